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

/// <summary>告知书送达: the notice that was issued before has now reached the holder, as the receipt says; the time to explain runs from here.</summary>
public sealed record ServeInefficiencyNotice(ServiceMethod ServiceMethod, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<ServeInefficiencyNotice>
    {
        public Validator() => RuleFor(c => c.ServiceMethod).IsInEnum();
    }
}

public static class ServeInefficiencyNoticeEndpoint
{
    public static Task<InefficiencyFile> LoadAsync(Timeline<InefficientCase> known, IQuerySession session, CancellationToken ct) =>
        InefficiencyFile.LoadAsync(known, session, ct);

    public static ProblemDetails Validate(ServeInefficiencyNotice command, Timeline<InefficientCase> known, InefficiencyFile file, TimeProvider clock) =>
        InefficiencyRules.WhyNot(InefficiencyStep.Service, command.EffectiveOn, known.Now(), file, clock.Today()) ?? WolverineContinue.NoProblems;

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/reclamation/inefficient-cases/{caseId}/service")]
    public static (Recorded, InefficiencyNoticeServed) Post(ServeInefficiencyNotice command, [WriteModel("caseId")] Timeline<InefficientCase> known) =>
        (new(known.Version + 1), new(command.ServiceMethod, command.EffectiveOn, command.DocumentNumber));
}
