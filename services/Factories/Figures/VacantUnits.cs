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
    public static async Task<IReadOnlyList<UnitState>> OnAsync(IQuerySession session, DateOnly day, DateTimeOffset known, string? zone, CancellationToken ct)
    {
        var at = known.ToUniversalTime();
        var rows = await session.AdvancedSql.QueryAsync<Row>($"""
            select jsonb_build_object('unitId', u.unit_id, 'buildingId', u.stream_id, 'buildingCode', u.building_code, 'zone', u.zone, 'level', u.level, 'position', u.position,
                'code', u.code, 'area', u.area, 'lettable', u.lettable, 'registeredOn', u.registered_on, 'lettings', coalesce((
                    select jsonb_agg(jsonb_build_object('unitId', l.unit_id, 'unitCode', l.unit_code, 'buildingId', l.building_id, 'leaseId', l.stream_id, 'kind', l.kind,
                        'from', lower(l.effective), 'until', upper(l.effective), 'tenantUscc', l.lessee_uscc, 'tenantName', l.lessee_name, 'leaseFrom', l.lease_from,
                        'leaseTo', l.lease_to, 'rentYuanPerSquareMetreMonth', l.rent, 'agreedTo', l.agreed_to))
                    from {UnitLettings.Table.Of} l where l.tenant_id = u.tenant_id and (l.unit_id = u.unit_id or l.unit_id = any(u.ancestors)) and l.recorded @> ?::timestamptz), '[]'))
            from {UnitRegister.Table.Of} u
            where u.tenant_id = ? and u.effective @> ?::date and u.recorded @> ?::timestamptz and (? = '' or u.zone = ?)
            order by u.building_code, u.level, u.position
            """, ct, at, session.TenantId, day, at, zone ?? "", zone ?? "");
        return [.. rows.Select(r =>
        {
            var on = UnitOnDay.Of(day, r.Lettable, r.RegisteredOn, r.Lettings);
            var last = r.Lettings.Where(l => l.Kind == LettingKind.Leased && l.Until <= day).MaxBy(l => l.Until);
            return new UnitState(
                r.UnitId, r.BuildingId, r.BuildingCode, r.Zone, r.Level, r.Position, r.Code, r.Area, on, last is not null, last is { AgreedTo: { } agreed } && last.Until <= agreed);
        })];
    }

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
        EquatableArray<Letting> Lettings);
}
