using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Accounts;
using ParkPlatform.Factories.ReliefLetters;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Factories.Relief;

/// <summary>
/// 撤销减租认定: the run was wrong. What it has credited is taken off the accounts, in the same transaction; its letters say that they no longer hold. Once (409
/// <c>relief-run-withdrawn</c>). To correct a determination, withdraw it and run the policy again.
/// </summary>
public sealed record WithdrawReliefRun(string Reason, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<WithdrawReliefRun>
    {
        public Validator() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(CommonRules.LongestText);
    }
}

/// <summary>The run's version, and how many credits were taken off the accounts.</summary>
public sealed record ReliefRunIsWithdrawn(long Version, int Credits, Yuan AmountYuan);

/// <summary>The accounts on which the run may have put a credit.</summary>
public sealed record CreditedAccounts(IReadOnlyList<Timeline<LeaseAccount>> Accounts);

public static class WithdrawReliefRunEndpoint
{
    public static async Task<CreditedAccounts> LoadAsync(Timeline<ReliefRun> run, IQuerySession session, CancellationToken ct) =>
        new(run.Periods.IsEmpty ? [] : await session.TimelinesAsync<LeaseAccount>(run.Now().Entitled.Select(f => f.LeaseId), ct));

    public static ProblemDetails Validate(WithdrawReliefRun command, Timeline<ReliefRun> run)
    {
        if (run.Periods.IsEmpty) return CommonProblems.Of(StatusCodes.Status404NotFound);
        if (run.Now().WithdrawnOn is { } on) return Refusals.ReliefRunWithdrawn(on);
        var last = run.Now().AppliedOn ?? run.Now().RunOn;
        return command.EffectiveOn < last ? Refusals.StepTooEarly(command.EffectiveOn, last) : WolverineContinue.NoProblems;
    }

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/relief-runs/{runId}/withdraw")]
    public static (ReliefRunIsWithdrawn, ReliefRunWithdrawn, AlsoIn) Post(WithdrawReliefRun command, [WriteModel("runId")] Timeline<ReliefRun> run, CreditedAccounts found)
    {
        var credits = (
            from account in found.Accounts
            from credit in account.CreditsOf(run.Id)
            where account.Stands(credit.Source)
            select (Account: account, credit.Source.Version, ((RentCreditGranted)credit.Event).AmountYuan)).ToArray();
        return (
            new(run.Version + 1, credits.Length, credits.Sum(c => c.AmountYuan)),
            new(command.Reason, command.EffectiveOn, command.DocumentNumber),
            new([.. credits.Select(c => new Appended(
                c.Account.Id, c.Account.Version, new AccountEntryWithdrawn(c.Version, command.Reason, command.EffectiveOn, command.DocumentNumber)))]));
    }
}
