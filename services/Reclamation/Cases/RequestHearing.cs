using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Calendars;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Reclamation.Cases;

/// <summary>
/// 申请听证: the holder asks for a hearing, within five working days of the notice (行政处罚法 art. 64). From here nothing is decided before it has been held.
/// </summary>
public sealed record RequestHearing(DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<RequestHearing>;
}

public static class RequestHearingEndpoint
{
    public static Task<WorkingCalendar> LoadAsync(IQuerySession session, CancellationToken ct) => Calendar.LoadAsync(session, ct);

    public static ProblemDetails Validate(RequestHearing command, Timeline<IdleCase> idle, WorkingCalendar calendar, TimeProvider clock) =>
        CaseRules.WhyNot(CaseStep.HearingRequest, command.EffectiveOn, idle.Now(), calendar, clock.Today()) ?? WolverineContinue.NoProblems;

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/reclamation/cases/{caseId}/hearing-request")]
    public static (Recorded, HearingRequested) Post(RequestHearing command, [WriteModel("caseId")] Timeline<IdleCase> idle) =>
        (new(idle.Version + 1), new(command.EffectiveOn, command.DocumentNumber));
}
