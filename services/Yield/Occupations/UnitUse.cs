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

/// <summary>单元使用: which lease a unit is under. It may end before it begins, so ended leases are remembered.</summary>
public sealed record UnitUse(UnitLease? Lease, EquatableArray<Guid> Ended) : IState<UnitUse>
{
    public static UnitUse? Evolve(UnitUse? use, IFact fact)
    {
        var known = use ?? new(null, []);
        return fact switch
        {
            UnitOccupationNoted e when !known.Ended.Contains(e.Source.Stream) => known with
            {
                Lease = new(e.Source.Stream, e.BuildingId, e.UnitCode, e.ParcelCode, e.PlotRatio, e.AreaSquareMetres, e.TenantUscc, e.TenantName, e.EffectiveOn, e.Until, e.Source, e.DocumentNumber),
            },
            UnitVacationNoted e => new(known.Lease?.LeaseId == e.Source.Stream ? null : known.Lease, known.Ended.Contains(e.Source.Stream) ? known.Ended : known.Ended.Add(e.Source.Stream)),
            _ => use,
        };
    }
}

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
    };

    private UnitUsePeriods() : base(Contracts.Services.Yield, "unit_use")
    {
        Map("tenant_uscc", "text", u => u.Lease?.TenantUscc);
        Map("parcel_code", "text", u => u.Lease?.ParcelCode);
        Map("building_id", "uuid", u => u.Lease?.BuildingId);
    }

    protected override void Index(Table table)
    {
        table.Indexes.Add(new IndexDefinition("unit_use_periods_by_tenant") { Columns = ["tenant_id", "tenant_uscc"] });
        table.Indexes.Add(new IndexDefinition("unit_use_periods_by_building") { Columns = ["tenant_id", "building_id"] });
        table.Indexes.Add(new IndexDefinition("unit_use_periods_by_parcel") { Columns = ["tenant_id", "parcel_code"] });
    }
}
