using System.Reflection;
using System.Text.Json;
using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;

namespace ParkPlatform.Hosting.RuleVersions;

/// <summary>A version that comes with the platform.</summary>
public sealed record ShippedVersion(string Place, DateOnly ValidFrom, DateOnly? ValidTo, string DocumentNumber, EquatableArray<RuleValue> Values);

/// <summary>
/// The rules of one service that have figures in them (规则参数), each a stream of versions: those that came with the platform (<c>shipped-rules.json</c>), then
/// what its office has published.
/// </summary>
public sealed class ShippedRules
{
    private sealed record ShippedRule(string Rule, EquatableArray<ShippedVersion> Versions);

    private readonly string _kind;
    private readonly Dictionary<string, Entry[]> _shipped;

    /// <param name="kind">Tells the streams of these rules from others.</param>
    /// <param name="published">The service's own event: rule, edition, version.</param>
    public ShippedRules(Assembly service, string kind, Func<string, int, ShippedVersion, IRuleVersionPublished> published)
    {
        _kind = kind;
        var json = new JsonSerializerOptions();
        ParkJson.ConfigureStrictly(json);
        using var file = service.GetManifestResourceStream("shipped-rules.json")!;
        _shipped = JsonSerializer.Deserialize<ShippedRule[]>(file, json)!.ToDictionary(rule => rule.Rule, rule => rule.Versions
            .Select((v, n) => new Entry(new(Guid.Empty, n - rule.Versions.Count + 1), DateTimeOffset.MinValue, published(rule.Rule, n + 1, v))).ToArray());
        AsShipped = new(_shipped.ToDictionary(s => s.Key, s => FirstVersions(Guid.Empty, s.Value)));
    }

    public IEnumerable<string> Names => _shipped.Keys.Order(StringComparer.Ordinal);

    /// <summary>The rules as they come with the platform.</summary>
    public VersionedRules AsShipped { get; }

    public Guid IdOf(string tenant, string rule) => StableId.From(tenant, _kind, rule);

    public async Task<VersionedRules> LoadAsync(IQuerySession session, CancellationToken ct)
    {
        var ids = _shipped.Keys.ToDictionary(rule => IdOf(session.TenantId, rule));
        var published = await session.EventsOfAsync([.. ids.Keys], ct);
        return new(ids.ToDictionary(id => id.Value, id => published[id.Key].Aggregate(FirstVersions(id.Key, _shipped[id.Value]), (rule, e) => rule.Record(e))));
    }

    // What came with the platform stands before the first entry of the stream, and was always known.
    private static Timeline<RuleVersion> FirstVersions(Guid id, Entry[] shipped) =>
        shipped.Aggregate(new Timeline<RuleVersion>(id), (rule, e) => rule.Record(e with { Source = e.Source with { Stream = id } }));
}

/// <summary>The rules of a service with all their versions. Whoever computes takes the version of the day of the fact, and names it in the answer.</summary>
public sealed class VersionedRules
{
    private readonly Dictionary<string, Timeline<RuleVersion>> _rules;

    internal VersionedRules(Dictionary<string, Timeline<RuleVersion>> rules) => _rules = rules;

    public Timeline<RuleVersion> this[string rule] => _rules[rule];

    /// <summary>
    /// The version of a day. Before the first there is only the first; behind the last one's validity there is only the last: <see
    /// cref="RuleReference.OutsideValidity"/>.
    /// </summary>
    public RuleVersion On(string rule, DateOnly day) => _rules[rule].At(day) ?? _rules[rule].Periods[0].State;

    public VersionedRules KnownAt(DateTimeOffset instant) => new(_rules.ToDictionary(r => r.Key, r => r.Value.KnownAt(instant)));
}
