using System.Text.Json;
using System.Text.Json.Serialization;

namespace ParkPlatform.Domain;

/// <summary>
/// Days from the first to the last, both of them included, as people and documents say it (自…至…, both days counted). A state's <see cref="Period{TState}"/> is half-open
/// instead: its <c>Until</c> is the first day that is no longer part of it. A range here never is empty and never open. JSON: <c>{ "from", "to" }</c>.
/// </summary>
[JsonConverter(typeof(DateRangeConverter))]
public readonly record struct DateRange
{
    /// <exception cref="ArgumentException">The last day comes before the first.</exception>
    public DateRange(DateOnly from, DateOnly to)
    {
        if (to < from) throw new ArgumentException("A range ends before it begins.", nameof(to));
        (From, To) = (from, to);
    }

    public DateOnly From { get; }

    /// <summary>The last day, which is part of it.</summary>
    public DateOnly To { get; }

    /// <summary>How many days it has; at least one.</summary>
    public int Days => To.DayNumber - From.DayNumber + 1;

    public static DateRange Day(DateOnly day) => new(day, day);

    public bool Contains(DateOnly day) => From <= day && day <= To;

    public bool Overlaps(DateRange other) => From <= other.To && other.From <= To;

    /// <summary>The days that both have; null if there are none.</summary>
    public DateRange? Overlap(DateRange other) => Overlaps(other) ? new(From > other.From ? From : other.From, To < other.To ? To : other.To) : null;

    /// <summary>The same days as the fewest ranges, in order: what overlaps or adjoins becomes one.</summary>
    public static IReadOnlyList<DateRange> Merge(IEnumerable<DateRange> ranges)
    {
        var merged = new List<DateRange>();
        foreach (var range in ranges.OrderBy(r => r.From))
        {
            if (merged.Count == 0 || range.From.DayNumber > merged[^1].To.DayNumber + 1) merged.Add(range);
            else if (range.To > merged[^1].To) merged[^1] = new(merged[^1].From, range.To);
        }
        return merged;
    }

    /// <summary>How many days the ranges cover, each day counted once; only those within a range, if one is given.</summary>
    public static int MergedDays(IEnumerable<DateRange> ranges, DateRange? within = null) =>
        Merge(ranges).Sum(r => within is null ? r.Days : r.Overlap(within.Value)?.Days ?? 0);

    public override string ToString() => $"{From:O}/{To:O}";
}

internal sealed class DateRangeConverter : JsonConverter<DateRange>
{
    private sealed record Raw([property: JsonRequired] DateOnly From, [property: JsonRequired] DateOnly To);

    public override DateRange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var raw = JsonSerializer.Deserialize<Raw>(ref reader, options) ?? throw new JsonException("A range of days is missing.");
        return raw.To < raw.From ? throw new JsonException("A range of days ends before it begins.") : new(raw.From, raw.To);
    }

    public override void Write(Utf8JsonWriter writer, DateRange value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, new Raw(value.From, value.To), options);
}
