using ParkPlatform.Contracts.Land;
using ParkPlatform.Domain;
using ParkPlatform.Reclamation.Idleness;

namespace ParkPlatform.Reclamation.Assets;

/// <summary>What may lie idle: land or floors. They are different facts with different deciders, so they are never mixed (domain.md A.0 no. 5).</summary>
public enum AssetType
{
    /// <summary>宗地.</summary>
    Parcel,

    /// <summary>标准厂房单元.</summary>
    Unit,
}

/// <summary>Who holds land or rents a unit.</summary>
/// <param name="Uscc">统一社会信用代码; null for a natural person, and where a published list names no code.</param>
public sealed record Holder(string? Uscc, string Name);

/// <summary>
/// An asset on one day, put together from what the land and the factory services have told: who has it, on what terms, how far they have got. The watch adds
/// nothing of its own, so any order of the messages ends in the same.
/// </summary>
/// <param name="Code">
/// 宗地代码 (or the supervision number of a parcel known from a published list), or building and unit: <c>QDB-3-05-101</c>. Null while no message has named it.
/// </param>
/// <param name="Allocation">Of a parcel: on what terms it is held. Null while nobody holds it.</param>
/// <param name="Occupancy">Of a unit.</param>
public sealed record Asset(
    AssetType Type, string? Code = null, string? Name = null, string? Zone = null, Area? AreaSquareMetres = null, Allocation? Allocation = null,
    Occupancy? Occupancy = null) : IState<Asset>
{
    public bool IsHeld => HeldSince is not null;

    public DateOnly? HeldSince => Allocation?.Since ?? Occupancy?.Lease?.From;

    /// <summary>Null where nobody has it, or where a published list does not say who.</summary>
    public Holder? Holder => Allocation?.Holder ?? Occupancy?.Lease?.Tenant;

    public static Asset? Evolve(Asset? asset, IFact fact) => fact switch
    {
        WatchedParcelDescribed e => (asset ?? new(AssetType.Parcel)).Named(e.Code, e.Name, e.Zone, e.AreaSquareMetres),
        WatchedParcelAllocated e => Described(asset, e) with { Allocation = Allocation.On(e) },
        WatchedParcelTermsChanged e => asset is { Allocation: { } held } ? asset with { Allocation = held.On(e) } : asset,
        WatchedParcelFreed => asset is null ? null : asset with { Allocation = null },
        WatchedParcelProgressed e => asset is { Allocation: { } held } ? asset with { Allocation = held.Reach(e.Milestone, e.EffectiveOn) } : asset,
        WatchedUnitDescribed e => Unit(asset, e.EffectiveOn, unit => unit with { Lettable = e.Lettable }).Named(e.Code, e.BuildingName, e.Zone, e.AreaSquareMetres),
        WatchedUnitOccupied e => Described(Unit(asset, e.EffectiveOn, unit => unit.Let(e)), e),
        WatchedUnitLeaseRunOut e => Unit(asset, e.EffectiveOn, unit => unit.RunOut(e.LeaseId, e.EffectiveOn)),
        WatchedUnitVacated e => Unit(asset, e.EffectiveOn, unit => unit.Vacate(e.Source)),
        _ => asset,
    };

    private Asset Named(string code, string name, string? zone, Area area) => this with { Code = code, Name = name, Zone = zone, AreaSquareMetres = area };

    // The register may tell of an allocation or a lease before it tells what the asset is.
    private static Asset Described(Asset? asset, WatchedParcelAllocated e) =>
        asset ?? new(AssetType.Parcel, e.ParcelCode, null, e.Zone, e.AreaSquareMetres);

    private static Asset Described(Asset asset, WatchedUnitOccupied e) =>
        asset.Code is null ? asset with { Code = e.UnitCode, AreaSquareMetres = e.AreaSquareMetres } : asset;

    private static Asset Unit(Asset? asset, DateOnly day, Func<Occupancy, Occupancy> change)
    {
        var unit = asset ?? new(AssetType.Unit);
        return unit with { Occupancy = change(unit.Occupancy ?? new()).Settled(day) };
    }
}

