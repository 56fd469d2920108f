using ParkPlatform.Domain;
using ParkPlatform.Yield.Enterprises;
using ParkPlatform.Yield.Occupations;
using ParkPlatform.Yield.Rules;

namespace ParkPlatform.Yield.Runs;

/// <summary>
/// 同宗合并: where rules say so, several firms on one parcel are evaluated as one, with their figures and land added up, and share the result (domain.md E.2, Suichang). A
/// firm is on the parcel on which it has most land; one that is exempt, and a tenant that is large enough to stand by itself, are not added.
/// </summary>
internal sealed record SharedParcels(IReadOnlyList<FirmInput> Units, ILookup<string, FirmInput> Others)
{
    private const int MostNamed = 5;

    /// <summary>The firms as they are to be evaluated: each for itself, or as the first of its parcel, with what the others bring to it.</summary>
    public static SharedParcels Of(RuleSet rules, IReadOnlyList<FirmInput> firms)
    {
        if (rules.SharedParcels is not { } sharing) return new(firms, Array.Empty<FirmInput>().ToLookup(f => f.Uscc));
        var parcels = firms.Where(f => IsAdded(sharing, f)).GroupBy(f => f.SharedParcel!).Where(p => p.Skip(1).Any()).Select(p => p.OrderBy(f => f, FirstOnParcel.Instance).ToArray()).ToArray();
        var (united, added) = (parcels.ToDictionary(p => p[0].Uscc, Added), parcels.SelectMany(p => p.Skip(1)).Select(f => f.Uscc).ToHashSet());
        return new(
            [.. firms.Where(f => !added.Contains(f.Uscc)).Select(f => united.GetValueOrDefault(f.Uscc, f))],
            parcels.SelectMany(p => p.Skip(1).Select(f => (First: p[0].Uscc, Firm: f))).ToLookup(f => f.First, f => f.Firm));
    }

    /// <summary>The units that are more than one firm.</summary>
    public IEnumerable<FirmInput> OfSeveral => Others.Count == 0 ? [] : Units.Where(u => Others.Contains(u.Uscc));

    /// <summary>The result of a unit, for each of its firms: they share points, rank and class, and one place of the group.</summary>
    public IEnumerable<FirmOutcome> Shared(FirmInput first, FirmOutcome unit)
    {
        var others = Others[unit.Uscc].ToArray();
        if (others.Length == 0) return [unit];
        var named = string.Join('、', others.Take(MostNamed).Select(o => o.Stated.Name)) + (others.Length > MostNamed ? $"…（{others.Length}）" : "");
        return
        [
            unit with { Reasons = [.. unit.Reasons, new("shares-parcel", Text: named)] },
            .. others.Select(o => unit with
            {
                Uscc = o.Uscc,
                Standing = unit.Standing == Standing.Scored ? Standing.SharesResult : unit.Standing,
                Reasons = [.. unit.Reasons, new("shares-result", Text: first.Stated.Name)],
            }),
        ];
    }

    private static bool IsAdded(ParcelSharing sharing, FirmInput firm) =>
        firm.SharedParcel is not null && firm.Stated.Exemption?.Covers(firm.Stated.Year) != true
        && !(sharing.TenantsApartFromMu is { } apart && firm.LandMu >= apart && Cohorts.IsTenant(firm));

    // Nothing is added to what nobody has: a figure is missing where it is missing for all.
    private static FirmInput Added(FirmInput[] firms)
    {
        decimal? Sum(Func<FirmInput, decimal?> figure) => firms.Any(f => figure(f) is not null) ? firms.Sum(f => figure(f) ?? 0) : null;
        var (first, land) = (firms[0], Sum(f => f.LandMu));
        var stated = first.Stated with
        {
            TaxTenThousandYuan = Sum(f => f.Stated.TaxTenThousandYuan),
            ValueAddedTenThousandYuan = Sum(f => f.Stated.ValueAddedTenThousandYuan),
            RevenueTenThousandYuan = Sum(f => f.Stated.RevenueTenThousandYuan),
            EnergyTonnesCoalEquivalent = Sum(f => f.Stated.EnergyTonnesCoalEquivalent),
            EmissionTonnes = Sum(f => f.Stated.EmissionTonnes),
            Employees = Sum(f => f.Stated.Employees),
            ResearchTenThousandYuan = Sum(f => f.Stated.ResearchTenThousandYuan),
            ElectricityKilowattHours = Sum(f => f.Stated.ElectricityKilowattHours),
            Bonus = firms.Sum(f => f.Stated.Bonus),
            Vetoes = [.. firms.SelectMany(f => f.Stated.Vetoes)],
            Honours = [.. firms.SelectMany(f => f.Stated.Honours).Distinct()],
            OtherFigures =
            [
                .. firms.SelectMany(f => f.Stated.OtherFigures).GroupBy(o => o.Code)
                    .Select(o => new OtherFigure(o.Key, o.Any(v => v.Value is not null) ? o.Sum(v => v.Value ?? 0) : null)),
            ],
            LandMuOverride = first.Area is null ? land : first.Stated.LandMuOverride,
            RegisteredLandMu = first.Area is AreaKind.Registered ? land : first.Stated.RegisteredLandMu,
            MeasuredLandMu = first.Area is AreaKind.Measured ? land : first.Stated.MeasuredLandMu,
        };
        return first with { Stated = stated, SharedParcel = null };
    }

    // The holder of the parcel before its tenants, and who has more land before who has less.
    private sealed class FirstOnParcel : IComparer<FirmInput>
    {
        public static readonly FirstOnParcel Instance = new();

        public int Compare(FirmInput? x, FirmInput? y)
        {
            if (Held(y!).CompareTo(Held(x!)) is var byHeld and not 0) return byHeld;
            return (y!.LandMu ?? 0).CompareTo(x!.LandMu ?? 0) is var byLand and not 0 ? byLand : string.CompareOrdinal(x.Uscc, y.Uscc);
        }

        private static decimal Held(FirmInput firm) => firm.Land.Lines.Where(l => l.Kind == LandKind.Own && l.Code == firm.SharedParcel).Sum(l => l.LandDays);
    }
}
