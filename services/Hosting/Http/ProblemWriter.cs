using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace ParkPlatform.Hosting.Http;

/// <summary>Writes every problem as RFC 9457 JSON, in the caller's language, whatever the caller says it accepts.</summary>
internal sealed class ProblemWriter : IProblemDetailsWriter
{
    public bool CanWrite(ProblemDetailsContext context) => true;

    public ValueTask WriteAsync(ProblemDetailsContext context)
    {
        CommonProblems.Complete(context.HttpContext, context.ProblemDetails);
        context.HttpContext.Response.StatusCode = context.ProblemDetails.Status!.Value;
        return new(context.HttpContext.Response.WriteAsJsonAsync(context.ProblemDetails, options: null, "application/problem+json"));
    }
}

internal static class ParkProblems
{
    public static void AddParkProblems(this IServiceCollection services)
    {
        services.AddSingleton<IProblemDetailsWriter, ProblemWriter>(); // before AddProblemDetails adds one that looks at Accept
        services.AddProblemDetails();
        services.AddRequestLocalization(localization =>
        {
            localization.SetDefaultCulture(Texts.Chinese.Name);
            localization.SupportedCultures = [CultureInfo.InvariantCulture]; // numbers and dates are read and written one way
            localization.SupportedUICultures = [Texts.Chinese, Texts.English];
            localization.DefaultRequestCulture = new(CultureInfo.InvariantCulture, Texts.Chinese);
            localization.RequestCultureProviders = [new Microsoft.AspNetCore.Localization.AcceptLanguageHeaderRequestCultureProvider()];
        });
    }

    public static void UseParkProblems(this WebApplication app)
    {
        app.UseRequestLocalization();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            StatusCodeSelector = StatusOf,
            SuppressDiagnosticsCallback = context => StatusOf(context.Exception) < 500, // no fault of ours, and the caller is told
        });
        app.UseStatusCodePages();
    }

    private static int StatusOf(Exception fault) => fault switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        _ when SecondTries.IsLostRace(fault) => StatusCodes.Status409Conflict,
        NpgsqlException { IsTransient: true } => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };
}
