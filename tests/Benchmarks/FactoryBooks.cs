using System.Diagnostics;
using System.Globalization;
using Marten;
using Npgsql;
using ParkPlatform.Domain;
using ParkPlatform.Factories;
using ParkPlatform.Factories.Accounts;
using ParkPlatform.Factories.Buildings;
using ParkPlatform.Factories.Figures;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Factories.Occupancy;
using ParkPlatform.Factories.Rules;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.TwoClocks;

namespace ParkPlatform.Benchmarks;

/// <summary>Units and leases as of any day, beside a table made by hand for nothing else; and a billing run, beside one SQL statement that writes as many bills.</summary>
internal static class FactoryBooks
{
    private const string Tenant = "demo";
    private const int UnitsOfABuilding = 20, Portion = 250;
    private static readonly DateOnly Day0 = new(2023, 1, 1), Today = new(2026, 6, 30);

    public static Task MeasureAsync(int units) => EmptyBooks.OnAsync(
        Contracts.Services.Factories, typeof(Factories.Program).Assembly, options =>
        {
            options.AddTimeline<Building>(BuildingEvents.Names);
            options.AddBookedRows(UnitRegister.Table);
            options.AddTimeline<Lease>(LeaseEvents.Names);
            options.AddBookedRows(UnitLettings.Table);
            options.AddTimeline<LeaseAccount>(AccountEvents.Names);
            options.AddAccountLedger();
            options.Events.AddNamed(RuleEvents.Names);
        },
        (store, connection) => MeasureAsync(store, connection, units));

    private static async Task MeasureAsync(IDocumentStore store, string connection, int units)
    {
        var watch = Stopwatch.StartNew();
        var leases = await SeedAsync(store, units);
        Say($"{units:N0} units and {leases.Count:N0} leases seeded in {watch.Elapsed.TotalSeconds:N1} s");
        await using var source = NpgsqlDataSource.Create(connection);
        await source.RunAsync("""
            create table hand_made as
            select u.unit_id, u.building_code, u.zone, u.area, u.code, u.lettable, lower(l.effective) as let_from, coalesce(upper(l.effective), 'infinity') as let_until, l.lessee_name
            from factories.units u left join factories.unit_lettings l on l.unit_id = u.unit_id and l.kind = 'Leased'
            """);
        await source.RunAsync("create index on hand_made (building_code, code); create index on hand_made (let_from, let_until)");
        await source.RunAsync("vacuum analyze");

        foreach (var day in new[] { new DateOnly(2024, 6, 1), Today })
        {
            await CompareAsync($"occupancy as of {day:O}", async session => (await GetOccupancyEndpoint.Get(new() { AsOf = day }, session, TimeProvider.System, default)).Units,
                "select zone, sum(area), sum(area) filter (where let_from <= $1 and let_until > $1) from hand_made group by grouping sets ((), (zone), (zone, building_code))", day);
            await CompareAsync($"vacant units as of {day:O}, the first 50 and how many",
                async session => (int)(await GetVacancyEndpoint.Get(new() { AsOf = day }, session, TimeProvider.System, default)).Total,
                "select *, count(*) over () from hand_made where not coalesce(let_from <= $1 and let_until > $1, false) order by building_code, code limit 50", day);
        }
        await BillAsync(store, source, leases);

        async Task CompareAsync(string what, Func<IQuerySession, Task<int>> question, string sql, DateOnly day)
        {
            var (mine, found) = await Load.MedianAsync(async () =>
            {
                await using var session = store.QuerySession(Tenant);
                return await question(session);
            });
            var (theirs, _) = await Load.MedianAsync(() => source.CountAsync(sql, day));
            Say($"{what,-58} {found,7:N0}   ours {mine,7:N1} ms   by hand {theirs,7:N1} ms   {mine / theirs:N2} times");
        }
    }

    private static async Task BillAsync(IDocumentStore store, NpgsqlDataSource source, IReadOnlyList<Guid> leases)
    {
        var (watch, bills) = (Stopwatch.StartNew(), 0);
        var (run, texts) = (new BillingRun(Today, Today, "账1", false, Guid.Empty, 0, 0, 0, 0, 0, Yuan.Zero), new Texts(typeof(Factories.Program).Assembly));
        foreach (var portion in leases.Chunk(Portion))
        {
            await using var session = store.LightweightSession(Tenant);
            bills += (await BillNextLeasesHandler.BillAsync(session, portion, run, Guid.NewGuid(), texts, default)).Issued;
            await session.SaveChangesAsync();
        }
        var mine = watch.Elapsed.TotalSeconds;

        await source.RunAsync("create table hand_made_bills (lease_id uuid, number integer, due_on date, bill jsonb, primary key (lease_id, number))");
        watch.Restart();
        await source.RunAsync("""
            insert into hand_made_bills
            select l.stream_id, (row_number() over (partition by l.stream_id order by due))::int, due::date,
                jsonb_build_object('from', due::date, 'to', (due + interval '3 months')::date - 1, 'rent', round(1200 * 8.00 * 3, 2), 'fee', round(1200 * 1.00 * 3, 2), 'document', '账1')
            from factories.unit_lettings l cross join lateral generate_series(l.lease_from, least(l.lease_to, date '2026-06-30'), interval '3 months') due where l.kind = 'Leased'
            """);
        var theirs = watch.Elapsed.TotalSeconds;
        var written = await source.ScalarAsync("select count(*) from hand_made_bills");
        Say($"billing run of {leases.Count:N0} leases: ours {bills:N0} bills in {mine:N1} s, {bills / mine:N0} /s   by one statement {written:N0} in {theirs:N1} s   {mine / theirs:N1} times");
    }

    private static async Task<IReadOnlyList<Guid>> SeedAsync(IDocumentStore store, int units)
    {
        var (random, leases) = (new Random(7), new List<Guid>());
        for (var building = 0; building < units / UnitsOfABuilding; building++)
        {
            await using var session = store.LightweightSession(Tenant);
            var code = string.Create(CultureInfo.InvariantCulture, $"B-{building:D4}");
            var registered = RegisterBuildingEndpoint.Decide(
                new(code, "厂房", $"片区{building / 50}", null, null, 2, FireHazardClass.C, 1250, true, true, "建字1号",
                    [new(1, 7.5m, 15, 5, [.. Enumerable.Range(1, UnitsOfABuilding).Select(n => new UnitToRegister($"1{n:D2}", Area.FromSquareMetres(1200)))])], Day0, "竣1"),
                Tenant);
            var id = BuildingIds.OfBuilding(Tenant, code);
            session.Events.StartStream<Timeline<Building>>(id, registered);
            foreach (var unit in registered.Floors[0].Units.Where(_ => random.Next(4) > 0))
            {
                var (lease, from) = (Guid.CreateVersion7(), Day0.AddDays(random.Next(1000)));
                var terms = new LeaseTerms(from, from.AddYears(3).AddDays(-1), Yuan.Of(8), Yuan.Of(1), 3, 0, [], Yuan.Zero, new(FireHazardClass.C, 5));
                leases.Add(lease);
                session.Events.StartStream<Timeline<Lease>>(lease, new LeaseSigned(
                    new(string.Create(CultureInfo.InvariantCulture, $"91510799MA6{leases.Count:D7}"), $"第{leases.Count}纺织有限公司"),
                    [new(unit.Id, id, code, unit.Code, unit.AreaSquareMetres)], terms, from, "租1"));
            }
            await session.SaveChangesAsync();
        }
        return leases;
    }

    private static void Say(FormattableString text) => Console.WriteLine(FormattableString.Invariant(text));
}
