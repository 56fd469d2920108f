using ParkPlatform.Contracts.Reclamation;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;

namespace ParkPlatform.Reclamation.Cases;

/// <summary>What the other services are told about a case.</summary>
internal static class Tell
{
    /// <summary>The next entry of the case determines the land idle by its holder's own cause.</summary>
    public static LandRestricted Restricted(Timeline<IdleCase> idle, DateOnly on, string document, DateTimeOffset now)
    {
        var c = idle.Now();
        return new(idle.Id, idle.Version + 1, on, now, document, c.AssetId, c.AssetCode, c.Holder.Uscc, c.Holder.Name);
    }

    /// <summary>The next entry of the case ends it, or says that the land has been taken back.</summary>
    public static LandRestrictionLifted Lifted(Timeline<IdleCase> idle, DateOnly on, string document, DateTimeOffset now)
    {
        var c = idle.Now();
        return new(idle.Id, idle.Version + 1, on, now, document, c.AssetId, c.AssetCode, c.Holder.Uscc, c.Holder.Name);
    }

    /// <summary>The recovery decision has been served, which is the last of the events about to be recorded.</summary>
    public static LandUseRightRecovered Recovered(Timeline<IdleCase> idle, IReadOnlyList<object> events, DateTimeOffset now)
    {
        var after = events.Cast<IFact>().Aggregate(idle.Now(), (state, fact) => IdleCase.Evolve(state, fact)!);
        var decision = after.RecoveryDecision!;
        return new(
            idle.Id, idle.Version + events.Count, decision.Paper.ServedOn!.Value, now, decision.Paper.DocumentNumber, after.AssetId, decision.Holder.Uscc,
            decision.Holder.Name, decision.ApprovalDocumentNumber);
    }
}
