using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using Weasel.Postgresql.Tables;

namespace ParkPlatform.Yield.Occupations;

/// <summary>The factory service has told that a lease gives a unit to a tenant, from a day to a last one.</summary>
public sealed record UnitOccupationNoted(
    Source Source, Guid BuildingId, string UnitCode, string? ParcelCode, decimal PlotRatio, Area AreaSquareMetres, string TenantUscc, string TenantName,
    DateOnly Until, DateOnly EffectiveOn, string DocumentNumber) : IHeardFact;

/// <summary>The factory service has told that a lease ended before its time: this is the first day without it.</summary>
public sealed record UnitVacationNoted(Source Source, DateOnly EffectiveOn, string DocumentNumber) : IHeardFact;

/// <summary>The factory service has told that the tenant has given the unit on to somebody else, from a day to a last one; the last that is told of a sub-let holds.</summary>
public sealed record UnitSubletNoted(
    Source Source, Guid SubletId, string SubTenantUscc, string SubTenantName, DateOnly From, DateOnly Until, DateOnly EffectiveOn, string DocumentNumber) : IHeardFact;

/// <summary>单元使用: which lease a unit is under. It may end before it begins, so ended leases are remembered.</summary>
public sealed record UnitUse(UnitLease? Lease, EquatableArray<Guid> Ended) : IState<UnitUse>
{
    /// <summary>转租, of whichever lease.</summary>
    public EquatableArray<UnitSublease> Sublets { get; init; }

    public static UnitUse? Evolve(UnitUse? use, IFact fact)
    {
        var known = use ?? new(null, []);
        return fact switch
        {
            UnitOccupationNoted e when !known.Ended.Contains(e.Source.Stream) => known with
            {
                Lease = new(
                    e.Source.Stream, e.BuildingId, e.UnitCode, e.ParcelCode, e.PlotRatio, e.AreaSquareMetres, e.TenantUscc, e.TenantName, e.EffectiveOn,
                    e.Until, e.Source, e.DocumentNumber),
            },
            UnitVacationNoted e => known with
            {
                Lease = known.Lease?.LeaseId == e.Source.Stream ? null : known.Lease,
                Ended = known.Ended.Contains(e.Source.Stream) ? known.Ended : known.Ended.Add(e.Source.Stream),
            },
            UnitSubletNoted e when !known.Sublets.Any(s => s.SubletId == e.SubletId && s.Source.Version > e.Source.Version) => known with
            {
                Sublets =
                [
                    .. known.Sublets.Where(s => s.SubletId != e.SubletId),
                    new(e.SubletId, e.SubTenantUscc, e.SubTenantName, e.From, e.Until, e.Source, e.DocumentNumber),
                ],
            },
            _ => use,
        };
    }
}

/// <summary>A sub-let of the unit: on these days it is not the lessee who uses it.</summary>
/// <param name="Until">The last day; before the first one where it never came to be.</param>
/// <param name="Source">The lease in the factory service, and its entry.</param>
public sealed record UnitSublease(Guid SubletId, string Uscc, string Name, DateOnly From, DateOnly Until, Source Source, string DocumentNumber);

/// <summary>A lease of one unit, as it was signed.</summary>
/// <param name="Until">The last day; no message says that a lease has simply run out.</param>
public sealed record UnitLease(
    Guid LeaseId, Guid BuildingId, string UnitCode, string? ParcelCode, decimal PlotRatio, Area AreaSquareMetres, string TenantUscc, string TenantName,
    DateOnly From, DateOnly Until, Source Source, string DocumentNumber);

/// <summary>Every unit's lease on every day, as known at every time.</summary>
public sealed class UnitUsePeriods : PeriodTable<UnitUse>
{
    public static readonly UnitUsePeriods Table = new();

    public static readonly EventNames Names = new()
    {
        { "unit_occupation_noted", typeof(UnitOccupationNoted) },
        { "unit_vacation_noted", typeof(UnitVacationNoted) },
        { "unit_sublet_noted", typeof(UnitSubletNoted) },
    };

    private UnitUsePeriods() : base(Contracts.Services.Yield, "unit_use", version: 2)
    {
        Map("tenant_uscc", "text", u => u.Lease?.TenantUscc);
        Map("parcel_code", "text", u => u.Lease?.ParcelCode);
        Map("building_id", "uuid", u => u.Lease?.BuildingId);
        Map("sub_tenants", "text[]", u => u.Sublets.Select(s => s.Uscc).Distinct().ToArray());
    }

    protected override void Index(Table table)
    {
        table.Indexes.Add(new IndexDefinition("unit_use_periods_by_tenant") { Columns = ["tenant_id", "tenant_uscc"] });
        table.Indexes.Add(new IndexDefinition("unit_use_periods_by_building") { Columns = ["tenant_id", "building_id"] });
        table.Indexes.Add(new IndexDefinition("unit_use_periods_by_parcel") { Columns = ["tenant_id", "parcel_code"] });
        table.Indexes.Add(new IndexDefinition("unit_use_periods_by_sub_tenant") { Columns = ["sub_tenants"], Method = IndexMethod.gin });
    }
}
