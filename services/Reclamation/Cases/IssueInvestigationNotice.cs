using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Calendars;
using Wolverine.Http;
using Wolverine.Marten;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Reclamation.Cases;

/// <summary>
/// 《闲置土地调查通知书》 (闲置土地处置办法 art. 5): the holder is asked how far the land is developed, and why no further. The holder's 30 days run from its service.
/// </summary>
public sealed record IssueInvestigationNotice(DateOnly? ServedOn, ServiceMethod? ServiceMethod, DateOnly EffectiveOn, string DocumentNumber) : IServedStep
{
    public sealed class Validator(Texts texts) : ServedStepValidator<IssueInvestigationNotice>(texts);
}

public static class IssueInvestigationNoticeEndpoint
{
    public static Task<WorkingCalendar> LoadAsync(IQuerySession session, CancellationToken ct) => Calendar.LoadAsync(session, ct);

    public static ProblemDetails Validate(IssueInvestigationNotice command, Timeline<IdleCase> idle, WorkingCalendar calendar, TimeProvider clock) =>
        CaseRules.WhyNot(CaseStep.InvestigationNotice, command.EffectiveOn, idle.Now(), calendar, clock.Today(), command.ServedOn)
        ?? WolverineContinue.NoProblems;

    [ForRoles(Roles.Bureau, Roles.Park)]
    [WolverinePost("/api/reclamation/cases/{caseId}/investigation-notice")]
    public static (Recorded, Events) Post(IssueInvestigationNotice command, [WriteModel("caseId")] Timeline<IdleCase> idle)
    {
        Events events = [new InvestigationNoticeIssued(command.EffectiveOn, command.DocumentNumber), .. command.Service(CasePaper.InvestigationNotice)];
        return (new(idle.Version + events.Count), events);
    }
}
