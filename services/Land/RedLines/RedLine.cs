using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Land.LandContracts;
using ParkPlatform.Land.Offerings;
using ParkPlatform.Land.Parcels;
using ParkPlatform.Land.Preparation;
using ParkPlatform.Land.Rules;
using ParkPlatform.Land.Supervision;

namespace ParkPlatform.Land.RedLines;

/// <summary>What a red line is about.</summary>
public enum RedLineKind
{
    /// <summary>约定交地.</summary>
    Delivery,

    /// <summary>约定开工.</summary>
    Commencement,

    /// <summary>开工逾期满一年: from the next day the land may be idle.</summary>
    IdleOneYear,

    /// <summary>开工逾期满两年.</summary>
    IdleTwoYears,

    /// <summary>约定竣工.</summary>
    Completion,

    /// <summary>价款缴纳.</summary>
    Payment,

    /// <summary>履约承诺.</summary>
    Commitment,

    /// <summary>违约整改.</summary>
    BreachCure,

    /// <summary>续期申请.</summary>
    RenewalApplication,

    /// <summary>使用年限届满.</summary>
    TermEnd,

    /// <summary>批准文件失效.</summary>
    ApprovalLapse,

    /// <summary>成交后签订合同.</summary>
    Contract,

    /// <summary>成交结果公布.</summary>
    ResultPublication,
}

/// <summary>A day by which something has to be done (红线), what it is, and what happens otherwise.</summary>
/// <param name="DaysLeft">From the day asked for; negative once it has passed.</param>
/// <param name="Detail">Which part of the price, which promise.</param>
/// <param name="Consequence">What follows if it is not done.</param>
public sealed record RedLine(RedLineKind Kind, string Name, DateOnly DueOn, int DaysLeft, string? Detail, string Consequence);

/// <summary>
/// Everything that still has to be done about a parcel, as of a day, also one to come: what is late, and what comes next. A pure function of what is known of
/// it.
/// </summary>
internal static class RedLinesOf
{
    public static IReadOnlyList<RedLine> All(
        Parcel land, Contract? contract, SupervisionFile? file, IEnumerable<Offering> offerings, DateOnly asOf, VersionedRules rules, Texts texts) =>
        All(land, contract, file, offerings, asOf, rules, key => texts[key]);

    /// <param name="say">The text of a key: of a letter in Chinese, whoever writes it.</param>
    public static IReadOnlyList<RedLine> All(
        Parcel land, Contract? contract, SupervisionFile? file, IEnumerable<Offering> offerings, DateOnly asOf, VersionedRules rules, Func<string, string> say)
    {
        var lines = Holding(land).Concat(Money(contract, asOf, rules)).Concat(Promises(file, asOf)).Concat(Term(land, rules, asOf))
            .Concat(ApprovalLapse.Pending(land, rules).Select(a => new Draft(RedLineKind.ApprovalLapse, a.LapsesOn, a.Approval.DocumentNumber)))
            .Concat(offerings.SelectMany(o => Sales(o, rules)));
        return [.. lines.OrderBy(l => l.DueOn).ThenBy(l => l.Kind).Select(l => new RedLine(
            l.Kind, say($"red-line.{l.Kind}"), l.DueOn, l.DueOn.DayNumber - asOf.DayNumber,
            l.Metric is { } metric ? $"{l.Detail} {say($"metric.{metric}")}" : l.Detail, say($"red-line.{l.Kind}.consequence")))];
    }

    private sealed record Draft(RedLineKind Kind, DateOnly DueOn, string? Detail = null, Metric? Metric = null);

    private static IEnumerable<Draft> Holding(Parcel land)
    {
        if (land is not { Grant: { } grant, Milestones: { } reached }) yield break;
        if (reached is { DeliveredOn: null, CommencedOn: null } && grant.AgreedDelivery is { } delivery) yield return new(RedLineKind.Delivery, delivery);
        if (reached.CommencedOn is null && (grant.AgreedCommencement ?? reached.DeliveredOn?.AddYearsCivil(1)) is { } start)
        {
            // The years are counted from the agreed start, and no day off moves their end (domain.md A.2).
            yield return new(RedLineKind.Commencement, start);
            yield return new(RedLineKind.IdleOneYear, start.AddYearsCivil(1));
            yield return new(RedLineKind.IdleTwoYears, start.AddYearsCivil(2));
        }
        if (reached.CompletedOn is null && grant.AgreedCompletion is { } completion) yield return new(RedLineKind.Completion, completion);
    }

    private static IEnumerable<Draft> Money(Contract? contract, DateOnly asOf, VersionedRules rules) => contract is null
        ? []
        : PaymentStatement.Of(contract, asOf, rules, WorkingCalendar.Official).Instalments.Where(i => i.PaidYuan < i.AmountYuan)
            .Select(i => new Draft(RedLineKind.Payment, i.PayableUntil, (i.AmountYuan - i.PaidYuan).ToString()));

    private static IEnumerable<Draft> Promises(SupervisionFile? file, DateOnly asOf) => file is null
        ? []
        : file.Promises(asOf).Where(p => p.Verdict != Verdict.Met).Select(p => file.OpenBreach(p.Commitment.Id) is { } breach
            ? new Draft(RedLineKind.BreachCure, breach.CureBy, p.Commitment.Id, p.Commitment.Metric)
            : new Draft(RedLineKind.Commitment, p.Commitment.DueOn, p.Commitment.Id, p.Commitment.Metric));

    private static IEnumerable<Draft> Term(Parcel land, VersionedRules rules, DateOnly asOf)
    {
        if (land.TermUntil is not { } last) yield break;
        if (land.Grant!.RenewalAppliedOn is null) yield return new(RedLineKind.RenewalApplication, ApplyForRenewalEndpoint.LastDay(last, rules, asOf));
        yield return new(RedLineKind.TermEnd, last);
    }

    private static IEnumerable<Draft> Sales(Offering offering, VersionedRules rules)
    {
        if (offering is not { Sale: { } sale, Stage: OfferingStage.Sold or OfferingStage.Confirmed or OfferingStage.Contracted }) yield break;
        if (offering.Stage != OfferingStage.Contracted)
            yield return new(RedLineKind.Contract, OfferingDeadlines.ContractDue(sale.SoldOn, rules).DueOn(sale.SoldOn, WorkingCalendar.Official));
        if (sale.PublishedOn is null)
            yield return new(
                RedLineKind.ResultPublication,
                rules.On(LandRules.Offerings, sale.SoldOn).Period("resultWorkingDays").DueOn(sale.SoldOn, WorkingCalendar.Official));
    }
}
