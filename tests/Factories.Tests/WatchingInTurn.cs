using Marten;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ParkPlatform.Factories.CriticalDates;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Testing;
using Wolverine;
using Xunit;

namespace ParkPlatform.Factories.Tests;

/// <summary>Looks at one lease's critical dates that fall together wait for each other, instead of writing to its reminders at once and being tried again.</summary>
public class Watching_in_turn(FactoriesService factories)
{
    [Fact]
    public async Task Looks_at_one_lease_never_race_for_its_reminders_and_remind_once()
    {
        using var complaints = new Complaints();
        await using var host = ServiceHost<Program>.Start(
            await factories.Postgres.NewDatabaseAsync("turns"), services: services => services.AddSingleton<ILoggerProvider>(complaints));
        var park = host.As("park");
        var building = await park.RegisteredBuilding();
        var leases = new List<Guid>();
        foreach (var month in Enumerable.Range(7, 6)) leases.Add(await park.Sign(Given.LeaseOn(building["101"], $"2023-{month:D2}-01", $"2023-{month:D2}-28")));
        var store = host.Services.GetRequiredService<IDocumentStore>();
        foreach (var lease in leases) await RemindersAsync(store, lease, 1);

        await using (var session = store.LightweightSession("demo"))
        {
            foreach (var lease in leases) session.Events.Append(lease, new CriticalDateSet("fire", CriticalDateKind.Inspection, new(2024, 5, 1), "消防检查", new(2024, 4, 1), "查1"));
            await session.SaveChangesAsync();
        }
        await using (var scope = host.Services.CreateAsyncScope())
        {
            var bus = scope.ServiceProvider.GetRequiredService<IMessageBus>();
            foreach (var look in Enumerable.Range(0, 6).SelectMany(_ => leases)) await bus.PublishAsync(new WatchCriticalDates(look, 2), new DeliveryOptions { TenantId = "demo" });
        }

        foreach (var lease in leases) Assert.Single(await RemindersAsync(store, lease, 2), r => r.Name == "fire");
        await Eventually.Gives(() => WaitingAsync(host), waiting => waiting == 0);
        foreach (var lease in leases) Assert.Single(await RemindersAsync(store, lease, 2), r => r.Name == "fire");
        Assert.Empty(complaints.Heard);
    }

    private static async Task<IReadOnlyList<Reminder>> RemindersAsync(IDocumentStore store, Guid lease, int atLeast)
    {
        await using var session = store.QuerySession("demo");
        var given = await Eventually.Gives(() => session.TimelineAsync<GivenReminders>(GivenReminders.IdOf("demo", lease), default), t => t?.Now().Reminders.Count >= atLeast);
        return [.. given!.Now().Reminders];
    }

    // Looks that are to be taken now; those of a later day are scheduled.
    private static async Task<int> WaitingAsync(ServiceHost<Program> host)
    {
        var counts = await host.Services.GetRequiredService<Wolverine.Runtime.IWolverineRuntime>().Storage.Admin.FetchCountsAsync();
        return counts.Incoming;
    }
}
