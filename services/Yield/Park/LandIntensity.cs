using System.Text.Json;
using ParkPlatform.Hosting.RuleVersions;

namespace ParkPlatform.Yield.Park;

/// <summary>
/// 开发区土地调查: what a survey of the zone found (domain.md E.10). Land in hectares, floors and footprints in hectares too, money in 10 000 yuan (万元); null where
/// nobody has surveyed it.
/// </summary>
/// <param name="BuiltUp">已建成城镇建设用地 (A); <paramref name="Industrial"/> (A2) and <paramref name="Residential"/> (A1) are parts of it.</param>
/// <param name="NotBuiltUp">未建成城镇建设用地 (B); <paramref name="ReadyToSupply"/> (B21) is the part with at least three connections that is not supplied.</param>
/// <param name="Supplied">已供国有建设用地 (D).</param>
/// <param name="Idle">闲置土地 (G).</param>
public sealed record LandSurveyFigures(
    decimal? BuiltUp, decimal? Industrial, decimal? Residential, decimal? NotBuiltUp, decimal? ReadyToSupply, decimal? Supplied, decimal? Idle, decimal? FloorArea,
    decimal? Footprint, decimal? IndustrialFloorArea, decimal? IndustrialFootprint, decimal? IndustrialFixedAssets, decimal? IndustrialTax, decimal? OverallTax,
    decimal? Residents)
{
    /// <summary>All of them, for checks.</summary>
    public IEnumerable<decimal?> All() =>
    [
        BuiltUp, Industrial, Residential, NotBuiltUp, ReadyToSupply, Supplied, Idle, FloorArea, Footprint, IndustrialFloorArea, IndustrialFootprint,
        IndustrialFixedAssets, IndustrialTax, OverallTax, Residents,
    ];
}

/// <summary>An indicator of land intensity, with the formula that it was computed by.</summary>
/// <param name="Value">To six places; null where something is missing or is nought.</param>
/// <param name="Formula">Names the formula for good, for some places use variants: <c>(A + B21) / (A + B)</c>.</param>
/// <param name="Ideal">理想值, where the rule names one.</param>
/// <param name="Score">value ÷ ideal × 100, at most 100, to two places.</param>
/// <param name="Weight">权重 for the type of the zone; null where the rule names none.</param>
public sealed record IntensityIndicator(string Code, decimal? Value, string Formula, decimal? Ideal, decimal? Score, decimal? Weight = null);

/// <summary>用地潜力 in hectares, with the formula that it was computed by; null where something is missing.</summary>
public sealed record LandPotential(string Code, decimal? Hectares, string Formula);

/// <summary>用地类型 of the zone.</summary>
public enum ZoneType
{
    /// <summary>产业主导型: A2/A above 30 %, A1/A below 25 %.</summary>
    IndustryLed,

    /// <summary>产城融合型: A2/A up to 30 %, A1/A from 25 %.</summary>
    CityIndustry,

    /// <summary>其他.</summary>
    Other,
}

