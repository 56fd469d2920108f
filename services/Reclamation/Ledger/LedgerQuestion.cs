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
    LedgerCategory Category, Limb Limb, DateOnly Since, LedgerState State, Level Level, DateOnly? CountedFrom, DateOnly? AgreedStart, DateOnly? YearTwoEndsOn,
    long Total);

/// <summary>How many lines of a category, and how much land or floor they are.</summary>
internal sealed record FoundSum(LedgerCategory Category, LedgerState State, long Lines, decimal AreaSquareMetres);

/// <summary>
/// The ledger as one question to the database: each category is a condition on the columns of the period tables, on the rows that hold on the day and were
/// known at the moment. Its thresholds come from the rule's version of the day. <see cref="LedgerLines"/> says the same about one asset, with reasons; a test
/// holds the two against each other.
/// </summary>
internal sealed class LedgerQuestion(RuleVersion rule, DateOnly day, int warningDays)
{
    private readonly List<object> _parameters = [];

    public static async Task<DateTimeOffset> KnownUntil(IQuerySession session, DateTimeOffset asked, CancellationToken ct) =>
        await InefficientCasePeriods.Table.KnownUntil(
            session, await FirmClassPeriods.Table.KnownUntil(session, await AssetPeriods.Table.KnownUntil(session, asked, ct), ct), ct);

    public async Task<(IReadOnlyList<FoundLine> Rows, long Total)> PageAsync(
        IQuerySession session, DateTimeOffset known, Conditions where, int skip, int take, CancellationToken ct)
    {
        var lines = Lines(session.TenantId, known);
        object[] parameters = [.. _parameters, .. where.Parameters];
        var rows = await session.AdvancedSql.QueryAsync<FoundLine>(
            $"""
            select {Json}, 'total', total) from (
                select *, count(*) over () as total from ({lines}) l where true{where.Sql} order by {Order} limit {take} offset {skip}) page
            """, ct, parameters);
        var total = rows.Count > 0 || skip == 0
            ? rows.FirstOrDefault()?.Total ?? 0
            : (await session.AdvancedSql.QueryAsync<long>($"select count(*) from ({lines}) l where true{where.Sql}", ct, parameters)).Single();
        return (rows, total);
    }

    public async IAsyncEnumerable<FoundLine> StreamAsync(
        IQuerySession session, DateTimeOffset known, Conditions where, [EnumeratorCancellation] CancellationToken ct = default)
    {
        var lines = Lines(session.TenantId, known);
        var rows = session.AdvancedSql.StreamAsync<FoundLine>(
            $"select {Json}, 'total', 0) from ({lines}) l where true{where.Sql} order by {Order}", ct, [.. _parameters, .. where.Parameters]);
        await foreach (var row in rows) yield return row;
    }

    public async Task<IReadOnlyList<FoundSum>> SumAsync(IQuerySession session, DateTimeOffset known, Conditions where, CancellationToken ct)
    {
        var lines = Lines(session.TenantId, known);
        return await session.AdvancedSql.QueryAsync<FoundSum>(
            $"""
            select jsonb_build_object('category', category, 'state', state, 'lines', count(*), 'areaSquareMetres', coalesce(sum(area_square_metres), 0))
            from ({lines}) l where true{where.Sql} group by category, state order by category, state
            """, ct, [.. _parameters, .. where.Parameters]);
    }

    private const string Order = "code, asset_id, category, since";

    private const string Json = """
        jsonb_build_object('assetType', asset_type, 'assetId', asset_id, 'code', code, 'name', name, 'zone', zone, 'areaSquareMetres', area_square_metres,
        'holderUscc', holder_uscc, 'holderName', holder_name, 'category', category, 'limb', limb, 'since', since, 'state', state, 'level', level,
        'countedFrom', counted_from, 'agreedStart', agreed_start, 'yearTwoEndsOn', year_two_ends_on
        """;

