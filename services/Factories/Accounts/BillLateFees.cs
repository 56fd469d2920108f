using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Factories.Rules;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Factories.Accounts;

/// <summary>
/// 开具违约金账单: simple late fees on rent that was or is overdue, to a day, as far as no earlier bill has them; at the share of the contract, else of the rule. Where
/// nothing has come up it is refused (409 <c>nothing-to-bill</c>). Payable on <c>effectiveOn</c>.
/// </summary>
/// <param name="Through">The last day that is counted.</param>
public sealed record BillLateFees(DateOnly Through, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<BillLateFees>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.Through).IsDay();
            RuleFor(c => c.Through).LessThanOrEqualTo(c => c.EffectiveOn).WithText(texts, "invalid.late-fees-ahead");
        }
    }
}

public static class BillLateFeesEndpoint
{
    public static Task<VersionedRules> LoadAsync(IQuerySession session, CancellationToken ct) => FactoryRules.LoadAsync(session, ct);

    public static ProblemDetails Validate(BillLateFees command, Timeline<LeaseAccount> account, VersionedRules rules) =>
        !account.IsOfALease() ? CommonProblems.Of(StatusCodes.Status404NotFound)
        : Lines(account, rules, command.Through).Sum(l => l.AmountYuan) == Yuan.Zero ? Refusals.NothingToBill(command.Through)
        : WolverineContinue.NoProblems;

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/leases/{leaseId}/late-fees")]
    public static (BillsAreIssued, LateFeesBilled) Post(BillLateFees command, [WriteModel("leaseId")] Timeline<LeaseAccount> account, VersionedRules rules)
    {
        var (number, lines) = (LeaseAccount.NextNumber(account), Lines(account, rules, command.Through));
        return (
            new(account.Version + 1, [number], [], 0),
            new(number, lines.Min(l => l.From), command.Through, lines, command.EffectiveOn, command.EffectiveOn, command.DocumentNumber));
    }

    internal static EquatableArray<BillLine> Lines(Timeline<LeaseAccount> account, VersionedRules rules, DateOnly through)
    {
        var now = account.Now();
        return BillLine.Rounded(LateFees.Accrued(now, due => Rate(now.Lease!.Terms, rules, due), through));
    }

    /// <summary>The share per day, and the rule's edition where the contract says nothing.</summary>
    internal static (decimal SharePerDay, int? Edition) Rate(LeaseTerms terms, VersionedRules rules, DateOnly dueOn)
    {
        if (terms.LateFeePercentPerDay is { } agreed) return (agreed / 100, null);
        var rule = rules.On(FactoryRules.Billing, dueOn);
        return (rule["lateFeeSharePerDay"], rule.Edition);
    }
}
