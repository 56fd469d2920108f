using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.WebUtilities;
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
            if (http.Request.ContentLength > limit) throw new BadHttpRequestException("", StatusCodes.Status413PayloadTooLarge);
            if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = limit;

            // A body of unknown length shows only while it is read that it is too large. It is read here, where that can be answered.
            if (http.Request.ContentLength is null && http.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody == true && limit == limits.Body)
            {
                http.Request.EnableBuffering();
                await http.Request.Body.DrainAsync(limit + 1, http.RequestAborted);
                if (http.Request.Body.Position > limit) throw new BadHttpRequestException("", StatusCodes.Status413PayloadTooLarge);
                http.Request.Body.Position = 0;
            }

            await next(http);
        });
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

