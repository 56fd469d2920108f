using CsCheck;
using Xunit;

namespace ParkPlatform.Domain.Tests;

public class A_stable_id
{
    // Streams are stored under such ids: these two may never change.
    [Fact]
    public void Is_the_same_for_ever()
    {
        Assert.Equal(Guid.Parse("9414520d-342d-8396-b0f4-e36a919ea977"), StableId.From("demo", "parcel", "510799001001GB00001"));
        Assert.Equal(Guid.Parse("822eb2f8-4904-8665-bb43-95b41066f316"), StableId.From(null, "calendar", "国办发明电〔2024〕12号"));
    }

    [Fact]
    public void Is_a_uuid_of_version_8() => Gen.String.Array[1, 3].Where(parts => parts.All(WellFormed)).Sample(parts =>
    {
        var id = StableId.From("demo", parts);
        Assert.Equal((8, 8), (id.Version, id.Variant & 0xC));
        Assert.Equal(id, StableId.From("demo", [.. parts]));
    });

    [Fact]
    public void Differs_where_anything_differs()
    {
        Guid[] ids =
        [
            StableId.From("demo", "ab", "c"), StableId.From("demo", "a", "bc"), StableId.From("demo", "abc"), StableId.From("demo", "ab", "c", ""), StableId.From("demo", "c", "ab"),
            StableId.From("demo2", "ab", "c"), StableId.From("", "ab", "c"), StableId.From(null, "ab", "c"), StableId.From("ab", "c"), StableId.From(null, "demo", "ab", "c"),
        ];

        Assert.Equal(ids.Length, ids.Distinct().Count());
    }

    [Fact]
    public void Needs_something_that_determines_it()
    {
        Assert.Throws<ArgumentException>(() => StableId.From("demo"));
        Assert.Throws<ArgumentNullException>(() => StableId.From("demo", "parcel", null!));
    }

    [Fact]
    public void Is_not_made_of_half_a_character() => Assert.ThrowsAny<ArgumentException>(() => StableId.From("demo", "\uD842"));

    private static bool WellFormed(string text) => text.EnumerateRunes().All(rune => rune.Value != 0xFFFD);
}
