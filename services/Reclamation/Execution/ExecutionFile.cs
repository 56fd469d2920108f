using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Cases;

namespace ParkPlatform.Reclamation.Execution;

/// <summary>All that a step of the execution looks at.</summary>
public sealed record ExecutionFile(Guid StreamId, long Version, CaseExecution State, WorkingCalendar Calendar, DateOnly? LastDay)
{
    public static async Task<ExecutionFile> LoadAsync(Timeline<IdleCase> idle, IQuerySession session, CancellationToken ct)
    {
        var id = CaseExecution.IdOf(session.TenantId, idle.Id);
        var known = await session.TimelineAsync<CaseExecution>(id, ct);
        return new(
            id, known?.Version ?? 0, known is { Periods: [.., { State: var state }] } ? state : new(idle.Id), await Calendars.Calendar.LoadAsync(session, ct),
            known is { Periods: [.., { From: var last }] } ? last : null);
    }

    internal ExecutedDecision? Decision(Timeline<IdleCase> idle) => ExecutedDecision.Of(idle.Now(), Calendar);

    /// <summary>Why the step may not be entered for that day, whatever it is; null if nothing stands against it.</summary>
    internal ProblemDetails? WhyNot(DateOnly on, Timeline<IdleCase> idle, DateOnly today)
    {
        if (on > today) return Refusals.NotYet(on, today);
        if (Decision(idle) is not { } decision) return Refusals.NoServedDecision();
        if (State.IsRevoked) return Refusals.DecisionRevoked();
        var last = LastDay > decision.ServedOn ? LastDay.Value : decision.ServedOn;
        return on < last ? Refusals.DatedBefore(on, last) : null;
    }

    /// <summary>Enters the fact in the execution's stream, if nobody else has entered one meanwhile.</summary>
    internal (Recorded, AlsoIn) Enter(IFact fact) => (new(Version + 1), new(StreamId, Version, fact));
}
