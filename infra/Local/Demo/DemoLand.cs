using ParkPlatform.Domain;

namespace ParkPlatform.Local.Demo;

/// <summary>A parcel of the demo county and what has happened to it; made up (合成数据).</summary>
/// <param name="Holder">Null: nobody has been given it yet.</param>
/// <param name="GrantedOn">The day of the contract.</param>
internal sealed record DemoParcel(
    string Code, string Name, DemoZone Zone, Area Area, decimal[][] Ring, bool HasConditions, DateOnly RegisteredOn, decimal PlotRatioMax,
    DemoFirm? Holder, DateOnly GrantedOn, DateOnly AgreedCommencement, DateOnly AgreedCompletion, decimal PriceYuan, IReadOnlyList<DemoMilestone> Milestones);

/// <param name="Step">The last part of the command's address: <c>commence</c>.</param>
internal sealed record DemoMilestone(string Step, DateOnly On);

/// <summary>
/// About 120 parcels in four zones: in production, under construction, late, two years late, still to be started, still free. Their outlines lie side by side in blocks between roads, and
/// measure what the register says.
/// </summary>
internal static class DemoLand
{
    private static readonly string[] Ladder = ["deliver", "commence", "complete", "production"];

    public static readonly IReadOnlyList<DemoParcel> All = [.. Parcels()];

    /// <summary>The parcels of the platform company, on which the standard factories stand.</summary>
    public static IReadOnlyList<DemoParcel> ForFactories => [.. All.Where(p => p.Holder == DemoFirms.Landlord)];

    private static IEnumerable<DemoParcel> Parcels()
    {
        var plots = DemoZones.All.ToDictionary(zone => zone.Name, zone => new DemoPlots(zone));
        var serial = 0;

        // Land in production: of every firm that owns some, and second parcels of the larger ones.
        var owners = DemoFirms.All.Where(f => f.OwnsLand).ToArray();
        foreach (var firm in owners)
        {
            var granted = Dice.Day(new(2010, 1, 10), 4200, "granted", firm.Number);
            yield return Granted(plots[firm.Zone], ++serial, firm, firm.LandMu, granted, monthsToStart: 6, steps: 4);
        }

        // The platform company's land for standard factories.
        foreach (var (zone, mu, on) in new[]
        {
            (DemoZones.Qingdongba, 68m, new DateOnly(2017, 5, 8)), (DemoZones.Qingdongba, 74m, new DateOnly(2020, 4, 16)), (DemoZones.Xiping, 60m, new DateOnly(2018, 9, 3)),
            (DemoZones.Weaving, 48m, new DateOnly(2016, 11, 21)), (DemoZones.Weaving, 42m, new DateOnly(2019, 8, 12)), (DemoZones.Liuying, 55m, new DateOnly(2021, 6, 28)),
        })
        {
            yield return Granted(plots[zone.Name], ++serial, DemoFirms.Landlord, mu, on, monthsToStart: 3, steps: 4);
        }

        // Land that was given and isn't in production: how far each has got, and when it should have been started.
        var late = new (DateOnly Start, int Steps)[]
        {
            (new(2023, 6, 30), 1), (new(2023, 11, 30), 0), (new(2024, 3, 31), 1), (new(2024, 8, 31), 1),                                             // two years late
            (new(2024, 12, 31), 1), (new(2025, 2, 28), 0), (new(2025, 4, 30), 1), (new(2025, 6, 30), 1), (new(2025, 8, 31), 0), (new(2025, 10, 15), 1), // a year late
            (new(2025, 12, 31), 1), (new(2026, 2, 28), 1), (new(2026, 5, 31), 0), (new(2026, 6, 30), 1),                                             // late, but not yet a year
            (new(2025, 3, 31), 2), (new(2025, 9, 30), 2), (new(2026, 1, 31), 2), (new(2026, 4, 30), 2),                                              // being built on
            (new(2024, 5, 31), 3), (new(2024, 9, 30), 3), (new(2025, 1, 31), 3),                                                                     // built, not in production
            (new(2027, 1, 31), 1), (new(2027, 3, 31), 0), (new(2027, 6, 30), 0),                                                                     // to be started
            (new(2022, 3, 31), 1), (new(2022, 6, 30), 1),                                                                                            // recovered since, see DemoCases
        };
        for (var n = 0; n < late.Length; n++)
        {
            var firm = n < 12 ? owners[n * 5 % owners.Length] : DemoFirms.Newcomers[n - 12];
            yield return Late(plots[firm.Zone], ++serial, firm, Dice.Between(18, 90, "late", n), late[n].Start, late[n].Steps);
        }

        // Land that waits for somebody: with planning conditions, or still without.
        for (var n = 0; serial < 120; n++)
            yield return Free(plots[DemoZones.All[n % DemoZones.All.Count].Name], ++serial, Dice.Between(15, 120, "free", n), hasConditions: n % 9 < 5);
    }

