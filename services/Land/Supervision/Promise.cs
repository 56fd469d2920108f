using ParkPlatform.Domain;
using ParkPlatform.Land.Preparation;

namespace ParkPlatform.Land.Supervision;

/// <summary>
/// One promise as of a day: what was promised, what was shown, and what follows. A figure counts only with the paper that proves it; a figure about a later day
/// than the promise's does not prove that it was kept in time. So what is missing or late is unknown, never met.
/// </summary>
/// <param name="Achieved">The figure that the verdict rests on, or the last one that was reported.</param>
/// <param name="AchievedOn">The day that the figure is about; of a date, the day itself.</param>
/// <param name="Proof">The paper.</param>
/// <param name="MissingShare">What is missing, as a share of the target.</param>
/// <param name="DaysLate">Of a date.</param>
/// <param name="PenaltyYuan">What the remedy comes to so far; null where nothing is to be paid, or it can't be computed.</param>
public sealed record Promise(
    Commitment Commitment, Verdict Verdict, decimal? Achieved, DateOnly? AchievedOn, string? Proof, decimal? MissingShare, int? DaysLate, Yuan? PenaltyYuan)
{
    public static Promise Of(Commitment promised, SupervisionFile file, DateOnly asOf) =>
        promised.Metric.IsDate() ? OfDate(promised, file, asOf) : OfFigure(promised, file, asOf);

    private static Promise OfDate(Commitment promised, SupervisionFile file, DateOnly asOf)
    {
        var step = promised.Metric switch { Metric.Start => file.Started, Metric.Finish => file.Finished, _ => file.Producing };
        var last = promised.DueOn.AddDays(decimal.ToInt32(promised.Tolerance));

        // A visit that found nothing after the day proves that it was not kept; that nobody has registered anything proves nothing.
        var foundNothing = file.Achievements.FirstOrDefault(
            a => a.Metric == promised.Metric && a is { Value: 0, EvidenceNumber: not null } && a.AboutOn > last);
        var verdict = step switch
        {
            { On: var on } when on > last => Verdict.Missed,
            { IsProved: true } => Verdict.Met,
            { } => Verdict.Unknown,
            null when asOf <= last => Verdict.Open,
            null => foundNothing is null ? Verdict.Unknown : Verdict.Missed,
        };
        int? late = verdict == Verdict.Missed ? (step?.On ?? asOf).DayNumber - last.DayNumber : null;
        return new(promised, verdict, null, step?.On, foundNothing?.EvidenceNumber, null, late, Penalty(promised, file, null, null, late));
    }

    private static Promise OfFigure(Commitment promised, SupervisionFile file, DateOnly asOf)
    {
        var target = promised.Target ?? 0;
        var enough = promised.Metric.IsCeiling() ? target * (1 + promised.Tolerance) : target * (1 - promised.Tolerance);
        var proved = Figures(promised.Metric, file).Where(a => a.EvidenceNumber is not null).OrderBy(a => a.AboutOn).ToArray();

        var inTime = proved.LastOrDefault(a => a.AboutOn <= promised.DueOn);
        var met = proved.LastOrDefault(a => a.AboutOn <= promised.DueOn && promised.Metric.IsMetBy(enough, a.Value));

        // Short on the very day, or still short afterwards: it was not kept. Enough afterwards does not say that it was in time; short before does not say that
        // it stayed so.
        var missed = met is null ? proved.FirstOrDefault(a => a.AboutOn >= promised.DueOn && !promised.Metric.IsMetBy(enough, a.Value)) : null;
        var (verdict, basis) = (met, missed) switch
        {
            ({ } m, _) => (Verdict.Met, m),
            (_, { } m) when asOf > promised.DueOn => (Verdict.Missed, m),
            _ => (asOf <= promised.DueOn ? Verdict.Open : Verdict.Unknown, inTime ?? proved.LastOrDefault()),
        };
        decimal? missing = verdict == Verdict.Missed && target != 0 ? Math.Abs(target - basis!.Value) / target : null;
        return new(
            promised, verdict, basis?.Value, basis?.AboutOn, basis?.EvidenceNumber, missing, null,
            Penalty(promised, file, verdict == Verdict.Missed ? basis!.Value : null, missing, null));
    }

    // An intensity follows from an investment and the area.
    private static IEnumerable<Achievement> Figures(Metric metric, SupervisionFile file) => file.Achievements.Where(a => a.Metric == metric).Concat(
        metric == Metric.InvestmentIntensity
            ? file.Achievements.Where(a => a.Metric == Metric.Investment)
                .Select(a => a with { Metric = metric, Value = a.Value / file.AreaSquareMetres.SquareMetres })
            : []);

    private static Yuan? Penalty(Commitment promised, SupervisionFile file, decimal? achieved, decimal? missing, int? daysLate) =>
        (promised.Remedy, file.PriceYuan) switch
        {
            (Remedy.PriceShareByDay, { } price) when daysLate is not null => (price * (promised.RemedyShare ?? 0) * daysLate.Value).Rounded(),
            (Remedy.PriceShareMissing, { } price) when missing is not null => (price * missing.Value).Rounded(),
            (Remedy.InvestmentShareMissing, _) when missing is not null && promised.Metric == Metric.Investment =>
                Yuan.Of(missing.Value * promised.Target!.Value).Rounded(),
            (Remedy.MakeUpDifference, _) when achieved is not null && !promised.Metric.IsCeiling() =>
                Yuan.Of((promised.Target!.Value - achieved.Value) * file.AreaSquareMetres.ExactMu).Rounded(),
            _ => null,
        };

    public Finding ToFinding() => new(Commitment.Id, Commitment.Metric, Verdict, Commitment.Target, Achieved, Commitment.DueOn, AchievedOn, PenaltyYuan);
}
