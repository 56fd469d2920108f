using System.Security.Claims;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Yield.Targets;

/// <summary>
/// 下达目标: what is to be reached in a year, by which paper. Set again with a later day, it holds from that day. Where the platform can compute the figure itself,
/// <c>metric</c> names it and the unit is its unit.
/// </summary>
public sealed record SetTarget(TargetTerms Terms, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<SetTarget>
    {
        private const decimal Most = 1_000_000_000_000;

        public Validator(Texts texts)
        {
            RuleFor(c => c.Terms).ChildRules(terms =>
            {
                terms.RuleFor(t => t.Name).NotEmpty().MaximumLength(CommonRules.LongestName);
                terms.RuleFor(t => t.NameEn).MaximumLength(CommonRules.LongestName);
                terms.RuleFor(t => t.Unit).NotEmpty().MaximumLength(20);
                terms.RuleFor(t => t.Owner).NotEmpty().MaximumLength(CommonRules.LongestName);
                terms.RuleFor(t => t.Frequency).NotEmpty().MaximumLength(20);
                terms.RuleFor(t => t.Definition).NotEmpty().MaximumLength(CommonRules.LongestText);
                terms.RuleFor(t => t.Sentence).NotEmpty().MaximumLength(CommonRules.LongestText);
                terms.RuleFor(t => t.From).IsDay();
                terms.RuleFor(t => t.To).IsDay();
                terms.RuleFor(t => t.To).Must((t, to) => t.From <= to).WithText(texts, "invalid.to-before-from");
                terms.RuleFor(t => t.Start).InclusiveBetween(-Most, Most).PrecisionScale(20, 6, ignoreTrailingZeros: true);
                terms.RuleFor(t => t.Value).InclusiveBetween(-Most, Most).PrecisionScale(20, 6, ignoreTrailingZeros: true);
                terms.RuleFor(t => t.Metric).Must(m => m is null || Metrics.All.ContainsKey(m))
                    .WithMessage(_ => texts.Format("invalid.metric", string.Join('、', Metrics.All.Keys.Order(StringComparer.Ordinal))));
                terms.RuleFor(t => t.Unit).Must((t, unit) => t.Metric is not { } code || !Metrics.All.TryGetValue(code, out var metric) || metric.Unit == unit)
                    .WithText(texts, "invalid.metric-unit");
            });
        }
    }
}

/// <summary>201 for a target that was not there, 200 for one that is set anew.</summary>
public sealed record TargetIsSet(int Year, string Code, long Version, bool IsNew) : CreatedOrFound(IsNew, $"/api/yield/targets/{Year}/{Code}");

public static class SetTargetEndpoint
{
    public static Guid StreamOf(int year, string code, ClaimsPrincipal user) => Target.StreamOf(user.Tenant(), year, code);

    public static ProblemDetails Validate(int year, string code, Texts texts) =>
        year is < Limits.FirstYear or > Limits.LastYear ? CommonProblems.InvalidField("year", texts.Format("invalid.year", Limits.FirstYear, Limits.LastYear))
        : Limits.IsCode(code) ? WolverineContinue.NoProblems : CommonProblems.InvalidField("code", texts["invalid.code"]);

    [ForRoles(Roles.Planner)]
    [WolverinePut("/api/yield/targets/{year}/{code}")]
    public static (TargetIsSet, TargetSet) Put(
        SetTarget command, int year, string code, [WriteModel(FromMethod = nameof(StreamOf))] Timeline<Target>? known) => (
            new(year, code, (known?.Version ?? 0) + 1, known is null), new(year, code, command.Terms, command.EffectiveOn, command.DocumentNumber));
}

/// <summary>
/// 上报目标进度: what has been reached by <c>effectiveOn</c>, cumulative since the first day or as it stands, in the target's unit. Stated again for the same day it
/// takes the place of what was said. A number that somebody doubts is kept as it was stated and flagged (待核实).
/// </summary>
public sealed record StateTargetProgress(decimal Value, bool? NeedsConfirmation, string? Note, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<StateTargetProgress>
    {
        private const decimal Most = 1_000_000_000_000;

        public Validator()
        {
            RuleFor(c => c.Value).InclusiveBetween(-Most, Most).PrecisionScale(20, 6, ignoreTrailingZeros: true);
            RuleFor(c => c.Note).MaximumLength(CommonRules.LongestText);
        }
    }
}

public static class StateTargetProgressEndpoint
{
    public static Guid StreamOf(int year, string code, ClaimsPrincipal user) => Target.StreamOf(user.Tenant(), year, code);

    public static ProblemDetails Validate(StateTargetProgress command, Timeline<Target> target) =>
        target.At(command.EffectiveOn) is null ? Refusals.NoTargetYet(command.EffectiveOn, target.Periods[0].From) : WolverineContinue.NoProblems;

    [ForRoles(Roles.Planner)]
    [WolverinePost("/api/yield/targets/{year}/{code}/progress")]
    public static (Recorded, TargetProgressStated) Post(
        StateTargetProgress command, int year, string code, [WriteModel(FromMethod = nameof(StreamOf))] Timeline<Target> target) => (
            new(target.Version + 1), new(command.Value, command.NeedsConfirmation ?? false, command.Note, command.EffectiveOn, command.DocumentNumber));
}
