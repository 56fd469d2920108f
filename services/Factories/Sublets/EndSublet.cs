using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Factories.CriticalDates;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Factories.Sublets;

/// <summary>转租终止: <c>effectiveOn</c> is the first day on which the sub-tenant no longer has the units. Once, and on a day of the sub-let (409 <c>sublet-not-running</c>).</summary>
public sealed record EndSublet(string Reason, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<EndSublet>
    {
        public Validator() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(CommonRules.LongestText);
    }
}

public static class EndSubletEndpoint
{
    public static ProblemDetails Validate(EndSublet command, Guid subletId, Timeline<SubletBook> book)
    {
        if (book.Periods.IsEmpty || book.Now().Find(subletId) is not { } sublet) return CommonProblems.Of(StatusCodes.Status404NotFound);
        return sublet.EndedOn is null && command.EffectiveOn >= sublet.Days.From && command.EffectiveOn <= sublet.Days.To
            ? WolverineContinue.NoProblems
            : Refusals.SubletNotRunning(sublet.Days.From, sublet.Until.AddDays(-1));
    }

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/leases/{leaseId}/sublets/{subletId}/end")]
    public static (Recorded, SubletEnded, OutgoingMessages) Post(
        EndSublet command, Guid subletId, [WriteModel("leaseId")] Timeline<SubletBook> book, TimeProvider clock)
    {
        var ended = new SubletEnded(subletId, command.Reason, command.EffectiveOn, command.DocumentNumber);
        return (
            new(book.Version + 1), ended,
            [.. TellSublet.Described(book, subletId, ended, command.EffectiveOn, clock.GetUtcNow()), new WatchCriticalDates(book.Id, book.Version + 1)]);
    }
}
