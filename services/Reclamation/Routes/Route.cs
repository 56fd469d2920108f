using ParkPlatform.Domain;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Firms;
using ParkPlatform.Reclamation.Idleness;

namespace ParkPlatform.Reclamation.Routes;

/// <summary>腾笼换鸟的处置路径 (domain.md B.5).</summary>
public enum RouteKind
{
    /// <summary>收储.</summary>
    Purchase,

    /// <summary>协商收回.</summary>
    AgreedRecovery,

    /// <summary>转让 (secondary market).</summary>
    Transfer,

    /// <summary>转租、合作.</summary>
    Sublease,

    /// <summary>技改提升.</summary>
    Upgrade,

    /// <summary>零地技改（增容）.</summary>
    ZeroLandUpgrade,

    /// <summary>置换.</summary>
    Exchange,

    /// <summary>司法处置.</summary>
    JudicialDisposal,

    /// <summary>无偿收回: only of what is idle by law.</summary>
    FreeRecovery,

    /// <summary>合同退出: by the supervision agreement.</summary>
    ContractExit,
}

/// <summary>How likely it is that a court sees it otherwise.</summary>
public enum LegalRisk
{
    /// <summary>低: both sides agree.</summary>
    Low,

    /// <summary>中: conditions and forms decide.</summary>
    Medium,

    /// <summary>高: against the holder's will.</summary>
    High,
}

/// <summary>What a route needs.</summary>
/// <param name="Met">Null where the books don't say: to be found out before the route is taken.</param>
public sealed record RouteCondition(string Name, bool? Met);

/// <summary>A route on one yardstick. Money in yuan.</summary>
/// <param name="Open">Whether no condition speaks against it; what is not known may still.</param>
/// <param name="CostYuan">What the public pays; null where the price is not known.</param>
/// <param name="ForgoneTaxYuan">The tax that the land or floor does not bring while the route takes its months.</param>
public sealed record Route(
    RouteKind Kind, bool Open, EquatableArray<RouteCondition> Conditions, int Months, Yuan? CostYuan, Yuan? ForgoneTaxYuan, LegalRisk Risk);

/// <summary>A term of the meter, and how it is computed.</summary>
/// <param name="Inputs">In the order in which the formula names them.</param>
public sealed record MeterTerm(string Name, Yuan Yuan, EquatableArray<decimal> Inputs);

/// <summary>闲置成本: what doing nothing has cost so far.</summary>
/// <param name="From">The first day that counts: the agreed start, the stop, or since when nobody has it.</param>
public sealed record CostMeter(DateOnly From, int Days, EquatableArray<MeterTerm> Terms, Yuan TotalYuan, Yuan PerDayYuan);

/// <summary>The ten routes of an asset side by side, and the cost of doing nothing; a pure function of what is known about it on a day.</summary>
public static class RoutesOf
{
    private const int DaysOfAYear = 365;

    /// <param name="isInefficient">Whether it bears the local label (低效认定).</param>
    public static IReadOnlyList<Route> All(Asset asset, FirmClass? firm, DateOnly day, RuleVersion rule, bool isInefficient = false) =>
        [.. Enum.GetValues<RouteKind>().Select(kind => One(kind, asset, isInefficient || firm?.Current.Class == "D", day, rule))];

    private static Route One(RouteKind kind, Asset asset, bool isInefficient, DateOnly day, RuleVersion rule)
    {
        var name = char.ToLowerInvariant(kind.ToString()[0]) + kind.ToString()[1..];
        var months = rule.Whole($"{name}.months");
        RouteCondition[] conditions = [.. Conditions(kind, asset, isInefficient, day, rule)];
        return new(
            kind, conditions.All(c => c.Met != false), [.. conditions], months, Cost(kind, asset, rule),
            Land(asset) is { } mu ? Yuan.FromTenThousand(mu * rule["taxPerMu"] * months / 12).Rounded() : null, RiskOf(kind));
    }

