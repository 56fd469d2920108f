using ParkPlatform.Domain;
using ParkPlatform.Factories.Buildings;
using ParkPlatform.Hosting.TwoClocks;

namespace ParkPlatform.Factories.Relief;

/// <summary>Which industries a policy is for.</summary>
public enum SectorScope
{
    /// <summary>不限行业.</summary>
    All,

    /// <summary>服务业 (GB/T 4754 sections F to T, divisions 51 to 96): manufacturing tenants are not covered.</summary>
    Services,

    /// <summary>制造业 (divisions 13 to 43).</summary>
    Manufacturing,
}

/// <summary>Which sizes of firms a policy is for (中小企业划型).</summary>
public enum FirmSize
{
    /// <summary>个体工商户.</summary>
    SelfEmployed,

    /// <summary>微型.</summary>
    Micro,

    /// <summary>小型.</summary>
    Small,

    /// <summary>中型.</summary>
    Medium,

    /// <summary>大型.</summary>
    Large,
}

/// <summary>
/// 减租政策的一个版本 (domain.md D.5): whose buildings, which sectors and sizes, how many months of rent within which days, on what evidence, out of which budget, and whether
/// it has to reach the actual user through sub-lets.
/// </summary>
/// <param name="Owners">Empty for all.</param>
/// <param name="Sizes">Empty for all.</param>
/// <param name="Window">Rent that is due on one of these days counts.</param>
/// <param name="Evidence">What a tenant has to show.</param>
/// <param name="BudgetYuan">Null where there is none.</param>
public sealed record ReliefPolicyPublished(
    string Code, string Title, EquatableArray<OwnerKind> Owners, SectorScope Sector, EquatableArray<FirmSize> Sizes, int Months, DateRange Window, string? Evidence,
    Yuan? BudgetYuan, bool PassThrough, string Source, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>减租政策 as worded on a day.</summary>
public sealed record ReliefPolicy(
    string Code, string Title, EquatableArray<OwnerKind> Owners, SectorScope Sector, EquatableArray<FirmSize> Sizes, int Months, DateRange Window, string? Evidence,
    Yuan? BudgetYuan, bool PassThrough, string Source, DateOnly ValidFrom, string DocumentNumber) : IState<ReliefPolicy>
{
    public static ReliefPolicy? Evolve(ReliefPolicy? policy, IFact fact) => fact is ReliefPolicyPublished e
        ? new(e.Code, e.Title, e.Owners, e.Sector, e.Sizes, e.Months, e.Window, e.Evidence, e.BudgetYuan, e.PassThrough, e.Source, e.EffectiveOn, e.DocumentNumber)
        : policy;

    /// <summary>The national rule of 2022, as it comes with the platform.</summary>
    public const string National2022 = "GJ-2022-271";

    public static Guid IdOf(string tenant, string code) => StableId.From(tenant, "relief-policy", ChineseText.Code(code));

    // 发改财金〔2022〕271号: service-sector small and micro firms and the self-employed, in state-owned premises, three months of 2022.
    private static readonly ReliefPolicyPublished Shipped = new(
        National2022, "2022 年服务业小微企业和个体工商户房租减免", [OwnerKind.StateOwned, OwnerKind.Park], SectorScope.Services, [FirmSize.SelfEmployed, FirmSize.Micro, FirmSize.Small],
        3, new(new(2022, 1, 1), new(2022, 12, 31)), "小微企业名录或营业执照；租赁合同", null, true,
        "发改财金〔2022〕271号：仅服务业；制造业承租人须另有本地政策", new(2022, 2, 18), "发改财金〔2022〕271号");

    /// <summary>The versions that came with the platform stand before the first entry of the stream, and were always known.</summary>
    public static Timeline<ReliefPolicy> FirstVersions(Guid id, string code) => ChineseText.Code(code) == National2022
        ? new Timeline<ReliefPolicy>(id).Record(new Entry(new(id, 0), DateTimeOffset.MinValue, Shipped))
        : new(id);
}

/// <summary>Every policy on every day, as known at every time.</summary>
public sealed class ReliefPolicyPeriods : PeriodTable<ReliefPolicy>
{
    public static readonly ReliefPolicyPeriods Table = new();

    private ReliefPolicyPeriods() : base(Contracts.Services.Factories, "relief_policy") => Map("code", "text", p => p.Code);
}

/// <summary>减租认定: a run of a policy has found who qualifies.</summary>
public sealed record ReliefRunDone(
    string PolicyCode, ReliefPolicyPublished Policy, EquatableArray<ReliefFinding> Findings, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>减租兑现: the credits of a run are on the accounts.</summary>
public sealed record ReliefRunApplied(int Leases, Yuan AmountYuan, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>撤销减租认定: the run was wrong; its credits have been withdrawn with it.</summary>
public sealed record ReliefRunWithdrawn(string Reason, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>制发减免告知函: so many tenants have been written to.</summary>
public sealed record ReliefLettersIssued(int Letters, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>What a run found about a lease.</summary>
/// <param name="Missing">The conditions that it does not meet; none where it qualifies.</param>
/// <param name="AmountYuan">The relief: so many months of rent, but no more than the rent that is due in the window.</param>
/// <param name="RentInWindowYuan">Rent due in the window.</param>
/// <param name="PassThroughTo">Whom the relief has to reach: the sub-tenants, where the policy says so.</param>
/// <param name="WithinBudget">False where the budget was used up before.</param>
public sealed record ReliefFinding(
    Guid LeaseId, Leases.Tenant Tenant, EquatableArray<ReliefCondition> Missing, Yuan AmountYuan, Yuan RentInWindowYuan, EquatableArray<Leases.Tenant> PassThroughTo,
    string? Sector, FirmSize? Size, bool WithinBudget = true)
{
    public bool Qualifies => Missing.Count == 0;
}

/// <summary>A condition of a relief policy.</summary>
public enum ReliefCondition
{
    /// <summary>产权人.</summary>
    Owner,

    /// <summary>行业.</summary>
    Sector,

    /// <summary>规模.</summary>
    Size,

    /// <summary>期间内有应付租金.</summary>
    RentInWindow,

    /// <summary>未重复享受: relief for the same window has been given already.</summary>
    NotGrantedBefore,
}

/// <summary>减租认定 and what has become of it.</summary>
public sealed record ReliefRun(
    ReliefPolicyPublished Policy, EquatableArray<ReliefFinding> Findings, DateOnly RunOn, string DocumentNumber, DateOnly? AppliedOn = null, DateOnly? WithdrawnOn = null,
    string? WithdrawalReason = null) : IState<ReliefRun>
{
    /// <summary>Who gets it: qualifies, and is within the budget.</summary>
    public IEnumerable<ReliefFinding> Entitled => Findings.Where(f => f.Qualifies && f.WithinBudget);

    public static ReliefRun? Evolve(ReliefRun? run, IFact fact) => (run, fact) switch
    {
        (null, ReliefRunDone e) => new(e.Policy, e.Findings, e.EffectiveOn, e.DocumentNumber),
        ({ }, ReliefRunApplied e) => run with { AppliedOn = e.EffectiveOn },
        ({ }, ReliefRunWithdrawn e) => run with { WithdrawnOn = e.EffectiveOn, WithdrawalReason = e.Reason },
        _ => run,
    };
}

/// <summary>企业画像: what is known of a firm that policies ask about.</summary>
public sealed record TenantProfileStated(string Uscc, string IndustryCode, FirmSize Size, string Source, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>企业画像 as of a day: industry by GB/T 4754 and size by the directory.</summary>
public sealed record TenantProfile(string Uscc, string IndustryCode, FirmSize Size, string Source) : IState<TenantProfile>
{
    public static TenantProfile? Evolve(TenantProfile? profile, IFact fact) => fact is TenantProfileStated e ? new(e.Uscc, e.IndustryCode, e.Size, e.Source) : profile;

    public static Guid IdOf(string tenant, string uscc) => StableId.From(tenant, "tenant-profile", ChineseText.Code(uscc));

    /// <summary>The two digits of the division.</summary>
    public int Division => int.Parse(IndustryCode.AsSpan(0, 2), System.Globalization.CultureInfo.InvariantCulture);
}

public static class ReliefEvents
{
    public static readonly EventNames Policies = new() { { "relief_policy_published", typeof(ReliefPolicyPublished) } };

    public static readonly EventNames Runs = new()
    {
        { "relief_run_done", typeof(ReliefRunDone) },
        { "relief_run_applied", typeof(ReliefRunApplied) },
        { "relief_run_withdrawn", typeof(ReliefRunWithdrawn) },
        { "relief_letters_issued", typeof(ReliefLettersIssued) },
    };

    public static readonly EventNames Profiles = new() { { "tenant_profile_stated", typeof(TenantProfileStated) } };
}
