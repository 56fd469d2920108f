using System.Security.Claims;
using FluentValidation;
using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Advice;
using ParkPlatform.Factories.CriticalDates;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Factories.Rules;
using ParkPlatform.Factories.Tenants;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;

namespace ParkPlatform.Factories.Reminders;

/// <summary>
/// 批量发提醒函: writes to the tenants of up to 500 leases that the lease ends, or that notice is due; each letter quotes the tenant's class history and what is advised for its
/// class. About one date a letter goes out once: for each lease the answer says what became of it, and sending again stores nothing. The letters can be had as one file.
/// </summary>
/// <param name="Kind"><c>leaseEnds</c> (when not said) or <c>renewalNotice</c>.</param>
/// <param name="WithinDays">Only dates that are due within so many days; 180 when not said.</param>
/// <param name="Office">发函单位; 园区管委会 when not said.</param>
public sealed record SendReminders(
    EquatableArray<Guid> LeaseIds, DateOnly EffectiveOn, string DocumentNumber, CriticalDateKind? Kind = null, int? WithinDays = null, string? Office = null) : IStep
{
    private const int Most = 500, LongestOutlook = 730, UsualOutlook = 180;

    public sealed class Validator : StepValidator<SendReminders>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.LeaseIds).Must(ids => ids.Count is > 0 and <= Most).WithText(texts, "invalid.lease-ids-many");
            RuleFor(c => c.LeaseIds).Must(ids => ids.Distinct().Count() == ids.Count).WithText(texts, "invalid.lease-ids-twice");
            RuleFor(c => c.Kind).Must(k => k is null or CriticalDateKind.LeaseEnds or CriticalDateKind.RenewalNotice).WithText(texts, "invalid.reminder-kind");
            RuleFor(c => c.WithinDays).InclusiveBetween(0, LongestOutlook);
            RuleFor(c => c.Office).MaximumLength(CommonRules.LongestName);
        }
    }

    internal CriticalDateKind About => Kind ?? CriticalDateKind.LeaseEnds;

    internal DateOnly Through => EffectiveOn.AddDays(WithinDays ?? UsualOutlook);
}

/// <summary>What became of a lease.</summary>
public enum ReminderOutcome
{
    /// <summary>已发函.</summary>
    Sent,

    /// <summary>此前已发函: a letter about this very date has gone out.</summary>
    AlreadySent,

    /// <summary>未到期: no such date is open within the days.</summary>
    NotDue,

    /// <summary>已过期: the date is over.</summary>
    Past,

    /// <summary>查无此约.</summary>
    Unknown,
}

/// <summary>What became of one of the leases.</summary>
/// <param name="DaysLeft">From the day of the letter.</param>
/// <param name="ReminderId">The batch that has its letter, be it this one or one before.</param>
/// <param name="Class">The tenant's last published class (亩均等级), and of which year.</param>
/// <param name="Advice">What is advised for that class, in the words of the measures.</param>
public sealed record ReminderRow(
    Guid LeaseId, ReminderOutcome Outcome, Tenant? Tenant, IReadOnlyList<string> Units, DateOnly? DueOn, int? DaysLeft, Guid? ReminderId, string? Class, int? ClassYear,
    IReadOnlyList<string> Advice);

/// <summary>201 where letters have gone out, 200 where none had to: the batch, and a row for each lease, in the order asked for.</summary>
/// <param name="Id">Null where no letter has gone out.</param>
public sealed record RemindersAreSent(Guid? Id, int Sent, IReadOnlyList<ReminderRow> Rows)
    : CreatedOrFound(Id is not null, Id is null ? null : $"/api/factories/leases/reminders/{Id}");

/// <summary>The leases that were asked for, and what is known of their tenants on the day of the letters.</summary>
public sealed record LeasesToRemind(
    IReadOnlyDictionary<Guid, Timeline<LeaseDates>> Leases, IReadOnlyDictionary<string, FirmClasses> Classes, IReadOnlyDictionary<string, TenantAdvice> Advice, VersionedRules Rules);

