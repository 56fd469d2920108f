using System.Security.Claims;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Cases;
using ParkPlatform.Reclamation.Inefficiency;
using Wolverine.Http;

namespace ParkPlatform.Reclamation.Letters;

/// <summary>文书: what was written, and what has become of it.</summary>
/// <param name="Place">Its place among the letters of the case, from 1; the address of its file.</param>
/// <param name="Marks">已更正、已撤回…: since when, by which paper and why it no longer says all that holds; empty while it does.</param>
public sealed record Letter(
    int Place, LetterKind Kind, string Number, int Version, string Title, EquatableArray<string> Paragraphs, string Office, EquatableArray<LetterField> Fields,
    int TemplateEdition, string Code, DateOnly IssuedOn, string? Reason, IReadOnlyList<LetterMark> Marks)
{
    public static Letter Of(IssuedLetter l, int place, IReadOnlyList<LetterMark> marks) =>
        new(place, l.Kind, l.Number, l.Version, l.Title, l.Paragraphs, l.Office, l.Fields, l.TemplateEdition, l.Code, l.IssuedOn, l.Reason, marks);
}

public static class ListLettersEndpoint
{
    /// <summary>案件文书: every letter of the case in every version, each value with the entry it comes from. A firm sees those about its own land.</summary>
    [ForEverybody]
    [WolverineGet("/api/reclamation/cases/{caseId}/letters")]
    public static async Task<IReadOnlyList<Letter>?> Get(Guid caseId, ClaimsPrincipal user, IQuerySession session, Texts texts, CancellationToken ct) =>
        await Letters.OfAsync(
            session, caseId, (await session.TimelineAsync<IdleCase>(caseId, ct))?.Periods is [.., { State.Holder: var holder }] ? holder : null, user, text => texts[text], ct);
}

public static class GetLetterFileEndpoint
{
    /// <summary>文书文件（DOCX 或 PDF）: the letter as it was issued, to be printed, sealed and filed; above it, what has become of it since.</summary>
    [ForEverybody]
    [ProducesResponseType(typeof(Stream), StatusCodes.Status200OK, FileAnswers.Word, PdfFile.MediaType)]
    [WolverineGet("/api/reclamation/cases/{caseId}/letters/{place}")]
    public static async Task<IResult> Get(
        Guid caseId, int place, [FromQuery] LetterFormat? format, ClaimsPrincipal user, IQuerySession session, Texts texts, CancellationToken ct) =>
        Letters.File(await ListLettersEndpoint.Get(caseId, user, session, texts, ct), place, format, texts);
}

public static class ListInefficiencyLettersEndpoint
{
    /// <summary>低效认定文书: every letter of the case in every version, each value with the entry it comes from. A firm sees those about its own.</summary>
    [ForEverybody]
    [WolverineGet("/api/reclamation/inefficient-cases/{caseId}/letters")]
    public static async Task<IReadOnlyList<Letter>?> Get(Guid caseId, ClaimsPrincipal user, IQuerySession session, Texts texts, CancellationToken ct) =>
        await Letters.OfAsync(
            session, caseId, (await session.TimelineAsync<InefficientCase>(caseId, ct))?.Periods is [.., { State.Holder: var holder }] ? holder : null, user, text => texts[text], ct);
}

public static class GetInefficiencyLetterFileEndpoint
{
    /// <summary>低效认定文书文件（DOCX 或 PDF）: the letter as it was issued.</summary>
    [ForEverybody]
    [ProducesResponseType(typeof(Stream), StatusCodes.Status200OK, FileAnswers.Word, PdfFile.MediaType)]
    [WolverineGet("/api/reclamation/inefficient-cases/{caseId}/letters/{place}")]
    public static async Task<IResult> Get(
        Guid caseId, int place, [FromQuery] LetterFormat? format, ClaimsPrincipal user, IQuerySession session, Texts texts, CancellationToken ct) =>
        Letters.File(await ListInefficiencyLettersEndpoint.Get(caseId, user, session, texts, ct), place, format, texts);
}

internal static class Letters
{
    /// <summary>Null where there is no such case, or where it is none of the user's business.</summary>
    public static async Task<IReadOnlyList<Letter>?> OfAsync(
        IQuerySession session, Guid caseId, Holder? holder, ClaimsPrincipal user, Func<string, string> text, CancellationToken ct)
    {
        if (holder is null || !user.MaySee(holder.Uscc)) return null;

        // A natural person's letters are for the bureau alone: they name the person.
        if (holder.Uscc is null && !user.SeesPersonalNames()) return [];
        var marks = await LetterMarks.LoadAsync(session, caseId, ct);
        return [.. CaseLetters.InOrder(marks.Letters).Select((letter, n) => Letter.Of(letter, n + 1, marks.Of(letter, text)))];
    }

    public static IResult File(IReadOnlyList<Letter>? letters, int place, LetterFormat? format, Texts texts)
    {
        if (letters is null || place < 1 || place > letters.Count) return Results.NotFound();
        var letter = letters[place - 1];
        var name = $"{letter.Title}_{letter.Number}_第{letter.Version}版";
        var official = new OfficialLetter(
            letter.Title, letter.Number, letter.Paragraphs, letter.Office, letter.IssuedOn, VerificationCode.Footnote(letter.Code, letter.Version),
            [.. letter.Marks.Select(m => $"【{texts.InChinese($"letter-mark.{m.Standing}")}】{LetterFields.Long(m.On)}，{m.DocumentNumber}：{m.Reason}")]);
        return FileAnswers.Letters(format, letter.Code, name, official);
    }
}
