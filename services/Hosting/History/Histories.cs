using System.Security.Claims;
using System.Text.Json;
using System.Text.RegularExpressions;
using JasperFx.Events;
using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.SignIn;

namespace ParkPlatform.Hosting.History;

/// <summary>One entry of a stream as an officer reads it: what, since when it is so, when it was recorded, by whom, on which paper (api.md 1).</summary>
public sealed record HistoryEntry(
    long Version, long Sequence, string Type, DateOnly? EffectiveOn, DateTimeOffset RecordedAt, string? By, string? Role, string? DocumentNumber, string Summary, JsonElement Data);

/// <summary>The history of any stream, in the order of recording.</summary>
public static partial class Histories
{
    public static async Task<IReadOnlyList<HistoryEntry>?> HistoryAsync(this IQuerySession session, Guid stream, Texts texts, ClaimsPrincipal user, CancellationToken ct)
    {
        var events = await session.Events.FetchStreamAsync(stream, token: ct);
        if (events.Count == 0) return null;

        var serializer = session.DocumentStore.Options.Serializer();
        return [.. events.Select(e => Entry(e, serializer, texts, user))];
    }

    internal static HistoryEntry Entry(IEvent e, Marten.ISerializer serializer, Texts texts, ClaimsPrincipal user)
    {
        var data = JsonDocument.Parse(serializer.ToJson(e.Data)).RootElement;
        if (!user.SeesPersonalNames()) data = PersonalData.Masked(data);
        return new(
        e.Version, e.Sequence, e.EventTypeName,
        (e.Data as IFact)?.EffectiveOn,
        e.Timestamp,
        e.UserName,
        e.Headers?.GetValueOrDefault(Actor.RoleHeader)?.ToString(),
        (e.Data as IFact)?.DocumentNumber,
        Summary(texts[$"event.{e.EventTypeName}"], data),
        data);
    }

    /// <summary>Fills {holder.name} and the like with what the event says; what it doesn't say reads as a dash.</summary>
    public static string Summary(string template, JsonElement data) => Placeholder().Replace(template, match =>
    {
        var value = match.Groups[1].Value.Split('.').Aggregate((JsonElement?)data, (element, name) =>
            element is { ValueKind: JsonValueKind.Object } parent && parent.TryGetProperty(name, out var child) ? child : null);
        return value is null or { ValueKind: JsonValueKind.Null } ? "—" : value.Value.ToString();
    });

    [GeneratedRegex(@"\{([\w.]+)\}", RegexOptions.None, 1000)]
    private static partial Regex Placeholder();
}