/// <summary>供地: the terms on which a parcel is held, and how far the holder has got.</summary>
/// <param name="Holder">Null where the published list does not say who.</param>
public sealed record Allocation(
    DateOnly Since, Holder? Holder, string Method, Yuan? PriceYuan, string? ContractNumber, string? SupervisionNumber, DateOnly? AgreedDelivery,
    DateOnly? AgreedCommencement, DateOnly? AgreedCompletion, DateOnly? DeliveredOn = null, DateOnly? CommencedOn = null, DateOnly? CompletedOn = null,
    DateOnly? ProductionOn = null)
{
    /// <summary>What has been completed, or produces, has been begun, also where nobody registered the beginning.</summary>
    public DateOnly? BegunOn => CommencedOn ?? CompletedOn ?? ProductionOn;

    public static Allocation On(WatchedParcelAllocated e) =>
        new(e.EffectiveOn, e.Holder, e.Method, e.PriceYuan, e.ContractNumber, e.SupervisionNumber, e.AgreedDelivery, e.AgreedCommencement, e.AgreedCompletion);

    /// <summary>The same holder on other terms.</summary>
    public Allocation On(WatchedParcelTermsChanged e) => this with
    {
        PriceYuan = e.PriceYuan,
        ContractNumber = e.ContractNumber,
        AgreedDelivery = e.AgreedDelivery,
        AgreedCommencement = e.AgreedCommencement,
        AgreedCompletion = e.AgreedCompletion,
    };

    public Allocation Reach(LandMilestone milestone, DateOnly on) => milestone switch
    {
        LandMilestone.Delivered => this with { DeliveredOn = on },
        LandMilestone.Commenced => this with { CommencedOn = on },
        LandMilestone.Completed => this with { CompletedOn = on },
        LandMilestone.InProduction => this with { ProductionOn = on },
        _ => this,
    };

    /// <summary>What the tests of idleness ask about it. No service tells of stops, built areas or investment yet: they are unknown.</summary>
    public IdleFacts Facts(Cause cause = Cause.Unknown, EquatableArray<CauseSpan> spans = default) => new(
        AgreedCommencement: AgreedCommencement, DeliveredOn: DeliveredOn, CommencedOn: BegunOn, PriceYuan: PriceYuan, Cause: cause, CauseSpans: spans);
}

/// <summary>Whether a unit may be let, and who has it. Usually one lease at a time; where the papers say two at once, both are kept.</summary>
/// <param name="Ended">Leases ended before their time, so that what was said earlier of their days to come no longer counts.</param>
/// <param name="VacantSince">空置起始日: since when it could be let and nobody has it; null if it can't, or somebody does.</param>
public sealed record Occupancy(
    bool Lettable = false, EquatableArray<UnitLease> Leases = default, EquatableArray<Source> Ended = default, DateOnly? VacantSince = null)
{
    public UnitLease? Lease => Leases.Count == 0 ? null : Leases[^1];

    internal Occupancy Let(WatchedUnitOccupied e)
    {
        var (lease, version) = e.Source;
        if (Ended.Any(end => end.Stream == lease && end.Version > version)) return this;
        var let = new UnitLease(lease, version, e.Tenant, e.EffectiveOn, e.Until);
        return this with { Leases = Leases.Where(l => l.LeaseId != lease).Append(let).ToEquatableArray() };
    }

    internal Occupancy RunOut(Guid lease, DateOnly on) => this with { Leases = Leases.Where(l => l.LeaseId != lease || l.Until >= on).ToEquatableArray() };

    internal Occupancy Vacate(Source end) => this with
    {
        Leases = Leases.Where(l => l.LeaseId != end.Stream || l.Version > end.Version).ToEquatableArray(),
        Ended = Ended.Where(e => e.Stream != end.Stream).Append(end).ToEquatableArray(),
    };

    internal Occupancy Settled(DateOnly day) => this with { VacantSince = Lettable && Leases.Count == 0 ? VacantSince ?? day : null };
}

/// <summary>A lease of a unit, to its last day.</summary>
public sealed record UnitLease(Guid LeaseId, long Version, Holder Tenant, DateOnly From, DateOnly Until);
