namespace ParkPlatform.Local.Demo;

/// <summary>A standard factory building; made up (合成数据).</summary>
/// <param name="Accepted">Completion filed and fire protection accepted: only then may it be let.</param>
internal sealed record DemoBuilding(string Code, string Name, DemoParcel Parcel, string Phase, string FireClass, DateOnly FinishedOn, bool Accepted, IReadOnlyList<DemoFloor> Floors)
{
    public IEnumerable<DemoUnit> Units => Floors.SelectMany(floor => floor.Units);
}

internal sealed record DemoFloor(int Level, decimal ClearHeightMetres, decimal Load, decimal CraneTonnes, IReadOnlyList<DemoUnit> Units);

internal sealed record DemoUnit(string Code, decimal AreaSquareMetres);

/// <param name="Units">Places in the building's list of units.</param>
/// <param name="EndedOn">The first day without the units, where the lease was ended before its time.</param>
internal sealed record DemoLease(DemoBuilding Building, IReadOnlyList<int> Units, DemoFirm Tenant, DateOnly From, DateOnly To, decimal Rent, DateOnly? EndedOn)
{
    public DateOnly SignedOn => From.AddDays(-20) < DemoTarget.Today ? From.AddDays(-20) : DemoTarget.Today.AddDays(-5);

    /// <summary>The contract's number.</summary>
    /// <param name="n">Which of <see cref="DemoFactories.Leases"/> it is, from one.</param>
    public string Paper(int n) => DemoData.Paper("租", SignedOn, n);
}

/// <summary>Twenty buildings with their units: let, let in the past, promised, empty, not yet accepted.</summary>
internal static class DemoFactories
{
    public static readonly IReadOnlyList<DemoBuilding> Buildings = [.. MakeBuildings()];

    public static readonly IReadOnlyList<DemoLease> Leases = [.. MakeLeases()];

    private static IEnumerable<DemoBuilding> MakeBuildings()
    {
        // How many buildings stand on each of the platform company's parcels, how many storeys they have, and what may be made in them.
        (int Buildings, int Storeys, string FireClass, string Zone)[] estates = [(4, 4, "丙", "QDB"), (4, 4, "丙", "QDB"), (4, 5, "丙", "XP"), (3, 4, "丙", "ZZ"), (2, 4, "丙", "ZZ"), (3, 2, "丁", "LY")];
        for (var e = 0; e < estates.Length; e++)
        {
            var (count, storeys, fireClass, zone) = estates[e];
            var parcel = DemoLand.ForFactories[e];
            var finished = parcel.Milestones[2].On;
            for (var n = 1; n <= count; n++)
            {
                var accepted = !(e == 1 && n == 4); // the newest one still waits for its fire acceptance
                yield return new(
                    $"{zone}-{e + 1}-{n:D2}", $"{parcel.Zone.Name[..3]}标准厂房{"一二三四五六"[e]}期{n}号楼（合成）", parcel, $"{"一二三四五六"[e]}期", fireClass, finished.AddMonths(n), accepted,
                    [.. Enumerable.Range(1, storeys).Select(level => Floor(level, storeys, e * 10 + n))]);
            }
        }
    }

    private static DemoFloor Floor(int level, int storeys, int building)
    {
        var units = storeys == 2 ? 2 : 3;
        return new(level, level == 1 ? 7.5m : 4.8m, level == 1 ? 15 : 7.5m, level == 1 ? 5 : 0,
            [.. Enumerable.Range(1, units).Select(n => new DemoUnit($"{level}{n:D2}", 600 + 100 * Dice.Roll(storeys == 2 ? 16 : 7, "unit", building * 100 + level * 10 + n)))]);
    }

    private static IEnumerable<DemoLease> MakeLeases()
    {
        var tenants = DemoFirms.All.Where(f => !f.OwnsLand).ToArray();
        var next = 0;
        foreach (var building in Buildings.Where(b => b.Accepted))
        {
            var units = building.Units.ToArray();
            for (var at = 0; at < units.Length;)
            {
                var place = Buildings.ToList().IndexOf(building) * 100 + at;
                var size = Math.Min(1 + Dice.Roll(3, "size", place), units.Length - at);
                var mine = Enumerable.Range(at, size).ToArray();
                at += size;

                var first = building.FinishedOn.AddMonths(2 + Dice.Roll(10, "first", place));
                var now = Dice.Roll(10, "now", place);
                var tenant = tenants[next++ % tenants.Length];

                // Most have had somebody before; of those before, some left early.
                var second = first.AddMonths(36);
                if (second < new DateOnly(2024, 6, 1))
                    yield return new(building, mine, tenants[(next + 17) % tenants.Length], first, second.AddDays(-1), Rent(place), Dice.Roll(4, "early", place) == 0 ? first.AddMonths(25) : null);
                else second = first;

                // Today: seven of ten let, one of them ended lately, one promised for the new year, the rest empty.
                var from = second.AddMonths(1) < new DateOnly(2024, 1, 1) ? Dice.Day(new(2024, 1, 1), 500, "from", place) : second.AddMonths(1);
                if (now < 7) yield return new(building, mine, tenant, from, from.AddYears(now < 2 ? 5 : 3).AddDays(-1), Rent(place), null);
                else if (now == 7) yield return new(building, mine, tenant, from, from.AddYears(3).AddDays(-1), Rent(place), new(2026, 7, 1));
                else if (now == 8) yield return new(building, mine, tenant, new(2027, 1, 1), new(2029, 12, 31), Rent(place), null);
            }
        }
    }

    private static decimal Rent(int place) => 6 + Dice.Roll(9, "rent", place) * 0.5m;
}
