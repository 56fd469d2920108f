using Microsoft.AspNetCore.Authentication;
using ParkPlatform.Gateway.Edge;

namespace ParkPlatform.Gateway.SignIn;

/// <summary>Finds out who is calling.</summary>
public static class Recognition
{
    /// <summary>
    /// Before each request the usual middleware asks OpenIddict and the external authority whether it is one of their own addresses. None of those is under
    /// <c>/api</c>, where the traffic is: asking there only who it is makes a third of the gateway's work go away.
    /// </summary>
    public static void UseRecognition(this WebApplication app)
    {
        ((IApplicationBuilder)app).Properties["__AuthenticationMiddlewareSet"] = true; // or WebApplication puts it in front of everything by itself
        app.UseWhen(http => !http.Request.IsUnder("/api"), pages => pages.UseAuthentication());
        app.UseWhen(http => http.Request.IsUnder("/api"), api => api.Use(async (http, next) =>
        {
            if ((await http.AuthenticateAsync()).Principal is { } user) http.User = user;
            await next(http);
        }));
    }
}
