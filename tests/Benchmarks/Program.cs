using ParkPlatform.Benchmarks;

// dotnet run -c Release --project tests/Benchmarks -- commands
// Each measures ours and the plain way of doing the same, side by side in one run, on the same PostgreSQL that keeps its data as in production.
switch (args)
{
    case ["bare", var connection, var address]:
        await BareService.RunAsync(connection, address);
        return 0;
    case ["proxy", var target, var address]:
        await BareProxy.RunAsync(target, address);
        return 0;
    case ["commands"]:
        await Commands.MeasureAsync();
        return 0;
    case ["start"]:
        await Commands.MeasureStartsAsync();
        return 0;
    case ["import", .. var size]:
        await Imports.MeasureAsync(size is [var rows] ? int.Parse(rows, System.Globalization.CultureInfo.InvariantCulture) : 200_000);
        return 0;
    case ["lists", .. var size]:
        await LandLists.MeasureAsync(size is [var parcels] ? int.Parse(parcels, System.Globalization.CultureInfo.InvariantCulture) : 50_000);
        return 0;
    case ["ledger", .. var size]:
        var assets = size is [var count] ? int.Parse(count, System.Globalization.CultureInfo.InvariantCulture) : 50_000;
        await IdleLedger.MeasureAsync(assets, assets * 6 / 5);
        return 0;
    case ["timers", .. var size]:
        await Timers.MeasureAsync(
            size.Length > 0 ? int.Parse(size[0], System.Globalization.CultureInfo.InvariantCulture) : 10_000,
            size.Length > 1 ? int.Parse(size[1], System.Globalization.CultureInfo.InvariantCulture) : 1_000_000);
        return 0;
    case ["factories", .. var size]:
        await FactoryBooks.MeasureAsync(size is [var units] ? int.Parse(units, System.Globalization.CultureInfo.InvariantCulture) : 10_000);
        return 0;
    case ["leases"]:
        await LeaseCommands.MeasureAsync();
        return 0;
    case ["ratings", .. var size]:
        await Ratings.MeasureAsync(size is [var firms] ? [int.Parse(firms, System.Globalization.CultureInfo.InvariantCulture)] : [5_000, 120_000]);
        return 0;
    default:
        Console.WriteLine("lists      the map and the list of 50,000 parcels as of any day: ours, a history table made by hand; rebuilding it");
        Console.WriteLine("import     a published list of 200,000 rows: ours, the same validation and COPY into a flat table");
        Console.WriteLine("ledger     idle assets among 50,000 parcels and 60,000 units as of any day: ours, a table of lines made by hand");
        Console.WriteLine("timers     10,000 deadlines that pass at once, entered by the sweep; 1,000,000 counted anew for another calendar: ours, one SQL statement");
        Console.WriteLine("commands   registering, granting and reading parcels: ours, the bare stack, plain SQL");
        Console.WriteLine("factories  occupancy, vacancy and stacking plan of 10,000 units (or 60,000) with ten years of leases as of any day beside a table made by hand; a billing run beside one SQL statement");
        Console.WriteLine("leases     signing leases beside the bare insert with an exclusion constraint");
        Console.WriteLine("start      how long each service takes from its process to its first \"ready\", alone, on a database that is set up");
        Console.WriteLine("ratings    5,000 and 120,000 firms: the arithmetic beside arrays by hand and numpy; import, run, comparison and explanation over HTTP");
        return 1;
}
