using ParkPlatform.Contracts.Reclamation;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Assets;
using Weasel.Postgresql.Tables;

namespace ParkPlatform.Reclamation.Reallocations;

/// <summary>
/// 腾笼换鸟: the park proposes a free asset to a waiting project. A proposal gives nobody anything: it becomes an allocation only by the bureau's grant or the
/// park's lease. Whether it has, is read from what the watch knows of the asset, so it is right whenever the message of it arrives, and on any day asked about.
/// </summary>
public sealed record Reallocation(
    AssetType AssetType, Guid AssetId, string AssetCode, Project Project, EquatableArray<string> Reasons, EquatableArray<Alternative> Alternatives,
    DateOnly ProposedOn, DateOnly? WithdrawnOn = null, AssetReservation? Reservation = null, Guid? WaitingProjectId = null, Guid? MatchingId = null)
    : IState<Reallocation>
{
    public static Reallocation? Evolve(Reallocation? proposal, IFact fact) => (proposal, fact) switch
    {
        (null, ReallocationProposed e) => new(
            e.AssetType, e.AssetId, e.AssetCode, e.Project, e.Reasons, e.Alternatives, e.EffectiveOn, WaitingProjectId: e.WaitingProjectId,
            MatchingId: e.MatchingId),
        ({ }, ReallocationWithdrawn e) => proposal with { WithdrawnOn = e.EffectiveOn },
        ({ }, ReservationOrdered e) => proposal with { Reservation = new(ReservationStage.Ordered, e.EffectiveOn, e.ExpiresOn, e.DocumentNumber) },
        ({ Reservation: { } kept }, ReservationKept) => proposal with { Reservation = kept with { Stage = ReservationStage.Kept } },
        ({ Reservation: { } kept }, ReservationRefused e) => proposal with { Reservation = kept with { Stage = ReservationStage.Refused, Reason = e.Cause } },
        ({ Reservation: { } kept }, ReservationLapsed) => proposal with { Reservation = kept with { Stage = ReservationStage.Lapsed } },
        ({ Reservation: { } kept }, ReallocationCompleted) => proposal with { Reservation = kept with { Stage = ReservationStage.Completed } },
        ({ Reservation: { } kept }, ReallocationLost) => proposal with { Reservation = kept with { Stage = ReservationStage.TakenByAnother } },
        _ => proposal,
    };

    public ReservedAsset Reserved => AssetType == AssetType.Parcel ? ReservedAsset.Parcel : ReservedAsset.Unit;

    /// <summary>Who got the asset first since the proposal, as far as is known; null while nobody has.</summary>
    public Period<Asset>? Taken(Timeline<Asset>? asset, DateOnly? by = null) => asset?.FirstHeld(ProposedOn, by);

    /// <summary>How the proposal stands on a day; without one, by all that is known, also of days to come.</summary>
    public ReallocationStatus StatusOn(DateOnly? day, Timeline<Asset>? asset) => this switch
    {
        { WithdrawnOn: not null } => ReallocationStatus.Withdrawn,
        _ when Taken(asset, day) is { } taken => taken.State.Holder?.Uscc == Project.Firm.Uscc ? ReallocationStatus.Fulfilled : ReallocationStatus.Superseded,
        { Reservation.Stage: ReservationStage.Ordered } => ReallocationStatus.Ordered,
        { Reservation.Stage: ReservationStage.Kept } => ReallocationStatus.Reserved,
        { Reservation.Stage: ReservationStage.Refused } => ReallocationStatus.Refused,
        { Reservation.Stage: ReservationStage.Lapsed } => ReallocationStatus.Lapsed,
        _ => ReallocationStatus.Open,
    };

    /// <summary>Whether the asset is still promised to the project, as far as the proposal goes.</summary>
    public static bool IsUnsettled(ReallocationStatus status) => status is ReallocationStatus.Open or ReallocationStatus.Ordered or ReallocationStatus.Reserved;
}

/// <summary>How a proposal stands.</summary>
public enum ReallocationStatus
{
    /// <summary>待落实.</summary>
    Open,

