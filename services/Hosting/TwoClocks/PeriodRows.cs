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

/// <summary>
/// A table with rows for every period that we ever believed in: what was so from day to day (effective), and while we believed it (recorded). Rows are a pure
/// function of the stream's events, and processing events only makes the stream's rows equal to it. So processing them twice, in other batches, or all again
/// changes nothing. <see cref="PeriodTable{TState}"/> has one row per period, with the whole state; other tables have as many as they need.
/// </summary>
public abstract class PeriodRows<TState, TRow> : ProjectionBase, IProjection where TState : class, IState<TState>
{
    private sealed record Column(string Name, string Type, Func<TRow, Marten.ISerializer, object?> Value, bool Required = false);

    // So many events not met yet mean that there are more to come, and nobody expects the table to be up to date.
    private protected const int FarBehind = 200;

    private readonly List<Column> _columns = [];

    /// <param name="version">One more than before whenever columns are added: the table is then filled anew, in place.</param>
    protected PeriodRows(string schema, string name, uint version = 1)
    {
        Version = version;
        TableName = new PostgresqlObjectName(schema, $"{name}_periods", SchemaUtils.IdentifierUsage.General);
        Name = GetType().Name;
        Options.BatchSize = 1000;
    }

    private protected DbObjectName TableName { get; }

    /// <summary>The rows of a period in which this was so.</summary>
    protected abstract IEnumerable<TRow> RowsOf(TState state);

    /// <summary>A column to search, sort or add up by.</summary>
    protected void Map(string column, string type, Func<TRow, object?> value) => _columns.Add(new(column, type, (row, _) => value(row)));

    /// <summary>A column that holds something whole.</summary>
    private protected void MapJson(string column, Func<TRow, object> value) =>
        _columns.Add(new(column, "jsonb", (row, json) => JsonNode.Parse(json.ToJson(value(row))), Required: true));

    /// <summary>Further indexes of the table.</summary>
    protected virtual void Index(Table table) { }

    private protected virtual void IndexDates(Table table) { }

    internal Table Schema()
    {
        var table = new Table(TableName);
        table.AddColumn("tenant_id", "varchar").NotNull();
        table.AddColumn("stream_id", "uuid").NotNull();
        table.AddColumn("effective", "daterange").NotNull();
        table.AddColumn("recorded", "tstzrange").NotNull();
        foreach (var column in _columns)
        {
            var added = table.AddColumn(column.Name, column.Type);
            if (column.Required) added.NotNull();
        }
        table.Indexes.Add(new IndexDefinition($"{TableName.Name}_by_stream") { Columns = ["tenant_id", "stream_id"] });
        IndexDates(table);
        Index(table);
        return table;
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

    private protected string Shard => Version == 1 ? $"{Name}:All" : $"{Name}:V{Version}:All";

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
    private protected string[] TypesIn(IReadOnlyStoreOptions store) =>
        [.. store.Events.AllKnownEventTypes().Where(e => IncludedEventTypes.Contains(e.EventType)).Select(e => e.EventTypeName)];

    public async Task ApplyAsync(IDocumentOperations operations, IReadOnlyList<IEvent> events, CancellationToken ct)
    {
        var streams = await StreamsToFold(events, operations, ct);
        if (streams.Length == 0) return;

        operations.QueueSqlCommand(Merge, await RowsOfAsync(operations, streams, ct), operations.TenantId, streams, operations.TenantId);
    }

    // The rows of these streams, as JSON.
    private protected async Task<string> RowsOfAsync(IQuerySession session, Guid[] streams, CancellationToken ct)
    {
        var timelines = await session.TimelinesAsync<TState>(streams, ct);
        var serializer = session.DocumentStore.Options.Serializer();
        return JsonSerializer.Serialize(timelines
            .SelectMany(timeline => timeline.History().SelectMany(period => Rows(timeline.Id, period, serializer))));
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

    private IEnumerable<Dictionary<string, object?>> Rows(Guid stream, KnownPeriod<TState> period, Marten.ISerializer serializer)
    {
        foreach (var of in RowsOf(period.State))
        {
            var row = _columns.ToDictionary(c => c.Name, c => c.Value(of, serializer));
            row["stream_id"] = stream;
            row["effective"] = $"[{period.From:O},{period.Until:O})";
            row["recorded"] = $"[{period.KnownFrom.UtcDateTime:O},{period.KnownUntil?.UtcDateTime:O})";
            yield return row;
        }
    }

    // Touches only rows that differ: closing a period is one row out and one row in, whatever the length of the stream. What a stream has already is fetched by the stream, once:
    // left to itself, PostgreSQL looks for each row by its dates, which most rows share. And the rows that are wanted stand by themselves: joined to anything, megabytes of JSON go
    // along with every row.
    private string Merge => $"""
        with wanted as materialized (
            select * from {Recordset("?::jsonb")}),
        present as materialized (
            select t.ctid as place, {Columns("t.")} from {TableName} t where t.tenant_id = ? and t.stream_id = any(?::uuid[])),
        gone as (
            delete from {TableName} g using present t where g.ctid = t.place and not exists (select 1 from wanted w where {Same}))
        insert into {TableName} (tenant_id, {Columns("")})
        select ?::varchar, {Columns("w.")} from wanted w
        where not exists (select 1 from present t where {Same})
        """;

    private protected string Recordset(string json) =>
        $"jsonb_to_recordset({json}) as r (stream_id uuid, effective daterange, recorded tstzrange{string.Concat(_columns.Select(c => $", {c.Name} {c.Type}"))})";

    private string Same =>
        $"t.stream_id = w.stream_id and t.effective = w.effective and t.recorded = w.recorded and ({Values("t.")}) is not distinct from ({Values("w.")})";

    private protected string Columns(string prefix) => $"{prefix}stream_id, {prefix}effective, {prefix}recorded, {Values(prefix)}";

    private string Values(string prefix) => string.Join(", ", _columns.Select(c => prefix + c.Name));
}
