using System.Security.Claims;
using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;

namespace ParkPlatform.Factories.Relief;

/// <summary>What a run found about a lease, in words: the draft of the determination.</summary>
public sealed record DraftedFinding(ReliefFinding Finding, string Draft);

/// <summary>减租认定: who qualifies, who misses by one condition and which, and the others.</summary>
/// <param name="Notice">What the policy does not cover, where that matters here.</param>
public sealed record ReliefRunView(
    Guid Id, string PolicyCode, string Title, DateOnly RunOn, DateOnly? AppliedOn, IReadOnlyList<DraftedFinding> Qualify, IReadOnlyList<DraftedFinding> MissByOne,
    IReadOnlyList<DraftedFinding> Others, Yuan AmountYuan, string? Notice, string DocumentNumber, long Version,
    DateOnly? WithdrawnOn, string? WithdrawalReason);

public static class GetReliefRunEndpoint
{
    /// <summary>减租认定结果. For the offices: it shows many firms.</summary>
    [ForOffices]
    [WolverineGet("/api/factories/relief-runs/{id}")]
    public static async Task<ReliefRunView?> Get(Guid id, ClaimsPrincipal user, IQuerySession session, Texts texts, CancellationToken ct)
    {
        if (await session.TimelineAsync<ReliefRun>(id, ct) is not { Periods: [.., { State: var run }] } known) return null;
        var drafts = run.Findings.Select(f => f with { Tenant = Named(f.Tenant), PassThroughTo = [.. f.PassThroughTo.Select(Named)] })
            .Select(f => new DraftedFinding(f, Draft(f, run.Policy, texts))).ToArray();
        var manufacturing = run.Policy.Sector == SectorScope.Services && run.Findings.Any(f => f.Missing.Contains(ReliefCondition.Sector));
        return new(
            id, run.Policy.Code, run.Policy.Title, run.RunOn, run.AppliedOn, [.. drafts.Where(d => d.Finding.Qualifies)], [.. drafts.Where(d => d.Finding.Missing.Count == 1)],
            [.. drafts.Where(d => d.Finding.Missing.Count > 1)], run.Entitled.Sum(f => f.AmountYuan),
            manufacturing ? texts["relief.manufacturing"] : null, run.DocumentNumber, known.Version,
            run.WithdrawnOn, run.WithdrawalReason);

        Tenant Named(Tenant tenant) => tenant with { Name = user.NameFor(tenant.Name, tenant.Uscc) };
    }

    private static string Draft(ReliefFinding f, ReliefPolicyPublished policy, Texts texts) =>
        !f.Qualifies ? texts.Format("relief.misses", f.Tenant.Name, string.Join(texts["list.separator"], f.Missing.Select(m => texts[$"relief.{m}"])), policy.DocumentNumber)
        : !f.WithinBudget ? texts.Format("relief.budget", f.Tenant.Name, f.AmountYuan.Amount)
        : texts.Format("relief.qualifies", f.Tenant.Name, policy.DocumentNumber, policy.Months, f.AmountYuan.Amount, f.RentInWindowYuan.Amount);
}
