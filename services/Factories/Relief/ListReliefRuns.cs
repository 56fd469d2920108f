using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;

namespace ParkPlatform.Factories.Relief;

/// <summary>减租认定清单 as of a day, the latest first.</summary>
public sealed record ListReliefRuns : IAsOfQuery, IPageQuery
{
    /// <summary>Only those of this policy.</summary>
    [FromQuery] public string? PolicyCode { get; set; }

    [FromQuery] public DateOnly? AsOf { get; set; }
    [FromQuery] public DateTimeOffset? KnownAt { get; set; }
    [FromQuery] public int? Page { get; set; }
    [FromQuery] public int? PageSize { get; set; }

    public sealed class Validator : AbstractValidator<ListReliefRuns>
    {
        public Validator()
        {
            Include(new Paging.Rules<ListReliefRuns>());
            RuleFor(q => q.PolicyCode).MaximumLength(CommonRules.LongestCode);
        }
    }
}

/// <summary>A run, without whom it found.</summary>
/// <param name="Entitled">How many leases qualify within the budget.</param>
/// <param name="AmountYuan">What it comes to.</param>
/// <param name="AppliedOn">The day of its credits; null as long as it is a draft.</param>
public sealed record ReliefRunItem(
    Guid Id, string PolicyCode, string Title, DateOnly RunOn, string DocumentNumber, int Entitled, Yuan AmountYuan, DateOnly? AppliedOn, DateOnly? WithdrawnOn);

public static class ListReliefRunsEndpoint
{
    /// <summary>减租认定清单（按事实日期与当时掌握）: drafts, what has been credited, and what was withdrawn.</summary>
    [ForOffices]
    [WolverineGet("/api/factories/relief-runs")]
    public static async Task<Page<ReliefRunItem>> Get([AsParameters] ListReliefRuns query, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        var found = await ReliefRunPeriods.Table.On(
            session, query.Day(clock), query.Known(clock), new Conditions().AndIf(query.PolicyCode, "policy_code = ?"), "run_on desc", query.Skip(), query.Size(), ct);
        return new([.. found.Rows.Select(r => Item(r.StreamId, r.State))], found.Total) { KnownAt = found.KnownAt };
    }

    private static ReliefRunItem Item(Guid id, ReliefRun run) => new(
        id, run.Policy.Code, run.Policy.Title, run.RunOn, run.DocumentNumber, run.Entitled.Count(), run.Entitled.Sum(f => f.AmountYuan), run.AppliedOn, run.WithdrawnOn);
}

/// <summary>Every run on every day, as known at every time.</summary>
public sealed class ReliefRunPeriods : PeriodTable<ReliefRun>
{
    public static readonly ReliefRunPeriods Table = new();

    private ReliefRunPeriods() : base(Contracts.Services.Factories, "relief_run")
    {
        Map("policy_code", "text", run => run.Policy.Code);
        Map("run_on", "date", run => run.RunOn);
    }
}
