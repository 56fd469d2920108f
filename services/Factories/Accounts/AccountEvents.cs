using ParkPlatform.Domain;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Hosting.TwoClocks;

namespace ParkPlatform.Factories.Accounts;

/// <summary>An entry that asks the tenant for money; effective on the day on which it is due.</summary>
public interface IBillIssued : IFact
{
    int Number { get; }
    DateOnly From { get; }
    DateOnly To { get; }
    DateOnly IssuedOn { get; }
    EquatableArray<BillLine> Lines { get; }
}

/// <summary>租金账单: a bill of the rent schedule, due on <see cref="EffectiveOn"/>.</summary>
/// <param name="RunId">The billing run that issued it; null where it was issued for this lease alone.</param>
public sealed record RentBilled(
    int Number, DateOnly From, DateOnly To, EquatableArray<BillLine> Lines, Guid? RunId, DateOnly IssuedOn, DateOnly EffectiveOn, string DocumentNumber) : IBillIssued;

/// <summary>更正账单: the lease has ended earlier, or was billed wrongly; the bill is as long as the lease.</summary>
public sealed record RentBillCorrected(
    long Corrects, int Number, DateOnly From, DateOnly To, EquatableArray<BillLine> Lines, DateOnly IssuedOn, DateOnly EffectiveOn, string DocumentNumber)
    : IBillIssued, ICorrection;

/// <summary>抄表账单: water, power or gas by the meter, at the public price.</summary>
public sealed record MeteredUseBilled(
    int Number, DateOnly From, DateOnly To, EquatableArray<BillLine> Lines, DateOnly IssuedOn, DateOnly EffectiveOn, string DocumentNumber) : IBillIssued;

/// <summary>违约金账单: simple interest on rent that was or is late, to <see cref="To"/>.</summary>
public sealed record LateFeesBilled(
    int Number, DateOnly From, DateOnly To, EquatableArray<BillLine> Lines, DateOnly IssuedOn, DateOnly EffectiveOn, string DocumentNumber) : IBillIssued;

/// <summary>收款: money came in.</summary>
/// <param name="BankReference">银行流水号; the same one is entered once.</param>
/// <param name="BatchId">The import that brought it.</param>
public sealed record LeasePaymentReceived(
    Yuan AmountYuan, string? Payer, string? BankReference, Guid? BatchId, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>贷项: rent that need not be paid; what is more than the rent now due goes to the bills to come.</summary>
/// <param name="ReliefRunId">The relief run that determined it.</param>
public sealed record RentCreditGranted(Yuan AmountYuan, string Reason, Guid? ReliefRunId, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>收取押金: a liability, no income.</summary>
public sealed record LeaseDepositReceived(Yuan AmountYuan, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>押金抵付: part of the deposit pays what the tenant owes.</summary>
public sealed record DepositAppliedToBills(Yuan AmountYuan, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>押金扣减: part of the deposit is kept for damage that is not on a bill.</summary>
public sealed record DepositKeptForDamage(Yuan AmountYuan, string Reason, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>退还押金.</summary>
public sealed record LeaseDepositRefunded(Yuan AmountYuan, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>撤销: an entry of the account should not have been made: a payment of somebody else, a credit, a bill behind the end of the lease.</summary>
public sealed record AccountEntryWithdrawn(long Withdraws, string Reason, DateOnly EffectiveOn, string DocumentNumber) : IFact, IWithdrawal;

public static class AccountEvents
{
    /// <summary>The names under which an account's events are stored, in the stream of the lease. They never change; a class may.</summary>
    public static readonly EventNames Names = new()
    {
        { "rent_billed", typeof(RentBilled) },
        { "rent_bill_corrected", typeof(RentBillCorrected) },
        { "metered_use_billed", typeof(MeteredUseBilled) },
        { "late_fees_billed", typeof(LateFeesBilled) },
        { "lease_payment_received", typeof(LeasePaymentReceived) },
        { "rent_credit_granted", typeof(RentCreditGranted) },
        { "lease_deposit_received", typeof(LeaseDepositReceived) },
        { "lease_deposit_applied_to_bills", typeof(DepositAppliedToBills) },
        { "lease_deposit_kept_for_damage", typeof(DepositKeptForDamage) },
        { "lease_deposit_refunded", typeof(LeaseDepositRefunded) },
        { "account_entry_withdrawn", typeof(AccountEntryWithdrawn) },
    };
}
