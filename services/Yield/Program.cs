using JasperFx.Events.Projections;
using ParkPlatform.Contracts;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Yield.Enterprises;
using ParkPlatform.Yield.Occupations;

var builder = WebApplication.CreateBuilder(args);

builder.AddParkService(Services.Yield, typeof(ParkPlatform.Yield.Program).Assembly, store =>
{
    store.AddTimeline<EnterpriseYear>(EnterpriseYearEvents.Names);
    store.Projections.Add(new YearSheets(), ProjectionLifecycle.Inline);
    store.AddTimeline(ParcelUsePeriods.Names, ParcelUsePeriods.Table);
    store.AddTimeline(UnitUsePeriods.Names, UnitUsePeriods.Table);
    store.AddTimeline(BuildingUsePeriods.Names, BuildingUsePeriods.Table);
    store.AddTimeline(LandDeductionPeriods.Names, LandDeductionPeriods.Table);
    store.Schema.For<YearSheet>().Duplicate(s => s.Year).Duplicate(s => s.Uscc);
});

var app = builder.Build();
app.MapParkService(Services.Yield);
return await app.RunParkServiceAsync(args);

namespace ParkPlatform.Yield
{
    public partial class Program;
}
