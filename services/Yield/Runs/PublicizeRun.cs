using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Yield.Calendars;
using ParkPlatform.Yield.LandNotices;
using ParkPlatform.Yield.Objections;
using ParkPlatform.Yield.Rules;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Yield.Runs;

/// <summary>
/// 公示评价结果: the draft is open to objection, for at least the working days that its rules ask for, counted from the day after. Without a last day the
/// shortest publicity that is lawful. Where its rules ask for the land to be publicised first, that publicity must be over, and what was objected in it answered
/// and corrected.
/// </summary>
/// <param name="Where">公示处: a website, a notice board.</param>
public sealed record PublicizeRun(DateOnly? Until, string? Where, DateOnly EffectiveOn, string DocumentNumber)
{
    public sealed class Validator : AbstractValidator<PublicizeRun>
    {
        public Validator()
        {
            RuleFor(c => c.Until).IsDay();
            RuleFor(c => c.Where).MaximumLength(CommonRules.LongestName);
            RuleFor(c => c.EffectiveOn).IsDay();
            RuleFor(c => c.DocumentNumber).IsDocumentNumber();
        }
    }
}

/// <summary>200: the version, the last day for objections, and whether that day rests on a year whose working days have not been announced yet.</summary>
public sealed record RunIsPublicised(long Version, DateOnly Until, int WorkingDays, bool Provisional);

public static class PublicizeRunEndpoint
{
    public static async Task<RunWithRules?> LoadAsync(Guid runId, IQuerySession session, CancellationToken ct) =>
        await session.LoadAsync<StoredRun>(runId, ct) is { } run
            ? new(
                run, (await session.LoadAsync<StoredRuleSet>(run.Completed.RuleSetId, ct))!.Rules, await WorkingDays.LoadAsync(session, ct),
                await LandBefore.LoadAsync(session, run.Year, ct))
            : null;

    public static ProblemDetails Validate(PublicizeRun command, RunWithRules? material)
    {
        if (material is not var (run, rules, _, land)) return WolverineContinue.NoProblems;
        if (run.Published is { } published) return Refusals.PublishedBefore(published.EffectiveOn);
        if (run.Publicised is { } before) return Refusals.PublicisedBefore(before.EffectiveOn);
        if (command.EffectiveOn <= run.Completed.EffectiveOn) return Refusals.YearNotOver(run.Year, command.EffectiveOn);
        var shortest = material.Shortest(command.EffectiveOn);
        if (rules.LandPublicityFirst == true && land.Check(run, command.EffectiveOn) is { } notYet) return notYet;
        return command.Until < shortest ? Refusals.PublicityTooShort(command.Until.Value, rules.PublicityWorkingDays ?? 0, shortest) : WolverineContinue.NoProblems;
    }

    [ForRoles(Roles.Planner)]
    [WolverinePost("/api/yield/runs/{runId}/publicity")]
    public static (RunIsPublicised, EvaluationPublicised) Post(
        PublicizeRun command, [WriteModel("runId")] Timeline<EvaluationRun> known, [NotBody] RunWithRules material)
    {
        var (until, calendar) = (command.Until ?? material.Shortest(command.EffectiveOn), material.Calendar);
        var days = calendar.CountWorkingDays(command.EffectiveOn.AddDays(1), until);
        var provisional = calendar.IsProvisional(new DateRange(command.EffectiveOn, until));
        return (
            new(known.Version + 1, until, days, provisional),
            new(until, days, calendar.Version, command.Where, command.EffectiveOn, command.DocumentNumber));
    }
}

/// <summary>A run with the rules that it was computed by, and the working days as the authority knows them.</summary>
public sealed record RunWithRules(StoredRun Run, RuleSet Rules, WorkingCalendar Calendar, LandBefore Land)
{
    /// <summary>The last day of the shortest publicity that is lawful.</summary>
    public DateOnly Shortest(DateOnly from) => Calendar.AddWorkingDays(from, Rules.PublicityWorkingDays ?? 0);
}

/// <summary>The last publicity of the year's land, and what was objected to the land in any of them.</summary>
public sealed record LandBefore(LandNotice? Notice, IReadOnlyList<StoredObjection> Objections)
{
    public static async Task<LandBefore> LoadAsync(IQuerySession session, int year, CancellationToken ct)
    {
        var notices = await session.Query<StoredLandNotice>().Where(n => n.State.Year == year).ToListAsync(ct);
        var objections = await session.Query<StoredObjection>().Where(o => o.State.Year == year && o.State.LandPublicityId != null).ToListAsync(ct);
        return new(notices.MaxBy(n => n.Id)?.State, [.. objections]);
    }

    /// <summary>Why the results of a run may not be publicised yet on a day.</summary>
    public ProblemDetails? Check(StoredRun run, DateOnly on) =>
        Notice is null ? Refusals.LandNotPublicised(run.Year)
        : on <= Notice.Until ? Refusals.PublicityNotOver(Notice.Until)
        : Objections.Count(o => o.State.Status == ObjectionStatus.Open) is > 0 and var open ? Refusals.ObjectionsOpen(open)
        : Objections.Count(o => o.State.Status == ObjectionStatus.Upheld && o.AnsweredAt > run.Completed.KnownAt) is > 0 and var upheld ? Refusals.CorrectionsNotIn(upheld)
        : null;
}
