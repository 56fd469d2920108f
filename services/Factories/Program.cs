using ParkPlatform.Contracts;
using ParkPlatform.Factories;
using ParkPlatform.Factories.Buildings;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.TwoClocks;

var builder = WebApplication.CreateBuilder(args);

builder.AddParkService(Services.Factories, typeof(ParkPlatform.Factories.Program).Assembly, store =>
{
    store.AddTimeline(BuildingEvents.Names, BuildingPeriods.Table);
    store.AddBookedRows(UnitRegister.Table);
    store.AddTimeline(LeaseEvents.Names, LeasePeriods.Table);
    store.AddBookedRows(UnitLettings.Table);
});

var app = builder.Build();
app.MapParkService(Services.Factories);
return await app.RunParkServiceAsync(args);

namespace ParkPlatform.Factories
{
    public partial class Program;
}