/// <summary>开发区土地节约集约利用评价: pure arithmetic on a survey.</summary>
public static class LandIntensity
{
    /// <param name="weights">By zone type and indicator: <c>industryLed.developmentRate</c>.</param>
    public static IReadOnlyList<IntensityIndicator> Of(LandSurveyFigures s, RuleVersion ideals, RuleVersion? weights = null)
    {
        var type = TypeOf(s);
        return
        [
            Indicator("developmentRate", s.BuiltUp + s.ReadyToSupply, s.BuiltUp + s.NotBuiltUp, "(A + B21) / (A + B)"),
            Indicator("landSupplyRate", s.Supplied, s.BuiltUp + s.ReadyToSupply, "D / (A + B21)"),
            Indicator("landBuiltRate", s.BuiltUp, s.Supplied, "A / D"),
            Indicator("industrialShare", s.Industrial, s.BuiltUp, "A2 / A"),
            Indicator("overallPlotRatio", s.FloorArea, s.BuiltUp, "GFA / A"),
            Indicator("buildingDensity", s.Footprint, s.BuiltUp, "footprint / A"),
            Indicator("industrialPlotRatio", s.IndustrialFloorArea, s.Industrial, "GFA(industrial) / A2"),
            Indicator("industrialCoefficient", s.IndustrialFootprint, s.Industrial, "footprint(industrial) / A2"),
            Indicator("industrialFixedAssetsPerHectare", s.IndustrialFixedAssets, s.Industrial, "fixed assets(industrial) / A2"),
            Indicator("industrialTaxPerHectare", s.IndustrialTax, s.Industrial, "tax(industrial) / A2"),
            Indicator("overallTaxPerHectare", s.OverallTax, s.BuiltUp, "tax(secondary + tertiary) / A"),
            Indicator("populationDensity", s.Residents, s.BuiltUp, "residents / A"),
            Indicator("idleRate", s.Idle, s.Supplied, "G / D"),
        ];

        IntensityIndicator Indicator(string code, decimal? over, decimal? under, string formula)
        {
            var value = under is > 0 ? over / under : null;
            var ideal = ideals.FindOrNull(code)?.Value;
            return new(code, Rounded(value, 6), formula, ideal, ideal is > 0 && value is { } v ? Rounded(Math.Min(100, v / ideal.Value * 100), 2) : null,
                type is { } known ? weights?.FindOrNull(WeightOf(known, code))?.Value : null);
        }
    }

    /// <summary>Names the weight of an indicator for zones of a type.</summary>
    public static string WeightOf(ZoneType type, string code) => $"{JsonNamingPolicy.CamelCase.ConvertName(type.ToString())}.{code}";

    /// <summary>综合得分: Σ weight × score ÷ Σ weight over the indicators that have both, to two places; null where none has.</summary>
    public static decimal? ScoreOf(IReadOnlyList<IntensityIndicator> indicators)
    {
        var both = indicators.Where(i => i is { Score: not null, Weight: > 0 }).ToArray();
        return both.Length == 0 ? null : Rounded(both.Sum(i => i.Weight * i.Score) / both.Sum(i => i.Weight), 2);
    }

    /// <summary>用地潜力: land that could still be built on, land that could be industrial, land that a higher plot ratio would spare, land that lies idle.</summary>
    public static IReadOnlyList<LandPotential> PotentialOf(LandSurveyFigures s, RuleVersion ideals)
    {
        var (share, ratio) = (ideals.FindOrNull("industrialShare")?.Value, ideals.FindOrNull("industrialPlotRatio")?.Value);
        var plotRatio = s.Industrial is > 0 ? s.IndustrialFloorArea / s.Industrial : null;
        return
        [
            new("expansion", s.BuiltUp is null ? null : Rounded(s.NotBuiltUp, 4), "(A + B) − A"),
            new("structure", s.BuiltUp is > 0 ? NotBelowNought(s.BuiltUp * share - s.Industrial) : null, "A × (ideal A2/A − A2/A)"),
            new("intensity", ratio is > 0 ? NotBelowNought(s.Industrial * (ratio - plotRatio) / ratio) : null, "A2 × (ideal FAR(industrial) − FAR(industrial)) / ideal FAR(industrial)"),
            new("management", Rounded(s.Idle, 4), "G"),
        ];
    }

    private static decimal? NotBelowNought(decimal? hectares) => hectares is { } h ? Rounded(Math.Max(0, h), 4) : null;

    public static ZoneType? TypeOf(LandSurveyFigures s) => s is not { BuiltUp: > 0 and var built, Industrial: { } industrial, Residential: { } residential } ? null
        : (industrial / built > 0.30m, residential / built < 0.25m) switch
        {
            (true, true) => ZoneType.IndustryLed,
            (false, false) => ZoneType.CityIndustry,
            _ => ZoneType.Other,
        };

    /// <summary>So much per hectare is so much per mu: 15 mu are a hectare.</summary>
    public static decimal PerMu(decimal perHectare) => Math.Round(perHectare / 15, 2, MidpointRounding.AwayFromZero);

    private static decimal? Rounded(decimal? number, int places) => number is { } n ? Math.Round(n, places, MidpointRounding.AwayFromZero) : null;
}
