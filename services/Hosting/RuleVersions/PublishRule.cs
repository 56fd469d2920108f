using System.Text.RegularExpressions;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using Wolverine.Http;

namespace ParkPlatform.Hosting.RuleVersions;

/// <summary>
/// 发布规则参数: from <c>effectiveOn</c> on, the rule has these figures, by the document that is named. What was computed for earlier days stays as it was. All
/// figures of the rule are stated, and none that it does not have (409 <c>rule-values-differ</c>), but for tables by industry.
/// </summary>
public sealed record PublishRule(string Place, DateOnly? ValidTo, EquatableArray<RuleValue> Values, DateOnly EffectiveOn, string DocumentNumber)
{
    public sealed class Validator : AbstractValidator<PublishRule>
    {
        public Validator()
        {
            RuleFor(c => c.Place).NotEmpty().MaximumLength(CommonRules.LongestCode);
            RuleFor(c => c.ValidTo).IsDay();
            RuleFor(c => c.ValidTo).GreaterThanOrEqualTo(c => c.EffectiveOn).When(c => c.ValidTo is not null);
            RuleFor(c => c.Values).Must(v => v.Count is > 0 and <= 1000).WithText(Texts.Common, "invalid.rule-values");
            RuleFor(c => c.Values).Must(v => v.DistinctBy(x => x.Name).Count() == v.Count).WithText(Texts.Common, "invalid.rule-value-twice");
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

    /// <summary>Whether the version may follow those that are there.</summary>
    /// <param name="table">The names of a table by industry, of which a version may have as many as it likes; null for a rule without one.</param>
    /// <param name="differ">The refusal that names what a version must have and hasn't, and what no version can have.</param>
    public ProblemDetails Check(
        string rule, VersionedRules rules, Regex? table, HttpContext http, Func<IReadOnlyList<string>, IReadOnlyList<string>, ProblemDetails> differ)
    {
        if (http.Request.Headers.IfMatch is { Count: > 0 } seen && !seen.Contains(Preconditions.ETagOf(rules[rule].Version)))
            return CommonProblems.Of(StatusCodes.Status412PreconditionFailed);

        var given = Values.Select(v => (v.Name, v.Unit)).ToHashSet();
        var known = rules.On(rule, EffectiveOn).Values.Where(v => !IsOfTheTable(v.Name)).Select(v => (v.Name, v.Unit)).ToHashSet();
        var missing = known.Except(given).Select(v => $"{v.Name} ({v.Unit})").ToArray();
        var unknown = given.Except(known).Where(v => !IsOfTheTable(v.Name)).Select(v => v.Name).ToArray();
        return missing.Length > 0 || unknown.Length > 0 ? differ(missing, unknown) : WolverineContinue.NoProblems;

        bool IsOfTheTable(string name) => table?.IsMatch(name) == true;
    }
}
