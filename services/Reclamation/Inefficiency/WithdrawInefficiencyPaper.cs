using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Cases;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Reclamation.Inefficiency;

/// <summary>
/// 撤回低效认定文书: the park takes back a paper that it has found wrong, as <see cref="WithdrawCasePaper"/> does in a case about idle land. The procedure stands again where
/// it stood before it, its periods end, the asset leaves the public list and the ledger with the label, and its letters say so. Papers are taken back from the last one
/// on (409 <c>later-paper-rests-on-it</c>). An exit that the holder has left by is no longer taken back (409 <c>holder-has-left</c>).
/// </summary>
public sealed record WithdrawInefficiencyPaper(InefficiencyPaper Paper, string Reason, DateOnly EffectiveOn, string DocumentNumber) : IWithdrawal<InefficiencyPaper>
{
    public sealed class Validator : WithdrawalValidator<WithdrawInefficiencyPaper, InefficiencyPaper>;
}

public static class WithdrawInefficiencyPaperEndpoint
{
    public static Task<InefficiencyFile> LoadAsync(Timeline<InefficientCase> known, IQuerySession session, CancellationToken ct) =>
        InefficiencyFile.LoadAsync(known, session, ct);

    public static ProblemDetails Validate(WithdrawInefficiencyPaper command, Timeline<InefficientCase> known, InefficiencyFile file, TimeProvider clock)
    {
        var now = known.Now();
        if (InefficiencyRules.WhyNot(InefficiencyStep.Withdrawal, command.EffectiveOn, now, file, clock.Today()) is { } refusal) return refusal;
        if (now.NumberOf(command.Paper) is null) return Refusals.NothingToWithdraw(command.Paper);
        if (RestingOn(command.Paper, now) is { } later) return Refusals.LaterPaperRestsOnIt(command.Paper, later);
        return command.Paper == InefficiencyPaper.InefficiencyExit && !file.IsHeld(now, command.EffectiveOn)
            ? Refusals.HolderHasLeft(now, command.EffectiveOn)
            : WolverineContinue.NoProblems;
    }

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/reclamation/inefficient-cases/{caseId}/withdrawal")]
    public static (Recorded, InefficiencyPaperWithdrawn) Post(WithdrawInefficiencyPaper command, [WriteModel("caseId")] Timeline<InefficientCase> known) => (
        new(known.Version + 1),
        new(command.Paper, known.Now().NumberOf(command.Paper)!, command.Reason, command.EffectiveOn, command.DocumentNumber));

    // The paper that has to be taken back before this one, because it rests on it.
    private static InefficiencyPaper? RestingOn(InefficiencyPaper paper, InefficientCase c) => (paper, c) switch
    {
        (InefficiencyPaper.InefficiencyNotice, { Recognition: not null }) => InefficiencyPaper.InefficiencyRecognition,
        (InefficiencyPaper.InefficiencyRecognition or InefficiencyPaper.RectificationAgreement, { Escalation: not null }) => InefficiencyPaper.InefficiencyExit,
        (InefficiencyPaper.InefficiencyRecognition, { Agreement: not null }) => InefficiencyPaper.RectificationAgreement,
        _ => null,
    };
}
