namespace ParkPlatform.Local.Demo;

/// <summary>
/// The demo data (合成数据): what a county with a few zones has on its books, told to the platform through the gateway like everybody else does. The same in every run.
/// Each name and each paper says that it is made up.
/// </summary>
internal static class DemoData
{
    /// <summary>The steps in their order. Each may run again after a failure, so each command carries an <c>Idempotency-Key</c> of its own.</summary>
    public static IReadOnlyList<DemoStep> Steps { get; } =
    [
        new("DemoParcels", ParcelsAsync),
        new("DemoBuildings", BuildingsAsync),
        new("DemoFigures", DemoFigures.LoadAsync),
        new("DemoTargets", DemoTargets.LoadAsync),
        new("DemoCases", DemoCases.LoadAsync),
        new("DemoReminders", DemoReminders.LoadAsync),
        new("DemoRelief", DemoRelief.LoadAsync),
        new("DemoLandLetters", DemoLandLetters.LoadAsync),
        new("DemoQuotas", DemoQuotas.LoadAsync),
    ];

    public static async Task LoadAsync(DemoTarget target, CancellationToken cancel)
    {
        foreach (var step in Steps)
        {
            target.Say(Texts.Of[step.Name]);
            await step.RunAsync(target, cancel);
        }
    }

    /// <summary>The number of a paper; no office has ever issued it.</summary>
    public static string Paper(string kind, DateOnly on, int number) => $"合成{kind}〔{on.Year}〕{number}号";

    private static Task ParcelsAsync(DemoTarget target, CancellationToken cancel) => ForEachAsync(DemoLand.All, async (parcel, n) =>
    {
        var registered = await target.Park.PostAsync("/api/land/parcels", new
        {
            code = parcel.Code,
            name = parcel.Name,
            zone = parcel.Zone.Name,
            location = $"{parcel.Zone.Name}{Dice.Roll(12, "road", n) + 1}号路（合成数据）",
            areaSquareMetres = parcel.Area.SquareMetres,
            landUse = "0601",
            planningConditions = !parcel.HasConditions ? null : new
            {
                documentNumber = Paper("规条", parcel.RegisteredOn, n), plotRatioMin = 1.0m, plotRatioMax = parcel.PlotRatioMax,
                buildingCoefficientMin = 0.40m, officeLivingShareMax = 0.07m, heightLimitMetres = 60m,
            },
            boundary = new { type = "Polygon", coordinates = new[] { parcel.Ring } },
            effectiveOn = parcel.RegisteredOn,
            documentNumber = Paper("登", parcel.RegisteredOn, n),
        }, parcel.Code, cancel);
        if (parcel.Holder is not { } holder) return;

        var address = $"/api/land/parcels/{registered.GetProperty("id").GetString()}";
        var half = Math.Round(parcel.PriceYuan / 2, 2);
        await target.Bureau.PostAsync(address + "/grant", new
        {
            holder = new { uscc = holder.Uscc, name = holder.Name },
            method = n % 11 == 0 ? "auction" : "listing",
            contractNumber = $"合成510799-{parcel.GrantedOn.Year}-C-{n:D4}",
            supervisionNumber = $"510799{parcel.GrantedOn.Year}B{n:D5}",
            contractDate = parcel.GrantedOn,
            termYears = 50,
            priceYuan = parcel.PriceYuan,
            instalments = new[] { new { dueOn = parcel.GrantedOn.AddMonths(1), amountYuan = half }, new { dueOn = parcel.GrantedOn.AddMonths(12), amountYuan = parcel.PriceYuan - half } },
            agreedDelivery = parcel.GrantedOn.AddDays(40),
            agreedCommencement = parcel.AgreedCommencement,
            agreedCompletion = parcel.AgreedCompletion,
            effectiveOn = parcel.GrantedOn,
            documentNumber = Paper("让", parcel.GrantedOn, n),
        }, parcel.Code + "-grant", cancel);
        foreach (var (step, on) in parcel.Milestones)
            await target.Park.PostAsync($"{address}/{step}", new { effectiveOn = on, documentNumber = Paper("履", on, n) }, $"{parcel.Code}-{step}", cancel);
    }, cancel);

