using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;

namespace ParkPlatform.Yield.Enterprises;

/// <summary>Figures that may be, but seldom are: somebody should look at them (请核对).</summary>
internal static class Plausibility
{
    /// <summary>What is odd about a year's figures, as names of texts; and the figure that it is odd about, by its JSON name.</summary>
    public static IEnumerable<(string Figure, string Code)> Of(EnterpriseYear year)
    {
        if (year.TaxTenThousandYuan > year.RevenueTenThousandYuan) yield return ("taxTenThousandYuan", "tax-above-revenue");
        if (year.ValueAddedTenThousandYuan > year.RevenueTenThousandYuan) yield return ("valueAddedTenThousandYuan", "value-added-above-revenue");
        if (year.ResearchTenThousandYuan > year.RevenueTenThousandYuan) yield return ("researchTenThousandYuan", "research-above-revenue");
        if (year.ResearchTenThousandYuan is > 0 and <= 100 && year.ResearchTenThousandYuan * 1_000 < year.RevenueTenThousandYuan)
            yield return ("researchTenThousandYuan", "research-maybe-share");
        if (year is { Group: EnterpriseGroup.AboveScale, RevenueTenThousandYuan: < 2_000 })
            yield return ("revenueTenThousandYuan", "above-scale-below-threshold");
        if (year is { Employees: 0, RevenueTenThousandYuan: > 0 }) yield return ("employees", "nobody-employed");
    }

    /// <summary>A figure of which nobody has said where it comes from (未注明来源); one line for all of them.</summary>
    public static IEnumerable<string> WithoutSource(EnterpriseYear year, Texts texts)
    {
        if (year.Unsourced is { Count: > 0 } figures)
            yield return texts.Format("warning.no-source", string.Join('、', figures.Select(f => texts.Find($"figure.{f}") ?? f)));
    }

    public static IReadOnlyList<string> Warnings(EnterpriseYear year, Texts texts) =>
        [.. new[] { CommonRules.UsccWarning(year.Uscc) }.OfType<string>(), .. Of(year).Select(odd => texts[$"import.{odd.Code}"])];
}
