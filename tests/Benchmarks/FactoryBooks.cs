using System.Diagnostics;
using System.Globalization;
using System.Security.Claims;
using JasperFx.Events;
using Marten;
using Marten.Events;
using Microsoft.AspNetCore.Http;
using Npgsql;
using ParkPlatform.Domain;
using ParkPlatform.Factories;
using ParkPlatform.Factories.Accounts;
using ParkPlatform.Factories.Buildings;
using ParkPlatform.Factories.Figures;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Factories.Occupancy;
using ParkPlatform.Factories.Rules;
using ParkPlatform.Factories.Tenancies;
using ParkPlatform.Factories.Tenants;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;

namespace ParkPlatform.Benchmarks;

/// <summary>
/// Ten years of leases, as of any day, beside a history table made by hand for nothing else; and a billing run, beside one SQL statement that writes the same rows into tables
/// with the same indexes.
/// </summary>
internal static class FactoryBooks
{
    private const string Tenant = "demo";
    private const int FloorsOfABuilding = 3, UnitsOfAFloor = 10;
    private static readonly DateOnly Day0 = new(2016, 1, 1), Today = new(2026, 6, 30);
    private static readonly DateTimeOffset Instant0 = new(2016, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly ClaimsPrincipal Park = new(new ClaimsIdentity([new(Caller.TenantClaim, Tenant), new(ClaimTypes.Role, Roles.Park)], "bench"));

    public static Task MeasureAsync(int units) => EmptyBooks.OnAsync(
        Contracts.Services.Factories, typeof(Factories.Program).Assembly, options =>
        {
            options.AddTimeline<Building>(BuildingEvents.Names);
            options.AddBookedRows(UnitRegister.Table);
            options.AddTimeline<Lease>(LeaseEvents.Names);
            options.AddBookedRows(UnitLettings.Table);
            options.AddTimeline<Tenancy>(TenancyEvents.Names);
            options.AddBookedRows(TenantsAtWork.Table);
            options.AddTimeline<TenantTaxes>(TenantTaxes.Names);
            options.AddTimeline<LeaseAccount>(AccountEvents.Names);
            options.AddAccountLedger();
            options.Events.AddNamed(RuleEvents.Names);
        },
        (store, connection) => MeasureAsync(store, connection, units));

    private static async Task MeasureAsync(IDocumentStore store, string connection, int units)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        var (watch, last) = (Stopwatch.StartNew(), await SeedAsync(store, units));
        Say($"{units:N0} units in {units / (FloorsOfABuilding * UnitsOfAFloor):N0} buildings and {await source.ScalarAsync("select count(*) from factories.mt_events where type = 'lease_signed'"):N0} leases seeded in {watch.Elapsed.TotalSeconds:N1} s");
        watch.Restart();
        await source.RunAsync("analyze");
        await EmptyBooks.AnalyzedAsync(connection);
        using (var daemon = await store.BuildProjectionDaemonAsync())
            foreach (var table in new[] { nameof(UnitRegister), nameof(UnitLettings) }) await daemon.RebuildProjectionAsync(table, TimeSpan.FromMinutes(60), default);
        Say($"their tables built from the events in {watch.Elapsed.TotalSeconds:N1} s");
        await MakeByHandAsync(source);

        foreach (var day in new[] { new DateOnly(2019, 6, 1), new DateOnly(2024, 6, 1), Today })
        {
            await CompareAsync($"occupancy as of {day:O}, by zone and building", async session => (await GetOccupancyEndpoint.Get(new() { AsOf = day }, session, TimeProvider.System, default)).Units,
                """
                select zone, building_id, building_code, building_name, count(*), sum(area) filter (where lettable or status <> 'vacant'), sum(area) filter (where status = 'leased'),
                    sum(area) filter (where status = 'reserved'), sum(area) filter (where lettable and status <> 'leased'), sum(area) filter (where not lettable and status = 'vacant')
                from hand_made where held_from <= $1 and held_until > $1 group by grouping sets ((), (zone), (zone, building_id, building_code, building_name)) order by zone, building_code
                """, day);
            await CompareAsync($"vacancy as of {day:O}, by reason and age, the first 50",
                async session => (int)(await GetVacancyEndpoint.Get(new() { AsOf = day }, session, TimeProvider.System, default)).Total,
                "select *, count(*) over (), sum(area) over () from hand_made where status <> 'leased' and held_from <= $1 and held_until > $1 order by held_from, building_code, code limit 50", day);
            await ShowAsync($"park figures as of {day:O}", async session => (int)(await GetFiguresEndpoint.Get(new() { AsOf = day }, session, TimeProvider.System, default)).LeasedSquareMetres.SquareMetres);
            await ShowAsync($"blocks of 3,000 m² as of {day:O}", async session =>
                (await FindContiguousEndpoint.Get(new() { By = day, MinSquareMetres = 3_000 }, Park, session, TimeProvider.System, default)).Free.Count);
            await CompareAsync($"stacking plan of one building as of {day:O}",
                async session => (await GetBuildingEndpoint.Get("B-0007", new() { AsOf = day }, Park, session, TimeProvider.System, new DefaultHttpContext().Response, default))!.Floors.Sum(f => f.Units.Count),
                "select * from hand_made where building_code = 'B-0007' and held_from <= $1 and held_until > $1 order by level desc, code", day);
        }
        await BillAsync(store, source, last);

        async Task CompareAsync(string what, Func<IQuerySession, Task<int>> question, string sql, DateOnly day)
        {
            var (mine, found) = await AskAsync(question);
            var (theirs, _) = await Load.MedianAsync(() => source.CountAsync(sql, day));
            Say($"{what,-58} {found,9:N0}   ours {mine,7:N1} ms   by hand {theirs,7:N1} ms   {mine / theirs:N2} times");
        }

        async Task ShowAsync(string what, Func<IQuerySession, Task<int>> question)
        {
            var (mine, found) = await AskAsync(question);
            Say($"{what,-58} {found,9:N0}   ours {mine,7:N1} ms");
        }

        Task<(double Milliseconds, int Rows)> AskAsync(Func<IQuerySession, Task<int>> question) => Load.MedianAsync(async () =>
        {
            await using var session = store.QuerySession(Tenant);
            return await question(session);
        });
    }

