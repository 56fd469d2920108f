using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Rules;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Reclamation.Inefficiency;

/// <summary>
/// 《低效资产认定书》: the asset gets the local label, with measures and the day by which they must be done, no sooner and no later than the rule says. All departments
/// must have agreed (409 <c>opinions-missing</c>, <c>department-objects</c>), and the holder must still have it.
/// </summary>
/// <param name="Measures">整改措施: each one of the ten routes that the books leave open (409 <c>route-not-open</c>), and what it must come to.</param>
/// <param name="RectifyBy">整改期限.</param>
public sealed record RecogniseInefficiency(
    InefficiencyCategory Category, EquatableArray<RectificationMeasure> Measures, DateOnly RectifyBy, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<RecogniseInefficiency>
    {
        private const int MostMeasures = 10;

        public Validator(Texts texts)
        {
            RuleFor(c => c.Category).IsInEnum();
            RuleFor(c => c.RectifyBy).IsDay();
            RuleFor(c => c.Measures).Must(all => all.Count is > 0 and <= MostMeasures && all.All(IsMeasure)).WithText(texts, "invalid.measures");
        }

        private static bool IsMeasure(RectificationMeasure? m) =>
            m is not null && Enum.IsDefined(m.Route) && m.Target is { Length: > 0 and <= CommonRules.LongestText };
    }
}

public static class RecogniseInefficiencyEndpoint
{
    public static Task<InefficiencyFile> LoadAsync(Timeline<InefficientCase> known, IQuerySession session, CancellationToken ct) =>
        InefficiencyFile.LoadAsync(known, session, ct);

    public static ProblemDetails Validate(
        RecogniseInefficiency command, Timeline<InefficientCase> known, InefficiencyFile file, TimeProvider clock)
    {
        var now = known.Now();
        if (InefficiencyRules.WhyNot(InefficiencyStep.Recognition, command.EffectiveOn, now, file, clock.Today()) is { } refusal) return refusal;
        if (!file.IsHeld(now, command.EffectiveOn)) return Refusals.HolderHasLeft(now, command.EffectiveOn);
        if (InefficiencyRules.WhyNotRecognised(now) is { } disagreement) return disagreement;
        if (command.Measures.FirstOrDefault(m => !RouteOfCase.IsOpen(m.Route, file, command.EffectiveOn)) is { } closed)
            return RouteOfCase.Refuse(closed.Route, now.AssetCode);
        var rule = file.Rules.On(ReclamationRules.Inefficiency, command.EffectiveOn);
        var (soonest, latest) = (
            command.EffectiveOn.AddMonthsCivil(rule.Whole("rectifyLeast")), command.EffectiveOn.AddMonthsCivil(rule.Whole("rectifyMost")));
        return command.RectifyBy < soonest || command.RectifyBy > latest
            ? Refusals.RectificationOutsideLimits(command.RectifyBy, soonest, latest)
            : WolverineContinue.NoProblems;
    }

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/reclamation/inefficient-cases/{caseId}/recognition")]
    public static (Recorded, InefficiencyRecognised) Post(
        RecogniseInefficiency command, [WriteModel("caseId")] Timeline<InefficientCase> known, InefficiencyFile file) =>
        (new(known.Version + 1), new(
            command.Category, command.Measures, command.RectifyBy, file.Rules.On(ReclamationRules.Inefficiency, command.EffectiveOn).On(command.EffectiveOn),
            command.EffectiveOn, command.DocumentNumber));
}
