using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Factories.CriticalDates;
using ParkPlatform.Factories.Rules;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Factories.Sublets;

/// <summary>转租异议: the landlord objects to a sub-let that it has found out about. After six months of silence it has consented (409 <c>deemed-consented</c>; 民法典 art. 718).</summary>
public sealed record ObjectToSublet(string Reason, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<ObjectToSublet>
    {
        public Validator() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(CommonRules.LongestText);
    }
}

public static class ObjectToSubletEndpoint
{
    public static Task<VersionedRules> LoadAsync(IQuerySession session, CancellationToken ct) => FactoryRules.LoadAsync(session, ct);

    public static ProblemDetails Validate(ObjectToSublet command, Guid subletId, Timeline<SubletBook> book, VersionedRules rules)
    {
        if (book.Periods.IsEmpty || book.Now().Find(subletId) is not { } sublet) return CommonProblems.Of(StatusCodes.Status404NotFound);
        var objectBy = ObjectBy(sublet, rules);
        return sublet.On(command.EffectiveOn, objectBy) switch
        {
            SubletStanding.Open when command.EffectiveOn >= sublet.KnownOn => WolverineContinue.NoProblems,
            SubletStanding.DeemedConsented => Refusals.DeemedConsented(objectBy),
            _ => Refusals.NothingToObjectTo(),
        };
    }

    /// <summary>The last day on which the landlord can object.</summary>
    internal static DateOnly ObjectBy(Sublet sublet, VersionedRules rules) =>
        rules.On(FactoryRules.Subletting, sublet.KnownOn).Period("objectionMonths").DueOn(sublet.KnownOn, WorkingCalendar.Official);

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/leases/{leaseId}/sublets/{subletId}/objection")]
    public static (Recorded, SubletObjectedTo, OutgoingMessages) Post(ObjectToSublet command, Guid subletId, [WriteModel("leaseId")] Timeline<SubletBook> book) => (
        new(book.Version + 1), new(subletId, command.Reason, command.EffectiveOn, command.DocumentNumber), [new WatchCriticalDates(book.Id, book.Version + 1)]);
}
