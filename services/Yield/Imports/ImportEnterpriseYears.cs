using System.Security.Claims;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;

namespace ParkPlatform.Yield.Imports;

/// <summary>撤销本批: what an import wrote about these firms and years has been withdrawn.</summary>
public sealed record EnterpriseYearImportUndone(string Reason, int Years, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>A version of a firm's year.</summary>
public sealed record ImportedYear(Guid Id, long Version);

/// <summary>What an import wrote, kept beside its event, which is small: so that it can be undone.</summary>
public sealed record ImportedYears(Guid Id, IReadOnlyList<ImportedYear> Years);

/// <summary>A file of enterprise years has been imported.</summary>
/// <param name="Sha256">Of the file as it was sent.</param>
public sealed record EnterpriseYearsImported(
    string FileName, string Sha256, string Encoding, int Rows, int Created, int Updated, int Unchanged, int Failed, DateOnly EffectiveOn,
    string DocumentNumber) : IFact;

public static class ImportEvents
{
    /// <summary>The names under which an import's events are stored. They never change; a class may.</summary>
    public static readonly EventNames Names = new()
    {
        { "enterprise_years_imported", typeof(EnterpriseYearsImported) },
        { "enterprise_year_import_undone", typeof(EnterpriseYearImportUndone) },
    };
}

public static class ImportEnterpriseYearsEndpoint
{
    public static async Task<(EnterpriseYearFile?, ProblemDetails)> LoadAsync(IFormFile? file, Texts texts, CancellationToken ct)
    {
        var (upload, problem) = await Upload.ReadAsync(file, ct);
        if (upload is null) return (null, problem);

        var columns = new EnterpriseYearColumns(upload.Table.Header);
        if (columns.Missing.ToArray() is { Length: > 0 } missing) return (null, Upload.ColumnsMissing(missing));
        if (columns.Twice is [var twice, ..]) return (null, CommonProblems.InvalidField("file", texts.Format("import.column-twice", twice)));
        if (columns.UnknownUnits.FirstOrDefault() is { Header: not null } unknown)
            return (null, CommonProblems.InvalidField("file", texts.Format("import.unknown-unit-of", unknown.Header, unknown.Units)));

        var messages = new ImportMessages(texts);
        foreach (var (header, unit) in columns.AssumedUnits) messages.Warn(1, header, null, "unit-assumed", unit);
        foreach (var header in columns.Ignored) messages.Warn(1, header, null, "column-ignored");
        var reader = new EnterpriseYearReader(columns, messages);
        return (new(upload, columns, [.. upload.Table.Rows.Select(reader.Read).OfType<EnterpriseYearRow>()], messages), WolverineContinue.NoProblems);
    }

    /// <summary>
    /// 导入评价数据: firms and years as CSV (UTF-8, with or without BOM, GBK, GB18030) or Excel workbook (.xlsx); Chinese headers with the unit in brackets, or the
    /// JSON names; see the template. A row with
    /// an error changes nothing, the others go in; the same file again changes nothing; a row that reads otherwise than the books corrects them. A blank is not
    /// known, never 0; what has no column stays as it is in the books. Who has supplied a row (提供单位, 收到日期, 来源文号) or one of its figures (评价税收来源,
    /// 评价税收收到日期) is kept with the figures. A dry run stores nothing. Only the planner may.
    /// </summary>
    [ForRoles(Roles.Planner)]
    [IsImport]
    [WolverinePost("/api/yield/imports/enterprise-years")]
    public static async Task<ImportAnswer> Post(
        [NotBody] EnterpriseYearFile given, [FromQuery] bool? dryRun, ClaimsPrincipal user, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var (id, table) = (Guid.CreateVersion7(), given.Upload.Table);
        var batch = new EnterpriseYearBatch(user.Tenant(), given.PaperName, session, given.Messages, given.Columns);
        await batch.TakeAsync(given.Rows, store: dryRun != true, ct);

        var answer = new ImportAnswer(
            id, dryRun == true, table.Rows.Count, batch.Created, batch.Updated, batch.Unchanged,
            table.Rows.Count - batch.Created - batch.Updated - batch.Unchanged, given.Messages.All, batch.Changes);
        if (dryRun == true) return answer;
        session.Store(new ImportedYears(id, batch.Written));
        session.Store(new ImportReport(id, answer.Messages, batch.Changes));
        session.Events.StartStream<Timeline<ImportBatch>>(id, new EnterpriseYearsImported(
            given.Upload.FileName, given.Upload.Sha256, table.Encoding, answer.Rows, answer.Created, answer.Updated, answer.Unchanged, answer.Failed,
            clock.Today(), given.PaperName));
        return answer;
    }
}

/// <summary>A file that can be read as firms and years, and all that there is to say about its rows.</summary>
public sealed class EnterpriseYearFile
{
    internal EnterpriseYearFile(Upload upload, EnterpriseYearColumns columns, IReadOnlyList<EnterpriseYearRow> rows, ImportMessages messages) =>
        (Upload, Columns, Rows, Messages) = (upload, columns, rows, messages);

    internal Upload Upload { get; }
    internal EnterpriseYearColumns Columns { get; }
    internal IReadOnlyList<EnterpriseYearRow> Rows { get; }
    internal ImportMessages Messages { get; }

    /// <summary>The file itself is the paper where a row names none.</summary>
    internal string PaperName => Upload.FileName.Length is 0 ? "—" : Upload.FileName[..Math.Min(Upload.FileName.Length, CommonRules.LongestName)];
}
