using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Contracts.Factories;
using ParkPlatform.Domain;
using ParkPlatform.Factories.CriticalDates;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Factories.Tenancies;

/// <summary>投产登记: the tenant works. Counts for the operating rate from that day on. Where a visit had found the units idle, the reclamation service is told that it is over.</summary>
public sealed record StartOperating(DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<StartOperating>;
}

public static class StartOperatingEndpoint
{
    public static ProblemDetails Validate(StartOperating command, Timeline<Tenancy> tenancy) => TenancyRules.Check(tenancy, typeof(TenantStartedOperating), command.EffectiveOn);

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/leases/{leaseId}/operation")]
    public static (Recorded, TenantStartedOperating, OutgoingMessages) Post(StartOperating command, [WriteModel("leaseId")] Timeline<Tenancy> tenancy, TimeProvider clock) =>
        (new(tenancy.Version + 1), new(command.EffectiveOn, command.DocumentNumber), [.. AtWorkAgain(command, tenancy, clock), new WatchCriticalDates(tenancy.Id, tenancy.Version + 1)]);

    private static IEnumerable<UnitAtWorkAgain> AtWorkAgain(StartOperating command, Timeline<Tenancy> tenancy, TimeProvider clock) =>
        tenancy.Now() is not { Idle: not null, Lease: { } lease } ? [] : lease.Units.Select(u => new UnitAtWorkAgain(
            tenancy.Id, tenancy.Version + 1, command.EffectiveOn, clock.GetUtcNow(), command.DocumentNumber, u.UnitId));
}
