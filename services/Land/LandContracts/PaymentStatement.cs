using ParkPlatform.Domain;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Land.Parcels;
using ParkPlatform.Land.Rules;

namespace ParkPlatform.Land.LandContracts;

/// <summary>One part of the price: when it was due, what came in for it, what is late.</summary>
/// <param name="PayableUntil">The last day on which it is in time: a day off moves it to the next working day (民法典 art. 203).</param>
/// <param name="PaidOn">The day on which it was paid in full.</param>
public sealed record InstalmentState(DateOnly DueOn, DateOnly PayableUntil, Yuan AmountYuan, Yuan PaidYuan, DateOnly? PaidOn, Yuan OverdueYuan);

/// <summary>One line of late-payment interest (违约金): so many days on so much.</summary>
/// <param name="From">The first late day.</param>
/// <param name="To">The last one: the day of the payment, or the day asked for.</param>
/// <param name="InterestYuan">Unrounded.</param>
public sealed record LateLine(DateOnly DueOn, DateOnly From, DateOnly To, int Days, Yuan OnYuan, decimal SharePerDay, Yuan InterestYuan);

/// <summary>
/// 价款缴纳情况 as of a day, line by line. Payments settle the oldest part first; interest is on what is late, by the rule of the day of the contract. Only the total
/// is rounded.
/// </summary>
public sealed record PaymentStatement(
    DateOnly AsOf, string? ContractNumber, Yuan? PriceYuan, Yuan PaidYuan, Yuan? OutstandingYuan, Yuan OverdueYuan, Yuan LateInterestYuan,
    IReadOnlyList<InstalmentState> Instalments, IReadOnlyList<LateLine> Interest, IReadOnlyList<Payment> Payments, IReadOnlyList<Supplement> Supplements,
    RuleReference Rule)
{
    public static PaymentStatement Of(Contract contract, DateOnly asOf, VersionedRules rules, WorkingCalendar calendar)
    {
        var on = contract.ContractDate ?? asOf;
        var rule = rules.On(LandRules.Contracts, on);
        var share = rule["lateSharePerDay"];

        // What comes in settles the oldest part first; the oldest money lies on top.
        var money = new Stack<(DateOnly On, Yuan Left)>(contract.Payments.OrderByDescending(p => p.PaidOn).Select(p => (p.PaidOn, p.AmountYuan)));
        if (contract.PaidBeforeYuan > Yuan.Zero) money.Push((DateOnly.MinValue, contract.PaidBeforeYuan));
        var states = new List<InstalmentState>();
        var interest = new List<LateLine>();
        foreach (var part in contract.Instalments.OrderBy(i => i.DueOn))
        {
            var until = calendar.RollForward(part.DueOn);
            var (state, late) = Settle(part, until, TakeFor(part, money), asOf, share);
            states.Add(state);
            interest.AddRange(late);
        }
        return new(
            asOf, contract.ContractNumber, contract.PriceYuan, contract.PaidYuan, contract.PriceYuan - contract.PaidYuan, states.Sum(s => s.OverdueYuan),
            interest.Sum(l => l.InterestYuan).Rounded(), states, interest, contract.Payments, contract.Supplements, rule.On(on));
    }

    private static List<(DateOnly On, Yuan Amount)> TakeFor(Instalment part, Stack<(DateOnly On, Yuan Left)> money)
    {
        var (taken, missing) = (new List<(DateOnly, Yuan)>(), part.AmountYuan);
        while (missing > Yuan.Zero && money.TryPop(out var next))
        {
            var piece = next.Left < missing ? next.Left : missing;
            taken.Add((next.On, piece));
            missing -= piece;
            if (next.Left > piece) money.Push((next.On, next.Left - piece));
        }
        return taken;
    }

    private static (InstalmentState, List<LateLine>) Settle(
        Instalment part, DateOnly until, List<(DateOnly On, Yuan Amount)> pieces, DateOnly asOf, decimal share)
    {
        var (open, since, lines) = (part.AmountYuan - pieces.Where(p => p.On <= until).Select(p => p.Amount).Sum(), until, new List<LateLine>());
        foreach (var piece in pieces.Where(p => p.On > until))
        {
            Line(piece.On);
            open -= piece.Amount;
            since = piece.On;
        }
        if (asOf > since) Line(asOf);

        var paid = pieces.Select(p => p.Amount).Sum();
        DateOnly? paidOn = paid == part.AmountYuan && pieces.Count > 0 && pieces[^1].On > DateOnly.MinValue ? pieces[^1].On : null;
        return (new(part.DueOn, until, part.AmountYuan, paid, paidOn, asOf > until ? part.AmountYuan - paid : Yuan.Zero), lines);

        void Line(DateOnly to)
        {
            var days = to.DayNumber - since.DayNumber;
            if (days > 0 && open > Yuan.Zero) lines.Add(new(part.DueOn, since.AddDays(1), to, days, open, share, open * share * days));
        }
    }
}
