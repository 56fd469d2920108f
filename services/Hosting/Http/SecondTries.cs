using JasperFx;
using Marten.Exceptions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace ParkPlatform.Hosting.Http;

/// <summary>
/// A command that loses the race for a stream is decided again, on what is there now: mostly the other writer was a message of another service, of which the sender knows
/// nothing. Whoever says by <c>If-Match</c> what must be there is told (409) instead. What was lost has stored nothing, its idempotency key neither.
/// </summary>
internal static class SecondTries
{
    private const int Most = 3;

    /// <summary>Somebody else has written first.</summary>
    public static bool IsLostRace(Exception fault) => fault switch
    {
        ConcurrencyException or ExistingStreamIdCollisionException => true, // the second: of two that began the same thing, this one came second
        AggregateException several => several.InnerExceptions.All(IsLostRace),
        _ => false,
    };

    /// <summary>Stands behind <see cref="JsonBodies"/>, which keeps the body so that it can be read again.</summary>
    public static void UseSecondTries(this WebApplication app) => app.Use(async (http, next) =>
    {
        var again = http.Request.Headers.IfMatch.Count == 0 && http.Request.HasJsonContentType() ? Most : 0;
        while (true)
        {
            try
            {
                await next(http);
                return;
            }
            catch (Exception fault) when (again-- > 0 && IsLostRace(fault) && !http.Response.HasStarted)
            {
                http.Request.Body.Position = 0;
                await Task.Delay(Random.Shared.Next(10, 60), http.RequestAborted);
            }
        }
    });
}
