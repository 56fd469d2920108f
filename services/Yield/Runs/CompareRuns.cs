using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Yield.Enterprises;
using ParkPlatform.Yield.Rules;
using Wolverine.Http;

namespace ParkPlatform.Yield.Runs;

/// <summary>回放对比: two runs side by side.</summary>
public sealed record CompareRuns : IPageQuery
{
    /// <summary>The run to start from.</summary>
    [FromQuery] public Guid? Left { get; set; }

    /// <summary>The run to compare it with.</summary>
    [FromQuery] public Guid? Right { get; set; }

    [FromQuery] public int? Page { get; set; }
    [FromQuery] public int? PageSize { get; set; }

    public sealed class Validator : AbstractValidator<CompareRuns>
    {
        public Validator()
        {
            Include(new Paging.Rules<CompareRuns>());
            RuleFor(q => q.Left).NotNull();
            RuleFor(q => q.Right).NotNull();
        }
    }
}

/// <summary>A place in the rules that reads otherwise.</summary>
public sealed record RuleDifference(string Path, string? Left, string? Right);

/// <summary>An indicator in two runs; value and baseline to four places, points to two.</summary>
public sealed record IndicatorCompared(
    string Code, string Name, decimal? LeftValue, decimal? RightValue, decimal? LeftBaseline, decimal? RightBaseline, decimal? LeftScore, decimal? RightScore,
    decimal? ScoreDifference);

/// <summary>A firm whose class differs, and why.</summary>
/// <param name="Causes">What differs: <c>rules</c>, <c>group</c>, <c>figures</c>, <c>land</c>, <c>bonus</c>, <c>veto</c>, <c>exemption</c>, <c>baseline</c>,
/// <c>others</c> (its own total is the same, but its place is not), <c>presence</c> (it is in one run only).</param>
public sealed record MoverView(
    string Uscc, string Name, YieldClass? LeftClass, YieldClass? RightClass, Standing? LeftStanding, Standing? RightStanding, int? LeftRank, int? RightRank,
    decimal? LeftTotal, decimal? RightTotal, decimal? LeftLandMu, decimal? RightLandMu, IReadOnlyList<string> Causes, IReadOnlyList<string> Why,
    IReadOnlyList<IndicatorCompared> Indicators);

/// <summary>Who moves class from one run to another, and why.</summary>
/// <param name="Rules">Where the rules differ; empty for the same rules.</param>
public sealed record RunsCompared(
    RunView Left, RunView Right, bool SameRules, bool SameInputs, bool SameResults, IReadOnlyList<RuleDifference> Rules, IReadOnlyList<Transition> Transitions,
    Page<MoverView> Movers, IReadOnlyList<string> Masked);

public static class CompareRunsEndpoint
{
    private const int MostDifferences = 200;

    /// <summary>回放对比: who moves class between two runs, of one year or two, under the same rules or others, and why.</summary>
    [ForOffices]
    [WolverineGet("/api/yield/runs/compare")]
    public static async Task<RunsCompared?> Get(
        [AsParameters] CompareRuns query, ClaimsPrincipal user, IQuerySession session, Texts texts, CancellationToken ct)
    {
        if (await session.LoadAsync<StoredRun>(query.Left!.Value, ct) is not { } left) return null;
        if (await session.LoadAsync<StoredRun>(query.Right!.Value, ct) is not { } right) return null;

        var leftRules = (await session.LoadAsync<StoredRuleSet>(left.Completed.RuleSetId, ct))!;
        var rightRules = (await session.LoadAsync<StoredRuleSet>(right.Completed.RuleSetId, ct))!;
        var transitions = await EvaluationResults.TransitionsAsync(session, left.Id, right.Id, ct);
        var movers = await EvaluationResults.MoversAsync(session, left.Id, right.Id, query.Skip(), query.Size(), ct);
        var superseded = await Superseding.OfAsync(session, [left.Id, right.Id], ct);
        return new(
            RunView.Of(left, superseded.GetValueOrDefault(left.Id)), RunView.Of(right, superseded.GetValueOrDefault(right.Id)),
            leftRules.Hash == rightRules.Hash, left.Completed.InputsHash == right.Completed.InputsHash,
            left.Completed.ResultsHash == right.Completed.ResultsHash,
            [.. Differences(leftRules.Rules, rightRules.Rules).Take(MostDifferences)], transitions,
            new([.. movers.Select(m => View(m, leftRules, rightRules, user, texts))], transitions.Where(t => t.Moves).Sum(t => t.Firms)), user.SeesFigures() ? [] : ["leftValue", "rightValue"]);
    }

