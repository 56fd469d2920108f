using ParkPlatform.Contracts;
using ParkPlatform.Contracts.Land;
using ParkPlatform.Domain;
using ParkPlatform.Land.Corrections;
using ParkPlatform.Land.Imports;
using ParkPlatform.Land.LandContracts;
using ParkPlatform.Land.Lineage;
using ParkPlatform.Land.Preparation;
using ParkPlatform.Land.Supervision;

namespace ParkPlatform.Land.Parcels;

/// <summary>
/// What the other services are told about a parcel's events. One entry is at most one message: listeners know it by the parcel and the version.
/// </summary>
internal static class Tell
{
    public static ParcelDescribed Described(Guid parcel, long version, long? corrects, IDescribesParcel e, DateTimeOffset now) => new(
        parcel, version, corrects, e.EffectiveOn, now, e.DocumentNumber,
        e.Code, e.Name, e.Zone, e.AreaSquareMetres.SquareMetres, e.LandUse, e.PlanningConditions?.PlotRatioMax);

    public static LandAllocated Allocated(
        Guid parcel, long version, long? corrects, Parcel land, IGrantTerms e, DateTimeOffset now, IReadOnlyList<Guid>? from = null) => new(
        parcel, version, corrects, e.EffectiveOn, now, e.DocumentNumber,
        land.Code, land.Zone, land.AreaSquareMetres.SquareMetres, e.Holder?.Uscc, e.Holder?.Name, e.Method.ToString(), e.PriceYuan?.Amount,
        e.ContractNumber, e.SupervisionNumber, e.AgreedDelivery, e.AgreedCommencement, e.AgreedCompletion, Camel(e.AcquiredBy), from, Grant.On(e).Term(null));

    public static LandMilestoneReached Reached(Guid parcel, long version, LandMilestone milestone, IFact e, DateTimeOffset now) =>
        new(parcel, version, null, e.EffectiveOn, now, e.DocumentNumber, milestone);

    public static LandAllocationEnded Ended(Guid parcel, long version, IFact e, string cause, DateTimeOffset now, IReadOnlyList<Guid>? successors = null) =>
        new(parcel, version, e.EffectiveOn, now, e.DocumentNumber, cause, successors);

    /// <summary>The message that an entry of a stream means; null where it is the land service's own affair.</summary>
    /// <param name="after">The parcel with the entry in it.</param>
    /// <param name="from">The parcels that the land came out of.</param>
    public static IPublishedFact? Of(Timeline<Parcel> after, long version, IFact entry, DateTimeOffset now, IReadOnlyList<Guid>? from = null)
    {
        var corrects = (entry as ICorrection)?.Corrects;
        var land = after.At(entry.EffectiveOn);
        return (entry.Itself(), land) switch
        {
            (LandDelivered, _) => Reached(after.Id, version, LandMilestone.Delivered, entry, now) with { Corrects = corrects },
            (WorksCommenced, _) => Reached(after.Id, version, LandMilestone.Commenced, entry, now) with { Corrects = corrects },
            (WorksCompleted, _) => Reached(after.Id, version, LandMilestone.Completed, entry, now) with { Corrects = corrects },
            (ProductionStarted, _) => Reached(after.Id, version, LandMilestone.InProduction, entry, now) with { Corrects = corrects },
            (MilestoneCarriedOver e, _) => Reached(after.Id, version, e.Milestone, e, now) with { ReachedOn = e.ReachedOn },
            (PlanningConditionsIssued e, { } l) => new ParcelDescribed(
                after.Id, version, corrects, e.EffectiveOn, now, entry.DocumentNumber, l.Code, l.Name, l.Zone, l.AreaSquareMetres.SquareMetres, l.LandUse,
                e.Conditions.PlotRatioMax),
            (ContractSupplemented e, { Grant: { } }) => Terms(after.Id, version, corrects, entry, land, "supplement", Camel(e.Cause), now),
            (RightRenewed, { Grant: { } }) => Terms(after.Id, version, corrects, entry, land, "renewal", null, now),
            (LeaseConvertedToGrant, { Grant: { } }) => Terms(after.Id, version, corrects, entry, land, "leaseConversion", null, now),
            (RestrictionPlaced e, _) =>
                new LandEncumbered(after.Id, version, corrects, e.EffectiveOn, now, entry.DocumentNumber, Camel(e.Kind), e.Number, e.InFavourOf),
            (RestrictionLifted e, _) => new LandEncumbranceLifted(after.Id, version, corrects, e.EffectiveOn, now, entry.DocumentNumber, e.Number),
            (BreachFound e, { } l) => new CommitmentBreached(
                after.Id, version, e.EffectiveOn, now, e.DocumentNumber, l.Code, l.Holder?.Uscc, l.Holder?.Name, e.Finding.CommitmentId,
                Camel(e.Finding.Metric), e.Finding.Target, e.Finding.Achieved, e.Finding.DueOn, e.CureBy, e.Finding.PenaltyYuan?.Amount),
            (EntryWithdrawn e, _) => Withdrawn(after, version, e, e, e.Reason, now),
            (EntryWithdrawnWithImport e, _) => Withdrawn(after, version, e, e, e.Reason, now),
            (IDescribesParcel e, _) => Described(after.Id, version, corrects, e, now),
            (LandPassedOn e, _) => Ended(after.Id, version, e, "transferred", now),
            (IEndsRight e, _) => Ended(after.Id, version, e, e.Cause, now) with { DocumentNumber = entry.DocumentNumber, Corrects = corrects },
            (IGrantTerms e, { } l) => Allocated(after.Id, version, corrects, l, e, now, from),
            _ => null,
        };
    }

