using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Land.Rules;

namespace ParkPlatform.Land.Offerings;

/// <summary>What has to be done by when in an offering (domain.md C.6), each with its rule and its days.</summary>
internal static class OfferingDeadlines
{
    public static IReadOnlyList<Deadline> AfterSale(DateOnly soldOn, VersionedRules rules, Texts texts) =>
    [
        Rule(LandRules.Offerings, "depositRefundWorkingDays", soldOn, rules)
            .From(soldOn, WorkingCalendar.Official, texts["deadline.deposit-refund"], texts["trigger.sale"]),
        ContractDue(soldOn, rules).From(soldOn, WorkingCalendar.Official, texts["deadline.contract"], texts["trigger.sale"]),
        Rule(LandRules.Offerings, "resultWorkingDays", soldOn, rules).From(soldOn, WorkingCalendar.Official, texts["deadline.result"], texts["trigger.sale"]),
    ];

    public static IReadOnlyList<Deadline> AfterContract(DateOnly signedOn, VersionedRules rules, Texts texts) =>
    [
        Rule(LandRules.Contracts, "firstShareMonths", signedOn, rules)
            .From(signedOn, WorkingCalendar.Official, texts["deadline.first-share"], texts["trigger.contract"]),
        Rule(LandRules.Contracts, "fullPaymentMonths", signedOn, rules)
            .From(signedOn, WorkingCalendar.Official, texts["deadline.full-payment"], texts["trigger.contract"]),
    ];

    public static DeadlineRule ContractDue(DateOnly soldOn, VersionedRules rules) => Rule(LandRules.Contracts, "contractWorkingDays", soldOn, rules);

    /// <summary>Those of an offering as it stands.</summary>
    public static IReadOnlyList<Deadline> Of(Offering offering, VersionedRules rules, Texts texts)
    {
        var deadlines = new List<Deadline>();
        if (offering.Announcement is { } a) deadlines.AddRange(ListingTimes.Explained(a.AnnouncedOn, a.ListingFrom, offering.Terms.Method, rules, texts));
        if (offering.Sale is { } sale) deadlines.AddRange(AfterSale(sale.SoldOn, rules, texts));
        return deadlines;
    }

    private static DeadlineRule Rule(string rule, string name, DateOnly on, VersionedRules rules) => rules.On(rule, on).Period(name);
}
