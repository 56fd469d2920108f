using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Land.Parcels;
using Wolverine.Http;

namespace ParkPlatform.Land.Corrections;

/// <summary>What all corrections have in common, whichever stream they are about.</summary>
internal static class Correcting
{
    private static readonly JsonSerializerOptions Json = Options();

    /// <summary>The entry of that version, if it is neither replaced nor withdrawn.</summary>
    public static IFact? Standing<TState>(Timeline<TState> stream, long version) where TState : class, IState<TState>
    {
        var source = new Source(stream.Id, version);
        return stream.Entries.FirstOrDefault(e => e.Source == source)?.Event as IFact is { } fact && stream.Stands(source) ? fact : null;
    }

    /// <summary>The stream as it would be with the entry made.</summary>
    public static Timeline<TState> With<TState>(Timeline<TState> stream, IFact entry) where TState : class, IState<TState> =>
        stream.Record(new Entry(new(stream.Id, stream.Version + 1), stream.RecordedAt, entry));

    /// <summary>The correction, or why there is none: the entry can't be restated (409), or the new statement can't be read (400).</summary>
    public static (EntryCorrected? Corrected, ProblemDetails? Problem) Restate<TState>(
        Timeline<TState> stream, long version, JsonElement entry, string reason, string document)
        where TState : class, IState<TState>
    {
        if (Standing(stream, version) is not { } wrong || Correctable.Restated(wrong) is not { } type) return (null, Refusals.EntryStaysAsItIs(version));
        try
        {
            var fact = entry.ValueKind == JsonValueKind.Object ? (IFact?)entry.Deserialize(type, Json) : null;
            if (fact is null) return (null, CommonProblems.InvalidField("entry", Texts.Common["json.missing"]));
            return Unlikely(fact, "entry").FirstOrDefault() is { } field
                ? (null, CommonProblems.InvalidField(field, Refusals.OutOfRange()))
                : (new(version, reason, new(fact), document), null);
        }
        catch (JsonException e)
        {
            return (null, CommonProblems.InvalidField($"entry{e.Path?.TrimStart('$')}", Texts.Common["json.type"]));
        }
    }

    // What no command would have let in: amounts and areas below zero, days that nobody speaks of, endless texts.
    private static IEnumerable<string> Unlikely(object given, string path)
    {
        var properties = given.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance);
        foreach (var property in properties.Where(p => p.GetIndexParameters().Length == 0 && p.CanRead))
        {
            var (value, at) = (property.GetValue(given), $"{path}.{JsonNamingPolicy.CamelCase.ConvertName(property.Name)}");
            if (IsUnlikely(value)) yield return at;
            else if (value is System.Collections.IEnumerable items and not string)
                foreach (var field in items.Cast<object>().Take(1000).SelectMany((item, n) => Unlikely(item, $"{at}[{n}]"))) yield return field;
            else if (value?.GetType().Namespace?.StartsWith("ParkPlatform.Land", StringComparison.Ordinal) == true && !value.GetType().IsEnum)
                foreach (var field in Unlikely(value, at)) yield return field;
        }
    }

    private static bool IsUnlikely(object? value) => value switch
    {
        Yuan yuan => yuan < Yuan.Zero || yuan > CommonRules.HighestAmount || yuan.Rounded() != yuan,
        Area area => area < Area.Zero || area > Limits.LargestQuota,
        decimal figure => figure is < 0 or > 1_000_000_000_000,
        DateOnly day => day < CommonRules.FirstDay || day > CommonRules.LastDay,
        string text => text.Length > CommonRules.LongestText,
        _ => false,
    };

    private static JsonSerializerOptions Options()
    {
        var json = new JsonSerializerOptions();
        ParkJson.ConfigureStrictly(json);
        return json;
    }
}

internal static class Misfits
{
    /// <summary>The answer where later entries would lose their ground; no problem where none would.</summary>
    public static ProblemDetails Left(IReadOnlyList<Misfit> misfits) => misfits.Count == 0 ? WolverineContinue.NoProblems : Refusals.LeavesMisfits(misfits);
}
