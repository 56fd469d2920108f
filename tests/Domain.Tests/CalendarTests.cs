using System.Text.Json;
using CsCheck;
using Xunit;

namespace ParkPlatform.Domain.Tests;

public class The_working_calendar
{
    internal static readonly CalendarYear Notice2024 = new(2024, "国办发明电〔2023〕7号",
        [
            new("元旦", Days("2024-01-01")), new("春节", Days("2024-02-10", "2024-02-17")), new("清明节", Days("2024-04-04", "2024-04-06")),
            new("劳动节", Days("2024-05-01", "2024-05-05")), new("端午节", Days("2024-06-10")), new("中秋节", Days("2024-09-15", "2024-09-17")), new("国庆节", Days("2024-10-01", "2024-10-07")),
        ],
        [Day("2024-02-04"), Day("2024-02-18"), Day("2024-04-07"), Day("2024-04-28"), Day("2024-05-11"), Day("2024-09-14"), Day("2024-09-29"), Day("2024-10-12")]);

    // Made up: one holiday on New Year's Eve of the year before, which no other notice can speak of.
    private static readonly CalendarYear Notice2027 = new(2027, "test〔2026〕1号", [new("元旦", Days("2026-12-31", "2027-01-02"))], [Day("2027-01-03")]);

    private static readonly WorkingCalendar Calendar = WorkingCalendar.Official;

