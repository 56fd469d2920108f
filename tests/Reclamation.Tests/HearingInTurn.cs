using System.Collections.Concurrent;
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

    /// <summary>What Wolverine says of messages that could not be handled.</summary>
    private sealed class Complaints : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Heard { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel) && exception is not null) Heard.Enqueue(formatter(state, exception) + exception.Message);
        }

        public void Dispose()
        {
        }
    }
}
