using FluentValidation;
using JasperFx.Events;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;

namespace ParkPlatform.Factories.Accounts;

/// <summary>批量出账清单, the newest first.</summary>
public sealed record ListBillingRuns : IPageQuery
{
    [FromQuery] public int? Page { get; set; }
    [FromQuery] public int? PageSize { get; set; }

    public sealed class Validator : AbstractValidator<ListBillingRuns>
    {
        public Validator() => Include(new Paging.Rules<ListBillingRuns>());
    }
}

/// <summary>A billing run: who started it, by which paper, how far it is, and what it has issued so far.</summary>
/// <param name="Leases">How many leases had something due and have been done.</param>
/// <param name="StartedAt">When it was started (recorded).</param>
public sealed record BillingRunItem(
    Guid Id, DateOnly Through, DateOnly IssuedOn, string DocumentNumber, string? By, DateTimeOffset StartedAt, bool IsDone, int Leases, int Issued, int Corrected, int Withdrawn,
    int Lines, Yuan AmountYuan)
{
    internal static BillingRunItem Of(IEvent e, BillingRun run) => new(
        e.StreamId, run.Through, run.IssuedOn, run.DocumentNumber, e.UserName, e.Timestamp, run.IsDone, run.Leases, run.Issued, run.Corrected, run.Withdrawn, run.Lines,
        run.AmountYuan);
}

public static class ListBillingRunsEndpoint
{
    /// <summary>批量出账清单: every run of the whole park; one that goes on in the background is found here again.</summary>
    [ForOffices]
    [WolverineGet("/api/factories/billing-runs")]
    public static Task<Page<BillingRunItem>> Get([AsParameters] ListBillingRuns query, IQuerySession session, CancellationToken ct) =>
        session.BegunAsync<BillingRun, BillingRunItem>([typeof(BillingRunStarted)], query, BillingRunItem.Of, ct);
}
