using System.Text.Json;
using CsCheck;
using Xunit;

namespace ParkPlatform.Domain.Tests;

public class A_range_of_days
{
    private static readonly Gen<DateRange> Ranges = Gen.Select(Gen.Int[0, 60], Gen.Int[0, 9], (from, more) => new DateRange(Day(from), Day(from + more)));

    private static DateOnly Day(int day) => new DateOnly(2026, 1, 1).AddDays(day);

    private static DateRange Days(string from, string to) => new(DateOnly.ParseExact(from, "O"), DateOnly.ParseExact(to, "O"));

    private static IEnumerable<DateOnly> Each(DateRange range) => Enumerable.Range(0, range.Days).Select(range.From.AddDays);

    [Fact]
    public void Includes_its_first_and_its_last_day()
    {
        var range = Days("2023-07-01", "2023-12-31");

        Assert.Equal(184, range.Days);
        Assert.True(range.Contains(range.From) && range.Contains(range.To));
        Assert.False(range.Contains(range.From.AddDays(-1)) || range.Contains(range.To.AddDays(1)));
        Assert.Equal(1, DateRange.Day(range.From).Days);
    }

    [Fact]
    public void That_ends_before_it_begins_is_refused() => Assert.Throws<ArgumentException>(() => Days("2026-01-02", "2026-01-01"));

    // Started 2023-01-01, as of 2025-05-01: 851 days gross, 184 excluded, 667 net.
    [Fact]
    public void Of_an_accepted_cause_is_taken_out_of_the_days_that_passed()
    {
        var passed = Days("2023-01-02", "2025-05-01"); // the day of the agreed start isn't counted
        var excluded = DateRange.MergedDays([Days("2023-07-01", "2023-12-31")], passed);

        Assert.Equal((851, 184, 667), (passed.Days, excluded, passed.Days - excluded));
    }

    [Fact]
    public void That_overlaps_another_counts_the_days_they_share_once() =>
        Assert.Equal(184, DateRange.MergedDays([Days("2023-07-01", "2023-10-15"), Days("2023-09-01", "2023-12-31"), Days("2023-08-01", "2023-08-02")]));

    [Fact]
    public void Counts_only_the_days_within_another() =>
        Assert.Equal(31 + 1, DateRange.MergedDays([Days("2022-12-01", "2023-01-31"), Days("2023-12-31", "2024-06-30"), Days("2025-01-01", "2025-01-02")], Days("2023-01-01", "2023-12-31")));

    [Fact]
    public void That_adjoins_another_becomes_one_with_it() =>
        Assert.Equal([Days("2023-01-01", "2023-12-31")], DateRange.Merge([Days("2023-07-01", "2023-12-31"), Days("2023-01-01", "2023-06-30")]));

    [Fact]
    public void With_a_day_between_stays_apart() => Assert.Equal(2, DateRange.Merge([Days("2023-01-01", "2023-06-29"), Days("2023-07-01", "2023-12-31")]).Count);

    [Fact]
    public void Merged_with_none_is_none() => Assert.Empty(DateRange.Merge([]));

    [Fact]
    public void Up_to_the_last_day_of_the_calendar_can_be_merged() =>
        Assert.Equal([new DateRange(Day(0), DateOnly.MaxValue)], DateRange.Merge([new(Day(0), DateOnly.MaxValue), new(Day(5), DateOnly.MaxValue)]));

    [Fact]
    public void Merged_has_the_same_days_in_order_and_apart() => Ranges.Array[0, 12].Sample(ranges =>
    {
        var merged = DateRange.Merge(ranges);

        Assert.Equal(ranges.SelectMany(Each).Distinct().Order(), merged.SelectMany(Each));
        Assert.All(merged.Zip(merged.Skip(1)), pair => Assert.True(pair.First.To.AddDays(1) < pair.Second.From));
        Assert.Equal(ranges.SelectMany(Each).Distinct().Count(), DateRange.MergedDays(ranges));
    });

    [Fact]
    public void Merged_again_is_the_same_whatever_the_order() => (
        from ranges in Ranges.Array[0, 12]
        from shuffled in Gen.Shuffle(ranges)
        select (ranges, shuffled)).Sample(x =>
        {
            var merged = DateRange.Merge(x.ranges);
            Assert.Equal(merged, DateRange.Merge(merged));
            Assert.Equal(merged, DateRange.Merge(x.shuffled));
            Assert.Equal(merged, DateRange.Merge([.. x.ranges, .. x.shuffled]));
        });

    [Fact]
    public void Overlaps_another_by_the_days_that_both_have() => Gen.Select(Ranges, Ranges).Sample((a, b) =>
    {
        var both = Each(a).Intersect(Each(b)).ToArray();

        Assert.Equal(both, a.Overlap(b) is { } overlap ? Each(overlap) : []);
        Assert.Equal((both.Length > 0, a.Overlap(b)), (a.Overlaps(b), b.Overlap(a)));
    });

    [Fact]
    public void Is_a_from_and_a_to_in_json()
    {
        var json = JsonSerializer.Serialize(Days("2023-07-01", "2023-12-31"), JsonSerializerOptions.Web);

        Assert.Equal("""{"from":"2023-07-01","to":"2023-12-31"}""", json);
        Assert.Equal(Days("2023-07-01", "2023-12-31"), JsonSerializer.Deserialize<DateRange>(json, JsonSerializerOptions.Web));
    }

    [Theory]
    [InlineData("""{"from":"2023-07-02","to":"2023-07-01"}""")]
    [InlineData("""{"from":"2023-07-02"}""")]
    [InlineData("""{"to":"2023-07-02"}""")]
    [InlineData("""{"from":"2023-02-30","to":"2023-03-01"}""")]
    [InlineData("null")]
    [InlineData("[]")]
    public void That_is_no_range_is_refused_in_json(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<DateRange>(json, JsonSerializerOptions.Web));
}
