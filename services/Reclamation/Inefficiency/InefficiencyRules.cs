using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Rules;

namespace ParkPlatform.Reclamation.Inefficiency;

/// <summary>The steps of the procedure. Each is a sub-resource of the case.</summary>
public enum InefficiencyStep
{
    /// <summary>告知.</summary>
    Notice,

    /// <summary>送达 of the notice.</summary>
    Service,

    /// <summary>说明.</summary>
    Explanation,

    /// <summary>联审意见.</summary>
    Opinion,

    /// <summary>认定.</summary>
    Recognition,

    /// <summary>不予认定.</summary>
    Rejection,

    /// <summary>公布.</summary>
    Publicity,

    /// <summary>整改协议.</summary>
    Agreement,

    /// <summary>整改检查.</summary>
    Check,

    /// <summary>销号.</summary>
    Clearing,

    /// <summary>转入退出.</summary>
    Escalation,

    /// <summary>使用人变更结案.</summary>
    Closing,

    /// <summary>撤回文书.</summary>
    Withdrawal,
}

/// <summary>What a step looks at beside the case itself.</summary>
public sealed record InefficiencyFile(Timeline<Asset>? Asset, VersionedRules Rules, WorkingCalendar Calendar)
{
    public static async Task<InefficiencyFile> LoadAsync(Timeline<InefficientCase> known, IQuerySession session, CancellationToken ct) => new(
        await session.TimelineAsync<Asset>(known.Now().AssetId, ct), await ReclamationRules.LoadAsync(session, ct), await Calendars.Calendar.LoadAsync(session, ct));

    /// <summary>Whether the holder that the case is about still has the asset.</summary>
    public bool IsHeld(InefficientCase c, DateOnly on) => Asset?.At(on)?.Holder is { } holder && holder.IsSameAs(c.Holder);
}

/// <summary>The order of the steps and their waiting times: what may be done next, and why something may not.</summary>
internal static class InefficiencyRules
{
    private static readonly EquatableArray<string> ParkAlone = [Roles.Park];

    /// <summary>Who speaks for a department: its own office where it has a seat here, else the park, which enters the department's letter.</summary>
    public static string RoleOf(Department department) => department switch
    {
        Department.NaturalResources => Roles.Bureau,
        Department.Economy => Roles.Planner,
        _ => Roles.Park,
    };

    /// <summary>Why the step may not be taken on that day; null if nothing stands against it.</summary>
    public static ProblemDetails? WhyNot(
        InefficiencyStep step, DateOnly on, InefficientCase c, InefficiencyFile file, DateOnly today, DateOnly? servedOn = null)
    {
        if ((servedOn ?? on) > today) return Refusals.NotYet(servedOn ?? on, today);
        if (c.Ending is { } ending) return Refusals.InefficiencyEnded(c.State, ending.On);
        if (Missing(step, c) is { } missing) return missing;
        if (on < c.LastDay) return Refusals.DatedBefore(on, c.LastDay);
        return Wait(step, c, file) is { } wait && on < wait.From ? wait.Refusal : null;
    }

    /// <summary>The steps that may still be taken on a day or after it, each from its first day on and by whom.</summary>
    public static IEnumerable<(InefficiencyStep Step, DateOnly From, EquatableArray<string> Roles)> Next(InefficientCase c, InefficiencyFile file, DateOnly day) =>
        from step in Enum.GetValues<InefficiencyStep>()
        where c.IsOpen && Missing(step, c) is null && Fits(step, c, file, day)
        let first = Wait(step, c, file)?.From
        select (step, first > c.LastDay ? first.Value : c.LastDay, RolesOf(step, c));

    public static EquatableArray<string> RolesOf(InefficiencyStep step, InefficientCase c) => step == InefficiencyStep.Opinion
        ? (c.Silent.Count > 0 ? c.Silent : Enum.GetValues<Department>()).Select(RoleOf).Distinct().Order(StringComparer.Ordinal).ToEquatableArray()
        : ParkAlone;