public static class SendRemindersEndpoint
{
    public static async Task<LeasesToRemind> LoadAsync(SendReminders command, IQuerySession session, CancellationToken ct)
    {
        var leases = (await session.TimelinesAsync<LeaseDates>(command.LeaseIds, ct)).Where(l => !l.Periods.IsEmpty && l.Now().Tenancy.Lease is not null).ToDictionary(l => l.Id);
        string[] firms = [.. leases.Values.Select(l => l.Now().Tenancy.Lease!.Tenant.Uscc).OfType<string>().Distinct()];
        return new(
            leases, await FirmClasses.OfAllAsync(session, firms, command.EffectiveOn, ct), await TenantAdvice.OfAllAsync(session, firms, command.EffectiveOn, ct),
            await FactoryRules.LoadAsync(session, ct));
    }

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/leases/reminders")]
    public static (RemindersAreSent, AlsoIn) Post(SendReminders command, LeasesToRemind found, ClaimsPrincipal user, Texts texts)
    {
        var (id, rows, letters) = (Guid.CreateVersion7(), new List<ReminderRow>(), new List<Appended>());
        foreach (var lease in command.LeaseIds)
        {
            var (outcome, letter, date) = Decide(command, id, found.Leases.GetValueOrDefault(lease), found, texts);
            if (outcome == ReminderOutcome.Sent) letters.Add(new(lease, found.Leases[lease].Version, letter!));
            rows.Add(Row(command, lease, outcome, letter, date, found, user));
        }
        if (letters.Count == 0) return (new(null, 0, rows), AlsoIn.Nowhere);

        var office = string.IsNullOrWhiteSpace(command.Office) ? texts.InChinese("letter.office") : command.Office;
        var sent = new ReminderLettersSent(command.About, office, [.. letters.Select(l => l.Stream)], command.EffectiveOn, command.DocumentNumber);
        return (new(id, letters.Count, rows), new([new(id, 0, sent), .. letters]));
    }

    /// <summary>The letter that goes out, or that has gone out before; and the date that it would be about.</summary>
    internal static (ReminderOutcome Outcome, ReminderLetterSent? Letter, CriticalDate? Date) Decide(
        SendReminders command, Guid id, Timeline<LeaseDates>? lease, LeasesToRemind found, Texts texts)
    {
        if (lease is null) return (ReminderOutcome.Unknown, null, null);
        var (known, on) = (lease.Now(), command.EffectiveOn);
        var dates = CriticalDating.Of(known, on, found.Rules, texts);
        if (dates.FirstOrDefault(d => d.Kind == command.About) is not { } date || on < known.Tenancy.Lease!.SignedOn) return (ReminderOutcome.NotDue, null, null);

        var before = lease.Entries.Select(e => e.Event).OfType<ReminderLetterSent>().LastOrDefault(l => l.Kind == date.Kind && l.DueOn == date.DueOn);
        if (before is not null) return (ReminderOutcome.AlreadySent, before, date);
        if (date.DueOn < on) return (ReminderOutcome.Past, null, date);
        if (date.DueOn > command.Through) return (ReminderOutcome.NotDue, null, date);

        var firm = known.Tenancy.Lease.Tenant.Uscc ?? "";
        var answerBy = dates.FirstOrDefault(d => d.Kind == CriticalDateKind.RenewalNotice)?.DueOn;
        return (
            ReminderOutcome.Sent,
            new(id, date.Kind, date.DueOn, answerBy >= on ? answerBy : null,
                [.. (found.Classes.GetValueOrDefault(firm)?.ByYear ?? []).Select(c => new Tenancies.YearClass(c.Year, c.Class ?? "—", c.RuleSetHash))],
                [.. (found.Advice.GetValueOrDefault(firm)?.Measures ?? []).Where(m => m is { Kind: "rent", Text: not null }).Select(m => new QuotedMeasure(m.Name, m.Text!, m.DocumentNumber))],
                on, command.DocumentNumber),
            date);
    }

    private static ReminderRow Row(
        SendReminders command, Guid lease, ReminderOutcome outcome, ReminderLetterSent? letter, CriticalDate? date, LeasesToRemind found, ClaimsPrincipal user)
    {
        if (found.Leases.GetValueOrDefault(lease)?.Now().Tenancy.Lease is not { } known) return new(lease, outcome, null, [], null, null, null, null, null, []);
        var (tenant, last) = (known.Tenant, letter?.Classes.FirstOrDefault());
        return new(
            lease, outcome, tenant with { Name = user.NameFor(tenant.Name, tenant.Uscc) }, [.. known.Units.Select(u => u.UnitCode)], date?.DueOn,
            date is null ? null : date.DueOn.DayNumber - command.EffectiveOn.DayNumber, letter?.ReminderId, last?.Class, last?.Year, [.. letter?.Advice.Select(m => m.Text) ?? []]);
    }
}
