using System.Security.Claims;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Factories.Relief;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.SignIn;

namespace ParkPlatform.Factories.ReliefLetters;

/// <summary>What a letter says; in Chinese, whoever prints it. Natural persons are masked for all but the bureau, as everywhere.</summary>
internal static class ReliefLetterText
{
    /// <summary>Everything but whom it is addressed to; amounts in figures and in capitals (大写).</summary>
    public static IEnumerable<string> Paragraphs(ReliefPolicyPublished policy, ReliefFinding finding, Lease lease, string contract, DateOnly? creditedOn, Texts texts)
    {
        yield return Say(
            "relief-letter.ground", policy.Title, policy.DocumentNumber, string.Join('、', lease.Units.Select(u => u.UnitCode)), contract, lease.AreaSquareMetres.SquareMetres);
        yield return finding is { Sector: { } sector, Size: { } size }
            ? Say("relief-letter.firm", sector, texts.InChinese($"firm-size.{size}"), policy.Window.From, policy.Window.To, finding.RentInWindowYuan.InCapitals(), finding.RentInWindowYuan.Amount)
            : Say("relief-letter.window", policy.Window.From, policy.Window.To, finding.RentInWindowYuan.InCapitals(), finding.RentInWindowYuan.Amount);
        yield return Say("relief-letter.amount", policy.Months, finding.AmountYuan.InCapitals(), finding.AmountYuan.Amount);
        yield return creditedOn is { } on ? Say("relief-letter.credited", on) : Say("relief-letter.to-credit");
        if (finding.PassThroughTo.Count > 0) yield return Say("relief-letter.pass-through", ReliefLetter.SubTenants);
        yield return Say("relief-letter.questions");
        yield return Say("letter.closing");

        string Say(string key, params object?[] facts) => texts.FormatInChinese(key, facts);
    }

    /// <summary>A letter on paper; one that no longer holds says so above its title.</summary>
    public static OfficialLetter OnPaper(KeptReliefLetter kept, ReliefLetterVersion version, ClaimsPrincipal user, Texts texts)
    {
        var (to, standing) = (kept.Letter.Tenant, kept.Standing);
        var subTenants = string.Join('、', version.PassThroughTo.Select(t => user.NameFor(t.Name, t.Uscc)));
        string[] marks = standing.Is != ReliefLetterStanding.Valid ? [Say("relief-letter.void", standing.VoidOn, standing.VoidReason)]
            : version.Version < kept.Letter.Latest.Version ? [Say("relief-letter.replaced", kept.Letter.Latest.Version)]
            : [];
        return new(
            version.Title, version.Number,
            [$"{user.NameFor(to.Name, to.Uscc)}：", .. version.Paragraphs.Select(p => p.Replace(ReliefLetter.SubTenants, subTenants, StringComparison.Ordinal))],
            version.Office, version.IssuedOn, VerificationCode.Footnote(version.Code, version.Version), marks);

        string Say(string key, params object?[] facts) => texts.FormatInChinese(key, facts);
    }
}
