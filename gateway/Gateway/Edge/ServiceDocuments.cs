using System.Collections.Concurrent;
using Yarp.ReverseProxy;
using Yarp.ReverseProxy.Model;

namespace ParkPlatform.Gateway.Edge;

/// <summary>
/// What services say about themselves for everybody (their OpenAPI document, their table of refusals), fetched over the gateway's own way to them.
/// A service that is down keeps its last known word.
/// </summary>
public sealed class ServiceDocuments(IProxyStateLookup proxy, TimeProvider clock, ILogger<ServiceDocuments> log)
{
    private const int LargestBytes = 16 << 20;

    // A service that has just started makes its document for the first time, and that may take it some seconds.
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(30), TriedInVain = TimeSpan.FromSeconds(3), Patience = TimeSpan.FromSeconds(30);
    private readonly ConcurrentDictionary<(string Service, string Path), Document> _documents = new();

    public IReadOnlyList<string> Services => [.. proxy.GetClusters().Select(cluster => cluster.ClusterId).Order(StringComparer.Ordinal)];

    /// <summary>The text at this path, the same string as long as it hasn't changed; null if the service has never given one.</summary>
    public async Task<string?> ReadAsync(string service, string path, CancellationToken ct)
    {
        if (!proxy.TryGetCluster(service, out var cluster)) return null;
        var document = _documents.GetOrAdd((service, path), _ => new());
        if (document.Known is { } known && clock.GetUtcNow() < known.Until) return known.Text;

        await document.Turn.WaitAsync(ct); // one of us asks, the others wait for the answer
        try
        {
            if (document.Known is { } meanwhile && clock.GetUtcNow() < meanwhile.Until) return meanwhile.Text;
            var fetched = await FetchAsync(cluster, path, ct);
            var text = fetched is null || fetched == document.Known?.Text ? document.Known?.Text : fetched;
            document.Known = new(text, clock.GetUtcNow() + (fetched is null ? TriedInVain : Fresh));
            return text;
        }
        finally
        {
            document.Turn.Release();
        }
    }

    private async Task<string?> FetchAsync(ClusterState cluster, string path, CancellationToken ct)
    {
        if (cluster.DestinationsState.AvailableDestinations is not [var destination, ..]) return null;
        try
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
            patience.CancelAfter(Patience);
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(new Uri(destination.Model.Config.Address), path));
            using var response = await cluster.Model.HttpClient.SendAsync(request, patience.Token);
            response.EnsureSuccessStatusCode();
            await response.Content.LoadIntoBufferAsync(LargestBytes, patience.Token);
            return await response.Content.ReadAsStringAsync(patience.Token);
        }
        catch (Exception e) when (!ct.IsCancellationRequested)
        {
            log.LogWarning("No {Path} from {Service}: {Why}", path, cluster.ClusterId, e.Message);
            return null;
        }
    }

    private sealed class Document
    {
        public SemaphoreSlim Turn { get; } = new(1);
        public Answer? Known { get; set; }
    }

    private sealed record Answer(string? Text, DateTimeOffset Until);
}
