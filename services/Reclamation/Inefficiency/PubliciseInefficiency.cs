using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Reclamation.Inefficiency;

/// <summary>低效资产公布: the asset is put on the public list, and stays there until the label is taken off.</summary>
public sealed record PubliciseInefficiency(DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<PubliciseInefficiency>;
}

public static class PubliciseInefficiencyEndpoint
{
    public static Task<InefficiencyFile> LoadAsync(Timeline<InefficientCase> known, IQuerySession session, CancellationToken ct) =>
        InefficiencyFile.LoadAsync(known, session, ct);

    public static ProblemDetails Validate(PubliciseInefficiency command, Timeline<InefficientCase> known, InefficiencyFile file, TimeProvider clock) =>
        InefficiencyRules.WhyNot(InefficiencyStep.Publicity, command.EffectiveOn, known.Now(), file, clock.Today()) ?? WolverineContinue.NoProblems;

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/reclamation/inefficient-cases/{caseId}/publicity")]
    public static (Recorded, InefficiencyPublicised) Post(PubliciseInefficiency command, [WriteModel("caseId")] Timeline<InefficientCase> known) =>
        (new(known.Version + 1), new(command.EffectiveOn, command.DocumentNumber));
}
