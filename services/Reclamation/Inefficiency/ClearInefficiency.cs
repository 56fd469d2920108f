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

/// <summary>销号: the label is taken off, after the last check has found the targets met (409 <c>targets-not-met</c>).</summary>
public sealed record ClearInefficiency(string Finding, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<ClearInefficiency>
    {
        public Validator() => RuleFor(c => c.Finding).NotEmpty().MaximumLength(CommonRules.LongestText);
    }
}

public static class ClearInefficiencyEndpoint
{
    public static Task<InefficiencyFile> LoadAsync(Timeline<InefficientCase> known, IQuerySession session, CancellationToken ct) =>
        InefficiencyFile.LoadAsync(known, session, ct);

    public static ProblemDetails Validate(
        ClearInefficiency command, Timeline<InefficientCase> known, InefficiencyFile file, TimeProvider clock)
    {
        var now = known.Now();
        if (InefficiencyRules.WhyNot(InefficiencyStep.Clearing, command.EffectiveOn, now, file, clock.Today()) is { } refusal) return refusal;
        return InefficiencyRules.IsMet(now) ? WolverineContinue.NoProblems : Refusals.TargetsNotMet();
    }

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/reclamation/inefficient-cases/{caseId}/clearing")]
    public static (Recorded, InefficiencyCleared) Post(ClearInefficiency command, [WriteModel("caseId")] Timeline<InefficientCase> known) =>
        (new(known.Version + 1), new(command.Finding, command.EffectiveOn, command.DocumentNumber));
}
