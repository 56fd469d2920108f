using CsCheck;
using JasperFx.Core;
using JasperFx.Events;
using JasperFx.MultiTenancy;
using Marten;
using Marten.Events;
using Npgsql;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Testing;
using Weasel.Core;
using Weasel.Postgresql;
using Xunit;

namespace ParkPlatform.Hosting.Tests;

/// <summary>A store of its own in a database of its own, so that its daemon can be stopped, restarted and made to start over.</summary>
public class Period_tables(TestPostgres postgres) : IAsyncLifetime
{
    private static readonly DateOnly Opening = new(2026, 1, 1);
    private static readonly string[] Tenants = ["suzhou", "wuxi"];

    private DocumentStore _store = null!;
    private string _connection = null!;

    public async ValueTask InitializeAsync()
    {
        _connection = await postgres.NewDatabaseAsync("fields");
        _store = DocumentStore.For(store =>
        {
            store.Connection(_connection);
            store.DatabaseSchemaName = "fields";
            store.UseSystemTextJsonForSerialization(EnumStorage.AsString, Casing.CamelCase, ParkJson.Configure);
            store.Events.TenancyStyle = TenancyStyle.Conjoined;
            store.Storage.ExtendedSchemaObjects.Add(new Extension("btree_gist"));
            store.Projections.Errors.SkipApplyErrors = false;
            store.AddTimeline(FieldPeriods.Names, FieldPeriods.Table);
        });
        await _store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
    }

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task The_schema_is_martens_own_and_does_not_drift()
    {
        await _store.Storage.Database.AssertDatabaseMatchesConfigurationAsync();
        Assert.Contains("gist (tenant_id, effective, recorded)", _store.Storage.ToDatabaseScript());
    }

    [Fact]
    public async Task The_table_says_what_the_streams_say_and_a_rebuild_says_it_again()
    {
        await RandomHistories(streams: 240);
        using var daemon = await _store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        await _store.WaitForNonStaleProjectionDataAsync(30.Seconds());

        var rows = await Rows();
        Assert.Equal(await RowsOfStreams(), rows);
        Assert.True(rows.Length > 2000, $"only {rows.Length} rows");

        await daemon.RebuildProjectionAsync<FieldPeriods>(TestContext.Current.CancellationToken);
        Assert.Equal(rows, await Rows());

        await Sql("truncate fields.field_periods");
        await daemon.RebuildProjectionAsync<FieldPeriods>(TestContext.Current.CancellationToken);
        Assert.Equal(rows, await Rows());

        await Sql("update fields.field_periods set crop = 'weeds' where crop = 'rice'");
        await daemon.RebuildProjectionAsync<FieldPeriods>(TestContext.Current.CancellationToken);
        Assert.Equal(rows, await Rows());
    }

    [Fact]
    public async Task Stopping_and_restarting_the_daemon_at_any_moment_does_no_harm()
    {
        var appending = RandomHistories(streams: 60);
        while (!appending.IsCompleted)
        {
            using var daemon = await _store.BuildProjectionDaemonAsync();
            await daemon.StartAllAsync();
            await Task.Delay(Random.Shared.Next(150));
            await daemon.StopAllAsync();
        }
        await appending;

        using var last = await _store.BuildProjectionDaemonAsync();
        await last.StartAllAsync();
        await _store.WaitForNonStaleProjectionDataAsync(30.Seconds());
        Assert.Equal(await RowsOfStreams(), await Rows());
    }

    [Fact]
    public async Task Processing_events_again_touches_no_row()
    {
        await RandomHistories(streams: 5);
        await using var session = _store.LightweightSession(Tenants[0]);
        var events = await session.Events.QueryAllRawEvents().ToListAsync();
        await FieldPeriods.Table.ApplyAsync(session, events, default);
        await session.SaveChangesAsync();
        var places = await Sql("select ctid::text from fields.field_periods order by 1");

        await FieldPeriods.Table.ApplyAsync(session, events, default);
        await session.SaveChangesAsync();

        Assert.NotEmpty(places);
        Assert.Equal(places, await Sql("select ctid::text from fields.field_periods order by 1"));
    }

    [Fact]
    public async Task Appends_that_race_on_one_stream_end_in_one_history()
    {
        var id = Guid.CreateVersion7();
        await Append(Tenants[0], id, new Opened(Opening));
        using var daemon = await _store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();

        await Task.WhenAll(Enumerable.Range(1, 12).Select(n => Append(Tenants[0], id, new Sown(Opening.AddDays(n * 7 % 13), $"crop {n}"))));
        await _store.WaitForNonStaleProjectionDataAsync(30.Seconds());

        Assert.Equal(await RowsOfStreams(), await Rows());
        await using var session = _store.QuerySession(Tenants[0]);
        Assert.Equal(13, (await session.Events.FetchStreamAsync(id)).Count);
    }

