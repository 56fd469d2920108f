using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Accounts;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;

namespace ParkPlatform.Factories.Imports;

/// <summary>Whether it is only a look, and the paper.</summary>
public sealed record ImportPayments
{
    /// <summary>Looks at everything and stores nothing.</summary>
    [FromQuery] public bool? DryRun { get; set; }

    /// <summary>文号; the file's name when not said.</summary>
    [FromQuery] public string? DocumentNumber { get; set; }
}

/// <summary>What an import of payments did, or would do, and whose each row is taken for.</summary>
/// <param name="Created">Rows that are on an account now.</param>
/// <param name="Unchanged">Rows whose bank reference is in the books.</param>
/// <param name="Unmatched">Rows that wait for a person: entered as a payment with the row's bank reference, they are in.</param>
/// <param name="Failed">Rows with an error.</param>
public sealed record PaymentsImportAnswer(
    Guid BatchId, bool DryRun, int Rows, int Created, int Updated, int Unchanged, int Unmatched, int Failed, IReadOnlyList<ImportMessage> Messages,
    IReadOnlyList<PaymentSuggestion> Suggestions);

public static class ImportPaymentsEndpoint
{
    private const int Most = 5_000;

    public static async Task<(Upload?, ProblemDetails)> LoadAsync(IFormFile? file, [AsParameters] ImportPayments query, CancellationToken ct)
    {
        var (upload, problem) = await Upload.ReadAsync(file, ct);
        if (upload is null) return (null, problem);
        if (query.DocumentNumber is { Length: > CommonRules.LongestName }) return (null, CommonProblems.InvalidField("documentNumber", "200"));
        if (PaymentFile.Missing(upload.Table) is { Count: > 0 } missing) return (null, Upload.ColumnsMissing(missing));
        return upload.Table.Rows.Count > Most ? (null, Upload.Refused(new NotATableException("file.too-many-rows", Most))) : (upload, WolverineContinue.NoProblems);
    }

    /// <summary>
    /// 导入银行流水: payments by a bank's statement (CSV in UTF-8 or GBK, or a workbook; columns 交易日期, 收入金额, 对方户名, 流水号, 摘要). Each row is matched by payer, contract,
    /// unit and amount; where that leaves a doubt it is not entered, and the likeliest leases are named. A bank reference that is in the books is entered no second time. A dry
    /// run stores nothing. The park may.
    /// </summary>
    [ForRoles(Roles.Park)]
    [IsImport]
    [WolverinePost("/api/factories/imports/payments")]
    public static async Task<PaymentsImportAnswer> Post(
        [NotBody] Upload upload, [AsParameters] ImportPayments query, IDocumentSession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        var (id, messages, dryRun) = (Guid.CreateVersion7(), new ImportMessages(texts), query.DryRun == true);
        var rows = PaymentFile.Rows(upload.Table, messages).ToArray();
        var failed = upload.Table.Rows.Count - rows.Length;
        var known = await AccountLedger.Table.LeasesOf(session, [.. rows.Select(r => r.Reference).OfType<string>().Distinct()], ct);
        var (leases, accounts) = await LeasesAsync(session, rows, ct);

        var (suggestions, entries, seen, unchanged) = (new List<PaymentSuggestion>(), new List<ImportedEntry>(), new HashSet<string>(), 0);
        var appended = new Dictionary<Guid, List<object>>();
        foreach (var row in rows)
        {
            if (row.Reference is { } reference && (known.ContainsKey(reference) || !seen.Add(reference)))
            {
                unchanged++;
                continue;
            }
            var suggestion = Matching.Match(row, leases, name => texts[$"match.{name}"]);
            suggestions.Add(suggestion);
            if (suggestion.MatchedLeaseId is not { } lease)
            {
                messages.Warn(row.Line, null, row.Payer, suggestion.Candidates.Count == 0 ? "unmatched" : "ambiguous");
                continue;
            }
            if (!appended.TryGetValue(lease, out var payments)) appended[lease] = payments = [];
            payments.Add(new LeasePaymentReceived(row.AmountYuan, row.Payer, row.Reference, id, row.On, query.DocumentNumber ?? upload.FileName));
            entries.Add(new(lease, accounts[lease].Version + payments.Count));
        }

        if (!dryRun)
        {
            foreach (var (lease, payments) in appended) session.Events.Append(lease, accounts[lease].Version + payments.Count, payments);
            session.Events.StartStream<Timeline<FactoryImport>>(id, new PaymentsImported(
                upload.FileName, upload.Sha256, upload.Table.Encoding, upload.Table.Rows.Count, entries.Count, unchanged, suggestions.Count - entries.Count, failed,
                [.. entries], clock.Today(), query.DocumentNumber ?? upload.FileName));
            session.Store(new PaymentsImportReport(id, messages.All, suggestions));
        }
        return new(
            id, dryRun, upload.Table.Rows.Count, entries.Count, 0, unchanged, suggestions.Count - entries.Count, failed, messages.All, suggestions);
    }

    // Leases whose tenant has paid, or that a remark names; with what is open on the last day of the file.
    private static async Task<(IReadOnlyList<PayingLease>, IReadOnlyDictionary<Guid, Timeline<LeaseAccount>>)> LeasesAsync(
        IQuerySession session, IReadOnlyList<PaymentRow> rows, CancellationToken ct)
    {
        var (leases, accounts) = (new List<PayingLease>(), new Dictionary<Guid, Timeline<LeaseAccount>>());
        if (rows.Count == 0) return (leases, accounts);

        // Whatever a lease may be known by, of all leases there are: little of each. Only those that are meant get their accounts looked at.
        var known = await session.AdvancedSql.QueryAsync<LeaseNames>($"""
            select jsonb_build_object('leaseId', l.stream_id, 'uscc', max(l.lessee_uscc), 'tenant', max(l.lessee_name), 'units', jsonb_agg(distinct l.unit_code),
                'contracts', jsonb_agg(distinct e.data ->> 'documentNumber'))
            from {UnitLettings.Table.Of} l join {session.DocumentStore.Options.Events.DatabaseSchemaName}.mt_events e
                on e.tenant_id = l.tenant_id and e.stream_id = l.stream_id and e.type = 'lease_signed'
            where l.tenant_id = ? and upper_inf(l.recorded) and l.kind = '{nameof(LettingKind.Leased)}' group by l.stream_id
            """, ct, session.TenantId);
        var meant = new Mentions(known).Find(rows).ToDictionary(l => l.LeaseId);
        var last = rows.Max(r => r.On);
        foreach (var portion in meant.Keys.Chunk(500))
        {
            foreach (var account in await session.TimelinesAsync<LeaseAccount>(portion, ct))
            {
                var (lease, settled) = (meant[account.Id], Settling.Of(account.At(last) ?? account.Now()));
                accounts[account.Id] = account;
                leases.Add(new(
                    account.Id, lease.Uscc, lease.Tenant, lease.Units, account.Entries.Select(e => e.Event).OfType<LeaseSigned>().Last().DocumentNumber,
                    settled.OutstandingYuan, [.. settled.Claims.Where(c => c.OutstandingYuan > Yuan.Zero).Select(c => c.OutstandingYuan)]));
            }
        }
        return (leases, accounts);
    }
}
