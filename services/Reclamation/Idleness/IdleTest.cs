using ParkPlatform.Domain;

namespace ParkPlatform.Reclamation.Idleness;

/// <summary>
/// The tests of the Idle Land Measures (闲置土地处置办法 art. 2, 8, 12, 14, 22, 30; 房地产管理法 art. 26), as a pure function of facts and a day. Thirds and quarters are
/// compared by multiplying, so that exactly a third and exactly 25 % are not too little; the anniversaries of idleness are not moved by holidays.
/// </summary>
public static class IdleTest
{
    private const decimal FeeRate = 0.20m;

    public static Assessment Assess(IdleFacts facts, DateOnly asOf)
    {
        var reasons = new List<Reason>();
        ExplainStart(facts, reasons);

        var begun = facts.CommencedOn <= asOf;
        var stopped = facts.SuspendedOn <= asOf;
        var (limb, level, since) = begun ? Suspended(facts, stopped, asOf, reasons) : NotStarted(facts, stopped, asOf, reasons);

        DateRange? counted = since < asOf ? new(since.Value.AddDays(1), asOf) : null;
        var spans = facts.CauseSpans.Where(s => s.From <= asOf).ToArray();
        var (gross, excluded) = (counted?.Days ?? 0, counted is null ? 0 : DateRange.MergedDays(spans.Select(s => new DateRange(s.From, s.To)), counted));
        if (counted is not null) reasons.Add(Reason.Of("days", since, asOf, gross, excluded, gross - excluded));

        var branch = BranchOf(limb, level, facts.Cause, spans.Length > 0, reasons);
        var fee = branch == Branch.Fee ? Fee(facts.PriceYuan) : null;
        if (branch == Branch.Fee) reasons.Add(fee is null ? Reason.Of("fee-price-unknown") : Reason.Of("fee", facts.PriceYuan!.Value.Amount, fee.Value.Amount));

        return new(facts.AgreedStart, facts.YearOneEndsOn, facts.YearTwoEndsOn, limb, level, branch, fee, gross, excluded, [.. reasons]);
    }

    /// <summary>Whether so little has been built or invested that works which have stopped may be determined idle (art. 2 (2)): either is enough.</summary>
    public static bool IsLittle(IdleFacts facts) => IsAreaLow(facts, []) || IsInvestmentLow(facts, []);

    /// <summary>土地闲置费: a fifth of the price, to a fen; null where no price is known.</summary>
    public static Yuan? Fee(Yuan? price) => price is null ? null : (price.Value * FeeRate).Rounded();

    private static void ExplainStart(IdleFacts facts, List<Reason> reasons)
    {
        if (facts.AgreedStart is not { } start)
        {
            reasons.Add(Reason.Of("start-unknown"));
            return;
        }
        reasons.Add(facts.AgreedCommencement is null
            ? Reason.Of("start-after-delivery", facts.DeliveredOn, start, facts.YearOneEndsOn, facts.YearTwoEndsOn)
            : Reason.Of("start-agreed", start, facts.YearOneEndsOn, facts.YearTwoEndsOn));
        if (facts.DeliveredOn > facts.AgreedCommencement) reasons.Add(Reason.Of("delivered-late", facts.DeliveredOn, facts.AgreedCommencement));
    }

    private static (Limb, Level, DateOnly? Since) NotStarted(IdleFacts facts, bool stopped, DateOnly asOf, List<Reason> reasons)
    {
        if (stopped) reasons.Add(Reason.Of("stopped-not-begun", facts.SuspendedOn));
        if (facts.AgreedStart is not { } start) return (Limb.None, Level.None, null);

        var level = LevelOf(start, asOf);
        reasons.Add(level switch
        {
            Level.TwoYears => Reason.Of("two-years", asOf, facts.YearTwoEndsOn),
            Level.OneYear => Reason.Of("one-year", asOf, facts.YearOneEndsOn, facts.YearTwoEndsOn!.Value.AddDays(1)),
            _ when asOf <= start => Reason.Of("start-ahead", start),
            _ => Reason.Of("within-a-year", asOf, facts.YearOneEndsOn, facts.YearOneEndsOn!.Value.AddDays(1)),
        });
        return (level == Level.None ? Limb.None : Limb.NotStarted, level, start);
    }

    // The clock of this limb runs from the day of the stop, whatever the agreed start.
    private static (Limb, Level, DateOnly? Since) Suspended(IdleFacts facts, bool stopped, DateOnly asOf, List<Reason> reasons)
    {
        reasons.Add(facts.CommencedOn > facts.YearOneEndsOn
            ? Reason.Of("begun-late", facts.CommencedOn, facts.YearOneEndsOn)
            : Reason.Of("begun", facts.CommencedOn));
        if (!stopped) return (Limb.None, Level.None, null);

        var since = facts.SuspendedOn!.Value;
        var level = LevelOf(since, asOf);
        reasons.Add(Reason.Of(level == Level.None ? "stopped-within-a-year" : "stopped-a-year", since, since.AddYearsCivil(1)));

        var little = IsAreaLow(facts, reasons) | IsInvestmentLow(facts, reasons); // both, for the reasons
        if (level == Level.None) return (Limb.None, Level.None, since);
        if (little) return (Limb.Suspended, level, since);
        reasons.Add(Reason.Of("stopped-not-idle"));
        return (Limb.None, Level.None, since);
    }

    internal static Level LevelOf(DateOnly since, DateOnly asOf) =>
        asOf <= since.AddYearsCivil(1) ? Level.None : asOf <= since.AddYearsCivil(2) ? Level.OneYear : Level.TwoYears;

    private static bool IsAreaLow(IdleFacts facts, List<Reason> reasons)
    {
        if (facts is not { AreaDueSquareMetres: { } due, DevelopedAreaSquareMetres: { } developed })
        {
            reasons.Add(Reason.Of("area-unknown"));
            return false;
        }
        var low = developed * 3 < due;
        reasons.Add(Reason.Of(low ? "area-low" : "area-enough", developed.SquareMetres, due.SquareMetres));
        return low;
    }

    private static bool IsInvestmentLow(IdleFacts facts, List<Reason> reasons)
    {
        if (facts is not { TotalInvestmentYuan: { } total, InvestedYuan: { } invested })
        {
            reasons.Add(Reason.Of("investment-unknown"));
            return false;
        }
        (invested, total) = (invested - facts.LandPriceIncludedYuan, total - facts.LandPriceIncludedYuan);
        var low = invested * 4 < total;
        reasons.Add(Reason.Of(low ? "investment-low" : "investment-enough", invested.Amount, total.Amount, facts.LandPriceIncludedYuan.Amount));
        return low;
    }

    private static Branch BranchOf(Limb limb, Level level, Cause cause, bool anySpan, List<Reason> reasons)
    {
        if (limb == Limb.None) return Branch.None;
        var (branch, why) = (limb, cause) switch
        {
            (Limb.Suspended, _) => (Branch.Negotiated, "negotiated-stopped"),
            (_, Cause.Government) => (Branch.Negotiated, "negotiated-government"),
            (_, Cause.ForceMajeure) => (Branch.Negotiated, "negotiated-force-majeure"),
            (_, Cause.PreWork) => (Branch.Negotiated, "negotiated-pre-work"),
            _ when anySpan => (Branch.Negotiated, "negotiated-spans"),
            (_, Cause.Unknown) => (Branch.None, "cause-unknown"),
            _ when level == Level.TwoYears => (Branch.Recovery, "recovery"),
            _ => (Branch.Fee, "fee-due"),
        };
        reasons.Add(Reason.Of(why));
        return branch;
    }
}
