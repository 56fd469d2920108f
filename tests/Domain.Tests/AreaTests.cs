using System.Text.Json;
using CsCheck;
using Xunit;

namespace ParkPlatform.Domain.Tests;

public class An_area
{
    private static readonly Gen<Area> Areas = Gen.Long[-1_000_000_000_000, 1_000_000_000_000].Select(hundredths => Area.FromSquareMetres(hundredths / 100m));

    private static string Json(Area area) => JsonSerializer.Serialize(area);

    private static Area Read(string json) => JsonSerializer.Deserialize<Area>(json);

    [Fact]
    public void Of_one_mu_is_two_thousand_thirds_of_a_square_metre_and_not_666_67()
    {
        Assert.Equal("2000/3", SharedFiles.Vectors("area.json").GetProperty("muM2").GetString());

        Assert.Equal(Area.FromSquareMetres(2000), Area.FromMu(3));
        Assert.Equal(666.66666666666666666666666667m, Area.FromMu(1).SquareMetres);
        Assert.Equal(1.0000m, Area.FromMu(1).Mu);
        Assert.Equal(1.0000m, Area.FromSquareMetres(666.67m).Mu);
        Assert.NotEqual(1m, Area.FromSquareMetres(666.67m).ExactMu);
    }

    [Fact]
    public void Of_fifteen_mu_is_exactly_one_hectare() => Gen.Int[0, 1_000_000].Sample(hectares =>
    {
        Assert.Equal(Area.FromHectares(hectares), Area.FromMu(hectares * 15m));
        Assert.Equal(hectares * 15m, Area.FromHectares(hectares).ExactMu);
        Assert.Equal(hectares, Area.FromMu(hectares * 15m).Hectares);
    });

    [Fact]
    public void Has_the_mu_per_hectare_of_the_vectors() =>
        Assert.Equal(SharedFiles.Vectors("area.json").GetProperty("muPerHectare").GetDecimal(), Area.FromHectares(1).Mu);

    [Theory]
    [InlineData("0.03", "0.0000")]
    [InlineData("0.04", "0.0001")]
    [InlineData("40000.00", "60")]
    [InlineData("1538695.8", "2308.0437")]
    [InlineData("0.3", "0.0005")] // 0.00045 is half: up, not to the even neighbour
    [InlineData("-0.3", "-0.0005")] // away from zero, so that a difference and its reverse look alike
    public void Shows_its_mu_rounded_half_up_to_four_places(string squareMetres, string mu) =>
        Assert.Equal(decimal.Parse(mu), Area.FromSquareMetres(decimal.Parse(squareMetres)).Mu);

    [Fact]
    public void Entered_in_mu_shows_the_same_mu_again() => Gen.Long[0, 10_000_000_000].Sample(tenThousandths =>
        Assert.Equal(tenThousandths / 10_000m, Area.FromMu(tenThousandths / 10_000m).Mu));

    [Fact]
    public void Entered_in_hectares_shows_the_same_hectares_again() => Gen.Long[0, 10_000_000_000].Sample(millionths =>
        Assert.Equal(millionths / 1_000_000m, Area.FromHectares(millionths / 1_000_000m).Hectares));

    [Fact]
    public void Adds_up_the_same_however_the_sum_is_grouped_or_ordered() => Gen.Select(Areas, Areas, Areas).Sample((a, b, c) =>
    {
        Assert.Equal((a + b) + c, a + (b + c));
        Assert.Equal(a + b, b + a);
        Assert.Equal(a, a + b - b);
        Assert.Equal(a + b + c, new[] { c, a, b }.Sum());
        Assert.Equal(a - b, a + -b);
    });

    [Fact]
    public void Sums_to_nothing_where_there_is_none() => Assert.Equal(Area.Zero, Array.Empty<Area>().Sum());

    [Fact]
    public void Sums_over_what_has_an_area() =>
        Assert.Equal(Area.FromSquareMetres(2400.00m), new[] { ("101", 1200.00m), ("102", 1200.00m) }.Sum(unit => Area.FromSquareMetres(unit.Item2)));

