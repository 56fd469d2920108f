using System.Globalization;
using System.Security.Claims;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Yield.Enterprises;
using ParkPlatform.Yield.Measures;
using ParkPlatform.Yield.Objections;
using ParkPlatform.Yield.Rules;
using ParkPlatform.Yield.Runs;
using Wolverine.Http;

namespace ParkPlatform.Yield.Exports;

/// <summary>Which firms' years are wanted as a file.</summary>
public sealed record ExportEnterpriseYears
{
    /// <summary>xlsx (when not said) or csv.</summary>
    [FromQuery] public ListFormat? Format { get; set; }

    /// <summary>评价年度; all years when left out.</summary>
    [FromQuery] public int? Year { get; set; }

    /// <summary>Only this group.</summary>
    [FromQuery] public EnterpriseGroup? Group { get; set; }
}

public static class ExportEnterpriseYearsEndpoint
{
    /// <summary>导出企业评价数据: the last word on every firm's year. The park and the bureau get no figures. Each export is recorded.</summary>
    [ForOffices]
    [ProducesResponseType(typeof(Stream), StatusCodes.Status200OK, "application/octet-stream")]
    [WolverineGet("/api/yield/enterprises/export")]
    public static async Task<IResult> Get(
        [AsParameters] ExportEnterpriseYears query, ClaimsPrincipal user, IDocumentSession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        IQueryable<YearSheet> sheets = session.Query<YearSheet>();
        if (query.Year is { } year) sheets = sheets.Where(s => s.Year == year);
        if (query.Group is { } group) sheets = sheets.Where(s => s.Group == group);
        var views = (await sheets.OrderBy(s => s.Uscc).ThenBy(s => s.Year).ToListAsync(ct))
            .Select(s => EnterpriseYearView.Of(s.Stated, s.EffectiveOn, s.DocumentNumber, s.Version, user)).ToArray();
        var sees = user.SeesFigures();
        ListColumn<EnterpriseYearView>[] columns =
        [
            new(texts["export.uscc"], v => v.Uscc, 22), new(texts["export.name"], v => v.Name, 30), new(texts["export.year"], v => v.Year, 8),
            new(texts["export.group"], v => texts[$"group.{v.Group}"], 10), .. sees ? Figures(texts) : [], new(texts["export.stated-land"], v => v.LandMuOverride, 12),
            new(texts["export.bonus"], v => v.Bonus, 8), new(texts["export.vetoes"], v => string.Join('；', v.Vetoes.Select(x => x.Reason)), 30),
            new(texts["export.exemption"], v => v.Exemption?.Reason, 30), new(texts["export.effective-on"], v => v.EffectiveOn, 12),
            new(texts["export.document"], v => v.DocumentNumber, 26),
        ];
        return await ListExport.OfAsync(
            session, clock, "enterprises", query.Format, texts["export.enterprises"], query.Year?.ToString(CultureInfo.InvariantCulture), columns, views, sees, ct);
    }

    private static IEnumerable<ListColumn<EnterpriseYearView>> Figures(Texts texts)
    {
        string Header(string figure) => $"{texts[$"figure.{figure}"]}({texts[$"park.unit.{figure}"]})";
        return
        [
            new(Header("tax"), v => v.TaxTenThousandYuan), new(Header("valueAdded"), v => v.ValueAddedTenThousandYuan), new(Header("revenue"), v => v.RevenueTenThousandYuan),
            new(Header("energy"), v => v.EnergyTonnesCoalEquivalent), new(texts["figure.emission"], v => v.EmissionTonnes), new(Header("employees"), v => v.Employees),
            new(Header("research"), v => v.ResearchTenThousandYuan), new(Header("electricity"), v => v.ElectricityKilowattHours),
        ];
    }
}

public static class ExportRunsEndpoint
{
    /// <summary>导出评价清单, in numbers.</summary>
    [ForOffices]
    [ProducesResponseType(typeof(Stream), StatusCodes.Status200OK, "application/octet-stream")]
    [WolverineGet("/api/yield/runs/export")]
    public static async Task<IResult> Get(
        [FromQuery] ListFormat? format, ClaimsPrincipal user, IDocumentSession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        var runs = await session.Query<StoredRun>().OrderByDescending(r => r.Id).ToListAsync(ct);
        ListColumn<StoredRun>[] columns =
        [
            new(texts["export.run"], r => r.Id.ToString(), 38), new(texts["export.year"], r => r.Year, 8), new(texts["export.rules"], r => r.Completed.RuleSetName, 36),
            new(texts["export.firms"], r => r.Completed.Firms, 8),
            .. Enum.GetValues<YieldClass>().Select(c => new ListColumn<StoredRun>(
                c.ToString(), r => r.Completed.Groups.SelectMany(g => g.Classes).Where(x => x.Class == c).Sum(x => x.Firms), 8)),
            new(texts["export.publicised-on"], r => r.Publicised?.EffectiveOn, 12), new(texts["export.approved-on"], r => r.Approved?.EffectiveOn, 12),
            new(texts["export.published-on"], r => r.Published?.EffectiveOn, 12), new(texts["export.document"], r => r.Published?.DocumentNumber, 26),
            new("SHA-256", r => r.Completed.ResultsHash, 66),
        ];
        return await ListExport.OfAsync(session, clock, "runs", format, texts["export.runs"], null, columns, runs, false, ct);
    }
}

