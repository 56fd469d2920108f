using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Parcels;
using ParkPlatform.Land.Rules;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Land.Offerings;

/// <summary>
/// 挂牌截止、开标、拍卖: the listing is over. The highest bid has the land, if it reaches the reserve price; of tenders the one that is named. Without a bid, or with
/// none high enough, the offering has failed, and the land can be offered again.
/// </summary>
/// <param name="TenderWinner">招标: the bidder whose tender is the best; null otherwise.</param>
public sealed record CloseListing(Holder? TenderWinner, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<CloseListing>
    {
        public Validator() => RuleFor(c => c.TenderWinner!).SetValidator(new HolderValidator()).When(c => c.TenderWinner is not null);
    }
}

/// <summary>Whether it was sold, to whom and for what; and what has to be done by when.</summary>
public sealed record ListingIsClosed(long Version, bool Sold, Holder? Winner, Yuan? PriceYuan, string? Reason, IReadOnlyList<Deadline> Deadlines);

public static class CloseListingEndpoint
{
    public static async Task<(ParcelOffered, VersionedRules)> LoadAsync(Timeline<Offering> offering, IQuerySession session, CancellationToken ct) =>
        (await ParcelOffered.LoadAsync(offering, session, ct), await LandRules.LoadAsync(session, ct));

    public static ProblemDetails Validate(CloseListing command, Timeline<Offering> offering, ParcelOffered offered, Texts texts)
    {
        if (offering.At(command.EffectiveOn) is { Announcement: { } a } && command.EffectiveOn < a.ListingUntil)
            return Refusals.Of(new Refusal("listing-still-open", a.ListingUntil));
        if (offering.At(command.EffectiveOn) is { } state && WinnerIsMissing(command, state)) return Refusals.Of(new Refusal("tender-winner-not-a-bidder"));
        var (ofOffering, ofParcel) = Decide(command, offering, texts);
        return Refusals.Unless(offered.WhyNot(offering, [ofOffering], ofParcel));
    }

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/land/offerings/{offeringId}/closing")]
    public static (ListingIsClosed, Wolverine.Marten.Events, AlsoIn) Post(
        CloseListing command, [WriteModel("offeringId")] Timeline<Offering> offering, ParcelOffered offered, VersionedRules rules, Texts texts)
    {
        var (ofOffering, ofParcel) = Decide(command, offering, texts);
        var sold = ofOffering as OfferingSold;
        return (
            new(
                offering.Version + 1, sold is not null, sold?.Winner, sold?.PriceYuan, (ofOffering as OfferingFailed)?.Reason,
                sold is null ? [] : OfferingDeadlines.AfterSale(sold.EffectiveOn, rules, texts)),
            [ofOffering],
            offered.Also(ofParcel));
    }

    private static bool WinnerIsMissing(CloseListing command, Offering state) =>
        state.Terms.Method == SupplyMethod.Tender && state.Bids.Count > 0 && !state.Bids.Any(b => b.Bidder.Is(command.TenderWinner));

    private static (IFact OfOffering, IFact OfParcel) Decide(CloseListing command, Timeline<Offering> offering, Texts texts)
    {
        var state = offering.At(command.EffectiveOn);
        var best = state?.Terms.Method == SupplyMethod.Tender ? state.Bids.LastOrDefault(b => b.Bidder.Is(command.TenderWinner)) : state?.Highest;
        if (best is not null && !(best.AmountYuan < state!.Terms.ReservePriceYuan))
        {
            return (
                new OfferingSold(best.Bidder, best.AmountYuan, command.EffectiveOn, command.DocumentNumber),
                new ParcelSold(offering.Id, best.Bidder, best.AmountYuan, command.EffectiveOn, command.DocumentNumber));
        }
        return (
            new OfferingFailed(
                texts.InChinese(best is null ? "offering.no-bid" : "offering.below-reserve"), command.EffectiveOn, command.DocumentNumber),
            new ParcelOfferingEnded(offering.Id, "failed", command.EffectiveOn, command.DocumentNumber));
    }
}
