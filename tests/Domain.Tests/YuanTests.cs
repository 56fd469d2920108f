using System.Text.Json;
using CsCheck;
using Xunit;

namespace ParkPlatform.Domain.Tests;

public class Money
{
    private static readonly Gen<Yuan> Amounts = Gen.Long[-1_000_000_000_000, 1_000_000_000_000].Select(fen => Yuan.Of(fen / 100m));

    [Fact]
    public void Of_1440_times_ten_thousand_is_14400000_yuan()
    {
        Assert.Equal(Yuan.Of(14_400_000.00m), Yuan.FromTenThousand(1440));
        Assert.Equal(1440m, Yuan.Of(14_400_000.00m).TenThousand);
    }

    [Fact]
    public void Given_in_ten_thousands_comes_back_in_ten_thousands() => Gen.Long[-1_000_000_000, 1_000_000_000].Sample(n =>
        Assert.Equal(n / 10_000m, Yuan.FromTenThousand(n / 10_000m).TenThousand));

    [Theory]
    [InlineData("0.005", "0.01")]
    [InlineData("-0.005", "-0.01")]
    [InlineData("0.0049999", "0.00")]
    [InlineData("2.675", "2.68")] // what a double would make 2.67
    [InlineData("24104.347826", "24104.35")] // 77 of 92 days of a quarter's rent
    public void Is_rounded_half_up_to_a_fen(string amount, string rounded) => Assert.Equal(decimal.Parse(rounded), Yuan.Of(decimal.Parse(amount)).Rounded().Amount);

    [Fact]
    public void Of_the_idle_land_fee_is_exact() => Assert.Equal(Yuan.Of(2_880_000.00m), Yuan.Of(14_400_000.00m) * 0.20m);

    [Fact]
    public void Adds_up_the_same_however_the_sum_is_grouped_or_ordered() => Gen.Select(Amounts, Amounts, Amounts).Sample((a, b, c) =>
    {
        Assert.Equal((a + b) + c, a + (b + c));
        Assert.Equal(a + b, b + a);
        Assert.Equal(a, a + b - b);
        Assert.Equal(a + b + c, new[] { c, a, b }.Sum());
        Assert.Equal(a - b, a + -b);
    });

    [Fact]
    public void Sums_over_what_costs_something() => Assert.Equal(Yuan.Of(14_400_000m), new[] { 7_200_000m, 7_200_000m }.Sum(Yuan.Of));

    [Fact]
    public void Sums_to_nothing_where_there_is_none() => Assert.Equal(Yuan.Zero, Array.Empty<Yuan>().Sum());

    [Fact]
    public void Is_scaled_and_divided_by_plain_numbers_and_by_money()
    {
        Assert.Equal(Yuan.Of(28_800), 3 * Yuan.Of(9_600));
        Assert.Equal(Yuan.Of(9_600), Yuan.Of(28_800) / 3);
        Assert.Equal(0.2045m, Math.Round(Yuan.Of(1800) / Yuan.Of(8800), 4));
    }

    [Fact]
    public void Compares_as_its_amount_does() => Gen.Select(Amounts, Amounts).Sample((a, b) =>
    {
        var order = a.Amount.CompareTo(b.Amount);
        Assert.Equal(order, a.CompareTo(b));
        Assert.Equal(order < 0, a < b);
        Assert.Equal(order > 0, a > b);
        Assert.Equal(order <= 0, a <= b);
        Assert.Equal(order >= 0, a >= b);
        Assert.Equal(order == 0, a == b);
    });

    [Theory]
    [InlineData("14400000.00")]
    [InlineData("0")]
    [InlineData("-0.50")]
    public void Keeps_its_scale_in_json(string json) => Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<Yuan>(json)));

    [Theory]
    [InlineData("\"14400000.00\"")]
    [InlineData("\"Infinity\"")]
    [InlineData("null")]
    [InlineData("1e300")]
    public void Is_refused_in_json_unless_it_is_a_number_that_a_decimal_can_hold(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Yuan>(json, JsonSerializerOptions.Web));
}
