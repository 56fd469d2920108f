using JasperFx.Events.Projections;
using ParkPlatform.Contracts;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Allocations;
using ParkPlatform.Land.Imports;
using ParkPlatform.Land.Outlines;
using ParkPlatform.Land.Parcels;

var builder = WebApplication.CreateBuilder(args);

builder.AddParkService(Services.Land, typeof(ParkPlatform.Land.Program).Assembly, store =>
{
    store.AddTimeline(ParcelEvents.Names, ParcelPeriods.Table);
    store.AddTimeline(ParcelEvents.Names, AllocationPeriods.Table);
    store.AddTimeline<Tolerances>(ToleranceEvents.Names);
    store.Projections.Add(new OutlineIndex(), ProjectionLifecycle.Inline);
    store.Storage.ExtendedSchemaObjects.Add(OutlineIndex.Schema());
    store.AddTimeline(ImportEvents.Names, ImportBatchPeriods.Table);
    store.Schema.For<ImportedSupplyResult>().Index(r => r.Plot!);
    store.Schema.For<ImportPortion>();
    store.Schema.For<ImportReport>();
    store.Schema.For<ColumnNames>();
    store.Schema.For<DistrictTable>();
});

var app = builder.Build();
app.MapParkService(Services.Land);
return await app.RunParkServiceAsync(args);

namespace ParkPlatform.Land
{
    public partial class Program;
}
