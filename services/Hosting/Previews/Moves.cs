using System.Globalization;
using ParkPlatform.Contracts.Previews;
using ParkPlatform.Domain;

namespace ParkPlatform.Hosting.Previews;

/// <summary>What is otherwise if a stream is otherwise.</summary>
public static class Moves
{
    /// <summary>Day by day; and that is period by period, for nothing changes between the days on which either begins something.</summary>
    public static IEnumerable<Move> Days<TState>(
        string kind, Timeline<TState> before, Timeline<TState> after, Func<TState?, (string What, string? Value)[]> read) where TState : class, IState<TState>
    {
        var days = before.Periods.Concat(after.Periods).SelectMany(p => p.Until is { } until ? new[] { p.From, until } : [p.From]).Distinct().Order().ToArray();
        var open = new Dictionary<string, Move>();
        foreach (var day in days)
        {
            foreach (var (old, now) in read(before.At(day)).Zip(read(after.At(day))))
            {
                var same = open.TryGetValue(old.What, out var last) && (last.Before, last.After) == (old.Value, now.Value);
                if (same) continue;
                if (last is not null) yield return last with { Until = day };
                open.Remove(old.What);
                if (old.Value != now.Value) open[old.What] = new(kind, old.What, day, null, old.Value, now.Value);
            }
        }
        foreach (var move in open.Values) yield return move;
    }

    /// <summary>Figures of one day, by name.</summary>
    public static IEnumerable<Move> Now(string kind, IReadOnlyDictionary<string, string?> before, IReadOnlyDictionary<string, string?> after) =>
        from what in before.Keys.Union(after.Keys)
        let old = before.GetValueOrDefault(what)
        let now = after.GetValueOrDefault(what)
        where old != now
        select new Move(kind, what, null, null, old, now);

    /// <summary>As a preview writes a day.</summary>
    public static string? Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>As a preview writes a figure.</summary>
    public static string? Number(decimal? figure) => figure?.ToString(CultureInfo.InvariantCulture);
}
