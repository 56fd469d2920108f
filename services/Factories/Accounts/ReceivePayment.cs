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

/// <summary>
/// 登记收款: money came in for a lease on <c>effectiveOn</c>. It pays what is due first; what is more waits for the next bill. The same bank reference is entered
/// once (409 <c>payment-entered-before</c>). Yuan.
/// </summary>
/// <param name="Payer">付款户名, as the bank has it.</param>
/// <param name="BankReference">银行流水号.</param>
public sealed record ReceivePayment(Yuan AmountYuan, string? Payer, string? BankReference, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<ReceivePayment>
    {
        public Validator()
        {
            RuleFor(c => c.AmountYuan).IsPositive();
            RuleFor(c => c.Payer).MaximumLength(CommonRules.LongestName);
            RuleFor(c => c.BankReference).MaximumLength(CommonRules.LongestCode);
        }
    }
}

public static class ReceivePaymentEndpoint
{
    public static ProblemDetails Validate(ReceivePayment command, Timeline<LeaseAccount> account) =>
        !account.IsOfALease() ? CommonProblems.Of(StatusCodes.Status404NotFound)
        : command.BankReference is { Length: > 0 } reference && account.Now().Receipts.Any(r => r.BankReference == reference) ? Refusals.PaymentEnteredBefore(reference)
        : WolverineContinue.NoProblems;

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/leases/{leaseId}/payments")]
    public static (Recorded, LeasePaymentReceived) Post(ReceivePayment command, [WriteModel("leaseId")] Timeline<LeaseAccount> account) => (
        new(account.Version + 1),
        new(command.AmountYuan, command.Payer, command.BankReference, null, command.EffectiveOn, command.DocumentNumber));
}

internal static class MoneyRules
{
    /// <summary>An amount of more than nothing, to a fen.</summary>
    public static void IsPositive<T>(this IRuleBuilder<T, Yuan> amount) => amount.IsAmount().Must(a => a > Yuan.Zero).WithText(Texts.Common, "invalid.amount");
}
