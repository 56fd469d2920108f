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

/// <summary>交还验收: the units are back, inspected, with meter readings; what is broken or polluted is written down.</summary>
public sealed record TakeUnitsBack(EquatableArray<MeterStand> Meters, string Condition, string? Damage, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<TakeUnitsBack>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.Meters).AreMeters(texts);
            RuleFor(c => c.Condition).NotEmpty().MaximumLength(CommonRules.LongestText);
            RuleFor(c => c.Damage).MaximumLength(CommonRules.LongestText);
        }
    }
}

public static class TakeUnitsBackEndpoint
{
    public static ProblemDetails Validate(TakeUnitsBack command, Timeline<Tenancy> tenancy) => TenancyRules.Check(tenancy, typeof(UnitsHandedBack), command.EffectiveOn);

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/leases/{leaseId}/handback")]
    public static (Recorded, UnitsHandedBack, OutgoingMessages) Post(TakeUnitsBack command, [WriteModel("leaseId")] Timeline<Tenancy> tenancy) =>
        (new(tenancy.Version + 1), new(command.Meters, command.Condition, command.Damage, command.EffectiveOn, command.DocumentNumber), [new WatchCriticalDates(tenancy.Id, tenancy.Version + 1)]);
}
