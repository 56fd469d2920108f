using System.Globalization;
using ParkPlatform.Gateway.Edge;
using ParkPlatform.Gateway.Texts;

namespace ParkPlatform.Gateway.Pages;

/// <summary>The <c>type</c> of every problem is the address of a page that explains it.</summary>
public static class ProblemPages
{
    public static void MapProblemPages(this WebApplication app)
    {
        var pages = app.MapGroup("/problems").RequireRateLimiting(Limits.PerCaller);
        pages.MapGet("", ShowAllAsync);
        pages.MapGet("/{service}/{name}", ShowAsync);
    }

    private static async Task<IResult> ShowAsync(string service, string name, ProblemTable table, CancellationToken ct)
    {
        if (!table.Services.Contains(service)) return Problem.NotFound;
        if (await table.OfAsync(service, ct) is not { } problems) return Problem.Unavailable; // unknown or not, nobody can say now

        return problems.FirstOrDefault(known => known.Type == $"/problems/{service}/{name}") is { } problem
            ? Page.Of(problem.Title.Chinese, Page.InBoth(language => Explain(problem, language)))
            : Problem.NotFound;
    }

    private static async Task<IResult> ShowAllAsync(ProblemTable table, CancellationToken ct)
    {
        var tables = await Task.WhenAll(table.Services.Select(async service => (Service: service, Problems: await table.OfAsync(service, ct))));
        return Page.Of(Text.Pages["problems.title", Language.Chinese], Page.InBoth(language => List(tables, language)));
    }

    private static Html Explain(ExplainedProblem problem, CultureInfo language)
    {
        string T(string key) => Text.Pages[key, language];
        var source = problem.Source.In(language) is { Length: > 0 } named ? Html.Of($"<dt>{T("problems.source")}</dt><dd>{named}</dd>") : new("");

        return Html.Of($"""
            <h1>{problem.Title.In(language)}</h1>
            <p>{problem.Detail.In(language)}</p>
            <dl>
              <dt>{T("problems.type")}</dt><dd><code>{problem.Type}</code></dd>
              <dt>{T("problems.status")}</dt><dd>{problem.Status}</dd>
              {source}
            </dl>
            <p><a href="/problems">{T("problems.all")}</a></p>
            """);
    }

    private static Html List((string Service, IReadOnlyList<ExplainedProblem>? Problems)[] tables, CultureInfo language)
    {
        string T(string key) => Text.Pages[key, language];
        var rows = tables.SelectMany(table => table.Problems ?? []).Select(problem => Html.Of($"""
            <tr><td><a href="{problem.Type}"><code>{problem.Type}</code></a></td><td>{problem.Status}</td><td>{problem.Title.In(language)}</td></tr>
            """));
        var silent = tables.Where(table => table.Problems is null).Select(table => table.Service).ToArray();

        return Html.Of($"""
            <h1>{T("problems.title")}</h1>
            <p>{T("problems.intro")}</p>
            {(silent is [] ? new("") : Html.Of($"<p>{T("problems.silent")} {string.Join(", ", silent)}</p>"))}
            <table>{Html.All(rows)}</table>
            """);
    }
}
