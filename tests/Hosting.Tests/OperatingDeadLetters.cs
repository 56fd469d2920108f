using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using ParkPlatform.Contracts.Reclamation;
using ParkPlatform.Testing;
using Wolverine;
using Xunit;

namespace ParkPlatform.Hosting.Tests;

/// <summary>A message that cannot be handled is kept, shown to the operator, and handled once the fault is gone. Here the fault is a broken table.</summary>
public class Operating_dead_letters(TestPostgres postgres) : IAsyncLifetime
{
    private ServiceHost<Land.Program> _land = null!;
    private string _connection = "";

    public async ValueTask InitializeAsync()
    {
        _connection = await postgres.NewDatabaseAsync("deadletters");
        _land = ServiceHost<Land.Program>.Start(_connection);
    }

    public ValueTask DisposeAsync() => _land.DisposeAsync();

    private HttpClient Operator(string tenant = "demo") => _land.As("operator", tenant);

    [Fact]
    public async Task A_message_that_fails_is_parked_shown_to_its_own_operator_and_done_when_replayed()
    {
        var parcel = await HeldParcelAsync();
        await SqlAsync("alter table land.mt_streams rename to mt_streams_hidden");
        await SendAsync(new LandUseRightRecovered(Guid.CreateVersion7(), 1, new(2025, 8, 1), default, "决定1号", parcel, null, "绿溪", "批1号"));
        var letter = (await Eventually.Gives(() => Operator().Read("/api/land/dead-letters"), l => l.Number("total") == 1)).Items()[0];
        await SqlAsync("alter table land.mt_streams_hidden rename to mt_streams");

        Assert.Equal("reclamation.land-use-right-recovered.v1", letter.Text("messageType"));
        Assert.Equal(0, (await Operator("elsewhere").Read("/api/land/dead-letters")).Number("total"));
        foreach (var role in new[] { "bureau", "park", "planner", "auditor", "enterprise" }) await _land.As(role).Read("/api/land/dead-letters", 403);

        await Operator("elsewhere").Post("/api/land/dead-letters/replay", new { ids = new[] { letter.Id() } }, 200);
        Assert.False((await Operator().Read("/api/land/dead-letters")).Items()[0].GetProperty("willBeReplayed").GetBoolean());

        Assert.Equal(1, (await Operator().Post("/api/land/dead-letters/replay", new { ids = new[] { letter.Id() } }, 200)).Number("count"));
        await Eventually.Gives(() => _land.As("auditor").Read($"/api/land/parcels/{parcel}"), p => p.Text("status") == "available");
        await Eventually.Gives(() => Operator().Read("/api/land/dead-letters"), l => l.Number("total") == 0);
    }

    [Fact]
    public async Task A_dead_letter_can_be_discarded()
    {
        await SqlAsync("alter table land.mt_streams rename to mt_streams_hidden");
        await SendAsync(new LandUseRightRecovered(Guid.CreateVersion7(), 1, new(2025, 8, 1), default, "决定1号", Guid.NewGuid(), null, "绿溪", "批1号"));
        var letter = (await Eventually.Gives(() => Operator().Read("/api/land/dead-letters"), l => l.Number("total") == 1)).Items()[0];
        await SqlAsync("alter table land.mt_streams_hidden rename to mt_streams");

        await Operator().Post("/api/land/dead-letters/discard", new { ids = new[] { letter.Id() } }, 200);
        Assert.Equal(0, (await Operator().Read("/api/land/dead-letters")).Number("total"));
    }

    [Fact]
    public async Task Nothing_to_replay_is_refused_by_field() =>
        Assert.True((await Operator().Post("/api/land/dead-letters/replay", new { ids = Array.Empty<Guid>() }, 400)).GetProperty("errors").TryGetProperty("ids", out _));

    private async Task<Guid> HeldParcelAsync()
    {
        var bureau = _land.As("bureau");
        var parcel = (await bureau.Post("/api/land/parcels", new
        {
            code = "510799001001GB00001", name = "A", areaSquareMetres = 100, landUse = "0601", planningConditions = new { documentNumber = "规1" }, effectiveOn = "2020-01-01", documentNumber = "登1",
        })).Id();
        await bureau.Post($"/api/land/parcels/{parcel}/grant", new
        {
            holder = new { name = "绿溪" }, method = "listing", contractNumber = "C-1", contractDate = "2020-02-01", priceYuan = 1, effectiveOn = "2020-02-01", documentNumber = "合1",
        });
        return parcel;
    }

    // Through the queue, as another service sends it.
    private async Task SendAsync(object message)
    {
        await using var scope = _land.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IMessageBus>().EndpointFor(new Uri("postgresql://land")).SendAsync(message, new DeliveryOptions { TenantId = "demo" });
    }

    private async Task SqlAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(_connection);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
