using System.Text;
using Marten;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Yield.Measures;
using ParkPlatform.Yield.Rules;
using Weasel.Core;
using Weasel.Postgresql;
using Weasel.Postgresql.Tables;

namespace ParkPlatform.Yield.Runs;

/// <summary>
/// What went into and came out of every evaluation, a row per firm, written once with the run's event and never again. A run of a whole city has more firms
/// than an event can hold.
/// </summary>
internal static class EvaluationResults
{
    private const int RowsAtOnce = 2_000;

    private static readonly DbObjectName Name = new PostgresqlObjectName(Contracts.Services.Yield, "evaluation_results", SchemaUtils.IdentifierUsage.General);

    public static Table Schema()
    {
        var table = new Table(Name);
        table.AddColumn("tenant_id", "varchar").NotNull().AsPrimaryKey();
        table.AddColumn("run_id", "uuid").NotNull().AsPrimaryKey();
        table.AddColumn("uscc", "varchar").NotNull().AsPrimaryKey();
        table.AddColumn("name", "text").NotNull();
        table.AddColumn("firm_group", "text").NotNull();
        table.AddColumn("standing", "text").NotNull();
        table.AddColumn("rank", "integer");
        table.AddColumn("class", "text");
        table.AddColumn("cohort", "text");
        table.AddColumn("firm", "jsonb").NotNull();
        table.Indexes.Add(new IndexDefinition("evaluation_results_by_rank") { Columns = ["tenant_id", "run_id", "firm_group", "rank"] });
        return table;
    }

    /// <summary>Adds the rows to what the session commits; as bytes, for those of a whole city lie in memory until then.</summary>
    public static void Keep(IDocumentOperations session, Guid run, IReadOnlyList<FirmInRun> firms)
    {
        var serializer = session.DocumentStore.Options.Serializer();
        foreach (var rows in firms.Chunk(RowsAtOnce))
        {
            session.QueueSqlCommand(
                $"""
                insert into {Name} (tenant_id, run_id, uscc, name, firm_group, standing, rank, class, cohort, firm)
                select ?::varchar, ?::uuid, r.uscc, r.name, r.firm_group, r.standing, r.rank, r.class, r.cohort, convert_from(r.firm, 'UTF8')::jsonb
                from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::int[], ?::text[], ?::text[], ?::bytea[])
                    as r (uscc, name, firm_group, standing, rank, class, cohort, firm)
                """,
                session.TenantId, run, rows.Select(f => f.Outcome.Uscc).ToArray(), rows.Select(f => f.Input.Stated.Name).ToArray(),
                rows.Select(f => f.Outcome.Group.ToString()).ToArray(),
                rows.Select(f => f.Outcome.Standing.ToString()).ToArray(), rows.Select(f => f.Outcome.Rank).ToArray(),
                rows.Select(f => f.Outcome.Class?.ToString()).ToArray(), rows.Select(f => f.Outcome.Cohort).ToArray(),
                rows.Select(f => Encoding.UTF8.GetBytes(serializer.ToJson(f))).ToArray());
        }
    }

    /// <summary>One page of a run, group by group in the order of rank; those without a rank come last.</summary>
    public static async Task<(IReadOnlyList<FirmInRun> Firms, long Total)> PageAsync(
        IQuerySession session, Guid run, Conditions where, int skip, int take, CancellationToken ct)
    {
        object[] parameters = [session.TenantId, run, .. where.Parameters];
        var total = (await session.AdvancedSql.QueryAsync<long>($"select count(*) {OfRun}{where.Sql}", ct, parameters)).Single();
        var page = $"{where.Sql} order by firm_group, cohort nulls first, rank nulls last, uscc limit {take} offset {skip}";
        return (await session.AdvancedSql.QueryAsync<FirmInRun>($"select firm {OfRun}{page}", ct, parameters), total);
    }

    /// <summary>The firms after a credit code, in the order of credit codes.</summary>
    public static async Task<IReadOnlyList<FirmInRun>> AfterAsync(IQuerySession session, Guid run, string after, int take, CancellationToken ct) =>
        await session.AdvancedSql.QueryAsync<FirmInRun>($"select firm {OfRun} and uscc > ? order by uscc limit {take}", ct, session.TenantId, run, after);