    private static DemoParcel Granted(DemoPlots plots, int serial, DemoFirm firm, decimal mu, DateOnly granted, int monthsToStart, int steps)
    {
        var start = granted.AddMonths(monthsToStart);
        var reached = new[] { granted.AddDays(30), start.AddDays(Dice.Roll(60, "start", serial) - 20), start.AddMonths(20), start.AddMonths(23) };
        return Made(plots, serial, firm, mu, granted, start, reached, steps);
    }

    private static DemoParcel Late(DemoPlots plots, int serial, DemoFirm firm, decimal mu, DateOnly start, int steps)
    {
        var granted = start.AddMonths(-5);
        var reached = new[] { granted.AddDays(40), start.AddMonths(2), start.AddMonths(16), start.AddMonths(20) };
        return Made(plots, serial, firm, mu, granted, start, reached, steps);
    }

    private static DemoParcel Made(DemoPlots plots, int serial, DemoFirm firm, decimal mu, DateOnly granted, DateOnly start, DateOnly[] reached, int steps)
    {
        var (area, ring) = plots.Next(mu);
        var price = Math.Round(area.ExactMu * Dice.Between(6.4m, 14, "price", serial), 0) * 10_000;
        return new(
            CodeOf(plots.Zone, serial), NameOf(plots.Zone, serial), plots.Zone, area, ring, true, granted.AddMonths(-4), 2.5m,
            firm, granted, start, start.AddMonths(24), price, [.. Ladder.Take(steps).Zip(reached, (step, on) => new DemoMilestone(step, on))]);
    }

    private static DemoParcel Free(DemoPlots plots, int serial, decimal mu, bool hasConditions)
    {
        var (area, ring) = plots.Next(mu);
        return new(CodeOf(plots.Zone, serial), NameOf(plots.Zone, serial), plots.Zone, area, ring, hasConditions, new(2025, 9, 1), 2.5m, null, default, default, default, 0, []);
    }

    private static string CodeOf(DemoZone zone, int serial) => $"510799{zone.CadastralArea}GB{serial:D5}";

    private static string NameOf(DemoZone zone, int serial) => $"{zone.Name[..2]}-{serial:D3}（合成）";
}

/// <summary>Lays the parcels of a zone side by side: blocks 200 m deep, a road after each, the whole a little turned to the north-east as a valley is.</summary>
internal sealed class DemoPlots(DemoZone zone)
{
    private const decimal Depth = 200, Road = 24, Widest = 1500, Gap = 2;

    // A degree at 31.09° north on the CGCS2000 ellipsoid; cosine and sine of six degrees.
    private const decimal MetresPerLatitude = 110_871, MetresPerLongitude = 95_415, Cosine = 0.994522m, Sine = 0.104528m;

    private decimal _x, _y;

    public DemoZone Zone => zone;

    public (Area Area, decimal[][] Ring) Next(decimal mu)
    {
        var area = Area.FromMu(mu).Rounded();
        var width = area.SquareMetres / Depth;
        if (_x > 0 && _x + width > Widest) (_x, _y) = (0, _y + Depth + Road);
        decimal[][] ring = [Point(_x, _y), Point(_x + width, _y), Point(_x + width, _y + Depth), Point(_x, _y + Depth), Point(_x, _y)];
        _x += width + Gap;
        return (area, ring);
    }

    private decimal[] Point(decimal east, decimal north) =>
    [
        Math.Round(zone.Longitude + (east * Cosine - north * Sine) / MetresPerLongitude, 7),
        Math.Round(zone.Latitude + (east * Sine + north * Cosine) / MetresPerLatitude, 7),
    ];
}