    [Fact]
    public async Task Every_pair_of_dates_gets_the_answer_that_folding_gives()
    {
        await RandomHistories(streams: 10);
        using var daemon = await _store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        await _store.WaitForNonStaleProjectionDataAsync(30.Seconds());

        foreach (var tenant in Tenants)
        {
            await using var session = _store.QuerySession(tenant);
            var timelines = await Timelines(tenant);
            foreach (var instant in timelines.SelectMany(t => t.Entries).Select(e => e.RecordedAt).Distinct().Order().Where((_, i) => i % 9 == 0))
                foreach (var day in Enumerable.Range(-1, 12).Select(n => Opening.AddDays(n * 4)))
                {
                    var folded = timelines.Select(t => (t.Id, t.KnownAt(instant).At(day)?.Crop)).Where(x => x.Crop is not null).Order();
                    var found = (await FieldPeriods.Table.On(session, day, instant, new(), "crop", 0, 10_000)).Rows.Select(h => (h.StreamId, (string?)h.State.Crop)).Order();
                    Assert.Equal(folded, found);
                }
        }
    }

    [Fact]
    public async Task What_has_just_been_written_is_found_before_the_daemon_has_met_it()
    {
        var (known, fresh) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await Append(Tenants[0], known, new Opened(Opening));
        await MetByTheDaemon();
        var before = DateTimeOffset.UtcNow;
        await Append(Tenants[0], known, new Sown(Opening.AddDays(3), "rice"), new SowingCorrected(2, Opening.AddDays(5), "maize"));
        await Append(Tenants[0], fresh, new Opened(Opening), new Sown(Opening.AddDays(1), "wheat"));
        await Append(Tenants[1], Guid.CreateVersion7(), new Opened(Opening));

        await using var session = _store.QuerySession(Tenants[0]);
        async Task<string> On(int day, DateTimeOffset instant, Conditions? where = null) =>
            string.Join(' ', (await FieldPeriods.Table.On(session, Opening.AddDays(day), instant, where ?? new(), "crop", 0, 10)).Rows.Select(r => r.State.Crop));

        Assert.Equal(("grass grass", "grass wheat", "maize wheat"), (await On(0, DateTimeOffset.UtcNow), await On(4, DateTimeOffset.UtcNow), await On(5, DateTimeOffset.UtcNow)));
        Assert.Equal("grass", await On(5, before));
        Assert.Equal("maize", await On(5, DateTimeOffset.UtcNow, new Conditions().And("crop = ?", "maize")));
        Assert.Equal(4, (await FieldPeriods.Table.Between(session, Opening, Opening.AddDays(9), DateTimeOffset.UtcNow, new())).Count);
        Assert.Equal(1, (await FieldPeriods.Table.On(session, null, DateTimeOffset.UtcNow, new Conditions().And("crop = ?", "wheat"), "crop", 0, 10)).Total);
    }

    [Fact]
    public async Task Where_the_daemon_is_far_behind_an_answer_does_not_claim_to_know_what_it_has_not_met()
    {
        var id = Guid.CreateVersion7();
        await Append(Tenants[0], id, new Opened(Opening));
        await MetByTheDaemon();
        await Append(Tenants[0], id, [.. Enumerable.Range(1, 250).Select(n => (object)new Sown(Opening.AddDays(n % 40), "rice"))]);
        var recorded = (await Timelines(Tenants[0])).Single().RecordedAt;

        await using var session = _store.QuerySession(Tenants[0]);
        var answer = await FieldPeriods.Table.On(session, Opening.AddDays(60), DateTimeOffset.UtcNow, new(), "crop", 0, 10);

        Assert.Equal("grass", answer.Rows.Single().State.Crop);
        Assert.True(answer.KnownAt < recorded);
    }

    private async Task MetByTheDaemon()
    {
        using var daemon = await _store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        await _store.WaitForNonStaleProjectionDataAsync(30.Seconds());
        await daemon.StopAllAsync();
    }

