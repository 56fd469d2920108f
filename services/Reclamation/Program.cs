using ParkPlatform.Contracts;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Cases;
using ParkPlatform.Reclamation.Firms;
using ParkPlatform.Reclamation.Reallocations;

var builder = WebApplication.CreateBuilder(args);

builder.AddParkService(Services.Reclamation, typeof(ParkPlatform.Reclamation.Program).Assembly, store =>
{
    store.AddTimeline(AssetEvents.Names, AssetPeriods.Table);
    store.AddTimeline(FirmEvents.Names, FirmClassPeriods.Table);
    store.AddTimeline(IdleCaseEvents.Names, IdleCasePeriods.Table);
    store.AddTimeline(ReallocationEvents.Names, ReallocationPeriods.Table);
});
builder.Services.AddSingleton(WorkingCalendar.Official);

var app = builder.Build();
app.MapParkService(Services.Reclamation);
return await app.RunParkServiceAsync(args);

namespace ParkPlatform.Reclamation
{
    public partial class Program;
}
