using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Timeouts;
using Npgsql;

namespace ParkPlatform.Gateway.Edge;

/// <summary>Fills answers that have a status and nothing else: the gateway's own, and those of services that say no more.</summary>
public static class Problems
{
    public static void UseProblems(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            StatusCodeSelector = fault => Cause(fault).Status,
            ExceptionHandler = http => Cause(http.Features.Get<IExceptionHandlerFeature>()!.Error).ExecuteAsync(http),
            SuppressDiagnosticsCallback = fault => Cause(fault.Exception).Status < 500, // the caller's fault, and no page in our log
        });
        app.UseStatusCodePages(pages => Problem.Of(pages.HttpContext.Response.StatusCode).ExecuteAsync(pages.HttpContext));
    }

    /// <summary>YARP takes a time-out of ours for a caller who hung up, and answers 400 (dotnet/yarp#2662).</summary>
    public static void UseGatewayTimeouts(this WebApplication app)
    {
        app.UseRequestTimeouts();
        app.Use(async (http, next) =>
        {
            await next(http);
            if (!http.Response.HasStarted && http.Features.Get<IHttpRequestTimeoutFeature>()?.RequestTimeoutToken.IsCancellationRequested == true)
                http.Response.StatusCode = StatusCodes.Status504GatewayTimeout;
        });
    }

    private static Problem Cause(Exception fault) => fault switch
    {
        BadHttpRequestException bad => Problem.Of(bad.StatusCode),
        InvalidDataException => Problem.Malformed, // a form with too many or too long fields
        NpgsqlException database when IsAway(database) => Problem.OwnDatabase,
        { InnerException: NpgsqlException database } when IsAway(database) => Problem.OwnDatabase,
        _ => Problem.Fault,
    };

    // Wrong data, a broken rule or wrong SQL would be our own fault; anything else is the database's.
    private static bool IsAway(NpgsqlException fault) => fault is not PostgresException sql || sql.SqlState[..2] is not ("22" or "23" or "42");
}
