using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;
using Wolverine.Marten;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Factories.Accounts;

/// <summary>
/// 开具账单: issues what is due of the lease's rent schedule by a day, makes bills shorter where the lease has ended early, and withdraws those behind its end. What
/// has been issued is not issued again (409 <c>nothing-to-bill</c>). <c>effectiveOn</c> is the day of issue.
/// </summary>
/// <param name="Through">Bills due by this day.</param>
public sealed record IssueBills(DateOnly Through, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<IssueBills>
    {
        public Validator() => RuleFor(c => c.Through).IsDay();
    }
}

/// <summary>The version of the lease's stream, and the numbers of the bills that are new, corrected, and withdrawn.</summary>
public sealed record BillsAreIssued(long Version, IReadOnlyList<int> Issued, IReadOnlyList<int> Corrected, int Withdrawn)
{
    internal static BillsAreIssued Of(long version, IReadOnlyList<IFact> facts) => new(
        version, [.. facts.OfType<RentBilled>().Select(b => b.Number)], [.. facts.OfType<RentBillCorrected>().Select(b => b.Number)],
        facts.OfType<AccountEntryWithdrawn>().Count());
}

public static class IssueBillsEndpoint
{
    public static ProblemDetails Validate(IssueBills command, Timeline<LeaseAccount> account, Texts texts) =>
        !account.IsOfALease() ? CommonProblems.Of(StatusCodes.Status404NotFound)
        : Decide(command, account, texts).Count == 0 ? Refusals.NothingToBill(command.Through)
        : WolverineContinue.NoProblems;

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/leases/{leaseId}/bills")]
    public static (BillsAreIssued, Events) Post(IssueBills command, [WriteModel("leaseId")] Timeline<LeaseAccount> account, Texts texts)
    {
        var facts = Decide(command, account, texts);
        return (BillsAreIssued.Of(account.Version + facts.Count, facts), [.. facts]);
    }

    private static IReadOnlyList<IFact> Decide(IssueBills command, Timeline<LeaseAccount> account, Texts texts) =>
        Billing.Due(account, command.Through, null, command.EffectiveOn, command.DocumentNumber, texts["account.lease-ended"]);
}
