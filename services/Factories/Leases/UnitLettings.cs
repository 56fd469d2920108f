using Marten;
using Npgsql;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using Weasel.Core;
using Weasel.Postgresql.Tables;

namespace ParkPlatform.Factories.Leases;

/// <summary>How a lease lies on a unit.</summary>
public enum LettingKind
{
    /// <summary>The tenant has it.</summary>
    Leased,

    /// <summary>The lease is signed, its first day is to come.</summary>
    Reserved,

    /// <summary>预留: no lease yet, but the unit is kept for an applicant on this day.</summary>
    Promised,

    /// <summary>The days of the lease that an applicant's reservation keeps free.</summary>
    Held,

    /// <summary>The unit is there no more: it has been split or merged.</summary>
    Gone,
}

/// <summary>A lease of a unit, on days of one kind.</summary>
/// <param name="LeaseId">The lease; of what is promised or held, the application.</param>
/// <param name="LeaseFrom">The lease's first day.</param>
/// <param name="AgreedTo">The last day that was agreed, be the lease ended early or not.</param>
/// <param name="LeaseTo">Its last one, as far as it is known; of a lease that never starts, the one agreed.</param>
public sealed record Letting(
    Guid UnitId, string UnitCode, Guid BuildingId, Guid LeaseId, LettingKind Kind, DateOnly From, DateOnly? Until,
    string? TenantUscc, string TenantName, DateOnly LeaseFrom, DateOnly LeaseTo, Yuan RentYuanPerSquareMetreMonth,
    DateOnly? AgreedTo = null) : IBookedRow;

/// <summary>The database has refused to let a unit twice on the same day.</summary>
public sealed class UnitIsAlreadyLetException(PostgresException refusal) : Exception(refusal.MessageText, refusal);

/// <summary>
/// Which unit is let or promised to whom on which days, as known at every time. Two leases are two streams, and no version check sees both: so the database
/// itself refuses a second tenant for a unit and a day, and one beside a reservation.
/// </summary>
public sealed class UnitLettings : BookedRows<Lease, Letting>
{
    public static readonly UnitLettings Table = new();

    internal const string TableName = "unit_lettings";

    private const string NoDoubleLetting = "unit_lettings_one_holder_of_what_is_there";

    private UnitLettings() : base(TableName, LeaseEvents.Names) => Columns(Map);

    /// <summary>The columns, for whoever writes rows of another kind into the table.</summary>
    internal static void Columns(Action<string, string, Func<Letting, object?>> map)
    {
        map("unit_id", "uuid", l => l.UnitId);
        map("unit_code", "text", l => l.UnitCode);
        map("building_id", "uuid", l => l.BuildingId);
        map("kind", "text", l => l.Kind.ToString());
        map("lessee_uscc", "text", l => l.TenantUscc);
        map("lessee_name", "text", l => l.TenantName);
        map("lease_from", "date", l => l.LeaseFrom);
        map("lease_to", "date", l => l.LeaseTo);
        map("rent", "numeric", l => l.RentYuanPerSquareMetreMonth.Amount);
        map("agreed_to", "date", l => l.AgreedTo);
    }

    internal override void AddTo(StoreOptions store)
    {
        base.AddTo(store);
        store.Advanced.ExceptionTransforms.IfExceptionIs<PostgresException>()
            .If(e => e.ConstraintName == NoDoubleLetting).ThenTransformTo(e => new UnitIsAlreadyLetException(e));
    }

    protected override void Index(Table table) =>
        table.Indexes.Add(new IndexDefinition("unit_lettings_by_building") { Columns = ["tenant_id", "building_id"] });

    // What has been believed before binds nobody.
    protected override IEnumerable<ISchemaObject> Beside(Table table) => [new ExclusionConstraint(
        table, NoDoubleLetting, "gist (tenant_id with =, unit_id with =, effective with &&) where (kind in ('Leased', 'Held', 'Gone') and upper_inf(recorded))")];

    protected override IEnumerable<string> Turns(IReadOnlyCollection<Letting> rows) => TurnsOfUnits(rows);

