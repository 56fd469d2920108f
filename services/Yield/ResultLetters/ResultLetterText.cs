using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Yield.Rules;
using ParkPlatform.Yield.Runs;

namespace ParkPlatform.Yield.ResultLetters;

/// <summary>What a letter says: the class, the points and where in the group they lie, what cost the class, and until when to object. In Chinese, whoever issues it.</summary>
internal sealed class ResultLetterText(StoredRun run, RuleSet rules, string office, DateOnly objectBy, Texts texts)
{
    private const int Costliest = 2;
    private const string Ordinals = "一二三四五";

    public string Title => Say("letter.title", run.Year);

    /// <param name="replaced">The letter that this one takes the place of: its number and day.</param>
    /// <param name="reissue">Why the letter is issued anew, and in which version; null for the first one.</param>
    public EquatableArray<string> Paragraphs(FirmInRun firm, (string Number, DateOnly On)? replaced, (string Reason, int Version)? reissue)
    {
        var outcome = firm.Outcome;
        string?[] sections = [Result(firm) + Reasons(outcome), outcome.Rank is not null ? Points(firm) : null, Say("letter.objection", objectBy, office)];
        return
        [
            $"{firm.Input.Stated.Name}：", Basis(), .. sections.OfType<string>().Select((text, n) => $"{Ordinals[n]}、{text}"),
            .. replaced is var (number, on) ? [Say("letter.replaces", number, on)] : Array.Empty<string>(),
            .. reissue is var (reason, version) ? [Say("letter.reissued", reason, version)] : Array.Empty<string>(),
            Say("letter.closing"),
        ];
    }

    private string Basis() => run.Approved is { } approved
        ? Say("letter.basis-approved", rules.Name, rules.DocumentNumber, approved.ApprovedBy, approved.DocumentNumber, run.Year)
        : Say("letter.basis-published", rules.Name, rules.DocumentNumber, run.Published!.DocumentNumber, run.Year);

    private string Result(FirmInRun firm) => firm.Outcome switch
    {
        { Rank: { } rank } o => Say("letter.result", GroupOf(o), ScoredWith(o), Printed.PointsText(o.Total), TenthOf(rank, ScoredWith(o)), o.Class),
        { Class: { } @class } => Say("letter.result-class", @class),
        { ManagedAs: { } managed } => Say("letter.result-managed", managed),
        _ => Say("letter.result-none"),
    };

    private string Reasons(FirmOutcome outcome) => outcome.Reasons.Count == 0 ? ""
        : Say("letter.reasons", string.Join('；', outcome.Reasons.Select(r => Say(
            $"reason.{r.Code}", r.Indicator is null ? null : NameOf(outcome, r.Indicator), Printed.Text(r.Limit), r.Class, r.Text, r.DocumentNumber))));

    private string Points(FirmInRun firm)
    {
        var points = firm.Outcome.Indicators.Select(i => i.Missing
            ? Say("letter.point-missing", NameOf(firm.Outcome, i.Code), Printed.PointsText(i.Score), Printed.Text(i.Weight))
            : Say("letter.point", NameOf(firm.Outcome, i.Code), Printed.PointsText(i.Score), Printed.Text(i.Weight), Printed.Text(Printed.Ratio(i.Value)), Printed.Text(Printed.Ratio(i.Baseline))));
        var bonus = rules.Of(firm.Outcome) is { } group ? Bonuses.Of(rules, group, firm.Input) : 0;
        var costly = firm.Outcome.Indicators.Where(i => i.Score < i.Weight).OrderByDescending(i => i.Weight - i.Score).Take(Costliest)
            .Select(i => Say("letter.lost", NameOf(firm.Outcome, i.Code), Printed.PointsText(i.Weight - i.Score))).ToArray();
        return Say("letter.points", string.Join('；', points)) + (bonus == 0 ? "" : Say("letter.bonus", Printed.PointsText(bonus)))
            + (costly.Length == 0 ? "" : Say("letter.cost", string.Join('、', costly)));
    }

    // Which tenth of the group the rank lies in, from the top: 30 for the third of ten.
    private static int TenthOf(int rank, int of) => (10 * rank + of - 1) / of * 10;

    private int ScoredWith(FirmOutcome outcome) => run.Completed.Groups.First(g => g.Group == outcome.Group && g.Cohort == outcome.Cohort).Scored;

    private string GroupOf(FirmOutcome outcome) => rules.Of(outcome)?.Name ?? Say($"group.{outcome.Group}");

    private string NameOf(FirmOutcome outcome, string code) =>
        rules.Of(outcome)?.Indicators.FirstOrDefault(i => i.Code == code)?.Name ?? rules.OtherFigures.FirstOrDefault(f => f.Code == code)?.Name
        ?? texts.Find($"figure.{code}", Texts.Chinese) ?? code;

    private string Say(string key, params object?[] facts) => texts.FormatInChinese(key, facts);
}
