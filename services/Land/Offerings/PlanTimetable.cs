using FluentValidation;
using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Land.Parcels;
using ParkPlatform.Land.Rules;
using Wolverine.Http;

namespace ParkPlatform.Land.Offerings;

/// <summary>
/// 出让时间表: the days that the law leaves, forwards from an announcement, or backwards from the day on which the contract is to be signed (倒排). A calculator;
/// nothing is stored.
/// </summary>
/// <param name="AnnouncedOn">Forwards: the day of the notice. Exactly one of the two is given.</param>
/// <param name="SigningOn">Backwards: the day on which one would like to sign.</param>
/// <param name="SoldOn">Forwards: the day of the sale, if it is later than the first possible.</param>
/// <param name="PriceYuan">To say how much is due by when.</param>
/// <param name="NotBefore">Backwards: the first day on which one could announce, to see whether there is time enough.</param>
public sealed record PlanTimetable(SupplyMethod Method, DateOnly? AnnouncedOn, DateOnly? SigningOn, DateOnly? SoldOn, Yuan? PriceYuan, DateOnly? NotBefore)
{
    public sealed class Validator : AbstractValidator<PlanTimetable>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.Method).Must(m => m.IsCompetitive()).WithText(texts, "invalid.method-not-competitive");
            RuleFor(c => c.AnnouncedOn).Must((c, announced) => announced is null != c.SigningOn is null).WithText(texts, "invalid.one-of-two-days");
            RuleFor(c => c.AnnouncedOn).IsDay();
            RuleFor(c => c.SigningOn).IsDay();
            RuleFor(c => c.SoldOn).IsDay();
            RuleFor(c => c.NotBefore).IsDay();
            RuleFor(c => c.PriceYuan).IsAmount();
        }
    }
}

/// <summary>One line of the timetable.</summary>
/// <param name="Step">
/// <c>announcement</c>, <c>listingStart</c>, <c>sale</c>, <c>depositRefund</c>, <c>contract</c>, <c>resultPublication</c>, <c>firstPayment</c>,
/// <c>fullPayment</c>.
/// </param>
/// <param name="Bound"><c>given</c>, <c>earliest</c> or <c>latest</c>.</param>
/// <param name="AmountYuan">What is due by then, at least.</param>
/// <param name="Why">The rule, and the days one by one.</param>
public sealed record TimetableStep(string Step, string Name, DateOnly On, string Bound, Yuan? AmountYuan, Deadline? Why);

/// <summary>出让时间表, with the rules it was computed by.</summary>
/// <param name="Feasible">Backwards: whether the announcement can still be made in time; null if nobody asked.</param>
public sealed record Timetable(IReadOnlyList<TimetableStep> Steps, bool? Feasible, IReadOnlyList<RuleReference> Rules, string CalendarVersion);

public static class PlanTimetableEndpoint
{
    public static Task<VersionedRules> LoadAsync(IQuerySession session, CancellationToken ct) => LandRules.LoadAsync(session, ct);

    [StoresNothing]
    [ForEverybody]
    [WolverinePost("/api/land/timetables")]
    public static Timetable Post(PlanTimetable command, VersionedRules rules, Texts texts) => Timetables.Plan(command, rules, WorkingCalendar.Official, texts);
}

/// <summary>The days between notice and price paid.</summary>
public static class Timetables
{
    public static Timetable Plan(PlanTimetable command, VersionedRules rules, WorkingCalendar calendar, Texts texts) =>
        command.SigningOn is { } signing
            ? Backwards(command, signing, rules, calendar, texts)
            : Forwards(command, command.AnnouncedOn!.Value, rules, calendar, texts);

    private static Timetable Forwards(PlanTimetable command, DateOnly announcedOn, VersionedRules rules, WorkingCalendar calendar, Texts texts)
    {
        var listing = Notice(announcedOn, rules, calendar, texts);
        var close = Close(listing.DueOn, announcedOn, command.Method, rules, calendar, texts);
        var first = close?.DueOn ?? listing.DueOn;
        var sale = command.SoldOn is { } sold && sold > first ? sold : first;
        return new(
            [
                new("announcement", texts["timetable.announcement"], announcedOn, "given", null, null),
                new("listingStart", texts["timetable.listingStart"], listing.DueOn, "earliest", null, listing),
                new("sale", texts["timetable.sale"], sale, command.SoldOn == sale ? "given" : "earliest", null, close),
                .. AfterSale(sale, rules, texts),
                .. Payments(ContractDue(sale, rules, texts).DueOn, command.PriceYuan, rules, texts),
            ],
            null, References(announcedOn, rules), calendar.Version);
    }

