using ParkPlatform.Domain;
using ParkPlatform.Land.Corrections;
using ParkPlatform.Land.LandContracts;
using ParkPlatform.Land.Lineage;
using ParkPlatform.Land.Offerings;
using ParkPlatform.Land.Outlines;
using ParkPlatform.Land.Preparation;
using ParkPlatform.Land.Reservations;

namespace ParkPlatform.Land.Parcels;

/// <summary>宗地 on one day: what it is, who holds it on what terms, and how far it has got (domain.md C.2).</summary>
/// <param name="Code">宗地代码 (GB/T 37346), or the supervision number of a parcel that is only known from a published list.</param>
/// <param name="Zone">片区 (一园多区).</param>
/// <param name="LandUse">土地用途, a code of GB/T 21010.</param>
/// <param name="Preparation">What was done to the land before it could be supplied; null where nothing is known of it.</param>
/// <param name="Offering">The offering that is under way.</param>
/// <param name="Restrictions">抵押、查封.</param>
/// <param name="Ended">How the last holder's right ended, as long as nothing has begun anew.</param>
/// <param name="Reservation">项目预留: for whom it is kept; it binds until its last day.</param>
/// <param name="IdleCase">闲置土地限制: the open case by which its holder may not dispose of it.</param>
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
    LandPreparation? Preparation = null,
    ParcelOffering? Offering = null,
    EquatableArray<Restriction> Restrictions = default,
    RightEnded? Ended = null,
    Survey? Survey = null,
    ParcelReservation? Reservation = null,
    IdleCaseRestriction? IdleCase = null) : IState<Parcel>
{
    public ParcelStatus Status => this switch
    {
        { Milestones.ProductionOn: not null } => ParcelStatus.InProduction,
        { Milestones.CompletedOn: not null } => ParcelStatus.Completed,
        { Milestones.CommencedOn: not null } => ParcelStatus.UnderConstruction,
        { Milestones.DeliveredOn: not null } => ParcelStatus.Delivered,
        { Grant: not null } => ParcelStatus.Granted,
        { Offering.Stage: OfferingStage.Listed or OfferingStage.Sold or OfferingStage.Confirmed } => ParcelStatus.Listed,
        { PlanningConditions: not null } => ParcelStatus.Available,
        _ => ParcelStatus.Planned,
    };

    /// <summary>Who holds it; null where nobody does, or where the published list does not say who.</summary>
    public Holder? Holder => Grant?.Holder;

    /// <summary>The last day of the holder's term; null where there is none.</summary>
    public DateOnly? TermUntil => Grant?.Term(Milestones);

    // 工矿仓储用地 in GB/T 21010.
    public bool IsIndustrial => LandUse.StartsWith("06", StringComparison.Ordinal);

    public static Parcel? Evolve(Parcel? parcel, IFact given) => (parcel, given.Itself()) switch
    {
        (null, IDescribesParcel e) => Described(e),
        (null, _) => null,
        (_, ParcelDescriptionCorrected e) => parcel with
        {
            Code = e.Code,
            Name = e.Name,
            Zone = e.Zone,
            Location = e.Location,
            AreaSquareMetres = e.AreaSquareMetres,
            LandUse = e.LandUse,
            PlanningConditions = e.PlanningConditions,
            Boundary = e.Boundary,
        },
        (_, PlanningConditionsIssued e) => parcel with { PlanningConditions = e.Conditions },
        (_, IPreparesLand e) => parcel with { Preparation = LandPreparation.After(parcel.Preparation ?? new(), e) },
        (_, IMovesOffering e) => parcel with { Offering = ParcelOffering.After(parcel.Offering, e) },
        (_, IGrantTerms e) => parcel with { Grant = Grant.On(e), Milestones = new(), Offering = null, Ended = null, Reservation = null },
        (_, IEndsRight e) => parcel with
        {
            Grant = null,
            Milestones = null,
            Preparation = null,
            Restrictions = [],
            Ended = new(e.Cause, e.EffectiveOn),
            IdleCase = null,
        },
        (_, IRetiresParcel) => null,
        (_, ParcelReserved e) => parcel with { Reservation = new(e.ReallocationId, e.ProjectName, e.For, e.ExpiresOn) },
        (_, ParcelReservationEnded e) => parcel.Reservation?.ReallocationId == e.ReallocationId ? parcel with { Reservation = null } : parcel,
        (_, ParcelRestrictedByIdleCase e) => parcel.Grant is null ? parcel : parcel with { IdleCase = new(e.CaseId, e.DocumentNumber, e.EffectiveOn) },
        (_, ParcelIdleCaseClosed e) => parcel.IdleCase?.CaseId == e.CaseId ? parcel with { IdleCase = null } : parcel,
        (_, ParcelRedrawn e) => parcel with { Boundary = e.Boundary },
        (_, ParcelSurveyed e) => parcel with { Survey = Survey.Of(parcel.Survey, e) },
        (_, BuildingOutlined e) => parcel with { Survey = Survey.Of(parcel.Survey, e) },
        ({ Grant: { } grant, Milestones: { } reached }, var e) => parcel with
        {
            Grant = ContractTerms.After(grant, e),
            Milestones = Milestones.After(reached, e),
            Restrictions = Restriction.After(parcel.Restrictions, e),
        },
        _ => parcel,
    };

    private static Parcel Described(IDescribesParcel e) =>
        new(e.Code, e.Name, e.Zone, e.Location, e.AreaSquareMetres, e.LandUse, e.PlanningConditions, e.Boundary);
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

/// <summary>How and when a holder's right ended.</summary>
/// <param name="Cause"><c>recovered</c>, <c>transferred</c>, <c>surrendered</c>, <c>expired</c>, <c>exchanged</c>.</param>
public sealed record RightEnded(string Cause, DateOnly On);
