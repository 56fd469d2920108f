using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Factories.Accounts;
/// <summary>What happens with a deposit.</summary>
public enum DepositUse
{
    /// <summary>抵付: it pays what the tenant owes.</summary>
    PayBills,

    /// <summary>扣减: it is kept for damage.</summary>
    Damage,

    /// <summary>退还.</summary>
    Refund,
}

/// <summary>
/// 处置押金: pays bills with it, keeps part of it for damage, or gives it back. No more than is held (409 <c>more-than-is-held</c>), to pay bills no more than is
/// owed (409 <c>more-than-is-owed</c>), and nothing is given back while something is owed (409 <c>deposit-needed</c>): a deposit is the tenant's money, and no income.
/// </summary>
/// <param name="Reason">What was damaged; needed where it is kept for damage.</param>
public sealed record UseDeposit(DepositUse Use, Yuan AmountYuan, string? Reason, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<UseDeposit>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.Use).IsInEnum();
            RuleFor(c => c.AmountYuan).IsPositive();
            RuleFor(c => c.Reason).MaximumLength(CommonRules.LongestText);
            RuleFor(c => c.Reason).NotEmpty().When(c => c.Use == DepositUse.Damage).WithText(texts, "invalid.damage-reason");
        }
    }

    public IFact ToEvent() => Use switch
    {
        DepositUse.PayBills => new DepositAppliedToBills(AmountYuan, EffectiveOn, DocumentNumber),
        DepositUse.Damage => new DepositKeptForDamage(AmountYuan, Reason!, EffectiveOn, DocumentNumber),
        _ => new LeaseDepositRefunded(AmountYuan, EffectiveOn, DocumentNumber),
    };
}

public static class UseDepositEndpoint
{
    public static ProblemDetails Validate(UseDeposit command, Timeline<LeaseAccount> account)
    {
        if (!account.IsOfALease()) return CommonProblems.Of(StatusCodes.Status404NotFound);
        var held = account.Now().Deposit.HeldYuan;
        if (command.AmountYuan > held) return Refusals.MoreThanIsHeld(command.AmountYuan, held);

        var owed = Settling.Of(account.At(command.EffectiveOn) ?? account.Now()).OutstandingYuan;
        return command.Use switch
        {
            DepositUse.PayBills when command.AmountYuan > owed => Refusals.MoreThanIsOwed(command.AmountYuan, owed),
            DepositUse.Refund when owed > Yuan.Zero => Refusals.DepositNeeded(owed),
            _ => WolverineContinue.NoProblems,
        };
    }

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/leases/{leaseId}/deposit/uses")]
    public static (Recorded, Wolverine.Marten.Events) Post(UseDeposit command, [WriteModel("leaseId")] Timeline<LeaseAccount> account) =>
        (new(account.Version + 1), [command.ToEvent()]);
}