    /// <summary>The messages of several entries that are made at once.</summary>
    public static IEnumerable<IPublishedFact> OfAll(Timeline<Parcel> before, IReadOnlyList<IFact> entries, DateTimeOffset now, IReadOnlyList<Guid>? from = null)
    {
        var after = before.With(entries);
        return entries.Select((entry, n) => Of(after, before.Version + 1 + n, entry, now, from)).OfType<IPublishedFact>();
    }

    /// <summary>The messages of what an import recorded, or its undoing withdrew: each of as many parcels as one may be about.</summary>
    public static IEnumerable<LandFactsTold> Together(Guid batch, long version, IReadOnlyList<IPublishedFact> facts) =>
        from parcels in facts.GroupBy(fact => fact.SourceStream).Chunk(LandFactsTold.MostParcels)
        let told = parcels.SelectMany(parcel => parcel).ToArray()
        select new LandFactsTold(
            batch, version, told[0].EffectiveOn, told[0].RecordedAt, told[0].DocumentNumber,
            [.. told.OfType<ParcelDescribed>()], [.. told.OfType<LandAllocated>()], [.. told.OfType<LandMilestoneReached>()], [.. told.OfType<LandEntryWithdrawn>()]);

    private static LandEntryWithdrawn? Withdrawn(Timeline<Parcel> parcel, long version, IFact e, IWithdrawal withdrawal, string reason, DateTimeOffset now) =>
        IsTold(parcel, withdrawal.Withdraws)
            ? new(parcel.Id, version, e.EffectiveOn, now, e.DocumentNumber, withdrawal.Withdraws, reason)
            : null;

    private static bool IsTold(Timeline<Parcel> parcel, long version) =>
        parcel.Entries.FirstOrDefault(e => e.Source.Version == version)?.Event is IFact entry
        && entry.Itself() is LandDelivered or WorksCommenced or WorksCompleted or ProductionStarted or PlanningConditionsIssued or ContractSupplemented
            or RightRenewed or LeaseConvertedToGrant or RestrictionPlaced or RestrictionLifted or BreachFound or IDescribesParcel or IEndsRight or IGrantTerms;

    private static LandTermsChanged Terms(
        Guid parcel, long version, long? corrects, IFact e, Parcel land, string cause, string? supplement, DateTimeOffset now) => new(
        parcel, version, corrects, e.EffectiveOn, now, e.DocumentNumber, cause, supplement, land.Holder?.Uscc, land.Holder?.Name, land.Grant!.ContractNumber,
        land.Grant.PriceYuan?.Amount, land.Grant.AgreedDelivery, land.Grant.AgreedCommencement, land.Grant.AgreedCompletion, land.TermUntil);

    private static string Camel(Enum value) => value.ToString() is var name ? char.ToLowerInvariant(name[0]) + name[1..] : "";
}