    [Fact]
    public void Is_scaled_and_divided_by_plain_numbers_and_by_areas()
    {
        var parcel = Area.FromSquareMetres(40_000);

        Assert.Equal(Area.FromSquareMetres(80_000), parcel * 2);
        Assert.Equal(Area.FromSquareMetres(80_000), 2 * parcel);
        Assert.Equal(Area.FromSquareMetres(16_000), parcel / 2.5m);
        Assert.Equal(2.5m, Area.FromSquareMetres(100_000) / parcel);
    }

    [Fact]
    public void Divided_by_no_area_is_an_error_and_not_a_number() => Assert.Throws<DivideByZeroException>(() => Area.FromMu(1) / Area.Zero);

    [Fact]
    public void Too_large_for_a_decimal_is_an_error() => Assert.Throws<OverflowException>(() => Area.FromMu(decimal.MaxValue));

    [Fact]
    public void Compares_as_its_square_metres_do() => Gen.Select(Areas, Areas).Sample((a, b) =>
    {
        var order = a.SquareMetres.CompareTo(b.SquareMetres);
        Assert.Equal(order, a.CompareTo(b));
        Assert.Equal(order < 0, a < b);
        Assert.Equal(order > 0, a > b);
        Assert.Equal(order <= 0, a <= b);
        Assert.Equal(order >= 0, a >= b);
        Assert.Equal(order == 0, a == b);
    });

    [Fact]
    public void Is_the_same_at_every_scale()
    {
        Assert.Equal(Area.FromSquareMetres(40000m), Area.FromSquareMetres(40000.00m));
        Assert.Equal(Area.FromSquareMetres(40000m).GetHashCode(), Area.FromSquareMetres(40000.00m).GetHashCode());
    }

    [Fact]
    public void Rounds_half_up_to_two_places_when_it_enters_the_books()
    {
        Assert.Equal(666.67m, Area.FromMu(1).Rounded().SquareMetres);
        Assert.Equal(0.01m, Area.FromSquareMetres(0.005m).Rounded().SquareMetres);
    }

    [Theory]
    [InlineData("40000.00")]
    [InlineData("40000")]
    [InlineData("0.0")]
    [InlineData("-12.340")]
    [InlineData("79228162514264337593543950335")]
    public void Keeps_its_scale_in_json(string json)
    {
        Assert.Equal(json, Json(Read(json)));
        Assert.Equal(json, Json(JsonSerializer.Deserialize<Area>(json, JsonSerializerOptions.Web)));
    }

    [Fact]
    public void Comes_back_from_json_as_it_went() => Areas.Sample(area => Assert.Equal(area.SquareMetres.ToString(), Read(Json(area)).SquareMetres.ToString()));

    [Theory]
    [InlineData("\"40000.00\"")] // web options would read a number from a string
    [InlineData("\"NaN\"")]
    [InlineData("NaN")]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("1e300")]
    [InlineData("")]
    public void Is_refused_in_json_unless_it_is_a_number_that_a_decimal_can_hold(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Area>(json, JsonSerializerOptions.Web));

    [Fact]
    public void That_is_refused_says_what_it_is_and_where_it_stood()
    {
        var refused = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Plot>("""{ "area": "40000" }""", JsonSerializerOptions.Web));

        Assert.StartsWith("The JSON value could not be converted to ParkPlatform.Domain", refused.Message, StringComparison.Ordinal);
        Assert.Contains("Path: $.area |", refused.Message, StringComparison.Ordinal);
        Assert.Equal("$.area", refused.Path);
    }

    [Fact]
    public void May_be_missing_where_it_is_nullable() => Assert.Null(JsonSerializer.Deserialize<Plot>("""{ "area": null }""", JsonSerializerOptions.Web)!.Area);

    private sealed record Plot(Area? Area);
}
