using System.Security.Claims;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Calendars;
using ParkPlatform.Reclamation.Execution;
using ParkPlatform.Reclamation.Idleness;
using Wolverine;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Reclamation.Cases;

/// <summary>
/// 撤回文书: the office takes back a paper that it has found wrong (compare 行政处罚法 art. 75). The case stands again where it stood before it, its periods end, and its
/// letters say so. Papers are taken back from the last one on (409 <c>later-paper-rests-on-it</c>). A recovery that has been served has ended the holder's right, so
/// it can only be revoked by a remedy; a fee that has been paid is refunded first. The determination, and what rests on it, only the bureau takes back.
/// </summary>
public sealed record WithdrawCasePaper(WithdrawnPaper Paper, string Reason, DateOnly EffectiveOn, string DocumentNumber) : IWithdrawal<WithdrawnPaper>
{
    public sealed class Validator : WithdrawalValidator<WithdrawCasePaper, WithdrawnPaper>;
}

public static class WithdrawCasePaperEndpoint
{
    public static async Task<(ExecutionFile, WorkingCalendar)> LoadAsync(Timeline<IdleCase> idle, IQuerySession session, CancellationToken ct) =>
        (await ExecutionFile.LoadAsync(idle, session, ct), await Calendar.LoadAsync(session, ct));

    public static ProblemDetails Validate(
        WithdrawCasePaper command, Timeline<IdleCase> idle, ExecutionFile execution, WorkingCalendar calendar, ClaimsPrincipal user, TimeProvider clock)
    {
        var now = idle.Now();
        if (CaseRules.WhyNot(CaseStep.Withdrawal, command.EffectiveOn, now, calendar, clock.Today()) is { } refusal) return refusal;
        if (!CaseSteps.RolesOf(CaseStep.Withdrawal, now).Any(user.IsInRole)) return Refusals.BureauOnly(CaseStep.Withdrawal);
        if (now.NumberOf(command.Paper) is null) return Refusals.NothingToWithdraw(command.Paper);
        if (RestingOn(command.Paper, now) is { } later) return Refusals.LaterPaperRestsOnIt(command.Paper, later);
        return command.Paper switch
        {
            WithdrawnPaper.RecoveryDecision when now.RecoveryDecision!.Paper.ServedOn is { } served => Refusals.RecoveryIsServed(served),
            WithdrawnPaper.FeeDecision when execution.State.IsRevoked => Refusals.DecisionRevoked(),
            WithdrawnPaper.FeeDecision when execution.State.PaidYuan > Yuan.Zero => Refusals.FeeIsPaid(execution.State.PaidYuan),
            _ => WolverineContinue.NoProblems,
        };
    }

    [ForRoles(Roles.Bureau, Roles.Park)]
    [WolverinePost("/api/reclamation/cases/{caseId}/withdrawal")]
    public static (Recorded, CasePaperWithdrawn, AlsoIn, OutgoingMessages) Post(
        WithdrawCasePaper command, [WriteModel("caseId")] Timeline<IdleCase> idle, ExecutionFile execution, TimeProvider clock)
    {
        var now = idle.Now();
        return (
            new(idle.Version + 1), new(command.Paper, now.NumberOf(command.Paper)!, command.Reason, command.EffectiveOn, command.DocumentNumber),
            command.Paper == WithdrawnPaper.FeeDecision && execution.Version > 0
                ? new(execution.StreamId, execution.Version, new ExecutedDecisionWithdrawn(idle.Id, command.EffectiveOn, command.DocumentNumber))
                : AlsoIn.Nowhere,
            command.Paper == WithdrawnPaper.Determination && now.Determination!.Cause == Cause.Holder
                ? [Tell.Lifted(idle, command.EffectiveOn, command.DocumentNumber, clock.GetUtcNow())]
                : []);
    }

    // The paper that has to be taken back before this one, because it rests on it.
    private static WithdrawnPaper? RestingOn(WithdrawnPaper paper, IdleCase idle) => (paper, idle) switch
    {
        (WithdrawnPaper.InvestigationNotice, { Determination: not null }) => WithdrawnPaper.Determination,
        (WithdrawnPaper.Determination, { Scheme: not null }) => WithdrawnPaper.Scheme,
        (WithdrawnPaper.Determination or WithdrawnPaper.HearingNotice, { RecoveryDecision: not null }) => WithdrawnPaper.RecoveryDecision,
        (WithdrawnPaper.Determination, { FeeDecision: not null }) => WithdrawnPaper.FeeDecision,
        (WithdrawnPaper.HearingNotice, { FeeDecision: not null, Hearing.IntendedBranch: Branch.Fee }) => WithdrawnPaper.FeeDecision,
        (WithdrawnPaper.Determination, { Hearing: not null }) => WithdrawnPaper.HearingNotice,
        _ => null,
    };
}
