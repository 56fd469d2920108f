using System.Text.RegularExpressions;
using Marten;
using ParkPlatform.Hosting.RuleVersions;

namespace ParkPlatform.Land.Rules;

/// <summary>The rules of this service that have figures in them (规则参数), kept by the bureau.</summary>
public static partial class LandRules
{
    public const string Approvals = "approvals", Contracts = "contracts", ControlIndicators = "control-indicators", Offerings = "offerings",
        PriceFloors = "price-floors", PriceReductions = "price-reductions", QuotaRewards = "quota-rewards", Renewals = "renewals", Supervision = "supervision",
        Terms = "terms", Transfers = "transfers";

    internal static readonly ShippedRules All = new(
        typeof(LandRules).Assembly, "land-rule",
        (rule, edition, v) => new RuleVersionPublished(rule, edition, v.Place, v.ValidTo, v.Values, v.ValidFrom, v.DocumentNumber));

    public static IEnumerable<string> Names => All.Names;

    /// <inheritdoc cref="ShippedRules.AsShipped"/>
    public static VersionedRules AsShipped => All.AsShipped;

    public static Guid IdOf(string tenant, string rule) => All.IdOf(tenant, rule);

    public static Task<VersionedRules> LoadAsync(IQuerySession session, CancellationToken ct) => All.LoadAsync(session, ct);

    /// <summary>The names of the one table that may have as many lines as it likes: 控制指标 by industry, and by grade of land. Null for every other rule.</summary>
    public static Regex? TableOf(string rule) => rule == ControlIndicators ? TableName() : null;

    [GeneratedRegex(@"^(plotRatioMin\.[0-9]{2}|investmentPerHectareMin\.[0-9]{2}\.[1-7])\z", RegexOptions.None, 1000)]
    private static partial Regex TableName();
}
