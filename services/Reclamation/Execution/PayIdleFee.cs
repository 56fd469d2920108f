using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Cases;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Reclamation.Execution;

/// <summary>闲置费入库: the tax office reports a payment, whole or in part; not more than the fee.</summary>
/// <param name="AmountYuan">In yuan, to a fen.</param>
public sealed record PayIdleFee(Yuan AmountYuan, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<PayIdleFee>
    {
        public Validator()
        {
            RuleFor(c => c.AmountYuan).IsAmount();
            RuleFor(c => c.AmountYuan).NotEqual(Yuan.Zero);
        }
    }
}

public static class PayIdleFeeEndpoint
{
    public static Task<ExecutionFile> LoadAsync(Timeline<IdleCase> idle, IQuerySession session, CancellationToken ct) =>
        ExecutionFile.LoadAsync(idle, session, ct);

    public static ProblemDetails Validate(PayIdleFee command, Timeline<IdleCase> idle, ExecutionFile file, TimeProvider clock)
    {
        if (file.WhyNot(command.EffectiveOn, idle, clock.Today()) is { } refusal) return refusal;
        if (idle.Now().FeeDecision is not { FeeYuan: { } fee }) return Refusals.NoServedDecision();
        return file.State.PaidYuan + command.AmountYuan > fee
            ? Refusals.MoreThanTheFee(file.State.PaidYuan, command.AmountYuan, fee)
            : WolverineContinue.NoProblems;
    }

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/reclamation/cases/{caseId}/execution/fee-payment")]
    public static (Recorded, AlsoIn) Post(PayIdleFee command, [ReadModel("caseId")] Timeline<IdleCase> idle, ExecutionFile file) =>
        file.Enter(new IdleFeePaid(idle.Id, command.AmountYuan, command.EffectiveOn, command.DocumentNumber));
}
