using System.Reflection;
using Xunit;

namespace ParkPlatform.HouseRules.Tests;

public class Numbers_are_exact
{
    // Geometry libraries and timers measure in doubles; nothing of ours that is kept or told may.
    [Fact]
    public void No_binary_floating_point_stands_near_money_area_or_any_other_figure()
    {
        const BindingFlags all = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var found = from assembly in new[] { Park.Contracts, Park.Domain }.Concat(Park.Services.Values)
                    from type in assembly.GetTypes()
                    where type.Namespace?.StartsWith("ParkPlatform", StringComparison.Ordinal) == true
                    from property in type.GetProperties(all)
                    where Nullable.GetUnderlyingType(property.PropertyType) is var inner && (inner ?? property.PropertyType) is var figure && (figure == typeof(double) || figure == typeof(float))
                    select $"{type.Name}.{property.Name}";
        Assert.Empty(found);
    }
}
