using Marten;
using Npgsql;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Hosting.TwoClocks;
using Weasel.Core;
using Weasel.Postgresql.Tables;

namespace ParkPlatform.Factories.Sublets;

/// <summary>Where a sub-let stands on a day.</summary>
public enum SubletStanding
{
    /// <summary>已同意.</summary>
    Consented,

    /// <summary>待处理: known, neither consented nor objected to; the months are running.</summary>
    Open,

    /// <summary>视为同意: the months have passed in silence.</summary>
    DeemedConsented,

    /// <summary>已提出异议.</summary>
    Objected,
}

/// <summary>转租.</summary>
/// <param name="KnownOn">The day on which the landlord consented, or learned of it.</param>
/// <param name="EndedOn">The first day on which the sub-tenant no longer has the units.</param>
public sealed record Sublet(
    Guid Id, Tenant SubTenant, EquatableArray<LeasedUnit> Units, DateRange Days, bool Consented, DateOnly KnownOn, string? Finding,
    DateOnly? ObjectedOn = null, DateOnly? EndedOn = null)
{
    /// <summary>The day after the last one.</summary>
    public DateOnly Until => EndedOn is { } ended && ended <= Days.To ? ended : Days.To.AddDays(1);

    public SubletStanding On(DateOnly day, DateOnly objectBy) =>
        Consented ? SubletStanding.Consented
        : ObjectedOn is not null ? SubletStanding.Objected
        : day > objectBy ? SubletStanding.DeemedConsented
        : SubletStanding.Open;
}

/// <summary>租约项下的转租: a reading of the lease's stream.</summary>
public sealed record SubletBook(Lease? Lease, EquatableArray<Sublet> Sublets) : IState<SubletBook>
{
    public static SubletBook? Evolve(SubletBook? book, IFact fact)
    {
        var known = book ?? new(null, []);
        return fact switch
        {
            LeaseSigned or LeaseTerminated or LeaseFollowedUnits => known with { Lease = Lease.Evolve(known.Lease, fact) },
            SubletConsented e => known with { Sublets = known.Sublets.Add(new(e.SubletId, e.SubTenant, e.Units, e.Days, true, e.EffectiveOn, null)) },
            SubletDetected e => known with { Sublets = known.Sublets.Add(new(e.SubletId, e.SubTenant, e.Units, e.Days, false, e.EffectiveOn, e.Finding)) },
            SubletObjectedTo e => known.Change(e.SubletId, s => s with { ObjectedOn = e.EffectiveOn }),
            SubletEnded e => known.Change(e.SubletId, s => s with { EndedOn = e.EffectiveOn }),
            _ => book,
        };
    }

    public Sublet? Find(Guid id) => Sublets.FirstOrDefault(s => s.Id == id);

    private SubletBook Change(Guid id, Func<Sublet, Sublet> change) => this with { Sublets = [.. Sublets.Select(s => s.Id == id ? change(s) : s)] };
}

/// <summary>A unit is sub-let on these days.</summary>
public sealed record UnitSublet(
    Guid UnitId, Guid BuildingId, Guid LeaseId, Guid SubletId, string? SubTenantUscc, string SubTenantName, bool Consented, DateOnly From, DateOnly? Until) : IBookedRow;

/// <summary>The database has refused to sub-let a unit twice on the same day.</summary>
public sealed class UnitIsAlreadySubletException(PostgresException refusal) : Exception(refusal.MessageText, refusal);

/// <summary>Which unit is sub-let to whom on which days: on a day a unit has one sub-tenant, says the database.</summary>
public sealed class UnitSublets : BookedRows<SubletBook, UnitSublet>
{
    public static readonly UnitSublets Table = new();

    private const string OneSubTenant = "unit_sublets_one_sub_tenant";

    private UnitSublets() : base("unit_sublets", [.. LeaseEvents.Names, .. SubletEvents.Names])
    {
        Map("unit_id", "uuid", s => s.UnitId);
        Map("building_id", "uuid", s => s.BuildingId);
        Map("sublet_id", "uuid", s => s.SubletId);
        Map("sub_tenant_uscc", "text", s => s.SubTenantUscc);
        Map("sub_tenant_name", "text", s => s.SubTenantName);
        Map("consented", "boolean", s => s.Consented);
    }

