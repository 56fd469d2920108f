using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Yield.Enterprises;
using ParkPlatform.Yield.Occupations;
using ParkPlatform.Yield.Rules;
using Wolverine.Http;

namespace ParkPlatform.Yield.Runs;

/// <summary>
/// 评价: evaluates a year's figures by a rule set. What goes in is frozen and what comes out is kept for ever; a later correction makes another run. Publishes
/// nothing.
/// </summary>
/// <param name="Replaces">After corrections: the run of the same year that this one takes the place of. Its publicity and objections count for this one
/// too.</param>
public sealed record RunEvaluation(int Year, Guid RuleSetId, Guid? Replaces = null)
{
    public sealed class Validator : AbstractValidator<RunEvaluation>
    {
        public Validator(Texts texts) =>
            RuleFor(c => c.Year).InclusiveBetween(Limits.FirstYear, Limits.LastYear)
                .WithMessage(_ => texts.Format("invalid.year", Limits.FirstYear, Limits.LastYear));
    }
}

/// <summary>201: the run's id, and the seals of what went in and came out.</summary>
public sealed record EvaluationIsRun(Guid Id, int Firms, string InputsHash, string ResultsHash, long Version) : Created($"/api/yield/runs/{Id}");

/// <summary>All that an evaluation needs, as it was known at one moment.</summary>
public sealed record EvaluationMaterial(
    StoredRuleSet Rules, DateTimeOffset KnownAt, DateTimeOffset LandKnownAt, IReadOnlyList<FirmInput> Firms, StoredRun? Earlier);

public static class RunEvaluationEndpoint
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    public static async Task<(EvaluationMaterial?, ProblemDetails)> LoadAsync(
        RunEvaluation command, ClaimsPrincipal user, IDocumentSession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        if (await session.LoadAsync<StoredRuleSet>(command.RuleSetId, ct) is not { } rules)
            return (null, CommonProblems.InvalidField("ruleSetId", texts["invalid.rule-set-unknown"]));
        if (command.Replaces is { } replaced && (await session.LoadAsync<StoredRun>(replaced, ct))?.Year != command.Year)
            return (null, CommonProblems.InvalidField("replaces", texts["invalid.replaces"]));
        var earlier = UsesLastYear(rules.Rules) ? await InForceAsync(session, user.Tenant(), command.Year - 1, ct) : null;
        if (earlier is null && UsesLastYear(rules.Rules)) return (null, Refusals.NoEarlierRun(command.Year - 1));
        if (!await LandKnowledge.CatchesUpAsync(session, Patience, ct)) return (null, Refusals.LandNotUpToDate());

        var now = clock.GetUtcNow();
        var sheets = await session.Query<YearSheet>().Where(s => s.Year == command.Year).ToListAsync(ct);
        if (sheets.Count == 0) return (null, Refusals.NoFigures(command.Year));

        var books = await LandBooks.OfEverybodyAsync(session, command.Year, now, ct);
        var land = LandInUse.Of(books, sheets.Select(s => s.Uscc).ToHashSet().Contains);
        var none = new LandInUse(books.Days.Days, []);
        var area = rules.Rules.LandArea is AreaKind.InUse ? null : rules.Rules.LandArea; // which is the usual one, and sealed as such
        FirmInput Input(YearSheet sheet)
        {
            var used = land.GetValueOrDefault(sheet.Uscc, none);
            return new(sheet.Stated, new(sheet.Id, sheet.Version), used) { Area = area, SharedParcel = rules.Rules.SharedParcels is null ? null : used.MainParcel };
        }
        return (new(rules, now, books.KnownAt, [.. sheets.Select(Input)], earlier), WolverineContinue.NoProblems);
    }

    [ForRoles(Roles.Planner)]
    [WolverinePost("/api/yield/runs")]
    public static async Task<EvaluationIsRun> Post(
        RunEvaluation command, [NotBody] EvaluationMaterial material, IDocumentSession session, CancellationToken ct)
    {
        var (run, rules) = (Guid.CreateVersion7(), material.Rules.Rules);
        var firms = Evaluation.Of(rules, material.Firms, material.Earlier?.Completed.Groups);
        var (inputsHash, resultsHash) = await EvaluationResults.KeepAsync(
            session, run, material.Rules.Hash, material.Earlier?.Completed.ResultsHash, firms, ct);
        var completed = new EvaluationCompleted(
            command.Year, material.Rules.Id, material.Rules.Hash, rules.Name, inputsHash, resultsHash, material.KnownAt, material.LandKnownAt, firms.Count,
            [.. firms.GroupBy(f => (f.Outcome.Group, f.Outcome.Cohort)).OrderBy(g => g.Key.Group).ThenBy(g => g.Key.Cohort, StringComparer.Ordinal)
                .Select(g => Summary(g.Key.Group, g.Key.Cohort, [.. g]))],
            new(command.Year, 12, 31), rules.DocumentNumber, material.Earlier?.Id, command.Replaces);

        session.Events.StartStream<Timeline<EvaluationRun>>(run, completed);
        return new(run, firms.Count, completed.InputsHash, completed.ResultsHash, 1);
    }

    private static bool UsesLastYear(RuleSet rules) => rules.Groups.Any(g => g.Indicators.Any(i => i.Baseline.Kind == BaselineKind.LastYear));

    private static async Task<StoredRun?> InForceAsync(IQuerySession session, string tenant, int year, CancellationToken ct) =>
        (await session.TimelineAsync<ClassList>(ClassList.StreamOf(tenant, year), ct))?.Periods.LastOrDefault()?.State is { } list
            ? await session.LoadAsync<StoredRun>(list.RunId, ct)
            : null;

    private static GroupSummary Summary(EnterpriseGroup group, string? cohort, IReadOnlyList<FirmInRun> firms)
    {
        int Standing(Standing standing) => firms.Count(f => f.Outcome.Standing == standing);
        var classes = firms.Where(f => f.Outcome.Class is not null).GroupBy(f => f.Outcome.Class!.Value).OrderBy(c => c.Key);
        var scored = firms.FirstOrDefault(f => f.Outcome.Standing == Runs.Standing.Scored);
        return new(
            group, firms.Count, Standing(Runs.Standing.Scored), Standing(Runs.Standing.Exempt), Standing(Runs.Standing.BelowMinimumLand),
            Standing(Runs.Standing.NotEvaluable),
            [.. classes.Select(c => new ClassCount(c.Key, c.Count()))],
            [.. scored?.Outcome.Indicators.Select(i => new GroupBaseline(i.Code, i.Baseline)) ?? []], cohort);
    }
}
