using System.Globalization;
using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Yield.Exports;
using Wolverine.Http;

namespace ParkPlatform.Yield.Targets;

/// <summary>The board of a year as a file, as of a day.</summary>
public sealed record ExportTargetBoard : IAsOfQuery
{
    /// <summary>年度.</summary>
    [FromQuery] public int? Year { get; set; }

    [FromQuery] public DateOnly? AsOf { get; set; }
    [FromQuery] public DateTimeOffset? KnownAt { get; set; }

    /// <summary>docx (when not said), xlsx or pdf.</summary>
    [FromQuery] public ReportFormat? Format { get; set; }

    public sealed class Validator : AbstractValidator<ExportTargetBoard>
    {
        public Validator(Texts texts) => RuleFor(q => q.Year).NotNull().InclusiveBetween(Limits.FirstYear, Limits.LastYear)
            .WithMessage(_ => texts.Format("invalid.year", Limits.FirstYear, Limits.LastYear));
    }
}

public static class ExportTargetBoardEndpoint
{
    /// <summary>
    /// 导出报告（按事实日期与当时掌握）: the year's targets and the park's figures as a report for the leader, in Word, Excel or PDF. Each figure comes with its unit, day,
    /// 口径, source, number of records and flags; a number that needs confirmation is printed as it was stated, and flagged. Each export is recorded.
    /// </summary>
    [ForOffices]
    [ProducesResponseType(typeof(Stream), StatusCodes.Status200OK, FileAnswers.Word, FileAnswers.Workbook, PdfFile.MediaType)]
    [WolverineGet("/api/yield/targets/board/report")]
    public static async Task<IResult> Get(
        [AsParameters] ExportTargetBoard query, ClaimsPrincipal user, IDocumentSession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        var (year, day, known, format) = (query.Year!.Value, query.Day(clock), query.Known(clock), query.Format ?? ReportFormat.Docx);
        var books = await TargetBoard.BothYearsAsync(session, query, year, clock, ct);
        var board = await TargetBoard.LoadAsync(session, query, year, clock, books, ct);
        var report = BoardReport.Of(board, books.Now.Firms.Count > 0 ? books.Now : books.Before, known, user.Identity?.Name, texts);
        await ExportBook.NoteAsync(session, new ListExported("targets/board", format.ToString(), report.Tables.Sum(t => t.Rows.Count), false, clock.Today(), "targets/board"), ct);
        return ReportFile.Of(report, format, FileAnswers.Name(day, texts["report.file"], year.ToString(CultureInfo.InvariantCulture)));
    }
}
