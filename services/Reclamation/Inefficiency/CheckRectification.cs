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

/// <summary>整改检查: what somebody has found on the spot. The next one is due so many months after it as the rule says.</summary>
public sealed record CheckRectification(CheckResult Result, string Finding, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<CheckRectification>
    {
        public Validator()
        {
            RuleFor(c => c.Result).IsInEnum();
            RuleFor(c => c.Finding).NotEmpty().MaximumLength(CommonRules.LongestText);
        }
    }
}

public static class CheckRectificationEndpoint
{
    public static Task<InefficiencyFile> LoadAsync(Timeline<InefficientCase> known, IQuerySession session, CancellationToken ct) =>
        InefficiencyFile.LoadAsync(known, session, ct);

    public static ProblemDetails Validate(CheckRectification command, Timeline<InefficientCase> known, InefficiencyFile file, TimeProvider clock) =>
        InefficiencyRules.WhyNot(InefficiencyStep.Check, command.EffectiveOn, known.Now(), file, clock.Today()) ?? WolverineContinue.NoProblems;

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/reclamation/inefficient-cases/{caseId}/check")]
    public static (Recorded, RectificationChecked) Post(CheckRectification command, [WriteModel("caseId")] Timeline<InefficientCase> known) =>
        (new(known.Version + 1), new(command.Result, command.Finding, command.EffectiveOn, command.DocumentNumber));
}
