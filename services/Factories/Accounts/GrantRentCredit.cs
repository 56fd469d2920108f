using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Factories.Accounts;

/// <summary>
/// 租金贷项: so much rent need not be paid. It settles rent that is due and not paid, the rest the rent of the bills to come; never a fee, and no bill becomes
/// negative. More than the rent of the whole lease is refused (409 <c>credit-beyond-rent</c>). Yuan.
/// </summary>
public sealed record GrantRentCredit(Yuan AmountYuan, string Reason, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<GrantRentCredit>
    {
        public Validator()
        {
            RuleFor(c => c.AmountYuan).IsPositive();
            RuleFor(c => c.Reason).NotEmpty().MaximumLength(CommonRules.LongestText);
        }
    }
}

public static class GrantRentCreditEndpoint
{
    public static ProblemDetails Validate(GrantRentCredit command, Timeline<LeaseAccount> account)
    {
        if (!account.IsOfALease()) return CommonProblems.Of(StatusCodes.Status404NotFound);
        var now = account.Now();
        var rent = Leases.RentSchedule.Of(now.Lease!).Sum(b => b.RentYuan);
        var given = now.Credits.Sum(c => c.AmountYuan);
        return given + command.AmountYuan > rent ? Refusals.CreditBeyondRent(given + command.AmountYuan, rent) : WolverineContinue.NoProblems;
    }

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/leases/{leaseId}/credits")]
    public static (Recorded, RentCreditGranted) Post(GrantRentCredit command, [WriteModel("leaseId")] Timeline<LeaseAccount> account) =>
        (new(account.Version + 1), new(command.AmountYuan, command.Reason, null, command.EffectiveOn, command.DocumentNumber));
}
