using System.Collections.Concurrent;
using System.Diagnostics;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.EndToEnd.Tests;

/// <summary>One grant is one trace: from the request through handler and database to the message that another service handles.</summary>
[Collection(OnPostgres.Name)]
public sealed class Following_a_trace
{
    [Fact]
    public async Task A_command_and_what_follows_in_another_service_have_one_trace_id()
    {
        var postgres = new TestPostgres();
        await postgres.InitializeAsync();
        await using var _ = postgres;
        var spans = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is "Wolverine" or "Marten" or "Npgsql" or "Microsoft.AspNetCore",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        var database = await postgres.NewDatabaseAsync("trace");
        await using var land = ServiceHost<Land.Program>.Start(database);
        await using var reclamation = ServiceHost<Reclamation.Program>.Start(database);

        var trace = ActivityTraceId.CreateRandom().ToString();
        var bureau = land.As("bureau");
        var plot = await bureau.RegisteredParcel();
        await bureau.Post($"/api/land/parcels/{plot}/grant", Given.Grant(), 201, ("traceparent", $"00-{trace}-{ActivitySpanId.CreateRandom()}-01"));
        await Eventually.Gives(() => reclamation.As("park").CandidatesFor(plot, "2024-07-01"), c => c.Length == 1);

        await Eventually.Holds(() => Task.FromResult(Of(trace).Any(s => s.Source.Name == "Wolverine" && s.DisplayName.Contains("land.land-allocated.v1", StringComparison.Ordinal))), "the message is part of the trace");
        Assert.Contains(Of(trace), s => s.Source.Name == "Microsoft.AspNetCore");
        Assert.Contains(Of(trace), s => s.Source.Name == "Npgsql");

        IEnumerable<Activity> Of(string id) => spans.Where(s => s.TraceId.ToString() == id);
    }
}
