using ParkPlatform.Domain;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Idleness;

namespace ParkPlatform.Reclamation.Cases;

/// <summary>
/// What the law says about the land of a case on a day, by the facts that the watch holds. Computed anew for every step: a case opened at 13 months may be
/// decided at 25.
/// </summary>
/// <param name="Allocation">Null when the holder that the case is about no longer holds the land.</param>
/// <param name="UnnotifiedMortgage">A mortgage on the land whose mortgagee has not been told of the case.</param>
public sealed record CaseStanding(Allocation? Allocation, Assessment? Assessment, Mortgage? UnnotifiedMortgage = null)
{
    public Branch Branch => Assessment?.Branch ?? Branch.None;

    public static CaseStanding On(DateOnly day, IdleCase idle, Timeline<Asset>? asset)
    {
        if (asset?.At(day)?.Allocation is not { Holder: { } holder } held || !holder.IsSameAs(idle.Holder)) return new(null, null);

        var facts = held.Facts(idle.Determination?.Cause ?? Cause.Unknown, idle.Determination?.CauseSpans ?? []);
        var unnotified = asset.MortgagesOn(day).FirstOrDefault(m => !idle.MortgagesNotified.Contains(m.Number));
        return new(held, idle.Determination is { } determined && facts.CommencedOn is { } begun && determined.On < begun && begun <= day
            ? OnTheEveOf(begun, facts)
            : IdleTest.Assess(facts, day), unnotified);
    }

    // Works that begin after the determination end the idleness, and so the way to recovery. What was owed for the time before stays owed (domain.md A.6, A.7
    // no. 15).
    private static Assessment OnTheEveOf(DateOnly begun, IdleFacts facts)
    {
        var eve = IdleTest.Assess(facts with { CommencedOn = null }, begun.AddDays(-1));
        return eve.Branch is Branch.Fee or Branch.Recovery
            ? eve with
            {
                Branch = Branch.Fee,
                FeeYuan = IdleTest.Fee(facts.PriceYuan),
                Reasons = eve.Reasons.Add(Reason.Of("begun-after-determination", begun)),
            }
            : eve;
    }
}