    // One row for each unit and each stretch of days on which it stands alike: no day is in two of them, none is missing.
    private static async Task MakeByHandAsync(NpgsqlDataSource source)
    {
        await source.RunAsync("""
            create table hand_made as
            with let as (select unit_id, lower(kind) as status, lessee_name, lower(effective) as held_from, upper(effective) as held_until from factories.unit_lettings),
            held as (
                select * from let
                union all select unit_id, 'vacant', null, held_until, coalesce(lead(held_from) over next, 'infinity') from let window next as (partition by unit_id order by held_from)
                union all select u.unit_id, 'vacant', null, u.registered_on, coalesce(min(l.held_from), 'infinity') from factories.units u left join let l using (unit_id) group by u.unit_id, u.registered_on)
            select u.unit_id, u.stream_id as building_id, u.building_code, u.building_name, u.zone, u.level, u.code, u.area, u.lettable, h.status, h.lessee_name, h.held_from, h.held_until
            from factories.units u join held h using (unit_id) where h.held_from < h.held_until
            """);
        await source.RunAsync("create index on hand_made (building_code); create index on hand_made (held_from, held_until)");
        await source.RunAsync("vacuum analyze");
    }

    private static async Task BillAsync(IDocumentStore store, NpgsqlDataSource source, IReadOnlyList<Guid> last)
    {
        // What has run out has been billed long ago.
        var running = $"{{{string.Join(',', last)}}}";
        await source.RunAsync($"""
            insert into factories.ledger (tenant_id, lease_id, version, kind, effective_on, recorded_at, schedule_to, rent, amount)
            select '{Tenant}', stream_id, 2, 'bill', lower(effective), lower(recorded), upper(effective) - 1, 0, 0 from factories.unit_lettings
            where kind = 'Leased' and stream_id not in (select unnest('{running}'::uuid[]))
            """);
        await source.RunAsync("""
            create table hand_events (like factories.mt_events including all);
            create table hand_streams (like factories.mt_streams including all);
            create table hand_ledger (like factories.ledger including all);
            insert into hand_streams select * from factories.mt_streams;
            insert into hand_ledger select * from factories.ledger;
            """);
        await source.RunAsync("vacuum analyze");

        var (watch, after, bills, lines, leases) = (Stopwatch.StartNew(), Guid.Empty, 0, 0, 0);
        var (id, texts) = (Guid.NewGuid(), new Texts(typeof(Factories.Program).Assembly));
        for (var isLast = false; !isLast;)
        {
            await using var session = store.LightweightSession(Tenant);
            var run = new BillingRun(Today, Today, "账1", false, after, 0, 0, 0, 0, 0, Yuan.Zero);
            var done = await BillNextLeasesHandler.BillAsync(session, await BillNextLeasesHandler.LeasesToBillAsync(session, Today, after, default), run, id, texts, default);
            await session.SaveChangesAsync();
            (after, isLast, bills, lines, leases) = (done.LastLease, done.IsLast, bills + done.Issued, lines + done.Lines, leases + done.Leases);
        }
        var mine = watch.Elapsed.TotalSeconds;

        watch.Restart();
        await source.RunAsync("""
            with due as (
                select l.stream_id, l.tenant_id, row_number() over (partition by l.stream_id order by d.due) as number, d.due::date as due, (d.due + interval '1 year')::date - 1 as last,
                    round(1200 * l.rent * 12, 2) as rent, round(1200 * 1.00 * 12, 2) as fee
                from factories.unit_lettings l cross join lateral generate_series(l.lease_from::timestamp, least(l.lease_to, date '2026-06-30')::timestamp, interval '1 year') as d (due)
                where l.kind = 'Leased' and not exists (select from hand_ledger h where h.tenant_id = l.tenant_id and h.lease_id = l.stream_id)),
            written as (
                insert into hand_events (seq_id, id, stream_id, version, data, type, timestamp, tenant_id, mt_dotnet_type, headers, is_archived)
                select nextval('factories.mt_events_sequence'), gen_random_uuid(), stream_id, number + 1, jsonb_build_object('number', number, 'from', due, 'to', last, 'issuedOn', '2026-06-30',
                    'lines', jsonb_build_array(
                        jsonb_build_object('kind', 'rent', 'from', due, 'to', last, 'quantity', 1200, 'unitPrice', 8.00, 'months', 12, 'days', null, 'ofDays', null, 'amountYuan', rent),
                        jsonb_build_object('kind', 'propertyFee', 'from', due, 'to', last, 'quantity', 1200, 'unitPrice', 1.00, 'months', 12, 'days', null, 'ofDays', null, 'amountYuan', fee)),
                    'effectiveOn', due, 'documentNumber', '账1'),
                    'rent_billed', now(), tenant_id, 'ParkPlatform.Factories.Accounts.RentBilled, ParkPlatform.Factories', '{}', false from due),
            booked as (
                insert into hand_ledger (tenant_id, lease_id, version, kind, effective_on, recorded_at, number, schedule_to, rent, amount)
                select tenant_id, stream_id, number + 1, 'bill', due, now(), number, last, rent, rent + fee from due)
            update hand_streams s set version = d.version, timestamp = now() from (select stream_id, tenant_id, max(number) + 1 as version from due group by stream_id, tenant_id) d
            where s.id = d.stream_id and s.tenant_id = d.tenant_id
            """);
        var theirs = watch.Elapsed.TotalSeconds;
        var written = Convert.ToInt64(await source.ScalarAsync("select count(*) from hand_events"), CultureInfo.InvariantCulture);
        Say($"billing run of {leases:N0} leases: ours {bills:N0} bills, {lines:N0} lines in {mine:N1} s, {lines / mine:N0} lines/s   by one statement {written * 2:N0} lines in {theirs:N1} s, {written * 2 / theirs:N0} lines/s   {mine / theirs:N1} times");
    }

