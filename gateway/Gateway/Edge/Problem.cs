using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Gateway.Texts;
using Yarp.ReverseProxy.Model;

namespace ParkPlatform.Gateway.Edge;

/// <summary>
/// What the gateway itself refuses or cannot reach: problem+json in the caller's language, whatever the caller says it accepts.
/// The words are in <see cref="Text.Problems"/>, under the name.
/// </summary>
/// <param name="Source">Where the rule is written down, if anywhere but here.</param>
public sealed record Problem(int Status, string Name, string? Source = null) : IResult
{
    public static readonly Problem
        Malformed = new(400, "malformed", "RFC 9110 §15.5.1"),
        SignInFirst = new(401, "sign-in-first", "RFC 6750 §3"),
        WrongNameOrPassword = new(401, "wrong-name-or-password"),
        NotAllowed = new(403, "not-allowed"),
        CrossSite = new(403, "cross-site"),
        NotFound = new(404, "not-found", "RFC 9110 §15.5.5"),
        MethodNotAllowed = new(405, "method-not-allowed", "RFC 9110 §15.5.6"),
        Stale = new(412, "stale", "RFC 9110 §13.1.1"),
        TooLarge = new(413, "too-large", "RFC 9110 §15.5.14"),
        MediaType = new(415, "media-type", "RFC 9110 §15.5.16"),
        TooMany = new(429, "too-many-requests", "RFC 6585 §4"),
        Refused = new(400, "refused"),
        Fault = new(500, "fault"),
        Unreachable = new(502, "service-unreachable", "RFC 9110 §15.6.3"),
        Unavailable = new(503, "service-unavailable", "RFC 9110 §15.6.4"),
        OwnDatabase = new(503, "gateway-unavailable", "RFC 9110 §15.6.4"),
        TooSlow = new(504, "service-too-slow", "RFC 9110 §15.6.5");

    public static readonly IReadOnlyList<Problem> All =
    [
        Malformed, SignInFirst, WrongNameOrPassword, NotAllowed, CrossSite, NotFound, MethodNotAllowed, Stale, TooLarge, MediaType, TooMany,
        Fault, Unreachable, Unavailable, OwnDatabase, TooSlow, Refused,
    ];

    /// <summary>A stable address that explains the problem: see <see cref="Pages.ProblemPages"/>.</summary>
    public string Type => $"/problems/gateway/{Name}";

    /// <summary>For bad input: field → the text's key.</summary>
    public IReadOnlyDictionary<string, string>? Errors { get; init; }

    /// <summary>The first of this status, or the plain refusal or fault under the status given.</summary>
    public static Problem Of(int status) =>
        All.FirstOrDefault(known => known.Status == status) ?? (status < 500 ? Refused : Fault) with { Status = status };

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var language = Language.Of(httpContext.Request);
        var problem = new ProblemDetails
        {
            Type = Type,
            Title = Text.Problems[$"{Name}.title", language],
            Status = Status,
            Detail = Text.Problems[$"{Name}.detail", language],
            Extensions = { ["traceId"] = TraceId(httpContext) },
        };
        if (httpContext.GetEndpoint()?.Metadata.GetMetadata<RouteModel>() is { Config.ClusterId: { } service }) problem.Extensions["service"] = service;
        if (Errors is not null) problem.Extensions["errors"] = Errors.ToDictionary(e => e.Key, e => new[] { Text.Problems[e.Value, language] });

        httpContext.Response.StatusCode = Status;
        httpContext.Response.Headers.ContentLanguage = language.Name;
        if (Status == StatusCodes.Status503ServiceUnavailable) httpContext.Response.Headers.RetryAfter = "5";
        return httpContext.Response.WriteAsJsonAsync(problem, options: null, "application/problem+json", httpContext.RequestAborted);
    }

    public static string TraceId(HttpContext http) => Activity.Current?.TraceId.ToString() ?? http.TraceIdentifier;
}
