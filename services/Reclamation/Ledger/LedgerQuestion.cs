using System.Runtime.CompilerServices;
using Marten;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Firms;
using ParkPlatform.Reclamation.Idleness;
using ParkPlatform.Reclamation.Inefficiency;

namespace ParkPlatform.Reclamation.Ledger;

/// <summary>A line as the question finds it.</summary>
internal sealed record FoundLine(
    AssetType AssetType, Guid AssetId, string Code, string? Name, string? Zone, decimal? AreaSquareMetres, string? HolderUscc, string? HolderName,
    LedgerCategory Category, Limb Limb, DateOnly Since, LedgerState State, Level Level, DateOnly? CountedFrom, DateOnly? AgreedStart, DateOnly? YearTwoEndsOn);

/// <summary>How many lines of a category, and how much land or floor they are.</summary>
internal sealed record FoundSum(LedgerCategory Category, LedgerState State, long Lines, decimal AreaSquareMetres);

/// <summary>
/// The ledger as one question to the database: the lines that follow from the assets alone stand in a table of their own, those of a class or a recognition are
/// joined to it; of each the rows that hold on the day and were known at the moment. Thresholds come from the rule's version of the day.
/// <see cref="LedgerLines"/> says the same about one asset, with reasons; a test holds the two against each other.
/// </summary>
internal sealed class LedgerQuestion(RuleVersion rule, DateOnly day, int warningDays)
{
    public static async Task<DateTimeOffset> KnownUntil(IQuerySession session, DateTimeOffset asked, CancellationToken ct)
    {
        asked = await AssetLinePeriods.Table.KnownUntil(session, await AssetPeriods.Table.KnownUntil(session, asked, ct), ct);
        return await InefficientCasePeriods.Table.KnownUntil(session, await FirmClassPeriods.Table.KnownUntil(session, asked, ct), ct);
    }

    /// <summary>
    /// A page, and how many lines there are. They are counted without being put in order, and the first lines of each kind are read in the order of its index:
    /// either alone is a fraction of sorting them all.
    /// </summary>
    public async Task<(IReadOnlyList<FoundLine> Rows, long Total)> PageAsync(
        IQuerySession session, DateTimeOffset known, Conditions where, int skip, int take, CancellationToken ct)
    {
        var kinds = Kinds(session.TenantId, known);
        object[] parameters = [.. kinds.SelectMany(k => k.Parameters.Concat(where.Parameters))];
        string Each(string rest) => string.Join("\nunion all\n", kinds.Select(k => $"select * from (select * from ({k.Sql}) l where true{where.Sql}{rest}) kind"));

        var total = (await session.AdvancedSql.QueryAsync<long>($"select count(*) from ({Each("")}) l", ct, parameters)).Single();
        if (total <= skip) return ([], total);
        var rows = await session.AdvancedSql.QueryAsync<FoundLine>(
            $"""
            select {Json}) from (
                select * from ({Each($" order by {Order} limit {skip + take}")}) l order by {Order} limit {take} offset {skip}) page
            """, ct, parameters);
        return (rows, total);
    }

    public async IAsyncEnumerable<FoundLine> StreamAsync(
        IQuerySession session, DateTimeOffset known, Conditions where, [EnumeratorCancellation] CancellationToken ct = default)
    {
        var (lines, parameters) = Lines(session.TenantId, known, where);
        await foreach (var row in session.AdvancedSql.StreamAsync<FoundLine>($"select {Json}) from {lines} order by {Order}", ct, parameters)) yield return row;
    }

    public async Task<IReadOnlyList<FoundSum>> SumAsync(IQuerySession session, DateTimeOffset known, Conditions where, CancellationToken ct)
    {
        var (lines, parameters) = Lines(session.TenantId, known, where);
        return await session.AdvancedSql.QueryAsync<FoundSum>(
            $"""
            select jsonb_build_object('category', category, 'state', state, 'lines', count(*), 'areaSquareMetres', coalesce(sum(area_square_metres), 0))
            from {lines} group by category, state order by category, state
            """, ct, parameters);
    }

    private sealed record Kind(string Sql, object[] Parameters);

    private const string Order = "code, asset_id, category, since";