    // What must have been done before, and mustn't have been done yet.
    private static ProblemDetails? Missing(InefficiencyStep step, InefficientCase c) => step switch
    {
        InefficiencyStep.Closing or InefficiencyStep.Withdrawal => null,
        InefficiencyStep.Notice => Once(c.Notice is null, step),
        _ when c.Notice is null => Refusals.NoInefficiencyNotice(),
        InefficiencyStep.Service => Once(c.Notice.ServedOn is null, step),
        _ when c.Notice.ServedOn is null => Refusals.InefficiencyNoticeNotServed(),
        InefficiencyStep.Explanation => Once(c is { Explanation: null, Recognition: null }, c.Recognition is null ? step : InefficiencyStep.Recognition),
        InefficiencyStep.Opinion or InefficiencyStep.Recognition or InefficiencyStep.Rejection => Once(c.Recognition is null, InefficiencyStep.Recognition),
        _ when c.Recognition is null => Refusals.NotRecognised(),
        InefficiencyStep.Publicity => Once(c.PublicisedOn is null, step),
        _ when c.PublicisedOn is null => Refusals.RecognitionNotPublicised(),
        InefficiencyStep.Agreement => Once(c is { Agreement: null, Escalation: null }, c.Escalation is null ? step : InefficiencyStep.Escalation),
        InefficiencyStep.Escalation => Once(c.Escalation is null, step),
        _ => null,
    };

    private static ProblemDetails? Once(bool first, InefficiencyStep step) => first ? null : Refusals.DoneBefore(step);

    // The first day on which the step may be taken, where the holder's time must be over first.
    private static (DateOnly From, ProblemDetails Refusal)? Wait(InefficiencyStep step, InefficientCase c, InefficiencyFile file)
    {
        if (step is not (InefficiencyStep.Opinion or InefficiencyStep.Recognition or InefficiencyStep.Rejection)) return null;
        if (c is not { Explanation: null, Notice.ServedOn: { } served }) return null;
        var due = InefficiencyDeadlines.Explain(file.Rules, served).DueOn(served, file.Calendar);
        return (due.AddDays(1), Refusals.ExplanationTimeRunning(due));
    }

    private static bool Fits(InefficiencyStep step, InefficientCase c, InefficiencyFile file, DateOnly day) => step switch
    {
        InefficiencyStep.Recognition => WhyNotRecognised(c) is null && file.IsHeld(c, day),
        InefficiencyStep.Rejection => c.Review.Any(o => !o.Agrees),
        InefficiencyStep.Clearing => IsMet(c),
        InefficiencyStep.Escalation => WhyNotEscalated(c, day) is null,
        InefficiencyStep.Closing => !file.IsHeld(c, day),
        InefficiencyStep.Withdrawal => false, // it undoes a step, and is none that comes next
        _ => true,
    };

    /// <summary>联审: every department must have spoken, and none may object.</summary>
    public static ProblemDetails? WhyNotRecognised(InefficientCase c) =>
        c.Silent.Count > 0 ? Refusals.OpinionsMissing(c.Silent)
        : c.Review.FirstOrDefault(o => !o.Agrees) is { } objection ? Refusals.DepartmentObjects(objection)
        : null;

    /// <summary>Only after the time to rectify is over, or when the holder refuses; and not when the targets are met.</summary>
    public static ProblemDetails? WhyNotEscalated(InefficientCase c, DateOnly on) => c.Checks.LastOrDefault()?.Result switch
    {
        CheckResult.Refused => null,
        CheckResult.Met => Refusals.TargetsAreMet(),
        _ => on <= c.RectifyBy ? Refusals.StillTimeToRectify(c.RectifyBy!.Value) : null,
    };

    public static bool IsMet(InefficientCase c) => c.Checks.LastOrDefault()?.Result == CheckResult.Met;
}
