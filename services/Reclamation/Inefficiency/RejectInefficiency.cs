using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Reclamation.Inefficiency;

/// <summary>不予认定: a department objects or has established an exemption, and the procedure ends. Where nobody objects it is refused (409 <c>nobody-objects</c>).</summary>
public sealed record RejectInefficiency(string Reason, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<RejectInefficiency>
    {
        public Validator() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(CommonRules.LongestText);
    }
}

public static class RejectInefficiencyEndpoint
{
    public static Task<InefficiencyFile> LoadAsync(Timeline<InefficientCase> known, IQuerySession session, CancellationToken ct) =>
        InefficiencyFile.LoadAsync(known, session, ct);

    public static ProblemDetails Validate(
        RejectInefficiency command, Timeline<InefficientCase> known, InefficiencyFile file, TimeProvider clock)
    {
        var now = known.Now();
        if (InefficiencyRules.WhyNot(InefficiencyStep.Rejection, command.EffectiveOn, now, file, clock.Today()) is { } refusal) return refusal;
        return now.Review.Any(o => !o.Agrees) ? WolverineContinue.NoProblems : Refusals.NobodyObjects();
    }

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/reclamation/inefficient-cases/{caseId}/rejection")]
    public static (Recorded, InefficiencyNotRecognised) Post(RejectInefficiency command, [WriteModel("caseId")] Timeline<InefficientCase> known) =>
        (new(known.Version + 1), new(command.Reason, command.EffectiveOn, command.DocumentNumber));
}
