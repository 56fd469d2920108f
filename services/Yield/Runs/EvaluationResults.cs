using System.Buffers;
using System.Text.Json;
using Marten;
using NpgsqlTypes;
using ParkPlatform.Hosting;
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

    /// <summary>
    /// Writes the rows of a run into the session's transaction, and seals them: those of a whole city pass through memory some thousands at a time, each firm made
    /// into JSON once.
    /// </summary>
    public static async Task<(string Inputs, string Results)> KeepAsync(
        IDocumentSession session, Guid run, string ruleSetHash, string? earlier, IReadOnlyList<FirmInRun> firms, CancellationToken ct)
    {
        using var seals = new RunSeals(ruleSetHash, earlier);
        await session.BeginTransactionAsync(ct);
        await using var rows = await session.Connection!.BeginBinaryImportAsync(
            $"copy {Name} (tenant_id, run_id, uscc, name, firm_group, standing, rank, class, cohort, firm) from stdin (format binary)", ct);
        for (var from = 0; from < firms.Count; from += RowsAtOnce)
        {
            var (begin, written) = (from, new (byte[] Input, byte[] Outcome, byte[] Firm)[Math.Min(RowsAtOnce, firms.Count - from)]);
            Parallel.For(0, written.Length, n => written[n] = Written(firms[begin + n]));
            for (var n = 0; n < written.Length; n++)
            {
                var o = firms[from + n].Outcome;
                seals.Add(written[n].Input, written[n].Outcome);
                await rows.StartRowAsync(ct);
                await rows.WriteAsync(session.TenantId, NpgsqlDbType.Varchar, ct);
                await rows.WriteAsync(run, NpgsqlDbType.Uuid, ct);
                await Text(o.Uscc);
                await Text(firms[from + n].Input.Stated.Name);
                await Text(o.Group.ToString());
                await Text(o.Standing.ToString());
                await (o.Rank is { } rank ? rows.WriteAsync(rank, NpgsqlDbType.Integer, ct) : rows.WriteNullAsync(ct));
                await Text(o.Class?.ToString());
                await Text(o.Cohort);
                await rows.WriteAsync(written[n].Firm, NpgsqlDbType.Jsonb, ct);
            }
        }
        await rows.CompleteAsync(ct);
        return seals.End();

        Task Text(string? text) => text is null ? rows.WriteNullAsync(ct) : rows.WriteAsync(text, NpgsqlDbType.Text, ct);
    }

    // As both are sealed, and as a FirmInRun is read.
    private static (byte[] Input, byte[] Outcome, byte[] Firm) Written(FirmInRun firm)
    {
        var (input, json) = (RunSeals.Sealed(firm.Input), new ArrayBufferWriter<byte>(4_096));
        using (var writer = new Utf8JsonWriter(json, new() { Encoder = ParkJson.Options.Encoder, SkipValidation = true }))
        {
            writer.WriteStartObject();
            writer.WritePropertyName("input");
            writer.WriteRawValue(input, skipInputValidation: true);
            writer.WritePropertyName("outcome");
            JsonSerializer.Serialize(writer, firm.Outcome, ParkJson.Options);
            writer.WriteEndObject();
        }
        return (input, RunSeals.Sealed(firm.Outcome), json.WrittenSpan.ToArray());
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

    /// <summary>The firms before and after this one in the order of the group, as far as there are any. Found by rank: nobody else's row is read.</summary>
    public static async Task<IReadOnlyList<FirmInRun>> NextToAsync(IQuerySession session, Guid run, FirmOutcome firm, CancellationToken ct) =>
    [
        .. await OfGroupAsync(session, run, firm, "rank <= ? and (rank, uscc) < (?, ?) order by rank desc, uscc desc limit 1", [firm.Rank!, firm.Rank!, firm.Uscc], ct),
        .. await OfGroupAsync(session, run, firm, "rank >= ? and (rank, uscc) > (?, ?) order by rank, uscc limit 1", [firm.Rank!, firm.Rank!, firm.Uscc], ct),
    ];

    /// <summary>A firm at a place of the order of this one's group: of equal ones, which have one rank, any.</summary>
    public static async Task<FirmInRun?> AtPlaceAsync(IQuerySession session, Guid run, FirmOutcome firm, int place, CancellationToken ct) =>
        (await OfGroupAsync(session, run, firm, "rank <= ? order by rank desc limit 1", [place], ct)).SingleOrDefault();

    private static async Task<IReadOnlyList<FirmInRun>> OfGroupAsync(
        IQuerySession session, Guid run, FirmOutcome firm, string where, object[] parameters, CancellationToken ct) =>
        await session.AdvancedSql.QueryAsync<FirmInRun>(
            $"select firm {OfRun} and firm_group = ? and cohort is not distinct from nullif(?, '') and standing = '{nameof(Standing.Scored)}' and {where}", ct,
            [session.TenantId, run, firm.Group.ToString(), firm.Cohort ?? "", .. parameters]);

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

    /// <summary>
    /// One page of the firms whose class differs, in the order of credit codes. The page is cut out of codes and classes, before anything else of a firm is looked at:
    /// how many there are, the transitions tell.
    /// </summary>
    public static async Task<IReadOnlyList<Mover>> MoversAsync(IQuerySession session, Guid left, Guid right, int skip, int take, CancellationToken ct) =>
        await session.AdvancedSql.QueryAsync<Mover>(
            $"""
            select jsonb_build_object('left', (select firm {OfRun} and uscc = page.uscc), 'right', (select firm {OfRun} and uscc = page.uscc))
            from (select coalesce(l.uscc, r.uscc) as uscc {OfBoth} where l.uscc is null or r.uscc is null or l.class is distinct from r.class
                order by 1 limit {take} offset {skip}) page
            order by page.uscc
            """,
            ct, session.TenantId, left, session.TenantId, right, session.TenantId, left, session.TenantId, right);

    private static readonly string OfRun = $"from {Name} where tenant_id = ? and run_id = ?";

    private static readonly string OfBoth = $"from (select uscc, class {OfRun}) l full join (select uscc, class {OfRun}) r on l.uscc = r.uscc";
}

/// <summary>How many firms went from a class to a class; null for none (不定等级).</summary>
/// <param name="InLeft">Whether they were in the first run at all.</param>
public sealed record Transition(YieldClass? From, bool InLeft, YieldClass? To, bool InRight, long Firms)
{
    /// <summary>Whether they are movers: in one run only, or in another class.</summary>
    internal bool Moves => !InLeft || !InRight || From != To;
}

/// <summary>A firm in two runs; null where it is not in one of them.</summary>
public sealed record Mover(FirmInRun? Left, FirmInRun? Right);
