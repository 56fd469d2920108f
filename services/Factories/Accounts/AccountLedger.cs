using System.Globalization;
using System.Text.Json;
using JasperFx.Events;
using JasperFx.Events.Projections;
using Marten;
using Marten.Events.Projections;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Leases;
using Weasel.Postgresql;
using Weasel.Postgresql.Tables;

namespace ParkPlatform.Factories.Accounts;

/// <summary>An entry of the ledger, as totals and arrears need it.</summary>
public sealed record LedgerRow(Guid LeaseId, string Kind, DateOnly On, int? Number, Yuan RentYuan, Yuan AmountYuan);

/// <summary>What has fallen due, and what has been paid of it.</summary>
public sealed record LedgerSums(Yuan DueYuan, Yuan PaidYuan);

/// <summary>
/// 分户账: every bill, payment, credit and movement of a deposit, one row each, written in the transaction of its event. An entry that is corrected or withdrawn keeps
/// its row, with the time at which it stopped to count. So a row is written once, however long the account is; what an account says in full is folded from its stream.
/// </summary>
public sealed class AccountLedger : ProjectionBase, IProjection
{
    public const string Bill = "bill", Payment = "payment", Credit = "credit", DepositReceived = "depositReceived", DepositApplied = "depositApplied", DepositGone = "depositGone";

    public static readonly AccountLedger Table = new();

    private AccountLedger()
    {
        Name = nameof(AccountLedger);
        foreach (var (_, type) in AccountEvents.Names) IncludeType(type);
    }

    internal PostgresqlObjectName Of { get; } = new(Contracts.Services.Factories, "ledger", SchemaUtils.IdentifierUsage.General);

    internal void AddTo(StoreOptions store)
    {
        var table = new Table(Of);
        table.AddColumn("tenant_id", "varchar").NotNull();
        table.AddColumn("lease_id", "uuid").NotNull();
        table.AddColumn("version", "bigint").NotNull();
        table.AddColumn("corrects", "bigint");
        table.AddColumn("kind", "text").NotNull();
        table.AddColumn("effective_on", "date").NotNull();
        table.AddColumn("recorded_at", "timestamptz").NotNull();
        table.AddColumn("gone_at", "timestamptz");
        table.AddColumn("number", "integer");
        table.AddColumn("schedule_to", "date");
        table.AddColumn("rent", "numeric").NotNull();
        table.AddColumn("amount", "numeric").NotNull();
        table.AddColumn("bank_reference", "text");
        table.Indexes.Add(new IndexDefinition("ledger_by_lease") { Columns = ["tenant_id", "lease_id", "version"] });
        table.Indexes.Add(new IndexDefinition("ledger_by_bank_reference") { Columns = ["tenant_id", "bank_reference"] });
        store.Projections.Add(this, ProjectionLifecycle.Inline);
        store.Storage.ExtendedSchemaObjects.Add(table);
    }

    public Task ApplyAsync(IDocumentOperations operations, IReadOnlyList<IEvent> events, CancellationToken ct)
    {
        var rows = events.Select(Row).OfType<object>().ToArray();
        if (rows.Length > 0)
        {
            var json = JsonSerializer.Serialize(rows);
            operations.QueueSqlCommand($"""
                delete from {Of} t using jsonb_to_recordset(?::jsonb) as r (lease_id uuid, version bigint)
                where t.tenant_id = ? and t.lease_id = r.lease_id and t.version = r.version
                """, json, operations.TenantId);
            operations.QueueSqlCommand($"""
                insert into {Of} (tenant_id, lease_id, version, corrects, kind, effective_on, recorded_at, number, schedule_to, rent, amount, bank_reference)
                select ?, r.* from jsonb_to_recordset(?::jsonb) as r (lease_id uuid, version bigint, corrects bigint, kind text, effective_on date,
                    recorded_at timestamptz, number integer, schedule_to date, rent numeric, amount numeric, bank_reference text)
                """, operations.TenantId, json);
        }
        foreach (var e in events)
        {
            var gone = e.Data switch { RentBillCorrected c => c.Corrects, AccountEntryWithdrawn w => w.Withdraws, _ => (long?)null };
            if (gone is null) continue;
            operations.QueueSqlCommand(
                $"update {Of} set gone_at = ?::timestamptz where tenant_id = ? and lease_id = ? and version = ? and gone_at is null",
                Instant(e.Timestamp), operations.TenantId, e.StreamId, gone);

            // To withdraw a correction brings back what it replaced.
            if (e.Data is AccountEntryWithdrawn) operations.QueueSqlCommand($"""
                insert into {Of} (tenant_id, lease_id, version, corrects, kind, effective_on, recorded_at, number, schedule_to, rent, amount, bank_reference)
                select b.tenant_id, b.lease_id, b.version, b.corrects, b.kind, b.effective_on, ?::timestamptz, b.number, b.schedule_to, b.rent, b.amount, b.bank_reference
                from {Of} w join {Of} b on b.tenant_id = w.tenant_id and b.lease_id = w.lease_id and b.version = w.corrects
                where w.tenant_id = ? and w.lease_id = ? and w.version = ? limit 1
                """, Instant(e.Timestamp), operations.TenantId, e.StreamId, gone);
        }
        return Task.CompletedTask;
    }

