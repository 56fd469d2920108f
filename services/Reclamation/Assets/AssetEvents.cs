using ParkPlatform.Contracts.Land;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;

namespace ParkPlatform.Reclamation.Assets;

/// <summary>The land service described a parcel.</summary>
public sealed record WatchedParcelDescribed(
    Source Source, long? Corrects, string Code, string Name, string? Zone, Area AreaSquareMetres, string LandUse, DateOnly EffectiveOn,
    string DocumentNumber, decimal? PlotRatioMax = null) : IHeardFact;

/// <summary>The land service told that a parcel was allocated (供地), or what is right about an allocation.</summary>
public sealed record WatchedParcelAllocated(
    Source Source, long? Corrects, string ParcelCode, string? Zone, Area AreaSquareMetres, Holder? Holder, string Method, Yuan? PriceYuan,
    string? ContractNumber, string? SupervisionNumber, DateOnly? AgreedDelivery, DateOnly? AgreedCommencement, DateOnly? AgreedCompletion, DateOnly EffectiveOn,
    string DocumentNumber) : IHeardFact;

/// <summary>The land service told that nobody holds a parcel any more.</summary>
public sealed record WatchedParcelFreed(
    Source Source, string Cause, DateOnly EffectiveOn, string DocumentNumber, long? Corrects = null) : IHeardFact;

/// <summary>The land service told that the holder of a parcel holds it on other terms from a day on (补充协议、续期、先租后让转出让).</summary>
public sealed record WatchedParcelTermsChanged(
    Source Source, long? Corrects, Yuan? PriceYuan, string? ContractNumber, DateOnly? AgreedDelivery, DateOnly? AgreedCommencement,
    DateOnly? AgreedCompletion, DateOnly EffectiveOn, string DocumentNumber) : IHeardFact;

/// <summary>The land service told that something it had told about a parcel should not have been recorded (撤销).</summary>
public sealed record WatchedParcelEntryWithdrawn(Source Source, long Withdraws, DateOnly EffectiveOn, string DocumentNumber) : IHeardFact, IWithdrawal;

/// <summary>The land service told that a holder got a step further (交地、动工、竣工、投产).</summary>
public sealed record WatchedParcelProgressed(Source Source, long? Corrects, LandMilestone Milestone, DateOnly EffectiveOn, string DocumentNumber) : IHeardFact;

/// <summary>The land service told that somebody has a right in a parcel besides its holder.</summary>
/// <param name="Kind"><c>mortgage</c> or <c>seizure</c>.</param>
public sealed record WatchedParcelEncumbered(
    Source Source, long? Corrects, string Kind, string Number, string InFavourOf, DateOnly EffectiveOn, string DocumentNumber) : IHeardFact;

/// <summary>The land service told that such a right is no more.</summary>
public sealed record WatchedParcelEncumbranceLifted(Source Source, long? Corrects, string Number, DateOnly EffectiveOn, string DocumentNumber) : IHeardFact;

/// <summary>The factory service described a building, this unit among others.</summary>
public sealed record WatchedUnitDescribed(
    Source Source, long? Corrects, string Code, string BuildingName, string? Zone, int Level, Area AreaSquareMetres, bool Lettable, DateOnly EffectiveOn,
    string DocumentNumber, Fitness? Fitness = null) : IHeardFact;

/// <summary>The factory service told that a lease gives a unit to a tenant.</summary>
public sealed record WatchedUnitOccupied(
    Source Source, string UnitCode, Area AreaSquareMetres, Holder Tenant, DateOnly Until, DateOnly EffectiveOn, string DocumentNumber) : IHeardFact;

/// <summary>
/// The day after a lease's last one. No message says that a lease has simply run out, so it is entered together with the lease. Its source is not the lease's
/// own place, which the lease itself has, but one derived from it.
/// </summary>
public sealed record WatchedUnitLeaseRunOut(Source Source, Guid LeaseId, DateOnly EffectiveOn, string DocumentNumber) : IHeardFact
{
    public static WatchedUnitLeaseRunOut Of(WatchedUnitOccupied lease) => new(
        new(StableId.From(null, "lease-run-out", lease.Source.Stream.ToString()), lease.Source.Version), lease.Source.Stream, lease.Until.AddDays(1),
        lease.DocumentNumber);
}

