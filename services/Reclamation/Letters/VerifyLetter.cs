using Marten;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Weasel.Postgresql.Tables;
using Wolverine.Http;

namespace ParkPlatform.Reclamation.Letters;

/// <summary>文书核验: what a printed letter with this code must say, and nothing of what it is about.</summary>
/// <param name="Number">文号.</param>
/// <param name="Hash">SHA-256 over number, version and text.</param>
/// <param name="IsLatest">Whether it has not been issued anew since.</param>
/// <param name="Marks">已更正、已撤回…: since when, by which paper and why it no longer says all that holds; empty while it does.</param>
public sealed record LetterVerification(string Number, DateOnly IssuedOn, int Version, string Hash, bool IsLatest, IReadOnlyList<LetterMark> Marks);

public static class VerifyLetterEndpoint
{
    /// <summary>
    /// 文书核验: whoever holds a letter finds by the code at its foot whether it was issued: its number, its day, its version and the hash of its text, and whether
    /// it has been corrected or taken back since. Of whom and what it speaks, the answer does not say; so everybody may ask, a firm also about letters to others.
    /// </summary>
    [ForEverybody]
    [WolverineGet("/api/reclamation/letters/verification/{code}")]
    public static async Task<LetterVerification?> Get(string code, IQuerySession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        if (VerificationCode.Normal(code) is not { } wanted) return null;
        var found = await CaseLettersPeriods.Table.On(
            session, null, clock.GetUtcNow(), new Conditions().And("upper_inf(effective) and codes @> array[?]", wanted), "stream_id", 0, 1, ct);
        if (found.Rows is not [{ State: var letters }]) return null;
        var letter = letters.All.First(l => l.Code == wanted);
        return new(
            letter.Number, letter.IssuedOn, letter.Version,
            VerificationCode.Hash(session.TenantId, letters.CaseId, letter.Number, letter.Version, letter.Paragraphs),
            !letters.All.Any(l => l.Kind == letter.Kind && l.Number == letter.Number && l.Version > letter.Version),
            (await LetterMarks.LoadAsync(session, letters.CaseId, ct)).Of(letter, text => texts[text]));
    }
}

/// <summary>The letters of every case, to be found by their codes.</summary>
public sealed class CaseLettersPeriods : PeriodTable<CaseLetters>
{
    public static readonly CaseLettersPeriods Table = new();

    private CaseLettersPeriods() : base(Contracts.Services.Reclamation, "case_letters") =>
        Map("codes", "text[]", letters => letters.All.Select(l => l.Code).ToArray());

    protected override void Index(Table table) =>
        table.Indexes.Add(new IndexDefinition("case_letters_periods_by_code") { Columns = ["codes"], Method = IndexMethod.gin });
}
