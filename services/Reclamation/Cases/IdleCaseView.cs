using System.Security.Claims;
using System.Text.Json;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Deadlines;
using ParkPlatform.Reclamation.Execution;
using ParkPlatform.Reclamation.Idleness;
using ParkPlatform.Reclamation.Inefficiency;

namespace ParkPlatform.Reclamation.Cases;

/// <summary>闲置土地案件 as of a day: where it stands, what has been done, what may be done next by whom and from when, and every deadline with its days.</summary>
/// <param name="Assessment">What the law says about the land on the day asked about, by the facts known; null when the holder no longer holds it.</param>
/// <param name="Warnings">What would make the next decision void: a paper without proof of service, a deadline that has passed.</param>
public sealed record IdleCaseView(
    Guid Id, AssetType AssetType, Guid AssetId, string AssetCode, Holder Holder, string Source, DateOnly OpenedOn, CaseState State, AssessmentView? Assessment,
    Determination? Determination, Hearing? Hearing, Decision? FeeDecision, Decision? RecoveryDecision, RegisterAnswer? Register, Scheme? Scheme,
    Closing? Closing, IReadOnlyList<StepView> Steps, IReadOnlyList<NextStepView> Next, IReadOnlyList<DeadlineView> Deadlines, IReadOnlyList<string> Warnings,
    long Version)
{
    public static IdleCaseView Of(
        Timeline<IdleCase> known, IdleCase idle, CaseStanding standing, CaseExecution? execution, PassedDeadlines? passed, DateOnly day,
        WorkingCalendar calendar, Texts texts, ClaimsPrincipal user)
    {
        var deadlines = CaseDeadlines.Of(idle, calendar, execution).Select(d => DeadlineView.Of(d, day, calendar, texts, passed)).ToArray();
        return new(
            known.Id, idle.AssetType, idle.AssetId, idle.AssetCode, idle.Holder.SeenBy(user), idle.Source, idle.OpenedOn, idle.State,
            standing.Assessment is { } assessment ? AssessmentView.Of(assessment, texts) : null,
            idle.Determination, idle.Hearing, Masked(idle.FeeDecision, user), Masked(idle.RecoveryDecision, user), idle.Register, idle.Scheme, idle.Closing,
            [.. idle.Steps.Select(s => StepView.Of(s, texts))],
            [.. CaseRules.Next(idle, standing, calendar, day).Select(s => NextStepView.Of(s, texts))],
            deadlines, [.. Flaws(idle, standing, deadlines, texts)], known.Version);
    }

    private static Decision? Masked(Decision? decision, ClaimsPrincipal user) =>
        decision is null ? null : decision with { Holder = decision.Holder.SeenBy(user) };

    private static IEnumerable<string> Flaws(IdleCase idle, CaseStanding standing, DeadlineView[] deadlines, Texts texts)
    {
        if (idle.State == CaseState.Closed) yield break;
        if (idle.ConflictOfInterest is { } conflict) yield return texts.Format("warning.conflict-of-interest", conflict);
        foreach (var paper in idle.Unserved) yield return texts.Format("warning.not-served", texts[$"paper.{paper}"]);
        if (standing.UnnotifiedMortgage is { } mortgage) yield return texts.Format("warning.mortgagee-not-notified", mortgage.Number);
        if (idle.Determination?.GovernmentBody is { } body && !idle.BodiesNotified.Contains(body))
            yield return texts.Format("warning.government-not-notified", body);
        if (standing.Allocation is null && idle.Register is null) yield return texts["warning.no-longer-held"];
        foreach (var late in deadlines.Where(d => d.State == DeadlineState.Overdue)) yield return texts.Format("warning.overdue", late.Title, late.DueOn);
    }
}

/// <summary>A step that has been taken.</summary>
/// <param name="Step">As in its address: <c>investigation-notice</c>.</param>
/// <param name="Withdrawn">Of a withdrawal (撤回文书), the paper that was taken back, as the command names it: <c>investigationNotice</c>.</param>
public sealed record StepView(string Step, string Title, DateOnly EffectiveOn, string DocumentNumber, CasePaper? Paper, ServiceMethod? ServiceMethod, string? Withdrawn)
{
    public static StepView Of(StepDone done, Texts texts) => new(
        done.Step.Path(), TitleOf($"step.{done.Step.Path()}", (Enum?)done.Paper ?? done.Withdrawn, texts), done.EffectiveOn, done.DocumentNumber, done.Paper,
        done.ServiceMethod, NameOf(done.Withdrawn));

    public static StepView Of(InefficiencyStepDone done, Texts texts) => new(
        done.Step.Path(), TitleOf($"inefficiency-step.{done.Step.Path()}", done.Withdrawn, texts), done.EffectiveOn, done.DocumentNumber, null, null, NameOf(done.Withdrawn));

    private static string? NameOf(Enum? paper) => paper is null ? null : JsonNamingPolicy.CamelCase.ConvertName($"{paper}");

    private static string TitleOf(string step, Enum? paper, Texts texts) => paper is null ? texts[step] : $"{texts[step]} · {texts[$"paper.{paper}"]}";
}

/// <summary>A step that may be taken next, by one of these roles, from this day on; until a day, if the right to it ends.</summary>
public sealed record NextStepView(string Step, string Title, DateOnly From, DateOnly? Until, IReadOnlyList<string> Roles)
{
    public static NextStepView Of(NextStep next, Texts texts) =>
        new(next.Step.Path(), texts[$"step.{next.Step.Path()}"], next.From, next.Until, [.. next.Roles]);
}

/// <summary>法定期限: which day, by which rule, and why it is that day.</summary>
/// <param name="From">The first day, where it can't be done before: the court is asked only when the remedies are over.</param>
/// <param name="Provisional">暂定: the holidays of a year that no notice has been loaded for may move it.</param>
/// <param name="TriggeredBy">What started it, in words, and when.</param>
/// <param name="Days">为什么是这一天: the days from the trigger to the last one.</param>
/// <param name="Entered">届满已登记: the service has entered that it passed without being met, and nobody has entered since that it had been.</param>
public sealed record DeadlineView(
    string Name, string Title, DateOnly? From, DateOnly DueOn, DeadlineState State, DateOnly? DoneOn, string Rule, string RuleVersion, string Source,
    CountingMode Mode, bool Rolls, bool Provisional, DeadlineTrigger TriggeredBy, string CalendarVersion, EquatableArray<DeadlineDay> Days, bool Entered)
{
    public static DeadlineView Of(CaseDeadline running, DateOnly day, WorkingCalendar calendar, Texts texts, PassedDeadlines? passed)
    {
        var trigger = texts[$"trigger.{running.Trigger}"];
        var deadline = running.Rule.From(running.TriggeredOn, calendar, running.Name, trigger);
        var state = running.StateOn(day, deadline.DueOn);
        return new(
            running.Name, texts[$"deadline.{running.Name}"], running.From, deadline.DueOn, state, running.DoneOn, deadline.Rule,
            deadline.RuleVersion, texts[$"rule.{deadline.Rule}"], deadline.Mode, running.Rule.Rolls, deadline.Provisional, new(trigger, running.TriggeredOn),
            deadline.CalendarVersion, deadline.Days, state != DeadlineState.Met && passed?.Has(running, deadline.DueOn) == true);
    }
}

/// <summary>What a period runs from; that day itself is not counted (民法典 art. 201).</summary>
public sealed record DeadlineTrigger(string Name, DateOnly On);
