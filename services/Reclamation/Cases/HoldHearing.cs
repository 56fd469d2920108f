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
/// 听证: the hearing has been held, on the holder's request or by the bureau's own will. One that was asked for is due within 20 working days (行政许可法 art. 47);
/// held later, the deadline shows it.
/// </summary>
/// <param name="Outcome">听证结论, in the words of the minutes.</param>
public sealed record HoldHearing(string? Outcome, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<HoldHearing>
    {
        public Validator() => RuleFor(c => c.Outcome).MaximumLength(CaseLimits.LongestText);
    }
}

public static class HoldHearingEndpoint
{
    public static Task<WorkingCalendar> LoadAsync(IQuerySession session, CancellationToken ct) => Calendar.LoadAsync(session, ct);

    public static ProblemDetails Validate(HoldHearing command, Timeline<IdleCase> idle, WorkingCalendar calendar, TimeProvider clock) =>
        CaseRules.WhyNot(CaseStep.Hearing, command.EffectiveOn, idle.Now(), calendar, clock.Today()) ?? WolverineContinue.NoProblems;

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/reclamation/cases/{caseId}/hearing")]
    public static (Recorded, HearingHeld) Post(HoldHearing command, [WriteModel("caseId")] Timeline<IdleCase> idle) =>
        (new(idle.Version + 1), new(command.Outcome, command.EffectiveOn, command.DocumentNumber));
}
