using ParkPlatform.Domain;
using ParkPlatform.Land.LandContracts;
using ParkPlatform.Land.Parcels;
using ParkPlatform.Land.Preparation;
using ParkPlatform.Land.Supervision;

namespace ParkPlatform.Land.Lineage;

/// <summary>A share of what was agreed for other land: of the price, and of what was paid of it.</summary>
/// <param name="OfArea">The share of the area that the amounts go by; 1 where several parcels become one.</param>
internal sealed record Shares(decimal OfArea, Yuan? PriceYuan, Yuan? PaidYuan)
{
    /// <summary>Money by the area of each part, to a fen; the last takes what rounding leaves.</summary>
    public static Shares[] Of(Grant? grant, Area[] areas)
    {
        var whole = areas.Sum();
        var (prices, paid) = (Divide(grant?.PriceYuan, areas, whole), Divide(grant?.PaidYuan, areas, whole));
        return [.. areas.Select((area, n) => new Shares(area / whole, prices[n], paid[n]))];
    }

    public static decimal Rounded(decimal share) => Math.Round(share, 10, MidpointRounding.AwayFromZero);

    private static Yuan?[] Divide(Yuan? amount, Area[] areas, Area whole)
    {
        if (amount is not { } all) return new Yuan?[areas.Length];
        var parts = areas.Select(a => (Yuan?)(all * (a / whole)).Rounded()).ToArray();
        parts[^1] = all - parts[..^1].Select(p => p!.Value).Sum();
        return parts;
    }
}

/// <summary>What goes on when land changes hands or comes out of other land (domain.md A.7: lineage, transfer).</summary>
internal static class CarryOver
{
    public static IEnumerable<IFact> Milestones(Milestones reached, DateOnly on, string paper) =>
        reached.Told().Select(step => new MilestoneCarriedOver(step.Milestone, step.On, on, paper));

    /// <summary>
    /// The right on the parcels that this one comes from, with steps, promises and mortgages. Of several, the earliest agreed start that is still to come
    /// about, the first end of a term; a step counts once it was taken on all of them.
    /// </summary>
    public static IEnumerable<IFact> Right(Acquisition by, Shares share, IReadOnlyList<(Timeline<Parcel> Parcel, Parcel Land)> from, DateOnly on, string paper)
    {
        var (first, lands) = (from[0].Land.Grant!, from.Select(f => f.Land).ToArray());
        var waiting = lands.Where(l => l.Milestones!.CommencedOn is null).ToArray();
        yield return new LandRightCarriedOver(
            by, first.Holder, first.Method, first.ContractNumber, first.SupervisionNumber, first.ContractDate, first.TermYears, share.PriceYuan, [],
            First(lands, l => l.Grant!.AgreedDelivery), First(waiting.Length > 0 ? waiting : lands, l => l.Grant!.AgreedCommencement),
            First(lands, l => l.Grant!.AgreedCompletion), share.PaidYuan, First(lands, l => l.TermUntil), on, paper);

        foreach (var (milestone, _) in lands[0].Milestones!.Told())
            if (lands.All(l => l.Milestones![milestone] is not null))
                yield return new MilestoneCarriedOver(milestone, lands.Max(l => l.Milestones![milestone]!.Value), on, paper);
        foreach (var (parcel, _) in from)
            if (parcel.As<SupervisionFile>().At(on) is { Commitments.Count: > 0 } file)
                yield return new CommitmentsMade(Scaled(file.Commitments, share.OfArea), parcel.Id, on, paper);
        foreach (var mortgage in lands.SelectMany(l => l.Restrictions).DistinctBy(r => r.Number))
            yield return new RestrictionPlaced(mortgage.Kind, mortgage.Number, mortgage.InFavourOf, mortgage.AmountYuan, on, paper);
    }

    private static EquatableArray<Commitment> Scaled(EquatableArray<Commitment> commitments, decimal share) =>
        [.. commitments.Select(
            c => c.Metric.IsAbsolute() && c.Target is { } target ? c with { Target = Math.Round(target * share, 2, MidpointRounding.AwayFromZero) } : c)];

    private static DateOnly? First(Parcel[] lands, Func<Parcel, DateOnly?> day) => lands.Select(day).Where(d => d is not null).Min();
}
