using CsCheck;
using ParkPlatform.Domain;
using ParkPlatform.Reclamation.Idleness;
using Xunit;

namespace ParkPlatform.Reclamation.Tests;

/// <summary>What holds for the pure function whatever the facts.</summary>
public class The_tests_of_idleness
{
    private static readonly DateOnly Start = new(2023, 1, 1);

    private static readonly Gen<DateOnly> Days = Gen.Int[-100, 1500].Select(Start.AddDays);

    private static readonly Gen<CauseSpan> Spans = Gen.Select(
        Gen.OneOf(Gen.Const(Cause.Government), Gen.Const(Cause.ForceMajeure), Gen.Const(Cause.PreWork)), Days, Gen.Int[0, 400])
        .Select((cause, from, days) => new CauseSpan(cause, from, from.AddDays(days)));

    private static readonly Gen<IdleFacts> Facts = Gen.Select(
            Days.Nullable(), Days.Nullable(), Days.Nullable(), Gen.Int[0, 500].Nullable(), Gen.Decimal[0, 100].Nullable(), Gen.Decimal[0, 100].Nullable(),
            Gen.Enum<Cause>(), Spans.Array[0, 4])
        .Select((agreed, delivered, begun, stopAfter, due, developed, cause, spans) => new IdleFacts(
            agreed, delivered, begun, begun is { } day && stopAfter is { } days ? day.AddDays(days) : null,
            due is null ? null : Area.FromSquareMetres(due.Value), developed is null ? null : Area.FromSquareMetres(developed.Value), PriceYuan: Yuan.Of(100),
            Cause: cause, CauseSpans: spans.ToEquatableArray()));

    [Fact]
    public void Land_that_is_never_begun_only_gets_more_idle() => Gen.Select(Facts, Days, Days).Sample((facts, a, b) =>
    {
        var (earlier, later) = a < b ? (a, b) : (b, a);
        facts = facts with { CommencedOn = null, SuspendedOn = null };
        var (before, after) = (IdleTest.Assess(facts, earlier), IdleTest.Assess(facts, later));
        return before.Level <= after.Level && before.IdleDaysGross <= after.IdleDaysGross && before.IdleDaysExcluded <= after.IdleDaysExcluded;
    });

    [Fact]
    public void The_net_days_are_the_gross_ones_without_the_excluded_and_never_negative() => Gen.Select(Facts, Days).Sample((facts, day) =>
    {
        var a = IdleTest.Assess(facts, day);
        return a.IdleDaysNet == a.IdleDaysGross - a.IdleDaysExcluded && a.IdleDaysExcluded >= 0 && a.IdleDaysNet >= 0;
    });

    [Fact]
    public void A_day_in_several_spans_is_excluded_once() => Gen.Select(Facts, Days).Sample((facts, day) =>
    {
        var a = IdleTest.Assess(facts, day);
        var since = a.IdleDaysGross == 0 ? day : day.AddDays(-a.IdleDaysGross);
        var counted = Enumerable.Range(1, a.IdleDaysGross).Select(since.AddDays).Count(d => facts.CauseSpans.Any(s => s.From <= d && d <= s.To));
        return counted == a.IdleDaysExcluded;
    });

    [Fact]
    public void Splitting_a_span_changes_nothing() => Gen.Select(Facts, Spans, Gen.Int[0, 400], Days).Sample((facts, span, at, day) =>
    {
        var cut = span.From.AddDays(at);
        if (cut >= span.To) return true;
        var whole = IdleTest.Assess(facts with { CauseSpans = [span] }, day);
        var parts = IdleTest.Assess(facts with { CauseSpans = [span with { From = cut.AddDays(1) }, span with { To = cut }, span] }, day);
        return (whole.IdleDaysExcluded, whole.Branch) == (parts.IdleDaysExcluded, parts.Branch);
    });

    [Fact]
    public void A_third_and_a_quarter_are_met_exactly_at_any_scale() => Gen.Decimal[0.0001m, 1_000_000m].Sample(part =>
    {
        part = decimal.Round(part, 8);
        var stopped = new IdleFacts(CommencedOn: Start, SuspendedOn: Start);
        var day = Start.AddYears(1).AddDays(1);
        IdleFacts Of(decimal developed, decimal due) =>
            stopped with { AreaDueSquareMetres = Area.FromSquareMetres(due), DevelopedAreaSquareMetres = Area.FromSquareMetres(developed) };
        IdleFacts Money(decimal invested, decimal total) => stopped with { TotalInvestmentYuan = Yuan.Of(total), InvestedYuan = Yuan.Of(invested) };
        const decimal least = 0.00000001m;
        return (IdleTest.Assess(Of(part, part * 3), day).Limb, IdleTest.Assess(Of(part, part * 3 + least), day).Limb) == (Limb.None, Limb.Suspended)
            && (IdleTest.Assess(Money(part, part * 4), day).Limb, IdleTest.Assess(Money(part, part * 4 + least), day).Limb) == (Limb.None, Limb.Suspended);
    });

    [Fact]
    public void A_fee_and_a_recovery_follow_only_from_the_holders_own_cause_on_land_that_was_never_begun() => Gen.Select(Facts, Days).Sample((facts, day) =>
    {
        var a = IdleTest.Assess(facts, day);
        return a.Branch switch
        {
            Branch.Fee => a is { Limb: Limb.NotStarted, Level: Level.OneYear, FeeYuan: not null } && facts.Cause == Cause.Holder && !facts.CauseSpans.Any(s => s.From <= day),
            Branch.Recovery => a is { Limb: Limb.NotStarted, Level: Level.TwoYears, FeeYuan: null } && facts.Cause == Cause.Holder && !facts.CauseSpans.Any(s => s.From <= day),
            Branch.Negotiated => a.IsIdle,
            _ => !a.IsIdle || facts.Cause == Cause.Unknown,
        };
    });

    [Fact]
    public void There_is_always_a_reason_and_a_level_with_every_limb() => Gen.Select(Facts, Days).Sample((facts, day) =>
    {
        var a = IdleTest.Assess(facts, day);
        return a.Reasons.Count > 0 && a.IsIdle == (a.Level != Level.None);
    });

    [Fact]
    public void The_fee_of_the_example_is_what_the_law_says() => Assert.Equal(Yuan.Of(2_880_000.00m), IdleTest.Fee(Yuan.Of(14_400_000.00m)));
}
