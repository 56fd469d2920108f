using System.Collections.Frozen;
using ParkPlatform.Yield.Enterprises;
using ParkPlatform.Yield.Runs;

namespace ParkPlatform.Yield.Rules;

/// <summary>The figures that rules may divide by each other, by the codes that rule sets use for them.</summary>
public static class Figures
{
    /// <summary>用地面积, in mu: from the registers, or as the planner has stated it.</summary>
    public const string LandMu = "landMu";

    /// <summary>证载面积 and 实测面积 in mu, as the planner has stated them.</summary>
    public const string RegisteredLandMu = "registeredLandMu", MeasuredLandMu = "measuredLandMu";

    /// <summary>Just one: for an indicator that is an amount and no ratio.</summary>
    public const string One = "one";

    private static readonly FrozenDictionary<string, Func<EnterpriseYear, decimal?>> Reported = new Dictionary<string, Func<EnterpriseYear, decimal?>>
    {
        ["tax"] = y => y.TaxTenThousandYuan,
        ["valueAdded"] = y => y.ValueAddedTenThousandYuan,
        ["revenue"] = y => y.RevenueTenThousandYuan,
        ["energy"] = y => y.EnergyTonnesCoalEquivalent,
        ["emission"] = y => y.EmissionTonnes,
        ["employees"] = y => y.Employees,
        ["research"] = y => y.ResearchTenThousandYuan,
        ["electricity"] = y => y.ElectricityKilowattHours,
    }.ToFrozenDictionary();

    /// <summary>Those that may be negative cannot be divided by.</summary>
    private static readonly FrozenSet<string> MayBeNegative = new[] { "tax", "valueAdded" }.ToFrozenSet();

    /// <summary>Codes of the figures that a year has; land by the kinds of area that were stated.</summary>
    public static IEnumerable<string> ReportedIn(EnterpriseYear year)
    {
        foreach (var (code, figure) in Reported.OrderBy(f => f.Key, StringComparer.Ordinal)) if (figure(year) is not null) yield return code;
        foreach (var other in year.OtherFigures) if (other.Value is not null) yield return other.Code;
        if (year.LandMuOverride is not null) yield return LandMu;
        if (year.RegisteredLandMu is not null) yield return RegisteredLandMu;
        if (year.MeasuredLandMu is not null) yield return MeasuredLandMu;
    }

    /// <summary>The usual ones; rules may declare others.</summary>
    public static IEnumerable<string> Codes => Reported.Keys.Append(LandMu).Append(One).Order(StringComparer.Ordinal);

    public static bool IsOne(string code) => code is LandMu or One || Reported.ContainsKey(code);

    public static bool IsOne(RuleSet rules, string? code) => code is not null && (IsOne(code) || rules.OtherFigures.Any(f => f?.Code == code));

    public static bool CanDivide(RuleSet rules, string? code) => IsOne(rules, code) && !MayBeNegative.Contains(code!);

    public static decimal? Of(FirmInput firm, string code) => code == LandMu ? firm.LandMu : Of(firm.Stated, null, code);

    /// <summary>The same for many firms: looked up once.</summary>
    public static Func<FirmInput, decimal?> Reader(string code) =>
        Reported.TryGetValue(code, out var figure) ? firm => figure(firm.Stated) : firm => Of(firm, code);

    public static decimal? Of(EnterpriseYear year, decimal? landMu, string code) => code switch
    {
        LandMu => landMu,
        One => 1,
        _ when Reported.TryGetValue(code, out var figure) => figure(year),
        _ => year.OtherFigures.FirstOrDefault(f => f.Code == code)?.Value,
    };

    /// <summary>A figure as it was stated, the three areas included; null where nobody has.</summary>
    public static decimal? StatedIn(EnterpriseYear year, string code) => code switch
    {
        RegisteredLandMu => year.RegisteredLandMu,
        MeasuredLandMu => year.MeasuredLandMu,
        _ => Of(year, year.LandMuOverride, code),
    };

    /// <summary>The same year with another figure.</summary>
    public static EnterpriseYear With(EnterpriseYear year, string code, decimal? figure) => code switch
    {
        "tax" => year with { TaxTenThousandYuan = figure },
        "valueAdded" => year with { ValueAddedTenThousandYuan = figure },
        "revenue" => year with { RevenueTenThousandYuan = figure },
        "energy" => year with { EnergyTonnesCoalEquivalent = figure },
        "emission" => year with { EmissionTonnes = figure },
        "employees" => year with { Employees = figure },
        "research" => year with { ResearchTenThousandYuan = figure },
        "electricity" => year with { ElectricityKilowattHours = figure },
        LandMu => year with { LandMuOverride = figure },
        RegisteredLandMu => year with { RegisteredLandMu = figure },
        MeasuredLandMu => year with { MeasuredLandMu = figure },
        _ => year with { OtherFigures = [.. year.OtherFigures.Where(f => f.Code != code), new(code, figure)] },
    };
}
