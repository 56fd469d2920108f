using ParkPlatform.Gateway.Edge;
using ParkPlatform.Gateway.Texts;
using Scalar.AspNetCore;

namespace ParkPlatform.Gateway.Docs;

/// <summary><c>/openapi/v1.json</c> and <c>/docs</c>.</summary>
public static class DocsPages
{
    public static void MapDocs(this WebApplication app)
    {
        app.MapGet("/openapi/v1.json", async (MergedOpenApi docs, HttpContext http) =>
            Results.Text(await docs.GetAsync(Language.Of(http.Request), http.RequestAborted), "application/json")).RequireRateLimiting(Limits.PerCaller);

        // Everything comes from this host: no fonts, no telemetry, no chat from outside.
        app.MapScalarApiReference("/docs", page => page
            .WithTitle(Text.Pages["docs.title", Language.Chinese])
            .WithNonce()
            .DisableDefaultFonts()
            .DisableTelemetry()
            .DisableAgent()
            .DisableMcp()
            .WithLocalization(new() { Locale = "zh-CN" })).RequireRateLimiting(Limits.PerCaller);
    }
}
