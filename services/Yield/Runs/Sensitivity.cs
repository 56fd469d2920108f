using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Yield.Rules;
using Wolverine.Http;

namespace ParkPlatform.Yield.Runs;

/// <summary>One number of the rules a little higher or lower, and whom that would put into another class.</summary>
/// <param name="Path">Where it stands in the rules.</param>
/// <param name="Flipped">How many firms would have another class.</param>
/// <param name="Firms">The first of them.</param>
public sealed record Shift(string Path, decimal From, decimal To, int Flipped, IReadOnlyList<FlippedFirm> Firms);

/// <summary>A firm that would have another class.</summary>
public sealed record FlippedFirm(string Uscc, string Name, YieldClass? From, YieldClass? To);

/// <summary>敏感性: what hangs on which number of the rules, the most firms first.</summary>
/// <param name="WeightStep">By how many points weights were moved; the group's other weights give or take in proportion.</param>
/// <param name="ShareStep">By how much shares were moved.</param>
/// <param name="FloorStep">By which part floors were moved.</param>
public sealed record SensitivityOfRun(Guid RunId, decimal WeightStep, decimal ShareStep, decimal FloorStep, IReadOnlyList<Shift> Shifts);

public static class SensitivityEndpoint
{
    private const int MostFirms = 20_000, MostNamed = 20;
    private const decimal FloorStep = 0.1m;

    public static ProblemDetails Validate(decimal? weightStep, decimal? shareStep) =>
        weightStep is < 0.5m or > 20 ? CommonProblems.InvalidField("weightStep", "0.5–20")
        : shareStep is < 0.001m or > 0.2m ? CommonProblems.InvalidField("shareStep", "0.001–0.2") : WolverineContinue.NoProblems;

    /// <summary>
    /// 敏感性: evaluates the run's own figures again with one weight, share or floor of its rules a little higher and a little lower, and tells whom that would
    /// put
    /// into another class. Nothing is stored. Up to 20,000 firms; null beyond.
    /// </summary>
    [ForOffices]
    [WolverineGet("/api/yield/runs/{runId}/sensitivity")]
    public static async Task<SensitivityOfRun?> Get(
        Guid runId, [FromQuery] decimal? weightStep, [FromQuery] decimal? shareStep, IQuerySession session, CancellationToken ct)
    {
        if (await session.LoadAsync<StoredRun>(runId, ct) is not { Completed.Firms: <= MostFirms } run) return null;
        var rules = (await session.LoadAsync<StoredRuleSet>(run.Completed.RuleSetId, ct))!.Rules;
        var firms = await EvaluationResults.AfterAsync(session, runId, "", MostFirms, ct);
        var earlier = run.Completed.Earlier is { } before ? (await session.LoadAsync<StoredRun>(before, ct))!.Completed.Groups : default;
        var (weight, share) = (weightStep ?? 5, shareStep ?? 0.01m);
        var shifts = Variants(rules, weight, share).Select(v => Shifted(v, firms, earlier));
        return new(runId, weight, share, FloorStep, [.. shifts.OrderByDescending(s => s.Flipped).ThenBy(s => s.Path, StringComparer.Ordinal).ThenBy(s => s.To)]);
    }

    private sealed record Variant(string Path, decimal From, decimal To, RuleSet Rules);

    private static Shift Shifted(Variant variant, IReadOnlyList<FirmInRun> firms, IReadOnlyList<GroupSummary> earlier)
    {
        var classes = Evaluation.Of(variant.Rules, firms.Select(f => f.Input), earlier).ToDictionary(f => f.Outcome.Uscc, f => f.Outcome.Class);
        var flipped = firms.Where(f => classes[f.Outcome.Uscc] != f.Outcome.Class).ToArray();
        return new(variant.Path, variant.From, variant.To, flipped.Length, [.. flipped.Take(MostNamed).Select(f => new FlippedFirm(
            f.Outcome.Uscc, f.Input.Stated.Name, f.Outcome.Class, classes[f.Outcome.Uscc]))]);
    }

    private static IEnumerable<Variant> Variants(RuleSet rules, decimal weightStep, decimal shareStep)
    {
        for (var g = 0; g < rules.Groups.Count; g++)
        {
            var group = rules.Groups[g];
            for (var i = 0; i < group.Indicators.Count; i++)
                foreach (var weight in new[] { group.Indicators[i].Weight - weightStep, group.Indicators[i].Weight + weightStep })
                    if (weight is > 0 and < 100 && group.Indicators.Count > 1)
                        yield return new(
                            $"groups[{g}].indicators[{i}].weight", group.Indicators[i].Weight, weight, With(rules, g, group with { Indicators = Weighted(group, i, weight) }));
            for (var f = 0; f < group.Floors.Count; f++)
                foreach (var below in new[] { group.Floors[f].Below * (1 - FloorStep), group.Floors[f].Below * (1 + FloorStep) })
                    yield return new(
                        $"groups[{g}].floors[{f}].below", group.Floors[f].Below, below,
                        With(rules, g, group with { Floors = Replaced(group.Floors, f, group.Floors[f] with { Below = below }) }));
        }
        for (var s = 0; s < rules.Shares.Count; s++)
            foreach (var upTo in new[] { rules.Shares[s].UpTo - shareStep, rules.Shares[s].UpTo + shareStep })
                if (upTo >= (s == 0 ? 0 : rules.Shares[s - 1].UpTo) && upTo <= (s + 1 < rules.Shares.Count ? rules.Shares[s + 1].UpTo : 1))
                    yield return new(
                        $"shares[{s}].upTo", rules.Shares[s].UpTo, upTo,
                        rules with { Shares = Replaced(rules.Shares, s, rules.Shares[s] with { UpTo = upTo }) });
    }

    private static EquatableArray<Indicator> Weighted(GroupRules group, int place, decimal weight)
    {
        var (others, left) = (100 - group.Indicators[place].Weight, 100 - weight);
        return [.. group.Indicators.Select((x, n) => x with { Weight = n == place ? weight : x.Weight * left / others })];
    }

    private static RuleSet With(RuleSet rules, int place, GroupRules group) => rules with { Groups = Replaced(rules.Groups, place, group) };

    private static EquatableArray<T> Replaced<T>(EquatableArray<T> items, int place, T item) => [.. items.Select((x, n) => n == place ? item : x)];
}
