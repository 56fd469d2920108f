using Marten;
using Marten.Linq.MatchesSql;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Yield.Runs;
using Wolverine.Http;

namespace ParkPlatform.Yield.ResultLetters;

/// <summary>文书核验: what a printed letter with this code must say, and nothing of what it is about.</summary>
/// <param name="Hash">SHA-256 over number, version and text.</param>
/// <param name="IsLatest">Whether it has not been issued anew since.</param>
/// <param name="IsReplaced">Whether another run has taken the place of the one that it is about.</param>
public sealed record ResultLetterVerification(string Number, DateOnly IssuedOn, int LetterVersion, string Hash, bool IsLatest, bool IsReplaced);

public static class VerifyResultLetterEndpoint
{
    /// <summary>告知书核验: whoever holds a letter finds by the code at its foot whether it was issued and still holds. Of whom and what it speaks, the answer does not say.</summary>
    [ForEverybody]
    [WolverineGet("/api/yield/result-letters/verification/{code}")]
    public static async Task<ResultLetterVerification?> Get(string code, IQuerySession session, CancellationToken ct)
    {
        if (VerificationCode.Normal(code) is not { } wanted) return null;
        var found = await session.Query<StoredResultLetter>()
            .Where(l => l.MatchesSql("d.data @> jsonb_build_object('codes', jsonb_build_array(?::text))", wanted)).Take(1).ToListAsync(ct);
        if (found is not [{ State: var letters, Id: var id }]) return null;

        var letter = letters.Versions.First(v => v.Code == wanted);
        var replaced = await ReplacedRuns.ByWhichAsync(session, [letters.RunId], ct);
        return new(
            letters.Number, letter.IssuedOn, letter.Version, VerificationCode.Hash(session.TenantId, id, letters.Number, letter.Version, letter.Paragraphs), letter == letters.Latest,
            replaced.ContainsKey(letters.RunId));
    }
}