    private static async Task BuildingsAsync(DemoTarget target, CancellationToken cancel)
    {
        var units = new Dictionary<DemoBuilding, string[]>();
        await ForEachAsync(DemoFactories.Buildings, async (building, n) =>
        {
            var registered = await target.Park.PostAsync("/api/factories/buildings", new
            {
                code = building.Code,
                name = building.Name,
                zone = building.Parcel.Zone.Name,
                phase = building.Phase,
                parcelCode = building.Parcel.Code,
                plotRatio = 1.6m,
                allowedFireClass = building.FireClass,
                powerKilovoltAmperes = 1250,
                completionFiled = building.Accepted,
                fireAccepted = building.Accepted,
                planningPermit = $"合成建字第510799{building.FinishedOn.Year}{n:D5}号",
                floors = building.Floors.Select(floor => new
                {
                    level = floor.Level,
                    clearHeightMetres = floor.ClearHeightMetres,
                    floorLoadKilonewtonsPerSquareMetre = floor.Load,
                    craneTonnes = floor.CraneTonnes,
                    units = floor.Units.Select(unit => new { code = unit.Code, areaSquareMetres = unit.AreaSquareMetres }),
                }),
                effectiveOn = building.FinishedOn,
                documentNumber = Paper("竣备", building.FinishedOn, n),
            }, building.Code, cancel);
            var ids = registered.GetProperty("units").EnumerateArray().ToDictionary(unit => unit.GetProperty("code").GetString()!, unit => unit.GetProperty("id").GetString()!);
            lock (units) units[building] = [.. building.Units.Select(unit => ids[unit.Code])];
        }, cancel);

        var leases = new string[DemoFactories.Leases.Count];
        await ForEachAsync(DemoFactories.Leases, async (lease, n) =>
        {
            var area = lease.Units.Sum(at => lease.Building.Units.ElementAt(at).AreaSquareMetres);
            var signed = await target.Park.PostAsync("/api/factories/leases", new
            {
                tenant = new { uscc = lease.Tenant.Uscc, name = lease.Tenant.Name },
                unitIds = lease.Units.Select(at => units[lease.Building][at]),
                from = lease.From,
                to = lease.To,
                rentYuanPerSquareMetreMonth = lease.Rent,
                propertyFeeYuanPerSquareMetreMonth = 1.00m,
                billingMonths = 3,
                rentFreeMonths = n % 3,
                steps = new[] { new { fromMonth = 25, percent = 5m } },
                depositYuan = Math.Round(area * lease.Rent * 3, 2),
                process = new { fireClass = lease.Building.FireClass == "丁" ? "丁" : lease.Tenant.Industry.FireClass, floorLoadKilonewtonsPerSquareMetre = 5m },
                effectiveOn = lease.SignedOn,
                documentNumber = lease.Paper(n),
            }, $"lease-{n}", cancel);
            var id = leases[n - 1] = signed.GetProperty("id").GetString()!;
            if (lease.EndedOn is { } ended)
            {
                await target.Park.PostAsync($"/api/factories/leases/{id}/terminate",
                    new { effectiveOn = ended, documentNumber = Paper("退租", ended, n), reason = "承租人迁出（合成数据）" }, $"lease-{n}-end", cancel);
            }
            else if (lease.From < DemoTarget.Today && lease.To > DemoTarget.Today) await MoveInAsync(target, id, lease, n, cancel);
        }, cancel);
        await DemoEstate.LoadAsync(target, leases, cancel);
        var run = await target.Park.PostAsync("/api/factories/billing-runs", new
        {
            through = DemoTarget.Today, effectiveOn = DemoTarget.Today, documentNumber = Paper("账", DemoTarget.Today, 1),
        }, "billing-run", cancel);
        await target.Park.UntilAsync($"/api/factories/billing-runs/{run.GetProperty("id").GetString()}", billed => billed.GetProperty("isDone").GetBoolean(), cancel);
        await DemoPayments.LoadAsync(target, leases, cancel);
    }

    // Most of those who are in are at work; one in seven isn't.
    private static async Task MoveInAsync(DemoTarget target, string id, DemoLease lease, int n, CancellationToken cancel)
    {
        var address = $"/api/factories/leases/{id}";
        await target.Park.PostAsync($"{address}/handover", new
        {
            meters = new[] { new { meter = $"D{n:D4}", stand = 1000m } }, condition = "完好（合成数据）", effectiveOn = lease.From, documentNumber = Paper("交接", lease.From, n),
        }, $"lease-{n}-handover", cancel);
        var started = lease.From.AddDays(75);
        if (n % 7 != 0 && started < DemoTarget.Today)
            await target.Park.PostAsync($"{address}/operation", new { effectiveOn = started, documentNumber = Paper("投产", started, n) }, $"lease-{n}-operation", cancel);
    }

    /// <summary>A few at a time: each of them in its own order, as their clerks would.</summary>
    public static Task ForEachAsync<T>(IReadOnlyList<T> items, Func<T, int, Task> action, CancellationToken cancel) => Parallel.ForEachAsync(
        items.Select((item, at) => (item, at)), new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = cancel }, async (one, _) => await action(one.item, one.at + 1));
}

/// <summary>One part of the demo data, e.g. the parcels.</summary>
/// <param name="Name">The key of its text.</param>
internal sealed record DemoStep(string Name, Func<DemoTarget, CancellationToken, Task> RunAsync);

/// <summary>The platform to be filled, through the accounts of its offices.</summary>
/// <param name="Say">Tells the waiting person what is being loaded.</param>
internal sealed record DemoTarget(DemoClient Bureau, DemoClient Park, DemoClient Planner, Action<string> Say)
{
    /// <summary>The day the story of the demo data is told on; later ones are its future.</summary>
    public static readonly DateOnly Today = new(2026, 11, 20);

    public static DemoTarget Through(HttpClient gateway, Action<string> say) => new(new(gateway, "demo-bureau"), new(gateway, "demo-park"), new(gateway, "demo-planner"), say);
}
