using System.Globalization;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Land.Parcels;
using ParkPlatform.Land.Rules;

namespace ParkPlatform.Land.Offerings;

/// <summary>One step of a computation: what was done, by which rule, and what came of it.</summary>
public sealed record FloorLine(string What, decimal Factor, decimal YuanPerSquareMetre, string Source);

/// <summary>工业用地出让最低价: the lowest lawful price, and how it comes about. Yuan per square metre; for the area, in yuan.</summary>
/// <param name="CostYuan">What the land has cost to prepare, if that is more: no reduction goes below it.</param>
public sealed record FloorPrice(decimal YuanPerSquareMetre, Yuan FloorYuan, Yuan? CostYuan, IReadOnlyList<FloorLine> Lines, IReadOnlyList<RuleReference> Rules)
{
    /// <summary>The lowest price for the parcel: the floor, or the cost if that is higher.</summary>
    public Yuan LowestYuan => CostYuan > FloorYuan ? CostYuan.Value : FloorYuan;
}

/// <summary>
/// 最低价标准 (domain.md C.7): by the grade of the land (国土资发〔2006〕307号); 70 % of it for a priority industry that is sparing with land, or for the first processing
/// of farm products (国土资发〔2009〕56号); in proportion to the years where they are fewer than the law allows, or leased. Nothing is rounded on the way; the price
/// per square metre not at all.
/// </summary>
public static class PriceFloor
{
    /// <summary>Of a scheme; null where its terms say nothing that a floor depends on.</summary>
    public static FloorPrice? Of(OfferingTerms terms, Area area, VersionedRules rules, DateOnly on, Texts texts) =>
        terms.Pricing is { } pricing ? Of(pricing, YearsPaidFor(terms), terms.ActualCostYuan, area, rules, on, texts) : null;

    public static FloorPrice Of(Pricing pricing, int? yearsPaidFor, Yuan? cost, Area area, VersionedRules rules, DateOnly on, Texts texts)
    {
        var (grades, reductions) = (rules.On(LandRules.PriceFloors, on), rules.On(LandRules.PriceReductions, on));
        var grade = grades.Find(string.Create(CultureInfo.InvariantCulture, $"grade{pricing.Grade}"));
        var price = grade.Value;
        var lines = new List<FloorLine> { new(texts.Format("floor.grade", pricing.Grade), 1, price, grade.Source) };

        // One reduction, the largest; they are not multiplied with each other.
        if (Reductions(pricing).Select(name => reductions.Find(name)).OrderBy(v => v.Value).FirstOrDefault() is { } reduction)
        {
            price *= reduction.Value;
            lines.Add(new(texts[$"floor.{reduction.Name}"], reduction.Value, price, reduction.Source));
        }
        if (yearsPaidFor is { } years && reductions.Find("fullTermYears") is var full && years < full.Value)
        {
            price = price * years / full.Value;
            lines.Add(new(texts.Format("floor.years", years, full.Value), years / full.Value, price, full.Source));
        }
        return new(price, Yuan.Of(price * area.SquareMetres), cost, lines, [grades.On(on), reductions.On(on)]);
    }

    // 弹性年期, 租赁: the price is for the years.
    private static int? YearsPaidFor(OfferingTerms terms) => terms.Method is SupplyMethod.LeaseThenGrant ? terms.LeaseYears : terms.TermYears;

    private static IEnumerable<string> Reductions(Pricing pricing)
    {
        if (pricing is { PriorityIndustry: true, LandIntensive: true }) yield return "priorityIntensiveShare";
        if (pricing.FarmProducts) yield return "farmProductsShare";
        if (pricing.UnusedLandOutsidePlan) yield return "unusedLandShare";
    }
}