    // Which assets a line is about, and since when it is so. Dates are ours, made of digits; texts are parameters.
    private string Lines(string tenant, DateTimeOffset known)
    {
        _parameters.Clear();
        var produceBy = Whole($"((a.not_producing_since + interval '{rule.Whole("builtNotProducingMonths")} months')::date + 1)");
        string[] branches =
        [
            Branch(
                "idleLand", "(a.year_one_ends_on + 1)", "a.year_one_ends_on is not null", "notStarted", LevelBy("a.year_one_ends_on", "a.year_two_ends_on"),
                "a.agreed_start", "a.year_two_ends_on"),
            Branch(
                "idleLand", "(a.suspended_year_ends_on + 1)", "a.suspended_on is not null", "suspended",
                LevelBy("a.suspended_year_ends_on", "a.suspended_two_end_on"), "a.suspended_on"),
            Branch("approvedNotSupplied", "a.free_since", "a.free_since is not null", from: "a.free_since"),
            Branch("suppliedNotUsed", "a.unused_since", "a.unused_since is not null", from: "a.unused_since"),
            Branch("partlyUsed", "a.partly_used_since", "a.partly_used_since is not null", from: "a.partly_used_since"),
            Branch("builtNotProducing", produceBy, "a.not_producing_since is not null", from: "a.not_producing_since"),
            Branch("vacantFactory", "a.vacant_since", "a.vacant_since is not null", from: "a.vacant_since"),

            // A lease that runs out, or ends, on a day to come: the unit will be vacant from then on, as far as is known.
            Branch(
                "vacantFactory", "a.vacant_since", "lower(a.effective) = a.vacant_since", from: "a.vacant_since",
                onTheDay: $"lower(a.effective) > {Date(day)} and a.vacant_since > {Date(day)}"),
            Branch("occupiedIdle", "a.occupied_idle_since", "a.occupied_idle_since is not null", from: "a.occupied_idle_since"),
            ByClass("belowTarget", "f.class = 'D'"),
            ByClass("inefficientLand", Whole($"f.low_class_years >= {rule.Whole("lowClassYears")}")),
            Recognised(),
        ];
        return string.Join("\nunion all\n", branches);

        string Branch(
            string category, string since, string found, string limb = "none", string level = "'none'", string from = "null::date", string two = "null::date",
            string? onTheDay = null)
        {
            _parameters.AddRange([tenant, known]);
            return $"""
                select {Asset}, '{category}' as category, '{limb}' as limb, {since} as since, {level} as level,
                    {from} as counted_from, {two} as year_two_ends_on,
                    {State(since)} as state
                from {AssetPeriods.Sql} a
                where a.tenant_id = ? and a.recorded @> ?::timestamptz and {onTheDay ?? $"a.effective @> {Date(day)}"} and a.code is not null and {found}
                    and {since} <= {Until}
                """;
        }

        // The class that holds on the day; of an asset that changed hands since it was published, since it has this holder.
        string ByClass(string category, string found)
        {
            const string since = "greatest(f.published_on, a.held_since)";
            _parameters.AddRange([tenant, known, known]);
            return $"""
                select {Asset}, '{category}', 'none', {since}, 'none', {since}, null::date, {State(since)}
                from {AssetPeriods.Sql} a join {FirmClassPeriods.Sql} f on f.tenant_id = a.tenant_id and f.uscc = a.holder_uscc
                where a.tenant_id = ? and a.recorded @> ?::timestamptz and a.effective @> {Date(day)} and a.code is not null
                    and f.recorded @> ?::timestamptz and f.effective @> {Date(day)} and {found}
                """;
        }

        string Recognised()
        {
            _parameters.AddRange([tenant, known, known]);
            return $"""
                select {Asset}, 'recognisedInefficient', 'none', i.recognised_on, 'none', i.recognised_on, null::date, {State("i.recognised_on")}
                from {AssetPeriods.Sql} a join {InefficientCasePeriods.Sql} i on i.tenant_id = a.tenant_id and i.asset_id = a.stream_id
                where a.tenant_id = ? and a.recorded @> ?::timestamptz and a.effective @> {Date(day)} and a.code is not null
                    and i.recorded @> ?::timestamptz and i.effective @> {Date(day)} and i.recognised_on is not null
                """;
        }
    }

    private const string Asset =
        "a.asset_type, a.stream_id as asset_id, a.code, a.name, a.zone, a.area_square_metres, a.holder_uscc, a.holder_name, a.agreed_start";

    private string Until => Date(day.AddDays(warningDays));

    private string State(string since) => $"case when {since} <= {Date(day)} then 'now' else 'forecast' end";

    // As LevelOf in IdleTest says it.
    private string LevelBy(string one, string two) =>
        $"case when {one} >= {Date(day)} then 'none' when {two} >= {Date(day)} then 'oneYear' else 'twoYears' end";

    private static string Date(DateOnly day) => Whole($"date '{day:yyyy-MM-dd}'");

    private static string Whole(FormattableString sql) => FormattableString.Invariant(sql);
}
