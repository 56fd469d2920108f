using CsCheck;
using Xunit;

namespace ParkPlatform.Domain.Tests;

public class A_credit_code
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static readonly Gen<string> Made =
        from division in Gen.Int[0, 999_999]
        from organisation in Gen.Char[Alphabet].Array[8]
        select Uscc.Make(division.ToString("D6"), new(organisation));

    [Fact]
    public void That_was_published_or_made_right_passes()
    {
        var vectors = SharedFiles.Vectors("uscc.json");

        Assert.All(vectors.Texts("valid").Concat(vectors.Texts("demo")), code => Assert.Equal(new UsccCheck(Severity.None, null, code[^1], true), Uscc.Check(code)));
    }

    [Fact]
    public void Of_a_pilot_city_that_fails_is_only_lightly_doubted() => Assert.All(SharedFiles.Vectors("uscc.json").GetProperty("legitimateButFailing").EnumerateObject(), code =>
        Assert.Equal(new UsccCheck(Severity.Warning, "uscc-check-character-only", code.Value.GetString()![0], true), Uscc.Check(code.Name)));

    [Fact]
    public void With_a_wrong_last_character_is_doubted_and_with_anything_else_wrong_refused()
    {
        var invalid = SharedFiles.Vectors("uscc.json").Texts("invalid").ToArray();

        Assert.Equal(["91440300708461136A", "9144030070846113IT", "9144030070846113"], invalid);
        Assert.Equal(new UsccCheck(Severity.Warning, "uscc-check-character-only", 'T', true), Uscc.Check(invalid[0]));
        Assert.Equal(new UsccCheck(Severity.Error, "uscc-alphabet", null, false), Uscc.Check(invalid[1]));
        Assert.Equal(new UsccCheck(Severity.Error, "uscc-length", null, false), Uscc.Check(invalid[2]));
    }

    [Fact]
    public void Whose_inner_check_fails_too_is_doubted_more() =>
        Assert.Equal(new UsccCheck(Severity.Warning, "uscc-check-character", 'X', false), Uscc.Check("91440300708461137T"));

    [Theory]
    [InlineData(null, "uscc-missing")]
    [InlineData("", "uscc-missing")]
    [InlineData(" 91440300708461136T", "uscc-length")]
    [InlineData("91440300708461136T\n", "uscc-length")]
    [InlineData("91440300708461136t", "uscc-alphabet")]
    [InlineData("9144030070846113OT", "uscc-alphabet")]
    [InlineData("9144030070846113ST", "uscc-alphabet")]
    [InlineData("9144030070846113VT", "uscc-alphabet")]
    [InlineData("9144030070846113ZT", "uscc-alphabet")]
    [InlineData("91A40300708461136T", "uscc-alphabet")] // a letter in the division
    [InlineData("９１４４０３００７０８４６１１３６Ｔ", "uscc-alphabet")]
    [InlineData("٩١٤٤٠٣٠٠٧٠٨٤٦١١٣٦T", "uscc-alphabet")] // digits, but not these
    public void That_is_no_code_is_refused(string? code, string because)
    {
        Assert.Equal(new UsccCheck(Severity.Error, because, null, false), Uscc.Check(code));
        Assert.False(Uscc.IsWellFormed(code));
    }

    [Theory]
    [InlineData("  91440300708461136t\r\n")]
    [InlineData("９１４４０３００７０８４６１１３６Ｔ")]
    [InlineData("　91440300708461136T　")]
    [InlineData("\uFEFF91440300708461136T")]
    [InlineData("91440300708461136T\u200B")]
    [InlineData("\u00A091440300708461136T")]
    public void Is_stored_trimmed_half_width_and_in_upper_case(string typed) => Assert.Equal("91440300708461136T", Uscc.Normalise(typed));

    [Fact]
    public void That_is_missing_is_normalised_to_nothing() => Assert.Equal("", Uscc.Normalise(null));

    [Fact]
    public void Of_the_demo_data_is_made_of_its_division_and_organisation() => Assert.All(SharedFiles.Vectors("uscc.json").Texts("demo"), code =>
        Assert.Equal(code, Uscc.Make(code[2..8], code[8..16])));

    [Fact]
    public void That_was_made_passes_both_checks() => Made.Sample(code => Assert.Equal(new UsccCheck(Severity.None, null, code[^1], true), Uscc.Check(code)));

    [Fact]
    public void Is_completed_to_the_same_code() => Made.Sample(code => Assert.Equal(code, Uscc.WithCheckDigit(code[..^1])));

    // 31 is prime, and no two neighbours of the alphabet differ by a multiple of it: every slip of one character shows.
    [Fact]
    public void With_one_character_mistyped_is_doubted() =>
        Gen.Select(Made, Gen.Int[0, 17], Gen.Char[Alphabet]).Where((code, at, typed) => code[at] != typed && (at is < 2 or >= 8 || char.IsDigit(typed))).Sample((code, at, typed) =>
            Assert.Equal(Severity.Warning, Uscc.Check(code[..at] + typed + code[(at + 1)..]).Severity));

    [Theory]
    [InlineData("9144030070846113")]
    [InlineData("91440300708461136T")]
    [InlineData("9144030070846113I")]
    [InlineData("91４40300708461136")]
    [InlineData(null)]
    public void Cannot_be_completed_from_what_is_not_seventeen_of_its_characters(string? first17) => Assert.Throws<ArgumentException>(() => Uscc.WithCheckDigit(first17!));

    [Theory]
    [InlineData("51079", "MA6T0001")]
    [InlineData("51079A", "MA6T0001")]
    [InlineData("510799", "MA6T001")]
    [InlineData("510799", "MA6T000O")]
    [InlineData(null, "MA6T0001")]
    [InlineData("510799", null)]
    public void Cannot_be_made_of_parts_that_do_not_fit(string? division, string? organisation) => Assert.Throws<ArgumentException>(() => Uscc.Make(division!, organisation!));
}
