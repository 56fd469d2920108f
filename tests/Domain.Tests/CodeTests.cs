using CsCheck;
using Xunit;

namespace ParkPlatform.Domain.Tests;

public class A_parcel_or_unit_code
{
    [Fact]
    public void Of_a_unit_that_is_published_is_read_and_so_is_its_parcel() => Assert.All(SharedFiles.Vectors("parcelCodes.json").Texts("validUnits"), text =>
    {
        var unit = RealEstateUnitCode.Parse(text);
        Assert.Equal(text, unit.Value);
        Assert.Equal(text, unit.Parcel.Value + unit.Attachment + unit.Unit);
        Assert.True(unit.IsOn(ParcelCode.Parse(text[..19])));
    });

    [Fact]
    public void That_is_invalid_is_refused() => Assert.All(SharedFiles.Vectors("parcelCodes.json").Texts("invalidUnits"), text =>
    {
        Assert.False(RealEstateUnitCode.TryParse(text, out var unit));
        Assert.Null(unit);
        Assert.Throws<FormatException>(() => RealEstateUnitCode.Parse(text));
    });

    [Fact]
    public void Is_read_into_its_parts()
    {
        var unit = RealEstateUnitCode.Parse("320505400202GB00001F00010069");

        Assert.Equal(('F', "00010069"), (unit.Attachment, unit.Unit));
        Assert.Equal(
            ("320505", "400", "202", 'G', 'B', "00001"),
            (unit.Parcel.District, unit.Parcel.CadastralArea, unit.Parcel.CadastralSubarea, unit.Parcel.Ownership, unit.Parcel.Feature, unit.Parcel.Serial));
    }

    [Fact]
    public void Is_refused_or_taken_just_as_the_expression_of_the_standard_says()
    {
        var vectors = SharedFiles.Vectors("parcelCodes.json");
        var parcels = new System.Text.RegularExpressions.Regex(vectors.GetProperty("parcelRegex").GetString()!);
        var units = new System.Text.RegularExpressions.Regex(vectors.GetProperty("unitRegex").GetString()!);

        // Codes with one or two characters replaced: mostly wrong, sometimes right.
        var codes =
            from code in Generators.AnyOf(vectors.Texts("validUnits").ToArray())
            from at in Gen.Int[10, 21].Array[1, 2]
            from with in Gen.Char["GJZABSXCDEFHWYILQ09"].Array[2]
            select at.Zip(with).Aggregate(code, (c, change) => c[..change.First] + change.Second + c[(change.First + 1)..]);

        codes.Sample(code =>
        {
            Assert.Equal(units.IsMatch(code), RealEstateUnitCode.IsWellFormed(code));
            Assert.Equal(parcels.IsMatch(code[..19]), ParcelCode.IsWellFormed(code[..19]));
        }, iter: 1000);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("510799001001GB0001")] // one short
    [InlineData("510799001001GB000011")] // one long
    [InlineData("510799001001gb00001")]
    [InlineData("510799001001BG00001")] // swapped
    [InlineData("510799001001GB00001\n")]
    [InlineData(" 510799001001GB00001")]
    [InlineData("510799001001GB0000１")]
    [InlineData("510799001001GB0000١")]
    public void Of_a_parcel_that_is_miswritten_is_refused(string? text)
    {
        Assert.False(ParcelCode.TryParse(text, out var code));
        Assert.Null(code);
        Assert.False(ParcelCode.IsWellFormed(text));
    }

    [Theory]
    [InlineData("510799001001GB00001W00000001")] // nothing is attached, but it has a number
    [InlineData("510799001001GB00001X00000001")]
    [InlineData("510799001001GB00001F000000010000")] // 32 characters, as some pages have it
    [InlineData("510799001001GB00001F00000001\n")]
    public void Of_a_unit_that_is_miswritten_is_refused(string text) => Assert.False(RealEstateUnitCode.IsWellFormed(text));

    [Fact]
    public void Typed_in_full_width_small_letters_can_be_normalised() =>
        Assert.Equal("510799001001GB00001", ParcelCode.Parse(ChineseText.Code(" ５１０７９９００１００１ｇｂ００００１　")).Value);

