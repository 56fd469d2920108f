using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.TwoClocks;

namespace ParkPlatform.Factories.Accounts;

/// <summary>A line of a statement: a bill asks for money, a payment or a credit settles some.</summary>
/// <param name="BalanceYuan">What is owed after it; negative where more was paid than asked for.</param>
public sealed record StatementLine(DateOnly On, string What, string DocumentNumber, Yuan? DueYuan, Yuan? SettledYuan, Yuan BalanceYuan)
{
    /// <summary>By how much it changes what is owed.</summary>
    public Yuan ChangeYuan => (DueYuan ?? Yuan.Zero) - (SettledYuan ?? Yuan.Zero);
}

/// <summary>
/// 对账单 of a lease for some days, both included: what was owed before, every bill that fell due, every payment and credit, and what is owed in the end. The deposit is
/// no part of it, but where it paid a bill; what is held of it is told beside.
/// </summary>
public sealed record Statement(
    Leases.Lease Lease, string ContractNumber, DateRange Days, Yuan OpeningYuan, IReadOnlyList<StatementLine> Lines, Yuan ClosingYuan, Yuan DepositHeldYuan)
{
    public static Statement Of(Timeline<LeaseAccount> account, DateRange days, Texts texts)
    {
        var (lease, then) = (account.Now().Lease!, account.At(days.To));
        StatementLine[] entries = then is null ? [] : [.. new[]
        {
            then.Bills.Select(b => new StatementLine(b.DueOn, texts.Format("statement.bill", b.Number, b.From, b.To), b.DocumentNumber, b.AmountYuan, null, Yuan.Zero)),
            then.Credits.Select(c => new StatementLine(c.On, texts.Format("statement.credit", c.Reason), c.DocumentNumber, null, c.AmountYuan, Yuan.Zero)),
            then.Receipts.Select(r => new StatementLine(r.On, texts.Format($"statement.receipt.{r.Kind}", r.BankReference).Trim(), r.DocumentNumber, null, r.AmountYuan, Yuan.Zero)),
        }.SelectMany(e => e).Where(e => e.On <= days.To).OrderBy(e => e.On)];

        var balance = entries.Where(e => e.On < days.From).Sum(e => e.ChangeYuan);
        var (opening, lines) = (balance, new List<StatementLine>());
        foreach (var entry in entries.Where(e => e.On >= days.From)) lines.Add(entry with { BalanceYuan = balance += entry.ChangeYuan });
        var contract = account.Entries.Select(e => e.Event).OfType<Leases.LeaseSigned>().First().DocumentNumber;
        return new(lease, contract, days, opening, lines, balance, then?.Deposit.HeldYuan ?? Yuan.Zero);
    }
}
