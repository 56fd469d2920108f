using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Land.Parcels;
using ParkPlatform.Land.Rules;

namespace ParkPlatform.Land.Offerings;

/// <summary>What each way of supplying land has for limits (domain.md C.5, C.7). The figures are rules of the day on which the scheme is stated.</summary>
internal static class SchemeRules
{
    public static Refusal? WhyNot(OfferingTerms terms, string landUse, Area area, VersionedRules rules, DateOnly on, Texts texts)
    {
        var industrial = landUse.StartsWith("06", StringComparison.Ordinal);
        return OfMethod(terms, industrial) ?? OfYears(terms.Method, terms.TermYears, terms.LeaseYears, terms.Flexible, industrial, rules, on)
            ?? OfPrice(terms, area, rules, on, texts);
    }

    private static Refusal? OfMethod(OfferingTerms terms, bool industrial) => terms.Method switch
    {
        SupplyMethod.Agreement when string.IsNullOrWhiteSpace(terms.LegalBasis) => new("agreement-needs-basis"),
        SupplyMethod.Allocation when industrial => new("no-allocation-for-factories"),
        SupplyMethod.Allocation when terms.AllocationPurpose is null => new("allocation-needs-purpose"),
        not SupplyMethod.Allocation when industrial && terms.Pricing is null => new("no-grade"),
        _ => null,
    };

    /// <summary>How many years there may be, also where a contract is entered that exists.</summary>
    public static Refusal? OfYears(SupplyMethod method, int? years, int? leaseYears, bool flexible, bool industrial, VersionedRules rules, DateOnly on)
    {
        var limits = rules.On(LandRules.Terms, on);
        return (method, years) switch
        {
            (SupplyMethod.Lease, { } y) when y > limits["leaseYearsMax"] => new("lease-too-long", y, limits.Whole("leaseYearsMax")),
            (SupplyMethod.Lease, { } y) when industrial && y < limits["leaseYearsMin"] =>
                new("term-out-of-range", y, limits.Whole("leaseYearsMin"), limits.Whole("leaseYearsMax")),
            (SupplyMethod.LeaseThenGrant, _) when leaseYears > limits["leaseBeforeGrantYearsMax"] =>
                new("lease-first-too-long", leaseYears, limits.Whole("leaseBeforeGrantYearsMax")),
            (_, { } y) when industrial && y > limits["industrialYearsMax"] => new("term-too-long", y, limits.Whole("industrialYearsMax")),
            (_, { } y) when flexible && (y < limits["flexibleYearsMin"] || y > limits["flexibleYearsMax"]) =>
                new("term-out-of-range", y, limits.Whole("flexibleYearsMin"), limits.Whole("flexibleYearsMax")),
            _ => null,
        };
    }

    private static Refusal? OfPrice(OfferingTerms terms, Area area, VersionedRules rules, DateOnly on, Texts texts)
    {
        if (terms.StartPriceYuan is not { } start) return null;
        if (PriceFloor.Of(terms, area, rules, on, texts) is { } floor)
        {
            foreach (var price in new[] { start, terms.ReservePriceYuan ?? start })
            {
                if (price < floor.FloorYuan) return new("below-floor", price.Amount / area.SquareMetres, floor.YuanPerSquareMetre, floor.FloorYuan.Amount);
                if (price < floor.CostYuan) return new("below-cost", price.Amount, floor.CostYuan.Value.Amount);
            }
        }
        var share = rules.On(LandRules.Offerings, on)["depositShareMin"];
        return terms.Method.IsCompetitive() && (terms.DepositYuan ?? Yuan.Zero) < start * share ? new("deposit-too-low", (start * share).Amount, share) : null;
    }
}
