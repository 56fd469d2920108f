using Marten;
using Npgsql;
using NpgsqlTypes;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Hosting.Tests;

/// <summary>Marten is built against Npgsql 9; Entity Framework 10 wants Npgsql 10, which reads dates as DateOnly. What we do with dates has to work on the one that is pinned.</summary>
public class Npgsql_ten(TestPostgres postgres)
{
    [Fact]
    public async Task Dates_instants_decimals_and_ranges_work()
    {
        var database = await postgres.NewDatabaseAsync();
        Assert.Equal(10, typeof(NpgsqlConnection).Assembly.GetName().Version!.Major);
        await using var store = DocumentStore.For(options =>
        {
            options.Connection(database);
            options.DatabaseSchemaName = "npgsql_ten";
            options.AutoCreateSchemaObjects = JasperFx.AutoCreate.All;
            options.Schema.For<Lease>().Duplicate(x => x.From).Duplicate(x => x.Signed).Duplicate(x => x.Rent);
        });
        await store.Advanced.Clean.DeleteAllDocumentsAsync();
        var lease = new Lease(Guid.NewGuid(), new(2024, 2, 29), new(2026, 12, 31), new(2024, 2, 1, 9, 0, 0, TimeSpan.Zero), 8.25m);
        await using (var session = store.LightweightSession())
        {
            session.Store(lease, lease with { Id = Guid.NewGuid(), From = new(2030, 1, 1) });
            await session.SaveChangesAsync();
        }

        await using var query = store.QuerySession();
        var asOf = new DateOnly(2025, 1, 1);
        Assert.Equal(lease, await query.Query<Lease>().SingleAsync(x => x.From <= asOf && x.Until >= asOf && x.Rent == 8.25m && x.Signed < DateTimeOffset.UtcNow));
        Assert.Equal([new DateOnly(2024, 2, 29), new DateOnly(2030, 1, 1)], await query.Query<Lease>().OrderBy(x => x.From).Select(x => x.From).ToListAsync());
        Assert.Equal(new DateOnly(2030, 1, 1), await query.Query<Lease>().MaxAsync(x => x.From));

        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("select $1::daterange * daterange('2025-01-01', null), tstzrange($2, null), $3::date", connection)
        {
            Parameters =
            {
                new() { Value = new NpgsqlRange<DateOnly>(lease.From, true, lease.Until, true) },
                new() { Value = lease.Signed },
                new() { Value = asOf },
            },
        };
        await using var reader = await command.ExecuteReaderAsync();
        Assert.True(await reader.ReadAsync());
        Assert.Equal(new NpgsqlRange<DateOnly>(asOf, true, new(2027, 1, 1), false), reader.GetFieldValue<NpgsqlRange<DateOnly>>(0));
        Assert.Equal(lease.Signed.UtcDateTime, reader.GetFieldValue<NpgsqlRange<DateTime>>(1).LowerBound);
        Assert.IsType<DateOnly>(reader.GetValue(2)); // Npgsql 9 gave a DateTime
    }

    public sealed record Lease(Guid Id, DateOnly From, DateOnly Until, DateTimeOffset Signed, decimal Rent);
}
