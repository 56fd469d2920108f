using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;
using ParkPlatform.Contracts;
using ParkPlatform.Contracts.Previews;

namespace ParkPlatform.Hosting.Previews;

/// <summary>What another service says would move.</summary>
/// <param name="Moves">Null where it was not asked, or did not answer.</param>
/// <param name="WhyNot">Why there is no answer, in words.</param>
public sealed record MovesElsewhere(string Service, IReadOnlyList<Move>? Moves, string? WhyNot);

/// <summary>The gateway's address inside the network; null where none is configured.</summary>
public sealed record InnerGateway(Uri? Address)
{
    public static InnerGateway From(string? setting) => setting is not { Length: > 0 } ? new((Uri?)null)
        : Uri.TryCreate(setting, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) ? new(address)
        : throw new InvalidOperationException($"Gateway:Address: “{setting}” is no http address.");
}

/// <summary>
/// Asks other services what a message would move there. Through the gateway (<c>Gateway:Address</c>) and with the caller's own token, so that nobody learns by a
/// preview what they may not see. Services do not otherwise call each other; a preview is answered without them if they don't answer in time.
/// </summary>
public sealed class OtherServices(IHttpClientFactory clients, InnerGateway gateway, ILogger<OtherServices> log)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>What would move wherever these messages are heard.</summary>
    public async Task<IReadOnlyList<MovesElsewhere>> WouldMoveAsync(IReadOnlyList<IPublishedFact> messages, HttpRequest caller, CancellationToken ct)
    {
        var listeners = WhoHearsWhat.Routes.Where(r => messages.Any(m => m.GetType() == r.Message)).SelectMany(r => r.To).Distinct().Order(StringComparer.Ordinal);
        return await Task.WhenAll(listeners.Select(service => AskAsync(service, Supposed.Question(messages), caller, ct)));
    }

    private async Task<MovesElsewhere> AskAsync(string service, ImpactQuestion question, HttpRequest caller, CancellationToken ct)
    {
        if (gateway.Address is not { } address) return new(service, null, Texts.Common["preview.no-gateway"]);

        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, $"/api/{service}/impact")) { Content = JsonContent.Create(question, options: ParkJson.Options) };
        foreach (var header in new[] { HeaderNames.Authorization, HeaderNames.AcceptLanguage })
            if (caller.Headers.TryGetValue(header, out var value)) request.Headers.TryAddWithoutValidation(header, value.AsEnumerable());
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(Patience);
        try
        {
            using var client = clients.CreateClient(nameof(OtherServices));
            using var answer = await client.SendAsync(request, patience.Token);
            if (answer.IsSuccessStatusCode) return new(service, (await answer.Content.ReadFromJsonAsync<ImpactAnswer>(ParkJson.Options, patience.Token))!.Moves, null);
            log.LogWarning("{Service} answered a preview with {Status}.", service, (int)answer.StatusCode);
        }
        catch (Exception e) when (e is HttpRequestException or JsonException or OperationCanceledException && !ct.IsCancellationRequested)
        {
            log.LogWarning(e, "{Service} did not answer a preview.", service);
        }
        return new(service, null, Texts.Common["preview.no-answer"]);
    }
}
