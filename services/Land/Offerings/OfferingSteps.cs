using ParkPlatform.Domain;
using ParkPlatform.Land.Corrections;
using ParkPlatform.Land.Parcels;

namespace ParkPlatform.Land.Offerings;

/// <summary>
/// Which step may follow which in an offering: for commands, and for corrections, which must not leave a later entry without its ground. Rules with figures are
/// with the commands.
/// </summary>
internal static class OfferingSteps
{
    public static Refusal? WhyNot(Timeline<Offering> offering, params IReadOnlyList<IFact> facts)
    {
        if (facts.FirstOrDefault(f => offering.At(f.EffectiveOn) is null) is { } early) return new("offering-not-proposed-yet", early.EffectiveOn);
        var after = facts.Aggregate(
            offering, (timeline, fact) => timeline.Record(new Entry(new(offering.Id, timeline.Version + 1), offering.RecordedAt, fact)));
        var added = NewMisfits(offering, after);
        return (added.FirstOrDefault(m => facts.Contains(m.Fact)) ?? added.FirstOrDefault())?.Why;
    }

    public static IReadOnlyList<Misfit> NewMisfits(Timeline<Offering> before, Timeline<Offering> after)
    {
        var known = Misfits(before).ToHashSet();
        return [.. Misfits(after).Where(m => !known.Contains(m))];
    }

    private static List<Misfit> Misfits(Timeline<Offering> offering)
    {
        var misfits = new List<Misfit>();
        Offering? state = null;
        foreach (var (entry, fact) in offering.InOrder())
        {
            if (WhyNot(state, fact) is { } why) misfits.Add(new((IFact)entry.Event, why.Rule) { Why = why });
            state = Offering.Evolve(state, fact);
        }
        return misfits;
    }

    private static Refusal? WhyNot(Offering? offering, IFact step) => (offering, step) switch
    {
        (null, OfferingProposed) => null,
        (null, _) => new("offering-not-proposed-yet", step.EffectiveOn),
        (_, OfferingListed) => null,
        ({ IsOver: true }, BidDepositRefunded e) =>
            offering.Deposits.Any(d => d.Bidder.Is(e.Bidder) && d.RefundedOn is null) ? null : new("no-deposit", e.Bidder.Name),
        ({ Stage: OfferingStage.Contracted }, OfferingResultPublished) =>
            offering.Sale?.PublishedOn is { } published ? new("step-taken-before", published) : null,
        ({ IsOver: true }, _) => new("offering-is-over", offering.ParcelCode),
        (_, OfferingProposed) => new("offering-is-over", offering.ParcelCode),
        (_, OfferingSchemeApproved) => At(offering, "scheme-not-pending", OfferingStage.Proposed),
        (_, OfferingAnnounced) => At(offering, "no-approved-scheme", OfferingStage.SchemeApproved),
        (_, BidDepositReceived) => At(offering, "not-announced", OfferingStage.Announced, OfferingStage.Listed),
        (_, BidPlaced e) when !offering.HasDeposit(e.Bidder) => new("no-deposit", e.Bidder.Name),
        (_, BidPlaced) => At(offering, "not-listed", OfferingStage.Listed),
        (_, OfferingSold or OfferingFailed) => At(offering, "not-listed", OfferingStage.Listed),
        (_, SaleConfirmed) => At(offering, "not-sold", OfferingStage.Sold),
        (_, OfferingResultPublished) => offering.Sale is null
            ? new("not-sold", offering.ParcelCode)
            : offering.Sale.PublishedOn is { } published ? new("step-taken-before", published) : null,
        (_, BidDepositRefunded e) when offering.Sale?.Winner.Is(e.Bidder) == true => new("winners-deposit", e.Bidder.Name),
        (_, BidDepositRefunded e) => offering.Deposits.Any(d => d.Bidder.Is(e.Bidder) && d.RefundedOn is null) ? null : new("no-deposit", e.Bidder.Name),
        _ => null,
    };

    private static Refusal? At(Offering offering, string rule, params OfferingStage[] stages) =>
        stages.Contains(offering.Stage) ? null : new(rule, offering.ParcelCode);
}
