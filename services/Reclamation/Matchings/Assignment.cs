using Google.OrTools.Graph;

namespace ParkPlatform.Reclamation.Matchings;

/// <summary>A project and an asset that fits it, by their places in the lists, with the score in hundredths of a point.</summary>
public readonly record struct Pairing(int Project, int Asset, long Score);

/// <summary>
/// The best assignment of assets to projects: at most one asset for a project and one project for an asset, as many projects placed as that brings points, and
/// the highest sum of scores. A minimum-cost flow of OR-Tools; the same pairings in the same order give the same assignment.
/// </summary>
public static class Assignment
{
    /// <param name="pairings">Only those that nothing excludes.</param>
    /// <returns>Of each project its asset, or -1.</returns>
    public static int[] Best(int projects, int assets, IReadOnlyList<Pairing> pairings)
    {
        var placed = Enumerable.Repeat(-1, projects).ToArray();
        if (projects == 0 || pairings.Count == 0) return placed;

        var kept = OnlyWhatCanMatter(projects, pairings);
        var highest = kept.Max(p => p.Score) + 1;
        var (source, sink) = (projects + assets, projects + assets + 1);
        var flow = new MinCostFlow();
        for (var n = 0; n < projects; n++)
        {
            flow.AddArcWithCapacityAndUnitCost(source, n, 1, 0);
            flow.AddArcWithCapacityAndUnitCost(n, sink, 1, highest); // left waiting; worse than the worst fit
        }
        var arcs = kept.Select(p => (Arc: flow.AddArcWithCapacityAndUnitCost(p.Project, projects + p.Asset, 1, highest - 1 - p.Score), p)).ToArray();
        foreach (var asset in kept.Select(p => p.Asset).Distinct().Order()) flow.AddArcWithCapacityAndUnitCost(projects + asset, sink, 1, 0);
        flow.SetNodeSupply(source, projects);
        flow.SetNodeSupply(sink, -projects);

        var status = flow.Solve();
        if (status != MinCostFlowBase.Status.OPTIMAL) throw new InvalidOperationException($"The assignment ended with {status}.");
        foreach (var (arc, pairing) in arcs.Where(a => flow.Flow(a.Arc) > 0)) placed[pairing.Project] = pairing.Asset;
        return placed;
    }

    // Of n projects at most n - 1 others can take an asset away, so no project needs more than its n best.
    private static Pairing[] OnlyWhatCanMatter(int projects, IReadOnlyList<Pairing> pairings) =>
        [.. pairings.GroupBy(p => p.Project).OrderBy(g => g.Key).SelectMany(g => g.OrderByDescending(p => p.Score).ThenBy(p => p.Asset).Take(projects))];
}
