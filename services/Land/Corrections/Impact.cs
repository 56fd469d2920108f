using System.Globalization;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Land.Allocations;
using ParkPlatform.Land.LandContracts;
using ParkPlatform.Land.Offerings;
using ParkPlatform.Land.Parcels;
using ParkPlatform.Land.Quotas;
using ParkPlatform.Land.RedLines;
using ParkPlatform.Land.Rules;
using ParkPlatform.Land.Supervision;

namespace ParkPlatform.Land.Corrections;

/// <summary>One thing that would be another: before and after, and on which days. Figures of today have no days.</summary>
/// <param name="Kind"><c>status</c>, <c>allocation</c>, <c>figure</c> or <c>deadline</c>.</param>
/// <param name="From">The first day on which it would be so.</param>
/// <param name="Until">The first on which it would not be so any more; null: from then on.</param>
public sealed record Move(string Kind, string What, DateOnly? From, DateOnly? Until, string? Before, string? After);

/// <summary>What is otherwise if a stream is otherwise.</summary>
internal static class Impact
{
    public static IReadOnlyList<Move> OfParcel(Timeline<Parcel> before, Timeline<Parcel> after, DateOnly today, LandRules rules, Texts texts) =>
    [
        .. Days("status", before, after, p =>
        [
            ("status", p?.Status.ToString()), ("stage", p?.Stage().ToString()), ("planningConditions", p?.PlanningConditions?.DocumentNumber),
        ]),
        .. Days("figure", before, after, p =>
        [
            ("termUntil", Day(p?.TermUntil)), ("agreedCommencement", Day(p?.Grant?.AgreedCommencement)), ("restrictions", Number(p?.Restrictions.Count)),
        ]),
        .. Days("allocation", before.As<Allocation>(), after.As<Allocation>(), a => [("holder", a?.IsHeld == true ? a.Holder?.Name ?? "—" : null)]),
        .. Now("figure", Figures(before, today, rules), Figures(after, today, rules)),
        .. Now("deadline", Deadlines(before, today, rules, texts), Deadlines(after, today, rules, texts)),
    ];

    public static IReadOnlyList<Move> OfOffering(Timeline<Offering> before, Timeline<Offering> after) =>
    [
        .. Days("status", before, after, o => [("stage", o?.Stage.ToString())]),
        .. Days("figure", before, after, o =>
        [
            ("deposits", Number(o?.Deposits.Sum(d => d.AmountYuan).Amount)), ("highestBid", Number(o?.Highest?.AmountYuan.Amount)),
            ("highestBidder", o?.Highest?.Bidder.Name), ("winner", o?.Sale?.Winner.Name),
        ]),
    ];

    public static IReadOnlyList<Move> OfQuota(Timeline<QuotaAccount> before, Timeline<QuotaAccount> after) =>
    [
        .. Days("figure", before, after, q =>
        [
            ("availableSquareMetres", Number(q?.AvailableSquareMetres.SquareMetres)), ("reservedSquareMetres", Number(q?.ReservedSquareMetres.SquareMetres)),
            ("consumedSquareMetres", Number(q?.ConsumedSquareMetres.SquareMetres)),
        ]),
    ];

    // Day by day is period by period: nothing changes between the days on which either begins something.
    private static IEnumerable<Move> Days<TState>(
        string kind, Timeline<TState> before, Timeline<TState> after, Func<TState?, (string What, string? Value)[]> read) where TState : class, IState<TState>
    {
        var days = before.Periods.Concat(after.Periods).SelectMany(p => p.Until is { } until ? new[] { p.From, until } : [p.From]).Distinct().Order().ToArray();
        var open = new Dictionary<string, Move>();
        foreach (var day in days)
        {
            foreach (var (old, now) in read(before.At(day)).Zip(read(after.At(day))))
            {
                var same = open.TryGetValue(old.What, out var last) && (last.Before, last.After) == (old.Value, now.Value);
                if (same) continue;
                if (last is not null) yield return last with { Until = day };
                open.Remove(old.What);
                if (old.Value != now.Value) open[old.What] = new(kind, old.What, day, null, old.Value, now.Value);
            }
        }
        foreach (var move in open.Values) yield return move;
    }

    private static IEnumerable<Move> Now(string kind, Dictionary<string, string?> before, Dictionary<string, string?> after) =>
        from what in before.Keys.Union(after.Keys)
        let old = before.GetValueOrDefault(what)
        let now = after.GetValueOrDefault(what)
        where old != now
        select new Move(kind, what, null, null, old, now);

    private static Dictionary<string, string?> Figures(Timeline<Parcel> parcel, DateOnly today, LandRules rules)
    {
        var figures = new Dictionary<string, string?>();
        if (parcel.As<Contract>().At(today) is { } contract)
        {
            var statement = PaymentStatement.Of(contract, today, rules, WorkingCalendar.Official);
            figures["paidYuan"] = Number(statement.PaidYuan.Amount);
            figures["overdueYuan"] = Number(statement.OverdueYuan.Amount);
            figures["lateInterestYuan"] = Number(statement.LateInterestYuan.Amount);
        }
        foreach (var promise in parcel.As<SupervisionFile>().At(today)?.Promises(today) ?? [])
        {
            figures[$"{promise.Commitment.Id}.verdict"] = promise.Verdict.ToString();
            figures[$"{promise.Commitment.Id}.penaltyYuan"] = Number(promise.PenaltyYuan?.Amount);
        }
        return figures;
    }

    private static Dictionary<string, string?> Deadlines(Timeline<Parcel> parcel, DateOnly today, LandRules rules, Texts texts) => parcel.At(today) is { } land
        ? RedLinesOf.All(land, parcel.As<Contract>().At(today), parcel.As<SupervisionFile>().At(today), [], today, rules, texts)
            .GroupBy(l => l.Detail is null ? l.Name : $"{l.Name} {l.Detail}").ToDictionary(l => l.Key, l => Day(l.First().DueOn))
        : [];

    private static string? Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);

    private static string? Number(decimal? figure) => figure?.ToString(CultureInfo.InvariantCulture);
}