public static class ExportObjectionsEndpoint
{
    /// <summary>导出异议清单.</summary>
    [ForOffices]
    [ProducesResponseType(typeof(Stream), StatusCodes.Status200OK, "application/octet-stream")]
    [WolverineGet("/api/yield/objections/export")]
    public static async Task<IResult> Get(
        [FromQuery] ListFormat? format, [FromQuery] int? year, ClaimsPrincipal user, IDocumentSession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        IQueryable<StoredObjection> found = session.Query<StoredObjection>();
        if (year is { } only) found = found.Where(o => o.State.Year == only);
        var objections = (await found.OrderBy(o => o.Id).ToListAsync(ct)).Select(ObjectionView.Of).ToArray();
        ListColumn<ObjectionView>[] columns =
        [
            new(texts["export.uscc"], o => o.Uscc, 22), new(texts["export.name"], o => o.Name, 30), new(texts["export.year"], o => o.Year, 8),
            new(texts["export.about"], o => texts[$"objection.about.{o.About}"], 12), new(texts["export.statement"], o => o.Statement, 40),
            new(texts["export.raised-on"], o => o.RaisedOn, 12), new(texts["export.document"], o => o.DocumentNumber, 26),
            new(texts["export.status"], o => texts[$"objection.status.{o.Status}"], 10), new(texts["export.answer"], o => o.Answer, 40),
            new(texts["export.answered-on"], o => o.AnsweredOn, 12),
        ];
        return await ListExport.OfAsync(
            session, clock, "objections", format, texts["export.objections"], year?.ToString(CultureInfo.InvariantCulture), columns, objections, false, ct);
    }
}

public static class ExportMeasureFirmsEndpoint
{
    /// <summary>导出措施企业名单（按事实日期与当时掌握）: what the authority that decides is given. Amounts are in it for those who may read figures. Each export is recorded.</summary>
    [ForOffices]
    [ProducesResponseType(typeof(Stream), StatusCodes.Status200OK, "application/octet-stream")]
    [WolverineGet("/api/yield/measures/{code}/firms/export")]
    public static async Task<IResult> Get(
        string code, [FromQuery] ListFormat? format, [AsParameters] AsOfQuery query, ClaimsPrincipal user, IDocumentSession session, Texts texts, TimeProvider clock,
        CancellationToken ct)
    {
        var day = query.Day(clock);
        if (await MeasureFirmList.LoadAsync(session, code, day, query.Known(clock), null, null, ct) is not { } firms) return Results.NotFound();
        var views = firms.Select(f => MeasureForFirmView.Of(f, null, user, texts)).ToArray();
        var sees = user.SeesFigures();
        ListColumn<MeasureForFirmView>[] columns =
        [
            new(texts["export.uscc"], f => f.Uscc, 22), new(texts["export.name"], f => f.FirmName, 30), new(texts["export.class"], f => f.Class.ToString(), 8),
            new(texts["export.years-in-class"], f => f.YearsInClass, 8), new(texts["export.measure-value"], f => f.Value, 10), new(texts["export.treatment"], f => f.Text, 36),
            .. sees ? Amounts(texts) : [], new(texts["export.from"], f => f.From, 12), new(texts["export.to"], f => f.To, 12),
            new(texts["export.authority"], f => f.Authority, 20), new(texts["export.document"], f => f.DocumentNumber, 30), new(texts["export.reasons"], f => f.Because, 60),
        ];
        return await ListExport.OfAsync(session, clock, $"measures/{code}", format, texts["export.measure-firms"], code, columns, views, sees, ct, day);
    }

    private static IEnumerable<ListColumn<MeasureForFirmView>> Amounts(Texts texts) =>
        [new(texts["export.quantity"], f => f.Quantity), new(texts["export.yuan-per-year"], f => f.YuanPerYear)];
}

internal static class ListExport
{
    /// <summary>The list as a file, and an entry in the book of exports.</summary>
    public static async Task<IResult> OfAsync<T>(
        IDocumentSession session, TimeProvider clock, string list, ListFormat? format, string title, string? part,
        IReadOnlyList<ListColumn<T>> columns, IReadOnlyList<T> rows, bool withFigures, CancellationToken ct, DateOnly? asOf = null)
    {
        var file = await FileAnswers.ListAsync(format, asOf ?? clock.Today(), title, part, columns, rows.ToAsyncEnumerable(), ct);
        await ExportBook.NoteAsync(session, new ListExported(list, (format ?? ListFormat.Xlsx).ToString(), rows.Count, withFigures, clock.Today(), list), ct);
        return file;
    }
}
