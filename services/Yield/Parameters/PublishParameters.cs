using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;

namespace ParkPlatform.Yield.Parameters;

/// <summary>201: the rule's version in the books, and which edition it is.</summary>
public sealed record ParametersArePublished(string Rule, int Edition, long Version) : Created($"/api/yield/rules/{Rule}");

public static class PublishParametersEndpoint
{
    public static Task<VersionedRules> LoadAsync(IQuerySession session, CancellationToken ct) => YieldParameters.LoadAsync(session, ct);

    public static ProblemDetails Validate(PublishRule command, string rule, VersionedRules rules, HttpContext http) => YieldParameters.Names.Contains(rule)
        ? command.Check(rule, rules, null, http, (missing, unknown) => Refusals.RuleValuesDiffer(rule, missing, unknown))
        : CommonProblems.Of(StatusCodes.Status404NotFound);

    [ForRoles(Roles.Planner)]
    [WolverinePost("/api/yield/rules/{rule}/versions")]
    public static (ParametersArePublished, AlsoIn) Post(PublishRule command, string rule, VersionedRules rules)
    {
        var (stream, edition) = (rules[rule], rules[rule].Entries.Count + 1);
        return (
            new(rule, edition, stream.Version + 1),
            new(stream.Id, stream.Version,
                new ParametersPublished(rule, edition, command.Place, command.ValidTo, command.Values, command.EffectiveOn, command.DocumentNumber)));
    }
}
