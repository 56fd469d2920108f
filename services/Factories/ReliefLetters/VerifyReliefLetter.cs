using Marten;
using ParkPlatform.Factories.Accounts;
using ParkPlatform.Factories.Relief;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;

namespace ParkPlatform.Factories.ReliefLetters;

/// <summary>告知函核验: what a printed letter with this code must say, and whether it still holds; nothing of whom it is about.</summary>
/// <param name="Number">文号.</param>
/// <param name="Hash">SHA-256 over number, version and text.</param>
/// <param name="IsLatest">Whether it has not been issued anew since.</param>
public sealed record ReliefLetterVerification(string Number, DateOnly IssuedOn, int Version, string Hash, bool IsLatest, ReliefLetterStanding Standing);

public static class VerifyReliefLetterEndpoint
{
    /// <summary>
    /// 告知函核验: whoever holds a letter finds by the code at its foot whether it was issued, and whether it still holds. Of whom and of what amount it speaks, the answer does
    /// not say; so everybody may ask.
    /// </summary>
    [ForEverybody]
    [WolverineGet("/api/factories/relief-letters/verification/{code}")]
    public static async Task<ReliefLetterVerification?> Get(string code, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        if (VerificationCode.Normal(code) is not { } wanted) return null;
        var found = await ReliefLetterPeriods.Table.On(
            session, null, clock.GetUtcNow(), new Conditions().And("upper_inf(effective) and codes @> array[?]", wanted), "stream_id", 0, 1, ct);
        if (found.Rows is not [{ State: var letter, StreamId: var id }]) return null;
        var version = letter.Versions.First(v => v.Code == wanted);
        var run = (await session.TimelineAsync<ReliefRun>(letter.RunId, ct))!.Now();
        var standing = ReliefStanding.Of(letter.RunId, run, (await session.TimelineAsync<LeaseAccount>(letter.LeaseId, ct))!);
        return new(
            version.Number, version.IssuedOn, version.Version, VerificationCode.Hash(session.TenantId, id, version.Number, version.Version, version.Text(letter.Tenant)),
            version.Version == letter.Latest.Version, standing.Is);
    }
}
