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

/// <summary>交付厂房: the tenant gets the units, with meter readings and a record of their condition. Not before the lease begins, nor after its last day (409 <c>handover-outside-lease</c>).</summary>
public sealed record HandUnitsOver(EquatableArray<MeterStand> Meters, string Condition, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<HandUnitsOver>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.Meters).AreMeters(texts);
            RuleFor(c => c.Condition).NotEmpty().MaximumLength(CommonRules.LongestText);
        }
    }
}

public static class HandUnitsOverEndpoint
{
    public static ProblemDetails Validate(HandUnitsOver command, Timeline<Tenancy> tenancy) => TenancyRules.CheckHandover(tenancy, command.EffectiveOn);

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/leases/{leaseId}/handover")]
    public static (Recorded, UnitsHandedOver, OutgoingMessages) Post(HandUnitsOver command, [WriteModel("leaseId")] Timeline<Tenancy> tenancy) =>
        (new(tenancy.Version + 1), new(command.Meters, command.Condition, command.EffectiveOn, command.DocumentNumber), [new WatchCriticalDates(tenancy.Id, tenancy.Version + 1)]);
}
