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
    DateOnly ProposedOn, DateOnly? WithdrawnOn = null)
    : IState<Reallocation>
{
    public static Reallocation? Evolve(Reallocation? proposal, IFact fact) => (proposal, fact) switch
    {
        (null, ReallocationProposed e) => new(e.AssetType, e.AssetId, e.AssetCode, e.Project, e.Reasons, e.Alternatives, e.EffectiveOn),
        ({ }, ReallocationWithdrawn e) => proposal with { WithdrawnOn = e.EffectiveOn },
        _ => proposal,
    };

    /// <summary>Who got the asset first since the proposal, as far as is known; null while nobody has.</summary>
    public Period<Asset>? Taken(Timeline<Asset>? asset, DateOnly? by = null) => asset?.FirstHeld(ProposedOn, by);

    /// <summary>How the proposal stands on a day; without one, by all that is known, also of days to come.</summary>
    public ReallocationStatus StatusOn(DateOnly? day, Timeline<Asset>? asset) => this switch
    {
        { WithdrawnOn: not null } => ReallocationStatus.Withdrawn,
        _ when Taken(asset, day) is { } taken => taken.State.Holder?.Uscc == Project.Firm.Uscc ? ReallocationStatus.Fulfilled : ReallocationStatus.Superseded,
        _ => ReallocationStatus.Open,
    };
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
public sealed record ReallocationProposed(
    AssetType AssetType, Guid AssetId, string AssetCode, Project Project, EquatableArray<string> Reasons, EquatableArray<Alternative> Alternatives,
    DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>The park has taken the proposal back.</summary>
public sealed record ReallocationWithdrawn(string Reason, DateOnly EffectiveOn, string DocumentNumber) : IFact;

public static class ReallocationEvents
{
    /// <summary>The names under which a proposal's events are stored. They never change; a class may.</summary>
    public static readonly EventNames Names = new()
    {
        { "reallocation_proposed", typeof(ReallocationProposed) },
        { "reallocation_withdrawn", typeof(ReallocationWithdrawn) },
    };
}

/// <summary>Every proposal on every day, as known at every time.</summary>
public sealed class ReallocationPeriods : PeriodTable<Reallocation>
{
    /// <summary>The table in SQL.</summary>
    public const string Sql = "reclamation.reallocation_periods";

    public static readonly ReallocationPeriods Table = new();

    private ReallocationPeriods() : base(Contracts.Services.Reclamation, "reallocation")
    {
        Map("asset_id", "uuid", r => r.AssetId);
        Map("firm_uscc", "text", r => r.Project.Firm.Uscc);
        Map("proposed_on", "date", r => r.ProposedOn);
        Map("withdrawn_on", "date", r => r.WithdrawnOn);
    }

    protected override void Index(Table table) =>
        table.Indexes.Add(new IndexDefinition("reallocation_periods_by_asset") { Columns = ["tenant_id", "asset_id"] });
}
