using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Factories.Accounts;

/// <summary>
/// 撤销台账记录: a payment, credit, bill or movement of the deposit should not have been entered. It stays in the history, and no longer counts. Only an entry of the
/// account that stands can be withdrawn (409 <c>nothing-to-withdraw</c>).
/// </summary>
/// <param name="Withdraws">The version of the entry, as the history shows it.</param>
public sealed record WithdrawAccountEntry(long Withdraws, string Reason, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<WithdrawAccountEntry>
    {
        public Validator() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(CommonRules.LongestText);
    }
}

public static class WithdrawAccountEntryEndpoint
{
    public static ProblemDetails Validate(WithdrawAccountEntry command, Timeline<LeaseAccount> account)
    {
        if (!account.IsOfALease()) return CommonProblems.Of(StatusCodes.Status404NotFound);
        var entry = account.Entries.FirstOrDefault(e => e.Source.Stream == account.Id && e.Source.Version == command.Withdraws);
        return entry is not null && AccountEvents.Names.Any(n => n.Event == entry.Event.GetType()) && entry.Event is not AccountEntryWithdrawn && account.Stands(entry.Source)
            ? WolverineContinue.NoProblems
            : Refusals.NothingToWithdraw(command.Withdraws);
    }

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/leases/{leaseId}/account/withdrawals")]
    public static (Recorded, AccountEntryWithdrawn) Post(WithdrawAccountEntry command, [WriteModel("leaseId")] Timeline<LeaseAccount> account) =>
        (new(account.Version + 1), new(command.Withdraws, command.Reason, command.EffectiveOn, command.DocumentNumber));
}
