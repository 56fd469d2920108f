using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Outlines;
using Weasel.Postgresql.Tables;

namespace ParkPlatform.Land.Parcels;

/// <summary>Every parcel on every day, as known at every time: lists, maps and totals read here.</summary>
public sealed class ParcelPeriods : PeriodTable<Parcel>
{
    public static readonly ParcelPeriods Table = new();

    private ParcelPeriods() : base(Contracts.Services.Land, "parcel", version: 3)
    {
        Map("code", "text", p => p.Code);
        Map("name", "text", p => p.Name);
        Map("zone", "text", p => p.Zone);
        Map("status", "text", p => p.Status.ToString());
        Map("holder_uscc", "text", p => p.Holder?.Uscc);
        Map("holder_name", "text", p => p.Holder?.Name);
        Map("supervision_number", "text", p => p.Grant?.SupervisionNumber);
        Map("on_map", "boolean", p => p.Boundary is not null);
        Map("has_red_lines", "boolean", p =>
            p.Grant is not null || p.Offering is not null || p.Preparation?.Conversion is not null || p.Preparation?.Expropriation is not null);
        Map("drawn", "text", p => p.Boundary is null ? null : DrawnParcel.Written(p));
        Map("extent", "box", p => p.Boundary is null ? null : OutlineIndex.Literal(p.Boundary.Box()));
    }

    protected override void Index(Table table)
    {
        table.Indexes.Add(new IndexDefinition("parcel_periods_by_code") { Columns = ["tenant_id", "code"] });
        table.Indexes.Add(new IndexDefinition("parcel_periods_by_supervision_number") { Columns = ["tenant_id", "supervision_number"] });
        table.Indexes.Add(new IndexDefinition("parcel_periods_by_holder") { Columns = ["tenant_id", "holder_uscc"] });
        table.Indexes.Add(new IndexDefinition("parcel_periods_by_place") { Columns = ["extent"], Method = IndexMethod.gist });
    }
}
