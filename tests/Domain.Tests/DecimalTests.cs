using System.Globalization;
using CsCheck;
using Xunit;

namespace ParkPlatform.Domain.Tests;

public class Decimals_without_the_zeros_at_their_end
{
    [Theory]
    [InlineData("4.50", "4.5")]
    [InlineData("40000.00", "40000")]
    [InlineData("0.000", "0")]
    [InlineData("-1.10", "-1.1")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    public void Are_written_in_one_way(string given, string written) =>
        Assert.Equal(written, decimal.Parse(given, CultureInfo.InvariantCulture).WithoutTrailingZeros().ToString(CultureInfo.InvariantCulture));

    [Fact]
    public void Are_the_same_numbers() => Gen.Decimal.Sample(number => number.WithoutTrailingZeros() == number);
}