    private static IEnumerable<RouteCondition> Conditions(RouteKind kind, Asset asset, bool isInefficient, DateOnly day, RuleVersion rule)
    {
        var (held, isParcel) = (asset.Allocation, asset.Type == AssetType.Parcel);
        var facts = held?.Facts();
        var assessment = facts is null ? null : IdleTest.Assess(facts, day);
        switch (kind)
        {
            case RouteKind.Sublease:
                yield return new("isHeld", asset.IsHeld);
                yield return new("isBuilt", !isParcel || held?.CompletedOn is not null);
                yield return new("landlordWilling", null);
                yield break;
            case RouteKind.Upgrade:
                yield return new("isHeld", asset.IsHeld);
                yield return new("isBuilt", !isParcel || held?.CompletedOn is not null);
                yield return new("firmViable", null);
                yield break;
        }
        yield return new("isLand", isParcel);
        yield return new("isHeld", held is not null);
        if (!isParcel || held is null) yield break;
        switch (kind)
        {
            case RouteKind.Purchase: yield return new("planNeedOrWilling", null); break;
            case RouteKind.AgreedRecovery:
                yield return new("idleOrInefficient", assessment!.IsIdle || isInefficient);
                yield return new("holderAgrees", null);
                break;
            case RouteKind.Transfer:
                yield return new("isRegistered", null);
                yield return new("investedEnough", held.Development is { TotalInvestmentYuan: { } total, InvestedYuan: { } invested }
                    ? invested - held.Development.LandPriceIncludedYuan >= (total - held.Development.LandPriceIncludedYuan) * rule["transferInvestmentShare"]
                    : held.BegunOn is null ? false : null);
                break;
            case RouteKind.ZeroLandUpgrade:
                yield return new("isBuilt", held.CompletedOn is not null);
                yield return new("plotRatioAllows", null);
                break;
            case RouteKind.Exchange: yield return new("planChange", null); break;
            case RouteKind.JudicialDisposal: yield return new("seized", null); break;
            case RouteKind.FreeRecovery:
                yield return new("notStartedTwoYears", assessment is { Limb: Limb.NotStarted, Level: Level.TwoYears });
                yield return new("holderCause", null);
                break;
            case RouteKind.ContractExit: yield return new("agreementBreached", null); break;
            default: break;
        }
    }

    private static Yuan? Cost(RouteKind kind, Asset asset, RuleVersion rule) => kind switch
    {
        RouteKind.Purchase or RouteKind.AgreedRecovery => asset.Allocation?.PriceYuan is { } price ? (price * rule["purchasePriceShare"]).Rounded() : null,
        RouteKind.Upgrade or RouteKind.ZeroLandUpgrade => Land(asset) is { } mu ? Yuan.FromTenThousand(mu * rule["upgradeSubsidyPerMu"]).Rounded() : null,
        _ => Yuan.Zero,
    };

    private static LegalRisk RiskOf(RouteKind kind) => kind switch
    {
        RouteKind.JudicialDisposal or RouteKind.FreeRecovery or RouteKind.ContractExit => LegalRisk.High,
        RouteKind.Transfer or RouteKind.Sublease or RouteKind.Upgrade => LegalRisk.Low,
        _ => LegalRisk.Medium,
    };

    /// <summary>What doing nothing has cost by a day; null where nothing lies idle, or nobody knows since when.</summary>
    public static CostMeter? Meter(Asset asset, DateOnly day, RuleVersion rule)
    {
        var held = asset.Allocation;
        var from = held is null
            ? asset.FreeSince ?? asset.Occupancy?.VacantSince
            : held.BegunOn is null ? held.Facts().AgreedStart : held.SuspendedOn;
        if (from is not { } first || first >= day || asset.AreaSquareMetres is not { } area) return null;

        var days = day.DayNumber - first.DayNumber;
        var terms = new List<MeterTerm>();
        if (asset.Type == AssetType.Unit)
        {
            var rent = rule["rentPerSquareMetreMonth"];
            terms.Add(new("rent", Yuan.Of(area.SquareMetres * rent * 12 * days / DaysOfAYear).Rounded(), [area.SquareMetres, rent, days]));
        }
        else
        {
            terms.Add(new(
                "tax", Yuan.FromTenThousand(area.ExactMu * rule["taxPerMu"] * days / DaysOfAYear).Rounded(), [area.Mu, rule["taxPerMu"], days]));
            if (held?.PriceYuan is { } price)
                terms.Add(new("capital", (price * rule["capitalRate"] * days / DaysOfAYear).Rounded(), [price.Amount, rule["capitalRate"], days]));
            if (held is null)
            {
                var tax = rule["landUseTaxPerSquareMetre"];
                terms.Add(new("landUseTax", Yuan.Of(area.SquareMetres * tax * days / DaysOfAYear).Rounded(), [area.SquareMetres, tax, days]));
            }
        }
        var total = terms.Aggregate(Yuan.Zero, (sum, term) => sum + term.Yuan);
        return new(first, days, [.. terms], total, (total / days).Rounded());
    }

    // A unit stands for a part of its building's land, which the books here don't say; its rent is what is lost.
    private static decimal? Land(Asset asset) => asset.Type == AssetType.Parcel ? asset.AreaSquareMetres?.ExactMu : null;
}