    /// <summary>已落实: the firm holds the parcel or rents the unit.</summary>
    Fulfilled,

    /// <summary>已由他人取得.</summary>
    Superseded,

    /// <summary>已撤回.</summary>
    Withdrawn,

    /// <summary>预留已下达: the owner of the asset has not answered yet.</summary>
    Ordered,

    /// <summary>已预留.</summary>
    Reserved,

    /// <summary>未获预留: the owner of the asset said no.</summary>
    Refused,

    /// <summary>预留到期未落实.</summary>
    Lapsed,
}

/// <summary>待落地项目: a project that waits for land or floors.</summary>
public sealed record Project(string Name, ProjectFirm Firm, ProjectNeeds? Needs);

/// <summary>The firm behind a project; by its credit code the grant or the lease is recognised.</summary>
public sealed record ProjectFirm(string Uscc, string Name);

/// <summary>What the project needs; what it has not said is null. Area in square metres, load in kN/m², power in kVA.</summary>
/// <param name="FireClass">火灾危险性类别: 甲 to 戊.</param>
public sealed record ProjectNeeds(
    Area? AreaSquareMetres, string? FireClass, decimal? FloorLoadKilonewtonsPerSquareMetre, decimal? ClearHeightMetres, decimal? PowerKilovoltAmperes,
    DateOnly? ReadyBy, string? Notes);

/// <summary>Another project that was weighed for the asset, and why it was not taken.</summary>
public sealed record Alternative(string Project, string Reason);

/// <summary>The park has proposed a free asset to a waiting project.</summary>
/// <param name="WaitingProjectId">The project in the pool; null where none was registered there.</param>
/// <param name="MatchingId">The matching whose result it takes up.</param>
public sealed record ReallocationProposed(
    AssetType AssetType, Guid AssetId, string AssetCode, Project Project, EquatableArray<string> Reasons, EquatableArray<Alternative> Alternatives,
    DateOnly EffectiveOn, string DocumentNumber, Guid? WaitingProjectId = null, Guid? MatchingId = null) : IFact;

/// <summary>The park has taken the proposal back.</summary>
public sealed record ReallocationWithdrawn(string Reason, DateOnly EffectiveOn, string DocumentNumber) : IFact;

public static class ReallocationEvents
{
    /// <summary>The names under which a proposal's events are stored. They never change; a class may.</summary>
    public static readonly EventNames Names = new()
    {
        { "reallocation_proposed", typeof(ReallocationProposed) },
        { "reallocation_withdrawn", typeof(ReallocationWithdrawn) },
        { "asset_reservation_ordered", typeof(ReservationOrdered) },
        { "asset_reservation_kept", typeof(ReservationKept) },
        { "asset_reservation_refused", typeof(ReservationRefused) },
        { "asset_reservation_lapsed", typeof(ReservationLapsed) },
        { "reallocation_completed", typeof(ReallocationCompleted) },
        { "reallocation_lost", typeof(ReallocationLost) },
    };
}

/// <summary>Every proposal on every day, as known at every time.</summary>
public sealed class ReallocationPeriods : PeriodTable<Reallocation>
{
    /// <summary>The table in SQL.</summary>
    public const string Sql = "reclamation.reallocation_periods";

    public static readonly ReallocationPeriods Table = new();

    private ReallocationPeriods() : base(Contracts.Services.Reclamation, "reallocation", version: 2)
    {
        Map("asset_id", "uuid", r => r.AssetId);
        Map("firm_uscc", "text", r => r.Project.Firm.Uscc);
        Map("proposed_on", "date", r => r.ProposedOn);
        Map("withdrawn_on", "date", r => r.WithdrawnOn);
        Map("stage", "text", r => r.Reservation?.Stage.ToString());
        Map("expires_on", "date", r => r.Reservation is { Runs: true } running ? running.ExpiresOn : null);
    }

    protected override void Index(Table table) =>
        table.Indexes.Add(new IndexDefinition("reallocation_periods_by_asset") { Columns = ["tenant_id", "asset_id"] });
}
