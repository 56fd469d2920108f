using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Firms;
using ParkPlatform.Reclamation.Rules;

namespace ParkPlatform.Reclamation.Inefficiency;

/// <summary>低效标准: the tests by which an asset becomes a candidate (domain.md B.2). Their figures are a rule's.</summary>
public enum Criterion
{
    /// <summary>连续 D 类: counted from what has been published.</summary>
    LowClass,

    /// <summary>亩均税收低于园区均值的一定比例: the share, stated.</summary>
    LowTax,

    /// <summary>建成容积率低于约定的一定比例: the share, stated.</summary>
    LowPlotRatio,

    /// <summary>停产: months, stated.</summary>
    ProductionStopped,

    /// <summary>规下企业占地过大: mu, from the register; that the firm is below scale, the evidence shows.</summary>
    SubScale,
}

/// <summary>What a test measures, against what, and whether it is met: pure functions of what is known on a day.</summary>
internal static class Criteria
{
    /// <summary>Which rule its figure stands in, and under which name.</summary>
    public static (string Rule, string Figure) FigureOf(Criterion criterion) => criterion switch
    {
        Criterion.LowClass => (ReclamationRules.Ledger, "lowClassYears"),
        Criterion.LowTax => (ReclamationRules.Inefficiency, "lowTaxShare"),
        Criterion.LowPlotRatio => (ReclamationRules.Inefficiency, "lowPlotRatioShare"),
        Criterion.ProductionStopped => (ReclamationRules.Inefficiency, "stoppedMonths"),
        _ => (ReclamationRules.Inefficiency, "subScaleMu"),
    };

    /// <summary>Whether the books here say it, so that nobody may state it otherwise.</summary>
    public static bool IsInTheBooks(Criterion criterion) => criterion is Criterion.LowClass or Criterion.SubScale;

    public static decimal? Measure(Criterion criterion, decimal? stated, Asset asset, FirmClass? firm) => criterion switch
    {
        Criterion.LowClass => firm?.LowClassYears,
        Criterion.SubScale => asset.AreaSquareMetres?.Mu,
        _ => stated,
    };

    public static bool IsMet(Criterion criterion, decimal measured, decimal threshold) =>
        criterion is Criterion.LowTax or Criterion.LowPlotRatio ? measured < threshold : measured >= threshold;

    public static RuleVersion RuleOf(Criterion criterion, VersionedRules rules, DateOnly day) => rules.On(FigureOf(criterion).Rule, day);
}
