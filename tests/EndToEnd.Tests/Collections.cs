using ParkPlatform.Testing;
using Xunit;

// Each platform is six processes; two at once would only make both slow.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]

namespace ParkPlatform.EndToEnd.Tests;

/// <summary>Tests that share one platform over PostgreSQL queues.</summary>
[CollectionDefinition(Name)]
public sealed class OnPostgres : ICollectionFixture<ParkOnPostgres>
{
    public const string Name = "PostgreSQL queues";
}

/// <summary>Tests that share one platform over RabbitMQ.</summary>
[CollectionDefinition(Name)]
public sealed class OnRabbitMq : ICollectionFixture<ParkOnRabbitMq>
{
    public const string Name = "RabbitMQ";
}
