using System.Security.Claims;
using System.Text.RegularExpressions;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.History;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;

namespace ParkPlatform.Factories.Rules;

/// <summary>
/// 发布规则参数: from <c>effectiveOn</c> on, the rule has these figures, by the document that is named. What was computed for earlier days stays as it was. All
/// figures of the rule are stated, and none that it does not have, but for the list of industries (409 <c>rule-values-differ</c>). The park may.
/// </summary>
public sealed partial record PublishRule(string Place, DateOnly? ValidTo, EquatableArray<RuleValue> Values, DateOnly EffectiveOn, string DocumentNumber)
{
    public sealed class Validator : AbstractValidator<PublishRule>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.Place).NotEmpty().MaximumLength(CommonRules.LongestCode);
            RuleFor(c => c.ValidTo).IsDay();
            RuleFor(c => c.ValidTo).GreaterThanOrEqualTo(c => c.EffectiveOn).When(c => c.ValidTo is not null);
            RuleFor(c => c.Values).Must(v => v.Count is > 0 and <= 1000).WithText(texts, "invalid.rule-values");
            RuleFor(c => c.Values).Must(v => v.DistinctBy(x => x.Name).Count() == v.Count).WithText(texts, "invalid.rule-value-twice");
            RuleForEach(c => c.Values).ChildRules(value =>
            {
                value.RuleFor(v => v.Name).NotEmpty().MaximumLength(CommonRules.LongestCode);
                value.RuleFor(v => v.Value).InclusiveBetween(0, 1_000_000_000_000);
                value.RuleFor(v => v.Unit).NotEmpty().MaximumLength(40);
                value.RuleFor(v => v.Source).NotEmpty().MaximumLength(CommonRules.LongestText);
            });
            RuleFor(c => c.EffectiveOn).IsDay();
            RuleFor(c => c.DocumentNumber).IsDocumentNumber();
        }
    }

    /// <summary>The names that a version must have and hasn't, and those that no version can have.</summary>
    public (IReadOnlyList<string> Missing, IReadOnlyList<string> Unknown) Compare(RuleVersion last)
    {
        var given = Values.Select(v => (v.Name, v.Unit)).ToHashSet();
        var known = last.Values.Where(v => !IsOfATable(v.Name)).Select(v => (v.Name, v.Unit)).ToHashSet();
        return (
            [.. known.Except(given).Select(v => $"{v.Name} ({v.Unit})")],
            [.. given.Except(known).Where(v => last.Rule != FactoryRules.Entry || !IsOfATable(v.Name)).Select(v => v.Name)]);
    }

    private static bool IsOfATable(string name) => TableName().IsMatch(name);

    [GeneratedRegex(@"^prohibited\.[0-9]{2,4}\z", RegexOptions.None, 1000)]
    private static partial Regex TableName();
}

/// <summary>201: the rule's version in the books, and which edition it is.</summary>
public sealed record RuleIsPublished(string Rule, int Edition, long Version) : Created($"/api/factories/rules/{Rule}");

public static class PublishRuleEndpoint
{
    public static Task<FactoryRules> LoadAsync(IQuerySession session, CancellationToken ct) => FactoryRules.LoadAsync(session, ct);

    public static ProblemDetails Validate(PublishRule command, string rule, FactoryRules rules, HttpContext http)
    {
        if (!FactoryRules.Names.Contains(rule)) return CommonProblems.Of(StatusCodes.Status404NotFound);
        if (http.Request.Headers.IfMatch is { Count: > 0 } seen && !seen.Contains(Preconditions.ETagOf(rules[rule].Version)))
            return CommonProblems.Of(StatusCodes.Status412PreconditionFailed);

        var (missing, unknown) = command.Compare(rules.On(rule, command.EffectiveOn));
        return missing.Count > 0 || unknown.Count > 0 ? Refusals.RuleValuesDiffer(rule, missing, unknown) : WolverineContinue.NoProblems;
    }

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/rules/{rule}/versions")]
    public static (RuleIsPublished, AlsoIn) Post(PublishRule command, string rule, FactoryRules rules)
    {
        var (stream, editions) = (rules[rule], rules[rule].Entries.Count);
        var version = stream.Version;
        return (
            new(rule, editions + 1, version + 1),
            new AlsoIn(
                stream.Id, version,
                new RuleVersionPublished(rule, editions + 1, command.Place, command.ValidTo, command.Values, command.EffectiveOn, command.DocumentNumber)));
    }
}

public static class GetRuleHistoryEndpoint
{
    /// <summary>规则参数履历: who published which version, when, by which paper. Empty as long as only those hold that came with the platform.</summary>
    [ForEverybody]
    [WolverineGet("/api/factories/rules/{rule}/history")]
    public static async Task<IReadOnlyList<HistoryEntry>?> Get(string rule, ClaimsPrincipal user, IQuerySession session, Texts texts, CancellationToken ct) =>
        FactoryRules.Names.Contains(rule) ? await session.HistoryAsync(FactoryRules.IdOf(user.Tenant(), rule), texts, user, ct) ?? [] : null;
}
