using System.Security.Claims;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.SignIn;

namespace ParkPlatform.Yield.Enterprises;

/// <summary>
/// A firm's year as the caller may read it. The planner and the auditor see the figures, and the firm its own; for the park and the bureau they are null and
/// named in <c>masked</c>, so that nobody takes them for missing.
/// </summary>
/// <param name="Sources">Who has supplied which figure, and when it came in.</param>
/// <param name="Unsourced">Figures of which nobody has said where they come from.</param>
public sealed record EnterpriseYearView(
    string Uscc, int Year, string Name, EnterpriseGroup Group,
    decimal? TaxTenThousandYuan, decimal? ValueAddedTenThousandYuan, decimal? RevenueTenThousandYuan, decimal? EnergyTonnesCoalEquivalent,
    decimal? EmissionTonnes, decimal? Employees, decimal? ResearchTenThousandYuan, decimal? ElectricityKilowattHours,
    decimal? LandMuOverride, decimal Bonus, EquatableArray<Veto> Vetoes, Exemption? Exemption, DateOnly EffectiveOn, string DocumentNumber, long Version,
    IReadOnlyList<string> Masked, string? Industry, EquatableArray<OtherFigure> OtherFigures, EquatableArray<string> Honours,
    decimal? RegisteredLandMu, decimal? MeasuredLandMu, EquatableArray<FigureSource> Sources, IReadOnlyList<string> Unsourced)
{
    private static readonly string[] Confidential =
    [
        "taxTenThousandYuan", "valueAddedTenThousandYuan", "revenueTenThousandYuan", "energyTonnesCoalEquivalent", "emissionTonnes", "employees",
        "researchTenThousandYuan", "electricityKilowattHours", "otherFigures",
    ];

    public static EnterpriseYearView Of(EnterpriseYear y, DateOnly effectiveOn, string documentNumber, long version, ClaimsPrincipal user)
    {
        var sees = user.SeesFiguresOf(y.Uscc);
        return new(
            y.Uscc, y.Year, y.Name, y.Group, Shown(y.TaxTenThousandYuan), Shown(y.ValueAddedTenThousandYuan), Shown(y.RevenueTenThousandYuan),
            Shown(y.EnergyTonnesCoalEquivalent), Shown(y.EmissionTonnes), Shown(y.Employees), Shown(y.ResearchTenThousandYuan),
            Shown(y.ElectricityKilowattHours), y.LandMuOverride, y.Bonus, y.Vetoes, y.Exemption, effectiveOn, documentNumber, version,
            sees ? [] : Confidential, y.Industry, sees ? y.OtherFigures : [], y.Honours, y.RegisteredLandMu, y.MeasuredLandMu, y.Sources, y.Unsourced);

        decimal? Shown(decimal? figure) => sees ? figure : null;
    }
}

internal static class Confidentiality
{
    /// <summary>
    /// Whether the caller may read what a firm pays, earns and uses: the planner, who collects it, the auditor, and the firm itself (统计法 art. 25, 税收征收管理法 art.
    /// 8).
    /// </summary>
    public static bool SeesFiguresOf(this ClaimsPrincipal user, string uscc) => user.SeesFigures() || user.IsInRole(Roles.Enterprise) && user.MaySee(uscc);

    /// <summary>Whether the caller may read them of every firm.</summary>
    public static bool SeesFigures(this ClaimsPrincipal user) => user.IsInRole(Roles.Planner) || user.IsInRole(Roles.Auditor);
}
