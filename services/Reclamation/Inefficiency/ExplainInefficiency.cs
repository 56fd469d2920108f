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

namespace ParkPlatform.Reclamation.Inefficiency;

/// <summary>说明登记: what the holder has answered to the notice. A late answer is taken as long as nothing has been recognised.</summary>
/// <param name="ClaimedExemption">What the holder says exempts the asset; whether it does, the joint review finds.</param>
public sealed record ExplainInefficiency(string Statement, Exemption? ClaimedExemption, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<ExplainInefficiency>
    {
        public Validator()
        {
            RuleFor(c => c.Statement).NotEmpty().MaximumLength(CaseLimits.LongestText);
            RuleFor(c => c.ClaimedExemption).IsInEnum();
        }
    }
}

public static class ExplainInefficiencyEndpoint
{
    public static Task<InefficiencyFile> LoadAsync(Timeline<InefficientCase> known, IQuerySession session, CancellationToken ct) =>
        InefficiencyFile.LoadAsync(known, session, ct);

    public static ProblemDetails Validate(ExplainInefficiency command, Timeline<InefficientCase> known, InefficiencyFile file, TimeProvider clock) =>
        InefficiencyRules.WhyNot(InefficiencyStep.Explanation, command.EffectiveOn, known.Now(), file, clock.Today()) ?? WolverineContinue.NoProblems;

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/reclamation/inefficient-cases/{caseId}/explanation")]
    public static (Recorded, InefficiencyExplained) Post(ExplainInefficiency command, [WriteModel("caseId")] Timeline<InefficientCase> known) =>
        (new(known.Version + 1), new(command.Statement, command.ClaimedExemption, command.EffectiveOn, command.DocumentNumber));
}
