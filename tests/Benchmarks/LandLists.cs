using System.Diagnostics;
using System.Globalization;
using JasperFx.Events;
using Marten;
using Marten.Events;
using Npgsql;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Outlines;
using ParkPlatform.Land.Parcels;

namespace ParkPlatform.Benchmarks;

/// <summary>50,000 parcels with ten events each, interleaved as life does it: how fast is the period table built, and how fast do map and list answer as of any day, beside a history table made by hand?</summary>
internal static class LandLists
{
    private const int EventsEach = 10, Side = 224; // a map of 224 × 224 parcels, two hundred metres apart
    private const string Tenant = "demo";
    private static readonly DateOnly Day0 = new(2016, 1, 1), AsOf = new(2021, 6, 1);
    private static readonly DateTimeOffset Instant0 = new(2016, 1, 1, 0, 0, 0, TimeSpan.Zero), KnownAt = new(2024, 6, 1, 0, 0, 0, TimeSpan.Zero);

    public static Task MeasureAsync(int parcels) => EmptyBooks.OnAsync(
        Contracts.Services.Land, typeof(Land.Program).Assembly, options => options.AddTimeline(ParcelEvents.Names, ParcelPeriods.Table),
        (store, connection) => MeasureAsync(store, connection, parcels));

    private static async Task MeasureAsync(IDocumentStore store, string connection, int parcels)
    {
        var watch = Stopwatch.StartNew();
        await SeedAsync(store, parcels);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{parcels * EventsEach:N0} events seeded in {watch.Elapsed.TotalSeconds:N1} s"));
        await using var source = NpgsqlDataSource.Create(connection);
        await source.RunAsync("analyze"); // PostgreSQL does so by itself within a minute; before, it takes half a million events for a handful
        string? before = null;
        foreach (var what in new[] { "first build", "rebuild in place" })
        {
            using var daemon = await store.BuildProjectionDaemonAsync();
            watch.Restart();
            await daemon.RebuildProjectionAsync(nameof(ParcelPeriods), TimeSpan.FromMinutes(60), CancellationToken.None);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what} of all parcels' periods: {watch.Elapsed.TotalSeconds:N1} s, {parcels * EventsEach / watch.Elapsed.TotalSeconds:N0} events/s"));

            var rows = (string?)await source.ScalarAsync("select format('%s rows, %s', count(*), sum(('x' || left(md5(t::text), 15))::bit(60)::bigint::numeric)) from land.parcel_periods t");
            if (before is not null && before != rows) throw new InvalidOperationException($"The {what} gives other rows: {rows} instead of {before}.");
            before = rows;
        }
        Console.WriteLine("both gave the same rows, byte for byte");
        await source.RunAsync("""
            create table hand_made as select stream_id, lower(effective) as valid_from, coalesce(upper(effective), 'infinity') as valid_until,
                lower(recorded) as known_from, coalesce(upper(recorded), 'infinity') as known_until, code, name, zone, status, holder_name, holder_uscc,
                (state ->> 'areaSquareMetres')::numeric as area, state ->> 'landUse' as land_use, (state -> 'boundary')::text as boundary,
                (extent[1])[0] as west, (extent[1])[1] as south, (extent[0])[0] as east, (extent[0])[1] as north
            from land.parcel_periods
            """);
        await source.RunAsync("create index on hand_made (west, south); create index on hand_made (code)");
        await source.RunAsync("vacuum analyze");
        Console.WriteLine(await source.ScalarAsync("select format('%s rows; table %s, indexes %s', count(*), pg_size_pretty(pg_table_size('land.parcel_periods')), pg_size_pretty(pg_indexes_size('land.parcel_periods'))) from land.parcel_periods"));

