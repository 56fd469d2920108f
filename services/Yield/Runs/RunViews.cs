using System.Globalization;
using System.Security.Claims;
using ParkPlatform.Hosting;
using ParkPlatform.Yield.Enterprises;
using ParkPlatform.Yield.Rules;

namespace ParkPlatform.Yield.Runs;

/// <summary>A run: by which rules, of what, and in numbers. Baselines to four places.</summary>
/// <param name="SupersededBy">The run of the same year that was published after it; <c>class</c> of the firms then comes from that one.</param>
/// <param name="Replaces">The run that this one was made in the place of, after corrections.</param>
public sealed record RunView(
    Guid Id, int Year, Guid RuleSetId, string RuleSetName, string RuleSetHash, string InputsHash, string ResultsHash, DateTimeOffset KnownAt,
    DateTimeOffset LandKnownAt, int Firms, IReadOnlyList<GroupSummary> Groups, DateOnly? PublishedOn, string? DocumentNumber, Guid? Supersedes,
    Guid? SupersededBy, long Version, Guid? Replaces, PublicityView? Publicity, ApprovalView? Approval, DateOnly? ValidTo)
{
    public static RunView Of(StoredRun run, Guid? supersededBy)
    {
        var e = run.Completed;
        return new(
            run.Id, e.Year, e.RuleSetId, e.RuleSetName, e.RuleSetHash, e.InputsHash, e.ResultsHash, e.KnownAt, e.LandKnownAt, e.Firms,
            [.. e.Groups.Select(g => g with { Baselines = [.. g.Baselines.Select(b => b with { Value = Printed.Ratio(b.Value) })] })],
            run.Published?.EffectiveOn, run.Published?.DocumentNumber, run.Published?.Supersedes, supersededBy, run.Version, e.Replaces,
            run.Publicised is { } p ? new(p.EffectiveOn, p.Until, p.WorkingDays, p.Where, p.DocumentNumber) : null,
            run.Approved is { } a ? new(a.ApprovedBy, a.EffectiveOn, a.DocumentNumber) : null, run.Published?.ValidTo);
    }
}

/// <summary>公示: from when to when, both included.</summary>
public sealed record PublicityView(DateOnly From, DateOnly Until, int WorkingDays, string? Where, string DocumentNumber);

/// <summary>审定.</summary>
public sealed record ApprovalView(string ApprovedBy, DateOnly On, string DocumentNumber);

/// <summary>One indicator as it is printed: value and baseline to four places, points to two.</summary>
/// <param name="Value">Null where it cannot be computed, and for readers who may not see a firm's figures (the answer says so in <c>masked</c>).</param>
/// <param name="Missing">The figures are not there: the points are what the rules give for that.</param>
/// <param name="Band">Where the value lies by the baseline, for every reader: <c>&lt;0.5</c>, <c>0.5-1</c>, <c>1-1.5</c>, <c>≥1.5</c>; null where there is no
/// baseline.</param>
public sealed record IndicatorView(string Code, string Name, decimal? Value, decimal? Baseline, decimal Weight, decimal? Score, bool Missing, string? Band);

/// <summary>
/// One firm of a run, as printed: points to two places, half up. Without a class (不定等级) <c>class</c> is null; <c>standing</c> and <c>reasons</c> say why,
/// <c>managedAs</c> how it is treated.
/// </summary>
/// <param name="RankedBy">The total to as many places as decide the rank.</param>
/// <param name="LandArea">用地口径: which area <c>landMu</c> is, and the indicators were divided by.</param>
public sealed record ResultView(
    string Uscc, string Name, EnterpriseGroup Group, Standing Standing, int? Rank, decimal? Total, decimal? RankedBy, IReadOnlyList<IndicatorView> Indicators,
    decimal Bonus, YieldClass? RawClass, YieldClass? Class, YieldClass? ManagedAs, IReadOnlyList<string> Reasons, decimal? LandMu, IReadOnlyList<string> Masked,
    string? Cohort, AreaKind LandArea)
{
    public static ResultView Of(FirmInRun firm, RuleSet rules, ClaimsPrincipal user, Texts texts)
    {
        var (input, o) = firm;
        var sees = user.SeesFiguresOf(o.Uscc);
        return new(
            o.Uscc, input.Stated.Name, o.Group, o.Standing, o.Rank, Printed.Points(o.Total), o.RankedBy,
            [.. o.Indicators.Select(i => Indicator(rules, o.Group, i, sees))], input.Stated.Bonus,
            o.RawClass, o.Class, o.ManagedAs, [.. o.Reasons.Select(r => ReasonTexts.Of(r, rules, o.Group, texts))], Printed.Ratio(input.LandMu),
            sees ? [] : ["value"], o.Cohort, input.Area ?? AreaKind.InUse);
    }

    public static IndicatorView Indicator(RuleSet rules, EnterpriseGroup group, IndicatorResult i, bool sees) => new(
        i.Code, ReasonTexts.NameOf(rules, group, i.Code), sees ? Printed.Ratio(i.Value) : null, Printed.Ratio(i.Baseline), i.Weight, Printed.Points(i.Score),
        i.Missing, i.Baseline is > 0 and var baseline && i.Value is { } value ? BandOf(value, baseline) : null);

    // Compared as products: the quotient may be no decimal.
    private static string BandOf(decimal value, decimal baseline) =>
        value < 0.5m * baseline ? "<0.5" : value < baseline ? "0.5-1" : value < 1.5m * baseline ? "1-1.5" : "≥1.5";
}

/// <summary>Numbers as lists print them, half up.</summary>
internal static class Printed
{
    public static decimal? Points(decimal? points) => points is { } number ? Math.Round(number, 2, MidpointRounding.AwayFromZero) : null;

    public static decimal? Ratio(decimal? ratio) => ratio is { } number ? Math.Round(number, 4, MidpointRounding.AwayFromZero) : null;

    public static string Text(decimal? number) => number is { } known ? known.ToString("0.####", CultureInfo.InvariantCulture) : "—";

    public static string PointsText(decimal? points) => Points(points) is { } known ? known.ToString("0.00", CultureInfo.InvariantCulture) : "—";
}

/// <summary>Reasons in the caller's language.</summary>
internal static class ReasonTexts
{
    public static string Of(Reason reason, RuleSet rules, EnterpriseGroup group, Texts texts) => texts.Format(
        $"reason.{reason.Code}", reason.Indicator is null ? null : NameOf(rules, group, reason.Indicator), Printed.Text(reason.Limit), reason.Class,
        reason.Text, reason.DocumentNumber);

    /// <summary>As the rules call the indicator, in English where they say how.</summary>
    public static string NameOf(RuleSet rules, EnterpriseGroup group, string code) =>
        rules.Groups.Where(g => g.Group == group).SelectMany(g => g.Indicators).FirstOrDefault(i => i.Code == code) switch
        {
            null => rules.OtherFigures.FirstOrDefault(f => f.Code == code)?.Name ?? code,
            var indicator when CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" && indicator.NameEn is { } english => english,
            var indicator => indicator.Name,
        };
}
