using Marten;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Inefficiency;

namespace ParkPlatform.Reclamation.Ledger;

/// <summary>The open procedure about an asset's inefficiency, as far as a line of the ledger shows it.</summary>
/// <param name="RecognisedOn">Null until the recognition.</param>
public sealed record LedgerInefficiency(Guid Id, InefficiencyState State, DateOnly? RecognisedOn, DateOnly? RectifyBy);

internal static class LedgerInefficiencies
{
    // A county has some thousands at the most.
    private const int Most = 20_000;

    /// <summary>Those open on the day, by the asset they are about: of these assets, or of all.</summary>
    public static async Task<Dictionary<Guid, LedgerInefficiency>> LoadAsync(
        IQuerySession session, DateOnly day, DateTimeOffset known, Guid[]? assets, CancellationToken ct)
    {
        var where = new Conditions().And("is_open");
        if (assets is not null) where.And("asset_id = any(?)", assets);
        var open = await InefficientCasePeriods.Table.On(session, day, known, where, "suspected_on", 0, Most, ct);
        return open.Rows.GroupBy(c => c.State.AssetId).ToDictionary(
            c => c.Key, c => new LedgerInefficiency(c.Last().StreamId, c.Last().State.State, c.Last().State.Recognition?.On, c.Last().State.RectifyBy));
    }
}
