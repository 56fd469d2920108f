using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Yield.Calendars;
using ParkPlatform.Yield.Rules;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Yield.Runs;

/// <summary>
/// 公示评价结果: the draft is open to objection, for at least the working days that its rules ask for, counted from the day after. Without a last day the
/// shortest publicity that is lawful.
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
            ? new(run, (await session.LoadAsync<StoredRuleSet>(run.Completed.RuleSetId, ct))!.Rules, await WorkingDays.LoadAsync(session, ct))
            : null;

    public static ProblemDetails Validate(PublicizeRun command, RunWithRules? material)
    {
        if (material is not var (run, rules, _)) return WolverineContinue.NoProblems;
        if (run.Published is { } published) return Refusals.PublishedBefore(published.EffectiveOn);
        if (run.Publicised is { } before) return Refusals.PublicisedBefore(before.EffectiveOn);
        if (command.EffectiveOn <= run.Completed.EffectiveOn) return Refusals.YearNotOver(run.Year, command.EffectiveOn);
        var shortest = material.Shortest(command.EffectiveOn);
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
public sealed record RunWithRules(StoredRun Run, RuleSet Rules, WorkingCalendar Calendar)
{
    /// <summary>The last day of the shortest publicity that is lawful.</summary>
    public DateOnly Shortest(DateOnly from) => Calendar.AddWorkingDays(from, Rules.PublicityWorkingDays ?? 0);
}
