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
/// 发布出让公告: from when to when bids can be made, until when deposits are to be paid. Bids may start no earlier than so many days after the notice (409
/// <c>listing-too-early</c>), and a listing must stay open for so many (409 <c>listing-too-short</c>); both are rules of the day (国土资源部令第39号).
/// </summary>
public sealed record AnnounceOffering(DateOnly ListingFrom, DateOnly ListingUntil, DateOnly DepositUntil, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<AnnounceOffering>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.ListingFrom).IsDay();
            RuleFor(c => c.ListingUntil).IsDay();
            RuleFor(c => c.ListingUntil).GreaterThanOrEqualTo(c => c.ListingFrom);
            RuleFor(c => c.DepositUntil).Must((c, until) => until >= c.EffectiveOn && until <= c.ListingUntil).WithText(texts, "invalid.deposit-until");
        }
    }
}

/// <summary>The offering's version, and the days that the rules allow.</summary>
public sealed record OfferingIsAnnounced(long Version, IReadOnlyList<Deadline> Deadlines, RuleReference Rule);

public static class AnnounceOfferingEndpoint
{
    public static async Task<(ParcelOffered, VersionedRules)> LoadAsync(Timeline<Offering> offering, IQuerySession session, CancellationToken ct) =>
        (await ParcelOffered.LoadAsync(offering, session, ct), await LandRules.LoadAsync(session, ct));

    public static ProblemDetails Validate(AnnounceOffering command, Timeline<Offering> offering, ParcelOffered offered, VersionedRules rules)
    {
        if (offered.WhyNot(offering, Decide(command), OfParcel(command, offering.Id)) is { } refusal) return Refusals.Of(refusal);

        var terms = offering.At(command.EffectiveOn)!.Terms;
        if (!terms.Method.IsCompetitive()) return Refusals.NothingToAnnounce();
        var earliest = ListingTimes.Earliest(command.EffectiveOn, rules);
        if (command.ListingFrom < earliest) return Refusals.ListingTooEarly(command.ListingFrom, earliest);
        var shortest = ListingTimes.Shortest(command.ListingFrom, terms.Method, rules, command.EffectiveOn);
        return command.ListingUntil < shortest ? Refusals.ListingTooShort(command.ListingUntil, shortest) : WolverineContinue.NoProblems;
    }

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/land/offerings/{offeringId}/announcement")]
    public static (OfferingIsAnnounced, Wolverine.Marten.Events, AlsoIn) Post(
        AnnounceOffering command, [WriteModel("offeringId")] Timeline<Offering> offering, ParcelOffered offered, VersionedRules rules, Texts texts) =>
    (
        new(
            offering.Version + 2,
            ListingTimes.Explained(command.EffectiveOn, command.ListingFrom, offering.At(command.EffectiveOn)!.Terms.Method, rules, texts),
            rules.On(LandRules.Offerings, command.EffectiveOn).On(command.EffectiveOn)),
        [.. Decide(command)],
        offered.Also(OfParcel(command, offering.Id)));

    // The first day of the listing is known from now on, and comes by itself.
    private static IFact[] Decide(AnnounceOffering command) =>
    [
        new OfferingAnnounced(command.ListingFrom, command.ListingUntil, command.DepositUntil, command.EffectiveOn, command.DocumentNumber),
        new OfferingListed(command.ListingFrom, command.DocumentNumber),
    ];

    private static IFact[] OfParcel(AnnounceOffering command, Guid offering) =>
        [new ParcelAnnounced(offering, command.EffectiveOn, command.DocumentNumber), new ParcelListed(offering, command.ListingFrom, command.DocumentNumber)];
}

/// <summary>When bids may begin, and until when at least they must be taken.</summary>
internal static class ListingTimes
{
    public static DateOnly Earliest(DateOnly announcedOn, VersionedRules rules) => Notice(rules, announcedOn).DueOn(announcedOn, WorkingCalendar.Official);

    public static DateOnly Shortest(DateOnly listingFrom, SupplyMethod method, VersionedRules rules, DateOnly announcedOn) =>
        IsListed(method) ? Listing(rules, announcedOn).DueOn(listingFrom, WorkingCalendar.Official) : listingFrom;

    /// <summary>Auctions and tenders have their day; all else stays open for a while.</summary>
    public static bool IsListed(SupplyMethod method) => method is not (SupplyMethod.Auction or SupplyMethod.Tender);

    // Least numbers of days: no period of somebody's to act in, so a day off at the end moves nothing.
    public static DeadlineRule Notice(VersionedRules rules, DateOnly on) => rules.On(LandRules.Offerings, on).Period("noticeDays", rolls: false);

    public static DeadlineRule Listing(VersionedRules rules, DateOnly on) => rules.On(LandRules.Offerings, on).Period("listingDays", rolls: false);

    public static IReadOnlyList<Deadline> Explained(DateOnly announcedOn, DateOnly listingFrom, SupplyMethod method, VersionedRules rules, Texts texts)
    {
        var notice = Notice(rules, announcedOn).From(announcedOn, WorkingCalendar.Official, texts["deadline.listing-earliest"], texts["trigger.announcement"]);
        return IsListed(method)
            ? [notice, Listing(rules, announcedOn).From(listingFrom, WorkingCalendar.Official, texts["deadline.listing-shortest"], texts["trigger.listing"])]
            : [notice];
    }
}
