using System.Text.Json.Nodes;
using Marten;
using Marten.Events;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Buildings;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Testing;
using Wolverine;
using Xunit;

namespace ParkPlatform.Factories.Tests;

public class Letting_units_once(FactoriesService factories)
{
    private HttpClient Park => factories.Park;
    private HttpClient Auditor => factories.Auditor;

    // Otherwise each believes that it alone fills the period tables.
    private static void AsOneOfSeveral(IServiceCollection services) => services.ConfigureWolverine(opts => opts.Durability.Mode = DurabilityMode.Balanced);

    private static int[] Statuses(IEnumerable<HttpResponseMessage> answers) => [.. answers.Select(a => (int)a.StatusCode).Order()];

    [Fact]
    public async Task A_unit_let_to_one_firm_cannot_be_let_to_another_on_the_same_days_and_the_answer_says_to_whom_it_is_let()
    {
        var building = await Park.RegisteredBuilding();
        await Park.Sign(Given.Lease(building["101"]));

        foreach (var (from, to) in new[]
        {
            ("2026-03-16", "2029-03-15"), ("2029-03-15", "2030-01-01"), ("2025-01-01", "2026-03-16"), ("2027-01-01", "2027-01-01"),
            ("2023-05-01", "2035-01-01"),
        })
        {
            var refused = await Park.Post("/api/factories/leases", Given.Lease(building["101"], from, to, Given.OtherFirm), 409);
            Assert.Equal("/problems/factories/already-let", refused.Text("type"));
            Assert.Contains($"{building.Code}-101：新能源有限公司，2026-03-16 至 2029-03-15", refused.Text("detail"), StringComparison.Ordinal);
            var conflict = Assert.Single(refused.GetProperty("conflicts").EnumerateArray());
            Assert.Equal((building["101"], "新能源有限公司", "2026-03-16", "2029-03-15"),
                (conflict.GetProperty("unitId").GetGuid(), conflict.Text("tenantName"), conflict.Text("from"), conflict.Text("to")));
        }
    }

    [Fact]
    public async Task Leases_may_follow_each_other_day_by_day()
    {
        var building = await Park.RegisteredBuilding();
        await Park.Sign(Given.Lease(building["101"], "2026-03-16", "2027-03-15"));
        await Park.Sign(Given.Lease(building["101"], "2027-03-16", "2028-03-15", Given.OtherFirm));
        await Park.Sign(Given.Lease(building["101"], "2026-03-15", "2026-03-15", Given.OtherFirm));
        await Park.Sign(Given.Lease(building["102"], "2026-03-16", "2027-03-15", Given.OtherFirm));
    }

    [Fact]
    public async Task Of_twenty_leases_of_one_unit_at_the_same_moment_one_goes_through_and_nineteen_are_told_who_has_it()
    {
        var building = await Park.RegisteredBuilding();
        var answers = await Task.WhenAll(Enumerable.Range(1, 20).Select(n => Park.TrySign(Given.Lease(building["101"], name: $"第{n}纺织有限公司"))));

        Assert.Equal([201, .. Enumerable.Repeat(409, 19)], Statuses(answers));
        var tenant = (await Auditor.UnitOn(building, "101", "2026-04-01")).GetProperty("tenant").Text("name");
        foreach (var answer in answers.Where(a => (int)a.StatusCode == 409))
        {
            var refused = await answer.Must(409);
            Assert.Null(answer.Headers.Location);
            Assert.Equal("/problems/factories/already-let", refused.Text("type"));
            Assert.Equal(tenant, Assert.Single(refused.GetProperty("conflicts").EnumerateArray()).Text("tenantName"));
        }
    }

    [Fact]
    public async Task The_same_over_two_hosts_on_one_database()
    {
        var connection = await factories.Postgres.NewDatabaseAsync("two_hosts");
        await using var first = ServiceHost<Program>.Start(connection, services: AsOneOfSeveral);
        await using var second = ServiceHost<Program>.Start(connection, services: AsOneOfSeveral);
        var clients = new[] { first.As("park"), second.As("park") };
        var building = await clients[0].RegisteredBuilding();

        var answers = await Task.WhenAll(Enumerable.Range(1, 20).Select(n => clients[n % 2].TrySign(Given.Lease(building["101"], name: $"第{n}纺织有限公司"))));

        Assert.Equal([201, .. Enumerable.Repeat(409, 19)], Statuses(answers));
    }

