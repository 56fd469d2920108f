using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Plans;
using ParkPlatform.Reclamation.Projects;
using ParkPlatform.Reclamation.Rules;

namespace ParkPlatform.Reclamation.Scenarios;

/// <summary>The books that a branch begins with: the assets and projects that its moves speak of, as they were known when it was opened.</summary>
public sealed record BranchBooks(
    DateOnly From, DateOnly To, RuleVersion Rule, IReadOnlyDictionary<Guid, BookedAsset> Assets, IReadOnlyDictionary<Guid, Timeline<WaitingProject>> Projects)
{
    /// <param name="tried">A move that is not in the sandbox yet.</param>
    public static async Task<BranchBooks> LoadAsync(IQuerySession session, Sandbox sandbox, CancellationToken ct, BranchMove? tried = null)
    {
        BranchMove[] moves = [.. sandbox.Moves.Select(m => m.Move), .. tried is null ? Array.Empty<BranchMove>() : [tried]];
        var assets = await BookedAsset.LoadAsync(
            session, moves.SelectMany(m => new[] { m.AssetId, m.ToAssetId ?? m.AssetId }), sandbox.From, sandbox.KnownAt, ct);
        var projects = await session.TimelinesAsync<WaitingProject>(moves.Select(m => m.ProjectId).OfType<Guid>().Distinct(), ct);
        var rule = (await ReclamationRules.LoadAsync(session, ct)).KnownAt(sandbox.KnownAt).On(ReclamationRules.Routes, sandbox.From);
        return new(sandbox.From, sandbox.To, rule, assets.ToDictionary(a => a.Watch.Id), projects.ToDictionary(p => p.Id, p => p.KnownAt(sandbox.KnownAt)));
    }
}
