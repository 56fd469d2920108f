using System.Text.Json.Serialization;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Hosting.TwoClocks;

namespace ParkPlatform.Factories.Tenancies;

/// <summary>How far a tenancy is (domain.md D.3).</summary>
public enum TenancyStage
{
    /// <summary>已签约.</summary>
    Contracted,

    /// <summary>已交付.</summary>
    HandedOver,

    /// <summary>装修.</summary>
    FitOut,

    /// <summary>生产经营.</summary>
    Operating,

    /// <summary>停产.</summary>
    Stopped,

    /// <summary>占而不用: a visit has found that nobody works there.</summary>
    Idle,

    /// <summary>待退租: notice has been given.</summary>
    Leaving,

    /// <summary>已交还.</summary>
    HandedBack,

    /// <summary>已结清.</summary>
    Closed,
}

/// <summary>租户入驻至退出: a reading of the lease's stream.</summary>
/// <param name="OperatingSince">The first day of the present stretch of work; null while the tenant does not work.</param>
/// <param name="Demand">The last demand to pay.</param>
public sealed record Tenancy(
    Lease? Lease, TenancyStage Stage, DateOnly? HandedOverOn = null, DateOnly? OperatingSince = null, DateOnly? StoppedOn = null, LeavingNotice? Notice = null,
    RentDemand? Demand = null, RenewalReview? Renewal = null, DateOnly? HandedBackOn = null, string? Damage = null,
    IdleFinding? Idle = null) : IState<Tenancy>
{
    /// <summary>Whether the tenant has the keys.</summary>
    [JsonIgnore]
    public bool IsIn => HandedOverOn is not null && HandedBackOn is null;

    public static Tenancy? Evolve(Tenancy? tenancy, IFact fact)
    {
        var known = tenancy ?? new(null, TenancyStage.Contracted);
        return fact switch
        {
            LeaseSigned or LeaseTerminated or LeaseFollowedUnits => known with { Lease = Lease.Evolve(known.Lease, fact) },
            UnitsHandedOver e => known with { Stage = TenancyStage.HandedOver, HandedOverOn = e.EffectiveOn },
            FitOutStarted => known with { Stage = TenancyStage.FitOut },
            TenantStartedOperating e => known with { Stage = TenancyStage.Operating, OperatingSince = e.EffectiveOn, StoppedOn = null, Idle = null },
            TenantStoppedOperating e => known with { Stage = TenancyStage.Stopped, OperatingSince = null, StoppedOn = e.EffectiveOn },
            UnitsFoundIdle e => known with { Stage = TenancyStage.Idle, OperatingSince = null, StoppedOn = e.Since, Idle = new(e.Since, e.Finding, e.EffectiveOn) },
            RentDemandServed e => known with { Demand = new(e.AmountYuan, e.EffectiveOn, e.PayBy) },
            RenewalReviewed e => known with { Renewal = new(e.Decision, e.Reason, e.Classes, e.EffectiveOn) },
            LeavingNoticeGiven e => known with { Stage = TenancyStage.Leaving, Notice = new(e.By, e.EffectiveOn, e.LeavesOn) },
            UnitsHandedBack e => known with { Stage = TenancyStage.HandedBack, HandedBackOn = e.EffectiveOn, OperatingSince = null, Damage = e.Damage },
            TenancyClosed => known with { Stage = TenancyStage.Closed },
            _ => tenancy,
        };
    }

    /// <summary>不定期租赁: the lease is over, the tenant is still in, and nobody has objected (民法典 art. 734).</summary>
    public bool IsHoldingOver(DateOnly day) => IsIn && Lease is { } lease && day > lease.LastDay;
}

/// <summary>退租通知.</summary>
public sealed record LeavingNotice(NoticeBy By, DateOnly GivenOn, DateOnly LeavesOn);

/// <summary>占而不用 as a visit has found it.</summary>
public sealed record IdleFinding(DateOnly Since, string Finding, DateOnly FoundOn);

/// <summary>催告.</summary>
public sealed record RentDemand(Yuan AmountYuan, DateOnly ServedOn, DateOnly PayBy);

/// <summary>续租评审结论.</summary>
public sealed record RenewalReview(RenewalDecision Decision, string Reason, EquatableArray<YearClass> Classes, DateOnly On);

/// <summary>Which step may follow which stage.</summary>
public static class TenancySteps
{
    private static readonly TenancyStage[] In = [TenancyStage.HandedOver, TenancyStage.FitOut, TenancyStage.Operating, TenancyStage.Stopped, TenancyStage.Idle];

    private static readonly Dictionary<Type, TenancyStage[]> After = new()
    {
        [typeof(UnitsHandedOver)] = [TenancyStage.Contracted],
        [typeof(FitOutStarted)] = [TenancyStage.HandedOver],
        [typeof(TenantStartedOperating)] = [TenancyStage.HandedOver, TenancyStage.FitOut, TenancyStage.Stopped, TenancyStage.Idle],
        [typeof(TenantStoppedOperating)] = [TenancyStage.Operating],
        [typeof(UnitsFoundIdle)] = [TenancyStage.HandedOver, TenancyStage.FitOut, TenancyStage.Operating, TenancyStage.Stopped],
        [typeof(RentDemandServed)] = [.. In, TenancyStage.Contracted, TenancyStage.Leaving],
        [typeof(RenewalReviewed)] = [.. In],
        [typeof(LeavingNoticeGiven)] = [.. In],
        [typeof(UnitsHandedBack)] = [.. In, TenancyStage.Leaving],
        [typeof(TenancyClosed)] = [TenancyStage.HandedBack],
    };

    /// <summary>Whether the step may come now.</summary>
    public static bool Allows(TenancyStage stage, Type step) => After[step].Contains(stage);

    /// <summary>The steps that may come next, by the names of their addresses.</summary>
    public static IReadOnlyList<string> Next(TenancyStage stage) => [.. Addresses.Where(a => Allows(stage, a.Key)).Select(a => a.Value)];

    private static readonly Dictionary<Type, string> Addresses = new()
    {
        [typeof(UnitsHandedOver)] = "handover", [typeof(FitOutStarted)] = "fit-out", [typeof(TenantStartedOperating)] = "operation",
        [typeof(TenantStoppedOperating)] = "stoppage", [typeof(UnitsFoundIdle)] = "idle-finding", [typeof(RentDemandServed)] = "demand", [typeof(RenewalReviewed)] = "renewal-review",
        [typeof(LeavingNoticeGiven)] = "notice", [typeof(UnitsHandedBack)] = "handback", [typeof(TenancyClosed)] = "closing",
    };
}

public static class TenancyTimeline
{
    public static bool IsOfALease(this Timeline<Tenancy> tenancy) => !tenancy.Periods.IsEmpty && tenancy.Now().Lease is not null;
}
