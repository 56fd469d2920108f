using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Accounts;
using ParkPlatform.Factories.Buildings;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Factories.Sublets;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;
using Wolverine.Marten;

namespace ParkPlatform.Factories.Relief;

/// <summary>
/// 减租认定 (政策找人，免申即享): finds who qualifies under the policy as worded on <c>effectiveOn</c>, who misses by which conditions, and to how much each is entitled; a draft
/// that changes no account until it is applied.
/// </summary>
public sealed record RunRelief(string PolicyCode, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<RunRelief>
    {
        public Validator() => RuleFor(c => c.PolicyCode).NotEmpty().MaximumLength(CommonRules.LongestCode);
    }
}

/// <summary>201: the run, how many qualify, and what it comes to.</summary>
public sealed record ReliefIsRun(Guid Id, int Qualify, int MissByOne, Yuan AmountYuan) : Created($"/api/factories/relief-runs/{Id}");

/// <summary>The policy of the day, and the leases with days in its window.</summary>
public sealed record ReliefCase(ReliefPolicy? Policy, IReadOnlyList<ReliefCandidate> Candidates);

public static class RunReliefEndpoint
{
    private const int MostLeases = 20_000;

    public static async Task<ReliefCase> LoadAsync(RunRelief command, IQuerySession session, CancellationToken ct)
    {
        var policy = (await ReliefPolicies.LoadAsync(session, command.PolicyCode, ct)).Versions.At(command.EffectiveOn);
        return policy is null ? new(null, []) : new(policy, await CandidatesAsync(session, policy, command.EffectiveOn, ct));
    }

    public static ProblemDetails Validate(RunRelief command, ReliefCase found) =>
        found.Policy is null ? Refusals.NoSuchPolicy(command.PolicyCode, command.EffectiveOn) : WolverineContinue.NoProblems;

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/relief-runs")]
    public static (ReliefIsRun, IStartStream) Post(RunRelief command, ReliefCase found)
    {
        var (id, p) = (Guid.CreateVersion7(), found.Policy!);
        var findings = Entitlement.Of(p, found.Candidates);
        var granted = findings.Where(f => f.Qualifies && f.WithinBudget).ToArray();
        var policy = new ReliefPolicyPublished(
            p.Code, p.Title, p.Owners, p.Sector, p.Sizes, p.Months, p.Window, p.Evidence, p.BudgetYuan, p.PassThrough, p.Source, p.ValidFrom, p.DocumentNumber);
        return (
            new(id, granted.Length, findings.Count(f => f.Missing.Count == 1), granted.Sum(f => f.AmountYuan)),
            MartenOps.StartStream<Timeline<ReliefRun>>(id, new ReliefRunDone(p.Code, policy, findings, command.EffectiveOn, command.DocumentNumber)));
    }

    private static async Task<IReadOnlyList<ReliefCandidate>> CandidatesAsync(IQuerySession session, ReliefPolicy policy, DateOnly day, CancellationToken ct)
    {
        var leases = await session.AdvancedSql.QueryAsync<Guid>($"""
            select distinct stream_id from {UnitLettings.Table.Of} where tenant_id = ? and kind = '{nameof(LettingKind.Leased)}' and upper_inf(recorded)
                and effective && daterange(?::date, ?::date, '[]') order by stream_id limit {MostLeases}
            """, ct, session.TenantId, policy.Window.From, policy.Window.To);
        var (candidates, owners) = (new List<ReliefCandidate>(), new Dictionary<Guid, OwnerKind?>());
        foreach (var portion in leases.Chunk(1_000))
        {
            var accounts = await session.TimelinesAsync<LeaseAccount>(portion, ct);
            var buildings = accounts.SelectMany(a => a.Now().Lease!.Units).Select(u => u.BuildingId).Distinct().Where(b => !owners.ContainsKey(b)).ToArray();
            foreach (var building in await session.TimelinesAsync<Building>(buildings, ct)) owners[building.Id] = building.At(day)?.Technicals?.Owner?.Kind;
            var firms = accounts.Select(a => a.Now().Lease!.Tenant.Uscc).OfType<string>().Distinct().Select(uscc => TenantProfile.IdOf(session.TenantId, uscc));
            var profiles = (await session.TimelinesAsync<TenantProfile>(firms, ct)).ToDictionary(p => p.Id, p => p.At(day));
            foreach (var account in accounts)
            {
                var lease = account.Now().Lease!;
                var profile = lease.Tenant.Uscc is { } uscc ? profiles.GetValueOrDefault(TenantProfile.IdOf(session.TenantId, uscc)) : null;
                var before = account.Entries.Any(e => e.Event is RentCreditGranted { ReliefRunId: not null } c && c.Reason == policy.Code && account.Stands(e.Source));
                candidates.Add(new(
                    account.Id, lease, account.Now(), [.. lease.Units.Select(u => owners.GetValueOrDefault(u.BuildingId)).Distinct()], profile,
                    account.As<SubletBook>().Now().Sublets, before));
            }
        }
        return candidates;
    }
}

