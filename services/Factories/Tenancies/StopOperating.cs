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

/// <summary>停产登记: the tenant is in, and does not work: occupied, but idle.</summary>
public sealed record StopOperating(string Reason, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<StopOperating>
    {
        public Validator()
        {
            RuleFor(c => c.Reason).NotEmpty().MaximumLength(CommonRules.LongestText);
        }
    }
}

public static class StopOperatingEndpoint
{
    public static ProblemDetails Validate(StopOperating command, Timeline<Tenancy> tenancy) => TenancyRules.Check(tenancy, typeof(TenantStoppedOperating), command.EffectiveOn);

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/leases/{leaseId}/stoppage")]
    public static (Recorded, TenantStoppedOperating, OutgoingMessages) Post(StopOperating command, [WriteModel("leaseId")] Timeline<Tenancy> tenancy) =>
        (new(tenancy.Version + 1), new(command.Reason, command.EffectiveOn, command.DocumentNumber), [new WatchCriticalDates(tenancy.Id, tenancy.Version + 1)]);
}
