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
/// 备案: the parcel is entered in the land-market monitoring system (土地市场动态监测与监管系统). Land that isn't filed may not be dealt with by negotiation (闲置土地处置办法 art.
/// 25).
/// </summary>
public sealed record FileInMonitoring(DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<FileInMonitoring>;
}

public static class FileInMonitoringEndpoint
{
    public static Task<WorkingCalendar> LoadAsync(IQuerySession session, CancellationToken ct) => Calendar.LoadAsync(session, ct);

    public static ProblemDetails Validate(FileInMonitoring command, Timeline<IdleCase> idle, WorkingCalendar calendar, TimeProvider clock) =>
        CaseRules.WhyNot(CaseStep.MonitoringFiling, command.EffectiveOn, idle.Now(), calendar, clock.Today()) ?? WolverineContinue.NoProblems;

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/reclamation/cases/{caseId}/monitoring-filing")]
    public static (Recorded, IdleCaseFiledInMonitoring) Post(FileInMonitoring command, [WriteModel("caseId")] Timeline<IdleCase> idle) =>
        (new(idle.Version + 1), new(command.EffectiveOn, command.DocumentNumber));
}
