using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Firms;
using ParkPlatform.Reclamation.Inefficiency;

namespace ParkPlatform.Reclamation.Plans;

/// <summary>What the books say about an asset.</summary>
/// <param name="Class">Of the firm that has it on the day it was asked for.</param>
/// <param name="Inefficiency">The last procedure about it.</param>
public sealed record BookedAsset(Timeline<Asset> Watch, Timeline<FirmClass>? Class, Timeline<InefficientCase>? Inefficiency)
{
    /// <summary>Of these assets those that there are on the day.</summary>
    /// <param name="known">As known at that moment; as known now, without one.</param>
    public static async Task<IReadOnlyList<BookedAsset>> LoadAsync(IQuerySession session, IEnumerable<Guid> ids, DateOnly day, DateTimeOffset? known, CancellationToken ct)
    {
        var watches = (await ThenAsync<Asset>(ids)).Values.Where(watch => watch.At(day) is { Code: not null }).ToArray();
        var classes = await ThenAsync<FirmClass>(watches.Select(ClassOf));
        var cases = await ThenAsync<InefficientCase>(watches.Select(CaseOf));
        return [.. watches.Select(watch => new BookedAsset(watch, classes.GetValueOrDefault(ClassOf(watch)), cases.GetValueOrDefault(CaseOf(watch))))];

        Guid ClassOf(Timeline<Asset> watch) =>
            watch.At(day)!.Holder?.Uscc is { } uscc ? HearOnClassPublishedHandler.IdOf(session.TenantId, uscc) : Guid.Empty;

        Guid CaseOf(Timeline<Asset> watch) => watch.InefficiencySuspected().LastOrDefault();

        async Task<Dictionary<Guid, Timeline<T>>> ThenAsync<T>(IEnumerable<Guid> streams) where T : class, IState<T> =>
            (await session.TimelinesAsync<T>(streams.Where(id => id != Guid.Empty).Distinct(), ct)).ToDictionary(t => t.Id, t => known is { } at ? t.KnownAt(at) : t);
    }

    /// <summary>It on a day, by a watch that may have gone another way on a branch.</summary>
    public PlannedAsset On(Timeline<Asset> watch, DateOnly day)
    {
        var asset = watch.At(day)!;
        var firm = Class?.At(day);
        return new(watch.Id, asset, firm?.Uscc == asset.Holder?.Uscc ? firm : null, Inefficiency?.At(day) is { IsRecognised: true });
    }
}
