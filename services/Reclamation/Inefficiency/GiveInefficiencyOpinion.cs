using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Reclamation.Inefficiency;

/// <summary>
/// 联审意见: a department says whether it agrees, after the holder has explained or the time for it is over. Natural resources and economy speak themselves; the park
/// enters the letters of the others (403 <c>opinion-of-another</c>). Of a department that speaks again, the last word counts.
/// </summary>
/// <param name="Exemption">What the department has established that exempts the asset; then it can not agree.</param>
public sealed record GiveInefficiencyOpinion(
    Department Department, bool Agrees, Exemption? Exemption, string Text, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<GiveInefficiencyOpinion>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.Department).IsInEnum();
            RuleFor(c => c.Exemption).IsInEnum();
            RuleFor(c => c.Agrees).Must((c, agrees) => !agrees || c.Exemption is null).WithText(texts, "invalid.agrees-and-exempts");
            RuleFor(c => c.Text).NotEmpty().MaximumLength(CommonRules.LongestText);
        }
    }
}

public static class GiveInefficiencyOpinionEndpoint
{
    public static Task<InefficiencyFile> LoadAsync(Timeline<InefficientCase> known, IQuerySession session, CancellationToken ct) =>
        InefficiencyFile.LoadAsync(known, session, ct);

    public static ProblemDetails Validate(
        GiveInefficiencyOpinion command, Timeline<InefficientCase> known, InefficiencyFile file, ClaimsPrincipal user, TimeProvider clock)
    {
        var now = known.Now();
        if (InefficiencyRules.WhyNot(InefficiencyStep.Opinion, command.EffectiveOn, now, file, clock.Today()) is { } refusal) return refusal;
        return user.IsInRole(InefficiencyRules.RoleOf(command.Department)) ? WolverineContinue.NoProblems : Refusals.OpinionOfAnother(command.Department);
    }

    [ForRoles(Roles.Bureau, Roles.Park, Roles.Planner)]
    [WolverinePost("/api/reclamation/inefficient-cases/{caseId}/opinion")]
    public static (Recorded, InefficiencyOpinionGiven) Post(GiveInefficiencyOpinion command, [WriteModel("caseId")] Timeline<InefficientCase> known) =>
        (new(known.Version + 1), new(command.Department, command.Agrees, command.Exemption, command.Text, command.EffectiveOn, command.DocumentNumber));
}
