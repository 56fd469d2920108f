using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Buildings;
using ParkPlatform.Factories.Leases;

namespace ParkPlatform.Factories.Figures;

/// <summary>Why nobody has a unit (空置原因), from what is recorded.</summary>
public enum VacancyReason
{
    /// <summary>新交付未出租: never let.</summary>
    NeverLet,

    /// <summary>租期届满.</summary>
    LeaseRanOut,

    /// <summary>提前退租.</summary>
    LeftEarly,

    /// <summary>手续不全: a paper is missing.</summary>
    NoPapers,

    /// <summary>已预留或已签待入.</summary>
    Promised,
}

/// <summary>A unit that nobody has on a day: since when, for how many days (computed, never typed), why, and from when it is free if it is promised.</summary>
public sealed record VacantUnit(
    Guid UnitId, Guid BuildingId, string BuildingCode, string? Zone, int Level, string Code, Area AreaSquareMetres, DateOnly VacantSince, int Days, VacancyReason Reason,
    int Position);

/// <summary>A unit on a day, with who has it and until when.</summary>
/// <param name="Position">Its place on the floor, in the order of the register.</param>
public sealed record UnitState(
    Guid UnitId, Guid BuildingId, string BuildingCode, string? Zone, int Level, int Position, string Code, Area AreaSquareMetres, UnitOnDay On, bool WasLet, bool LastLeftEarly);

/// <summary>Every unit of the park on a day.</summary>
internal static class UnitStates
{
    /// <param name="zone">Only units of this zone; null for all.</param>
    /// <param name="withoutTenant">Only units that nobody has.</param>
    public static async Task<IReadOnlyList<UnitState>> OnAsync(
        IQuerySession session, DateOnly day, DateTimeOffset known, string? zone, CancellationToken ct, bool withoutTenant = false)
    {
        var (at, tenant) = (known.ToUniversalTime(), session.TenantId);
        var rows = await session.AdvancedSql.QueryAsync<Row>(
            $"{Question} {(withoutTenant ? $"where u.kind is distinct from '{nameof(LettingKind.Leased)}'" : "")} order by u.building_code, u.level, u.position",
            ct, tenant, at, day, tenant, day, at, zone ?? "", zone ?? "", tenant, at, day);
        return [.. rows.Select(r => new UnitState(
            r.UnitId, r.BuildingId, r.BuildingCode, r.Zone, r.Level, r.Position, r.Code, r.Area, UnitOnDay.Of(r.Lettable, r.RegisteredOn, r.Letting, r.LastEnd),
            r.LastEnd is not null, r.LastEnd is { } end && end <= r.LastAgreedTo))];
    }

    // Who has the unit on the day; and of those that nobody has, the lease that ended last, be it of a unit that this one was cut out of.
    private static readonly string Question = $"""
        with taken as (
            select distinct on (unit_id) unit_id as taken_unit, unit_code, stream_id as lease_id, kind, effective as let_on, lessee_uscc, lessee_name, lease_from, lease_to,
                rent, agreed_to
            from {UnitLettings.Table.Of}
            where tenant_id = ? and recorded @> ?::timestamptz and effective @> ?::date and kind not in ('{nameof(LettingKind.Held)}', '{nameof(LettingKind.Gone)}')
            order by unit_id, kind <> '{nameof(LettingKind.Leased)}', kind = '{nameof(LettingKind.Promised)}', lease_from),
        registered as (
            select * from {UnitRegister.Table.Of} where tenant_id = ? and effective @> ?::date and recorded @> ?::timestamptz and (? = '' or zone = ?)),
        unit as (select * from registered u full join taken on taken_unit = u.unit_id where {UnitRegister.IsUnit}),
        ended as (
            select distinct on (u.unit_id) u.unit_id as ended_unit, upper(l.effective) as last_end, l.agreed_to as last_agreed
            from unit u cross join lateral unnest(u.unit_id || coalesce(u.ancestors, array[]::uuid[])) as member (id) join {UnitLettings.Table.Of} l on l.unit_id = member.id
            where u.kind is distinct from '{nameof(LettingKind.Leased)}' and l.tenant_id = ? and l.kind = '{nameof(LettingKind.Leased)}' and l.recorded @> ?::timestamptz
                and upper(l.effective) <= ?::date
            order by u.unit_id, upper(l.effective) desc)
        select jsonb_build_object('unitId', u.unit_id, 'buildingId', u.stream_id, 'buildingCode', u.building_code, 'zone', u.zone, 'level', u.level, 'position', u.position,
            'code', u.code, 'area', u.area, 'lettable', u.lettable, 'registeredOn', u.registered_on, 'lastEnd', e.last_end, 'lastAgreedTo', e.last_agreed,
            'letting', case when u.kind is not null then jsonb_build_object('unitId', u.unit_id, 'unitCode', u.unit_code, 'buildingId', u.stream_id, 'leaseId', u.lease_id,
                'kind', u.kind, 'from', lower(u.let_on), 'until', upper(u.let_on), 'tenantUscc', u.lessee_uscc, 'tenantName', u.lessee_name, 'leaseFrom', u.lease_from,
                'leaseTo', u.lease_to, 'rentYuanPerSquareMetreMonth', u.rent, 'agreedTo', u.agreed_to) end)
        from unit u full join ended e on e.ended_unit = u.unit_id
        """;

    public static VacantUnit? Vacant(this UnitState u, DateOnly day) => u.On.Status == UnitStatus.Leased ? null : new(
        u.UnitId, u.BuildingId, u.BuildingCode, u.Zone, u.Level, u.Code, u.AreaSquareMetres, u.On.VacantSince!.Value, day.DayNumber - u.On.VacantSince.Value.DayNumber,
        u.On.Status switch
        {
            UnitStatus.Unavailable => VacancyReason.NoPapers,
            UnitStatus.Reserved => VacancyReason.Promised,
            _ => !u.WasLet ? VacancyReason.NeverLet : u.LastLeftEarly ? VacancyReason.LeftEarly : VacancyReason.LeaseRanOut,
        }, u.Position);

    private sealed record Row(
        Guid UnitId, Guid BuildingId, string BuildingCode, string? Zone, int Level, int Position, string Code, Area Area, bool Lettable, DateOnly RegisteredOn,
        Letting? Letting, DateOnly? LastEnd, DateOnly? LastAgreedTo);
}
