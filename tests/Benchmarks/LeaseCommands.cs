using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using Npgsql;

namespace ParkPlatform.Benchmarks;

/// <summary>
/// Signing leases over HTTP, each looked at for conflicts and refused by the database if another is in its way, beside the bare insert of the row into a table with the same
/// exclusion constraint.
/// </summary>
internal static class LeaseCommands
{
    private const int Buildings = 60, FloorsOfABuilding = 4, UnitsOfAFloor = 20, MostLeases = Buildings * FloorsOfABuilding * UnitsOfAFloor;

    public static Task MeasureAsync() => Commands.OnPlatformAsync(async (platform, server) =>
    {
        using var park = Commands.Client(platform.Url("factories"), await platform.TokenAsync("demo-park"));
        var units = new List<Guid>();
        for (var n = 0; n < Buildings; n++) units.AddRange(await RegisterAsync(park, n));
        await using var bare = NpgsqlDataSource.Create(await server.CreateDatabaseAsync("bare"));
        await using (var create = bare.CreateCommand("""
            create extension btree_gist;
            create table lettings (tenant_id text not null, stream_id uuid not null, unit_id uuid not null, effective daterange not null, lessee text, rent numeric,
                exclude using gist (tenant_id with =, unit_id with =, effective with &&))
            """)) await create.ExecuteNonQueryAsync();

        // Nobody else listens: what the messages cost their receivers is not the command's.
        foreach (var other in new[] { "land", "reclamation", "yield" }) await platform.KillAsync(other);

        var (signed, inserted) = (0, 0);
        foreach (var atOnce in new[] { 1, 16 })
        {
            Console.WriteLine($"A lease is signed, {atOnce} at once");
            var ours = await Load.RunAsync("factories service: rules, conflict check, event, messages", _ => SignAsync(park, units[Interlocked.Increment(ref signed) % MostLeases]), atOnce, 6, MostLeases / 2);
            var theirs = await Load.RunAsync("the bare insert with its exclusion constraint", _ => InsertAsync(bare, Interlocked.Increment(ref inserted)), atOnce, 6);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {ours.P50 / theirs.P50:N1} times as long (p50), {theirs.PerSecond / ours.PerSecond:N1} times fewer"));
        }
    });

    private static async Task<IReadOnlyList<Guid>> RegisterAsync(HttpClient park, int n)
    {
        using var answer = await park.PostAsJsonAsync("api/factories/buildings", new
        {
            code = string.Create(CultureInfo.InvariantCulture, $"B-{n:D4}"), name = "厂房", zone = "片区", plotRatio = 2.0m, allowedFireClass = "丙", completionFiled = true,
            fireAccepted = true, planningPermit = "建字1号", parcelCode = "510799001001GB00002", effectiveOn = "2020-01-01", documentNumber = "竣1",
            floors = Enumerable.Range(1, FloorsOfABuilding).Select(level => new
            {
                level, floorLoadKilonewtonsPerSquareMetre = 15, units = Enumerable.Range(1, UnitsOfAFloor).Select(u => new { code = string.Create(CultureInfo.InvariantCulture, $"{level}{u:D2}"), areaSquareMetres = 1200 }),
            }),
        });
        answer.EnsureSuccessStatusCode();
        return [.. (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("units").EnumerateArray().Select(u => u.GetProperty("id").GetGuid())];
    }

    private static Task<bool> SignAsync(HttpClient park, Guid unit) => Commands.PostAsync(park, "api/factories/leases", new
    {
        tenant = new { uscc = "91510799MA6T00012D", name = "绿溪纺织有限公司" }, unitIds = new[] { unit }, from = "2026-03-16", to = "2029-03-15", rentYuanPerSquareMetreMonth = 8.00m,
        propertyFeeYuanPerSquareMetreMonth = 1.00m, billingMonths = 3, rentFreeMonths = 3, steps = new[] { new { fromMonth = 25, percent = 5m } }, depositYuan = 28800m,
        process = new { fireClass = "丙", floorLoadKilonewtonsPerSquareMetre = 5 }, effectiveOn = "2026-03-10", documentNumber = "园租1号",
    });

    private static async Task<bool> InsertAsync(NpgsqlDataSource bare, int n)
    {
        await using var command = bare.CreateCommand("insert into lettings values ('demo', $1, $2, daterange($3, $4, '[]'), '绿溪纺织有限公司', 8.00)");
        var (unit, from) = (new Guid(n % MostLeases, 0, 0, new byte[8]), new DateOnly(2026, 3, 16).AddYears(3 * (n / MostLeases)));
        foreach (var value in new object[] { Guid.CreateVersion7(), unit, from, from.AddYears(3).AddDays(-1) }) command.Parameters.Add(new() { Value = value });
        return await command.ExecuteNonQueryAsync() == 1;
    }
}
