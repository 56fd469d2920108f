using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;

namespace ParkPlatform.Hosting.Http;

/// <summary>Finds a null among the elements of a command's lists: the serializer takes it, and rules for elements pass over it.</summary>
internal static class Gaps
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Given = new();

    /// <summary>Where the first one is, as in <c>groups[0].indicators[3]</c>; null if there is none.</summary>
    public static string? In(object? value, string path = "") => value switch
    {
        null or string => null,
        IEnumerable list when IsOurs(list.GetType()) || list is IList => InElements(list, path),
        _ when IsOurs(value.GetType()) => Given.GetOrAdd(value.GetType(), PropertiesOf)
            .Select(property => In(property.GetValue(value), (path.Length == 0 ? "" : path + ".") + Validation.Camel(property.Name))).FirstOrDefault(found => found is not null),
        _ => null,
    };

    private static string? InElements(IEnumerable list, string path)
    {
        var at = 0;
        foreach (var element in list)
        {
            var place = $"{path}[{at++}]";
            if (element is null && !MayLack(list.GetType())) return place;
            if (element is null) continue;
            if (element is string or ValueType) continue;
            if (In(element, place) is { } found) return found;
        }
        return null;
    }

    // Values such as an amount hold no lists; a list of ours is a value, too.
    private static PropertyInfo[] PropertiesOf(Type type) => type.IsValueType
        ? []
        : [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.SetMethod is not null && p.GetIndexParameters().Length == 0)];

    private static bool MayLack(Type list) => list.GetGenericArguments() is [var element] && Nullable.GetUnderlyingType(element) is not null;

    private static bool IsOurs(Type type) => type.Namespace?.StartsWith(nameof(ParkPlatform), StringComparison.Ordinal) == true;
}
