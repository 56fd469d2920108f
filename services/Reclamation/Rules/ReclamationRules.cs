using Marten;
using ParkPlatform.Hosting.RuleVersions;

namespace ParkPlatform.Reclamation.Rules;

/// <summary>The rules of this service that have figures in them (规则参数), kept by the bureau.</summary>
public static class ReclamationRules
{
    public const string Inefficiency = "inefficiency", Ledger = "ledger", Matching = "matching", Reservations = "reservations", Routes = "routes";

    private static readonly ShippedRules All = new(
        typeof(ReclamationRules).Assembly, "reclamation-rule",
        (rule, edition, v) => new ReclamationRulePublished(rule, edition, v.Place, v.Values, v.ValidFrom, v.DocumentNumber));

    public static IEnumerable<string> Names => All.Names;

    /// <inheritdoc cref="ShippedRules.AsShipped"/>
    public static VersionedRules AsShipped => All.AsShipped;

    public static Guid IdOf(string tenant, string rule) => All.IdOf(tenant, rule);

    public static Task<VersionedRules> LoadAsync(IQuerySession session, CancellationToken ct) => All.LoadAsync(session, ct);
}
