using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Cases;
using Wolverine.Http;
using Wolverine.Marten;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Reclamation.Inefficiency;

/// <summary>
/// 《低效资产认定告知书》: the holder is told of the test and the figures, and asked to explain. The time for it runs from the service; where the paper has not reached
/// the holder yet, both service fields are left out.
/// </summary>
public sealed record IssueInefficiencyNotice(DateOnly? ServedOn, ServiceMethod? ServiceMethod, DateOnly EffectiveOn, string DocumentNumber) : IServedStep
{
    public sealed class Validator(Texts texts) : ServedStepValidator<IssueInefficiencyNotice>(texts);
}

public static class IssueInefficiencyNoticeEndpoint
{
    public static Task<InefficiencyFile> LoadAsync(Timeline<InefficientCase> known, IQuerySession session, CancellationToken ct) =>
        InefficiencyFile.LoadAsync(known, session, ct);

    public static ProblemDetails Validate(IssueInefficiencyNotice command, Timeline<InefficientCase> known, InefficiencyFile file, TimeProvider clock)
    {
        if (InefficiencyRules.WhyNot(InefficiencyStep.Notice, command.EffectiveOn, known.Now(), file, clock.Today(), command.ServedOn) is { } refusal)
            return refusal;
        return file.IsHeld(known.Now(), command.EffectiveOn) ? WolverineContinue.NoProblems : Refusals.HolderHasLeft(known.Now(), command.EffectiveOn);
    }

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/reclamation/inefficient-cases/{caseId}/notice")]
    public static (Recorded, Events) Post(IssueInefficiencyNotice command, [WriteModel("caseId")] Timeline<InefficientCase> known)
    {
        Events events = [new InefficiencyNoticeIssued(command.EffectiveOn, command.DocumentNumber)];
        if (command is { ServedOn: { } on, ServiceMethod: { } method }) events.Add(new InefficiencyNoticeServed(method, on, command.DocumentNumber));
        return (new(known.Version + events.Count), events);
    }
}
