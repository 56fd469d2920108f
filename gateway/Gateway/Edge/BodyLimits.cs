using System.Globalization;
using Microsoft.AspNetCore.Http.Features;
using Yarp.ReverseProxy.Model;

namespace ParkPlatform.Gateway.Edge;

/// <summary>
/// Bodies that are too large: 413 before anything of them is passed on, where they say how large they are, and as soon as it shows, where they don't.
/// Many clients send everything before they read anything; Kestrel would hang up in the middle, and they would never see the answer. So what is left of
/// the body is read and thrown away after the answer, within limits.
/// </summary>
public static class BodyLimits
{
    private const string Most = "most-bytes";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>For a route. (YARP has a limit of its own, but that is Kestrel's.)</summary>
    public static IReadOnlyDictionary<string, string> Of(long most) => new Dictionary<string, string> { [Most] = most.ToString(CultureInfo.InvariantCulture) };

    /// <summary>Outside of everything that answers.</summary>
    public static void UseDraining(this WebApplication app)
    {
        var most = EdgeSettings.Of(app.Configuration).MaxImport;
        app.Use(async (http, next) =>
        {
            await next(http);
            if (http.Features.Get<TooLarge>() is not { } tooLarge) return;

            await http.Response.CompleteAsync();
            if (http.Request.Headers.Expect.Count == 0) await tooLarge.DrainAsync(most, http.RequestAborted); // who expects an answer first has sent nothing
        });
    }

    /// <summary>After routing, which knows how much the route allows.</summary>
    public static void UseBodyLimits(this WebApplication app) => app.Use(async (http, next) =>
    {
        var declared = http.Request.ContentLength;
        var limit = http.Features.Get<IHttpMaxRequestBodySizeFeature>();
        if (limit is not { IsReadOnly: false, MaxRequestBodySize: { } usual } || !CanHaveBody(http))
        {
            await next(http);
            return;
        }

        limit.MaxRequestBodySize = null; // from here on we count
        var most = OfRoute(http) ?? usual;
        if (declared <= most)
        {
            await next(http);
            return;
        }

        var body = http.Request.Body;
        if (declared is null)
        {
            http.Request.Body = new CountedBody(body, most, () => http.Features.Set(new TooLarge(body)));
            await next(http);
        }
        else
        {
            http.Features.Set(new TooLarge(body));
            await Problem.TooLarge.ExecuteAsync(http);
        }
    });

    private static long? OfRoute(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<RouteModel>()?.Config.Metadata?.TryGetValue(Most, out var most) == true
            ? long.Parse(most, CultureInfo.InvariantCulture)
            : null;

    private static bool CanHaveBody(HttpContext http) => http.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody != false;

    private sealed record TooLarge(Stream Body)
    {
        public async Task DrainAsync(long most, CancellationToken ct)
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
            patience.CancelAfter(Patience);
            var (buffer, left) = (new byte[64 * 1024], most);
            try
            {
                for (int read; left > 0 && (read = await Body.ReadAsync(buffer, patience.Token)) > 0;) left -= read;
            }
            catch (Exception e) when (e is IOException or OperationCanceledException or BadHttpRequestException)
            {
                // Whoever hung up has no use for the answer.
            }
        }
    }

    private sealed class CountedBody(Stream body, long most, Action exceeded) : Stream
    {
        private long _left = most;

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var read = await body.ReadAsync(buffer, cancellationToken);
            if ((_left -= read) >= 0) return read;
            exceeded();
            throw new BadHttpRequestException("The body is larger than the route allows.", StatusCodes.Status413PayloadTooLarge);
        }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
        public override void Flush() => throw new NotSupportedException();
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
