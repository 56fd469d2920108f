using System.Globalization;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Yield.Park;

namespace ParkPlatform.Yield.Targets;

/// <summary>
/// 园区发展目标与亩均效益情况: what the leader is given. Pure: the same board and books give the same report. Every figure names its unit, day, 口径, source, number of records and
/// what somebody should know before using it.
/// </summary>
internal static class BoardReport
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    /// <param name="books">The last year of which firms' figures are there.</param>
    /// <param name="by">Who has exported it.</param>
    public static Report Of(TargetBoard board, ParkBooks books, DateTimeOffset known, string? by, Texts texts)
    {
        var park = ParkIndicators.Of(null, books.Firms);
        int Lit(Light light) => board.Rows.Count(r => r.Judgement.Light == light);
        var doubted = board.Rows.Count(r => r.Current.NeedsConfirmation);
        List<string> summary =
        [
            texts.Format("report.summary", board.Rows.Count, Lit(Light.Green), Lit(Light.Amber), Lit(Light.Red), Lit(Light.None), doubted),
            books.Firms.Count == 0
                ? texts.Format("report.no-figures", books.Year)
                : texts.Format("report.park", books.Year, park.Firms, park.AboveScaleFirms, Plain(park.LandMu), park.FirmsWithoutLand),
        ];
        List<ReportTable> tables = [Targets(board, texts)];
        if (books.Firms.Count > 0) tables.AddRange([Indicators(park, books, texts), Zones(books, texts), LandByClass(park, books, texts)]);
        return new(
            texts.Format("report.title", board.Year), texts.Format("report.subtitle", board.AsOf, Moment(known)), summary, tables,
            [texts.Format("report.rule", board.Rule.Place, board.Rule.DocumentNumber, board.Rule.ValidFrom), texts.Format("report.by", by ?? "—")]);
    }

    private static ReportTable Targets(TargetBoard board, Texts texts) => new(
        texts["report.targets"],
        Columns(texts, ("figure", 16), ("unit", 7), ("start", 10), ("target", 9), ("current", 10), ("progress", 9), ("elapsed", 9), ("light", 8), ("as-of", 12), ("definition", 24),
            ("source", 18), ("records", 7), ("flags", 14), ("owner", 12), ("opens", 50)),
        [.. board.Rows.Select(r => (IReadOnlyList<object?>)
        [
            r.Name, r.Unit, r.Start.Value, r.Target, r.Current.Value, Percent(r.Judgement.Progress), Percent(r.Judgement.Elapsed), texts[$"report.light.{r.Judgement.Light}"],
            r.Current.AsOf, r.Definition, SourceOf(r.Current, texts), r.Current.Records, string.Join('；', Flags(r, texts)), r.Owner, r.Current.Opens,
        ])]);

    private static ReportTable Indicators(ZoneFigures park, ParkBooks books, Texts texts)
    {
        var day = new DateOnly(books.Year, 12, 31);
        return new(
            texts["report.indicators"],
            Columns(texts, ("figure", 18), ("unit", 12), ("value", 14), ("as-of", 13), ("definition", 34), ("source", 16), ("records", 8), ("flags", 14), ("opens", 50)),
            [
                .. park.Totals.Where(t => t.Value is not null).Select(t => (IReadOnlyList<object?>)
                [
                    texts[$"figure.{t.Code}"], texts[$"park.unit.{t.Code}"], t.Value, day, texts[$"park.definition.{t.Code}"], texts["report.source.Computed"], t.Firms,
                    Missing(t.Missing, texts), Opens(books, t.Code),
                ]),
                .. park.PerMu.Where(p => p.Value is not null).Select(p => PerMu(p, park, books, day, texts)),
            ]);
    }

    private static IReadOnlyList<object?> PerMu(PerMu p, ZoneFigures park, ParkBooks books, DateOnly day, Texts texts) =>
    [
        texts.Format("report.per-mu", texts[$"figure.{p.Code}"]), texts.Format("report.unit-per-mu", texts[$"park.unit.{p.Code}"]), p.Value, day,
        texts.Format("report.per-mu-definition", Plain(p.Numerator), Plain(p.LandMu)), texts["report.source.Computed"], p.Firms, Missing(park.Firms - p.Firms, texts),
        Opens(books, p.Code),
    ];

    // Zone by zone what a mu brings; the definitions are those of the park's table.
    private static ReportTable Zones(ParkBooks books, Texts texts)
    {
        var day = new DateOnly(books.Year, 12, 31);
        return new(
            texts["report.zones"],
            Columns(texts, ("zone", 20), ("figure", 18), ("unit", 12), ("value", 12), ("land", 12), ("as-of", 13), ("records", 8), ("flags", 14)),
            [
                .. from firms in books.Firms.GroupBy(f => f.Zone)
                   orderby firms.Key is null, firms.Key
                   let zone = ParkIndicators.Of(firms.Key, [.. firms])
                   from p in zone.PerMu
                   where p.Value is not null && ParkIndicators.Money.Contains(p.Code)
                   select (IReadOnlyList<object?>)
                   [
                       zone.Zone ?? texts["report.no-zone"], texts.Format("report.per-mu", texts[$"figure.{p.Code}"]),
                       texts.Format("report.unit-per-mu", texts[$"park.unit.{p.Code}"]), p.Value, p.LandMu, day, p.Firms, Missing(zone.Firms - p.Firms, texts),
                   ],
            ]);
    }

    private static ReportTable LandByClass(ZoneFigures park, ParkBooks books, Texts texts) => new(
        texts["report.land-by-class"],
        Columns(texts, ("class", 14), ("records", 12), ("land", 16), ("share", 14), ("as-of", 14), ("definition", 40)),
        [
            .. park.LandByClass.Select(c => (IReadOnlyList<object?>)
            [
                c.Class?.ToString() ?? texts["report.no-class"], c.Firms, c.LandMu, Percent(c.Share), new DateOnly(books.Year, 12, 31), texts["report.class-definition"],
            ]),
        ]);

    private static IEnumerable<string> Flags(BoardRow row, Texts texts)
    {
        if (row.Current.NeedsConfirmation) yield return texts.Format("report.flag.doubted", row.Current.Note ?? "—");
        if (row.Current.Origin == FigureOrigin.None && row.Kind != TargetKind.Note) yield return texts["report.flag.nothing"];
        if (Missing(row.Current.Missing, texts) is { } missing) yield return missing;
        if (row.Start.Value is null && row.Kind == TargetKind.Level) yield return texts["report.flag.no-start"];
    }

    private static string? Missing(int? firms, Texts texts) => firms > 0 ? texts.Format("report.flag.missing", firms) : null;

    private static string SourceOf(BoardFigure figure, Texts texts) =>
        figure.DocumentNumber is { } paper ? $"{texts[$"report.source.{figure.Origin}"]} {paper}" : texts[$"report.source.{figure.Origin}"];

    private static IReadOnlyList<ReportColumn> Columns(Texts texts, params (string Name, int Width)[] columns) =>
        [.. columns.Select(c => new ReportColumn(texts[$"report.column.{c.Name}"], c.Width, OnPaper: c.Name != "opens"))];

    private static string Opens(ParkBooks books, string figure) =>
        string.Create(CultureInfo.InvariantCulture, $"/api/yield/park/indicators/sources?year={books.Year}&figure={figure}");

    private static string Moment(DateTimeOffset known) => known.ToOffset(China).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static string Plain(decimal number) => number.ToString("#,0.####", CultureInfo.InvariantCulture);

    private static string? Percent(decimal? share) => share is { } known ? (100 * known).ToString("0.00", CultureInfo.InvariantCulture) + "%" : null;
}
