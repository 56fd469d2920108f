using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Accounts;
using ParkPlatform.Factories.CriticalDates;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Factories.Tenancies;

/// <summary>结清归档: the tenancy is over. Refused while something is owed, or a deposit is still held (409 <c>not-settled</c>).</summary>
public sealed record CloseTenancy(DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<CloseTenancy>;
}

public static class CloseTenancyEndpoint
{
    public static async Task<ProblemDetails> ValidateAsync(CloseTenancy command, Timeline<Tenancy> tenancy, IQuerySession session, CancellationToken ct)
    {
        if (TenancyRules.Check(tenancy, typeof(TenancyClosed), command.EffectiveOn) is var problem && !ReferenceEquals(problem, WolverineContinue.NoProblems)) return problem;
        var account = (await session.TimelineAsync<LeaseAccount>(tenancy.Id, ct))!.Now();
        var (owed, held) = (Settling.Of(account).OutstandingYuan, account.Deposit.HeldYuan);
        return owed > Yuan.Zero || held > Yuan.Zero ? Refusals.NotSettled(owed, held) : WolverineContinue.NoProblems;
    }

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/leases/{leaseId}/closing")]
    public static (Recorded, TenancyClosed, OutgoingMessages) Post(CloseTenancy command, [WriteModel("leaseId")] Timeline<Tenancy> tenancy) =>
        (new(tenancy.Version + 1), new(command.EffectiveOn, command.DocumentNumber), [new WatchCriticalDates(tenancy.Id, tenancy.Version + 1)]);
}