    private static readonly Gen<DateOnly> SomeDay = Gen.Int[Day("2023-06-01").DayNumber, Day("2028-06-01").DayNumber].Select(DateOnly.FromDayNumber);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "O");

    private static DateRange Days(string from, string? to = null) => new(Day(from), Day(to ?? from));

    private static DateRange Year(int year) => new(new(year, 1, 1), new(year, 12, 31));

    [Fact]
    public void Says_what_the_notices_say_about_every_day()
    {
        var vectors = SharedFiles.Vectors("workdays.json");
        var off = vectors.GetProperty("off").EnumerateObject().SelectMany(y => y.Value.EnumerateArray()).Select(e => e.GetString()!.Split('/')).Select(r => Days(r[0], r[^1])).ToArray();
        var worked = vectors.GetProperty("madeUpWorkdays").EnumerateObject().SelectMany(y => y.Value.EnumerateArray()).Select(e => e.Date()).ToHashSet();

        for (var day = Day("2025-01-01"); day <= Day("2026-12-31"); day = day.AddDays(1))
        {
            var expected = worked.Contains(day) ? DayKind.MakeUpWorkday
                : off.Any(r => r.Contains(day)) ? DayKind.Holiday
                : day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? DayKind.Weekend
                : DayKind.Workday;
            Assert.Equal((day, expected), (day, Calendar.Kind(day)));
            Assert.Equal(expected is DayKind.Workday or DayKind.MakeUpWorkday, Calendar.IsWorkday(day));
            Assert.Equal(expected == DayKind.Holiday, Calendar.HolidayName(day) is not null);
        }
        Assert.Equal(vectors.Texts("sources"), Calendar.Notices.Select(n => n.NoticeNumber));
    }

    [Fact]
    public void Has_as_many_working_days_a_year_as_were_counted() => Assert.All(SharedFiles.Vectors("workdays.json").GetProperty("workingDaysInYear").EnumerateObject(), year =>
        Assert.Equal(year.Value.GetInt32(), Calendar.CountWorkingDays(Year(int.Parse(year.Name)))));

    [Theory]
    [InlineData(2024, 251)]
    [InlineData(2025, 248)]
    [InlineData(2026, 248)]
    public void Has_251_working_days_in_2024_and_248_in_the_two_years_after(int year, int days) => Assert.Equal(days, Calendar.With(Notice2024).CountWorkingDays(Year(year)));

    [Fact]
    public void Adds_working_days_as_counted_by_hand() => Assert.All(SharedFiles.Vectors("workdays.json").GetProperty("addWorkingDays").EnumerateArray(), row =>
        Assert.Equal(row[2].Date(), Calendar.AddWorkingDays(row[0].Date(), row[1].GetInt32())));

    [Fact]
    public void Counts_working_days_as_counted_by_hand() => Assert.All(SharedFiles.Vectors("workdays.json").GetProperty("countInclusive").EnumerateArray(), row =>
        Assert.Equal(row[2].GetInt32(), Calendar.CountWorkingDays(row[0].Date(), row[1].Date())));

    [Fact]
    public void Reads_a_contract_due_ten_working_days_after_a_sale_across_Qingming() => Assert.Equal(Day("2026-04-20"), Calendar.AddWorkingDays(Day("2026-04-03"), 10));

    [Theory]
    [InlineData("2026-05-07", -1, "2026-05-06")]
    [InlineData("2026-05-06", -1, "2026-04-30")] // across Labour Day
    [InlineData("2026-05-03", -1, "2026-04-30")] // from within it
    [InlineData("2026-02-24", -2, "2026-02-13")] // over the worked Saturday before Spring Festival
    [InlineData("2026-05-03", 0, "2026-05-03")] // no days from a holiday is that holiday
    [InlineData("2026-05-03", 1, "2026-05-06")]
    public void Counts_backwards_and_from_days_off(string from, int days, string to) => Assert.Equal(Day(to), Calendar.AddWorkingDays(Day(from), days));

    [Theory]
    [InlineData("2026-02-14", "2026-02-14")] // a worked Saturday stays
    [InlineData("2026-02-21", "2026-02-24")] // past Spring Festival
    [InlineData("2026-05-01", "2026-05-06")]
    [InlineData("2026-03-07", "2026-03-09")] // an ordinary Saturday
    [InlineData("2026-03-09", "2026-03-09")]
    public void Rolls_days_off_forward_to_the_next_working_day(string day, string to) => Assert.Equal(Day(to), Calendar.RollForward(Day(day)));

    [Fact]
    public void Counts_none_between_days_in_the_wrong_order() => Assert.Equal(0, Calendar.CountWorkingDays(Day("2026-03-10"), Day("2026-03-09")));

    // --- properties, each on calendars with no notice, with some, with a gap and with one that reaches into the December before

    private static readonly Gen<WorkingCalendar> Calendars = Generators.AnyOf(
        WorkingCalendar.WithoutNotices, Calendar, Calendar.With(Notice2024), Calendar.With(Notice2027), WorkingCalendar.WithoutNotices.With(Notice2024).With(Notice2027));

    [Fact]
    public void Gives_n_when_the_n_working_days_that_were_added_are_counted() => Gen.Select(Calendars, SomeDay, Gen.Int[0, 1500]).Sample((calendar, day, n) =>
    {
        Assert.Equal(n, calendar.CountWorkingDays(day.AddDays(1), calendar.AddWorkingDays(day, n)));
        Assert.Equal(n, calendar.CountWorkingDays(calendar.AddWorkingDays(day, -n), day.AddDays(-1)));
    });

    [Fact]
    public void Adds_as_somebody_does_who_goes_day_by_day() => Gen.Select(Calendars, SomeDay, Gen.Int[-400, 400]).Sample((calendar, day, n) =>
    {
        var expected = day;
        for (var left = Math.Abs(n); left > 0;)
        {
            expected = expected.AddDays(Math.Sign(n));
            if (calendar.Kind(expected) is DayKind.Workday or DayKind.MakeUpWorkday) left--;
        }
        Assert.Equal(expected, calendar.AddWorkingDays(day, n));
    });

    [Fact]
    public void Finds_its_way_back_from_a_working_day() => Gen.Select(Calendars, SomeDay, Gen.Int[-1500, 1500]).Where((calendar, day, _) => calendar.IsWorkday(day)).Sample((calendar, day, n) =>
        Assert.Equal(day, calendar.AddWorkingDays(calendar.AddWorkingDays(day, n), -n)));

    [Fact]
    public void Counts_a_span_as_the_sum_of_its_parts() => Gen.Select(Calendars, SomeDay, Gen.Int[0, 900], Gen.Int[0, 900]).Sample((calendar, day, first, second) =>
        Assert.Equal(
            calendar.CountWorkingDays(day, day.AddDays(first + second)),
            calendar.CountWorkingDays(day, day.AddDays(first)) + calendar.CountWorkingDays(day.AddDays(first + 1), day.AddDays(first + second))));

    [Fact]
    public void Rolls_to_a_working_day_with_none_before_it() => Gen.Select(Calendars, SomeDay).Sample((calendar, day) =>
    {
        var rolled = calendar.RollForward(day);
        Assert.True(calendar.IsWorkday(rolled));
        Assert.Equal(1, calendar.CountWorkingDays(day, rolled));
        Assert.Equal(rolled, calendar.RollForward(rolled));
    });

    [Fact]
    public void Counts_from_the_first_day_of_the_era_to_the_last()
    {
        Assert.Equal(Day("0001-01-01"), Calendar.AddWorkingDays(Day("0001-01-02"), -1));
        Assert.Equal(Day("9999-12-31"), Calendar.AddWorkingDays(Day("9999-12-30"), 1));
        Assert.True(Calendar.CountWorkingDays(DateOnly.MinValue, DateOnly.MaxValue) > 2_600_000);
    }

    [Theory]
    [InlineData("0001-01-01", -1)]
    [InlineData("9999-12-31", 1)]
    [InlineData("2026-01-01", int.MaxValue)]
    [InlineData("2026-01-01", int.MinValue)]
    public void Refuses_to_count_out_of_the_era(string day, int days) => Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.AddWorkingDays(Day(day), days));

    // --- notices

    [Fact]
    public void Is_provisional_for_a_year_until_its_notice_is_loaded()
    {
        Assert.False(Calendar.IsProvisional(Day("2026-12-31")));
        Assert.True(Calendar.IsProvisional(Day("2027-01-01")));
        Assert.True(Calendar.IsProvisional(Days("2026-12-31", "2027-01-01")));
        Assert.False(Calendar.IsProvisional(Days("2025-01-01", "2026-12-31")));
        Assert.False(Calendar.With(Notice2027).IsProvisional(Days("2025-01-01", "2027-12-31")));
    }

    [Fact]
    public void Knows_only_the_weekends_of_a_year_without_a_notice()
    {
        Assert.Equal(DayKind.Workday, Calendar.Kind(Day("2027-10-01")));
        Assert.Equal(DayKind.Weekend, Calendar.Kind(Day("2027-10-02")));
        Assert.Equal(261, Calendar.CountWorkingDays(Year(2027)));
    }

    [Fact]
    public void Lets_the_next_years_notice_move_a_day_of_December()
    {
        Assert.Equal(DayKind.Workday, Calendar.Kind(Day("2026-12-31")));
        Assert.Equal((DayKind.Holiday, "元旦"), (Calendar.With(Notice2027).Kind(Day("2026-12-31")), Calendar.With(Notice2027).HolidayName(Day("2026-12-31"))));
        Assert.Equal(DayKind.MakeUpWorkday, Calendar.With(Notice2027).Kind(Day("2027-01-03")));
    }

    [Fact]
    public void Lets_the_next_years_notice_work_a_day_that_this_years_had_off()
    {
        var calendar = Calendar.With(new(2027, "一", [new("年末", Days("2027-12-25", "2027-12-26"))], [])).With(new(2028, "二", [], [Day("2027-12-25")]));

        Assert.Equal((DayKind.MakeUpWorkday, null), (calendar.Kind(Day("2027-12-25")), calendar.HolidayName(Day("2027-12-25"))));
        Assert.Equal((DayKind.Holiday, "年末"), (calendar.Kind(Day("2027-12-26")), calendar.HolidayName(Day("2027-12-26"))));
    }

    [Fact]
    public void Lets_a_revised_notice_take_the_place_of_the_first()
    {
        var revised = Calendar.With(Notice2027).With(Notice2027 with { NoticeNumber = "test〔2026〕2号", Holidays = [new("元旦", Days("2027-01-01"))] });

        Assert.Equal(DayKind.Workday, revised.Kind(Day("2026-12-31")));
        Assert.Equal("test〔2026〕2号", revised.Notices.Last().NoticeNumber);
    }

    [Fact]
    public void Leaves_the_calendar_as_it_was_when_a_notice_is_added()
    {
        Calendar.With(Notice2027);

        Assert.Equal(DayKind.Workday, Calendar.Kind(Day("2026-12-31")));
    }

    [Fact]
    public void Names_the_notices_in_its_version_whatever_the_order_they_came_in()
    {
        var version = Calendar.With(Notice2024).With(Notice2027).Version;

        Assert.StartsWith("2024-2027#", version);
        Assert.Equal(version, Calendar.With(Notice2027).With(Notice2024 with { MakeUpWorkdays = [.. Notice2024.MakeUpWorkdays.Reverse()] }).Version);
        Assert.NotEqual(version, Calendar.With(Notice2024 with { NoticeNumber = "另一号" }).With(Notice2027).Version);
        Assert.NotEqual(version, Calendar.With(Notice2024 with { MakeUpWorkdays = [] }).With(Notice2027).Version);
        Assert.NotEqual(version, Calendar.With(Notice2024 with { Holidays = [] }).With(Notice2027).Version);
        Assert.Equal("none", WorkingCalendar.WithoutNotices.Version);
    }

    // Deadlines were stored with this version. It changes when the notices that come with the platform do, and only then.
    [Fact]
    public void Has_the_version_that_was_stored_with_deadlines() => Assert.Equal("2025-2026#3bb9de25", Calendar.Version);

    [Fact]
    public void Comes_back_from_json_as_it_went() =>
        Assert.Equal(Notice2024, JsonSerializer.Deserialize<CalendarYear>(JsonSerializer.Serialize(Notice2024, JsonSerializerOptions.Web), JsonSerializerOptions.Web));

    public static TheoryData<string, CalendarYear> Unloadable => new()
    {
        { "year-out-of-range", Notice2027 with { Year = 20277 } },
        { "notice-number-missing", Notice2027 with { NoticeNumber = " " } },
        { "holiday-missing", Notice2027 with { Holidays = [null!] } },
        { "holiday-name-missing 2027-05-01", Notice2027 with { Holidays = [new("", Days("2027-05-01"))] } },
        { "day-outside-year 2028-01-01", Notice2027 with { Holidays = [new("元旦", Days("2028-01-01"))] } },
        { "day-outside-year 2026-11-30", Notice2027 with { Holidays = [new("元旦", Days("2026-11-30", "2027-01-01"))] } },
        { "day-outside-year 2028-01-02", Notice2027 with { MakeUpWorkdays = [Day("2028-01-02")] } },
        { "make-up-workday-not-on-weekend 2027-01-04", Notice2027 with { MakeUpWorkdays = [Day("2027-01-04")] } },
        { "day-listed-twice 2027-01-02", Notice2027 with { MakeUpWorkdays = [Day("2027-01-02")] } }, // off and worked
        { "day-listed-twice 2027-05-02", Notice2027 with { Holidays = [new("劳动节", Days("2027-05-01", "2027-05-02")), new("另一节", Days("2027-05-02", "2027-05-03"))] } },
    };

    [Theory]
    [MemberData(nameof(Unloadable))]
    public void Refuses_a_notice_that_cannot_be_right_and_says_why(string fault, CalendarYear notice)
    {
        Assert.Equal(fault, string.Join(", ", notice.Faults().Select(f => $"{f.Code} {f.Day:O}".Trim())));
        Assert.Throws<ArgumentException>(() => Calendar.With(notice));
    }

    [Fact]
    public void Takes_the_notices_that_come_with_it() => Assert.All(Calendar.Notices, notice => Assert.Empty(notice.Faults()));
}
