using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Factories.CriticalDates;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Factories.Tenancies;

/// <summary>催告: demands what is overdue within a reasonable time; only after it may the lease be ended for arrears (民法典 art. 722).</summary>
public sealed record DemandRent(Yuan AmountYuan, DateOnly PayBy, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<DemandRent>
    {
        public Validator()
        {
            RuleFor(c => c.AmountYuan).IsAmount().Must(a => a > Yuan.Zero).WithText(Texts.Common, "invalid.amount");
            RuleFor(c => c.PayBy).GreaterThan(c => c.EffectiveOn);
            RuleFor(c => c.PayBy).IsDay();
        }
    }
}

public static class DemandRentEndpoint
{
    public static ProblemDetails Validate(DemandRent command, Timeline<Tenancy> tenancy) => TenancyRules.Check(tenancy, typeof(RentDemandServed), command.EffectiveOn);

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/leases/{leaseId}/demand")]
    public static (Recorded, RentDemandServed, OutgoingMessages) Post(DemandRent command, [WriteModel("leaseId")] Timeline<Tenancy> tenancy) =>
        (new(tenancy.Version + 1), new(command.AmountYuan, command.PayBy, command.EffectiveOn, command.DocumentNumber), [new WatchCriticalDates(tenancy.Id, tenancy.Version + 1)]);
}
