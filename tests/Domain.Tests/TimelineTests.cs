using CsCheck;
using Xunit;

namespace ParkPlatform.Domain.Tests;

/// <summary>A field that is opened and then sown with one crop after another: the smallest thing with a history.</summary>
public sealed record Field(string Crop) : IState<Field>
{
    public static Field? Evolve(Field? field, IFact fact) => (field, fact) switch
    {
        (null, Opened) => new("grass"),
        ({ }, Sown sown) => new(sown.Crop),
        ({ }, SowingCorrected sown) => new(sown.Crop),
        _ => field,
    };
}

public sealed record Opened(DateOnly EffectiveOn, string DocumentNumber = "test〔2026〕1号") : IFact;

public sealed record Sown(DateOnly EffectiveOn, string Crop, string DocumentNumber = "test〔2026〕2号") : IFact;

public sealed record SowingCorrected(long Corrects, DateOnly EffectiveOn, string Crop, string DocumentNumber = "test〔2026〕3号") : ICorrection;

public sealed record EntryWithdrawn(long Withdraws) : IWithdrawal;

public class TwoClocks
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static DateOnly Day(int day) => new DateOnly(2026, 1, 1).AddDays(day);
    private static DateTimeOffset Hour(long hour) => Start.AddHours(hour);

    private static Entry Entry(int version, object e) => new(new Source(Guid.Empty, version), Hour(version), e);

    // The n-th event is version n, recorded in hour n.
    private static Timeline<Field> Recorded(params IEnumerable<object> events)
        => events.Select((e, i) => Entry(i + 1, e)).Aggregate(new Timeline<Field>(Guid.Empty), (t, e) => t.Record(e));

    private static string Shown(Timeline<Field> field) => string.Join(' ', field.Periods.Select(p => $"{p.State.Crop}@{p.From.DayNumber - Day(0).DayNumber}"));

    [Fact]
    public void A_fact_holds_from_its_day_until_the_next_one()
    {
        var field = Recorded(new Opened(Day(0)), new Sown(Day(10), "rice"));

        Assert.Null(field.At(Day(-1)));
        Assert.Equal("grass", field.At(Day(9))!.Crop);
        Assert.Equal("rice", field.At(Day(10))!.Crop);
        Assert.Equal(new Period<Field>(Day(0), Day(10), new("grass")), field.Periods[0]);
    }

    [Fact]
    public void A_backdated_fact_changes_the_past_but_not_what_we_knew()
    {
        var field = Recorded(new Opened(Day(0)), new Sown(Day(10), "rice"), new Sown(Day(5), "wheat"));

        Assert.Equal("grass@0 wheat@5 rice@10", Shown(field));
        Assert.Equal("grass@0 rice@10", Shown(field.KnownAt(Hour(2))));
        Assert.Equal("grass", field.KnownAt(Hour(2)).At(Day(7))!.Crop);
        Assert.Equal("wheat", field.KnownAt(Hour(3)).At(Day(7))!.Crop);
    }

    [Fact]
    public void A_fact_of_tomorrow_waits_for_its_day()
        => Assert.Equal("grass", Recorded(new Opened(Day(0)), new Sown(Day(30), "rice")).At(Day(29))!.Crop);

    [Fact]
    public void A_correction_can_change_content_and_day()
        => Assert.Equal("grass@0 maize@3", Shown(Recorded(new Opened(Day(0)), new Sown(Day(10), "rice"), new SowingCorrected(2, Day(3), "maize"))));

    [Fact]
    public void Of_corrections_of_corrections_the_last_one_stands()
        => Assert.Equal("grass@0 oats@4", Shown(Recorded(
            new Opened(Day(0)), new Sown(Day(10), "rice"), new SowingCorrected(2, Day(3), "maize"), new SowingCorrected(3, Day(4), "oats"))));

    [Fact]
    public void A_corrected_fact_keeps_its_turn_among_the_facts_of_its_day()
        => Assert.Equal("rye@0", Shown(Recorded(
            new Opened(Day(0)), new Sown(Day(0), "rice"), new Sown(Day(0), "rye"), new SowingCorrected(2, Day(0), "maize"))));

    [Fact]
    public void To_withdraw_a_correction_brings_back_what_it_replaced()
    {
        object[] corrected = [new Opened(Day(0)), new Sown(Day(10), "rice"), new SowingCorrected(2, Day(3), "maize")];

        Assert.Equal("grass@0 rice@10", Shown(Recorded([.. corrected, new EntryWithdrawn(3)])));
        Assert.Equal("grass@0 maize@3", Shown(Recorded([.. corrected, new EntryWithdrawn(3), new EntryWithdrawn(4)])));
    }

    [Fact]
    public void Only_what_stands_can_be_corrected()
    {
        var field = Recorded(new Opened(Day(0)), new Sown(Day(10), "rice"), new SowingCorrected(2, Day(3), "maize"));

        Assert.Equal([true, false, true, false], new long[] { 1, 2, 3, 4 }.Select(version => field.Stands(new(Guid.Empty, version))));
    }

    [Fact]
    public void A_fact_that_changes_nothing_starts_no_period()
        => Assert.Equal("grass@0 rice@10", Shown(Recorded(new Opened(Day(0)), new Sown(Day(10), "rice"), new Sown(Day(12), "rice"))));

    [Fact]
    public void A_withdrawal_of_itself_or_of_something_later_withdraws_nothing()
        => Assert.Equal("grass@0 rice@10", Shown(Recorded(new Opened(Day(0)), new EntryWithdrawn(2), new EntryWithdrawn(4), new Sown(Day(10), "rice"))));

    [Fact]
    public void A_correction_of_something_that_was_never_recorded_stands_on_its_own()
        => Assert.Equal("grass@0 maize@3", Shown(Recorded(new Opened(Day(0)), new SowingCorrected(99, Day(3), "maize"))));

    [Fact]
    public void A_second_withdrawal_of_the_same_entry_changes_nothing()
        => Assert.Equal("grass@0", Shown(Recorded(new Opened(Day(0)), new Sown(Day(10), "rice"), new EntryWithdrawn(2), new EntryWithdrawn(2))));

    [Fact]
    public void Facts_heard_from_another_stream_are_corrected_by_that_streams_versions()
    {
        var elsewhere = Guid.Parse("10000000-0000-0000-0000-000000000000");
        var field = Recorded(new Opened(Day(0)), new Sown(Day(10), "rice"))
            .Record(new(new(elsewhere, 2), Hour(9), new Sown(Day(20), "wheat")))
            .Record(new(new(elsewhere, 3), Hour(8), new SowingCorrected(2, Day(25), "rye")));

        Assert.Equal("grass@0 rice@10 rye@25", Shown(field));
        Assert.Equal((2, Hour(9)), (field.Version, field.RecordedAt));
        Assert.Equal([true, false, true], new[] { new Source(elsewhere, 3), new(elsewhere, 1), new(Guid.Empty, 2) }.Select(field.Knows));
        Assert.Equal("grass@0 rice@10 rye@25", Shown(field.KnownAt(Hour(8)))); // the correction was heard before what it corrects
    }

    [Fact]
    public void Nothing_recorded_is_nothing_known()
    {
        var field = Recorded();

        Assert.Empty(field.Periods);
        Assert.Empty(field.History());
        Assert.Null(field.At(Day(0)));
        Assert.Equal(0, field.Version);
    }

    [Fact]
    public void The_periods_from_a_day_on_are_the_one_it_lies_in_and_those_to_come()
    {
        var field = Recorded(new Opened(Day(0)), new Sown(Day(10), "rice"), new Sown(Day(20), "rye"));

        Assert.Equal(["rice", "rye"], field.From(Day(19)).Select(p => p.State.Crop));
        Assert.Equal(["rye"], field.From(Day(20)).Select(p => p.State.Crop));
        Assert.Equal(3, field.From(Day(-5)).Count());
    }

    // --- properties

    private static readonly Gen<string> Crops = Gen.Int[0, 3].Select(i => new[] { "rice", "wheat", "maize", "rye" }[i]);

    private static readonly Gen<object[]> Facts =
        Gen.Select(Gen.Int[1, 40], Crops, (day, crop) => (object)new Sown(Day(day), crop)).Array[0, 12].Select(sown => (object[])[new Opened(Day(0)), .. sown]);

    // Facts, then corrections and withdrawals that name any earlier entry, also one that stands no more.
    private static readonly Gen<object[]> Anything =
        from facts in Facts
        from changes in Gen.Select(Gen.Int[0, 100], Gen.Int[1, 40], Crops, Gen.Bool).Array[0, 8]
        select (object[])[.. facts, .. changes.Select((c, i) =>
        {
            long named = 1 + c.Item1 % (facts.Length + i);
            return c.Item4 ? (object)new EntryWithdrawn(named) : new SowingCorrected(named, Day(c.Item2), c.Item3);
        })];

    [Fact]
    public void Any_recording_order_gives_the_same_timeline() => (
        from facts in Facts.Where(f => f.OfType<IFact>().Select(x => x.EffectiveOn).Distinct().Count() == f.Length) // within a day the order is part of the facts
        from shuffled in Gen.Shuffle(facts)
        select (facts, shuffled)).Sample(x => Assert.Equal(Recorded(x.facts).Periods, Recorded(x.shuffled).Periods));

    [Fact]
    public void Any_order_of_arrival_gives_the_same_timeline_and_so_do_duplicates() => (
        from events in Anything
        let entries = events.Select((e, i) => Entry(i + 1, e)).ToArray()
        from arrivals in Gen.Shuffle(entries.Concat(entries).ToArray())
        select (events, arrivals)).Sample(x =>
        {
            var arrived = x.arrivals.Aggregate(new Timeline<Field>(Guid.Empty), (t, e) => t.Record(e));
            Assert.Equal(Recorded(x.events).Periods, arrived.Periods);
        });

    [Fact]
    public void Correcting_is_the_same_as_having_recorded_it_right_at_once() => (
        from facts in Facts.Where(f => f.Length > 1)
        from which in Gen.Int[1, facts.Length - 1]
        from wrong in Gen.Select(Gen.Int[1, 40], Crops)
        select (facts, which, wrong)).Sample(x =>
        {
            var right = (Sown)x.facts[x.which];
            var mistaken = (object[])[.. x.facts];
            mistaken[x.which] = new Sown(Day(x.wrong.Item1), x.wrong.Item2);

            Assert.Equal(Recorded(x.facts).Periods, Recorded([.. mistaken, new SowingCorrected(x.which + 1, right.EffectiveOn, right.Crop)]).Periods);
        });

    [Fact]
    public void Withdrawing_is_the_same_as_never_having_recorded_it() => (
        from facts in Facts.Where(f => f.Length > 1)
        from which in Gen.Int[1, facts.Length - 1]
        select (facts, which)).Sample(x =>
            Assert.Equal(Recorded(x.facts.Where((_, i) => i != x.which)).Periods, Recorded([.. x.facts, new EntryWithdrawn(x.which + 1)]).Periods));

    [Fact]
    public void Nothing_recorded_later_changes_what_was_known_before() =>
        Gen.Select(Anything, Gen.Int[0, 20]).Sample((events, hour) =>
            Assert.Equal(Recorded(events.Take(hour)).Periods, Recorded(events).KnownAt(Hour(hour)).Periods));

    [Fact]
    public void The_history_answers_every_pair_of_dates_with_exactly_one_period() =>
        Gen.Select(Anything, Gen.Int[-1, 41], Gen.Int[0, 22]).Sample((events, day, hour) =>
        {
            var field = Recorded(events);
            var matching = field.History().Where(p =>
                p.From <= Day(day) && !(p.Until <= Day(day)) && p.KnownFrom <= Hour(hour) && !(p.KnownUntil <= Hour(hour))).ToArray();

            Assert.True(matching.Length <= 1);
            Assert.Equal(field.KnownAt(Hour(hour)).At(Day(day)), matching.SingleOrDefault()?.State);
        });
}
