using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Firms;
using ParkPlatform.Reclamation.Inefficiency;
using ParkPlatform.Reclamation.Plans;
using ParkPlatform.Reclamation.Projects;
using ParkPlatform.Reclamation.Rules;

namespace ParkPlatform.Reclamation.Scenarios;

/// <summary>What the real books say about an asset.</summary>
/// <param name="Class">Of the firm that has it on the day of the fork.</param>
/// <param name="Inefficiency">The last procedure about it.</param>
public sealed record BranchAsset(Timeline<Asset> Watch, Timeline<FirmClass>? Class, Timeline<InefficientCase>? Inefficiency)
{
    /// <summary>It on a day, by a watch that may have gone another way on the branch.</summary>
    public PlannedAsset On(Timeline<Asset> watch, DateOnly day)
    {
        var asset = watch.At(day)!;
        var firm = Class?.At(day);
        return new(watch.Id, asset, firm?.Uscc == asset.Holder?.Uscc ? firm : null, Inefficiency?.At(day) is { IsRecognised: true });
    }
}

/// <summary>The books that a branch begins with: the assets and projects that its moves speak of, as they were known when it was opened.</summary>
public sealed record BranchBooks(
    DateOnly From, DateOnly To, RuleVersion Rule, IReadOnlyDictionary<Guid, BranchAsset> Assets, IReadOnlyDictionary<Guid, Timeline<WaitingProject>> Projects)
{
    public static async Task<BranchBooks> LoadAsync(IQuerySession session, Sandbox sandbox, IReadOnlyCollection<BranchMove> moves, CancellationToken ct)
    {
        var assets = new Dictionary<Guid, BranchAsset>();
        foreach (var all in await session.TimelinesAsync<Asset>(moves.Select(m => m.AssetId).Concat(moves.Select(m => m.ToAssetId).OfType<Guid>()).Distinct(), ct))
        {
            var watch = all.KnownAt(sandbox.KnownAt);
            if (watch.At(sandbox.From) is not { Code: not null } asset) continue;
            var suspected = watch.InefficiencySuspected().LastOrDefault();
            assets[watch.Id] = new(
                watch,
                asset.Holder?.Uscc is { } uscc
                    ? (await session.TimelineAsync<FirmClass>(HearOnClassPublishedHandler.IdOf(session.TenantId, uscc), ct))?.KnownAt(sandbox.KnownAt)
                    : null,
                suspected == Guid.Empty ? null : (await session.TimelineAsync<InefficientCase>(suspected, ct))?.KnownAt(sandbox.KnownAt));
        }
        var projects = await session.TimelinesAsync<WaitingProject>(moves.Select(m => m.ProjectId).OfType<Guid>().Distinct(), ct);
        var rule = (await ReclamationRules.LoadAsync(session, ct)).KnownAt(sandbox.KnownAt).On(ReclamationRules.Routes, sandbox.From);
        return new(sandbox.From, sandbox.To, rule, assets, projects.ToDictionary(p => p.Id, p => p.KnownAt(sandbox.KnownAt)));
    }
}
