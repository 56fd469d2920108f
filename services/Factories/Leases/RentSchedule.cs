using ParkPlatform.Domain;

namespace ParkPlatform.Factories.Leases;

/// <summary>One bill as the contract foresees it: from the first to the last day, both included, due in advance. Rent and property fee are whole fen.</summary>
/// <param name="DueOn">The first of the days that are paid for.</param>
public sealed record ScheduledPayment(DateOnly From, DateOnly To, DateOnly DueOn, Yuan RentYuan, Yuan PropertyFeeYuan);

/// <summary>The same bill, line by line.</summary>
public sealed record ScheduledBill(DateOnly From, DateOnly To, EquatableArray<BillLine> Lines)
{
    public Yuan Of(BillLineKind kind) => Lines.Where(l => l.Kind == kind).Sum(l => l.AmountYuan);
}

/// <summary>
/// What a lease costs, bill by bill (domain.md D.4). A lease month runs from the day of the month on which the lease begins to the day before it comes again:
/// from the 16th to the 15th. Where a month has no such day it is the month's last (民法典 art. 202), always counted from the first day of the lease: a lease
/// from 31 January has months from 31 January, 28 February, 31 March. Area × price × months is one bill, rounded half-up to a fen once.
/// </summary>
/// <remarks>
/// A bill that the end of the lease cuts short is paid by days: days used ÷ days of the billing period. Where a step or the end of the rent-free time lies
/// within the billing period, each of its parts is cut by its own days, so that nobody pays for rent-free days by leaving early.
/// </remarks>
public static class RentSchedule
{
    /// <summary>All bills of the lease as far as it goes: to its last day, or to the day before it is terminated; none if it never starts.</summary>
    public static IReadOnlyList<ScheduledPayment> Of(Lease lease) => Of(lease.Terms, lease.AreaSquareMetres, lease.LastDay);

    public static IReadOnlyList<ScheduledPayment> Of(LeaseTerms terms, Area area, DateOnly lastDay) =>
        [.. Bills(terms, area, lastDay).Select(b => new ScheduledPayment(b.From, b.To, b.From, b.Of(BillLineKind.Rent), b.Of(BillLineKind.PropertyFee)))];

    /// <summary>The same bills line by line: a line for each part in which the price is one.</summary>
    public static IEnumerable<ScheduledBill> Bills(Lease lease) => Bills(lease.Terms, lease.AreaSquareMetres, lease.LastDay);

    public static IEnumerable<ScheduledBill> Bills(LeaseTerms terms, Area area, DateOnly lastDay)
    {
        for (var month = 0; terms.From.AddMonthsCivil(month) <= lastDay; month += terms.BillingMonths)
        {
            var period = Months(terms, month, month + terms.BillingMonths);
            var rent = Parts(terms, month)
                .Select(part => Line(BillLineKind.Rent, area, part.Price, part.Last - part.First, Months(terms, part.First, part.Last), lastDay)).OfType<BillLine>();
            var fee = Line(BillLineKind.PropertyFee, area, terms.PropertyFeeYuanPerSquareMetreMonth, terms.BillingMonths, period, lastDay);
            yield return new(period.From, period.To < lastDay ? period.To : lastDay, [.. BillLine.Rounded(rent), .. BillLine.Rounded(fee is null ? [] : [fee])]);
        }
    }

    // So many lease months cost, or, of them, the days that are used; nothing where none are.
    private static BillLine? Line(BillLineKind kind, Area area, Yuan price, int months, DateRange days, DateOnly lastDay)
    {
        if (lastDay < days.From) return null;
        var cut = lastDay < days.To;
        return new(
            kind, days.From, cut ? lastDay : days.To, area.SquareMetres, price.Amount, months,
            cut ? new DateRange(days.From, lastDay).Days : null, cut ? days.Days : null, Yuan.Zero);
    }

    // The parts of a billing period in which the price is one.
    private static IEnumerable<(int First, int Last, Yuan Price)> Parts(LeaseTerms terms, int month)
    {
        var end = month + terms.BillingMonths;
        while (month < end)
        {
            var (first, price) = (month, PriceIn(terms, month));
            while (month < end && PriceIn(terms, month) == price) month++;
            yield return (first, month, price);
        }
    }

    private static Yuan PriceIn(LeaseTerms terms, int month) => month < terms.RentFreeMonths ? Yuan.Zero
        : terms.RentYuanPerSquareMetreMonth * (1 + (terms.Steps.LastOrDefault(s => s.FromMonth <= month + 1)?.Percent ?? 0) / 100);

    // Lease months, counted from 0, as days; the last one not included.
    private static DateRange Months(LeaseTerms terms, int first, int last) =>
        new(terms.From.AddMonthsCivil(first), terms.From.AddMonthsCivil(last).AddDays(-1));
}
