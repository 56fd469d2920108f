using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Calendars;
using Wolverine;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Reclamation.Cases;

/// <summary>
/// 送达登记: a paper that was issued before has now reached the holder, on the day <c>effectiveOn</c>, as the receipt (送达回证) says. By announcement it is the day on
/// which it counts as served. Its period runs from here. A served recovery decision ends the holder's right in the land register.
/// </summary>
/// <param name="ServedTo">受送达人, where it is not the holder: of a bankrupt firm its administrator (企业破产法 art. 25), of a firm its agent.</param>
public sealed record ServeCasePaper(
    CasePaper Paper, ServiceMethod ServiceMethod, DateOnly EffectiveOn, string DocumentNumber, string? ServedTo = null) : IStep
{
    public sealed class Validator : StepValidator<ServeCasePaper>
    {
        public Validator() => RuleFor(c => c.ServedTo).MaximumLength(CommonRules.LongestName);
    }
}

public static class ServeCasePaperEndpoint
{
    public static Task<WorkingCalendar> LoadAsync(IQuerySession session, CancellationToken ct) => Calendar.LoadAsync(session, ct);

    public static ProblemDetails Validate(ServeCasePaper command, Timeline<IdleCase> idle, ClaimsPrincipal user, WorkingCalendar calendar, TimeProvider clock)
    {
        var now = idle.Now();
        if (CaseRules.WhyNot(CaseStep.Service, command.EffectiveOn, now, calendar, clock.Today()) is { } refusal) return refusal;
        if (!now.Unserved.Contains(command.Paper)) return Refusals.NothingToServe();
        return CaseSteps.RolesOf(CaseStep.Service, now).Any(user.IsInRole) ? WolverineContinue.NoProblems : Refusals.BureauOnly(CaseStep.Service);
    }

    [ForRoles(Roles.Bureau, Roles.Park)]
    [WolverinePost("/api/reclamation/cases/{caseId}/service")]
    public static (Recorded, CasePaperServed, OutgoingMessages) Post(ServeCasePaper command, [WriteModel("caseId")] Timeline<IdleCase> idle, TimeProvider clock)
    {
        var served = new CasePaperServed(command.Paper, command.ServiceMethod, command.EffectiveOn, command.DocumentNumber, command.ServedTo);
        return (new(idle.Version + 1), served, command.Paper == CasePaper.RecoveryDecision ? [Tell.Recovered(idle, [served], clock.GetUtcNow())] : []);
    }
}
