using System.Diagnostics;
using System.Globalization;
using System.Security.Claims;
using JasperFx.Events;
using Marten;
using Marten.Events;
using Npgsql;
using ParkPlatform.Contracts.Land;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Cases;
using ParkPlatform.Reclamation.Firms;
using ParkPlatform.Reclamation.Inefficiency;
using ParkPlatform.Reclamation.Ledger;
using ParkPlatform.Reclamation.Rules;

namespace ParkPlatform.Benchmarks;

/// <summary>The ledger of idle assets over 50,000 parcels and 60,000 units as of any day, beside a table of lines made by hand for nothing else.</summary>
internal static class IdleLedger
{
    private const string Tenant = "demo";
    private static readonly DateOnly Day0 = new(2021, 1, 1);

    public static Task MeasureAsync(int parcels, int units) => EmptyBooks.OnAsync(
        Contracts.Services.Reclamation, typeof(Reclamation.Program).Assembly, options =>
        {
            options.AddTimeline(AssetEvents.Names, AssetPeriods.Table);
            options.AddRows(AssetEvents.Names, AssetLinePeriods.Table);
            options.AddTimeline(FirmEvents.Names, FirmClassPeriods.Table);
            options.AddTimeline(IdleCaseEvents.Names, IdleCasePeriods.Table);
            options.AddTimeline(InefficiencyEvents.Names, InefficientCasePeriods.Table);
            options.AddTimeline<RuleVersion>(RuleEvents.Names);
        },
        (store, connection) => MeasureAsync(store, connection, parcels, units));

