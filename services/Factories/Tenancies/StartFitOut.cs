using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Factories.CriticalDates;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Factories.Tenancies;

/// <summary>装修进场: fit-out begins; what the landlord consents to is written down, or nothing is paid for it in the end.</summary>
public sealed record StartFitOut(string? ConsentedTo, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<StartFitOut>
    {
        public Validator()
        {
            RuleFor(c => c.ConsentedTo).MaximumLength(CommonRules.LongestText);
        }
    }
}

public static class StartFitOutEndpoint
{
    public static ProblemDetails Validate(StartFitOut command, Timeline<Tenancy> tenancy) => TenancyRules.Check(tenancy, typeof(FitOutStarted), command.EffectiveOn);

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/leases/{leaseId}/fit-out")]
    public static (Recorded, FitOutStarted, OutgoingMessages) Post(StartFitOut command, [WriteModel("leaseId")] Timeline<Tenancy> tenancy) =>
        (new(tenancy.Version + 1), new(command.ConsentedTo, command.EffectiveOn, command.DocumentNumber), [new WatchCriticalDates(tenancy.Id, tenancy.Version + 1)]);
}
