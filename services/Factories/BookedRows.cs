using System.Globalization;
using System.Text.Json;
using JasperFx.Events;
using JasperFx.Events.Projections;
using Marten;
using Marten.Events.Projections;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using Weasel.Core;
using Weasel.Postgresql;
using Weasel.Postgresql.Tables;

namespace ParkPlatform.Factories;

/// <summary>What is so from one day until another, which is no longer part of it.</summary>
public interface IBookedRow
{
    DateOnly From { get; }
    DateOnly? Until { get; }
}

/// <summary>
/// A table that is written in the transaction of the events: it can be asked at once, without waiting for the daemon, and a constraint on it binds
/// everybody. A stream has as many rows as it takes, each with the days on which it is so (effective) and the time during which we believed it (recorded).
/// Rows are a pure function of the stream's events, so writing them again, or all of them in a rebuild, changes nothing. Where a moment's lag does no harm,
/// a <see cref="PeriodTable{TState}"/> will do.
/// </summary>
public abstract class BookedRows<TState, TRow> : ProjectionBase, IProjection where TState : class, IState<TState> where TRow : IBookedRow
{
    private sealed record Column(string Name, string Type, Func<TRow, object?> Value);

    private readonly List<Column> _columns = [];

    protected BookedRows(string name, EventNames events)
    {
        Of = new PostgresqlObjectName(Contracts.Services.Factories, name, SchemaUtils.IdentifierUsage.General);
        Name = GetType().Name;
        foreach (var (_, type) in events) IncludeType(type);
    }

    /// <summary>The table, for SQL.</summary>
    internal PostgresqlObjectName Of { get; }

    /// <summary>What is so on which days, as far as the timeline knows.</summary>
    protected abstract IEnumerable<TRow> Rows(Timeline<TState> known);

    /// <summary>What only one transaction at a time may write rows about.</summary>
    protected virtual IEnumerable<string> Turns(IReadOnlyCollection<TRow> rows) => [];

    /// <summary>What must hold once the rows of these events are written; asked of events that are being appended, never of those of a rebuild.</summary>
    protected virtual void Guard(IDocumentOperations operations, IReadOnlyList<IEvent> appended) { }

    /// <summary>Further indexes of the table.</summary>
    protected virtual void Index(Table table) { }

    /// <summary>What else the table needs: a constraint.</summary>
    protected virtual IEnumerable<ISchemaObject> Beside(Table table) => [];

    protected void Map(string column, string type, Func<TRow, object?> value) => _columns.Add(new(column, type, value));

    /// <summary>Whether the table is this one's; another one's may hold rows of several kinds of streams.</summary>
    protected virtual bool OwnsTable => true;

    internal virtual void AddTo(StoreOptions store)
    {
        store.Projections.Add(this, ProjectionLifecycle.Inline);
        if (!OwnsTable) return;

        var table = new Table(Of);
        table.AddColumn("tenant_id", "varchar").NotNull();
        table.AddColumn("stream_id", "uuid").NotNull();
        table.AddColumn("effective", "daterange").NotNull();
        table.AddColumn("recorded", "tstzrange").NotNull();
        foreach (var column in _columns) table.AddColumn(column.Name, column.Type);
        table.Indexes.Add(new IndexDefinition($"{Of.Name}_by_stream") { Columns = ["tenant_id", "stream_id"] });
        table.Indexes.Add(new IndexDefinition($"{Of.Name}_by_dates") { Columns = ["tenant_id", "effective", "recorded"], Method = IndexMethod.gist });
        Index(table);

        store.Storage.ExtendedSchemaObjects.Add(table);
        foreach (var beside in Beside(table)) store.Storage.ExtendedSchemaObjects.Add(beside);
    }

    public async Task ApplyAsync(IDocumentOperations operations, IReadOnlyList<IEvent> events, CancellationToken ct)
    {
        var own = events.Where(e => IncludedEventTypes.Contains(e.EventType)).ToArray();
        if (own.Length == 0) return;

        // What is being appended now is not among the stored ones yet, and has no place in the store's sequence; in a rebuild all are. Of a stream that is just beginning
        // nothing is stored.
        var streams = own.Select(e => e.StreamId).Distinct().ToArray();
        var before = streams.Except(own.Where(e => e is { Version: 1, Sequence: 0 }).Select(e => e.StreamId)).ToArray();
        IEvent[] stored = [.. (await operations.EventsOfAsync(before, ct)).SelectMany(stream => stream)];
        var written = stored.UnionBy(own, e => (e.StreamId, e.Version)).GroupBy(e => e.StreamId)
            .Select(stream => Timelines.Folded<TState>(stream.Key, stream.OrderBy(e => e.Version)))
            .SelectMany(timeline => History(timeline).Select(known => (timeline.Id, known.Row, known.From, known.Until)))
            .ToArray();

        foreach (var turn in Turns([.. written.Select(w => w.Row)]).Distinct().Order(StringComparer.Ordinal)) operations.TakeTurns(turn);
        if (before.Length > 0) operations.QueueSqlCommand($"delete from {Of} where tenant_id = ? and stream_id = any(?)", operations.TenantId, before);
        if (written.Length > 0) operations.QueueSqlCommand(Insert, operations.TenantId, JsonSerializer.Serialize(written.Select(w => Values(w.Id, w.Row, w.From, w.Until))));

        var known = stored.Select(e => (e.StreamId, e.Version)).ToHashSet();
        Guard(operations, [.. own.Where(e => !known.Contains((e.StreamId, e.Version)))]);
    }

    // Every row that we ever believed in, with the time during which we did.
    private IEnumerable<(TRow Row, DateTimeOffset From, DateTimeOffset? Until)> History(Timeline<TState> timeline)
    {
        var history = new List<(TRow, DateTimeOffset, DateTimeOffset?)>();
        var believed = new Dictionary<TRow, DateTimeOffset>();
        foreach (var instant in timeline.Entries.Select(e => e.RecordedAt).Distinct().Order())
        {
            var known = Rows(timeline.KnownAt(instant)).ToHashSet();
            foreach (var row in believed.Keys.Except(known).ToArray())
            {
                believed.Remove(row, out var since);
                history.Add((row, since, instant));
            }
            foreach (var row in known) believed.TryAdd(row, instant);
        }
        return [.. history, .. believed.Select(b => (b.Key, b.Value, (DateTimeOffset?)null))];
    }

    private Dictionary<string, object?> Values(Guid stream, TRow row, DateTimeOffset from, DateTimeOffset? until)
    {
        var values = _columns.ToDictionary(c => c.Name, c => c.Value(row));
        values["stream_id"] = stream;
        values["effective"] = $"[{row.From:O},{row.Until:O})";
        values["recorded"] = $"[{Instant(from)},{(until is null ? "" : Instant(until.Value))})";
        return values;
    }

    // The store keeps microseconds, and cuts off what is finer; so an event that is being appended must be treated as it will be read.
    private static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);

    private string Insert => $"""
        insert into {Of} (tenant_id, stream_id, effective, recorded{string.Concat(_columns.Select(c => $", {c.Name}"))})
        select ?, r.* from jsonb_to_recordset(?::jsonb)
        as r (stream_id uuid, effective daterange, recorded tstzrange{string.Concat(_columns.Select(c => $", {c.Name} {c.Type}"))})
        """;
}

public static class BookedRowsStore
{
    public static void AddBookedRows<TState, TRow>(this StoreOptions store, BookedRows<TState, TRow> rows)
        where TState : class, IState<TState> where TRow : IBookedRow => rows.AddTo(store);
}
