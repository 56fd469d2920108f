using System.Text.Json;
using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.TwoClocks;

namespace ParkPlatform.Reclamation.Rules;

/// <summary>
/// The rules that have figures in them (规则参数), each a stream of versions: the one that came with the platform, then what the bureau has published. Whoever
/// computes takes the version of the day of the fact, and names it in the answer.
/// </summary>
public sealed class ReclamationRules
{
    public const string Ledger = "ledger", Matching = "matching", Routes = "routes";

    private static readonly Dictionary<string, Entry[]> Shipped = ReadShipped();

    private readonly Dictionary<string, Timeline<RuleVersion>> _rules;

    private ReclamationRules(Dictionary<string, Timeline<RuleVersion>> rules) => _rules = rules;

    public static IEnumerable<string> Names => Shipped.Keys.Order(StringComparer.Ordinal);

    /// <summary>The rules as they come with the platform.</summary>
    public static ReclamationRules AsShipped { get; } = new(Shipped.ToDictionary(s => s.Key, s => FirstVersions(Guid.Empty, s.Value)));

    public static Guid IdOf(string tenant, string rule) => StableId.From(tenant, "reclamation-rule", rule);

    public static async Task<ReclamationRules> LoadAsync(IQuerySession session, CancellationToken ct)
    {
        var ids = Shipped.Keys.ToDictionary(rule => IdOf(session.TenantId, rule));
        var streams = ids.Keys.ToArray();
        var published = await session.Events.QueryAllRawEvents().Where(e => streams.Contains(e.StreamId)).OrderBy(e => e.Version).ToListAsync(ct);

        var byStream = published.ToLookup(e => e.StreamId);
        return new(ids.ToDictionary(id => id.Value, id => byStream[id.Key].Aggregate(FirstVersions(id.Key, Shipped[id.Value]), (rule, e) => rule.Record(e))));
    }

    public Timeline<RuleVersion> this[string rule] => _rules[rule];

    /// <summary>The version of a day. Before the first there is only the first.</summary>
    public RuleVersion On(string rule, DateOnly day) => _rules[rule].At(day) ?? _rules[rule].Periods[0].State;

    public ReclamationRules KnownAt(DateTimeOffset instant) => new(_rules.ToDictionary(r => r.Key, r => r.Value.KnownAt(instant)));

    // What came with the platform stands before the first entry of the stream, and was always known.
    private static Timeline<RuleVersion> FirstVersions(Guid id, Entry[] shipped) =>
        shipped.Aggregate(new Timeline<RuleVersion>(id), (rule, e) => rule.Record(e with { Source = e.Source with { Stream = id } }));

    private static Dictionary<string, Entry[]> ReadShipped()
    {
        var json = new JsonSerializerOptions();
        ParkJson.ConfigureStrictly(json);
        using var file = typeof(ReclamationRules).Assembly.GetManifestResourceStream("shipped-rules.json")!;
        return JsonSerializer.Deserialize<ShippedRule[]>(file, json)!.ToDictionary(rule => rule.Rule, rule => new[]
        {
            new Entry(
                new(Guid.Empty, 0), DateTimeOffset.MinValue,
                new ReclamationRulePublished(rule.Rule, 1, rule.Place, rule.Values, rule.ValidFrom, rule.DocumentNumber)),
        });
    }

    private sealed record ShippedRule(string Rule, string Place, DateOnly ValidFrom, string DocumentNumber, EquatableArray<RuleValue> Values);
}