    private static object? Row(IEvent e) => e.Data switch
    {
        IBillIssued b => Row(
            e, Bill, b, b.Lines.Sum(l => l.AmountYuan), b.Lines.Where(l => l.Kind == BillLineKind.Rent).Sum(l => l.AmountYuan), b.Number,
            b is RentBilled or RentBillCorrected ? b.To : null, corrects: (b as RentBillCorrected)?.Corrects),
        LeasePaymentReceived p => Row(e, Payment, p, p.AmountYuan, bankReference: p.BankReference),
        RentCreditGranted c => Row(e, Credit, c, c.AmountYuan),
        LeaseDepositReceived d => Row(e, DepositReceived, d, d.AmountYuan),
        DepositAppliedToBills d => Row(e, DepositApplied, d, d.AmountYuan),
        DepositKeptForDamage d => Row(e, DepositGone, d, d.AmountYuan),
        LeaseDepositRefunded d => Row(e, DepositGone, d, d.AmountYuan),
        _ => null,
    };

    private static object Row(
        IEvent e, string kind, IFact fact, Yuan amount, Yuan rent = default, int? number = null, DateOnly? scheduleTo = null, string? bankReference = null, long? corrects = null) => new
        {
            lease_id = e.StreamId, version = e.Version, corrects, kind, effective_on = fact.EffectiveOn, recorded_at = Instant(e.Timestamp), number,
            schedule_to = scheduleTo, rent = rent.Amount, amount = amount.Amount, bank_reference = bankReference,
        };

    private static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);

    /// <summary>SQL: what counted at a moment. Parameters: authority, instant, instant.</summary>
    internal string Known => $"{Of} where tenant_id = ? and recorded_at <= ?::timestamptz and (gone_at is null or gone_at > ?::timestamptz)";

    /// <summary>The entries up to a day of the accounts on which more has been billed than paid: those that can be in arrears.</summary>
    public Task<IReadOnlyList<LedgerRow>> OwingOn(IQuerySession session, DateOnly day, DateTimeOffset known, CancellationToken ct) =>
        EntriesOn(session, day, known, $"sum(amount) filter (where kind = '{Bill}') > coalesce(sum(amount) filter (where {IsMoney}), 0)", ct);

    /// <summary>The entries of all accounts up to a day.</summary>
    public Task<IReadOnlyList<LedgerRow>> AllOn(IQuerySession session, DateOnly day, DateTimeOffset known, CancellationToken ct) => EntriesOn(session, day, known, "true", ct);

    /// <summary>The entries up to a day of the accounts on which there is a credit.</summary>
    public Task<IReadOnlyList<LedgerRow>> CreditedOn(IQuerySession session, DateOnly day, DateTimeOffset known, CancellationToken ct) =>
        EntriesOn(session, day, known, $"bool_or(kind = '{Credit}')", ct);

    /// <summary>
    /// What has fallen due between two days, both included, and what has been paid of it by the second, over all accounts without a credit. There money goes to the bill that
    /// was due first, whenever it came, so that sums are enough: what was paid beyond the bills from before.
    /// </summary>
    public async Task<LedgerSums> SumsWithoutCredits(IQuerySession session, DateOnly from, DateOnly day, DateTimeOffset known, CancellationToken ct)
    {
        var at = known.ToUniversalTime();
        return (await session.AdvancedSql.QueryAsync<LedgerSums>($"""
            with account as (
                select coalesce(sum(amount) filter (where kind = '{Bill}'), 0) as billed, coalesce(sum(amount) filter (where kind = '{Bill}' and effective_on < ?::date), 0) as before,
                    coalesce(sum(amount) filter (where {IsMoney}), 0) as paid
                from {Known} and effective_on <= ?::date group by lease_id having not bool_or(kind = '{Credit}'))
            select jsonb_build_object('dueYuan', coalesce(sum(billed - before), 0), 'paidYuan', coalesce(sum(least(paid, billed) - least(paid, before)), 0)) from account
            """, ct, from, session.TenantId, at, at, day)).Single();
    }

    private const string IsMoney = $"kind in ('{Payment}', '{DepositApplied}')";

    private async Task<IReadOnlyList<LedgerRow>> EntriesOn(IQuerySession session, DateOnly day, DateTimeOffset known, string having, CancellationToken ct)
    {
        var at = known.ToUniversalTime();
        return await session.AdvancedSql.QueryAsync<LedgerRow>($"""
            with entry as (select * from {Known} and effective_on <= ?::date), account as (select lease_id from entry group by lease_id having {having})
            select jsonb_build_object('leaseId', lease_id, 'kind', kind, 'on', effective_on, 'number', number, 'rentYuan', rent, 'amountYuan', amount)
            from entry join account using (lease_id) order by lease_id
            """, ct, session.TenantId, at, at, day);
    }

    /// <summary>Which of these bank references are in the books, and for which lease.</summary>
    public async Task<IReadOnlyDictionary<string, Guid>> LeasesOf(IQuerySession session, IReadOnlyCollection<string> references, CancellationToken ct) =>
        (await session.AdvancedSql.QueryAsync<KnownReference>($"""
            select jsonb_build_object('reference', bank_reference, 'leaseId', lease_id) from {Of}
            where tenant_id = ? and bank_reference = any(?) and gone_at is null
            """, ct, session.TenantId, references.ToArray())).GroupBy(r => r.Reference).ToDictionary(r => r.Key, r => r.First().LeaseId);

    private sealed record KnownReference(string Reference, Guid LeaseId);
}

public static class AccountLedgerStore
{
    public static void AddAccountLedger(this StoreOptions store) => AccountLedger.Table.AddTo(store);
}