    [Fact]
    public void Equals_the_same_code() => Assert.Equal(ParcelCode.Parse("510799001001GB00001"), RealEstateUnitCode.Parse("510799001001GB00001F00010001").Parcel);

    [Fact]
    public void Of_a_unit_on_another_parcel_does_not_belong_to_this_one() =>
        Assert.False(RealEstateUnitCode.Parse("510799001001GB00001F00010001").IsOn(ParcelCode.Parse("510799001001GB00002")));
}

public class A_supervision_number
{
    [Theory]
    [InlineData("5107992023B00011", "510799", 2023, SupervisionKind.Grant, "00011")]
    [InlineData("3505812018A01335", "350581", 2018, SupervisionKind.Allocation, "01335")]
    public void Is_read_into_its_parts(string text, string district, int year, SupervisionKind kind, string serial)
    {
        var (severity, code, number) = SupervisionNumber.Check(text);

        Assert.Equal((Severity.None, null, text), (severity, code, number!.Value));
        Assert.Equal((district, year, kind, serial), (number.District, number.Year, number.Kind, number.Serial));
    }

    [Fact]
    public void With_a_suffix_is_taken_without_it_and_doubted()
    {
        var (severity, code, number) = SupervisionNumber.Check("5107992023B00011-1");

        Assert.Equal((Severity.Warning, "supervision-number-suffix", "5107992023B00011"), (severity, code, number!.Value));
        Assert.False(SupervisionNumber.IsWellFormed("5107992023B00011-1"));
    }

    [Theory]
    [InlineData(null, "supervision-number-missing")]
    [InlineData("", "supervision-number-missing")]
    [InlineData("5107992023C00011", "supervision-number-shape")]
    [InlineData("5107992023b00011", "supervision-number-shape")]
    [InlineData("5107992023B0011", "supervision-number-shape")]
    [InlineData("5107992023B000111", "supervision-number-shape")]
    [InlineData("5107992023B00011-", "supervision-number-shape")]
    [InlineData("5107992023B00011-A", "supervision-number-shape")]
    [InlineData("5107992023B00011|5107992023B00012", "supervision-number-shape")]
    [InlineData("5107992023B0001１", "supervision-number-shape")]
    [InlineData("5107992023B00011\n", "supervision-number-shape")]
    public void That_is_miswritten_is_refused(string? text, string because) =>
        Assert.Equal(new SupervisionNumberCheck(Severity.Error, because, null), SupervisionNumber.Check(text));

    [Fact]
    public void Of_every_row_of_a_published_list_is_well_formed()
    {
        var numbers = SharedFiles.Lines("data", "land-supply-2018", "sample-industrial-34.csv").Skip(1).Select(line => line.Split(',')[0]).ToArray();

        Assert.Equal(34, numbers.Length);
        Assert.All(numbers, number => Assert.True(SupervisionNumber.IsWellFormed(number)));
    }
}

public class A_division
{
    [Theory]
    [InlineData("510799", true, true)]
    [InlineData("510700", true, false)]
    [InlineData("510000", true, false)]
    [InlineData("010799", false, false)]
    [InlineData("51079", false, false)]
    [InlineData("5107990", false, false)]
    [InlineData("51079９", false, false)]
    [InlineData("", false, false)]
    [InlineData(null, false, false)]
    public void Is_six_digits_and_a_county_if_its_last_two_are_not_nought(string? code, bool wellFormed, bool county) =>
        Assert.Equal((wellFormed, county), (DistrictCode.IsWellFormed(code), DistrictCode.IsCounty(code)));

    [Fact]
    public void Of_the_published_list_is_well_formed()
    {
        var codes = SharedFiles.Lines("data", "district-codes", "districts.csv").Skip(1).Select(line => line.Split(',')[0].Trim('"')).ToArray();

        Assert.Equal(2877, codes.Length);
        Assert.All(codes, code => Assert.True(DistrictCode.IsWellFormed(code), code));
    }
}
