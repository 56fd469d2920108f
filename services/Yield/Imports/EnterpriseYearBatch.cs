using System.Globalization;
using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Yield.Enterprises;
using ParkPlatform.Yield.Rules;

namespace ParkPlatform.Yield.Imports;

/// <summary>
/// Turns the rows of one file into what has to be recorded: new years, and corrections of those that are there. One transaction for the whole file.
/// </summary>
internal sealed class EnterpriseYearBatch(string tenant, string fileName, IDocumentSession session, ImportMessages messages, EnterpriseYearColumns columns)
{
    private const int MostChanges = 2_000;

    public int Created { get; private set; }
    public int Updated { get; private set; }
    public int Unchanged { get; private set; }

    /// <summary>What updated rows say otherwise than the books; the first of them.</summary>
    public List<CellChange> Changes { get; } = [];

    /// <summary>What was written where.</summary>
    public List<ImportedYear> Written { get; } = [];

    public async Task TakeAsync(IReadOnlyList<EnterpriseYearRow> rows, bool store, CancellationToken ct)
    {
        var ids = rows.Select(IdOf).Distinct().ToArray();
        var begun = await BegunAsync(ids, ct); // asked first: a year that somebody begins in between has a sheet, and is not begun again
        var known = (await session.LoadManyAsync<YearSheet>(ct, ids)).ToDictionary(s => s.Id);
        var taken = new Dictionary<Guid, EnterpriseYearRow>();
        var lastYear = (await session.LoadManyAsync<YearSheet>(ct, rows.Select(LastYearOf).Distinct())).ToDictionary(s => s.Id);
        await WarnOfNamesAsync(rows, ct);
        WarnOfTheGroup(rows);

        foreach (var read in rows)
        {
            var id = IdOf(read);
            var row = read with { Stated = WithWhatTheFileLeavesOut(read.Stated, known.GetValueOrDefault(id)?.Stated) };
            if (taken.TryGetValue(id, out var earlier))
            {
                var same = earlier with { Line = row.Line } == row;
                if (same) Unchanged++;
                if (same) messages.Warn(row.Line, columns.HeaderOf(EnterpriseYearColumns.Uscc), row.Stated.Uscc, "row-twice", earlier.Line);
                else messages.Error(row.Line, columns.HeaderOf(EnterpriseYearColumns.Uscc), row.Stated.Uscc, "code-twice", earlier.Line);
                continue;
            }
            taken[id] = row;

            var sheet = known.GetValueOrDefault(id);
            WarnOfUnit(row, sheet);
            WarnOfLeaps(row, lastYear.GetValueOrDefault(LastYearOf(row)));
            var decided = Decide(sheet, row);
            if (decided is null) Unchanged++;
            else if (sheet is null) Created++;
            else Updated++;

            if (decided is null) continue;
            if (sheet is not null) Compare(row, sheet.Stated);
            var version = (sheet?.Version ?? begun.GetValueOrDefault(id)) + 1;
            Written.Add(new(id, version));
            if (!store) continue;
            if (version == 1) session.Events.StartStream<Timeline<EnterpriseYear>>(id, decided);
            else session.Events.Append(id, version, decided);
        }
    }

    // What has no column in the file stays as the books have it: each department sends its own. The source of a figure stays with the figure, as long as it is
    // the same.
    private EnterpriseYear WithWhatTheFileLeavesOut(EnterpriseYear read, EnterpriseYear? known)
    {
        if (known is null) return read;
        var year = read with { Industry = known.Industry, OtherFigures = known.OtherFigures, Honours = known.Honours };
        foreach (var column in EnterpriseYearColumns.All)
            if (column.Keep is { } keep && !columns.Has(column)) year = keep(year, known);

        FigureSource? Now(string figure) => read.Sources.FirstOrDefault(s => s.Figure == figure);
        return year with
        {
            Sources =
            [
                .. known.Sources.Where(s => Now(s.Figure) is not null || Figures.StatedIn(known, s.Figure) == Figures.StatedIn(year, s.Figure))
                    .Select(s => Now(s.Figure) ?? s),
                .. read.Sources.Where(s => known.Sources.All(k => k.Figure != s.Figure)),
            ],
        };
    }

