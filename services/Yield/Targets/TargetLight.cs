using ParkPlatform.Hosting.RuleVersions;

namespace ParkPlatform.Yield.Targets;

/// <summary>红黄绿灯.</summary>
public enum Light
{
    /// <summary>Nothing to judge: no target or no figure yet.</summary>
    None,

    /// <summary>正常: not behind the time that has passed.</summary>
    Green,

    /// <summary>滞后.</summary>
    Amber,

    /// <summary>严重滞后.</summary>
    Red,
}

/// <summary>How far a target has got, by the time that has passed. Pure.</summary>
/// <param name="Progress">Share of the target, or of the way to it, to four places.</param>
/// <param name="Elapsed">Share of its time that had passed on the day of the figure.</param>
/// <param name="NeededGrowth">target ÷ start − 1.</param>
public sealed record TargetJudgement(decimal? Progress, decimal? Elapsed, decimal? NeededGrowth, Light Light)
{
    public static TargetJudgement Of(TargetTerms terms, decimal? start, decimal? value, DateOnly on, RuleVersion rule)
    {
        var growth = start > 0 && terms.Value is { } aim ? Rounded(aim / start.Value - 1) : (decimal?)null;
        var elapsed = ElapsedOf(terms, on);
        if (ProgressOf(terms, start, value) is not { } progress) return new(null, Rounded(elapsed), growth, Light.None);
        return new(
            Rounded(progress), Rounded(elapsed), growth,
            progress >= elapsed * rule["greenFromShare"] ? Light.Green : progress >= elapsed * rule["amberFromShare"] ? Light.Amber : Light.Red);
    }

    private static decimal? ProgressOf(TargetTerms terms, decimal? start, decimal? value) => (terms.Kind, terms.Value, value) switch
    {
        (TargetKind.Note, _, _) or (_, null, _) or (_, _, null) => null,
        (TargetKind.Level, { } aim, { } now) when start is { } from && from != aim => (now - from) / (aim - from),
        (TargetKind.Level, { } aim, { } now) when start is not null => now >= aim ? 1 : 0, // to be kept
        (TargetKind.Cumulative, > 0 and var aim, { } now) => now / aim,
        _ => null,
    };

    private static decimal ElapsedOf(TargetTerms terms, DateOnly on) =>
        on < terms.From ? 0 : on >= terms.To ? 1 : (on.DayNumber - terms.From.DayNumber + 1m) / (terms.To.DayNumber - terms.From.DayNumber + 1m);

    private static decimal Rounded(decimal share) => Math.Round(share, 4, MidpointRounding.AwayFromZero);
}