    private static async Task MeasureAsync(IDocumentStore store, string connection, int parcels, int units)
    {
        var watch = Stopwatch.StartNew();
        var events = await SeedAsync(store, parcels, units);
        Say($"{events:N0} events seeded in {watch.Elapsed.TotalSeconds:N1} s");
        await EmptyBooks.AnalyzedAsync(connection);
        using (var daemon = await store.BuildProjectionDaemonAsync())
        {
            foreach (var table in new[] { nameof(AssetPeriods), nameof(AssetLinePeriods), nameof(FirmClassPeriods), nameof(IdleCasePeriods), nameof(InefficientCasePeriods) })
            {
                watch.Restart();
                await daemon.RebuildProjectionAsync(table, TimeSpan.FromMinutes(60), CancellationToken.None);
                Say($"{table} built in {watch.Elapsed.TotalSeconds:N1} s");
            }
        }
        await using var source = NpgsqlDataSource.Create(connection);
        await source.RunAsync("""
            create table hand_made as
            select a.code, a.name, a.zone, a.area_square_metres, a.holder_name, lower(a.effective) as valid_from, coalesce(upper(a.effective), 'infinity') as valid_until,
                lower(a.recorded) as known_from, coalesce(upper(a.recorded), 'infinity') as known_until, l.category, l.since
            from reclamation.asset_periods a cross join lateral (values
                ('idleLand', a.year_one_ends_on + 1), ('approvedNotSupplied', a.free_since), ('suppliedNotUsed', a.unused_since),
                ('builtNotProducing', (a.not_producing_since + interval '12 months')::date + 1), ('vacantFactory', a.vacant_since)) l (category, since)
            where l.since is not null
            """);
        await source.RunAsync("create index on hand_made (category, since); create index on hand_made (code)");
        await source.RunAsync("vacuum analyze");

        var (user, texts) = (new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Role, "auditor")], "bench")), new Texts(typeof(Reclamation.Program).Assembly));
        foreach (var day in new[] { new DateOnly(2022, 6, 1), new DateOnly(2024, 6, 1), new DateOnly(2028, 6, 1) })
        {
            await CompareAsync($"ledger as of {day:O}, the first 50 and how many", new ListLedger { AsOf = day }, "", day);
            await CompareAsync($"ledger as of {day:O}, idle land alone", new ListLedger { AsOf = day, Category = LedgerCategory.IdleLand }, " and category = 'idleLand'", day);
            await CompareAsync($"ledger as of {day:O}, vacant units", new ListLedger { AsOf = day, Category = LedgerCategory.VacantFactory }, " and category = 'vacantFactory'", day);
            await CompareAsync($"ledger as of {day:O}, one zone", new ListLedger { AsOf = day, Zone = "zone 3" }, " and zone = 'zone 3'", day);
            await CompareAsync(
                $"ledger as of {day:O}, a text that is nowhere", new ListLedger { AsOf = day, Q = "没有" },
                " and (code ilike '%没有%' or name ilike '%没有%' or holder_name ilike '%没有%')", day);
        }

        async Task CompareAsync(string what, ListLedger query, string where, DateOnly day)
        {
            var (mine, lines) = await Load.MedianAsync(async () =>
            {
                await using var session = store.QuerySession(Tenant);
                return (int)(await ListLedgerEndpoint.Get(query, user, session, texts, TimeProvider.System, CancellationToken.None)).Total;
            });
            var (theirs, found) = await Load.MedianAsync(async () =>
            {
                await using var command = source.CreateCommand($"""
                    select *, count(*) over () from hand_made
                    where valid_from <= $1 and valid_until > $1 and known_from <= now() and known_until > now() and since <= $1 + 180{where} order by code limit 50
                    """);
                command.Parameters.Add(new() { Value = day });
                await using var reader = await command.ExecuteReaderAsync();
                return await reader.ReadAsync() ? (int)reader.GetInt64(reader.FieldCount - 1) : 0;
            });
            Say($"{what,-50} {lines,7:N0} lines   ours {mine,7:N1} ms   by hand {theirs,7:N1} ms ({found:N0} lines)   {mine / theirs:N2} times");
        }
    }

    private static async Task<int> SeedAsync(IDocumentStore store, int parcels, int units)
    {
        var (random, sequence) = (new Random(7), 0);
        var streams = new List<(Guid Id, object[] Facts)>();
        for (var n = 0; n < parcels; n++)
        {
            var (id, day) = (Guid.CreateVersion7(), Day0.AddDays(random.Next(1000)));
            List<object> facts =
            [
                new WatchedParcelDescribed(new(id, 1), null, $"510799001001GB{n:D5}", $"地块{n}", $"zone {n / 500}", Area.FromSquareMetres(40_000), "0601", day, "登1"),
            ];
            if (n % 10 > 0)
            {
                facts.Add(new WatchedParcelAllocated(
                    new(id, 2), null, $"510799001001GB{n:D5}", $"zone {n / 500}", Area.FromSquareMetres(40_000), Firm(n % 5_000), "Listing", Yuan.FromTenThousand(1440), "C", null, null,
                    day.AddDays(100), day.AddDays(800), day.AddDays(30), "合1"));
            }
            if (n % 10 > 4) facts.Add(new WatchedParcelProgressed(new(id, 3), null, LandMilestone.Commenced, day.AddDays(300), "动1"));
            if (n % 10 > 6) facts.Add(new WatchedParcelProgressed(new(id, 4), null, LandMilestone.Completed, day.AddDays(900), "竣1"));
            streams.Add((id, [.. facts]));
        }
        for (var n = 0; n < units; n++)
        {
            var (id, lease, day) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Day0.AddDays(random.Next(600)));
            var let = new WatchedUnitOccupied(
                new(lease, 1), $"B-{n / 20}-{n % 20}", Area.FromSquareMetres(1200), Firm(n % 5_000), day.AddDays(1200), day.AddDays(60), "租1");
            streams.Add((id, [
                new WatchedUnitDescribed(new(Guid.CreateVersion7(), 1), null, $"B-{n / 20}-{n % 20}", "厂房", $"zone {n / 500}", 1, Area.FromSquareMetres(1200), true, day, "竣1"),
                .. n % 3 > 0 ? new object[] { let, WatchedUnitLeaseRunOut.Of(let) } : [],
            ]));
        }
        var classes = Enumerable.Range(0, 5_000).Select(n => (
            Id: HearOnClassPublishedHandler.IdOf(Tenant, Firm(n).Uscc!),
            Facts: new object[] { new WatchedFirmClassed(new(Guid.CreateVersion7(), 1), Firm(n).Uscc!, "甲", 2023, "ABCD"[n % 4].ToString(), null, new(2024, 1, 1), "公1") })).ToArray();
        await InsertAsync<Timeline<Asset>>(streams);
        await InsertAsync<Timeline<FirmClass>>(classes);
        return sequence;

        Task InsertAsync<T>(IReadOnlyCollection<(Guid Id, object[] Facts)> all) => store.BulkInsertEventStreamAsync(
            Tenant, all.Select(s => new BulkEventStreamHeader { Id = s.Id, Version = s.Facts.Length, AggregateType = typeof(T) }).ToArray(), Events(all));

        async IAsyncEnumerable<IEvent> Events(IReadOnlyCollection<(Guid Id, object[] Facts)> all)
        {
            foreach (var (id, facts) in all)
            {
                for (var version = 1; version <= facts.Length; version++)
                {
                    var e = ((IEventRegistry)store.Options.Events).BuildEvent(facts[version - 1]);
                    (e.StreamId, e.Version, e.TenantId, e.Timestamp) = (id, version, Tenant, new DateTimeOffset(2021, 1, 1, 0, 0, 0, TimeSpan.Zero).AddSeconds(sequence++));
                    yield return e;
                }
            }
            await Task.CompletedTask;
        }
    }

    private static Holder Firm(int n) => new(string.Create(CultureInfo.InvariantCulture, $"91510799MA6{n:D7}"), $"第{n}纺织有限公司");

    private static void Say(FormattableString text) => Console.WriteLine(FormattableString.Invariant(text));
}
