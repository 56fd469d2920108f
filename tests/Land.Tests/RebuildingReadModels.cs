using Marten;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using ParkPlatform.Land.Outlines;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Land.Tests;

public class Rebuilding_read_models(TestPostgres postgres) : IClassFixture<TestPostgres>
{
    private static readonly string[] Tables = ["parcel_periods", "allocation_periods", "import_periods", "outline_boxes"];

    private static async Task<string> Dump(NpgsqlDataSource source)
    {
        var all = new List<string>();
        foreach (var table in Tables)
        {
            await using var command = source.CreateCommand($"select coalesce(string_agg(t::text, E'\\n' order by t::text), '') from land.{table} t");
            all.Add($"{table}: {await command.ExecuteScalarAsync()}");
        }
        return string.Join('\n', all);
    }

    private static async Task Run(NpgsqlDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<bool> HasMetEverything(NpgsqlDataSource source)
    {
        await using var command = source.CreateCommand("""
            select count(*) filter (where last_seq_id >= (select max(seq_id) from land.mt_events)) >= 3 from land.mt_event_progression
            where name in ('ParcelPeriods:V3:All', 'AllocationPeriods:All', 'ImportBatchPeriods:All')
            """);
        return (bool)(await command.ExecuteScalarAsync())!;
    }

    [Fact]
    public async Task From_the_events_alone_every_read_model_comes_back_byte_by_byte()
    {
        var connection = await postgres.NewDatabaseAsync("rebuild");
        await using var source = NpgsqlDataSource.Create(connection);
        string before;
        await using (var host = ServiceHost<Program>.Start(connection))
        {
            var bureau = host.As("bureau");
            await bureau.Post("/api/land/imports/supply-results", Requests.Upload(SharedFiles.Bytes("data/land-supply-2018/sample-industrial-34.csv"), "34.csv"), 200);
            for (var n = 0; n < 5; n++)
            {
                var parcel = await bureau.GrantedParcel();
                await bureau.Post($"/api/land/parcels/{parcel}/deliver", Given.Step("2023-04-30"), 200);
                await bureau.Post($"/api/land/parcels/{parcel}/redraw", new { boundary = Given.Square(), reason = "重测", effectiveOn = "2024-01-01", documentNumber = "测" }, 200);
            }
            await Eventually.Holds(() => HasMetEverything(source));
            before = await Dump(source);
        }
        Assert.Contains("6529012018A00694", before, StringComparison.Ordinal);

        await Run(source, string.Concat(Tables.Select(t => $"truncate land.{t};")) + "delete from land.mt_event_progression");
        await using (var host = ServiceHost<Program>.Start(connection))
        {
            await Eventually.Holds(() => HasMetEverything(source));
            using var daemon = await host.Services.GetRequiredService<IDocumentStore>().BuildProjectionDaemonAsync();
            await daemon.RebuildProjectionAsync(nameof(OutlineIndex), CancellationToken.None);
            Assert.Equal(before, await Dump(source));
        }
    }
}
