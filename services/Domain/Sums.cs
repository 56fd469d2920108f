namespace ParkPlatform.Domain;

/// <summary>Totals of areas and of money.</summary>
public static class Sums
{
    public static Area Sum(this IEnumerable<Area> areas) => areas.Aggregate(Area.Zero, (sum, area) => sum + area);

    public static Area Sum<T>(this IEnumerable<T> items, Func<T, Area> area) => items.Select(area).Sum();

    public static Yuan Sum(this IEnumerable<Yuan> amounts) => amounts.Aggregate(Yuan.Zero, (sum, amount) => sum + amount);

    public static Yuan Sum<T>(this IEnumerable<T> items, Func<T, Yuan> amount) => items.Select(amount).Sum();
}
