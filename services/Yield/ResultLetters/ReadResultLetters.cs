using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Yield.Exports;
using ParkPlatform.Yield.Rules;
using ParkPlatform.Yield.Runs;
using Wolverine.Http;

namespace ParkPlatform.Yield.ResultLetters;

/// <summary>告知书清单, in the order of credit codes, the latest run first.</summary>
public sealed record ListResultLetters : IPageQuery
{
    /// <summary>Only about this run.</summary>
    [FromQuery] public Guid? RunId { get; set; }

    /// <summary>Only about this year.</summary>
    [FromQuery] public int? Year { get; set; }

    /// <summary>Only to this firm.</summary>
    [FromQuery] public string? Uscc { get; set; }

    [FromQuery] public int? Page { get; set; }
    [FromQuery] public int? PageSize { get; set; }

    public sealed class Validator : AbstractValidator<ListResultLetters>
    {
        public Validator()
        {
            Include(new Paging.Rules<ListResultLetters>());
            RuleFor(q => q.Uscc).IsUscc();
        }
    }
}

/// <summary>A letter as it was issued last.</summary>
/// <param name="ReplacedBy">The run that has taken the place of the one that the letter is about (已被替代): the letter holds no longer. Null while it does.</param>
public sealed record ResultLetterView(
    Guid Id, Guid RunId, int Year, string Uscc, string Name, YieldClass? Class, string Number, int LetterVersion, DateOnly IssuedOn, DateOnly ObjectBy, string Code, Guid? ReplacedBy)
{
    internal static ResultLetterView Of(StoredResultLetter letter, IReadOnlyDictionary<Guid, StoredRun> replaced)
    {
        var (state, latest) = (letter.State, letter.State.Latest);
        return new(
            letter.Id, state.RunId, state.Year, state.Uscc, state.Name, state.Class, state.Number, latest.Version, latest.IssuedOn, latest.ObjectBy, latest.Code,
            replaced.GetValueOrDefault(state.RunId)?.Id);
    }
}

/// <summary>A letter with every version of it, word for word.</summary>
public sealed record ResultLetterTextView(ResultLetterView Letter, IReadOnlyList<ResultLetter> Versions, long Version);

public static class ListResultLettersEndpoint
{
    /// <summary>告知书清单: for the planner and the auditor; a firm finds its own.</summary>
    [ForRoles(Roles.Planner, Roles.Auditor, Roles.Enterprise)]
    [WolverineGet("/api/yield/result-letters")]
    public static async Task<Page<ResultLetterView>> Get([AsParameters] ListResultLetters query, ClaimsPrincipal user, IQuerySession session, CancellationToken ct)
    {
        IQueryable<StoredResultLetter> letters = session.Query<StoredResultLetter>();
        if ((user.OnlyUscc() ?? query.Uscc) is { } uscc) letters = letters.Where(l => l.Uscc == uscc);
        if (query.RunId is { } run) letters = letters.Where(l => l.RunId == run);
        if (query.Year is { } year) letters = letters.Where(l => l.Year == year);
        var found = await letters.Stats(out var statistics).OrderByDescending(l => l.RunId).ThenBy(l => l.Uscc).Skip(query.Skip()).Take(query.Size()).ToListAsync(ct);
        var replaced = await ReplacedRuns.ByWhichAsync(session, found.Select(l => l.RunId), ct);
        return new([.. found.Select(l => ResultLetterView.Of(l, replaced))], statistics.TotalResults);
    }
}

public static class GetResultLetterEndpoint
{
    /// <summary>告知书: what was written, in every version. A firm reads its own.</summary>
    [ForRoles(Roles.Planner, Roles.Auditor, Roles.Enterprise)]
    [WolverineGet("/api/yield/result-letters/{id}")]
    public static async Task<ResultLetterTextView?> Get(Guid id, ClaimsPrincipal user, IQuerySession session, CancellationToken ct) =>
        await FindAsync(id, user, session, ct) is { } letter
            ? new(ResultLetterView.Of(letter, await ReplacedRuns.ByWhichAsync(session, [letter.RunId], ct)), [.. letter.State.Versions], letter.Version)
            : null;

    internal static async Task<StoredResultLetter?> FindAsync(Guid id, ClaimsPrincipal user, IQuerySession session, CancellationToken ct) =>
        await session.LoadAsync<StoredResultLetter>(id, ct) is { } letter && user.MaySee(letter.Uscc) ? letter : null;
}

public static class GetResultLetterFileEndpoint
{
    /// <summary>告知书文件（DOCX 或 PDF）: as it was issued last, or in a former version.</summary>
    [ForRoles(Roles.Planner, Roles.Auditor, Roles.Enterprise)]
    [ProducesResponseType(typeof(Stream), StatusCodes.Status200OK, FileAnswers.Word, PdfFile.MediaType)]
    [WolverineGet("/api/yield/result-letters/{id}/file")]
    public static async Task<IResult> Get(
        Guid id, [FromQuery] LetterFormat? format, [FromQuery] int? version, ClaimsPrincipal user, IQuerySession session, CancellationToken ct)
    {
        if (await GetResultLetterEndpoint.FindAsync(id, user, session, ct) is not { State: var letters }) return Results.Problem(CommonProblems.Of(StatusCodes.Status404NotFound));
        if (letters.Versions.FirstOrDefault(v => v.Version == (version ?? letters.Latest.Version)) is not { } letter) return Results.Problem(CommonProblems.Of(StatusCodes.Status404NotFound));
        return FileAnswers.Letters(
            format, letter.Code, $"{letter.Title}_{letters.Name}_{letters.Number}_第{letter.Version}版", letter.AsLetter(letters.Number));
    }
}

public static class GetResultLettersFileEndpoint
{
    private const int MostInAFile = 500;

    /// <summary>
    /// 全部告知书文件（DOCX 或 PDF）: the letters about a run as they were issued last, in the order of credit codes, each on pages of its own; 500 in a file, the
    /// others in the files after it. The firms' figures are in it, so it is recorded like any export.
    /// </summary>
    [ForRoles(Roles.Planner, Roles.Auditor)]
    [ProducesResponseType(typeof(Stream), StatusCodes.Status200OK, FileAnswers.Word, PdfFile.MediaType)]
    [WolverineGet("/api/yield/runs/{runId}/letters/file")]
    public static async Task<IResult> Get(
        Guid runId, [FromQuery] LetterFormat? format, [FromQuery] int? page, ClaimsPrincipal user, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var place = Math.Clamp(page ?? 1, 1, int.MaxValue / MostInAFile);
        var letters = await session.Query<StoredResultLetter>().Where(l => l.RunId == runId).OrderBy(l => l.Uscc).Skip((place - 1) * MostInAFile).Take(MostInAFile).ToListAsync(ct);
        if (letters.Count == 0) return Results.Problem(CommonProblems.Of(StatusCodes.Status404NotFound));

        var book = new ListExported("resultLetters", (format ?? LetterFormat.Docx).ToString(), letters.Count, WithFigures: true, clock.Today(), letters[0].State.Number);
        await ExportBook.NoteAsync(session, book, ct);
        var name = $"{letters[0].State.Latest.Title}_{letters[0].State.Number}等{letters.Count}件_第{place}册";
        return FileAnswers.Letters(format, $"{runId}-{place}", name, [.. letters.Select(l => l.State.Latest.AsLetter(l.State.Number))]);
    }
}