    private static MoverView View(Mover mover, StoredRuleSet leftRules, StoredRuleSet rightRules, ClaimsPrincipal user, Texts texts)
    {
        var ((left, right), either, sees) = (mover, mover.Right ?? mover.Left!, user.SeesFigures());
        string[] causes = [.. Causes(mover, leftRules.Hash == rightRules.Hash)];
        return new(
            either.Outcome.Uscc, either.Input.Stated.Name, left?.Outcome.Class, right?.Outcome.Class, left?.Outcome.Standing, right?.Outcome.Standing,
            left?.Outcome.Rank, right?.Outcome.Rank,
            Printed.Points(left?.Outcome.Total), Printed.Points(right?.Outcome.Total), Printed.Ratio(left?.Input.LandMu), Printed.Ratio(right?.Input.LandMu),
            causes, [.. causes.Select(c => texts[$"cause.{c}"])], [.. Indicators(mover, leftRules.Rules, rightRules.Rules, sees)]);
    }

    private static IEnumerable<string> Causes(Mover mover, bool sameRules)
    {
        if (!sameRules) yield return "rules";
        if (mover is not ({ } left, { } right))
        {
            yield return "presence";
            yield break;
        }
        var (was, now) = (left.Input.Stated, right.Input.Stated);
        if (was.Group != now.Group) yield return "group";
        if (!Reported(was).Equals(Reported(now))) yield return "figures";
        if (left.Input.LandMu != right.Input.LandMu) yield return "land";
        if (was.Bonus != now.Bonus) yield return "bonus";
        if (was.Vetoes != now.Vetoes) yield return "veto";
        if (was.Exemption != now.Exemption || left.Outcome.Standing == Standing.Exempt != (right.Outcome.Standing == Standing.Exempt)) yield return "exemption";
        if (Baselines(right).Any(now => Baselines(left).Any(then => then.Code == now.Code && then.Value != now.Value))) yield return "baseline";
        if (left.Outcome.RankedBy is not null && left.Outcome.RankedBy == right.Outcome.RankedBy) yield return "others";
    }

    private static IEnumerable<(string Code, decimal Value)> Baselines(FirmInRun firm) =>
        firm.Outcome.Indicators.Where(i => i.Baseline is not null).Select(i => (i.Code, i.Baseline!.Value));

    private static object Reported(EnterpriseYear y) => (
        y.TaxTenThousandYuan, y.ValueAddedTenThousandYuan, y.RevenueTenThousandYuan, y.EnergyTonnesCoalEquivalent, y.EmissionTonnes, y.Employees,
        y.ResearchTenThousandYuan, y.ElectricityKilowattHours);

    private static IEnumerable<IndicatorCompared> Indicators(Mover mover, RuleSet leftRules, RuleSet rightRules, bool sees)
    {
        var (left, right) = (mover.Left?.Outcome.Indicators ?? [], mover.Right?.Outcome.Indicators ?? []);
        foreach (var code in left.Concat(right).Select(i => i.Code).Distinct())
        {
            var (was, now) = (left.FirstOrDefault(i => i.Code == code), right.FirstOrDefault(i => i.Code == code));
            yield return new(
                code,
                now is null ? ReasonTexts.NameOf(leftRules, mover.Left!.Outcome.Group, code) : ReasonTexts.NameOf(rightRules, mover.Right!.Outcome.Group, code),
                sees ? Printed.Ratio(was?.Value) : null, sees ? Printed.Ratio(now?.Value) : null, Printed.Ratio(was?.Baseline), Printed.Ratio(now?.Baseline),
                Printed.Points(was?.Score), Printed.Points(now?.Score), Printed.Points(now?.Score - was?.Score));
        }
    }

    private static IEnumerable<RuleDifference> Differences(RuleSet left, RuleSet right)
    {
        var (was, now) = (RuleSetHash.Leaves(left), RuleSetHash.Leaves(right));
        return was.Keys.Union(now.Keys).Order(StringComparer.Ordinal).Where(path => was.GetValueOrDefault(path) != now.GetValueOrDefault(path))
            .Select(path => new RuleDifference(path, was.GetValueOrDefault(path), now.GetValueOrDefault(path)));
    }
}
