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
public sealed record Holder(string? Uscc, string Name)
{
    /// <summary>By the credit codes where both have one, else by the names.</summary>
    public bool IsSameAs(Holder other) => Uscc is not null && other.Uscc is not null ? Uscc == other.Uscc : Name == other.Name;
}

/// <summary>
/// An asset on one day, put together from what the land and the factory services have told: who has it, on what terms, how far they have got. The watch adds
/// nothing of its own, so any order of the messages ends in the same.
/// </summary>
/// <param name="Code">
/// 宗地代码 (or the supervision number of a parcel known from a published list), or building and unit: <c>QDB-3-05-101</c>. Null while no message has named it.
/// </param>
/// <param name="Allocation">Of a parcel: on what terms it is held. Null while nobody holds it.</param>
/// <param name="Occupancy">Of a unit.</param>
/// <param name="FreeSince">Of a parcel: since when it is in the register and nobody holds it.</param>
/// <param name="Fitness">What it is fit for.</param>
/// <param name="Mortgages">抵押权 that lie on a parcel; they go over with it when it is transferred.</param>
public sealed record Asset(
    AssetType Type, string? Code = null, string? Name = null, string? Zone = null, Area? AreaSquareMetres = null, Allocation? Allocation = null,
    Occupancy? Occupancy = null, DateOnly? FreeSince = null, Fitness? Fitness = null, EquatableArray<Mortgage> Mortgages = default) : IState<Asset>
{
    public bool IsHeld => HeldSince is not null;

    public DateOnly? HeldSince => Allocation?.Since ?? Occupancy?.Lease?.From;

    /// <summary>Null where nobody has it, or where a published list does not say who.</summary>
    public Holder? Holder => Allocation?.Holder ?? Occupancy?.Lease?.Tenant;

    public static Asset? Evolve(Asset? asset, IFact fact) => fact switch
    {
        WatchedParcelDescribed e => (asset ?? new(AssetType.Parcel)).Named(e.Code, e.Name, e.Zone, e.AreaSquareMetres).Free(e.EffectiveOn) with
        {
            Fitness = new(LandUse: e.LandUse, PlotRatioMax: e.PlotRatioMax),
        },
        WatchedParcelAllocated e => Described(asset, e) with { Allocation = Allocation.On(e), FreeSince = null },
        WatchedParcelTermsChanged e => asset is { Allocation: { } held } ? asset with { Allocation = held.On(e) } : asset,
        WatchedParcelFreed e => asset is null ? null : (asset with
        {
            Allocation = null,
            Mortgages = e.Cause == "transferred" ? asset.Mortgages : [],
        }).Free(fact.EffectiveOn),
        WatchedParcelEncumbered { Kind: "mortgage" } e => (asset ?? new(AssetType.Parcel)).With(new Mortgage(e.Number, e.InFavourOf)),
        WatchedParcelEncumbranceLifted e => asset is null ? null : asset with { Mortgages = asset.Mortgages.Where(m => m.Number != e.Number).ToEquatableArray() },
        WatchedParcelProgressed e => asset is { Allocation: { } held } ? asset with { Allocation = held.Reach(e.Milestone, e.EffectiveOn) } : asset,
        DevelopmentInspected e => asset is { Allocation: { } held } ? asset with { Allocation = held with { Development = Development.Of(e) } } : asset,
        WatchedUnitDescribed e => Unit(asset, e.EffectiveOn, unit => unit with { Lettable = e.Lettable })
            .Named(e.Code, e.BuildingName, e.Zone, e.AreaSquareMetres) with
        {
            Fitness = e.Fitness ?? asset?.Fitness,
        },
        WatchedUnitOccupied e => Described(Unit(asset, e.EffectiveOn, unit => unit.Let(e)), e),
        WatchedUnitLeaseRunOut e => Unit(asset, e.EffectiveOn, unit => unit.RunOut(e.LeaseId, e.EffectiveOn)),
        WatchedUnitVacated e => Unit(asset, e.EffectiveOn, unit => unit.Vacate(e.Source)),
        WatchedUnitFoundIdle e => Unit(asset, e.EffectiveOn, unit => unit with { Idle = new(e.Source.Stream, e.IdleSince, e.Finding) }),
        WatchedUnitAtWorkAgain e => Unit(asset, e.EffectiveOn, unit => unit with { Idle = null }),
        _ => asset,
    };

    private Asset Named(string code, string name, string? zone, Area area) => this with { Code = code, Name = name, Zone = zone, AreaSquareMetres = area };

    private Asset Free(DateOnly on) => Allocation is null ? this with { FreeSince = FreeSince ?? on } : this;

    private Asset With(Mortgage mortgage) => this with { Mortgages = Mortgages.Add(mortgage) };

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
/// <param name="Development">What the last inspection has found; null while nobody has looked.</param>
public sealed record Allocation(
    DateOnly Since, Holder? Holder, string Method, Yuan? PriceYuan, string? ContractNumber, string? SupervisionNumber, DateOnly? AgreedDelivery,
    DateOnly? AgreedCommencement, DateOnly? AgreedCompletion, DateOnly? DeliveredOn = null, DateOnly? CommencedOn = null, DateOnly? CompletedOn = null,
    DateOnly? ProductionOn = null, Development? Development = null)
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

    /// <summary>
    /// What the tests of idleness ask about it. Stops, built areas and investment are what the last inspection has found; before one they are unknown.
    /// </summary>
    public IdleFacts Facts(Cause cause = Cause.Unknown, EquatableArray<CauseSpan> spans = default) => new(
        AgreedCommencement, DeliveredOn, BegunOn, Development?.SuspendedOn, Development?.AreaDueSquareMetres, Development?.DevelopedAreaSquareMetres,
        Development?.TotalInvestmentYuan, Development?.InvestedYuan, Development?.LandPriceIncludedYuan ?? Yuan.Zero, PriceYuan, cause, spans);

    /// <summary>中止开发: since when, if works have begun, have stopped, and too little has been built or invested.</summary>
    public DateOnly? SuspendedOn => BegunOn is not null && Development?.SuspendedOn is { } stop && IdleTest.IsLittle(Facts()) ? stop : null;

    /// <summary>用而未尽: completed, and less has been developed than was due by the last inspection.</summary>
    public bool IsPartlyUsed => CompletedOn is not null && Development is { DevelopedAreaSquareMetres: { } built, AreaDueSquareMetres: { } due } && built < due;
}

