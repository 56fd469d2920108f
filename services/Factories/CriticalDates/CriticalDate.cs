using ParkPlatform.Domain;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Factories.Rules;
using ParkPlatform.Factories.Sublets;
using ParkPlatform.Factories.Tenancies;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.SignIn;

namespace ParkPlatform.Factories.CriticalDates;

/// <summary>A critical date, and why it is that day.</summary>
/// <param name="Name">Its kind, or the name under which somebody set it.</param>
/// <param name="Clause">The clause or rule that sets it, in words.</param>
/// <param name="Deadline">Where it is counted from a day: the days one by one, with the calendar.</param>
/// <param name="DaysLeft">Negative when it is past.</param>
/// <param name="For">The roles whose business it is.</param>
public sealed record CriticalDate(
    string Name, CriticalDateKind Kind, DateOnly DueOn, string Clause, string Source, Signal Signal, int DaysLeft, IReadOnlyList<string> For, Deadline? Deadline);

/// <summary>
/// Computes the critical dates of a lease from what is known of it: whenever that changes, so do they. Only what is still to be done is a date: a lease that has been
/// reviewed has no review ahead, units that are back have no end of lease.
/// </summary>
public static class CriticalDating
{
    public static IReadOnlyList<CriticalDate> Of(LeaseDates dates, DateOnly day, VersionedRules rules, Texts texts)
    {
        if (dates.Tenancy is not { Lease: { } lease } tenancy || tenancy.Stage == TenancyStage.Closed) return [];
        var rule = rules.On(FactoryRules.CriticalDates, day);
        var (amber, red) = (rule.Whole("amberDays"), rule.Whole("redDays"));
        return [.. Open(dates, tenancy, lease, day, rule, rules, texts).OrderBy(d => d.DueOn).ThenBy(d => d.Kind).Select(d =>
        {
            var left = d.DueOn.DayNumber - day.DayNumber;
            return d with { DaysLeft = left, Signal = left <= red ? Signal.Red : left <= amber ? Signal.Amber : Signal.Green };
        })];
    }

    private static IEnumerable<CriticalDate> Open(LeaseDates dates, Tenancy tenancy, Lease lease, DateOnly day, RuleVersion rule, VersionedRules rules, Texts texts)
    {
        var (terms, running) = (lease.Terms, lease.TerminatedOn is null && tenancy.HandedBackOn is null);
        if (tenancy.HandedBackOn is null && lease.LastDay >= terms.From)
            yield return Date(CriticalDateKind.LeaseEnds, lease.LastDay, texts.Format("clause.lease-ends", terms.From, lease.LastDay), "民法典第733条", [Roles.Park, Roles.Enterprise]);
        if (running && tenancy.Renewal is null && tenancy.Notice is null)
        {
            var (review, notice) = (rule.Find("renewalReviewMonths"), rule.Find("renewalNoticeMonths"));
            yield return Date(
                CriticalDateKind.RenewalReview, terms.To.AddMonthsCivil(-(int)review.Value), texts.Format("clause.months-before", terms.To, review.Value), review.Source,
                [Roles.Park, Roles.Planner]);
            yield return Date(
                CriticalDateKind.RenewalNotice, terms.To.AddMonthsCivil(-(int)notice.Value), texts.Format("clause.months-before", terms.To, notice.Value), notice.Source,
                [Roles.Park, Roles.Enterprise]);
        }
        if (running)
        {
            var freeTo = terms.From.AddMonthsCivil(terms.RentFreeMonths).AddDays(-1);
            if (terms.RentFreeMonths > 0 && freeTo >= day && freeTo < terms.To)
                yield return Date(CriticalDateKind.RentFreeEnds, freeTo, texts.Format("clause.rent-free", terms.RentFreeMonths), texts["clause.of-the-lease"], [Roles.Park, Roles.Enterprise]);
            foreach (var step in terms.Steps)
            {
                var on = terms.From.AddMonthsCivil(step.FromMonth - 1);
                if (on < day || on > terms.To) continue;
                yield return Date(
                    CriticalDateKind.RentStep, on, texts.Format("clause.step", step.FromMonth, step.Percent), texts["clause.of-the-lease"], [Roles.Park, Roles.Enterprise]);
                break;
            }
        }
        if (tenancy is { HandedBackOn: { } back })
        {
            var due = rule.Period("depositRefundDays").From(back, WorkingCalendar.Official, texts["date.DepositRefund"], texts["trigger.handed-back"]);
            yield return Date(CriticalDateKind.DepositRefund, due.DueOn, texts["clause.deposit"], due.Source, [Roles.Park, Roles.Enterprise], due);
        }
        if (tenancy is { Demand: { } demand, HandedBackOn: null } && demand.PayBy >= day)
            yield return Date(CriticalDateKind.DemandedPayment, demand.PayBy, texts.Format("clause.demand", demand.ServedOn, demand.AmountYuan.Amount), "民法典第722条", [Roles.Park, Roles.Enterprise]);
        foreach (var sublet in dates.Sublets)
        {
            var objection = rules.On(FactoryRules.Subletting, sublet.KnownOn).Period("objectionMonths");
            if (sublet.On(day, objection.DueOn(sublet.KnownOn, WorkingCalendar.Official)) != SubletStanding.Open) continue;
            var due = objection.From(sublet.KnownOn, WorkingCalendar.Official, texts["date.SubletObjection"], texts["trigger.sublet-known"]);
            yield return Date(CriticalDateKind.SubletObjection, due.DueOn, texts.Format("clause.sublet", sublet.KnownOn), due.Source, [Roles.Park], due, $"sublet-{sublet.Id}");
        }
        foreach (var set in dates.Set.Where(s => s.MetOn is null))
            yield return Date(set.Kind, set.DueOn, set.Clause, texts["clause.of-the-lease"], [Roles.Park, Roles.Enterprise], name: set.Name);
    }

    private static CriticalDate Date(
        CriticalDateKind kind, DateOnly on, string clause, string source, string[] roles, Deadline? deadline = null, string? name = null) =>
        new(name ?? kind.ToString(), kind, on, clause, source, Signal.Green, 0, roles, deadline);
}
