using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Accounts;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Factories.Relief;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;

namespace ParkPlatform.Factories.ReliefLetters;

/// <summary>减免告知函清单 of a run.</summary>
public sealed record ListReliefLetters : IPageQuery
{
    [FromQuery] public int? Page { get; set; }
    [FromQuery] public int? PageSize { get; set; }

    public sealed class Validator : AbstractValidator<ListReliefLetters>
    {
        public Validator() => Include(new Paging.Rules<ListReliefLetters>());
    }
}

/// <summary>A letter as it is now, with its versions, the first one first.</summary>
/// <param name="AmountInCapitals">大写.</param>
/// <param name="VoidOn">The day from which what it tells of is withdrawn; null while it holds.</param>
public sealed record ReliefLetterView(
    Guid LeaseId, Tenant Tenant, string Number, Yuan AmountYuan, string AmountInCapitals, string Office, ReliefLetterStanding Standing, DateOnly? VoidOn, string? VoidReason,
    IReadOnlyList<ReliefLetterVersionView> Versions);

/// <summary>A version: when, with which code, and why if it was issued anew.</summary>
public sealed record ReliefLetterVersionView(int Version, DateOnly IssuedOn, string Code, string? Reason);

public static class ListReliefLettersEndpoint
{
    /// <summary>减免告知函: the letters of a relief run, and whether what they tell of still holds. A firm sees its own.</summary>
    [ForEverybody]
    [WolverineGet("/api/factories/relief-runs/{id}/letters")]
    public static async Task<Page<ReliefLetterView>?> Get(
        Guid id, [AsParameters] ListReliefLetters query, ClaimsPrincipal user, IQuerySession session, CancellationToken ct) =>
        await KeptReliefLetter.OfRunAsync(session, id, user, ct) is { } letters
            ? new([.. letters.Skip(query.Skip()).Take(query.Size()).Select(l => View(l, user))], letters.Count)
            : null;

    private static ReliefLetterView View(KeptReliefLetter kept, ClaimsPrincipal user)
    {
        var (letter, latest, standing) = (kept.Letter, kept.Letter.Latest, kept.Standing);
        return new(
            letter.LeaseId, letter.Tenant with { Name = user.NameFor(letter.Tenant.Name, letter.Tenant.Uscc) }, latest.Number, latest.AmountYuan, latest.AmountYuan.InCapitals(),
            latest.Office, standing.Is, standing.VoidOn, standing.VoidReason,
            [.. letter.Versions.Select(v => new ReliefLetterVersionView(v.Version, v.IssuedOn, v.Code, v.Reason))]);
    }
}

public static class GetReliefLetterFileEndpoint
{
    /// <summary>减免告知函文件（DOCX 或 PDF）: all letters of a run in one file, each on pages of its own; or that of one lease, in any of its versions. A firm gets its own.</summary>
    [ForEverybody]
    [ProducesResponseType(typeof(Stream), StatusCodes.Status200OK, FileAnswers.Word, PdfFile.MediaType)]
    [WolverineGet("/api/factories/relief-runs/{id}/letters/file")]
    public static async Task<IResult> Get(
        Guid id, [FromQuery] LetterFormat? format, [FromQuery] Guid? leaseId, [FromQuery] int? version, ClaimsPrincipal user, IQuerySession session, Texts texts,
        CancellationToken ct)
    {
        var kept = (await KeptReliefLetter.OfRunAsync(session, id, user, ct) ?? []).Where(l => leaseId is null || l.Letter.LeaseId == leaseId);
        OfficialLetter[] letters = [..
            from letter in kept
            from wanted in letter.Letter.Versions
            where wanted.Version == (version ?? letter.Letter.Latest.Version)
            select ReliefLetterText.OnPaper(letter, wanted, user, texts)];
        if (letters.Length == 0) return Results.Problem(CommonProblems.Of(StatusCodes.Status404NotFound));
        return FileAnswers.Letters(
            format, id.ToString(), FileAnswers.Name(letters.Max(l => l.IssuedOn), letters[0].Title, letters.Length == 1 ? letters[0].Number : null), letters);
    }
}

/// <summary>A letter, and what has become of the relief that it tells of.</summary>
internal sealed record KeptReliefLetter(ReliefLetter Letter, ReliefStanding Standing)
{
    /// <summary>The letters of a run that the caller may see, in the order of the run; null where there is no such run.</summary>
    public static async Task<IReadOnlyList<KeptReliefLetter>?> OfRunAsync(IQuerySession session, Guid runId, ClaimsPrincipal user, CancellationToken ct)
    {
        if (await session.TimelineAsync<ReliefRun>(runId, ct) is not { Periods: [.., { State: var run }] }) return null;
        Guid[] ids = [.. run.Entitled.Select(f => ReliefLetter.IdOf(session.TenantId, runId, f.LeaseId))];
        var letters = (await session.TimelinesAsync<ReliefLetter>(ids, ct)).Where(l => user.MaySee(l.Now().Tenant.Uscc)).ToDictionary(l => l.Id, l => l.Now());
        var accounts = (await session.TimelinesAsync<LeaseAccount>(letters.Values.Select(l => l.LeaseId), ct)).ToDictionary(a => a.Id);
        return [.. ids.Where(letters.ContainsKey).Select(id => letters[id]).Select(letter => new KeptReliefLetter(letter, ReliefStanding.Of(runId, run, accounts[letter.LeaseId])))];
    }
}
