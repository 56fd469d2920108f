using Marten;

namespace ParkPlatform.Yield.Runs;

/// <summary>Which runs stand in the place of which: what was said about a run holds no longer once another has taken its place.</summary>
internal static class ReplacedRuns
{
    // So many runs in place of each other are no correction any more.
    private const int LongestChain = 50;

    /// <summary>The run, the one that it was made in the place of, and so on to the first.</summary>
    public static async Task<IReadOnlyList<StoredRun>> ChainAsync(IQuerySession session, StoredRun run, CancellationToken ct)
    {
        var chain = new List<StoredRun> { run };
        while (chain[^1].Completed.Replaces is { } earlier && chain.Count < LongestChain) chain.Add((await session.LoadAsync<StoredRun>(earlier, ct))!);
        return chain;
    }

    /// <summary>Of these runs those that another one has taken the place of: made after corrections and approved, or published for the same year; and by which.</summary>
    public static async Task<IReadOnlyDictionary<Guid, StoredRun>> ByWhichAsync(IQuerySession session, IEnumerable<Guid> runs, CancellationToken ct)
    {
        Guid?[] asked = [.. runs.Distinct().Select(r => (Guid?)r)];
        var later = await session.Query<StoredRun>()
            .Where(r => asked.Contains(r.Completed.Replaces) && (r.Approved != null || r.Published != null) || asked.Contains(r.Published!.Supersedes)).ToListAsync(ct);
        return later.SelectMany(r => new[] { (Was: r.Completed.Replaces, By: r), (Was: r.Published?.Supersedes, By: r) })
            .Where(r => r.Was is { } was && asked.Contains(was)).GroupBy(r => r.Was!.Value).ToDictionary(r => r.Key, r => r.MinBy(by => by.By.Id).By);
    }
}