    // Of two transactions that insert conflicting rows at the same moment each would wait for the other. Units share some hundred turns: leases of different units hardly ever wait for
    // each other, and a file with ten thousand of them holds no more locks than that.
    internal static IEnumerable<string> TurnsOfUnits(IEnumerable<Letting> rows) => rows.Select(r => $"units/{r.UnitId.ToByteArray()[^1]:x2}");

    protected override IEnumerable<Letting> Rows(Timeline<Lease> known)
    {
        if (known.Periods.IsEmpty) yield break; // withdrawn
        var lease = known.Now();
        var from = lease.Terms.From;
        var (reservedUntil, until) = (lease.TerminatedOn < from ? lease.TerminatedOn.Value : from, lease.LastDay.AddDays(1));

        foreach (var unit in known.Periods.SelectMany(p => p.State.Units).DistinctBy(u => u.UnitId))
        {
            // As long as it is a unit of the lease; units that were split or merged have others after them.
            var own = known.Periods.Where(p => p.State.Units.Any(u => u.UnitId == unit.UnitId)).ToArray();
            var (begins, ends) = (own[0].From == known.Periods[0].From ? DateOnly.MinValue : own[0].From, own[^1].Until ?? DateOnly.MaxValue);
            foreach (var (kind, first, next) in new[] { (LettingKind.Reserved, lease.SignedOn, reservedUntil), (LettingKind.Leased, from, until) })
                if (Later(first, begins) < Earlier(next, ends)) yield return Row(unit, kind, Later(first, begins), Earlier(next, ends));
        }

        static DateOnly Later(DateOnly left, DateOnly right) => left > right ? left : right;

        static DateOnly Earlier(DateOnly left, DateOnly right) => left < right ? left : right;

        Letting Row(LeasedUnit unit, LettingKind kind, DateOnly first, DateOnly next) => new(
            unit.UnitId, unit.UnitCode, unit.BuildingId, known.Id, kind, first, next,
            lease.Tenant.Uscc, lease.Tenant.Name, from, from < until ? lease.LastDay : lease.Terms.To, lease.Terms.RentYuanPerSquareMetreMonth, lease.Terms.To);
    }

    /// <summary>The lettings of a building's units on all days, as known at a moment.</summary>
    public Task<IReadOnlyList<Letting>> InBuilding(IQuerySession session, Guid building, DateTimeOffset knownAt, CancellationToken ct) =>
        Query(session, "building_id = ? and recorded @> ?", ct, building, knownAt.ToUniversalTime());

    /// <summary>Who has any of these units on any of these days, as far as it is known now.</summary>
    public Task<IReadOnlyList<Letting>> Overlapping(IQuerySession session, IReadOnlyCollection<Guid> units, DateRange days, CancellationToken ct) => Query(
        session, "unit_id = any(?) and effective && daterange(?::date, ?::date, '[]') and kind in ('Leased', 'Held') and upper_inf(recorded)", ct,
        units.ToArray(), days.From, days.To);

    /// <summary>The lettings of these leases, as far as they are known now.</summary>
    public async Task<ILookup<Guid, Letting>> OfLeases(IQuerySession session, IReadOnlyCollection<Guid> leases, CancellationToken ct) =>
        (await Query(session, "stream_id = any(?) and upper_inf(recorded)", ct, [leases.ToArray()])).ToLookup(l => l.LeaseId);

    private Task<IReadOnlyList<Letting>> Query(IQuerySession session, string where, CancellationToken ct, params object[] parameters) =>
        session.AdvancedSql.QueryAsync<Letting>($"""
            select jsonb_build_object('unitId', unit_id, 'unitCode', unit_code, 'buildingId', building_id, 'leaseId', stream_id, 'kind', kind,
                'from', lower(effective), 'until', upper(effective), 'tenantUscc', lessee_uscc, 'tenantName', lessee_name,
                'leaseFrom', lease_from, 'leaseTo', lease_to, 'rentYuanPerSquareMetreMonth', rent, 'agreedTo', agreed_to)
            from {Of} where tenant_id = ? and {where} order by unit_code, lower(effective)
            """, ct, [session.TenantId, .. parameters]);
}