    [Fact]
    public async Task A_page_tells_how_many_there_are_in_all_also_beyond_the_last_one()
    {
        foreach (var crop in new[] { "rice", "wheat", "maize", "rye", "rice" }) await Append(Tenants[0], Guid.CreateVersion7(), new Opened(Opening), new Sown(Opening, crop));
        using var daemon = await _store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        await _store.WaitForNonStaleProjectionDataAsync(30.Seconds());
        await using var session = _store.QuerySession(Tenants[0]);

        Task<AsOf<Field>> Page(int skip, Conditions where) => FieldPeriods.Table.On(session, Opening, DateTimeOffset.UtcNow, where, "crop", skip, 2);

        Assert.Equal(("maize rice", 5), (string.Join(' ', (await Page(0, new())).Rows.Select(r => r.State.Crop)), (await Page(0, new())).Total));
        Assert.Equal((0, 5), ((await Page(6, new())).Rows.Count, (await Page(6, new())).Total));
        Assert.Equal((0, 0), ((await Page(0, new Conditions().And("crop = ?", "tea"))).Rows.Count, (await Page(0, new Conditions().And("crop = ?", "tea"))).Total));
        Assert.Equal(2, (await Page(0, new Conditions().AndContains("IC", "crop"))).Total);
        Assert.Equal(0, (await Page(0, new Conditions().AndContains("%", "crop"))).Total);
        Assert.Equal(0, (await Page(0, new Conditions().AndContains("' or true --", "crop"))).Total);
        Assert.Equal(5, (await Page(0, new Conditions().AndIf(null, "crop = ?").AndIf("", "crop = ?"))).Total);
        Assert.Equal(5, (await FieldPeriods.Table.Between(session, Opening.AddDays(3), null, DateTimeOffset.UtcNow, new())).Count);
        Assert.Empty(await FieldPeriods.Table.Between(session, null, Opening.AddDays(-1), DateTimeOffset.UtcNow, new()));
    }

    // --- material


    private static readonly Gen<object> AnyEvent = Gen.Frequency(
        (6, Gen.Select(Gen.Int[0, 40], Gen.Int[0, 3], (day, crop) => (object)new Sown(Opening.AddDays(day), Crop(crop)))),
        (2, Gen.Select(Gen.Int[1, 8], Gen.Int[0, 40], Gen.Int[0, 3], (version, day, crop) => (object)new SowingCorrected(version, Opening.AddDays(day), Crop(crop)))),
        (1, Gen.Int[1, 8].Select(version => (object)new EntryWithdrawn(version))));

    private static string Crop(int n) => new[] { "rice", "wheat", "maize", "rye" }[n];

    // Streams of both tenants grow in turn, so that every batch of the daemon meets many of them.
    private async Task RandomHistories(int streams)
    {
        var ids = Enumerable.Range(0, streams).Select(n => (Tenant: Tenants[n % 2], Id: Guid.CreateVersion7())).ToArray();
        foreach (var (tenant, id) in ids) await Append(tenant, id, new Opened(Opening));
        for (var round = 0; round < 6; round++)
            foreach (var (tenant, id) in ids)
                await Append(tenant, id, AnyEvent.Array[1, 2].Single());
    }

    private async Task Append(string tenant, Guid id, params object[] events)
    {
        while (true)
        {
            await using var session = _store.LightweightSession(tenant);
            session.Events.Append(id, events);
            try
            {
                await session.SaveChangesAsync();
                return;
            }
            catch (EventStreamUnexpectedMaxEventIdException) { } // someone else was faster
        }
    }

    private async Task<Timeline<Field>[]> Timelines(string tenant)
    {
        await using var session = _store.QuerySession(tenant);
        return [.. (await session.Events.QueryAllRawEvents().OrderBy(e => e.Version).ToListAsync())
            .GroupBy(e => e.StreamId).Select(s => s.Aggregate(new Timeline<Field>(s.Key), (t, e) => t.Record(e)))];
    }

    private async Task<string[]> RowsOfStreams()
    {
        var rows = new List<string>();
        foreach (var tenant in Tenants)
            rows.AddRange((await Timelines(tenant)).SelectMany(t => t.History().Select(p =>
                $"{tenant} {t.Id} {p.From:O} {p.Until:O} {p.KnownFrom.UtcDateTime:O} {p.KnownUntil?.UtcDateTime:O} {p.State.Crop} {p.State.Crop}")));
        return [.. rows.Order(StringComparer.Ordinal)];
    }

    private async Task<string[]> Rows() => [.. (await Sql("""
        select concat_ws(' ', tenant_id, stream_id, lower(effective), coalesce(upper(effective)::text, ''),
            to_char(lower(recorded) at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"0Z"'),
            coalesce(to_char(upper(recorded) at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"0Z"'), ''), crop, state ->> 'crop')
        from fields.field_periods
        """)).Order(StringComparer.Ordinal)];

    private async Task<string[]> Sql(string sql)
    {
        await using var connection = new NpgsqlConnection(_connection);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync()) rows.Add(reader.GetString(0));
        return [.. rows];
    }
}
