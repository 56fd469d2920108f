using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using JasperFx.Events;
using JasperFx.Events.Projections;
using Marten;
using Marten.Events;
using Marten.Events.Projections;
using ParkPlatform.Domain;
using Weasel.Core;
using Weasel.Postgresql;
using Weasel.Postgresql.Tables;

namespace ParkPlatform.Hosting.TwoClocks;

/// <summary>What was so, and of which stream.</summary>
public sealed record Held<TState>(Guid StreamId, DateOnly From, DateOnly? Until, TState State);

/// <summary>What was so on a day, as we knew it at a moment: the moment asked for, or the last one up to which everything is known.</summary>
public sealed record AsOf<TState>(DateOnly Day, DateTimeOffset KnownAt, IReadOnlyList<Held<TState>> Rows, long Total);

/// <summary>
/// A table with one row per period that we ever believed in: what was so from day to day (effective), and while we believed it (recorded).
/// It answers lists, maps and totals for any pair of dates without replaying a stream. Rows are a pure function of the stream's events, and
/// processing events only makes the stream's rows equal to it. So processing them twice, in other batches, or all again changes nothing.
/// </summary>
public abstract class PeriodTable<TState> : ProjectionBase, IProjection where TState : class, IState<TState>
{
    private sealed record Column(string Name, string Type, Func<TState, object?> Value);

    // So many events not met yet mean that there are more to come, and nobody expects the table to be up to date.
    private const int FarBehind = 200;

    private readonly List<Column> _columns = [];
    private readonly DbObjectName _name;

    /// <param name="version">One more than before whenever columns are added: the table is then filled anew, in place.</param>
    protected PeriodTable(string schema, string name, uint version = 1)
    {
        Version = version;
        _name = new PostgresqlObjectName(schema, $"{name}_periods", SchemaUtils.IdentifierUsage.General);
        Name = GetType().Name;
        Options.BatchSize = 1000;
    }

    /// <summary>A column to search, sort or add up by. The state itself is kept whole beside it.</summary>
    protected void Map(string column, string type, Func<TState, object?> value) => _columns.Add(new(column, type, value));

    /// <summary>Further indexes of the table.</summary>
    protected virtual void Index(Table table) { }

    internal Table Schema()
    {
        var table = new Table(_name);
        table.AddColumn("tenant_id", "varchar").NotNull();
        table.AddColumn("stream_id", "uuid").NotNull();
        table.AddColumn("effective", "daterange").NotNull();
        table.AddColumn("recorded", "tstzrange").NotNull();
        table.AddColumn("state", "jsonb").NotNull();
        foreach (var column in _columns) table.AddColumn(column.Name, column.Type);
        table.Indexes.Add(new IndexDefinition($"{_name.Name}_by_stream") { Columns = ["tenant_id", "stream_id"] });
        table.Indexes.Add(new IndexDefinition($"{_name.Name}_by_dates") { Columns = ["tenant_id", "effective", "recorded"], Method = IndexMethod.gist });
        Index(table);
        return table;
    }

    /// <summary>What was so on a day (on every day, without one), as known at a moment: one page of it, narrowed by conditions on the columns.</summary>
    public async Task<AsOf<TState>> On(
        IQuerySession session, DateOnly? day, DateTimeOffset knownAt, Conditions where, string orderBy, int skip, int take, CancellationToken ct = default)
    {
        var (from, parameters, known) = await Wanted(session, day, knownAt, where, ct);

        // The page is cut out before its rows are made into JSON: otherwise every row of the list would be, only to be counted.
        var rows = await session.AdvancedSql.QueryAsync<Counted>(
            $"select {Json}, 'total', total) from (select stream_id, effective, state, count(*) over () as total {from} order by {orderBy}, stream_id limit {take} offset {skip}) page",
            ct, parameters);
        var total = rows.Count > 0 || skip == 0
            ? rows.FirstOrDefault()?.Total ?? 0
            : (await session.AdvancedSql.QueryAsync<long>($"select count(*) {from}", ct, parameters)).Single();
        return new(day ?? DateOnly.MinValue, known, [.. rows.Select(r => new Held<TState>(r.StreamId, r.From, r.Until, r.State))], total);
    }

    /// <summary>Some columns only of what was so on a day, up to so many rows: where taking the states apart would be the most of the work.</summary>
    /// <param name="columns">As <c>jsonb_build_object</c> takes them.</param>
    public async Task<(DateTimeOffset KnownAt, IReadOnlyList<T> Rows, long Total)> On<T>(
        IQuerySession session, DateOnly day, DateTimeOffset knownAt, Conditions where, string columns, string orderBy, int take, CancellationToken ct = default) where T : class
    {
        var (from, parameters, known) = await Wanted(session, day, knownAt, where, ct);
        var rows = await session.AdvancedSql.QueryAsync<T>($"select jsonb_build_object({columns}) {from} order by {orderBy}, stream_id limit {take}", ct, parameters);
        return (known, rows, rows.Count < take ? rows.Count : (await session.AdvancedSql.QueryAsync<long>($"select count(*) {from}", ct, parameters)).Single());
    }

