using Marten;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ParkPlatform.Contracts;
using ParkPlatform.Contracts.Land;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Testing;
using Wolverine;
using Xunit;

namespace ParkPlatform.Reclamation.Tests;

/// <summary>Messages about one parcel that arrive together wait for each other, instead of writing to its stream at once and being tried again. Over a database of its own.</summary>
public sealed class Hearing_in_turn(ReclamationService service)
{
    [Fact]
    public async Task Messages_about_one_parcel_never_race_for_its_stream()
    {
        using var complaints = new Complaints();
        await using var host = ServiceHost<Program>.Start(await service.NewDatabase(), services: services => services.AddSingleton<ILoggerProvider>(complaints));
        var parcels = Enumerable.Range(0, 6).Select(_ => (Id: Guid.CreateVersion7(), Code: Given.Code())).ToArray();
        await using (var scope = host.Services.CreateAsyncScope())
        {
            var queue = scope.ServiceProvider.GetRequiredService<IMessageBus>().EndpointFor(new Uri("postgresql://reclamation"));
            foreach (var message in parcels.SelectMany(p => new IPublishedFact[]
            {
                Given.Described(p.Id, p.Code), Given.Allocated(p.Id, p.Code), Given.Reached(p.Id, LandMilestone.Delivered, "2023-02-01", 3),
                Given.Reached(p.Id, LandMilestone.Commenced, "2023-05-01", 4), Given.Reached(p.Id, LandMilestone.Completed, "2024-05-01", 5),
                Given.Reached(p.Id, LandMilestone.InProduction, "2024-09-01", 6),
            }))
                await queue.SendAsync(message, new DeliveryOptions { TenantId = "demo" });
        }

        await using var session = host.Services.GetRequiredService<IDocumentStore>().QuerySession("demo");
        foreach (var parcel in parcels) await Eventually.Gives(() => session.TimelineAsync<Asset>(parcel.Id, default), t => t?.Entries.Count == 6);
        Assert.Empty(complaints.Heard);
    }

    [Fact]
    public async Task What_a_building_says_of_its_units_never_races_with_what_is_told_of_each()
    {
        using var complaints = new Complaints();
        await using var host = ServiceHost<Program>.Start(await service.NewDatabase(), services: services => services.AddSingleton<ILoggerProvider>(complaints));
        var (building, units) = (Guid.CreateVersion7(), Enumerable.Range(0, 40).Select(_ => Guid.CreateVersion7()).ToArray());
        await using (var scope = host.Services.CreateAsyncScope())
        {
            var queue = scope.ServiceProvider.GetRequiredService<IMessageBus>().EndpointFor(new Uri("postgresql://reclamation"));
            foreach (var version in Enumerable.Range(1, 5))
            {
                await queue.SendAsync(
                    Given.Building(building, "T-1", "2023-05-01", version, [.. units.Select((unit, n) => (unit, $"{n}", true))]), new DeliveryOptions { TenantId = "demo" });
                foreach (var unit in units)
                    await queue.SendAsync(
                        Given.Occupied(Guid.CreateVersion7(), unit, "T-1-1", $"2023-0{version}-01", $"2023-0{version}-28"), new DeliveryOptions { TenantId = "demo" });
            }
        }

        // Of each lease its beginning and its end.
        await using var session = host.Services.GetRequiredService<IDocumentStore>().QuerySession("demo");
        foreach (var unit in units) await Eventually.Gives(() => session.TimelineAsync<Asset>(unit, default), t => t?.Entries.Count == 15);
        Assert.Empty(complaints.Heard);
    }
}
