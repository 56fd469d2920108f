using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Corrections;
using ParkPlatform.Land.Lineage;
using ParkPlatform.Land.Parcels;
using Weasel.Postgresql.Tables;

namespace ParkPlatform.Land.Allocations;

/// <summary>
/// 供地记录: somebody holds a parcel. A second reading of a parcel's stream that knows only grants and their ends, so that one period is one allocation.
/// </summary>
/// <param name="Basis">The paper it rests on: contract number, or the document's.</param>
public sealed record Allocation(string ParcelCode, Area AreaSquareMetres, bool IsHeld, Holder? Holder, SupplyMethod? Method, string? Basis) : IState<Allocation>
{
    public static Allocation? Evolve(Allocation? allocation, IFact given) => (allocation, given.Itself()) switch
    {
        (null, IDescribesParcel e) => new(e.Code, e.AreaSquareMetres, false, null, null, null),
        ({ }, IDescribesParcel e) => allocation with { ParcelCode = e.Code, AreaSquareMetres = e.AreaSquareMetres },
        ({ }, IGrantTerms e) =>
            allocation with { IsHeld = true, Holder = e.Holder, Method = e.Method, Basis = e.ContractNumber ?? e.SupervisionNumber ?? e.DocumentNumber },
        ({ }, IEndsRight) => allocation with { IsHeld = false, Holder = null, Method = null, Basis = null },
        ({ }, IRetiresParcel) => null,
        _ => allocation,
    };
}

/// <summary>Every allocation on every day, as known at every time.</summary>
public sealed class AllocationPeriods : PeriodTable<Allocation>
{
    public static readonly AllocationPeriods Table = new();

    private AllocationPeriods() : base(Contracts.Services.Land, "allocation")
    {
        Map("parcel_code", "text", a => a.ParcelCode);
        Map("held", "boolean", a => a.IsHeld);
        Map("holder_uscc", "text", a => a.Holder?.Uscc);
        Map("holder_name", "text", a => a.Holder?.Name);
    }

    protected override void Index(Table table) =>
        table.Indexes.Add(new IndexDefinition("allocation_periods_by_holder") { Columns = ["tenant_id", "holder_uscc"] });
}
