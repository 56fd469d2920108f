using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.History;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;

namespace ParkPlatform.Reclamation.Rules;

/// <summary>
/// 发布规则参数: from <c>effectiveOn</c> on, the rule has these figures, by the document that is named. What was computed for earlier days stays as it was. Exactly
/// the figures of the rule are stated, each with its unit (409 <c>rule-values-differ</c>).
/// </summary>
public sealed record PublishReclamationRule(string Place, EquatableArray<RuleValue> Values, DateOnly EffectiveOn, string DocumentNumber)
{
    public sealed class Validator : AbstractValidator<PublishReclamationRule>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.Place).NotEmpty().MaximumLength(CommonRules.LongestCode);
            RuleFor(c => c.Values).Must(v => v.Count is > 0 and <= 100 && v.DistinctBy(x => x.Name).Count() == v.Count).WithText(texts, "invalid.rule-values");
            RuleForEach(c => c.Values).ChildRules(value =>
            {
                value.RuleFor(v => v.Name).NotEmpty().MaximumLength(CommonRules.LongestCode);
                value.RuleFor(v => v.Value).InclusiveBetween(0, 1_000_000);
                value.RuleFor(v => v.Unit).NotEmpty().MaximumLength(40);
                value.RuleFor(v => v.Source).NotEmpty().MaximumLength(CommonRules.LongestText);
            });
            RuleFor(c => c.EffectiveOn).IsDay();
            RuleFor(c => c.DocumentNumber).IsDocumentNumber();
        }
    }

    /// <summary>What a version must have and hasn't, and what it can't have.</summary>
    public IReadOnlyList<string> Differences(RuleVersion last)
    {
        var given = Values.Select(v => $"{v.Name} ({v.Unit})").ToHashSet();
        given.SymmetricExceptWith(last.Values.Select(v => $"{v.Name} ({v.Unit})"));
        return [.. given.Order(StringComparer.Ordinal)];
    }

    /// <summary>What is counted is counted in whole days, months and years.</summary>
    public bool CountsWhole =>
        Values.All(v => v.Unit is not ("days" or "workingDays" or "months" or "years") || v.Value == decimal.Truncate(v.Value) && v.Value <= 36_500);
}

/// <summary>201: the rule's version in the books, and which edition it is.</summary>
public sealed record RuleIsPublished(string Rule, int Edition, long Version) : Created($"/api/reclamation/rules/{Rule}");

public static class PublishReclamationRuleEndpoint
{
    public static Task<VersionedRules> LoadAsync(IQuerySession session, CancellationToken ct) => ReclamationRules.LoadAsync(session, ct);

    public static ProblemDetails Validate(PublishReclamationRule command, string rule, VersionedRules rules)
    {
        if (!ReclamationRules.Names.Contains(rule)) return CommonProblems.Of(StatusCodes.Status404NotFound);
        var differences = command.Differences(rules.On(rule, command.EffectiveOn));
        if (differences.Count > 0) return Refusals.RuleValuesDiffer(rule, differences);
        return command.CountsWhole ? WolverineContinue.NoProblems : Refusals.RuleCountsWhole(rule);
    }

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/reclamation/rules/{rule}/versions")]
    public static (RuleIsPublished, AlsoIn) Post(PublishReclamationRule command, string rule, VersionedRules rules)
    {
        var (stream, edition) = (rules[rule], rules[rule].Entries.Count + 1);
        return (
            new(rule, edition, stream.Version + 1),
            new(stream.Id, stream.Version,
                new ReclamationRulePublished(rule, edition, command.Place, command.Values, command.EffectiveOn, command.DocumentNumber)));
    }
}

public static class GetRuleHistoryEndpoint
{
    /// <summary>规则参数履历: who published which version, when, by which paper. Empty as long as only the one holds that came with the platform.</summary>
    [ForEverybody]
    [WolverineGet("/api/reclamation/rules/{rule}/history")]
    public static async Task<IReadOnlyList<HistoryEntry>?> Get(string rule, ClaimsPrincipal user, IQuerySession session, Texts texts, CancellationToken ct) =>
        ReclamationRules.Names.Contains(rule) ? await session.HistoryAsync(ReclamationRules.IdOf(user.Tenant(), rule), texts, user, ct) ?? [] : null;
}
