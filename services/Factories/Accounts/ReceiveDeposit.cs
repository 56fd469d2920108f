using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Factories.Accounts;

/// <summary>收取押金: the tenant has paid (part of) the deposit that the lease agrees. More than agreed is refused (409 <c>more-than-the-deposit</c>). Yuan.</summary>
public sealed record ReceiveDeposit(Yuan AmountYuan, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<ReceiveDeposit>
    {
        public Validator() => RuleFor(c => c.AmountYuan).IsPositive();
    }
}

public static class ReceiveDepositEndpoint
{
    public static ProblemDetails Validate(ReceiveDeposit command, Timeline<LeaseAccount> account)
    {
        if (!account.IsOfALease()) return CommonProblems.Of(StatusCodes.Status404NotFound);
        var (agreed, received) = (account.Now().Lease!.Terms.DepositYuan, account.Now().Deposit.ReceivedYuan);
        return received + command.AmountYuan > agreed ? Refusals.MoreThanTheDeposit(received + command.AmountYuan, agreed) : WolverineContinue.NoProblems;
    }

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/leases/{leaseId}/deposit/receipts")]
    public static (Recorded, LeaseDepositReceived) Post(ReceiveDeposit command, [WriteModel("leaseId")] Timeline<LeaseAccount> account) =>
        (new(account.Version + 1), new(command.AmountYuan, command.EffectiveOn, command.DocumentNumber));
}
