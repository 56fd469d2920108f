using JasperFx.Events.Projections;
using ParkPlatform.Contracts;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land;
using ParkPlatform.Land.Allocations;
using ParkPlatform.Land.Imports;
using ParkPlatform.Land.LandContracts;
using ParkPlatform.Land.Letters;
using ParkPlatform.Land.Offerings;
using ParkPlatform.Land.Outlines;
using ParkPlatform.Land.Parcels;
using ParkPlatform.Land.Quotas;
using ParkPlatform.Land.Reservations;
using ParkPlatform.Land.Rules;
using ParkPlatform.Land.Supervision;

var builder = WebApplication.CreateBuilder(args);

builder.AddParkService(Services.Land, typeof(ParkPlatform.Land.Program).Assembly, store =>
{
    // Several readings of one stream: what the parcel is, who holds it, what is owed, what was promised.
    store.AddTimeline(LandEvents.OfParcels, ParcelPeriods.Table);
    store.AddTimeline(LandEvents.OfAllocations, AllocationPeriods.Table);
    store.AddTimeline(LandEvents.OfContracts, ContractPeriods.Table);
    store.AddTimeline(LandEvents.OfSupervision, SupervisionPeriods.Table);
    store.AddTimeline(LandEvents.OfOfferings, OfferingPeriods.Table);
    store.AddTimeline(LandEvents.OfQuotas, QuotaPeriods.Table);
    store.AddTimeline<RestrictedHolder>(RestrictedHolderEvents.Names);
    store.Events.AddNamed(RuleEvents.Names);
    store.AddTimeline<LandLetter>(LandLetterEvents.Names);
    store.Projections.Add(new StoredLandLetters(), ProjectionLifecycle.Inline);
    store.Schema.For<StoredLandLetter>().Duplicate(l => l.ParcelId).Duplicate(l => l.HolderUscc!).Duplicate(l => l.Batch).GinIndexJsonData();
    store.AddTimeline<Tolerances>(ToleranceEvents.Names);
    store.AddTimeline(ImportEvents.Names, ImportBatchPeriods.Table);
    store.Projections.Add(new OutlineIndex(), ProjectionLifecycle.Inline);
    store.Storage.ExtendedSchemaObjects.Add(OutlineIndex.Schema());
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
