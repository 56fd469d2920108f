using System.Security.Claims;
using Marten;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Cases;
using Wolverine.Http;

namespace ParkPlatform.Reclamation.Letters;

public static class ListLettersEndpoint
{
    /// <summary>案件文书: every letter of the case in every version, each value with the entry it comes from. A firm sees those about its own land.</summary>
    [ForEverybody]
    [WolverineGet("/api/reclamation/cases/{caseId}/letters")]
    public static async Task<IReadOnlyList<Letter>?> Get(Guid caseId, ClaimsPrincipal user, IQuerySession session, CancellationToken ct) =>
        await Letters.OfAsync(session, caseId, user, ct);
}

public static class GetLetterFileEndpoint
{
    /// <summary>文书文件（DOCX）: the letter as it was issued, to be printed, sealed and filed.</summary>
    [ForEverybody]
    [Microsoft.AspNetCore.Mvc.ProducesResponseType(typeof(Stream), StatusCodes.Status200OK, LetterFile.ContentType)]
    [WolverineGet("/api/reclamation/cases/{caseId}/letters/{place}")]
    public static async Task<IResult> Get(Guid caseId, int place, ClaimsPrincipal user, IQuerySession session, CancellationToken ct)
    {
        if (await Letters.OfAsync(session, caseId, user, ct) is not { } letters || place < 1 || place > letters.Count) return Results.NotFound();
        var letter = letters[place - 1];
        return FileAnswers.Of(LetterFile.Write(letter), LetterFile.ContentType, $"{letter.Title}_{letter.Number}_第{letter.Version}版.docx");
    }
}

internal static class Letters
{
    public static async Task<IReadOnlyList<Letter>?> OfAsync(IQuerySession session, Guid caseId, ClaimsPrincipal user, CancellationToken ct)
    {
        if (await session.TimelineAsync<IdleCase>(caseId, ct) is not { Periods: [.., _] } idle || !user.MaySee(idle.Now().Holder.Uscc)) return null;

        // A natural person's letters are for the bureau alone: they name the person.
        if (idle.Now().Holder.Uscc is null && !user.SeesPersonalNames()) return [];
        return await session.TimelineAsync<CaseLetters>(CaseLetters.IdOf(session.TenantId, caseId), ct) is { Periods: [.., { State.All: var all }] } ? all : [];
    }
}