    /// <summary>All that was so on a day (on every day, without one), as known at a moment, row by row: for files of any length.</summary>
    public async IAsyncEnumerable<Held<TState>> Stream(
        IQuerySession session, DateOnly? day, DateTimeOffset knownAt, Conditions where, string orderBy, [EnumeratorCancellation] CancellationToken ct = default)
    {
        var (from, parameters, _) = await Wanted(session, day, knownAt, where, ct);
        await foreach (var row in session.AdvancedSql.StreamAsync<Held<TState>>($"select {Json}) {from} order by {orderBy}, stream_id", ct, parameters)) yield return row;
    }

    /// <summary>What was so at any time between two days, both included, as known at a moment.</summary>
    public async Task<IReadOnlyList<Held<TState>>> Between(
        IQuerySession session, DateOnly? from, DateOnly? to, DateTimeOffset knownAt, Conditions where, CancellationToken ct = default)
    {
        var (table, met, known) = await Known(session, knownAt, ct);
        return await session.AdvancedSql.QueryAsync<Held<TState>>(
            $"select {Json}) from {table} where tenant_id = ? and effective && daterange(?::date, ?::date, '[]') and recorded @> ?{where.Sql} order by lower(effective), stream_id",
            ct, [.. met, session.TenantId, from ?? DateOnly.MinValue, to ?? DateOnly.MaxValue.AddDays(-1), known, .. where.Parameters]);
    }

