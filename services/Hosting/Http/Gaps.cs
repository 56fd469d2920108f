using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;

namespace ParkPlatform.Hosting.Http;

/// <summary>Finds a null among the elements of a command's lists: the serializer takes it, and rules for elements pass over it.</summary>
internal static class Gaps
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Given = new();

    /// <summary>Where the first one is, as in <c>groups[0].indicators[3]</c>; null if there is none.</summary>
    public static string? In(object? value) => Below(value)?.TrimStart('.');

    // From the value to the gap, put together on the way back: commands without one are the rule.
    private static string? Below(object? value)
    {
        if (value is null or string) return null;
        var isOurs = value.GetType().Namespace?.StartsWith(nameof(ParkPlatform), StringComparison.Ordinal) == true;
        if (value is IEnumerable list) return isOurs || list is IList ? InElements(list) : null;
        if (!isOurs) return null;

        foreach (var property in Given.GetOrAdd(value.GetType(), PropertiesOf))
            if (Below(property.GetValue(value)) is { } found) return $".{Validation.Camel(property.Name)}{found}";
        return null;
    }

    private static string? InElements(IEnumerable list)
    {
        if (list.GetType().GetGenericArguments() is [{ IsValueType: true }]) return null;
        var at = 0;
        foreach (var element in list)
        {
            if ((element is null ? "" : Below(element)) is { } found) return $"[{at}]{found}";
            at++;
        }
        return null;
    }

    // Values such as an amount hold no lists.
    private static PropertyInfo[] PropertiesOf(Type type) => type.IsValueType
        ? []
        : [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.SetMethod is not null && p.GetIndexParameters().Length == 0)];
}