/// <summary>开发现状 as an inspection has found it. What it could not establish is null, never zero.</summary>
public sealed record Development(
    DateOnly InspectedOn, DateOnly? SuspendedOn, Area? AreaDueSquareMetres, Area? DevelopedAreaSquareMetres, Yuan? TotalInvestmentYuan, Yuan? InvestedYuan,
    Yuan LandPriceIncludedYuan)
{
    public static Development Of(DevelopmentInspected e) => new(
        e.EffectiveOn, e.SuspendedOn, e.AreaDueSquareMetres, e.DevelopedAreaSquareMetres, e.TotalInvestmentYuan, e.InvestedYuan, e.LandPriceIncludedYuan);
}

/// <summary>抵押: by the number of its registration, in whose favour.</summary>
public sealed record Mortgage(string Number, string Mortgagee);

/// <summary>What an asset is fit for; what nobody has told is null. Heights in metres, loads in kN/m², cranes in tonnes, power in kVA.</summary>
/// <param name="FireClass">火灾危险性类别: the most dangerous production that may go in, 甲 to 戊.</param>
/// <param name="PowerKilovoltAmperes">Of the whole building.</param>
/// <param name="LandUse">地类.</param>
/// <param name="PlotRatioMax">容积率 at the most.</param>
public sealed record Fitness(
    int? Level = null, string? FireClass = null, decimal? ClearHeightMetres = null, decimal? FloorLoadKilonewtonsPerSquareMetre = null,
    decimal? CraneTonnes = null, decimal? PowerKilovoltAmperes = null, string? LandUse = null, decimal? PlotRatioMax = null);

/// <summary>Whether a unit may be let, and who has it. Usually one lease at a time; where the papers say two at once, both are kept.</summary>
/// <param name="Ended">Leases ended before their time, so that what was said earlier of their days to come no longer counts.</param>
/// <param name="VacantSince">空置起始日: since when it could be let and nobody has it; null if it can't, or somebody does.</param>
public sealed record Occupancy(
    bool Lettable = false, EquatableArray<UnitLease> Leases = default, EquatableArray<Source> Ended = default, DateOnly? VacantSince = null)
{
    public UnitLease? Lease => Leases.Count == 0 ? null : Leases[^1];

    /// <summary>占而不用, while the lease lasts and the tenant does not work; null otherwise.</summary>
    public UnitIdleness? Idle { get; init; }

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

    internal Occupancy Settled(DateOnly day) => this with
    {
        VacantSince = Lettable && Leases.Count == 0 ? VacantSince ?? day : null,
        Idle = Leases.Any(l => l.LeaseId == Idle?.LeaseId) ? Idle : null,
    };
}

/// <summary>占而不用: nobody works in the unit that this lease gives to a tenant.</summary>
public sealed record UnitIdleness(Guid LeaseId, DateOnly Since, string Finding);

/// <summary>A lease of a unit, to its last day.</summary>
public sealed record UnitLease(Guid LeaseId, long Version, Holder Tenant, DateOnly From, DateOnly Until);
