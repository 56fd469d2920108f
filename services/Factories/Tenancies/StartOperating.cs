using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Factories.CriticalDates;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Factories.Tenancies;

/// <summary>投产登记: the tenant works. Counts for the operating rate from that day on.</summary>
public sealed record StartOperating(DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<StartOperating>;
}

public static class StartOperatingEndpoint
{
    public static ProblemDetails Validate(StartOperating command, Timeline<Tenancy> tenancy) => TenancyRules.Check(tenancy, typeof(TenantStartedOperating), command.EffectiveOn);

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/leases/{leaseId}/operation")]
    public static (Recorded, TenantStartedOperating, OutgoingMessages) Post(StartOperating command, [WriteModel("leaseId")] Timeline<Tenancy> tenancy) =>
        (new(tenancy.Version + 1), new(command.EffectiveOn, command.DocumentNumber), [new WatchCriticalDates(tenancy.Id, tenancy.Version + 1)]);
}