    // Years whose only entry was withdrawn have a stream but no sheet.
    private async Task<Dictionary<Guid, long>> BegunAsync(Guid[] ids, CancellationToken ct)
    {
        const string sql = "select jsonb_build_object('stream', id, 'version', version) from yield.mt_streams where tenant_id = ? and id = any(?)";
        return (await session.AdvancedSql.QueryAsync<Begun>(sql, ct, session.TenantId, ids)).ToDictionary(s => s.Stream, s => s.Version);
    }

    private sealed record Begun(Guid Stream, long Version);

    private void Compare(EnterpriseYearRow row, EnterpriseYear was)
    {
        foreach (var column in EnterpriseYearColumns.All)
        {
            if (Changes.Count >= MostChanges) return;
            if (!columns.Has(column) || column.Of is not { } value) continue;
            var (before, after) = (value(was), value(row.Stated));
            if (before != after) Changes.Add(new(row.Line, columns.HeaderOf(column), before, after));
        }
    }

    private Guid IdOf(EnterpriseYearRow row) => EnterpriseYearEvents.StreamOf(tenant, row.Stated.Uscc, row.Stated.Year);

    // A file that names no day and no paper says nothing about them: the day is the year's last one, the paper is the file; and what is known under another
    // paper stays under it.
    private IStatesYear? Decide(YearSheet? known, EnterpriseYearRow row)
    {
        var day = row.EffectiveOn ?? known?.EffectiveOn ?? new DateOnly(row.Stated.Year, 12, 31);
        var document = row.DocumentNumber ?? (known?.Stated == row.Stated ? known.DocumentNumber : fileName);
        return YearSheet.Decide(known, row.Stated, day, document);
    }

    private void WarnOfUnit(EnterpriseYearRow row, YearSheet? known)
    {
        if ((known?.Stated.TaxTenThousandYuan, row.Stated.TaxTenThousandYuan) is not ( > 0 and var was, > 0 and var now)) return;
        if (now / was >= 1_000 || was / now >= 1_000)
            messages.Warn(row.Line, columns.HeaderOf(EnterpriseYearColumns.Tax), now.ToString(CultureInfo.InvariantCulture), "thousandfold", was);
    }

    // Ten times as much as the year before, or a tenth: mostly somebody has changed units.
    private void WarnOfLeaps(EnterpriseYearRow row, YearSheet? before)
    {
        if (before is null) return;
        foreach (var column in EnterpriseYearColumns.Leaping)
        {
            if ((column.Figure!(before.Stated), column.Figure(row.Stated)) is not ( > 0 and var was, > 0 and var now)) continue;
            if (now / was >= 10 || was / now >= 10)
                messages.Warn(row.Line, columns.HeaderOf(column), now.ToString(CultureInfo.InvariantCulture), "far-from-last-year", was);
        }
    }

    private void WarnOfTheGroup(IReadOnlyList<EnterpriseYearRow> rows)
    {
        foreach (var (row, column, by) in GroupPlausibility.Of(rows))
            messages.Warn(row.Line, columns.HeaderOf(column), column.Of!(row.Stated), "far-from-group", column.Names[0], by.Names[0]);
    }

    private Guid LastYearOf(EnterpriseYearRow row) => EnterpriseYearEvents.StreamOf(tenant, row.Stated.Uscc, row.Stated.Year - 1);

    // One code under two names, in the file or in the books; one name under two codes in the file.
    private async Task WarnOfNamesAsync(IReadOnlyList<EnterpriseYearRow> rows, CancellationToken ct)
    {
        var codes = rows.Select(r => r.Stated.Uscc).Distinct().ToArray();
        var known = (await session.Query<YearSheet>().Where(s => codes.Contains(s.Uscc)).Select(s => new { s.Uscc, s.Name, s.Year }).ToListAsync(ct))
            .GroupBy(s => s.Uscc).ToDictionary(firm => firm.Key, firm => firm.MaxBy(s => s.Year)!.Name);
        var names = new Dictionary<string, string>();
        foreach (var (line, stated, _, _) in rows)
        {
            if (known.TryGetValue(stated.Uscc, out var name) && name != stated.Name)
                messages.Warn(line, columns.HeaderOf(EnterpriseYearColumns.Name), stated.Name, "another-name", name);
            known[stated.Uscc] = stated.Name;
            if (names.TryGetValue(stated.Name, out var code) && code != stated.Uscc)
                messages.Warn(line, columns.HeaderOf(EnterpriseYearColumns.Name), stated.Name, "name-of-another", code);
            names.TryAdd(stated.Name, stated.Uscc);
        }
    }
}
