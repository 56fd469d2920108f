using System.Security.Claims;
using ParkPlatform.Contracts.Previews;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Previews;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Land.Allocations;
using ParkPlatform.Land.LandContracts;
using ParkPlatform.Land.Offerings;
using ParkPlatform.Land.Parcels;
using ParkPlatform.Land.Quotas;
using ParkPlatform.Land.RedLines;
using ParkPlatform.Land.Supervision;

namespace ParkPlatform.Land.Corrections;

/// <summary>What is otherwise if a stream is otherwise.</summary>
internal static class Impact
{
    public static IReadOnlyList<Move> OfParcel(Timeline<Parcel> before, Timeline<Parcel> after, DateOnly today, VersionedRules rules, ClaimsPrincipal user, Texts texts) =>
    [
        .. Moves.Days("status", before, after, p =>
        [
            ("status", p?.Status.ToString()), ("stage", p?.Stage().ToString()), ("planningConditions", p?.PlanningConditions?.DocumentNumber),
        ]),
        .. Moves.Days("figure", before, after, p =>
        [
            ("termUntil", Moves.Day(p?.TermUntil)), ("agreedCommencement", Moves.Day(p?.Grant?.AgreedCommencement)), ("restrictions", Moves.Number(p?.Restrictions.Count)),
        ]),
        .. Moves.Days("allocation", before.As<Allocation>(), after.As<Allocation>(), a => [("holder", a?.IsHeld == true ? a.Holder?.SeenBy(user).Name ?? "—" : null)]),
        .. Moves.Now("figure", Figures(before, today, rules), Figures(after, today, rules)),
        .. Moves.Now("deadline", Deadlines(before, today, rules, texts), Deadlines(after, today, rules, texts)),
    ];

    public static IReadOnlyList<Move> OfOffering(Timeline<Offering> before, Timeline<Offering> after, ClaimsPrincipal user) =>
    [
        .. Moves.Days("status", before, after, o => [("stage", o?.Stage.ToString())]),
        .. Moves.Days("figure", before, after, o =>
        [
            ("deposits", Moves.Number(o?.Deposits.Sum(d => d.AmountYuan).Amount)), ("highestBid", Moves.Number(o?.Highest?.AmountYuan.Amount)),
            ("highestBidder", o?.Highest?.Bidder.SeenBy(user).Name), ("winner", o?.Sale?.Winner.SeenBy(user).Name),
        ]),
    ];

    public static IReadOnlyList<Move> OfQuota(Timeline<QuotaAccount> before, Timeline<QuotaAccount> after) =>
    [
        .. Moves.Days("figure", before, after, q =>
        [
            ("availableSquareMetres", Moves.Number(q?.AvailableSquareMetres.SquareMetres)), ("reservedSquareMetres", Moves.Number(q?.ReservedSquareMetres.SquareMetres)),
            ("consumedSquareMetres", Moves.Number(q?.ConsumedSquareMetres.SquareMetres)),
        ]),
    ];

    private static Dictionary<string, string?> Figures(Timeline<Parcel> parcel, DateOnly today, VersionedRules rules)
    {
        var figures = new Dictionary<string, string?>();
        if (parcel.As<Contract>().At(today) is { } contract)
        {
            var statement = PaymentStatement.Of(contract, today, rules, WorkingCalendar.Official);
            figures["paidYuan"] = Moves.Number(statement.PaidYuan.Amount);
            figures["overdueYuan"] = Moves.Number(statement.OverdueYuan.Amount);
            figures["lateInterestYuan"] = Moves.Number(statement.LateInterestYuan.Amount);
        }
        foreach (var promise in parcel.As<SupervisionFile>().At(today)?.Promises(today) ?? [])
        {
            figures[$"{promise.Commitment.Id}.verdict"] = promise.Verdict.ToString();
            figures[$"{promise.Commitment.Id}.penaltyYuan"] = Moves.Number(promise.PenaltyYuan?.Amount);
        }
        return figures;
    }

    private static Dictionary<string, string?> Deadlines(Timeline<Parcel> parcel, DateOnly today, VersionedRules rules, Texts texts) => parcel.At(today) is { } land
        ? RedLinesOf.All(land, parcel.As<Contract>().At(today), parcel.As<SupervisionFile>().At(today), [], today, rules, texts)
            .GroupBy(l => l.Detail is null ? l.Name : $"{l.Name} {l.Detail}").ToDictionary(l => l.Key, l => Moves.Day(l.First().DueOn))
        : [];
}
