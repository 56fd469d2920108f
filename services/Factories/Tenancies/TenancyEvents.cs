using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;

namespace ParkPlatform.Factories.Tenancies;

/// <summary>表底: what a meter shows.</summary>
public sealed record MeterStand(string Meter, decimal Stand);

/// <summary>交付: the tenant gets the units, with meter readings and a record of their condition.</summary>
public sealed record UnitsHandedOver(EquatableArray<MeterStand> Meters, string Condition, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>装修进场, with what the landlord has consented to: without consent nothing is paid for it in the end (城镇房屋租赁合同解释 art. 7-11).</summary>
public sealed record FitOutStarted(string? ConsentedTo, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>投产（开业）.</summary>
public sealed record TenantStartedOperating(DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>停产: the tenant is in, and does not work.</summary>
public sealed record TenantStoppedOperating(string Reason, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>催告: a demand to pay within a reasonable time (民法典 art. 722).</summary>
public sealed record RentDemandServed(Yuan AmountYuan, DateOnly PayBy, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>续租评审, decided on the class history that it quotes.</summary>
/// <param name="Classes">等级: the classes of the years that were looked at, as published.</param>
public sealed record RenewalReviewed(RenewalDecision Decision, string Reason, EquatableArray<YearClass> Classes, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>A firm's class of a year, and the rule set under which it was published.</summary>
public sealed record YearClass(int Year, string Class, string? RuleSet);

/// <summary>What a renewal review came to.</summary>
public enum RenewalDecision
{
    /// <summary>同意续租.</summary>
    Renew,

    /// <summary>附条件续租.</summary>
    RenewOnConditions,

    /// <summary>不予续租.</summary>
    DoNotRenew,
}

/// <summary>Who gives notice.</summary>
public enum NoticeBy
{
    /// <summary>承租人.</summary>
    Tenant,

    /// <summary>出租人.</summary>
    Landlord,
}

/// <summary>退租（不续租）通知: the tenant will leave on a day.</summary>
public sealed record LeavingNoticeGiven(NoticeBy By, DateOnly LeavesOn, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>交还: the units are back, inspected, with meter readings.</summary>
/// <param name="Damage">What was found broken or polluted; null if nothing.</param>
public sealed record UnitsHandedBack(EquatableArray<MeterStand> Meters, string Condition, string? Damage, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>占而不用: a visit has found that nobody works in the units.</summary>
/// <param name="Since">停用之日.</param>
/// <param name="PhotoDigests">SHA-256 of the photographs.</param>
/// <param name="Signs">What meters and taxes showed on the day of the visit; null where they showed nothing.</param>
public sealed record UnitsFoundIdle(
    DateOnly Since, string Finding, EquatableArray<string> PhotoDigests, IdleTenancies.IdleSigns? Signs, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>结清归档: deposit and bills are settled, the tenancy is over.</summary>
public sealed record TenancyClosed(DateOnly EffectiveOn, string DocumentNumber) : IFact;

public static class TenancyEvents
{
    /// <summary>The names under which the steps of a tenancy are stored, in the stream of the lease. They never change; a class may.</summary>
    public static readonly EventNames Names = new()
    {
        { "units_handed_over", typeof(UnitsHandedOver) },
        { "fit_out_started", typeof(FitOutStarted) },
        { "tenant_started_operating", typeof(TenantStartedOperating) },
        { "tenant_stopped_operating", typeof(TenantStoppedOperating) },
        { "units_found_idle", typeof(UnitsFoundIdle) },
        { "rent_demand_served", typeof(RentDemandServed) },
        { "lease_renewal_reviewed", typeof(RenewalReviewed) },
        { "leaving_notice_given", typeof(LeavingNoticeGiven) },
        { "units_handed_back", typeof(UnitsHandedBack) },
        { "tenancy_closed", typeof(TenancyClosed) },
    };
}
