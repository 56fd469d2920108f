using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;

namespace ParkPlatform.Factories.Accounts;

/// <summary>A billing run has begun: bills due by <see cref="Through"/>.</summary>
public sealed record BillingRunStarted(DateOnly Through, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>Some leases have been billed.</summary>
/// <param name="LastLease">The id up to which the leases are done.</param>
/// <param name="IsLast">There are no more.</param>
public sealed record BillingPortionDone(
    int Leases, int Issued, int Corrected, int Withdrawn, int Lines, Yuan AmountYuan, Guid LastLease, bool IsLast, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>批量出账 and how far it is.</summary>
public sealed record BillingRun(
    DateOnly Through, DateOnly IssuedOn, string DocumentNumber, bool IsDone, Guid After, int Leases, int Issued, int Corrected, int Withdrawn, int Lines, Yuan AmountYuan)
    : IState<BillingRun>
{
    public static BillingRun? Evolve(BillingRun? run, IFact fact) => (run, fact) switch
    {
        (null, BillingRunStarted e) => new(e.Through, e.EffectiveOn, e.DocumentNumber, false, Guid.Empty, 0, 0, 0, 0, 0, Yuan.Zero),
        ({ }, BillingPortionDone e) => run with
        {
            IsDone = e.IsLast,
            After = e.LastLease,
            Leases = run.Leases + e.Leases,
            Issued = run.Issued + e.Issued,
            Corrected = run.Corrected + e.Corrected,
            Withdrawn = run.Withdrawn + e.Withdrawn,
            Lines = run.Lines + e.Lines,
            AmountYuan = run.AmountYuan + e.AmountYuan,
        },
        _ => run,
    };
}

public static class BillingRunEvents
{
    public static readonly EventNames Names = new()
    {
        { "billing_run_started", typeof(BillingRunStarted) },
        { "billing_portion_done", typeof(BillingPortionDone) },
    };
}

/// <summary>A billing run: what it has issued so far, in bills, lines and yuan.</summary>
public sealed record BillingRunView(
    Guid Id, DateOnly Through, bool IsDone, int Leases, int Issued, int Corrected, int Withdrawn, int Lines, Yuan AmountYuan, string DocumentNumber);

public static class GetBillingRunEndpoint
{
    /// <summary>批量出账进度.</summary>
    [ForOffices]
    [WolverineGet("/api/factories/billing-runs/{id}")]
    public static async Task<BillingRunView?> Get(Guid id, IQuerySession session, CancellationToken ct) =>
        await session.TimelineAsync<BillingRun>(id, ct) is { Periods: [.., { State: var run }] }
            ? new(id, run.Through, run.IsDone, run.Leases, run.Issued, run.Corrected, run.Withdrawn, run.Lines, run.AmountYuan, run.DocumentNumber)
            : null;
}
