using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Factories.CriticalDates;

/// <summary>办结关键日期: what had to be done by a date that was set is done. Only a date that is open (409 <c>no-such-date</c>).</summary>
public sealed record MeetCriticalDate(string Name, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<MeetCriticalDate>
    {
        public Validator() => RuleFor(c => c.Name).NotEmpty().MaximumLength(CommonRules.LongestCode);
    }
}

public static class MeetCriticalDateEndpoint
{
    public static ProblemDetails Validate(MeetCriticalDate command, Timeline<LeaseDates> dates) =>
        dates.Periods.IsEmpty || dates.Now().Tenancy.Lease is null ? CommonProblems.Of(StatusCodes.Status404NotFound)
        : dates.Now().Set.Any(d => d.Name == command.Name && d.MetOn is null) ? WolverineContinue.NoProblems
        : Refusals.NoSuchDate(command.Name);

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/leases/{leaseId}/critical-dates/met")]
    public static (Recorded, CriticalDateMet, OutgoingMessages) Post(MeetCriticalDate command, [WriteModel("leaseId")] Timeline<LeaseDates> dates) => (
        new(dates.Version + 1), new(command.Name, command.EffectiveOn, command.DocumentNumber), [new WatchCriticalDates(dates.Id, dates.Version + 1)]);
}
