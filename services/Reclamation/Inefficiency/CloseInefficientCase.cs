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

/// <summary>使用人变更结案: the holder that the procedure is about no longer has the asset (409 <c>still-held</c>). Whoever has it now is measured anew.</summary>
public sealed record CloseInefficientCase(string? Reason, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<CloseInefficientCase>
    {
        public Validator() => RuleFor(c => c.Reason).MaximumLength(CommonRules.LongestText);
    }
}

public static class CloseInefficientCaseEndpoint
{
    public static Task<InefficiencyFile> LoadAsync(Timeline<InefficientCase> known, IQuerySession session, CancellationToken ct) =>
        InefficiencyFile.LoadAsync(known, session, ct);

    public static ProblemDetails Validate(
        CloseInefficientCase command, Timeline<InefficientCase> known, InefficiencyFile file, TimeProvider clock)
    {
        var now = known.Now();
        if (InefficiencyRules.WhyNot(InefficiencyStep.Closing, command.EffectiveOn, now, file, clock.Today()) is { } refusal) return refusal;
        return file.IsHeld(now, command.EffectiveOn) ? Refusals.StillHeld(now, command.EffectiveOn) : WolverineContinue.NoProblems;
    }

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/reclamation/inefficient-cases/{caseId}/closing")]
    public static (Recorded, InefficiencyCaseClosed) Post(CloseInefficientCase command, [WriteModel("caseId")] Timeline<InefficientCase> known) =>
        (new(known.Version + 1), new(command.Reason, command.EffectiveOn, command.DocumentNumber));
}
