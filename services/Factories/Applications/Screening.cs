using System.Globalization;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Buildings;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.RuleVersions;

namespace ParkPlatform.Factories.Applications;

/// <summary>准入评审: holds what a firm needs against what units offer, and against the list of industries. Each check says what it found.</summary>
public static class Screening
{
    public static EquatableArray<ScreeningCheck> Checks(EntryApplication application, IReadOnlyList<UnitToLet> units, RuleVersion rule, Texts texts)
    {
        var (needs, process) = (application.Needs, application.Needs.Process);
        var prohibited = rule.Values.FirstOrDefault(v =>
            v.Name.StartsWith("prohibited.", StringComparison.Ordinal) && v.Value != 0 && application.IndustryCode.StartsWith(v.Name["prohibited.".Length..], StringComparison.Ordinal));
        var area = units.Sum(u => u.Unit.AreaSquareMetres);
        var taxMin = rule["taxTenThousandYuanPerThousandSquareMetresMin"] * needs.AreaSquareMetres.SquareMetres / 1000;
        return
        [
            Check("industry", prohibited is null, prohibited?.Source ?? application.IndustryCode),
            Check("tax", application.Promises.TaxTenThousandYuan >= taxMin, Number(application.Promises.TaxTenThousandYuan), Number(taxMin)),
            Check("area", area >= needs.AreaSquareMetres, Number(area.SquareMetres), Number(needs.AreaSquareMetres.SquareMetres)),
            Of("fireClass", u => !process.FireClass.IsMoreDangerousThan(u.Building!.AllowedFireClass), u => u.Building!.AllowedFireClass.Chinese(), process.FireClass.Chinese()),
            Of("floorLoad", u => u.Floor.FloorLoadKilonewtonsPerSquareMetre >= process.FloorLoadKilonewtonsPerSquareMetre,
                u => Number(u.Floor.FloorLoadKilonewtonsPerSquareMetre), Number(process.FloorLoadKilonewtonsPerSquareMetre)),
            Of("clearHeight", u => needs.ClearHeightMetres is null || u.Floor.ClearHeightMetres >= needs.ClearHeightMetres, u => Number(u.Floor.ClearHeightMetres), Number(needs.ClearHeightMetres)),
            Of("crane", u => needs.CraneTonnes is null or 0 || u.Floor.CraneTonnes >= needs.CraneTonnes, u => Number(u.Floor.CraneTonnes), Number(needs.CraneTonnes)),
            Of("power", u => needs.PowerKilovoltAmperes is null || u.Building!.PowerKilovoltAmperes >= needs.PowerKilovoltAmperes,
                u => Number(u.Building!.PowerKilovoltAmperes), Number(needs.PowerKilovoltAmperes)),
            Of("environment", u => !needs.DischargesWastewater || u.Building!.Technicals?.DrainagePermit is not null,
                u => u.Building!.Technicals?.DrainagePermit ?? "—", texts[needs.DischargesWastewater ? "screening.discharges" : "screening.discharges-nothing"]),
        ];

        ScreeningCheck Check(string name, bool passed, params object?[] facts) => new(name, passed, texts.Format($"screening.{name}", facts));

        ScreeningCheck Of(string name, Func<UnitToLet, bool> fits, Func<UnitToLet, string> offered, string needed)
        {
            var misses = units.Where(u => !fits(u)).Select(u => $"{u.Code}: {offered(u)}").ToArray();
            return Check(name, misses.Length == 0, needed, misses.Length == 0 ? texts["screening.fits"] : string.Join(texts["list.separator"], misses));
        }
    }

    private static string Number(decimal? number) => number?.ToString("0.##", CultureInfo.InvariantCulture) ?? "—";
}