    // All by COPY. Three or four leases one after the other in each unit, with gaps; returns the last one of each.
    private static async Task<IReadOnlyList<Guid>> SeedAsync(IDocumentStore store, int units)
    {
        var (random, headers, last) = (new Random(7), new List<BulkEventStreamHeader>(), new List<Guid>());
        var facts = new List<(Guid Stream, object Fact)>();
        for (var n = 0; n < units / (FloorsOfABuilding * UnitsOfAFloor); n++)
        {
            var code = string.Create(CultureInfo.InvariantCulture, $"B-{n:D4}");
            var id = BuildingIds.OfBuilding(Tenant, code);
            var building = RegisterBuildingEndpoint.Decide(
                new(code, $"{n}号厂房", $"片区{n % 6}", null, null, 2, FireHazardClass.C, 1250, true, true, "建字1号",
                    [.. Enumerable.Range(1, FloorsOfABuilding).Select(level => new FloorToRegister(level, 7.5m, 15, 5,
                        [.. Enumerable.Range(1, UnitsOfAFloor).Select(u => new UnitToRegister($"{level}{u:D2}", Area.FromSquareMetres(1200)))]))], Day0, "竣1"),
                Tenant);
            headers.Add(new() { Id = id, Version = 1, AggregateType = typeof(Timeline<Building>) });
            facts.Add((id, building));
            foreach (var unit in building.Floors.SelectMany(f => f.Units))
            {
                var (leases, from) = (facts.Count % 3 == 0 ? 4 : 3, Day0.AddDays(30 + random.Next(300)));
                for (var l = 0; l < leases; l++)
                {
                    var (lease, to) = (Guid.CreateVersion7(), from.AddMonths(leases == 3 ? 41 : 31).AddDays(-1));
                    headers.Add(new() { Id = lease, Version = 1, AggregateType = typeof(Timeline<Lease>) });
                    facts.Add((lease, new LeaseSigned(
                        new(string.Create(CultureInfo.InvariantCulture, $"91510799MA6{random.Next(5_000):D7}"), $"第{random.Next(5_000)}纺织有限公司"),
                        [new(unit.Id, id, code, unit.Code, unit.AreaSquareMetres)],
                        new(from, to, Yuan.Of(8), Yuan.Of(1), 12, 0, [], Yuan.Zero, new(FireHazardClass.C, 5)), from.AddDays(-10), "租1")));
                    from = to.AddDays(11 + random.Next(80));
                    if (l == leases - 1) last.Add(lease);
                }
            }
        }
        await store.BulkInsertEventStreamAsync(Tenant, headers, Events());
        return last;

        async IAsyncEnumerable<IEvent> Events()
        {
            for (var n = 0; n < facts.Count; n++)
            {
                var e = ((IEventRegistry)store.Options.Events).BuildEvent(facts[n].Fact);
                (e.StreamId, e.Version, e.TenantId, e.Timestamp) = (facts[n].Stream, 1, Tenant, Instant0.AddSeconds(n));
                yield return e;
            }
            await Task.CompletedTask;
        }
    }

    private static void Say(FormattableString text) => Console.WriteLine(FormattableString.Invariant(text));
}
