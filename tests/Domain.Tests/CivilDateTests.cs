using CsCheck;
using Xunit;

namespace ParkPlatform.Domain.Tests;

public class A_civil_date
{
    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "O");

    [Theory]
    [InlineData("2024-02-29", 1, "2025-02-28")]
    [InlineData("2024-02-29", 4, "2028-02-29")]
    [InlineData("2023-02-28", 1, "2024-02-28")] // not the 29th: the corresponding day is there
    [InlineData("2023-05-31", 2, "2025-05-31")]
    [InlineData("2025-02-28", -1, "2024-02-28")]
    public void Comes_back_after_years_on_the_corresponding_day_or_the_last_of_the_month(string day, int years, string anniversary) => Assert.Equal(Day(anniversary), Day(day).AddYearsCivil(years));

    [Theory]
    [InlineData("2025-12-15", 6, "2026-06-15")]
    [InlineData("2026-01-31", 1, "2026-02-28")]
    [InlineData("2026-01-31", 2, "2026-03-31")]
    [InlineData("2026-08-31", 1, "2026-09-30")]
    [InlineData("2026-03-31", -1, "2026-02-28")]
    public void Comes_back_after_months_on_the_corresponding_day_or_the_last_of_the_month(string day, int months, string anniversary) => Assert.Equal(Day(anniversary), Day(day).AddMonthsCivil(months));

    [Theory]
    [InlineData("2026-03-01T15:59:59.9999999Z", "2026-03-01")]
    [InlineData("2026-03-01T16:00:00Z", "2026-03-02")] // midnight in China
    [InlineData("2026-03-01T23:30:00-08:00", "2026-03-02")]
    [InlineData("2026-03-02T00:00:00+08:00", "2026-03-02")]
    public void Is_the_date_in_China_wherever_the_instant_was_written_down(string instant, string day) => Assert.Equal(Day(day), DateTimeOffset.Parse(instant).CivilDate());

    [Fact]
    public void Is_the_one_that_the_time_zone_data_give()
    {
        var china = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");
        var first = new DateTimeOffset(1992, 1, 1, 0, 0, 0, TimeSpan.Zero);

        Gen.Long[0, 100L * 366 * 24 * 60].Sample(minutes =>
        {
            var instant = first.AddMinutes(minutes);
            Assert.Equal(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, china).DateTime), instant.CivilDate());
        });
    }

    [Fact]
    public void Of_today_is_asked_of_the_time_provider() => Assert.Equal(Day("2026-03-02"), new At(new(2026, 3, 1, 20, 0, 0, TimeSpan.Zero)).Today());

    private sealed class At(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
