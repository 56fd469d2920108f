using System.Text.RegularExpressions;
using Marten;
using ParkPlatform.Hosting.RuleVersions;

namespace ParkPlatform.Factories.Rules;

/// <summary>The rules of this service that have figures in them (规则参数), kept by the park.</summary>
public static partial class FactoryRules
{
    public const string Billing = "billing", CriticalDates = "critical-dates", Entry = "entry", Figures = "figures", IdleTenancies = "idle-tenancies",
        Reservations = "reservations", Subletting = "subletting", Utilities = "utilities";

    internal static readonly ShippedRules All = new(
        typeof(FactoryRules).Assembly, "factory-rule",
        (rule, edition, v) => new RuleVersionPublished(rule, edition, v.Place, v.ValidTo, v.Values, v.ValidFrom, v.DocumentNumber));

    public static IEnumerable<string> Names => All.Names;

    /// <inheritdoc cref="ShippedRules.AsShipped"/>
    public static VersionedRules AsShipped => All.AsShipped;

    public static Guid IdOf(string tenant, string rule) => All.IdOf(tenant, rule);

    public static Task<VersionedRules> LoadAsync(IQuerySession session, CancellationToken ct) => All.LoadAsync(session, ct);

    /// <summary>The names of the one table that may have as many lines as it likes: industries that are not let in. Null for every other rule.</summary>
    public static Regex? TableOf(string rule) => rule == Entry ? TableName() : null;

    [GeneratedRegex(@"^prohibited\.[0-9]{2,4}\z", RegexOptions.None, 1000)]
    private static partial Regex TableName();
}
