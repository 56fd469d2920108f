using System.Text.Json;
using CsCheck;
using Xunit;

namespace ParkPlatform.Domain.Tests;

public class A_deadline
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.Official;

    private static readonly Gen<DateOnly> SomeDay = Gen.Int[Day("2024-06-01").DayNumber, Day("2027-06-01").DayNumber].Select(DateOnly.FromDayNumber);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "O");

    private static DeadlineRule Rule(CountingMode mode, int count, bool rolls = true) => new("test.rule", "1", mode, count, "《测试办法》第一条", rolls);

    private static Deadline From(string trigger, CountingMode mode, int count, bool rolls = true) => Rule(mode, count, rolls).From(Day(trigger), Calendar, "缴纳", "送达");

    // Every row of the table of counting modes that was checked against the real notices and announcements.
    [Theory]
    [InlineData("2026-02-09", CountingMode.WorkingDays, 5, "2026-02-14")] // 调休 Saturday counts
    [InlineData("2026-02-13", CountingMode.WorkingDays, 10, "2026-03-05")] // nine days of holiday and two make-up Saturdays
    [InlineData("2026-04-29", CountingMode.WorkingDays, 3, "2026-05-07")] // Labour Day
    [InlineData("2026-01-15", CountingMode.CalendarDays, 30, "2026-02-14")] // a worked Saturday stays
    [InlineData("2026-01-22", CountingMode.CalendarDays, 30, "2026-02-24")] // past Spring Festival
    [InlineData("2026-04-01", CountingMode.CalendarDays, 30, "2026-05-06")]
    [InlineData("2025-08-13", CountingMode.WorkingDays, 5, "2025-08-20")] // publicity from 14 to 20 August, as announced
    public void Falls_on_the_day_that_was_checked_by_hand(string trigger, CountingMode mode, int count, string due) => Assert.Equal(Day(due), From(trigger, mode, count).DueOn);

    [Fact]
    public void Of_working_days_falls_where_the_vectors_say() => Assert.All(SharedFiles.Vectors("workdays.json").GetProperty("addWorkingDays").EnumerateArray(), row =>
        Assert.Equal(row[2].Date(), Rule(CountingMode.WorkingDays, row[1].GetInt32()).DueOn(row[0].Date(), Calendar)));

    [Fact]
    public void Of_days_falls_where_the_vectors_say() => Assert.All(SharedFiles.Vectors("workdays.json").GetProperty("addCalendarDaysRolled").EnumerateArray(), row =>
        Assert.Equal(row[2].Date(), Rule(CountingMode.CalendarDays, row[1].GetInt32()).DueOn(row[0].Date(), Calendar)));

    [Theory]
    [InlineData("2025-09-10", CountingMode.CalendarDays, 30, "2025-10-10")] // reply to an investigation notice
    [InlineData("2025-12-15", CountingMode.CalendarDays, 30, "2026-01-14")] // pay the fee
    [InlineData("2025-12-15", CountingMode.CalendarDays, 60, "2026-02-13")] // reconsideration
    [InlineData("2025-12-15", CountingMode.Months, 6, "2026-06-15")] // court
    [InlineData("2026-06-15", CountingMode.Months, 3, "2026-09-15")] // enforcement
    [InlineData("2026-04-03", CountingMode.WorkingDays, 10, "2026-04-20")] // contract after a sale
    [InlineData("2026-04-20", CountingMode.Months, 1, "2026-05-20")] // half the price
    [InlineData("2026-04-20", CountingMode.Years, 1, "2027-04-20")] // all of it
    public void Of_the_worked_cases_falls_on_the_expected_day(string trigger, CountingMode mode, int count, string due) => Assert.Equal(Day(due), From(trigger, mode, count).DueOn);

    [Theory]
    [InlineData("2024-06-30", 1, "2025-06-30")]
    [InlineData("2024-02-29", 1, "2025-02-28")] // a Friday; and no 29 February
    [InlineData("2024-05-31", 1, "2025-05-31")] // the Saturday of Dragon Boat: an anniversary of idleness stays there
    [InlineData("2024-02-29", 4, "2028-02-29")]
    public void That_does_not_roll_stays_on_the_anniversary(string trigger, int years, string due)
    {
        var anniversary = From(trigger, CountingMode.Years, years, rolls: false);

        Assert.Equal((Day(due), false), (anniversary.DueOn, anniversary.Provisional));
    }

    [Fact]
    public void Of_days_that_does_not_roll_stays_on_a_Sunday() => Assert.Equal(Day("2026-03-22"), From("2026-03-02", CountingMode.CalendarDays, 20, rolls: false).DueOn);

    [Fact]
    public void Of_a_month_ends_on_the_last_day_of_a_shorter_month() => Assert.Equal(Day("2026-02-28"), From("2026-01-31", CountingMode.Months, 1).DueOn); // a Saturday that is worked

    [Fact]
    public void Of_a_year_rolls_like_any_other() => Assert.Equal(Day("2025-06-03"), From("2024-05-31", CountingMode.Years, 1).DueOn);

    [Fact]
    public void Of_statutory_days_counts_working_days_and_says_so()
    {
        var hearing = From("2026-04-29", CountingMode.StatuteDaysAsWorkingDays, 3);

        Assert.Equal((Day("2026-05-07"), CountingMode.StatuteDaysAsWorkingDays), (hearing.DueOn, hearing.Mode));
    }

    [Fact]
    public void Of_the_same_day_is_that_day()
    {
        Assert.Equal(Day("2026-03-09"), From("2026-03-09", CountingMode.CalendarDays, 0).DueOn);
        Assert.Equal(Day("2026-03-08"), From("2026-03-08", CountingMode.WorkingDays, 0).DueOn);
        Assert.Equal([Day("2026-03-07"), Day("2026-03-08"), Day("2026-03-09")], From("2026-03-07", CountingMode.CalendarDays, 0).Days.Select(d => d.Date));
    }

    [Fact]
    public void Says_by_which_rule_calendar_and_trigger_it_is_that_day()
    {
        var fee = new DeadlineRule("idle.fee.pay", "2012", CountingMode.CalendarDays, 30, "《闲置土地处置办法》第十四条").From(Day("2025-12-15"), Calendar, "缴纳土地闲置费", "决定书送达");

        Assert.Equal(
            new Deadline("缴纳土地闲置费", Day("2026-01-14"), "idle.fee.pay", "2012", "《闲置土地处置办法》第十四条", CountingMode.CalendarDays, Day("2025-12-15"), "决定书送达", Calendar.Version, false, fee.Days),
            fee);
    }

    // --- the strip

    private static string Shown(IEnumerable<DeadlineDay> days) => string.Join(' ', days.Select(d =>
        $"{d.Date:MMdd}{d.Kind switch { DayKind.Workday => "", DayKind.Weekend => "w", DayKind.Holiday => "h", _ => "m" }}{(d.Counts ? "+" : "-")}{d.Number}"));

    [Fact]
    public void Of_working_days_is_explained_day_by_day()
    {
        var days = From("2026-04-29", CountingMode.WorkingDays, 3).Days;

        Assert.Equal("0429- 0430+1 0501h- 0502h- 0503h- 0504h- 0505h- 0506+2 0507+3", Shown(days));
        Assert.Equal([null, null, "劳动节"], days.Take(3).Select(d => d.HolidayName));
    }

    [Fact]
    public void Of_days_shows_where_its_end_was_moved() =>
        Assert.Equal("0220h+29 0221h+30 0222h- 0223h- 0224-", Shown(From("2026-01-22", CountingMode.CalendarDays, 30).Days.TakeLast(5)));

    [Fact]
    public void Of_working_days_shows_the_Saturday_that_is_worked() =>
        Assert.Equal("0209- 0210+1 0211+2 0212+3 0213+4 0214m+5", Shown(From("2026-02-09", CountingMode.WorkingDays, 5).Days));

    [Fact]
    public void Of_months_shows_every_day_and_numbers_the_months()
    {
        var days = From("2025-12-15", CountingMode.Months, 6).Days;

        Assert.Equal(183, days.Count);
        Assert.Equal("0115+1 0215h+2 0315w+3 0415+4 0515+5 0615+6", Shown(days.Where(d => d.Number is not null)));
        Assert.Equal(182, days.Count(d => d.Counts));
    }

    [Fact]
    public void Of_many_years_shows_its_ends_and_its_anniversaries()
    {
        var days = From("2024-02-29", CountingMode.Years, 20).Days;

        Assert.Equal([Day("2024-02-29"), Day("2024-03-01"), Day("2025-02-28")], days.Take(3).Select(d => d.Date));
        Assert.Equal(Enumerable.Range(1, 20), days.Where(d => d.Number is not null).Select(d => d.Number!.Value));
        Assert.Equal(Day("2028-02-29"), days.Single(d => d.Number == 4).Date);
        Assert.Equal(Day("2044-02-29"), days[^1].Date);
        Assert.InRange(days.Count, 20, 40);
    }

    [Fact]
    public void Of_many_working_days_shows_its_ends()
    {
        var deadline = From("2025-01-02", CountingMode.WorkingDays, 500);

        Assert.Equal((Day("2025-01-02"), false, null), (deadline.Days[0].Date, deadline.Days[0].Counts, deadline.Days[0].Number));
        Assert.Equal((Day("2025-01-03"), true, 1), (deadline.Days[1].Date, deadline.Days[1].Counts, deadline.Days[1].Number));
        Assert.Equal((deadline.DueOn, true, 500), (deadline.Days[^1].Date, deadline.Days[^1].Counts, deadline.Days[^1].Number));
        Assert.InRange(deadline.Days.Count, 10, 20);
    }

    [Fact]
    public void That_is_moved_a_long_way_still_shows_the_day_it_would_have_been()
    {
        var calendar = Calendar.With(new(2027, "test〔2026〕1号", [new("长假", new(Day("2027-02-01"), Day("2027-02-28")))], []));
        var days = Rule(CountingMode.Years, 2).From(Day("2025-02-03"), calendar, "", "").Days;

        Assert.Equal((Day("2027-02-03"), 2), days.Where(d => d.Counts).Select(d => (d.Date, d.Number)).Last());
        Assert.Equal(26, days.Count(d => d.Date > Day("2027-02-03")));
    }

    private static readonly Gen<CountingMode> DayModes = Generators.AnyOf(CountingMode.WorkingDays, CountingMode.CalendarDays, CountingMode.StatuteDaysAsWorkingDays);

    [Fact]
    public void Counts_as_many_days_as_the_rule_says() => Gen.Select(DayModes, Gen.Int[0, 250], SomeDay, Gen.Bool).Sample((mode, count, trigger, rolls) =>
    {
        var deadline = Rule(mode, count, rolls).From(trigger, Calendar, "", "");

        Assert.Equal(count, deadline.Days.Count(d => d.Counts));
        Assert.Equal(Enumerable.Range(1, count), deadline.Days.Where(d => d.Counts).Select(d => d.Number!.Value));
    });

    [Fact]
    public void Numbers_as_many_months_or_years_as_the_rule_says() => Gen.Select(Generators.AnyOf((CountingMode.Months, 12), (CountingMode.Years, 1)), Gen.Int[0, 12], SomeDay, Gen.Bool).Sample((most, some, trigger, rolls) =>
    {
        var count = Math.Min(most.Item2, some);

        Assert.Equal(Enumerable.Range(1, count), Rule(most.Item1, count, rolls).From(trigger, Calendar, "", "").Days.Where(d => d.Number is not null).Select(d => d.Number!.Value));
    });

    [Fact]
    public void Runs_from_the_day_of_its_trigger_to_the_day_it_is_due_and_leaves_none_out() =>
        Gen.Select(Gen.Enum<CountingMode>(), Gen.Int[0, 12], SomeDay, Gen.Bool).Where((mode, count, _, _) => mode != CountingMode.Years || count <= 1).Sample((mode, count, trigger, rolls) =>
        {
            var deadline = Rule(mode, count, rolls).From(trigger, Calendar, "", "");

            Assert.Equal(Enumerable.Range(0, deadline.DueOn.DayNumber - trigger.DayNumber + 1).Select(trigger.AddDays), deadline.Days.Select(d => d.Date));
            Assert.False(deadline.Days[0].Counts);
            Assert.All(deadline.Days, d => Assert.Equal((Calendar.Kind(d.Date), Calendar.IsProvisional(d.Date)), (d.Kind, d.Provisional)));
        });

    [Fact]
    public void That_rolls_ends_on_a_working_day_and_never_earlier_than_one_that_does_not() =>
        Gen.Select(Generators.AnyOf(CountingMode.CalendarDays, CountingMode.Months, CountingMode.Years), Gen.Int[1, 50], SomeDay).Sample((mode, count, trigger) =>
        {
            var (rolled, plain) = (Rule(mode, count).DueOn(trigger, Calendar), Rule(mode, count, rolls: false).DueOn(trigger, Calendar));

            Assert.True(Calendar.IsWorkday(rolled));
            Assert.Equal(Calendar.RollForward(plain), rolled);
        });

    [Fact]
    public void Is_due_the_same_day_whether_it_is_explained_or_not_and_never_shows_an_endless_strip() =>
        Gen.Select(Gen.Enum<CountingMode>(), Gen.Int[0, 100], Gen.Int[1, 12], SomeDay, Gen.Bool).Sample((mode, count, times, trigger, rolls) =>
        {
            var rule = Rule(mode, mode == CountingMode.Years ? count : count * times, rolls);
            var deadline = rule.From(trigger, Calendar, "", "");

            Assert.Equal(rule.DueOn(trigger, Calendar), deadline.DueOn);
            Assert.Equal((trigger, deadline.DueOn), (deadline.Days[0].Date, deadline.Days[^1].Date));
            Assert.InRange(deadline.Days.Count, 1, DeadlineRule.LongestFullStrip + 1);
            Assert.Equal(deadline.Days.Select(d => d.Date).Distinct().Order(), deadline.Days.Select(d => d.Date));
        });

    // --- provisional

    [Theory]
    [InlineData("2026-12-20", CountingMode.WorkingDays, 5, true, false)] // still within 2026
    [InlineData("2026-12-20", CountingMode.WorkingDays, 30, true, true)]
    [InlineData("2026-12-20", CountingMode.CalendarDays, 30, true, true)]
    [InlineData("2026-12-20", CountingMode.CalendarDays, 30, false, false)] // looks nothing up
    [InlineData("2024-12-20", CountingMode.WorkingDays, 30, true, true)] // no notice for the year it begins in
    [InlineData("2024-12-20", CountingMode.CalendarDays, 30, true, false)] // only its last day is looked up
    [InlineData("2026-04-20", CountingMode.Years, 1, true, true)]
    [InlineData("2026-04-20", CountingMode.Years, 1, false, false)]
    [InlineData("2024-12-31", CountingMode.WorkingDays, 3, true, false)] // the day of the trigger isn't counted
    public void Is_provisional_where_a_notice_still_to_come_may_move_it(string trigger, CountingMode mode, int count, bool rolls, bool provisional) =>
        Assert.Equal(provisional, From(trigger, mode, count, rolls).Provisional);

    [Fact]
    public void May_move_when_the_notice_comes_and_is_certain_then()
    {
        var rule = Rule(CountingMode.WorkingDays, 10);
        var before = rule.From(Day("2026-12-24"), Calendar, "", "");
        var after = rule.From(Day("2026-12-24"), Calendar.With(new(2027, "test〔2026〕1号", [new("元旦", new(Day("2027-01-01"), Day("2027-01-03")))], [])), "", "");

        Assert.Equal((Day("2027-01-07"), true), (before.DueOn, before.Provisional));
        Assert.Equal((Day("2027-01-08"), false), (after.DueOn, after.Provisional));
        Assert.NotEqual(before.CalendarVersion, after.CalendarVersion);
    }

    // --- bad input

    [Theory]
    [InlineData(CountingMode.WorkingDays, -1)]
    [InlineData(CountingMode.CalendarDays, 36_526)]
    [InlineData(CountingMode.WorkingDays, int.MaxValue)]
    [InlineData(CountingMode.Months, 1201)]
    [InlineData(CountingMode.Years, 101)]
    [InlineData((CountingMode)99, 1)]
    public void Cannot_have_a_rule_that_counts_backwards_or_for_ages(CountingMode mode, int count) => Assert.Throws<ArgumentOutOfRangeException>(() => Rule(mode, count));

    [Theory]
    [InlineData(CountingMode.WorkingDays)]
    [InlineData(CountingMode.CalendarDays)]
    [InlineData(CountingMode.Months)]
    [InlineData(CountingMode.Years)]
    public void Cannot_lie_beyond_the_calendar(CountingMode mode) => Assert.Throws<ArgumentOutOfRangeException>(() => Rule(mode, 1).From(DateOnly.MaxValue, Calendar, "", ""));

    [Fact]
    public void Comes_back_from_json_as_it_went()
    {
        var deadline = From("2026-04-29", CountingMode.WorkingDays, 3);

        Assert.Equal(deadline, JsonSerializer.Deserialize<Deadline>(JsonSerializer.Serialize(deadline)));
    }

    [Fact]
    public void Has_a_rule_that_comes_back_from_json_as_it_went()
    {
        var rule = Rule(CountingMode.Months, 6, rolls: false);

        Assert.Equal(rule, JsonSerializer.Deserialize<DeadlineRule>(JsonSerializer.Serialize(rule)));
    }
}