    // Sold and signed on one day is the fastest that the law allows; offices act on working days.
    private static Timetable Backwards(PlanTimetable command, DateOnly signing, VersionedRules rules, WorkingCalendar calendar, Texts texts)
    {
        var signedOn = RollBack(signing, calendar);
        var days = rules.On(LandRules.Offerings, signedOn);
        var listingFrom = ListingTimes.IsListed(command.Method) ? signedOn.AddDays(-days.Whole("listingDays")) : signedOn;
        var announcedOn = RollBack(listingFrom.AddDays(-days.Whole("noticeDays")), calendar);
        var close = Close(listingFrom, announcedOn, command.Method, rules, calendar, texts);
        return new(
            [
                new("announcement", texts["timetable.announcement"], announcedOn, "latest", null, Notice(announcedOn, rules, calendar, texts)),
                new("listingStart", texts["timetable.listingStart"], listingFrom, "latest", null, close),
                new("sale", texts["timetable.sale"], signedOn, "latest", null, null),
                new("contract", texts["timetable.contract"], signedOn, signedOn == signing ? "given" : "latest", null, ContractDue(signedOn, rules, texts)),
                .. Payments(signedOn, command.PriceYuan, rules, texts),
            ],
            command.NotBefore is { } today ? announcedOn >= today : null, References(announcedOn, rules), calendar.Version);
    }

    private static Deadline Notice(DateOnly announcedOn, VersionedRules rules, WorkingCalendar calendar, Texts texts) =>
        ListingTimes.Notice(rules, announcedOn).From(announcedOn, calendar, texts["deadline.listing-earliest"], texts["trigger.announcement"]);

    private static Deadline? Close(DateOnly listingFrom, DateOnly announcedOn, SupplyMethod method, VersionedRules rules, WorkingCalendar calendar, Texts texts) =>
        ListingTimes.IsListed(method)
        ? ListingTimes.Listing(rules, announcedOn).From(listingFrom, calendar, texts["deadline.listing-shortest"], texts["trigger.listing"])
        : null;

    private static Deadline ContractDue(DateOnly sale, VersionedRules rules, Texts texts) => OfferingDeadlines.AfterSale(sale, rules, texts)[1];

    private static IEnumerable<TimetableStep> AfterSale(DateOnly sale, VersionedRules rules, Texts texts)
    {
        string[] steps = ["depositRefund", "contract", "resultPublication"];
        return OfferingDeadlines.AfterSale(sale, rules, texts)
            .Zip(steps, (deadline, step) => new TimetableStep(step, texts[$"timetable.{step}"], deadline.DueOn, "latest", null, deadline));
    }

    private static IEnumerable<TimetableStep> Payments(DateOnly signedOn, Yuan? price, VersionedRules rules, Texts texts)
    {
        var share = rules.On(LandRules.Contracts, signedOn)["firstShare"];
        var deadlines = OfferingDeadlines.AfterContract(signedOn, rules, texts);
        yield return new("firstPayment", texts["timetable.firstPayment"], deadlines[0].DueOn, "latest", (price * share)?.Rounded(), deadlines[0]);
        yield return new("fullPayment", texts["timetable.fullPayment"], deadlines[1].DueOn, "latest", price, deadlines[1]);
    }

    private static IReadOnlyList<RuleReference> References(DateOnly on, VersionedRules rules) =>
    [
        rules.On(LandRules.Offerings, on).On(on), rules.On(LandRules.Contracts, on).On(on),
    ];

    private static DateOnly RollBack(DateOnly day, WorkingCalendar calendar) => calendar.IsWorkday(day) ? day : calendar.AddWorkingDays(day, -1);
}