    [Fact]
    public async Task Leases_of_many_units_in_opposite_order_at_the_same_moment_end_in_one_lease_and_in_no_deadlock()
    {
        var buildings = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Park.RegisteredBuilding()));
        Guid[] units = [.. buildings.SelectMany(b => b.Units.Values)];

        for (var round = 0; round < 3; round++)
        {
            var (from, to) = ($"{2026 + round}-01-01", $"{2026 + round}-12-31");
            var answers = await Task.WhenAll(Enumerable.Range(0, 12)
                .Select(n => Park.TrySign(Given.Lease(n % 2 == 0 ? units : [.. units.Reverse()], from, to))));
            Assert.Equal([201, .. Enumerable.Repeat(409, 11)], Statuses(answers));
        }
    }

    [Fact]
    public async Task Leases_that_overlap_in_a_ring_are_let_as_far_as_they_fit()
    {
        var buildings = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Park.RegisteredBuilding()));
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(n => Park.TrySign(Given.Lease([buildings[n]["101"], buildings[(n + 1) % 6]["101"]]))));

        Assert.All(Statuses(answers), s => Assert.True(s is 201 or 409, $"{s}"));
        var let = answers.Count(a => (int)a.StatusCode == 201);
        var leased = 0;
        foreach (var building in buildings) leased += await Auditor.StatusOn(building, "101", "2026-04-01") == "leased" ? 1 : 0;
        Assert.True(let >= 1);
        Assert.Equal(2 * let, leased);
    }

    [Fact]
    public async Task Of_forty_units_with_one_that_is_let_none_is_let_and_the_one_is_named()
    {
        var many = Given.Building();
        var units = Enumerable.Range(1, 40).Select(n => new JsonObject { ["code"] = $"1{n:D2}", ["areaSquareMetres"] = 100.00m });
        many["floors"]![0]!["units"] = new JsonArray([.. units]);
        many["floors"]!.AsArray().RemoveAt(1);
        var building = await Park.RegisteredBuilding(many);
        await Park.Sign(Given.Lease(building["117"]));

        var refused = await Park.Post("/api/factories/leases", Given.Lease([.. building.Units.Values], uscc: Given.OtherFirm), 409);

        Assert.Equal(building["117"], Assert.Single(refused.GetProperty("conflicts").EnumerateArray()).GetProperty("unitId").GetGuid());
        Assert.Equal("vacant", await Auditor.StatusOn(building, "101", "2026-04-01"));
        await Park.Sign(Given.Lease([.. building.Units.Values.Except([building["117"]])], uscc: Given.OtherFirm));
    }

    [Fact]
    public async Task All_the_lettings_that_are_in_the_way_are_named()
    {
        var building = await Park.RegisteredBuilding();
        await Park.Sign(Given.Lease(building["101"], "2026-01-01", "2026-06-30"));
        await Park.Sign(Given.Lease(building["101"], "2026-07-01", "2026-12-31", Given.OtherFirm, "绿溪纺织有限公司"));
        await Park.Sign(Given.Lease(building["201"], "2026-12-31", "2027-12-31"));

        var wanted = Given.Lease([building["201"], building["102"], building["101"]], "2026-06-30", "2026-12-31");
        var refused = await Park.Post("/api/factories/leases", wanted, 409);

        Assert.Equal(
            [($"{building.Code}-101", "2026-01-01"), ($"{building.Code}-101", "2026-07-01"), ($"{building.Code}-201", "2026-12-31")],
            refused.GetProperty("conflicts").EnumerateArray().Select(c => (c.Text("unitCode"), c.Text("from"))));
    }

    [Fact]
    public async Task A_terminated_lease_frees_its_days_and_no_others()
    {
        var building = await Park.RegisteredBuilding();
        var lease = await Park.Sign(Given.Lease(building["101"]));
        await Park.Terminate(lease, "2027-06-01");

        Assert.Equal("already-let", await Park.Refused(Given.Lease(building["101"], "2027-05-31", "2028-01-01", Given.OtherFirm)));
        var answers = await Task.WhenAll(Enumerable.Range(1, 10)
            .Select(_ => Park.TrySign(Given.Lease(building["101"], "2027-06-01", "2028-01-01", Given.OtherFirm))));
        Assert.Equal([201, .. Enumerable.Repeat(409, 9)], Statuses(answers));
    }

    [Fact]
    public async Task The_database_itself_refuses_a_second_letting_whoever_asks_it()
    {
        var building = await Park.RegisteredBuilding();
        await Park.Sign(Given.Lease(building["101"]));
        var store = factories.Host.Services.GetRequiredService<IDocumentStore>();
        await using var session = store.LightweightSession("demo");
        session.Events.StartStream<Timeline<Lease>>(Guid.CreateVersion7(), new LeaseSigned(
            new(null, "某公司"), [new(building["101"], building.Id, building.Code, "101", Area.FromSquareMetres(1200))],
            new(new(2028, 1, 1), new(2028, 12, 31), Yuan.Of(8), Yuan.Zero, 3, 0, [], Yuan.Zero, new(FireHazardClass.E, 1)), new(2026, 1, 1), "租2"));

        await Assert.ThrowsAsync<UnitIsAlreadyLetException>(() => session.SaveChangesAsync());
    }

    [Fact]
    public async Task A_refused_lease_leaves_nothing_behind()
    {
        var building = await Park.RegisteredBuilding();
        await Task.WhenAll(Enumerable.Range(1, 8).Select(_ => Park.TrySign(Given.Lease([building["101"], building["102"]]))));

        await using var session = factories.Host.Services.GetRequiredService<IDocumentStore>().QuerySession("demo");
        Assert.Equal(1, (await session.Events.QueryRawEventDataOnly<LeaseSigned>().ToListAsync()).Count(e => e.Units.Any(u => u.UnitId == building["101"])));
        Assert.Equal(2, (await UnitLettings.Table.Overlapping(session, [.. building.Units.Values], new(new(2020, 1, 1), new(2040, 1, 1)), default)).Count);
    }

    [Fact]
    public async Task A_rebuild_of_the_tables_gives_the_same_rows()
    {
        await using var host = ServiceHost<Program>.Start(await factories.Postgres.NewDatabaseAsync("rebuild"));
        foreach (var park in new[] { host.As("park"), host.As("park", "elsewhere") }) await MakeHistory(park);

        var store = host.Services.GetRequiredService<IDocumentStore>();
        var tables = new[] { "unit_lettings", "units", "building_periods", "lease_periods" };
        await store.WaitForNonStaleProjectionDataAsync(TimeSpan.FromSeconds(60));
        var rows = await RowsOf(store, tables);
        Assert.True(rows.Length > 160, $"only {rows.Length} rows");

        foreach (var damage in new[]
        {
            "select 1", "truncate factories.unit_lettings, factories.units", "update factories.units set area = 1",
            "update factories.unit_lettings set kind = 'Reserved'",
        })
        {
            await Sql(store, damage);
            using var daemon = await store.BuildProjectionDaemonAsync();
            await daemon.RebuildProjectionAsync<UnitLettings>(default);
            await daemon.RebuildProjectionAsync<UnitRegister>(default);
            Assert.Equal(rows, await RowsOf(store, tables));
        }
    }

    // Corrections, leases that follow each other on freed days, and some that never start.
    private static async Task MakeHistory(HttpClient park)
    {
        var bare = Given.Building(fireAccepted: false);
        var (building, other) = (await park.RegisteredBuilding(), await park.RegisteredBuilding(bare));
        await park.Obtain(other.Id, "fire-acceptance", "2024-01-01");
        await park.Correct(other.Id, Given.Correction(bare.With("fireAccepted", true), 2, "2024-02-01"));
        for (var year = 2024; year < 2034; year++)
        {
            var lease = await park.Sign(Given.Lease([building["101"], other["201"]], $"{year}-04-01", $"{year + 3}-03-31", signed: $"{year}-03-01"));
            await park.Terminate(lease, year % 3 == 0 ? $"{year}-03-20" : $"{year + 1}-04-01");
        }
    }

    [Fact]
    public Task The_constraint_is_part_of_the_schema_that_is_managed() =>
        factories.Host.Services.GetRequiredService<IDocumentStore>().Storage.Database.AssertDatabaseMatchesConfigurationAsync();

    private static async Task<string[]> RowsOf(IDocumentStore store, string[] tables)
    {
        var rows = new List<string>();
        foreach (var table in tables) rows.AddRange(await Sql(store, $"select '{table} ' || to_jsonb(t)::text from factories.{table} t order by 1"));
        return [.. rows];
    }

    private static async Task<List<string>> Sql(IDocumentStore store, string sql)
    {
        await using var connection = (NpgsqlConnection)store.Storage.Database.CreateConnection();
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync()) rows.Add(reader.GetValue(0).ToString()!);
        return rows;
    }
}
