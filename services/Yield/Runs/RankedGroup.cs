using Marten;
using ParkPlatform.Yield.Rules;

namespace ParkPlatform.Yield.Runs;

/// <summary>What an explanation needs of the firms that one is ranked with.</summary>
/// <param name="Scored">How many there are.</param>
/// <param name="Neighbours">The firms before and after it, as far as there are any.</param>
/// <param name="Alternatives">Null for a firm that is not ranked.</param>
internal sealed record RankedGroup(int Scored, IReadOnlyList<FirmInRun> Neighbours, Alternatives? Alternatives)
{
    // Up to so many the evaluation is asked again with all of them; beyond, that would keep people waiting, and ranks tell as much about points and classes.
    private const int Many = 20_000;

    public static async Task<RankedGroup> LoadAsync(
        IQuerySession session, StoredRun run, RuleSet rules, FirmInRun firm, IReadOnlyList<GroupSummary>? earlier, CancellationToken ct)
    {
        var (outcome, group) = (firm.Outcome, rules.Of(firm.Outcome));
        var scored = run.Completed.Groups.FirstOrDefault(g => g.Group == outcome.Group && g.Cohort == outcome.Cohort)?.Scored ?? 0;
        if (outcome.Standing != Standing.Scored || group is null) return new(scored, [], null);

        var neighbours = await EvaluationResults.NextToAsync(session, run.Id, outcome, ct);
        if (scored > Many && StandingByRank.Suffices(rules, group, outcome))
        {
            var byRank = new StandingByRank(rules, group, firm, scored, async place => (await EvaluationResults.AtPlaceAsync(session, run.Id, outcome, place, ct))!);
            return new(scored, neighbours, await byRank.AlternativesAsync());
        }
        var all = await EvaluationResults.RankedWithAsync(session, run.Id, outcome, ct);
        return new(scored, neighbours, Alternatives.Of(new Counterfactuals(rules, all, firm, earlier ?? []), outcome));
    }
}