/// <summary>The factory service told that a lease was ended before its time.</summary>
public sealed record WatchedUnitVacated(Source Source, DateOnly EffectiveOn, string DocumentNumber) : IHeardFact;

/// <summary>占而不用: the factory service told that a visit has found nobody at work in the unit, which a lease still gives to a tenant. Its source is the lease.</summary>
public sealed record WatchedUnitFoundIdle(Source Source, DateOnly IdleSince, string Finding, DateOnly EffectiveOn, string DocumentNumber) : IHeardFact;

/// <summary>The factory service told that the tenant works in the unit again.</summary>
public sealed record WatchedUnitAtWorkAgain(Source Source, DateOnly EffectiveOn, string DocumentNumber) : IHeardFact;

/// <summary>
/// An idle-land case has been opened about this parcel. Entered here too so that two openings at the same moment meet, and so that the land service's answer
/// finds the case.
/// </summary>
public sealed record WatchedParcelCaseOpened(Source Source, DateOnly EffectiveOn, string DocumentNumber) : IHeardFact;

/// <summary>
/// A waiting project has been proposed for this asset. Entered here too so that two proposals at the same moment, or a proposal and a lease, meet.
/// </summary>
public sealed record WatchedAssetProposed(Source Source, DateOnly EffectiveOn, string DocumentNumber) : IHeardFact;

/// <summary>A procedure about its inefficiency has begun. Entered here too so that two beginnings at the same moment meet.</summary>
public sealed record WatchedAssetInefficiencySuspected(Source Source, DateOnly EffectiveOn, string DocumentNumber) : IHeardFact;

/// <summary>
/// 实地核查: somebody has looked how far a parcel is developed. Areas in square metres, money in yuan; what could not be established is null.
/// </summary>
/// <param name="Source">A place of its own: the watch's own places are those of the parcel in the land service.</param>
/// <param name="SuspendedOn">中止开发之日; null where works go on, or go on again.</param>
/// <param name="AreaDueSquareMetres">应动工开发面积 by now, by contract or phase plan.</param>
/// <param name="LandPriceIncludedYuan">The land price contained in both investment figures.</param>
/// <param name="Evidence">Photographs, supervisor's log, power use …</param>
public sealed record DevelopmentInspected(
    Source Source, DateOnly? SuspendedOn, Area? AreaDueSquareMetres, Area? DevelopedAreaSquareMetres, Yuan? TotalInvestmentYuan, Yuan? InvestedYuan,
    Yuan LandPriceIncludedYuan, string Evidence, DateOnly EffectiveOn, string DocumentNumber) : IHeardFact;

public static class AssetEvents
{
    /// <summary>The names under which the events of a watch are stored. They never change; a class may.</summary>
    public static readonly EventNames Names = new()
    {
        { "watched_parcel_described", typeof(WatchedParcelDescribed) },
        { "watched_parcel_allocated", typeof(WatchedParcelAllocated) },
        { "watched_parcel_freed", typeof(WatchedParcelFreed) },
        { "watched_parcel_terms_changed", typeof(WatchedParcelTermsChanged) },
        { "watched_parcel_entry_withdrawn", typeof(WatchedParcelEntryWithdrawn) },
        { "watched_parcel_progressed", typeof(WatchedParcelProgressed) },
        { "watched_parcel_encumbered", typeof(WatchedParcelEncumbered) },
        { "watched_parcel_encumbrance_lifted", typeof(WatchedParcelEncumbranceLifted) },
        { "watched_unit_described", typeof(WatchedUnitDescribed) },
        { "watched_unit_occupied", typeof(WatchedUnitOccupied) },
        { "watched_unit_lease_run_out", typeof(WatchedUnitLeaseRunOut) },
        { "watched_unit_vacated", typeof(WatchedUnitVacated) },
        { "watched_unit_found_idle", typeof(WatchedUnitFoundIdle) },
        { "watched_unit_at_work_again", typeof(WatchedUnitAtWorkAgain) },
        { "watched_parcel_case_opened", typeof(WatchedParcelCaseOpened) },
        { "watched_asset_proposed", typeof(WatchedAssetProposed) },
        { "watched_asset_inefficiency_suspected", typeof(WatchedAssetInefficiencySuspected) },
        { "development_inspected", typeof(DevelopmentInspected) },
    };
}
