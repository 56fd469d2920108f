using System.Text.Json;
using Xunit;

namespace ParkPlatform.Domain.Tests;

public class A_list_in_a_record
{
    [Fact]
    public void Equals_another_with_the_same_elements_in_the_same_order()
    {
        EquatableArray<int> list = [1, 2, 3];

        Assert.Equal(list, [1, 2, 3]);
        Assert.Equal(list.GetHashCode(), new[] { 1, 2, 3 }.ToEquatableArray().GetHashCode());
        Assert.True(list == new[] { 1, 2, 3 }.ToEquatableArray());
        Assert.True(list != new[] { 3, 2, 1 }.ToEquatableArray());
        Assert.Equal([1, 2, 3, 4], list.Add(4));
    }

    [Fact]
    public void Is_empty_where_it_was_never_set()
    {
        Assert.True(default(EquatableArray<int>) == []);
        Assert.Empty(default(EquatableArray<int>));
        Assert.Equal("[]", JsonSerializer.Serialize(default(EquatableArray<int>)));
    }

    [Fact]
    public void Is_an_array_in_json() => Assert.Equal("[1,2]", JsonSerializer.Serialize(JsonSerializer.Deserialize<EquatableArray<int>>("[1, 2]")));
}
