using System.Security.Claims;
using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Factories.Rules;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;

namespace ParkPlatform.Factories.Accounts;

/// <summary>Where a bill stands on a day.</summary>
public enum BillStatus
{
    /// <summary>未到期.</summary>
    NotDueYet,

    /// <summary>待付: due today.</summary>
    Due,

    /// <summary>逾期.</summary>
    Overdue,

    /// <summary>结清.</summary>
    Settled,
}

/// <summary>账单 as of a day. What it asks for = credited + paid + outstanding.</summary>
public sealed record BillView(
    int Number, DateOnly From, DateOnly To, DateOnly DueOn, DateOnly IssuedOn, BillStatus Status, int DaysOverdue, Yuan RentYuan, Yuan PropertyFeeYuan, Yuan OtherYuan,
    Yuan AmountYuan, Yuan CreditedYuan, Yuan PaidYuan, Yuan OutstandingYuan, string DocumentNumber)
{
    internal static BillView Of(Bill bill, SettledClaim? settled, DateOnly day)
    {
        var outstanding = settled?.OutstandingYuan ?? bill.AmountYuan;
        var late = Math.Max(0, day.DayNumber - bill.DueOn.DayNumber);
        return new(
            bill.Number, bill.From, bill.To, bill.DueOn, bill.IssuedOn,
            bill.DueOn > day ? BillStatus.NotDueYet : outstanding == Yuan.Zero ? BillStatus.Settled : late > 0 ? BillStatus.Overdue : BillStatus.Due,
            outstanding > Yuan.Zero ? late : 0,
            bill.RentYuan, bill.PropertyFeeYuan, bill.AmountYuan - bill.RentYuan - bill.PropertyFeeYuan, bill.AmountYuan,
            settled?.CreditedYuan ?? Yuan.Zero, settled?.PaidYuan ?? Yuan.Zero, outstanding, bill.DocumentNumber);
    }
}

/// <summary>押金: what was agreed, and what is held. A liability, no income.</summary>
public sealed record DepositView(Yuan AgreedYuan, Yuan ReceivedYuan, Yuan AppliedYuan, Yuan KeptYuan, Yuan RefundedYuan, Yuan HeldYuan);

/// <summary>账龄: what is overdue, by how long.</summary>
public sealed record Ageing(Yuan UpToFirstYuan, Yuan UpToSecondYuan, Yuan UpToThirdYuan, Yuan BeyondYuan)
{
    public static readonly Ageing None = new(Yuan.Zero, Yuan.Zero, Yuan.Zero, Yuan.Zero);

    public static Ageing Of(SettledAccount account, DateOnly day, RuleVersion rule)
    {
        var (first, second, third) = (rule.Whole("ageingFirstDays"), rule.Whole("ageingSecondDays"), rule.Whole("ageingThirdDays"));
        return account.Claims.Where(c => c.Claim.DueOn <= day).Aggregate(None, (ageing, c) => (day.DayNumber - c.Claim.DueOn.DayNumber) switch
        {
            var days when days <= first => ageing with { UpToFirstYuan = ageing.UpToFirstYuan + c.OutstandingYuan },
            var days when days <= second => ageing with { UpToSecondYuan = ageing.UpToSecondYuan + c.OutstandingYuan },
            var days when days <= third => ageing with { UpToThirdYuan = ageing.UpToThirdYuan + c.OutstandingYuan },
            _ => ageing with { BeyondYuan = ageing.BeyondYuan + c.OutstandingYuan },
        });
    }

    public static Ageing operator +(Ageing left, Ageing right) => new(
        left.UpToFirstYuan + right.UpToFirstYuan, left.UpToSecondYuan + right.UpToSecondYuan, left.UpToThirdYuan + right.UpToThirdYuan, left.BeyondYuan + right.BeyondYuan);
}

