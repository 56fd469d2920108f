using ParkPlatform.Contracts.Reclamation;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;

namespace ParkPlatform.Reclamation.Cases;

/// <summary>What the other services are told about a case.</summary>
internal static class Tell
{
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