    /// <summary>A tag for an answer out of this table: the same as long as no further event has been recorded and the question is the same.</summary>
    public async Task<string> ETagAsync(IQuerySession session, string question, CancellationToken ct = default)
    {
        var events = session.DocumentStore.Options.Events.DatabaseSchemaName;
        var met = (await session.AdvancedSql.QueryAsync<long>($"""
            select greatest(met.seq, (select max(seq_id) from {events}.mt_events where tenant_id = ? and seq_id > met.seq))
            from (select coalesce((select last_seq_id from {events}.mt_event_progression where name = ?), 0) as seq) met
            """, ct, session.TenantId, Shard)).Single();
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes($"{session.TenantId} {met} {question}"));
        return $"W/\"{Convert.ToHexStringLower(digest.AsSpan(0, 12))}\"";
    }

    private string Shard => Version == 1 ? $"{Name}:All" : $"{Name}:V{Version}:All";

    private const string Json = "jsonb_build_object('streamId', stream_id, 'from', lower(effective), 'until', upper(effective), 'state', state";

    // The rows of a day (of every day, without one), from "from" on.
    private async Task<(string From, object[] Parameters, DateTimeOffset Known)> Wanted(
        IQuerySession session, DateOnly? day, DateTimeOffset knownAt, Conditions where, CancellationToken ct)
    {
        var (table, met, known) = await Known(session, knownAt, ct);
        return (
            $"from {table} where tenant_id = ? and {(day is null ? "" : "effective @> ? and ")}recorded @> ?{where.Sql}",
            [.. met, session.TenantId, .. day is { } on ? [on] : Array.Empty<object>(), known, .. where.Parameters], known);
    }

    private sealed record Counted(Guid StreamId, DateOnly From, DateOnly? Until, TState State, long Total);

    private sealed record Behind(DateTimeOffset Now, int Events, Guid[] Streams);

    // What the daemon has not met yet is folded for the question, so that whoever has just written something finds it in the list. Where that is much, as during a
    // rebuild or a large import, the answer knows less instead, and says so.
    private async Task<(string Table, object[] Parameters, DateTimeOffset Known)> Known(IQuerySession session, DateTimeOffset asked, CancellationToken ct)
    {
        var store = session.DocumentStore.Options;
        var types = TypesIn(store);
        var behind = (await session.AdvancedSql.QueryAsync<Behind>($"""
            select jsonb_build_object('now', now(), 'events', count(*), 'streams', coalesce(jsonb_agg(distinct stream_id), '[]')) from (
                select stream_id from {store.Events.DatabaseSchemaName}.mt_events where tenant_id = ? and type = any(?)
                    and seq_id > coalesce((select last_seq_id from {store.Events.DatabaseSchemaName}.mt_event_progression where name = ?), 0) limit {FarBehind}) e
            """, ct, session.TenantId, types, Shard)).Single();
        if (behind.Events == 0) return (_name.ToString(), [], (asked < behind.Now ? asked : behind.Now).ToUniversalTime());
        if (behind.Events >= FarBehind) return (_name.ToString(), [], await KnownUntil(session, asked, ct));

        var rows = await RowsOf(session, behind.Streams, ct);
        return ($"""
            (select tenant_id, {Columns("")} from {_name} where tenant_id = ? and stream_id <> all(?) union all select ?::varchar, {Columns("r.")} from {Recordset("?::jsonb")}) now_known
            """, [session.TenantId, behind.Streams, session.TenantId, rows], (asked < behind.Now ? asked : behind.Now).ToUniversalTime());
    }

    /// <summary>
    /// The moment asked for, or the last one up to which the table knows everything: the daemon fills it a moment after the events, and what it has not met yet,
    /// no answer may claim to know. Whoever reads several tables asks all of them for the same moment.
    /// </summary>
    public async Task<DateTimeOffset> KnownUntil(IQuerySession session, DateTimeOffset asked, CancellationToken ct)
    {
        var events = session.DocumentStore.Options.Events.DatabaseSchemaName;
        var until = (await session.AdvancedSql.QueryAsync<DateTimeOffset>($"""
            select least(now(), min(timestamp) - interval '1 microsecond') from {events}.mt_events
            where tenant_id = ? and type = any(?) and seq_id > coalesce((select last_seq_id from {events}.mt_event_progression where name = ?), 0)
            """, ct, session.TenantId, TypesIn(session.DocumentStore.Options), Shard)).Single();
        return (asked < until ? asked : until).ToUniversalTime();
    }

    // Other events than these change nothing in the table: nobody waits until it has met them.
    private string[] TypesIn(IReadOnlyStoreOptions store) =>
        [.. store.Events.AllKnownEventTypes().Where(e => IncludedEventTypes.Contains(e.EventType)).Select(e => e.EventTypeName)];

    public async Task ApplyAsync(IDocumentOperations operations, IReadOnlyList<IEvent> events, CancellationToken ct)
    {
        var streams = await StreamsToFold(events, operations, ct);
        if (streams.Length == 0) return;

        operations.QueueSqlCommand(Merge, await RowsOf(operations, streams, ct), operations.TenantId, streams, operations.TenantId);
    }

    // The rows of these streams, as JSON.
    private async Task<string> RowsOf(IQuerySession session, Guid[] streams, CancellationToken ct)
    {
        var timelines = await session.TimelinesAsync<TState>(streams, ct);
        var serializer = session.DocumentStore.Options.Serializer();
        return JsonSerializer.Serialize(timelines
            .SelectMany(timeline => timeline.History().Select(period => Row(timeline.Id, period, serializer))));
    }

    // A rebuild meets a stream in many batches; it is enough to fold it in the last one.
    private async Task<Guid[]> StreamsToFold(IReadOnlyList<IEvent> events, IDocumentOperations operations, CancellationToken ct)
    {
        var streams = events.Select(e => e.StreamId).Distinct().ToArray();
        if (events.Count < FarBehind) return streams;

        var (last, types) = (events.Max(e => e.Sequence), IncludedEventTypes.ToArray());
        var growing = await operations.Events.QueryAllRawEvents()
            .Where(e => streams.Contains(e.StreamId) && e.Sequence > last && e.EventTypesAre(types))
            .Select(e => e.StreamId).Distinct().ToListAsync(ct);
        return [.. streams.Except(growing)];
    }

    private Dictionary<string, object?> Row(Guid stream, KnownPeriod<TState> period, Marten.ISerializer serializer)
    {
        var row = _columns.ToDictionary(c => c.Name, c => c.Value(period.State));
        row["stream_id"] = stream;
        row["effective"] = $"[{period.From:O},{period.Until:O})";
        row["recorded"] = $"[{period.KnownFrom.UtcDateTime:O},{period.KnownUntil?.UtcDateTime:O})";
        row["state"] = JsonNode.Parse(serializer.ToJson(period.State));
        return row;
    }

    // Touches only rows that differ: closing a period is one row out and one row in, whatever the length of the stream. What a stream has already is fetched by the stream, once:
    // left to itself, PostgreSQL looks for each row by its dates, which most rows share. And the rows that are wanted stand by themselves: joined to anything, megabytes of JSON go
    // along with every row.
    private string Merge => $"""
        with wanted as materialized (
            select * from {Recordset("?::jsonb")}),
        present as materialized (
            select t.ctid as place, {Columns("t.")} from {_name} t where t.tenant_id = ? and t.stream_id = any(?::uuid[])),
        gone as (
            delete from {_name} g using present t where g.ctid = t.place and not exists (select 1 from wanted w where {Same}))
        insert into {_name} (tenant_id, {Columns("")})
        select ?::varchar, {Columns("w.")} from wanted w
        where not exists (select 1 from present t where {Same})
        """;

    private string Recordset(string json) =>
        $"jsonb_to_recordset({json}) as r (stream_id uuid, effective daterange, recorded tstzrange, state jsonb{string.Concat(_columns.Select(c => $", {c.Name} {c.Type}"))})";

    private string Same =>
        $"t.stream_id = w.stream_id and t.effective = w.effective and t.recorded = w.recorded and ({Values("t.")}) is not distinct from ({Values("w.")})";

    private string Columns(string prefix) => $"{prefix}stream_id, {prefix}effective, {prefix}recorded, {Values(prefix)}";

    private string Values(string prefix) => string.Join(", ", _columns.Select(c => c.Name).Prepend("state").Select(name => prefix + name));
}