/// <summary>
/// 减租兑现: puts the credits of a run on the accounts of all who qualify, in one transaction; once (409 <c>relief-applied-before</c>). A head tenant whose relief has to reach
/// its sub-tenants gets it only where the receipt that it passed it on is named (<c>passThroughReceipts</c>, by lease).
/// </summary>
public sealed record ApplyRelief(EquatableArray<PassThroughReceipt> PassThroughReceipts, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<ApplyRelief>
    {
        public Validator() => RuleForEach(c => c.PassThroughReceipts).ChildRules(r => r.RuleFor(x => x.DocumentNumber).IsDocumentNumber());
    }
}

/// <summary>转付凭证: a head tenant has passed its relief on.</summary>
public sealed record PassThroughReceipt(Guid LeaseId, string DocumentNumber);

/// <summary>How many leases got a credit, what it comes to, and the leases that wait for their receipts.</summary>
public sealed record ReliefIsApplied(long Version, int Leases, Yuan AmountYuan, IReadOnlyList<Guid> WaitingForReceipts);

/// <summary>The accounts that the run gives credits to.</summary>
public sealed record ReliefAccounts(IReadOnlyDictionary<Guid, long> Versions);

public static class ApplyReliefEndpoint
{
    public static async Task<ReliefAccounts> LoadAsync(Guid runId, IQuerySession session, CancellationToken ct)
    {
        var run = await session.TimelineAsync<ReliefRun>(runId, ct);
        if (run is not { Periods: [.., { State: var state }] }) return new(new Dictionary<Guid, long>());
        var leases = state.Entitled.Select(f => f.LeaseId).ToArray();
        return new((await session.EventsOfAsync(leases, ct)).ToDictionary(lease => lease.Key, lease => lease.Last().Version));
    }

    public static ProblemDetails Validate(ApplyRelief command, Timeline<ReliefRun> run) =>
        run.Periods.IsEmpty ? CommonProblems.Of(StatusCodes.Status404NotFound)
        : run.Periods[^1].State.WithdrawnOn is { } withdrawn ? Refusals.ReliefRunWithdrawn(withdrawn)
        : run.Periods[^1].State.AppliedOn is { } on ? Refusals.ReliefAppliedBefore(on)
        : command.EffectiveOn < run.Periods[0].From ? Refusals.StepTooEarly(command.EffectiveOn, run.Periods[0].From)
        : WolverineContinue.NoProblems;

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/relief-runs/{runId}/apply")]
    public static (ReliefIsApplied, ReliefRunApplied, AlsoIn) Post(
        ApplyRelief command, [Wolverine.Persistence.EventSourcing.WriteModel("runId")] Timeline<ReliefRun> run, ReliefAccounts accounts)
    {
        var state = run.Periods[^1].State;
        var receipts = command.PassThroughReceipts.Select(r => r.LeaseId).ToHashSet();
        var entitled = state.Entitled.ToLookup(f => f.PassThroughTo.Count == 0 || receipts.Contains(f.LeaseId));
        var granted = entitled[true].ToArray();
        return (
            new(run.Version + 1, granted.Length, granted.Sum(f => f.AmountYuan), [.. entitled[false].Select(f => f.LeaseId)]),
            new(granted.Length, granted.Sum(f => f.AmountYuan), command.EffectiveOn, command.DocumentNumber),
            new([.. granted.Select(f => new Appended(
                f.LeaseId, accounts.Versions[f.LeaseId], new RentCreditGranted(f.AmountYuan, state.Policy.Code, run.Id, command.EffectiveOn, command.DocumentNumber)))]));
    }
}
