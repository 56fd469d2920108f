using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Factories.CriticalDates;

/// <summary>
/// 登记关键日期: an option, an insurance, an inspection or another day by which something has to be done, and the clause that says so. Under a name that is there it moves
/// the date, and the reminders with it. The dates that follow from the lease itself are computed, and cannot be set.
/// </summary>
public sealed record SetCriticalDate(string Name, CriticalDateKind Kind, DateOnly DueOn, string Clause, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<SetCriticalDate>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.Name).NotEmpty().MaximumLength(CommonRules.LongestCode);
            RuleFor(c => c.Name).Must(n => !Enum.TryParse<CriticalDateKind>(n, ignoreCase: true, out _) && !n.StartsWith("sublet-", StringComparison.Ordinal))
                .WithText(texts, "invalid.date-name");
            RuleFor(c => c.Kind).Must(k => k is CriticalDateKind.Option or CriticalDateKind.Insurance or CriticalDateKind.Inspection or CriticalDateKind.Other)
                .WithText(texts, "invalid.date-kind");
            RuleFor(c => c.DueOn).IsDay();
            RuleFor(c => c.Clause).NotEmpty().MaximumLength(CommonRules.LongestText);
        }
    }
}

public static class SetCriticalDateEndpoint
{
    public static ProblemDetails Validate(SetCriticalDate command, Timeline<LeaseDates> dates) =>
        dates.Periods.IsEmpty || dates.Now().Tenancy.Lease is null ? CommonProblems.Of(StatusCodes.Status404NotFound) : WolverineContinue.NoProblems;

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/leases/{leaseId}/critical-dates")]
    public static (Recorded, CriticalDateSet, OutgoingMessages) Post(SetCriticalDate command, [WriteModel("leaseId")] Timeline<LeaseDates> dates) => (
        new(dates.Version + 1),
        new(command.Name, command.Kind, command.DueOn, command.Clause, command.EffectiveOn, command.DocumentNumber),
        [new WatchCriticalDates(dates.Id, dates.Version + 1)]);
}
