using ParkPlatform.Domain;
using ParkPlatform.Factories.Leases;

namespace ParkPlatform.Factories.Accounts;

/// <summary>What a bill asks for: rent, which alone bears late fees, and the rest.</summary>
public sealed record Claim(int Number, DateOnly DueOn, Yuan RentYuan, Yuan OtherYuan)
{
    public Yuan AmountYuan => RentYuan + OtherYuan;

    public static Claim Of(Bill bill) => new(bill.Number, bill.DueOn, bill.RentYuan, bill.AmountYuan - bill.RentYuan);
}

/// <summary>Something that settles claims: money, or a credit.</summary>
public sealed record Means(DateOnly On, Yuan AmountYuan, bool IsCredit);

/// <summary>Part of a bill was settled on a day: by money, or because it need not be paid.</summary>
/// <param name="RentYuan">How much of it went to the rent.</param>
public sealed record SettledPart(DateOnly On, Yuan AmountYuan, Yuan RentYuan, bool IsCredit);

/// <summary>A bill and what has become of it.</summary>
public sealed record SettledClaim(Claim Claim, IReadOnlyList<SettledPart> Parts)
{
    public Yuan CreditedYuan => Parts.Where(p => p.IsCredit).Sum(p => p.AmountYuan);

    public Yuan PaidYuan => Parts.Where(p => !p.IsCredit).Sum(p => p.AmountYuan);

    /// <summary>What is still to be paid; never negative.</summary>
    public Yuan OutstandingYuan => Claim.AmountYuan - CreditedYuan - PaidYuan;

    /// <summary>The rent that is still to be paid at the end of a day.</summary>
    public Yuan RentOutstandingAfter(DateOnly day) => Claim.RentYuan - Parts.Where(p => p.On <= day).Sum(p => p.RentYuan);
}

/// <summary>An account with every payment and credit laid on its bills, the bill that was due first at the top.</summary>
/// <param name="AdvanceYuan">预收: paid, with no bill yet.</param>
/// <param name="UnusedCreditYuan">Credit that waits for rent to become due.</param>
public sealed record SettledAccount(IReadOnlyList<SettledClaim> Claims, Yuan AdvanceYuan, Yuan UnusedCreditYuan)
{
    public Yuan OutstandingYuan => Claims.Sum(c => c.OutstandingYuan);
}

/// <summary>
/// Lays payments and credits on bills, in the order of days: the bill that is due first is paid first, and in it the rent, which alone bears late fees, before the
/// rest (民法典 art. 560: due first, then what burdens the debtor most). A credit settles rent only. Nothing is paid twice, no bill becomes negative; what is too much
/// waits for the next bill.
/// </summary>
public static class Settling
{
    private sealed class Open(Claim claim)
    {
        public Claim Claim => claim;
        public List<SettledPart> Parts { get; } = [];
        private Yuan _rent = claim.RentYuan, _other = claim.OtherYuan;

        /// <summary>Settles what it can, and gives back the rest.</summary>
        public Yuan Take(DateOnly on, Yuan amount, bool isCredit)
        {
            var rent = Least(_rent, amount);
            var other = isCredit ? Yuan.Zero : Least(_other, amount - rent);
            if (rent + other == Yuan.Zero) return amount;
            (_rent, _other) = (_rent - rent, _other - other);
            Parts.Add(new(on, rent + other, rent, isCredit));
            return amount - rent - other;
        }
    }

    private sealed record Moment(DateOnly On, int Order, Yuan Credit, Yuan Money);

    public static SettledAccount Of(LeaseAccount account) => Of(
        account.Bills.Select(Claim.Of),
        account.Credits.Select(c => new Means(c.On, c.AmountYuan, true)).Concat(account.Receipts.Select(r => new Means(r.On, r.AmountYuan, false))));

    public static SettledAccount Of(IEnumerable<Claim> claims, IEnumerable<Means> means)
    {
        var bills = claims.OrderBy(c => c.DueOn).ThenBy(c => c.Number).Select(c => new Open(c)).ToArray();
        var (advance, credit) = (Yuan.Zero, Yuan.Zero);

        // On one day, bills come first, then credits, then money.
        var moments = bills.Select(b => new Moment(b.Claim.DueOn, 0, Yuan.Zero, Yuan.Zero))
            .Concat(means.Select(m => m.IsCredit ? new Moment(m.On, 1, m.AmountYuan, Yuan.Zero) : new Moment(m.On, 2, Yuan.Zero, m.AmountYuan)))
            .OrderBy(m => m.On).ThenBy(m => m.Order);
        foreach (var (on, _, newCredit, money) in moments)
        {
            (credit, advance) = (credit + newCredit, advance + money);
            foreach (var bill in bills.TakeWhile(b => b.Claim.DueOn <= on))
            {
                if (credit > Yuan.Zero) credit = bill.Take(on, credit, isCredit: true);
            }
            foreach (var bill in bills.TakeWhile(b => b.Claim.DueOn <= on))
            {
                if (advance > Yuan.Zero) advance = bill.Take(on, advance, isCredit: false);
            }
        }
        return new([.. bills.Select(b => new SettledClaim(b.Claim, b.Parts))], advance, credit);
    }

    private static Yuan Least(Yuan left, Yuan right) => left < right ? left : right;
}

/// <summary>违约金: simple, a share per day of the rent that is late, from the day after it was due (domain.md D.4).</summary>
public static class LateFees
{
    /// <summary>What has come up by a day and is on no bill yet, a line for each stretch of days on which the same rent was late.</summary>
    public static IEnumerable<BillLine> Accrued(LeaseAccount account, Func<DateOnly, (decimal SharePerDay, int? Edition)> rateOfBillDue, DateOnly through)
    {
        var billedTo = account.Bills.SelectMany(b => b.Lines).Where(l => l.OfBill is not null)
            .GroupBy(l => l.OfBill!.Value).ToDictionary(l => l.Key, l => l.Max(x => x.To));

        foreach (var settled in Settling.Of(account).Claims.Where(c => c.Claim.RentYuan > Yuan.Zero))
        {
            var claim = settled.Claim;
            var from = billedTo.TryGetValue(claim.Number, out var to) ? to : claim.DueOn;
            var (share, edition) = rateOfBillDue(claim.DueOn);
            while (from < through && settled.RentOutstandingAfter(from) is var late && late > Yuan.Zero)
            {
                var next = settled.Parts.Where(p => p.On > from && p.On < through && p.RentYuan > Yuan.Zero).Select(p => p.On).DefaultIfEmpty(through).Min();
                yield return new(
                    BillLineKind.LateFee, from.AddDays(1), next, late.Amount, share, null, next.DayNumber - from.DayNumber, null, Yuan.Zero, claim.Number,
                    RuleEdition: edition);
                from = next;
            }
        }
    }
}
