using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace ParkPlatform.Hosting.Http;

/// <summary>What every service refuses alike: requests that are malformed, not allowed, stale, too large. Texts: <c>problem.{name}</c>.</summary>
public static class CommonProblems
{
    private static readonly Dictionary<int, string> Names = new()
    {
        [400] = "malformed", [401] = "sign-in-first", [403] = "not-allowed", [404] = "not-found", [405] = "method-not-allowed", [406] = "not-acceptable",
        [409] = "conflict", [412] = "stale-version", [413] = "too-large", [415] = "media-type", [422] = "idempotency-key-reused", [429] = "too-many-requests",
        [500] = "fault", [503] = "unavailable",
    };

    private const string Invalid = "invalid";

    public static IEnumerable<(string Name, int Status)> All => Names.Select(n => (n.Value, n.Key)).Append((Invalid, 400));

    public static ProblemDetails Of(int status, string? detail = null) => new()
    {
        Status = status, Type = TypeOf(NameOf(status)), Title = Texts.Common[$"problem.{NameOf(status)}.title"], Detail = detail ?? DetailOf(status),
    };

    /// <summary>400 with a message per field; field names as in the JSON sent.</summary>
    public static ProblemDetails InvalidFields(IEnumerable<KeyValuePair<string, string[]>> errors) => new()
    {
        Status = 400,
        Type = TypeOf(Invalid),
        Title = Texts.Common[$"problem.{Invalid}.title"],
        Detail = Texts.Common[$"problem.{Invalid}.detail"],
        Extensions = { ["errors"] = errors.ToDictionary(e => e.Key, e => e.Value) },
    };

    public static ProblemDetails InvalidField(string field, string message) => InvalidFields([new(field, [message])]);

    /// <summary>Gives a problem that a framework made our type, our words and the trace id. Our own ones only get the trace id.</summary>
    public static void Complete(HttpContext http, ProblemDetails problem)
    {
        problem.Status ??= http.Response.StatusCode;
        if (problem.Type?.StartsWith("/problems/", StringComparison.Ordinal) != true)
        {
            if (JsonProblems.FieldOf(problem) is { } field)
            {
                problem.Extensions.Remove("lineNumber");
                problem.Extensions.Remove("bytePositionInLine");
                problem.Extensions["errors"] = new Dictionary<string, string[]> { [field.Path] = [field.Message] };
                problem.Detail = null;
            }
            else if (problem.Extensions.Remove("parameter", out var parameter) && parameter is string { Length: > 0 } name)
            {
                problem.Extensions["errors"] = new Dictionary<string, string[]> { [char.ToLowerInvariant(name[0]) + name[1..]] = [Texts.Common["query.unparseable"]] };
                problem.Detail = null;
            }
            else
            {
                problem.Detail = DetailOf(problem.Status.Value);
            }
            problem.Type = TypeOf(NameOf(problem.Status.Value));
            problem.Title = Texts.Common[$"problem.{NameOf(problem.Status.Value)}.title"];
        }
        problem.Instance = null;
        problem.Extensions["traceId"] = Activity.Current?.TraceId.ToString() ?? http.TraceIdentifier;
    }

    private static string TypeOf(string name) => $"/problems/common/{name}";

    private static string NameOf(int status) => Names.GetValueOrDefault(status, status < 500 ? "malformed" : "fault");

    private static string? DetailOf(int status) => Texts.Common.Find($"problem.{NameOf(status)}.detail");
}
