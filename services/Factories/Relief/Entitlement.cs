using ParkPlatform.Domain;
using ParkPlatform.Factories.Accounts;
using ParkPlatform.Factories.Buildings;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Factories.Sublets;

namespace ParkPlatform.Factories.Relief;

/// <summary>A lease, with what a policy asks about.</summary>
/// <param name="Owners">Who owns its buildings.</param>
public sealed record ReliefCandidate(
    Guid LeaseId, Lease Lease, LeaseAccount Account, IReadOnlyCollection<OwnerKind?> Owners, TenantProfile? Profile, IReadOnlyList<Sublet> Sublets, bool GrantedBefore);

/// <summary>政策找人: who is entitled, who misses by which conditions, and to how much. A pure function of what is known.</summary>
public static class Entitlement
{
    /// <summary>A finding for each lease with rent in the window; budgets are used in the order given.</summary>
    public static EquatableArray<ReliefFinding> Of(ReliefPolicy policy, IEnumerable<ReliefCandidate> candidates)
    {
        var left = policy.BudgetYuan;
        var findings = new List<ReliefFinding>();
        foreach (var candidate in candidates)
        {
            var finding = Of(policy, candidate);
            if (finding.Qualifies && left is { } budget)
            {
                if (finding.AmountYuan > budget) finding = finding with { WithinBudget = false };
                else left = budget - finding.AmountYuan;
            }
            findings.Add(finding);
        }
        return [.. findings];
    }

    public static ReliefFinding Of(ReliefPolicy policy, ReliefCandidate candidate)
    {
        var inWindow = RentSchedule.Of(candidate.Lease).Where(b => policy.Window.Contains(b.DueOn)).Sum(b => b.RentYuan);
        var months = (candidate.Lease.Terms.RentYuanPerSquareMetreMonth * candidate.Lease.AreaSquareMetres.SquareMetres * policy.Months).Rounded();
        var missing = new List<ReliefCondition>();
        if (policy.Owners.Count > 0 && !candidate.Owners.All(o => o is { } owner && policy.Owners.Contains(owner))) missing.Add(ReliefCondition.Owner);
        if (!Covers(policy.Sector, candidate.Profile)) missing.Add(ReliefCondition.Sector);
        if (policy.Sizes.Count > 0 && (candidate.Profile is null || !policy.Sizes.Contains(candidate.Profile.Size))) missing.Add(ReliefCondition.Size);
        if (inWindow == Yuan.Zero) missing.Add(ReliefCondition.RentInWindow);
        if (candidate.GrantedBefore) missing.Add(ReliefCondition.NotGrantedBefore);
        return new(
            candidate.LeaseId, candidate.Lease.Tenant, [.. missing], months < inWindow ? months : inWindow, inWindow,
            policy.PassThrough ? [.. candidate.Sublets.Where(s => s.Days.Overlaps(policy.Window)).Select(s => s.SubTenant)] : [],
            candidate.Profile?.IndustryCode, candidate.Profile?.Size);
    }

    private static bool Covers(SectorScope scope, TenantProfile? profile) => (scope, profile?.Division) switch
    {
        (SectorScope.All, _) => true,
        (SectorScope.Services, >= 51 and <= 96) => true,
        (SectorScope.Manufacturing, >= 13 and <= 43) => true,
        _ => false,
    };
}