    public static async Task<FirmInRun?> OneAsync(IQuerySession session, Guid run, string uscc, CancellationToken ct) =>
        (await session.AdvancedSql.QueryAsync<FirmInRun>($"select firm {OfRun} and uscc = ?", ct, session.TenantId, run, uscc)).SingleOrDefault();

    /// <summary>These firms of a run.</summary>
    public static async Task<IReadOnlyList<FirmInRun>> SomeAsync(IQuerySession session, Guid run, string[] usccs, CancellationToken ct) =>
        await session.AdvancedSql.QueryAsync<FirmInRun>($"select firm {OfRun} and uscc = any(?) order by uscc", ct, session.TenantId, run, usccs);

    /// <summary>Which class every firm of these runs has in them, or only these firms.</summary>
    public static async Task<IReadOnlyList<ClassedFirm>> ClassesAsync(IQuerySession session, Guid[] runs, string[]? only, CancellationToken ct) =>
        await session.AdvancedSql.QueryAsync<ClassedFirm>(
            $"""
            select jsonb_build_object('runId', run_id, 'uscc', uscc, 'name', name, 'class', class, 'managedAs', firm->'outcome'->'managedAs',
                'standing', firm->'outcome'->'standing')
            from {Name} where tenant_id = ? and run_id = any(?) and (? or uscc = any(?))
            """,
            ct, session.TenantId, runs, only is null, only ?? []);

    /// <summary>All the firms that are ranked with this one.</summary>
    public static async Task<IReadOnlyList<FirmInRun>> RankedWithAsync(IQuerySession session, Guid run, FirmOutcome firm, CancellationToken ct) =>
        await session.AdvancedSql.QueryAsync<FirmInRun>(
            $"select firm {OfRun} and firm_group = ? and cohort is not distinct from nullif(?, '') order by uscc", ct, session.TenantId, run,
            firm.Group.ToString(), firm.Cohort ?? "");

    /// <summary>How many firms went from which class to which, those without a class and those in one run only included.</summary>
    public static async Task<IReadOnlyList<Transition>> TransitionsAsync(IQuerySession session, Guid left, Guid right, CancellationToken ct) =>
        await session.AdvancedSql.QueryAsync<Transition>(
            $"""
            select jsonb_build_object('from', c.was, 'inLeft', c.in_left, 'to', c.now, 'inRight', c.in_right, 'firms', count(*))
            from (select l.class as was, l.uscc is not null as in_left, r.class as now, r.uscc is not null as in_right {OfBoth}) c
            group by c.was, c.in_left, c.now, c.in_right order by c.was nulls last, c.now nulls last, c.in_left, c.in_right
            """,
            ct, session.TenantId, left, session.TenantId, right);

    /// <summary>One page of the firms whose class differs, in the order of credit codes.</summary>
    public static async Task<(IReadOnlyList<Mover> Movers, long Total)> MoversAsync(
        IQuerySession session, Guid left, Guid right, int skip, int take, CancellationToken ct)
    {
        const string moved = "where l.uscc is null or r.uscc is null or l.class is distinct from r.class";
        object[] parameters = [session.TenantId, left, session.TenantId, right];
        var total = (await session.AdvancedSql.QueryAsync<long>($"select count(*) {OfBoth} {moved}", ct, parameters)).Single();
        var page = $"{OfBoth} {moved} order by coalesce(l.uscc, r.uscc) limit {take} offset {skip}";
        return (await session.AdvancedSql.QueryAsync<Mover>($"select jsonb_build_object('left', l.firm, 'right', r.firm) {page}", ct, parameters), total);
    }

    private static readonly string OfRun = $"from {Name} where tenant_id = ? and run_id = ?";

    private static readonly string OfBoth = $"from (select * {OfRun}) l full join (select * {OfRun}) r on l.uscc = r.uscc";
}

/// <summary>How many firms went from a class to a class; null for none (不定等级).</summary>
/// <param name="InLeft">Whether they were in the first run at all.</param>
public sealed record Transition(YieldClass? From, bool InLeft, YieldClass? To, bool InRight, long Firms);

/// <summary>A firm in two runs; null where it is not in one of them.</summary>
public sealed record Mover(FirmInRun? Left, FirmInRun? Right);
