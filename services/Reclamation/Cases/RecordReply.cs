using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Calendars;
using ParkPlatform.Reclamation.Idleness;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Reclamation.Cases;

/// <summary>
/// 答复: what the holder has answered to the investigation notice (闲置土地处置办法 art. 5). A late answer is taken as long as nothing has been determined; the deadline
/// shows that it was late.
/// </summary>
/// <param name="ClaimedCause">The cause that the holder names. Which one it was, the determination says.</param>
public sealed record RecordReply(string? Statement, Cause? ClaimedCause, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<RecordReply>
    {
        public Validator() => RuleFor(c => c.Statement).MaximumLength(CaseLimits.LongestText);
    }
}

public static class RecordReplyEndpoint
{
    public static Task<WorkingCalendar> LoadAsync(IQuerySession session, CancellationToken ct) => Calendar.LoadAsync(session, ct);

    public static ProblemDetails Validate(RecordReply command, Timeline<IdleCase> idle, WorkingCalendar calendar, TimeProvider clock) =>
        CaseRules.WhyNot(CaseStep.Reply, command.EffectiveOn, idle.Now(), calendar, clock.Today()) ?? WolverineContinue.NoProblems;

    [ForRoles(Roles.Bureau, Roles.Park)]
    [WolverinePost("/api/reclamation/cases/{caseId}/reply")]
    public static (Recorded, HolderReplied) Post(RecordReply command, [WriteModel("caseId")] Timeline<IdleCase> idle) =>
        (new(idle.Version + 1), new(command.Statement, command.ClaimedCause, command.EffectiveOn, command.DocumentNumber));
}
