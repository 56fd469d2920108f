using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;
using ParkPlatform.Gateway.Edge;

namespace ParkPlatform.Gateway.Pages;

/// <summary>
/// Files as they lie in <c>wwwroot</c>; those of the console compressed, and kept by browsers for good where their name holds a digest of what is in them.
/// Answers of services are not compressed here: they mix secrets with what a caller can choose.
/// </summary>
public static class ConsoleFiles
{
    private const string Folder = "/console", Digested = "/console/assets";

    public static void AddConsoleFiles(this IServiceCollection services) => services
        .AddResponseCompression(compression => compression.EnableForHttps = true)
        .Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal)
        .Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Optimal);

    public static void UseConsoleFiles(this WebApplication app)
    {
        app.UseWhen(http => http.Request.IsUnder(Folder), console => console.UseResponseCompression());
        app.UseStaticFiles(new StaticFileOptions
        {
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = file.Context.Request.IsUnder(Digested) ? "public, max-age=31536000, immutable" : "no-cache",
        });
        app.MapGet("/console/{**rest}", () => Problem.NotFound); // a file of an older console: no page under its name
    }
}
