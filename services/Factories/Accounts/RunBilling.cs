using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine;
using Wolverine.Http;
using Wolverine.Marten;

namespace ParkPlatform.Factories.Accounts;

/// <summary>
/// 批量出账: issues what is due of all leases by a day, and corrects the bills of leases that have ended early. It goes on in the background, lease by lease in
/// portions, also after a restart; what has been issued is not issued again, so it may be run as often as one likes. <c>effectiveOn</c> is the day of issue.
/// </summary>
/// <param name="Through">Bills due by this day.</param>
public sealed record RunBilling(DateOnly Through, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<RunBilling>
    {
        public Validator() => RuleFor(c => c.Through).IsDay();
    }
}

/// <summary>201: the run, to be asked how far it is.</summary>
public sealed record BillingRunIsStarted(Guid Id) : Created($"/api/factories/billing-runs/{Id}");

public static class RunBillingEndpoint
{
    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/billing-runs")]
    public static (BillingRunIsStarted, IStartStream, OutgoingMessages) Post(RunBilling command)
    {
        var id = Guid.CreateVersion7();
        return (
            new(id),
            MartenOps.StartStream<Timeline<BillingRun>>(id, new BillingRunStarted(command.Through, command.EffectiveOn, command.DocumentNumber)),
            [new BillNextLeases(id, Guid.Empty)]);
    }
}

/// <summary>The next leases of a billing run, in the order of their ids; to this service itself.</summary>
public sealed record BillNextLeases(Guid RunId, Guid After);

public static class BillNextLeasesHandler
{
    private const int Portion = 250;

    public static async Task<OutgoingMessages> Handle(BillNextLeases step, IDocumentSession session, Texts texts, CancellationToken ct)
    {
        var run = await session.Events.FetchForWriting<Timeline<BillingRun>>(step.RunId, ct);
        if (run.Aggregate is not { Periods: [.., { State: var state }] } || state.After != step.After || state.IsDone) return []; // done before

        var leases = await LeasesToBillAsync(session, state.Through, step.After, ct);
        var done = await BillAsync(session, leases, state, step.RunId, texts, ct);
        run.AppendOne(done);
        return done.IsLast ? [] : [step with { After = done.LastLease }];
    }

    /// <summary>Bills these leases in the session's transaction.</summary>
    public static async Task<BillingPortionDone> BillAsync(
        IDocumentSession session, IReadOnlyList<Guid> leases, BillingRun run, Guid runId, Texts texts, CancellationToken ct)
    {
        var (issued, corrected, withdrawn, lines, amount) = (0, 0, 0, 0, Yuan.Zero);
        foreach (var account in await session.TimelinesAsync<LeaseAccount>(leases, ct))
        {
            var facts = Billing.Due(account, run.Through, runId, run.IssuedOn, run.DocumentNumber, texts["account.lease-ended"]);
            if (facts.Count == 0) continue;
            session.Events.Append(account.Id, account.Version + facts.Count, facts);
            var bills = facts.OfType<IBillIssued>().ToArray();
            issued += facts.OfType<RentBilled>().Count();
            corrected += facts.OfType<RentBillCorrected>().Count();
            withdrawn += facts.OfType<AccountEntryWithdrawn>().Count();
            lines += bills.Sum(b => b.Lines.Count);
            amount += facts.OfType<RentBilled>().Sum(b => b.Lines.Sum(l => l.AmountYuan));
        }
        return new(
            leases.Count, issued, corrected, withdrawn, lines, amount, leases.Count > 0 ? leases[^1] : Guid.Empty, leases.Count < Portion, run.IssuedOn, run.DocumentNumber);
    }

    // Leases of which something is due and not billed, or that were billed beyond their end.
    internal static async Task<IReadOnlyList<Guid>> LeasesToBillAsync(IQuerySession session, DateOnly through, Guid after, CancellationToken ct, int most = Portion) =>
        await session.AdvancedSql.QueryAsync<Guid>($"""
            select stream_id from (
                select distinct on (stream_id) stream_id, lower(effective) as first, upper(effective) - 1 as last from {UnitLettings.Table.Of}
                where tenant_id = ? and stream_id > ? and kind = '{nameof(LettingKind.Leased)}' and upper_inf(recorded) and lower(effective) <= ?::date
                order by stream_id) lease
            left join lateral (select max(schedule_to) as last from {AccountLedger.Table.Of} l
                where l.tenant_id = ? and l.lease_id = lease.stream_id and l.gone_at is null) billed on true
            where billed.last is null or billed.last < least(lease.last, ?::date) or billed.last > lease.last
            order by stream_id limit {most}
            """, ct, session.TenantId, after, through, session.TenantId, through);
}
