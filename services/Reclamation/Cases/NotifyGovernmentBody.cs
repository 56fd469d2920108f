using FluentValidation;
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
/// 告知有关政府部门 (闲置土地处置办法 art. 11): the body whose act has kept the land idle is told of it in writing. Where the determination names one, the idleness is
/// not publicised before (409 <c>government-not-notified</c>).
/// </summary>
/// <param name="Body">The government, or its department.</param>
public sealed record NotifyGovernmentBody(string Body, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<NotifyGovernmentBody>
    {
        public Validator() => RuleFor(c => c.Body).NotEmpty().MaximumLength(CommonRules.LongestName);
    }
}

public static class NotifyGovernmentBodyEndpoint
{
    public static Task<WorkingCalendar> LoadAsync(IQuerySession session, CancellationToken ct) => Calendar.LoadAsync(session, ct);

    public static ProblemDetails Validate(NotifyGovernmentBody command, Timeline<IdleCase> idle, WorkingCalendar calendar, TimeProvider clock) =>
        CaseRules.WhyNot(CaseStep.GovernmentNotice, command.EffectiveOn, idle.Now(), calendar, clock.Today()) ?? WolverineContinue.NoProblems;

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/reclamation/cases/{caseId}/government-notice")]
    public static (Recorded, GovernmentBodyNotified) Post(NotifyGovernmentBody command, [WriteModel("caseId")] Timeline<IdleCase> idle) =>
        (new(idle.Version + 1), new(command.Body, command.EffectiveOn, command.DocumentNumber));
}