/// <summary>租户台账 as of a day: bills, what came in, credits and deposit. Bills that are issued but not due yet are shown, and count for nothing.</summary>
/// <param name="OutstandingYuan">What is due by that day and not settled.</param>
/// <param name="LateFeesAccruedYuan">Late fees that have come up by that day and are on no bill.</param>
/// <param name="AdvanceYuan">预收.</param>
public sealed record AccountView(
    Guid LeaseId, Tenant Tenant, DateOnly AsOf, IReadOnlyList<BillView> Bills, IReadOnlyList<Receipt> Receipts, IReadOnlyList<RentCredit> Credits, DepositView Deposit,
    Yuan OutstandingYuan, Ageing Ageing, Yuan AdvanceYuan, Yuan UnusedCreditYuan, Yuan LateFeesAccruedYuan, long Version)
{
    internal static AccountView Of(Timeline<LeaseAccount> timeline, DateOnly day, VersionedRules rules, ClaimsPrincipal user)
    {
        var (lease, then) = (timeline.Now().Lease!, timeline.At(day));
        var settled = then is null ? new([], Yuan.Zero, Yuan.Zero) : Settling.Of(then);
        var byNumber = settled.Claims.ToDictionary(c => c.Claim.Number);
        var accrued = then is null ? [] : BillLine.Rounded(LateFees.Accrued(then, due => BillLateFeesEndpoint.Rate(lease.Terms, rules, due), day));
        var deposit = then?.Deposit ?? new(Yuan.Zero, Yuan.Zero, Yuan.Zero, Yuan.Zero);
        return new(
            timeline.Id, lease.Tenant with { Name = user.NameFor(lease.Tenant.Name, lease.Tenant.Uscc) }, day,
            [.. timeline.Now().Bills.OrderBy(b => b.DueOn).ThenBy(b => b.Number).Select(b => BillView.Of(b, byNumber.GetValueOrDefault(b.Number), day))],
            [.. (then?.Receipts ?? []).Select(r => r with { Payer = r.Payer is null ? null : user.NameFor(r.Payer, lease.Tenant.Uscc) })], then?.Credits ?? [],
            new(lease.Terms.DepositYuan, deposit.ReceivedYuan, deposit.AppliedYuan, deposit.KeptYuan, deposit.RefundedYuan, deposit.HeldYuan),
            settled.OutstandingYuan, Ageing.Of(settled, day, rules.On(FactoryRules.Billing, day)), settled.AdvanceYuan, settled.UnusedCreditYuan,
            accrued.Sum(l => l.AmountYuan), timeline.Version);
    }
}

/// <summary>A bill with everything its amounts come from.</summary>
/// <param name="Lines">How each line comes about, in figures and in words; they add up to the bill.</param>
/// <param name="Settlements">What settled it, day by day.</param>
public sealed record ExplainedBill(BillView Bill, IReadOnlyList<ExplainedLine> Lines, IReadOnlyList<SettledPart> Settlements);

/// <summary>A line, and the sum that gives its amount.</summary>
public sealed record ExplainedLine(BillLine Line, string Name, string Explanation)
{
    internal static ExplainedLine Of(BillLine line, Texts texts) => new(line, texts[$"bill.line.{line.Kind}"], line switch
    {
        { OfBill: { } bill } => texts.Format("bill.late", bill, line.Quantity, line.UnitPrice * 100, line.Days, line.AmountYuan.Amount),
        { Months: null } => texts.Format("bill.metered", line.Basis, line.Quantity, line.UnitPrice, line.AmountYuan.Amount),
        { OfDays: null } => texts.Format("bill.months", line.Quantity, line.UnitPrice, line.Months, line.AmountYuan.Amount),
        _ => texts.Format("bill.days", line.Quantity, line.UnitPrice, line.Months, line.Days, line.OfDays, line.AmountYuan.Amount),
    });
}

public static class GetAccountEndpoint
{
    /// <summary>租户台账（按事实日期与当时掌握）. A firm sees its own.</summary>
    [ForEverybody]
    [WolverineGet("/api/factories/leases/{id}/account")]
    public static async Task<AccountView?> Get(
        Guid id, [AsParameters] AsOfQuery query, ClaimsPrincipal user, IQuerySession session, TimeProvider clock, HttpResponse response, CancellationToken ct)
    {
        if (await FindAsync(session, id, query.Known(clock), user, ct) is not { } account) return null;
        response.SetETag(account.Version);
        return AccountView.Of(account, query.Day(clock), await FactoryRules.LoadAsync(session, ct), user);
    }

    internal static async Task<Timeline<LeaseAccount>?> FindAsync(IQuerySession session, Guid id, DateTimeOffset known, ClaimsPrincipal user, CancellationToken ct) =>
        (await session.TimelineAsync<LeaseAccount>(id, ct))?.KnownAt(known) is { } account && account.IsOfALease() && user.MaySee(account.Now().Lease!.Tenant.Uscc) ? account : null;
}

public static class ExplainBillEndpoint
{
    /// <summary>账单明细: every line of a bill with the sum it comes from, and what settled it. A firm sees its own.</summary>
    [ForEverybody]
    [WolverineGet("/api/factories/leases/{id}/bills/{number}")]
    public static async Task<ExplainedBill?> Get(
        Guid id, int number, [AsParameters] AsOfQuery query, ClaimsPrincipal user, IQuerySession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        var (day, account) = (query.Day(clock), await GetAccountEndpoint.FindAsync(session, id, query.Known(clock), user, ct));
        if (account?.Now().Bills.FirstOrDefault(b => b.Number == number) is not { } bill) return null;
        var settled = account.At(day) is { } then ? Settling.Of(then).Claims.FirstOrDefault(c => c.Claim.Number == number) : null;
        return new(BillView.Of(bill, settled, day), [.. bill.Lines.Select(l => ExplainedLine.Of(l, texts))], settled?.Parts ?? []);
    }
}
