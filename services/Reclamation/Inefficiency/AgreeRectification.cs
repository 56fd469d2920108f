using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Cases;
using ParkPlatform.Reclamation.Rules;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Reclamation.Inefficiency;

/// <summary>整改协议: signed with the holder; its day takes the place of the one in the recognition, and is no later than the rule allows, counted from the recognition.</summary>
/// <param name="Targets">整改目标.</param>
/// <param name="CompleteBy">完成期限.</param>
public sealed record AgreeRectification(string Targets, DateOnly CompleteBy, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<AgreeRectification>
    {
        public Validator()
        {
            RuleFor(c => c.Targets).NotEmpty().MaximumLength(CaseLimits.LongestText);
            RuleFor(c => c.CompleteBy).IsDay();
        }
    }
}

public static class AgreeRectificationEndpoint
{
    public static Task<InefficiencyFile> LoadAsync(Timeline<InefficientCase> known, IQuerySession session, CancellationToken ct) =>
        InefficiencyFile.LoadAsync(known, session, ct);

    public static ProblemDetails Validate(
        AgreeRectification command, Timeline<InefficientCase> known, InefficiencyFile file, TimeProvider clock)
    {
        var now = known.Now();
        if (InefficiencyRules.WhyNot(InefficiencyStep.Agreement, command.EffectiveOn, now, file, clock.Today()) is { } refusal) return refusal;
        var latest = now.Recognition!.On.AddMonthsCivil(file.Rules.On(ReclamationRules.Inefficiency, now.Recognition.On).Whole("rectifyMost"));
        return command.CompleteBy <= command.EffectiveOn || command.CompleteBy > latest
            ? Refusals.RectificationOutsideLimits(command.CompleteBy, command.EffectiveOn.AddDays(1), latest)
            : WolverineContinue.NoProblems;
    }

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/reclamation/inefficient-cases/{caseId}/agreement")]
    public static (Recorded, RectificationAgreed) Post(AgreeRectification command, [WriteModel("caseId")] Timeline<InefficientCase> known) =>
        (new(known.Version + 1), new(command.Targets, command.CompleteBy, command.EffectiveOn, command.DocumentNumber));
}
