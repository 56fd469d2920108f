using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Cases;
using ParkPlatform.Reclamation.Deadlines;

namespace ParkPlatform.Reclamation.Execution;

/// <summary>
/// 决定的执行: what becomes of a fee or a recovery decision after it has been served. It runs beside the case and has a stream of its own: whether the holder pays,
/// sues or is enforced against changes none of the case's steps (domain.md A.5, A.6).
/// </summary>
public sealed record CaseExecution(
    Guid CaseId, DateOnly? PushedOn = null, Yuan PaidYuan = default, EquatableArray<FeePayment> Payments = default, EquatableArray<Remedy> Remedies = default,
    DateOnly? RemindedOn = null, DateOnly? EnforcementAppliedOn = null, Cancellation? Cancellation = null) : IState<CaseExecution>
{
    public static Guid IdOf(string tenant, Guid caseId) => StableId.From(tenant, "case-execution", caseId.ToString());

    /// <summary>The remedy that a court or an authority still has before it.</summary>
    public Remedy? Pending => Remedies.FirstOrDefault(r => r.Result is null);

    /// <summary>撤销: the decision no longer stands.</summary>
    public bool IsRevoked => Remedies.Any(r => r.Result == RemedyResult.Revoked);

    /// <summary>The day on which the last yuan of it was paid; null while something is owed.</summary>
    public DateOnly? PaidInFullOn(Yuan? fee)
    {
        var paid = Yuan.Zero;
        foreach (var payment in Payments.OrderBy(p => p.On))
            if ((paid += payment.AmountYuan) >= fee) return payment.On;
        return null;
    }

    /// <summary>The executions of several cases as they stood on a day.</summary>
    public static async Task<IReadOnlyDictionary<Guid, CaseExecution>> OfCasesAsync(
        IQuerySession session, IEnumerable<Guid> cases, DateOnly day, DateTimeOffset known, CancellationToken ct) =>
        (await session.TimelinesAsync<CaseExecution>(cases.Select(id => IdOf(session.TenantId, id)), ct))
            .Select(t => t.KnownAt(known).At(day)).OfType<CaseExecution>().ToDictionary(e => e.CaseId);

    public static CaseExecution? Evolve(CaseExecution? state, IFact fact)
    {
        CaseExecution Of(Guid id) => state ?? new(id);
        return fact switch
        {
            IdleFeePushedToTax e => Of(e.CaseId) with { PushedOn = e.EffectiveOn },
            IdleFeePaid e => Of(e.CaseId) with
            {
                PaidYuan = Of(e.CaseId).PaidYuan + e.AmountYuan,
                Payments = Of(e.CaseId).Payments.Add(new(e.EffectiveOn, e.AmountYuan, e.DocumentNumber)),
            },
            RemedySought e => Of(e.CaseId) with { Remedies = Of(e.CaseId).Remedies.Add(new(e.Kind, e.Before, e.EffectiveOn)) },
            RemedyConcluded e => Of(e.CaseId) with
            {
                Remedies = Of(e.CaseId).Remedies.Select(r => r.Result is null ? r with { Result = e.Result, ConcludedOn = e.EffectiveOn } : r).ToEquatableArray(),
            },
            HolderReminded e => Of(e.CaseId) with { RemindedOn = e.EffectiveOn },
            EnforcementApplied e => Of(e.CaseId) with { EnforcementAppliedOn = e.EffectiveOn },
            RegistrationCancelled e => Of(e.CaseId) with { Cancellation = new(e.EffectiveOn, e.Announced, e.DocumentNumber) },
            ExecutedDecisionWithdrawn e => new(e.CaseId, Remedies: [.. Of(e.CaseId).Remedies.Where(r => r.Result is not null)]),
            _ => state,
        };
    }
}

/// <summary>缴款.</summary>
public sealed record FeePayment(DateOnly On, Yuan AmountYuan, string DocumentNumber);

/// <summary>救济途径.</summary>
public enum RemedyKind
{
    /// <summary>行政复议.</summary>
    Reconsideration,

    /// <summary>行政诉讼.</summary>
    Litigation,
}

