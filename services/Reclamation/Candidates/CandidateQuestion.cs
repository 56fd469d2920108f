using Marten;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Firms;
using ParkPlatform.Reclamation.Idleness;

namespace ParkPlatform.Reclamation.Candidates;

/// <summary>Why an asset may be taken up.</summary>
public enum Signal
{
    /// <summary>约定动工满一年未动工 (闲置土地处置办法 art. 2, first limb).</summary>
    NotStarted,

    /// <summary>中止开发满一年, by what an inspection has found (second limb).</summary>
    Suspended,

    /// <summary>可租而空置的厂房单元.</summary>
    Vacant,

    /// <summary>亩产效益 D 类企业所占用.</summary>
    LowYield,
}

/// <summary>A row that the question found.</summary>
internal sealed record FoundCandidate(
    AssetType AssetType, Guid AssetId, string Code, string? Name, string? Zone, decimal? AreaSquareMetres, string? HolderUscc, string? HolderName,
    string? SupervisionNumber, Signal Signal, DateOnly Since, Level Level, DateOnly? AgreedStart, DateOnly? YearTwoEndsOn, long Total);

/// <summary>
/// One question to the database, however many assets there are: each signal is a condition on the columns of the period tables, on the rows that hold on the
/// day and were known at the moment. The level follows from the two anniversaries and the day, as in <see cref="IdleTest"/>; a test holds the two against each
/// other.
/// </summary>
internal static class CandidateQuestion
{
    public static async Task<(IReadOnlyList<FoundCandidate> Rows, long Total, DateTimeOffset KnownAt)> AskAsync(
        IQuerySession session, DateOnly day, DateTimeOffset knownAt, Conditions where, int skip, int take, CancellationToken ct)
    {
        var known = await KnownUntil(session, knownAt, ct);
        object[] asset = [session.TenantId, day, known];
        object[] parameters = [day, .. asset, day, day, .. asset, day, .. asset, .. asset, session.TenantId, day, known, .. where.Parameters];

        var rows = await session.AdvancedSql.QueryAsync<FoundCandidate>(
            $"select {Json}, 'total', count(*) over ()) from ({Signals}) c where true{where.Sql} order by code, asset_id, signal limit {take} offset {skip}",
            ct, parameters);
        var total = rows.Count > 0 || skip == 0
            ? rows.FirstOrDefault()?.Total ?? 0
            : (await session.AdvancedSql.QueryAsync<long>($"select count(*) from ({Signals}) c where true{where.Sql}", ct, parameters)).Single();
        return (rows, total, known);
    }

    // Both tables must have come so far.
    private static async Task<DateTimeOffset> KnownUntil(IQuerySession session, DateTimeOffset asked, CancellationToken ct) =>
        await FirmClassPeriods.Table.KnownUntil(session, await AssetPeriods.Table.KnownUntil(session, asked, ct), ct);

    private const string Json = """
        jsonb_build_object('assetType', asset_type, 'assetId', asset_id, 'code', code, 'name', name, 'zone', zone, 'areaSquareMetres', area_square_metres,
        'holderUscc', holder_uscc,
        'holderName', holder_name, 'supervisionNumber', supervision_number, 'signal', signal, 'since', since, 'level', level, 'agreedStart', agreed_start,
        'yearTwoEndsOn', year_two_ends_on
        """;

    private const string Columns = """
        a.asset_type, a.stream_id as asset_id, a.code, a.name, a.zone, a.area_square_metres, a.holder_uscc, a.holder_name, a.supervision_number,
        a.agreed_start, a.year_two_ends_on
        """;

    private const string OnTheDay = "a.tenant_id = ? and a.effective @> ?::date and a.recorded @> ?::timestamptz and a.code is not null";

    private const string Signals = $"""
        select {Columns}, 'notStarted' as signal, a.year_one_ends_on + 1 as since,
            case when a.year_two_ends_on < ?::date then 'twoYears' else 'oneYear' end as level
        from {AssetPeriods.Sql} a where {OnTheDay} and a.year_one_ends_on < ?::date
        union all
        select {Columns}, 'suspended', a.suspended_year_ends_on + 1, case when a.suspended_two_end_on < ?::date then 'twoYears' else 'oneYear' end
        from {AssetPeriods.Sql} a where {OnTheDay} and a.suspended_year_ends_on < ?::date
        union all
        select {Columns}, 'vacant', a.vacant_since, 'none'
        from {AssetPeriods.Sql} a where {OnTheDay} and a.vacant_since is not null
        union all
        select {Columns}, 'lowYield', greatest(f.published_on, a.held_since), 'none'
        from {AssetPeriods.Sql} a join {FirmClassPeriods.Sql} f on f.tenant_id = a.tenant_id and f.uscc = a.holder_uscc
        where {OnTheDay} and f.tenant_id = ? and f.effective @> ?::date and f.recorded @> ?::timestamptz and f.class = 'D'
        """;
}
