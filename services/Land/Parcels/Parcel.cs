using ParkPlatform.Domain;
using ParkPlatform.Land.Outlines;

namespace ParkPlatform.Land.Parcels;

/// <summary>宗地 on one day: what it is, who holds it on what terms, and how far the holder has got (domain.md C.2).</summary>
/// <param name="Code">宗地代码 (GB/T 37346), or the supervision number of a parcel that is only known from a published list.</param>
/// <param name="Zone">片区 (一园多区).</param>
/// <param name="LandUse">土地用途, a code of GB/T 21010.</param>
public sealed record Parcel(
    string Code,
    string Name,
    string? Zone,
    string? Location,
    Area AreaSquareMetres,
    string LandUse,
    PlanningConditions? PlanningConditions,
    Boundary? Boundary,
    Grant? Grant = null,
    Milestones? Milestones = null,
    Survey? Survey = null) : IState<Parcel>
{
    public ParcelStatus Status => this switch
    {
        { Milestones.ProductionOn: not null } => ParcelStatus.InProduction,
        { Milestones.CompletedOn: not null } => ParcelStatus.Completed,
        { Milestones.CommencedOn: not null } => ParcelStatus.UnderConstruction,
        { Milestones.DeliveredOn: not null } => ParcelStatus.Delivered,
        { Grant: not null } => ParcelStatus.Granted,
        { PlanningConditions: not null } => ParcelStatus.Available,
        _ => ParcelStatus.Planned,
    };

    /// <summary>Who holds it; null where nobody does, or where the published list does not say who.</summary>
    public Holder? Holder => Grant?.Holder;

    public static Parcel? Evolve(Parcel? parcel, IFact fact) => (parcel, fact) switch
    {
        (null, ParcelRegistered e) => Described(e),
        (_, ParcelDescriptionCorrected e) => parcel is null
            ? Described(e)
            : Described(e) with { Grant = parcel.Grant, Milestones = parcel.Milestones, Survey = parcel.Survey },
        ({ }, LandGranted e) => parcel with { Grant = Grant.On(e), Milestones = new() },
        ({ }, LandGrantCorrected e) => parcel with { Grant = Grant.On(e), Milestones = parcel.Milestones ?? new() },
        ({ Milestones: { } m }, LandDelivered e) => parcel with { Milestones = m with { DeliveredOn = e.EffectiveOn } },
        ({ Milestones: { } m }, WorksCommenced e) => parcel with { Milestones = m with { CommencedOn = e.EffectiveOn } },
        ({ Milestones: { } m }, WorksCompleted e) => parcel with { Milestones = m with { CompletedOn = e.EffectiveOn } },
        ({ Milestones: { } m }, ProductionStarted e) => parcel with { Milestones = m with { ProductionOn = e.EffectiveOn } },
        ({ }, LandTakenBackBecauseIdle) => parcel with { Grant = null, Milestones = null },
        ({ }, ParcelRedrawn e) => parcel with { Boundary = e.Boundary },
        ({ }, ParcelSurveyed e) => parcel with { Survey = Survey.Of(parcel.Survey, e) },
        ({ }, BuildingOutlined e) => parcel with { Survey = Survey.Of(parcel.Survey, e) },
        _ => parcel,
    };

    private static Parcel Described(IDescribesParcel e) => new(e.Code, e.Name, e.Zone, e.Location, e.AreaSquareMetres, e.LandUse, e.PlanningConditions, e.Boundary);
}

/// <summary>Where a parcel stands.</summary>
public enum ParcelStatus
{
    /// <summary>规划中: no planning conditions yet.</summary>
    Planned,

    /// <summary>可供: may be offered.</summary>
    Available,

    /// <summary>挂牌中.</summary>
    Listed,

    /// <summary>已供: somebody holds it.</summary>
    Granted,

    /// <summary>已交地.</summary>
    Delivered,

    /// <summary>在建.</summary>
    UnderConstruction,

    /// <summary>已竣工.</summary>
    Completed,

    /// <summary>已投产.</summary>
    InProduction,
}

/// <summary>规划条件 (城乡规划法 art. 38): without them no contract is valid. Ratios as decimals (0.40 = 40 %), null where none is set.</summary>
public sealed record PlanningConditions(
    string DocumentNumber,
    decimal? PlotRatioMin = null,
    decimal? PlotRatioMax = null,
    decimal? BuildingCoefficientMin = null,
    decimal? OfficeLivingShareMax = null,
    decimal? HeightLimitMetres = null);

/// <summary>The holder of a land-use right (土地使用权人).</summary>
/// <param name="Uscc">统一社会信用代码; null for a natural person, and where a published list names no code.</param>
/// <param name="Name">As the contract spells it.</param>
public sealed record Holder(string? Uscc, string Name);

/// <summary>One part of the price, and when it is due (分期支付约定).</summary>
public sealed record Instalment(DateOnly DueOn, Yuan AmountYuan);

/// <summary>The terms on which the land is held now.</summary>
public sealed record Grant(
    Holder? Holder,
    SupplyMethod Method,
    string? ContractNumber,
    string? SupervisionNumber,
    DateOnly? ContractDate,
    int? TermYears,
    Yuan? PriceYuan,
    EquatableArray<Instalment> Instalments,
    DateOnly? AgreedDelivery,
    DateOnly? AgreedCommencement,
    DateOnly? AgreedCompletion)
{
    public static Grant On(IGrantTerms e) => new(
        e.Holder, e.Method, e.ContractNumber, e.SupervisionNumber, e.ContractDate, e.TermYears, e.PriceYuan, e.Instalments,
        e.AgreedDelivery, e.AgreedCommencement, e.AgreedCompletion);
}

/// <summary>供应方式 (domain.md C.5).</summary>
public enum SupplyMethod
{
    /// <summary>挂牌.</summary>
    Listing,

    /// <summary>拍卖.</summary>
    Auction,

    /// <summary>招标.</summary>
    Tender,

    /// <summary>协议出让.</summary>
    Agreement,

    /// <summary>划拨.</summary>
    Allocation,

    /// <summary>租赁.</summary>
    Lease,

    /// <summary>先租后让.</summary>
    LeaseThenGrant,
}

/// <summary>How far the holder has got.</summary>
public sealed record Milestones(DateOnly? DeliveredOn = null, DateOnly? CommencedOn = null, DateOnly? CompletedOn = null, DateOnly? ProductionOn = null);
