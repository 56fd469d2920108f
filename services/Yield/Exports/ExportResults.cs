using System.Globalization;
using System.Security.Claims;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Yield.Enterprises;
using ParkPlatform.Yield.Rules;
using ParkPlatform.Yield.Runs;
using Wolverine.Http;

namespace ParkPlatform.Yield.Exports;

/// <summary>导出: a list has left the house as a file. Who did it is the event's own who.</summary>
/// <param name="WithFigures">Whether the firms' figures were in it.</param>
public sealed record ResultsExported(Guid RunId, string Format, long Rows, bool WithFigures, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>导出: another list than results has left the house as a file.</summary>
/// <param name="List">Which: <c>enterprises</c>, <c>runs</c>, <c>objections</c>, <c>measures/power-surcharge</c>, <c>targets/board</c>.</param>
public sealed record ListExported(string List, string Format, long Rows, bool WithFigures, DateOnly EffectiveOn, string DocumentNumber) : IFact;

public static class ExportEvents
{
    /// <summary>The names under which exports are stored. They never change; a class may.</summary>
    public static readonly EventNames Names = new()
    {
        { "list_exported", typeof(ListExported) },
        { "results_exported", typeof(ResultsExported) },
    };
}

public static class ExportResultsEndpoint
{
    private const int Portion = 2_000;

    /// <summary>
    /// 导出评价结果: every firm of a run as a workbook or CSV. Figures are in it for those who may read them; the park and the bureau get points, ranks and classes.
    /// Each export is recorded.
    /// </summary>
    [ForOffices]
    [ProducesResponseType(typeof(Stream), StatusCodes.Status200OK, "application/octet-stream")]
    [WolverineGet("/api/yield/runs/{runId}/results/export")]
    public static async Task<IResult> Get(
        Guid runId, [FromQuery] ListFormat? format, ClaimsPrincipal user, IDocumentSession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        if (await session.LoadAsync<StoredRun>(runId, ct) is not { } run) return Results.NotFound();
        var rules = (await session.LoadAsync<StoredRuleSet>(run.Completed.RuleSetId, ct))!.Rules;
        var (kind, sees) = (format ?? ListFormat.Xlsx, user.SeesFigures());
        var file = await ListFile.WriteAsync(kind, texts["export.results"], Columns(rules, sees, texts), Firms(session, runId, ct), ct);

        await ExportBook.NoteAsync(session, new ResultsExported(runId, kind.ToString(), run.Completed.Firms, sees, clock.Today(), run.Completed.DocumentNumber), ct);
        var year = run.Year.ToString(CultureInfo.InvariantCulture);
        return FileAnswers.Of(file, kind, FileAnswers.Name(clock.Today(), texts["export.results"], year, rules.Name));
    }

    private static async IAsyncEnumerable<FirmInRun> Firms(
        IQuerySession session, Guid run, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        for (var after = ""; ;)
        {
            var firms = await EvaluationResults.AfterAsync(session, run, after, Portion, ct);
            foreach (var firm in firms) yield return firm;
            if (firms.Count < Portion) yield break;
            after = firms[^1].Outcome.Uscc;
        }
    }

    private static IReadOnlyList<ListColumn<FirmInRun>> Columns(RuleSet rules, bool sees, Texts texts)
    {
        var indicators = rules.Groups.SelectMany(g => g.Indicators).DistinctBy(i => i.Code);
        return
        [
            new(texts["export.uscc"], f => f.Outcome.Uscc, 22), new(texts["export.name"], f => f.Input.Stated.Name, 30),
            new(texts["export.group"], f => texts[$"group.{f.Outcome.Group}"], 10), new(texts["export.cohort"], f => f.Outcome.Cohort, 12),
            new(texts["export.rank"], f => f.Outcome.Rank, 8), new(texts["export.total"], f => Printed.Points(f.Outcome.Total), 10),
            new(texts["export.class"], f => f.Outcome.Class?.ToString(), 8), new(texts["export.land"], f => Printed.Ratio(f.Input.LandMu), 12),
            .. indicators.SelectMany(indicator => Columns(indicator, sees, texts)),
            new(texts["export.reasons"], f => string.Join('；', f.Outcome.Reasons.Select(r => ReasonTexts.Of(r, rules, f.Outcome.Group, texts))), 40),
        ];
    }

    private static IEnumerable<ListColumn<FirmInRun>> Columns(Indicator indicator, bool sees, Texts texts)
    {
        if (sees) yield return new(indicator.Name, f => Printed.Ratio(Of(f, indicator)?.Value), 14);
        yield return new(texts.Format("export.points", indicator.Name), f => Printed.Points(Of(f, indicator)?.Score), 14);
    }

    private static IndicatorResult? Of(FirmInRun firm, Indicator indicator) => firm.Outcome.Indicators.FirstOrDefault(i => i.Code == indicator.Code);
}
