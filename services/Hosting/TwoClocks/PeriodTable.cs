using System.Data.Common;
using System.Runtime.CompilerServices;
using Marten;
using ParkPlatform.Domain;
using Weasel.Postgresql;
using Weasel.Postgresql.Tables;

namespace ParkPlatform.Hosting.TwoClocks;

/// <summary>What was so, and of which stream.</summary>
public sealed record Held<TState>(Guid StreamId, DateOnly From, DateOnly? Until, TState State);

/// <summary>What was so on a day, as we knew it at a moment: the moment asked for, or the last one up to which everything is known.</summary>
public sealed record AsOf<TState>(DateOnly Day, DateTimeOffset KnownAt, IReadOnlyList<Held<TState>> Rows, long Total);

/// <summary>
/// A table with one row per period that we ever believed in, and the whole state in it. It answers lists, maps and totals for any pair of dates without replaying
/// a stream.
/// </summary>
public abstract class PeriodTable<TState> : PeriodRows<TState, TState> where TState : class, IState<TState>
{
    /// <param name="version">One more than before whenever columns are added: the table is then filled anew, in place.</param>
    protected PeriodTable(string schema, string name, uint version = 1) : base(schema, name, version) => MapJson("state", state => state);

    protected sealed override IEnumerable<TState> RowsOf(TState state) => [state];

    private protected sealed override void IndexDates(Table table) =>
        table.Indexes.Add(new IndexDefinition($"{TableName.Name}_by_dates") { Columns = ["tenant_id", "effective", "recorded"], Method = IndexMethod.gist });

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

    /// <summary>Some columns only of what was so on a day, up to so many rows, each read as it comes: where taking the states apart would be the most of the work.</summary>
    public async Task<(DateTimeOffset KnownAt, IReadOnlyList<T> Rows, long Total)> On<T>(
        IQuerySession session, DateOnly day, DateTimeOffset knownAt, Conditions where, string columns, Func<DbDataReader, T> read, string orderBy, int take, CancellationToken ct = default)
    {
        var (from, parameters, known) = await Wanted(session, day, knownAt, where, ct);
        var sql = new CommandBuilder();
        foreach (var (wanted, value) in sql.AppendWithParameters($"select {columns} {from} order by {orderBy}, stream_id limit {take}").Zip(parameters))
            (wanted.Value, wanted.NpgsqlDbType) = (value, PostgresqlProvider.Instance.ToParameterType(value.GetType()));

        var rows = new List<T>();
        await using (var found = await session.ExecuteReaderAsync(sql.Compile(), ct))
            while (await found.ReadAsync(ct)) rows.Add(read(found));
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
        if (behind.Events == 0) return (TableName.ToString(), [], (asked < behind.Now ? asked : behind.Now).ToUniversalTime());
        if (behind.Events >= FarBehind) return (TableName.ToString(), [], await KnownUntil(session, asked, ct));

        var rows = await RowsOfAsync(session, behind.Streams, ct);
        return ($"""
            (select tenant_id, {Columns("")} from {TableName} where tenant_id = ? and stream_id <> all(?) union all select ?::varchar, {Columns("r.")} from {Recordset("?::jsonb")}) now_known
            """, [session.TenantId, behind.Streams, session.TenantId, rows], (asked < behind.Now ? asked : behind.Now).ToUniversalTime());
    }
}
