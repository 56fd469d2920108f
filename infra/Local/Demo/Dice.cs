namespace ParkPlatform.Local.Demo;

/// <summary>Numbers that look like chance and are the same in every run and on every machine: a hash of what they are for.</summary>
internal static class Dice
{
    /// <summary>From 0 to <paramref name="below"/>, without it.</summary>
    public static int Roll(int below, string what, int of = 0)
    {
        // FNV-1a, then a mix of its bits; 32 bits are plenty for a few thousand throws.
        var hash = 2166136261u;
        foreach (var character in what) hash = (hash ^ character) * 16777619u;
        hash = (hash ^ (uint)of) * 16777619u;
        hash ^= hash >> 15;
        hash *= 2246822519u;
        hash ^= hash >> 13;
        hash *= 3266489917u;
        hash ^= hash >> 16;
        return (int)(hash % (uint)below);
    }

    /// <summary>Between two numbers, in thousandths of the way.</summary>
    public static decimal Between(decimal low, decimal high, string what, int of = 0) => low + (high - low) * Roll(1001, what, of) / 1000;

    public static DateOnly Day(DateOnly first, int days, string what, int of = 0) => first.AddDays(Roll(days, what, of));
}