    internal override void AddTo(StoreOptions store)
    {
        base.AddTo(store);
        store.Advanced.ExceptionTransforms.IfExceptionIs<PostgresException>()
            .If(e => e.ConstraintName == OneSubTenant).ThenTransformTo(e => new UnitIsAlreadySubletException(e));
    }

    protected override void Index(Table table) =>
        table.Indexes.Add(new IndexDefinition("unit_sublets_by_building") { Columns = ["tenant_id", "building_id"] });

    protected override IEnumerable<ISchemaObject> Beside(Table table) => [new ExclusionConstraint(
        table, OneSubTenant, "gist (tenant_id with =, unit_id with =, effective with &&) where (upper_inf(recorded))")];

    protected override IEnumerable<string> Turns(IReadOnlyCollection<UnitSublet> rows) => rows.Select(r => $"sublets/{r.BuildingId}");

    // A sub-let can't outlive the lease.
    protected override IEnumerable<UnitSublet> Rows(Timeline<SubletBook> known)
    {
        if (known.Periods.IsEmpty || known.Periods[^1].State is not { Lease: { } lease } book) yield break;
        foreach (var sublet in book.Sublets)
        {
            var until = sublet.Until <= lease.LastDay.AddDays(1) ? sublet.Until : lease.LastDay.AddDays(1);
            if (sublet.Days.From >= until) continue;
            foreach (var unit in sublet.Units)
                yield return new(
                    unit.UnitId, unit.BuildingId, known.Id, sublet.Id, sublet.SubTenant.Uscc, sublet.SubTenant.Name, sublet.Consented, sublet.Days.From, until);
        }
    }

    /// <summary>Sub-lets of a building's units on a day.</summary>
    public Task<IReadOnlyList<UnitSublet>> InBuilding(IQuerySession session, Guid building, DateOnly day, DateTimeOffset known, CancellationToken ct) =>
        Query(session, "building_id = ? and effective @> ?::date and recorded @> ?::timestamptz", ct, building, day, known.ToUniversalTime());

    /// <summary>Who has any of these units as a sub-tenant on any of these days.</summary>
    public Task<IReadOnlyList<UnitSublet>> Overlapping(IQuerySession session, IReadOnlyCollection<Guid> units, DateRange days, CancellationToken ct) =>
        Query(session, "unit_id = any(?) and effective && daterange(?::date, ?::date, '[]') and upper_inf(recorded)", ct, units.ToArray(), days.From, days.To);

    /// <summary>The leases with a sub-let on the day or later, of any building or of one.</summary>
    public Task<IReadOnlyList<Guid>> LeasesFrom(IQuerySession session, Guid? building, DateOnly day, DateTimeOffset known, CancellationToken ct) =>
        session.AdvancedSql.QueryAsync<Guid>($"""
            select distinct stream_id from {Of} where tenant_id = ? and coalesce(upper(effective) > ?::date, true) and recorded @> ?::timestamptz and (? or building_id = ?)
            """, ct, session.TenantId, day, known.ToUniversalTime(), building is null, building ?? Guid.Empty);

    /// <summary>Every lease that there was ever a sub-let of.</summary>
    public Task<IReadOnlyList<Guid>> Leases(IQuerySession session, CancellationToken ct) =>
        session.AdvancedSql.QueryAsync<Guid>($"select distinct stream_id from {Of} where tenant_id = ?", ct, session.TenantId);

    private Task<IReadOnlyList<UnitSublet>> Query(IQuerySession session, string where, CancellationToken ct, params object[] parameters) =>
        session.AdvancedSql.QueryAsync<UnitSublet>($"""
            select jsonb_build_object('unitId', unit_id, 'buildingId', building_id, 'leaseId', stream_id, 'subletId', sublet_id, 'subTenantUscc', sub_tenant_uscc,
                'subTenantName', sub_tenant_name, 'consented', consented, 'from', lower(effective), 'until', upper(effective))
            from {Of} where tenant_id = ? and {where}
            """, ct, [session.TenantId, .. parameters]);
}
