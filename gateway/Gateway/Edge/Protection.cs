using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;
using ParkPlatform.Gateway.SignIn;
using Scalar.AspNetCore;

namespace ParkPlatform.Gateway.Edge;

/// <summary>What protects the browser.</summary>
public static class Protection
{
    public const string Header = "X-CSRF";

    public static void AddProtection(this WebApplicationBuilder builder)
    {
        var settings = EdgeSettings.Of(builder.Configuration);
        builder.Services.Configure<ForwardedHeadersOptions>(forwarded =>
        {
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            forwarded.KnownProxies.Clear(); // loopback is trusted by default, and on a small installation everything is loopback
            forwarded.KnownIPNetworks.Clear();
            foreach (var network in settings.TrustedNetworks) forwarded.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(network));
        });
        builder.Services.AddHsts(hsts => hsts.MaxAge = TimeSpan.FromDays(365));
    }

    /// <summary>Only with somebody to trust: the middleware takes two empty lists to mean that it may believe everybody.</summary>
    public static void UseTrustedProxies(this WebApplication app)
    {
        if (app.Services.GetRequiredService<IOptions<ForwardedHeadersOptions>>().Value.KnownIPNetworks.Count > 0) app.UseForwardedHeaders();
    }

    public static void UseSecurityHeaders(this WebApplication app) => app.Use((http, next) =>
    {
        http.Response.OnStarting(() =>
        {
            var headers = http.Response.Headers;
            var nonce = http.Items[ScalarOptions.NonceHttpContextItemKey] is string once ? $" 'nonce-{once}'" : "";
            headers.ContentSecurityPolicy =
                $"default-src 'self'; script-src 'self'{nonce}; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
                "worker-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
            headers.XContentTypeOptions = "nosniff";
            headers.XFrameOptions = "DENY";
            headers["Referrer-Policy"] = "same-origin";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
            headers["X-Trace-Id"] = Problem.TraceId(http);
            if (headers.CacheControl.Count == 0 && (http.Request.IsUnder("/api") || http.Request.IsUnder("/session")))
                headers.CacheControl = "no-store"; // offices share computers
            return Task.CompletedTask;
        });
        return next(http);
    });

    /// <summary>
    /// A browser sends the cookie by itself, so whatever changes something must also carry a header that no foreign page can set without our consent.
    /// SameSite alone is not enough: all of a city's web sites count as one site (a.city.gov.cn, b.city.gov.cn).
    /// </summary>
    public static void UseCrossSiteProtection(this WebApplication app) => app.Use((http, next) =>
    {
        var byCookie = http.User.Identity?.AuthenticationType == Sessions.Scheme || http.Request.IsUnder("/session");
        var changes = http.Request.Method is not ("GET" or "HEAD" or "OPTIONS");
        var foreign = http.Request.Headers["Sec-Fetch-Site"].ToString() is not ("" or "same-origin" or "none");

        return byCookie && changes && (foreign || http.Request.Headers[Header] != "1")
            ? Problem.CrossSite.ExecuteAsync(http)
            : next(http);
    });
}
