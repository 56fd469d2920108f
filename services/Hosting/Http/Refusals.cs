using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace ParkPlatform.Hosting.Http;

/// <summary>
/// The business rules by which a service says no. Each has a stable <c>type</c> (<c>/problems/land/already-held</c>), a Chinese and an English text, and the
/// source of the rule; all three are resources named <c>problem.already-held.title</c>, <c>.detail</c> and <c>.source</c>.
/// </summary>
public sealed class RuleBook(string service, Assembly assembly)
{
    private readonly Texts _texts = new(assembly);

    /// <summary>409: the rule says no, and these facts show why.</summary>
    public ProblemDetails Refuse(string rule, params object?[] facts) => Refuse(StatusCodes.Status409Conflict, rule, facts);

    public ProblemDetails Refuse(int status, string rule, params object?[] facts)
    {
        var problem = new ProblemDetails
        {
            Type = $"/problems/{service}/{rule}",
            Status = status,
            Title = _texts[$"problem.{rule}.title"],
            Detail = _texts.Format($"problem.{rule}.detail", facts),
        };
        if (_texts.Find($"problem.{rule}.source") is { Length: > 0 } source) problem.Extensions["source"] = source;
        return problem;
    }
}