/// <summary>救济结果.</summary>
public enum RemedyResult
{
    /// <summary>维持.</summary>
    Upheld,

    /// <summary>撤销.</summary>
    Revoked,

    /// <summary>变更.</summary>
    Varied,
}

/// <summary>A remedy that the holder has sought, and what came of it.</summary>
/// <param name="Before">复议机关 or court.</param>
public sealed record Remedy(RemedyKind Kind, string Before, DateOnly SoughtOn, RemedyResult? Result = null, DateOnly? ConcludedOn = null);

/// <summary>注销登记.</summary>
/// <param name="Announced">By public announcement, because the holder did not come.</param>
public sealed record Cancellation(DateOnly On, bool Announced, string DocumentNumber);

/// <summary>推送税务: the tax office has the fee's decision (税务总局等公告2021年第12号).</summary>
public sealed record IdleFeePushedToTax(Guid CaseId, Yuan FeeYuan, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>闲置费入库, whole or in part.</summary>
public sealed record IdleFeePaid(Guid CaseId, Yuan AmountYuan, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>The holder has asked for reconsideration, or gone to court.</summary>
public sealed record RemedySought(Guid CaseId, RemedyKind Kind, string Before, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>The remedy has been decided.</summary>
public sealed record RemedyConcluded(Guid CaseId, RemedyResult Result, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>催告书 served (行政强制法 art. 54).</summary>
public sealed record HolderReminded(Guid CaseId, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>申请法院强制执行 (行政强制法 art. 53).</summary>
public sealed record EnforcementApplied(Guid CaseId, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>使用权登记注销, by the holder or by announcement.</summary>
public sealed record RegistrationCancelled(Guid CaseId, bool Announced, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>决定撤回，执行终止: the decision that was executed has been taken back. A remedy that was sought against it has lost its object.</summary>
public sealed record ExecutedDecisionWithdrawn(Guid CaseId, DateOnly EffectiveOn, string DocumentNumber) : IFact;

public static class ExecutionEvents
{
    /// <summary>The names under which the events of an execution are stored. They never change; a class may.</summary>
    public static readonly EventNames Names = new()
    {
        { "idle_fee_pushed_to_tax", typeof(IdleFeePushedToTax) },
        { "idle_fee_paid", typeof(IdleFeePaid) },
        { "remedy_sought", typeof(RemedySought) },
        { "remedy_concluded", typeof(RemedyConcluded) },
        { "holder_reminded", typeof(HolderReminded) },
        { "enforcement_applied", typeof(EnforcementApplied) },
        { "registration_cancelled", typeof(RegistrationCancelled) },
        { "executed_decision_withdrawn", typeof(ExecutedDecisionWithdrawn) },
    };
}

/// <summary>The decision that is executed, and its days: the last of a fee and a recovery that has been served.</summary>
/// <param name="PerformBy">缴纳 or 注销期限.</param>
/// <param name="EnforceFrom">The first day after the remedies are over.</param>
internal sealed record ExecutedDecision(
    bool IsRecovery, Decision Decision, DateOnly ServedOn, DateOnly PerformBy, DateOnly ReconsiderBy, DateOnly SueBy, DateOnly EnforceFrom, DateOnly EnforceBy)
{
    public static ExecutedDecision? Of(IdleCase idle, WorkingCalendar calendar)
    {
        var isRecovery = idle.RecoveryDecision?.Paper.ServedOn is not null;
        if ((isRecovery ? idle.RecoveryDecision : idle.FeeDecision) is not { Paper.ServedOn: { } served } decision) return null;
        var (reconsider, sue) = (IdleLandRules.Reconsider.DueOn(served, calendar), IdleLandRules.Sue.DueOn(served, calendar));
        var over = reconsider > sue ? reconsider : sue;
        return new(
            isRecovery, decision, served, (isRecovery ? IdleLandRules.Deregister : IdleLandRules.Pay).DueOn(served, calendar), reconsider, sue, over.AddDays(1),
            IdleLandRules.ApplyToCourt.DueOn(over, calendar));
    }
}
