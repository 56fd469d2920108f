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

/// <summary>公示 (闲置土地处置办法 art. 11): location, holder and idle time are put on the portal, and stay there until the land has been dealt with.</summary>
public sealed record PubliciseIdleness(DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<PubliciseIdleness>;
}

public static class PubliciseIdlenessEndpoint
{
    public static Task<WorkingCalendar> LoadAsync(IQuerySession session, CancellationToken ct) => Calendar.LoadAsync(session, ct);

    public static ProblemDetails Validate(PubliciseIdleness command, Timeline<IdleCase> idle, WorkingCalendar calendar, TimeProvider clock) =>
        CaseRules.WhyNot(CaseStep.Publicity, command.EffectiveOn, idle.Now(), calendar, clock.Today()) ?? WolverineContinue.NoProblems;

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/reclamation/cases/{caseId}/publicity")]
    public static (Recorded, IdlenessPublicised) Post(PubliciseIdleness command, [WriteModel("caseId")] Timeline<IdleCase> idle) =>
        (new(idle.Version + 1), new(command.EffectiveOn, command.DocumentNumber));
}
