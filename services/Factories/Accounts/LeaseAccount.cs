using ParkPlatform.Domain;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Hosting.TwoClocks;

namespace ParkPlatform.Factories.Accounts;

/// <summary>租户台账: what is due under a lease, what came in, and the deposit: a reading of the lease's stream (domain.md D.4).</summary>
/// <param name="Lease">The lease itself, as far as the day knows it.</param>
public sealed record LeaseAccount(
    Lease? Lease, EquatableArray<Bill> Bills, EquatableArray<Receipt> Receipts, EquatableArray<RentCredit> Credits, Deposit Deposit) : IState<LeaseAccount>
{
    private static readonly LeaseAccount Opened = new(null, [], [], [], new(Yuan.Zero, Yuan.Zero, Yuan.Zero, Yuan.Zero));

    public static LeaseAccount? Evolve(LeaseAccount? account, IFact fact) => fact is AccountEntryWithdrawn or LeaseSigningWithdrawn ? account : After(account ?? Opened, fact);

    private static LeaseAccount After(LeaseAccount account, IFact fact) => fact switch
    {
        IBillIssued e => account with { Bills = account.Bills.Add(new(e.Number, e.From, e.To, e.EffectiveOn, e.IssuedOn, e.Lines, e.DocumentNumber)) },
        LeasePaymentReceived e => account with { Receipts = account.Receipts.Add(new(ReceiptKind.Payment, e.EffectiveOn, e.AmountYuan, e.Payer, e.BankReference, e.DocumentNumber)) },
        RentCreditGranted e => account with { Credits = account.Credits.Add(new(e.EffectiveOn, e.AmountYuan, e.Reason, e.DocumentNumber)) },
        LeaseDepositReceived e => account with { Deposit = account.Deposit with { ReceivedYuan = account.Deposit.ReceivedYuan + e.AmountYuan } },
        DepositAppliedToBills e => account with
        {
            Deposit = account.Deposit with { AppliedYuan = account.Deposit.AppliedYuan + e.AmountYuan },
            Receipts = account.Receipts.Add(new(ReceiptKind.Deposit, e.EffectiveOn, e.AmountYuan, null, null, e.DocumentNumber)),
        },
        DepositKeptForDamage e => account with { Deposit = account.Deposit with { KeptYuan = account.Deposit.KeptYuan + e.AmountYuan } },
        LeaseDepositRefunded e => account with { Deposit = account.Deposit with { RefundedYuan = account.Deposit.RefundedYuan + e.AmountYuan } },
        _ => account with { Lease = Lease.Evolve(account.Lease, fact) },
    };

    /// <summary>The number that the next bill gets; a number is never given twice.</summary>
    public static int NextNumber(Timeline<LeaseAccount> account) =>
        account.Entries.Select(e => e.Event).OfType<IBillIssued>().Select(b => b.Number).DefaultIfEmpty(0).Max() + 1;
}

/// <summary>账单.</summary>
/// <param name="From">First of the days that it is for.</param>
/// <param name="DueOn">应付日.</param>
/// <param name="IssuedOn">开具日.</param>
public sealed record Bill(int Number, DateOnly From, DateOnly To, DateOnly DueOn, DateOnly IssuedOn, EquatableArray<BillLine> Lines, string DocumentNumber)
{
    public Yuan AmountYuan => Lines.Sum(l => l.AmountYuan);

    public Yuan RentYuan => Of(BillLineKind.Rent);

    public Yuan PropertyFeeYuan => Of(BillLineKind.PropertyFee);

    public Yuan Of(BillLineKind kind) => Lines.Where(l => l.Kind == kind).Sum(l => l.AmountYuan);

    /// <summary>Whether it is one of the rent schedule.</summary>
    public bool IsOfSchedule => Lines.Any(l => l.Kind is BillLineKind.Rent or BillLineKind.PropertyFee);
}

/// <summary>Where money came from.</summary>
public enum ReceiptKind
{
    /// <summary>付款.</summary>
    Payment,

    /// <summary>押金抵付.</summary>
    Deposit,
}

/// <summary>Money that pays bills.</summary>
public sealed record Receipt(ReceiptKind Kind, DateOnly On, Yuan AmountYuan, string? Payer, string? BankReference, string DocumentNumber);

/// <summary>Rent that need not be paid.</summary>
public sealed record RentCredit(DateOnly On, Yuan AmountYuan, string Reason, string DocumentNumber);

/// <summary>押金: held for the tenant.</summary>
public sealed record Deposit(Yuan ReceivedYuan, Yuan AppliedYuan, Yuan KeptYuan, Yuan RefundedYuan)
{
    /// <summary>What is still held.</summary>
    public Yuan HeldYuan => ReceivedYuan - AppliedYuan - KeptYuan - RefundedYuan;
}

/// <summary>What decisions ask an account's timeline.</summary>
public static class AccountTimeline
{
    /// <summary>Whether this is the stream of a lease at all.</summary>
    public static bool IsOfALease(this Timeline<LeaseAccount> account) => !account.Periods.IsEmpty && account.Now().Lease is not null;
}