    private const string Json = """
        jsonb_build_object('assetType', asset_type, 'assetId', asset_id, 'code', code, 'name', name, 'zone', zone, 'areaSquareMetres', area_square_metres,
        'holderUscc', holder_uscc, 'holderName', holder_name, 'category', category, 'limb', limb, 'since', since, 'state', state, 'level', level,
        'countedFrom', counted_from, 'agreedStart', agreed_start, 'yearTwoEndsOn', year_two_ends_on
        """;

    private (string Sql, object[] Parameters) Lines(string tenant, DateTimeOffset known, Conditions where)
    {
        var kinds = Kinds(tenant, known);
        return ($"({string.Join("\nunion all\n", kinds.Select(k => k.Sql))}) l where true{where.Sql}", [.. kinds.SelectMany(k => k.Parameters), .. where.Parameters]);
    }

    // Dates and months are ours, made of digits; texts are parameters. Conditions stand in the order of what they cost.
    private Kind[] Kinds(string tenant, DateTimeOffset known)
    {
        var built = Whole($"case when l.category = 'builtNotProducing' then (l.since + interval '{rule.Whole("builtNotProducingMonths")} months')::date + 1 else l.since end");
        return
        [
            // A lease that runs out, or ends, on a day to come: the unit will be vacant from then on, as far as is known.
            new($"""
                select {Asset}, l.category, l.limb, {built} as since, {Level} as level, l.counted_from,
                    case when l.limb = 'notStarted' then l.year_two_ends_on end as year_two_ends_on, {State(built)} as state
                from {AssetLinePeriods.Sql} l
                where l.tenant_id = ? and l.category is not null and l.since <= {Until} and {built} <= {Until}
                    and (l.effective @> {Date(day)} or l.category = 'vacantFactory' and l.since > {Date(day)} and lower(l.effective) = l.since)
                    and l.recorded @> ?::timestamptz
                """, [tenant, known]),

            Classed("belowTarget", "true"),
            Classed("inefficientLand", Whole($"f.low_class_years >= {rule.Whole("lowClassYears")}")),
            new($"""
                select {Asset.Replace("l.", "a.", StringComparison.Ordinal)}, 'recognisedInefficient' as category, 'none' as limb, i.recognised_on as since,
                    'none' as level, i.recognised_on as counted_from, null::date as year_two_ends_on, {State("i.recognised_on")} as state
                from {AssetPeriods.Sql} a join {InefficientCasePeriods.Sql} i on i.tenant_id = a.tenant_id and i.asset_id = a.stream_id
                where a.tenant_id = ? and a.recorded @> ?::timestamptz and a.effective @> {Date(day)} and a.code is not null
                    and i.recorded @> ?::timestamptz and i.effective @> {Date(day)} and i.recognised_on is not null
                """, [tenant, known, known]),
        ];

        // The class that holds on the day; of an asset that changed hands since it was published, since it has this holder. A kind for each category: one that
        // is not asked for is not looked at.
        Kind Classed(string category, string holds)
        {
            var since = "greatest(f.published_on, l.since)";
            return new($"""
                select {Asset}, '{category}' as category, 'none' as limb, {since} as since, 'none' as level, {since} as counted_from, null::date as year_two_ends_on,
                    {State(since)} as state
                from {AssetLinePeriods.Sql} l join {FirmClassPeriods.Sql} f on f.tenant_id = l.tenant_id and f.uscc = l.held_by
                where l.tenant_id = ? and l.held_by is not null and l.effective @> {Date(day)} and l.recorded @> ?::timestamptz
                    and f.class = 'D' and f.effective @> {Date(day)} and f.recorded @> ?::timestamptz and {holds}
                """, [tenant, known, known]);
        }
    }

    private const string Asset =
        "l.asset_type, l.stream_id as asset_id, l.code, l.name, l.zone, l.area_square_metres, l.holder_uscc, l.holder_name, l.agreed_start";

    private string Until => Date(day.AddDays(warningDays));

    private string State(string since) => $"case when {since} <= {Date(day)} then 'now' else 'forecast' end";

    // As LevelOf in IdleTest says it.
    private string Level => $"""
        case when l.year_one_ends_on is null or l.year_one_ends_on >= {Date(day)} then 'none' when l.year_two_ends_on >= {Date(day)} then 'oneYear' else 'twoYears' end
        """;

    private static string Date(DateOnly day) => Whole($"date '{day:yyyy-MM-dd}'");

    private static string Whole(FormattableString sql) => FormattableString.Invariant(sql);
}
