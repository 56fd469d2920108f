using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Buildings;

namespace ParkPlatform.Factories.Utilities;

/// <summary>A building and the zone that it lies in.</summary>
internal sealed record Member(Guid BuildingId, string Code, string? Zone);

/// <summary>Where a utility of a place stands.</summary>
/// <param name="Least">The least headroom from the day on, and the first day of it; null without a capacity.</param>
internal sealed record UtilityPosition(
    UtilityPlaceKind Kind, string Key, string Name, Utility Utility, decimal? Capacity, decimal Leased, decimal Reserved, decimal? Least, DateOnly? LeastOn)
{
    /// <summary>What is left at the narrowest, as a share of the capacity; null without one.</summary>
    public decimal? Share => Capacity is > 0 ? Least / Capacity : null;

    public Guid IdOf(string tenant) => UtilityAccount.IdOf(tenant, new(Kind, Key, Name), Utility);
}

/// <summary>Capacities on a day and all that is promised from then on, as known at a moment.</summary>
internal sealed record UtilityBooks(IReadOnlyList<Member> Members, IReadOnlyList<CapacityRow> Capacities, IReadOnlyList<UtilityCommitment> Commitments)
{
    public static async Task<UtilityBooks> LoadAsync(
        IQuerySession session, DateOnly day, DateTimeOffset known, string? zone, string? building, Utility? utility, CancellationToken ct)
    {
        var members = await session.AdvancedSql.QueryAsync<Member>($"""
            select distinct jsonb_build_object('buildingId', stream_id, 'code', building_code, 'zone', zone) from {UnitRegister.Table.Of}
            where tenant_id = ? and effective @> ?::date and recorded @> ?::timestamptz and (? = '' or zone = ?) and (? = '' or building_code = ?)
            """, ct, session.TenantId, day, known, zone ?? "", zone ?? "", building ?? "", building ?? "");
        var capacities = await session.AdvancedSql.QueryAsync<CapacityRow>($"""
            select jsonb_build_object('kind', kind, 'place', place, 'utility', utility, 'capacity', capacity, 'stated', stated, 'from', lower(effective), 'until', upper(effective))
            from {UtilityCapacities.Table.Of}
            where tenant_id = ? and coalesce(upper(effective) > ?::date, true) and recorded @> ?::timestamptz and (? = '' or utility = ?)
            """, ct, session.TenantId, day, known, $"{utility}", $"{utility}");
        var commitments = await session.AdvancedSql.QueryAsync<UtilityCommitment>($"""
            select jsonb_build_object('buildingId', building_id, 'utility', utility, 'amount', amount, 'reserved', reserved, 'holderId', stream_id,
                'holderUscc', holder_uscc, 'holderName', holder_name, 'from', lower(effective), 'until', upper(effective))
            from {UtilityCommitments.Table.Of}
            where tenant_id = ? and upper(effective) > ?::date and recorded @> ?::timestamptz and (? = '' or utility = ?)
            """, ct, session.TenantId, day, known, $"{utility}", $"{utility}");
        return new(members, capacities, commitments);
    }

    /// <summary>Every utility of every place of which anything is known.</summary>
    public IEnumerable<UtilityPosition> Balances(DateOnly day)
    {
        var (capacities, promised) = (Capacities.ToLookup(c => (c.Kind, c.Place)), Commitments.ToLookup(c => c.BuildingId));
        var buildings = Members.SelectMany(m => Of(UtilityPlaceKind.Building, $"{m.BuildingId}", m.Code, promised[m.BuildingId]));
        var zones = Members.Where(m => m.Zone is not null).GroupBy(m => m.Zone!)
            .SelectMany(z => Of(UtilityPlaceKind.Zone, z.Key, z.Key, z.SelectMany(m => promised[m.BuildingId])));
        return buildings.Concat(zones);

        IEnumerable<UtilityPosition> Of(UtilityPlaceKind kind, string key, string name, IEnumerable<UtilityCommitment> commitments)
        {
            var (own, taken) = (capacities[(kind, key)].ToLookup(c => c.Utility), commitments.ToLookup(c => c.Utility));
            return own.Select(c => c.Key).Union(taken.Select(c => c.Key)).Order().Select(utility => Position(kind, key, name, utility, [.. own[utility]], [.. taken[utility]], day));
        }
    }

    private static UtilityPosition Position(
        UtilityPlaceKind kind, string key, string name, Utility utility, IReadOnlyList<CapacityRow> capacities, IReadOnlyList<UtilityCommitment> commitments, DateOnly day)
    {
        var turns = commitments.Select(c => c.From).Concat(capacities.Select(c => c.From)).Where(d => d > day).Prepend(day).Distinct().Order();
        var least = turns.Select(d => (Day: d, Left: CapacityOn(d) - TakenOn(d, null))).Where(b => b.Left is not null).OrderBy(b => b.Left).ThenBy(b => b.Day).FirstOrDefault();
        return new(kind, key, name, utility, CapacityOn(day), TakenOn(day, false), TakenOn(day, true), least.Left, least.Left is null ? null : least.Day);

        decimal? CapacityOn(DateOnly on) => capacities.Where(c => c.Capacity is not null && Lies(on, c)).OrderByDescending(c => c.Stated).FirstOrDefault()?.Capacity;

        decimal TakenOn(DateOnly on, bool? reserved) => commitments.Where(c => (reserved is null || c.Reserved == reserved) && Lies(on, c)).Sum(c => c.Amount);
    }

    private static bool Lies(DateOnly day, IBookedRow row) => row.From <= day && (row.Until is null || day < row.Until);
}
