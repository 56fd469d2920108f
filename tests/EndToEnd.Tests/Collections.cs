using ParkPlatform.Testing;
using Xunit;

// Each platform is six processes; two at once would only make both slow.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace ParkPlatform.EndToEnd.Tests;

/// <summary>Tests that share one platform over PostgreSQL queues.</summary>
[CollectionDefinition(Name)]
public sealed class OnPostgres : ICollectionFixture<PlatformOnPostgres>
{
    public const string Name = "PostgreSQL queues";
}

/// <summary>Tests that share one platform over RabbitMQ.</summary>
[CollectionDefinition(Name)]
public sealed class OnRabbitMq : ICollectionFixture<PlatformOnRabbitMq>
{
    public const string Name = "RabbitMQ";
}
