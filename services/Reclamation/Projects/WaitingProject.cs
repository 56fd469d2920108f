using System.Text.Json.Serialization;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Assets;
using Weasel.Postgresql.Tables;

namespace ParkPlatform.Reclamation.Projects;

/// <summary>待落地项目: a project that waits for land or floors, what it cannot do without, and what it promises.</summary>
public sealed record WaitingProject(
    string Name, ProjectOwner Firm, SiteNeeds Needs, Promises Promises, DateOnly RegisteredOn, DateOnly? WithdrawnOn = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Placement? Placement = null)
    : IState<WaitingProject>
{
    // Neither changes the inputs of a matching that ran before anybody knew of it: their digest is kept.
    [JsonIgnore]
    public bool Waits => WithdrawnOn is null && Placement is null;

    public static WaitingProject? Evolve(WaitingProject? project, IFact fact) => (project, fact) switch
    {
        (null, WaitingProjectRegistered e) => new(e.Name, e.Firm, e.Needs, e.Promises, e.EffectiveOn),
        ({ }, WaitingProjectChanged e) => project with { Needs = e.Needs, Promises = e.Promises },
        ({ }, WaitingProjectWithdrawn e) => project with { WithdrawnOn = e.EffectiveOn },
        ({ }, WaitingProjectPlaced e) => project with { Placement = new(e.EffectiveOn, e.AssetCode, e.ReallocationId) },
        _ => project,
    };
}

/// <summary>落位: where it has found its place, and by which proposal.</summary>
public sealed record Placement(DateOnly On, string AssetCode, Guid ReallocationId);

/// <summary>The firm behind a project.</summary>
public sealed record ProjectOwner(string Uscc, string Name);

/// <summary>
/// What a project cannot do without; what it has not said is null and excludes nothing. Heights in metres, loads in kN/m², cranes in tonnes, power in kVA.
/// </summary>
/// <param name="AssetType">Land, or floors.</param>
/// <param name="ReadyBy">By then it must be free.</param>
/// <param name="Zones">片区: the only ones if <paramref name="OnlyTheseZones"/>, else those that it prefers.</param>
/// <param name="FireClass">火灾危险性类别 of its production, 甲 to 戊.</param>
/// <param name="LandUse">地类 that its land must have.</param>
/// <param name="PlotRatio">容积率 that it needs to build.</param>
public sealed record SiteNeeds(
    AssetType AssetType, Area AreaMinSquareMetres, Area AreaMaxSquareMetres, DateOnly ReadyBy, EquatableArray<string> Zones, bool OnlyTheseZones = false,
    string? FireClass = null, decimal? ClearHeightMetres = null, decimal? FloorLoadKilonewtonsPerSquareMetre = null, decimal? CraneTonnes = null,
    decimal? PowerKilovoltAmperes = null, string? LandUse = null, decimal? PlotRatio = null);

/// <summary>What a project promises per mu: tax a year and investment in 万元, jobs in people.</summary>
public sealed record Promises(decimal TaxTenThousandYuanPerMu = 0, decimal InvestmentTenThousandYuanPerMu = 0, decimal JobsPerMu = 0);

/// <summary>待落地项目入库.</summary>
public sealed record WaitingProjectRegistered(
    string Name, ProjectOwner Firm, SiteNeeds Needs, Promises Promises, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>The project needs or promises something else from a day on.</summary>
public sealed record WaitingProjectChanged(SiteNeeds Needs, Promises Promises, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>待落地项目出库: it has found its place, or gone elsewhere.</summary>
public sealed record WaitingProjectWithdrawn(string Reason, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>待落地项目落位出库: its firm has got the asset that was proposed, by a grant or a lease.</summary>
public sealed record WaitingProjectPlaced(Guid ReallocationId, string AssetCode, DateOnly EffectiveOn, string DocumentNumber) : IFact;

public static class WaitingProjectEvents
{
    /// <summary>The names under which a project's events are stored. They never change; a class may.</summary>
    public static readonly EventNames Names = new()
    {
        { "waiting_project_registered", typeof(WaitingProjectRegistered) },
        { "waiting_project_changed", typeof(WaitingProjectChanged) },
        { "waiting_project_withdrawn", typeof(WaitingProjectWithdrawn) },
        { "waiting_project_placed", typeof(WaitingProjectPlaced) },
    };
}

/// <summary>Every waiting project on every day, as known at every time.</summary>
public sealed class WaitingProjectPeriods : PeriodTable<WaitingProject>
{
    public static readonly WaitingProjectPeriods Table = new();

    private WaitingProjectPeriods() : base(Contracts.Services.Reclamation, "waiting_project")
    {
        Map("name", "text", p => p.Name);
        Map("asset_type", "text", p => p.Needs.AssetType.ToString());
        Map("firm_uscc", "text", p => p.Firm.Uscc);
        Map("firm_name", "text", p => p.Firm.Name);
        Map("waits", "boolean", p => p.Waits);
    }

    protected override void Index(Table table) =>
        table.Indexes.Add(new IndexDefinition("waiting_project_periods_waiting") { Columns = ["tenant_id", "waits"] });
}
