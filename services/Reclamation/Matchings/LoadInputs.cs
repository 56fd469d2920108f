using Marten;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Projects;
using ParkPlatform.Reclamation.Reallocations;
using ParkPlatform.Reclamation.Rules;

namespace ParkPlatform.Reclamation.Matchings;

internal static class LoadInputs
{
    // More than any county has; a run beyond it would be one over wrong data.
    private const int MostProjects = 2_000, MostAssets = 50_000;

    /// <summary>The moment up to which all tables can answer: what a run is about, and can be repeated with.</summary>
    public static async Task<DateTimeOffset> KnownUntil(IQuerySession session, DateTimeOffset asked, CancellationToken ct)
    {
        var nothing = new Conditions().And("false");
        var known = (await AssetPeriods.Table.On(session, null, asked, nothing, "stream_id", 0, 1, ct)).KnownAt;
        known = (await WaitingProjectPeriods.Table.On(session, null, known, nothing, "stream_id", 0, 1, ct)).KnownAt;
        return (await ReallocationPeriods.Table.On(session, null, known, nothing, "stream_id", 0, 1, ct)).KnownAt;
    }

    /// <summary>
    /// The projects that wait on the day, and the assets that are free then or will be and that nobody is known to have after that. An asset that has been
    /// proposed since it became free is promised, and left out.
    /// </summary>
    public static async Task<MatchingInputs> LoadAsync(IQuerySession session, DateOnly day, DateTimeOffset known, CancellationToken ct)
    {
        var rule = (await ReclamationRules.LoadAsync(session, ct)).KnownAt(known).On(ReclamationRules.Matching, day);
        var projects = await WaitingProjectPeriods.Table.On(session, day, known, new Conditions().And("waits"), "stream_id", 0, MostProjects, ct);
        var free = await AssetPeriods.Table.On(
            session, null, known, new Conditions().And("upper_inf(effective) and held_since is null and code is not null")
                .And("coalesce(free_since, vacant_since) is not null"),
            "stream_id", 0, MostAssets, ct);
        var proposals = await ReallocationPeriods.Table.On(
            session, day, known, new Conditions().And("withdrawn_on is null and coalesce(stage, '') not in ('Refused', 'Lapsed')"), "proposed_on", 0,
            MostAssets, ct);
        var promised = proposals.Rows.ToLookup(p => p.State.AssetId, p => p.State.ProposedOn);

        var offers = from row in free.Rows
                     let asset = row.State
                     let since = asset.FreeSince ?? asset.Occupancy!.VacantSince!.Value
                     where asset.AreaSquareMetres is not null && !promised[row.StreamId].Any(proposed => proposed >= since)
                     select new Offer(row.StreamId, asset.Type, asset.Code!, asset.Zone, asset.AreaSquareMetres!.Value, asset.Fitness ?? new(), since);
        return new(day, known, rule, [.. projects.Rows.Select(p => (p.StreamId, p.State))], [.. offers]);
    }
}
