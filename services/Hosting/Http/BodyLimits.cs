using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.Configuration;

namespace ParkPlatform.Hosting.Http;

/// <summary>How large a request may be: <c>Limits:Body</c> for commands, <c>Limits:Import</c> for endpoints marked <see cref="IsImportAttribute"/>. Larger ones get 413.</summary>
internal static class BodyLimits
{
    public static void UseBodyLimits(this WebApplication app)
    {
        var limits = app.Configuration.GetSection("Limits").Get<Limits>() ?? new();

        app.Use(async (http, next) =>
        {
            var limit = http.GetEndpoint()?.Metadata.GetMetadata<IsImportAttribute>() is null ? limits.Body : limits.Import;
            var size = http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } settable ? settable : null;

            // A body of unknown length shows only while it is read that it is too large. A command's is read here, where that can be answered.
            var tooLarge = http.Request.ContentLength > limit;
            if (size is not null) size.MaxRequestBodySize = tooLarge ? null : limit;
            if (http.Request.ContentLength is null && limit == limits.Body && http.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody == true)
            {
                if (size is not null) size.MaxRequestBodySize = null;
                tooLarge = await IsLongerThanAsync(limit, http);
            }

            // With no limit of its own, Kestrel takes the rest of what is being sent and drops it, so that the sender gets to read the answer.
            if (tooLarge) throw new BadHttpRequestException("", StatusCodes.Status413PayloadTooLarge);
            if (limit == limits.Import && http.Request.HasFormContentType) await ReadFormAsync(http);
            await next(http);
        });
    }

    // Wolverine takes a file out of the form without waiting for it, which would hold a thread while it is being sent. Where ASP.NET has finished reading between its two looks at the
    // task, it has none to give, though its type says otherwise.
    private static Task ReadFormAsync(HttpContext http) => http.Request.ReadFormAsync(http.RequestAborted) is { } reading ? reading : Task.CompletedTask;

    private static async Task<bool> IsLongerThanAsync(long limit, HttpContext http)
    {
        http.Request.EnableBuffering();
        var chunk = new byte[8192];
        for (var read = 0L; ;)
        {
            var count = await http.Request.Body.ReadAsync(chunk, http.RequestAborted);
            if (count == 0) break;
            if ((read += count) > limit) return true;
        }
        http.Request.Body.Position = 0;
        return false;
    }

    private sealed record Limits
    {
        public long Body { get; init; } = 1 << 20;
        public long Import { get; init; } = 64 << 20;
    }
}

/// <summary>The endpoint takes files, and so more than a command's body.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class IsImportAttribute : Attribute, IFormOptionsMetadata
{
    // Files go to disk beyond the first 256 KB; the request's own limit bounds them.
    public bool? BufferBody => null;
    public int? MemoryBufferThreshold => 256 << 10;
    public long? BufferBodyLengthLimit => null;
    public int? ValueCountLimit => 100;
    public int? KeyLengthLimit => null;
    public int? ValueLengthLimit => null;
    public int? MultipartBoundaryLengthLimit => null;
    public int? MultipartHeadersCountLimit => null;
    public int? MultipartHeadersLengthLimit => null;
    public long? MultipartBodyLengthLimit => long.MaxValue;
}