        const string columns = "stream_id, code, name, zone, status, holder_name, holder_uscc, area, land_use, boundary",
            both = "valid_from <= $1 and valid_until > $1 and known_from <= $2 and known_until > $2";
        const double west = 104.2, south = 30.2, size = 0.0633; // some 1,000 parcels
        await CompareAsync(
            "map, an extent of 1,000 parcels",
            () => MapAsync(store, new ShowParcelMap { AsOf = AsOf, Bbox = string.Create(CultureInfo.InvariantCulture, $"{west},{south},{west + size},{south + size}") }),
            () => source.CountAsync($"select {columns} from hand_made where {both} and west <= $5 and east >= $3 and south <= $6 and north >= $4", AsOf, KnownAt, west, south, west + size, south + size));
        await CompareAsync("map, all parcels", () => MapAsync(store, new ShowParcelMap { AsOf = AsOf }), () => source.CountAsync($"select {columns} from hand_made where {both} order by code", AsOf, KnownAt));
        await CompareAsync(
            "list, the first 50 and how many there are",
            () => ListAsync(store, new ListParcels { AsOf = AsOf }, 0),
            () => source.CountAsync($"select {columns}, count(*) over () from hand_made where {both} order by code limit 50", AsOf, KnownAt));
        await CompareAsync(
            "list, the hundredth page",
            () => ListAsync(store, new ListParcels { AsOf = AsOf }, 5_000),
            () => source.CountAsync($"select {columns}, count(*) over () from hand_made where {both} order by code limit 50 offset 5000", AsOf, KnownAt));
        await CompareAsync(
            "list, granted parcels of one zone",
            () => ListAsync(store, new ListParcels { AsOf = AsOf, Zone = "zone 7", Status = ParcelStatus.Granted }, 0),
            () => source.CountAsync($"select {columns}, count(*) over () from hand_made where {both} and zone = $3 and status = $4 order by code limit 50", AsOf, KnownAt, "zone 7", "Granted"));
    }

    private static async Task<int> MapAsync(IDocumentStore store, ShowParcelMap query)
    {
        await using var session = store.QuerySession(Tenant);
        var where = new Conditions().And("on_map");
        if (query.Bbox is { } box)
        {
            var sides = box.Split(',').Select(side => double.Parse(side, CultureInfo.InvariantCulture)).ToArray();
            where.And("extent && ?::box", OutlineIndex.Literal(new(sides[0], sides[2], sides[1], sides[3])));
        }
        var drawn = await ParcelPeriods.Table.On(session, query.AsOf!.Value, KnownAt, where, DrawnParcel.Columns, DrawnParcel.Read, "code", 50_000);
        await DrawnParcel.WriteAsync(Stream.Null, query.AsOf.Value, drawn, new(), CancellationToken.None);
        return drawn.Rows.Count;
    }

    private static async Task<int> ListAsync(IDocumentStore store, ListParcels query, int skip)
    {
        await using var session = store.QuerySession(Tenant);
        var where = new Conditions().AndIf(query.Status?.ToString(), "status = ?").AndIf(query.Zone, "zone = ?");
        return (await ParcelPeriods.Table.On(session, query.AsOf, KnownAt, where, "code", skip, 50)).Rows.Count;
    }

    private static async Task CompareAsync(string what, Func<Task<int>> ours, Func<Task<int>> byHand)
    {
        var (mine, rows) = await Load.MedianAsync(ours);
        var (theirs, found) = await Load.MedianAsync(byHand);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-52} {rows,6:N0} rows   ours {mine,8:N1} ms   by hand {theirs,8:N1} ms ({found:N0} rows)   {mine / theirs:N2} times"));
    }

    private static async Task SeedAsync(IDocumentStore store, int parcels)
    {
        var random = new Random(7);
        var ids = Enumerable.Range(0, parcels).Select(_ => Guid.CreateVersion7()).ToArray();
        var headers = ids.Select(id => new BulkEventStreamHeader { Id = id, Version = EventsEach, AggregateType = typeof(Timeline<Parcel>) }).ToArray();
        await store.BulkInsertEventStreamAsync(Tenant, headers, Events());

        async IAsyncEnumerable<IEvent> Events()
        {
            for (var round = 0; round < EventsEach; round++)
                for (var n = 0; n < parcels; n++)
                {
                    // Every round is half a year; one fact in ten is told a year late.
                    var day = Day0.AddDays(180 * round + random.Next(150) - (round > 2 && random.Next(10) == 0 ? 360 : 0));
                    var e = ((IEventRegistry)store.Options.Events).BuildEvent(Fact(round, n, day, random.Next(5_000)));
                    (e.StreamId, e.Version, e.TenantId) = (ids[n], round + 1, Tenant);
                    e.Timestamp = Instant0.AddDays(180 * round + 150).AddSeconds(n);
                    yield return e;
                }
            await Task.CompletedTask;
        }
    }

    private static object Fact(int round, int n, DateOnly day, int firm) => round switch
    {
        0 => new ParcelRegistered(Code(n), $"地块{n}", $"zone {n / 500}", $"大道{n}号", Area.FromSquareMetres(40_000 + n % 90), "0601", new("规条", 1.0m, 2.5m), Outline(n, 0), day, "登1"),
        1 or 6 => new LandGranted(Firm(firm), SupplyMethod.Listing, $"C-{n}-{round}", null, day, 50, Yuan.FromTenThousand(1440), [], day.AddDays(30), day.AddDays(90), day.AddYears(2), day, "合同"),
        2 or 8 => new LandDelivered(day, "交1"),
        3 => new WorksCommenced(null, day, "施1"),
        4 => new LandGrantCorrected(2, "补录", Firm(firm), SupplyMethod.Listing, $"C-{n}", null, day, 50, Yuan.FromTenThousand(1440), [], day.AddDays(30), day.AddDays(90), day.AddYears(2), day.AddDays(-540), "更1"),
        5 => new LandTakenBackBecauseIdle(Guid.Empty, "批1", null, day, "收1"),
        7 => new ParcelSurveyed(Area.FromSquareMetres(39_990), "测绘队", day, "测1"),
        _ => new ParcelRedrawn(Outline(n, 0.0001m), "重测", null, day, "测2"),
    };

    private static Holder Firm(int n) => new(string.Create(CultureInfo.InvariantCulture, $"91510799MA6{n:D7}"), $"第{n}纺织有限公司");

    private static string Code(int n) => string.Create(CultureInfo.InvariantCulture, $"510799001001GB{n:D5}");

    private static Boundary Outline(int n, decimal off)
    {
        var (west, south) = (104 + n % Side * 0.002m + off, 30 + n / Side * 0.002m);
        return new(string.Create(CultureInfo.InvariantCulture,
            $"{{\"type\":\"Polygon\",\"coordinates\":[[[{west},{south}],[{west + 0.0018m},{south}],[{west + 0.0018m},{south + 0.0018m}],[{west},{south + 0.0018m}],[{west},{south}]]]}}"));
    }
}
