using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;

namespace ParkPlatform.Yield.Measures;

/// <summary>
/// 发布差别化措施: from <c>effectiveOn</c> on the measure reads like this, by the document that is named; a code that is not there yet is a new measure. What held
/// before stays true of the days before. Yuan per unit, shares as decimals (0.15 = 15 %), reliefs negative.
/// </summary>
public sealed record StateMeasure(MeasureTerms Terms, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<StateMeasure>
    {
        private const int MostTerms = 40, MostYears = 20;

        public Validator(Texts texts)
        {
            RuleFor(c => c.Terms).ChildRules(terms =>
            {
                terms.RuleFor(t => t.Name).NotEmpty().MaximumLength(CommonRules.LongestName);
                terms.RuleFor(t => t.NameEn).MaximumLength(CommonRules.LongestName);
                terms.RuleFor(t => t.Place).NotEmpty().MaximumLength(CommonRules.LongestName);
                terms.RuleFor(t => t.Authority).NotEmpty().MaximumLength(CommonRules.LongestName);
                terms.RuleFor(t => t.Quantity).Must(q => q is null || Limits.IsCode(q)).WithText(texts, "invalid.code");
                terms.RuleFor(t => t.Quantity).Must((t, q) => q is not null || t.Effect == MeasureEffect.Treatment).WithText(texts, "invalid.measure-quantity");
                terms.RuleFor(t => t.PriceYuan).InclusiveBetween(0, 1_000_000).PrecisionScale(14, 6, ignoreTrailingZeros: true);
                terms.RuleFor(t => t.Group).Must(g => g is null || Limits.IsCode(g)).WithText(texts, "invalid.code");
                terms.RuleFor(t => t.ValidTo).IsDay();
                terms.RuleFor(t => t.Classes).Must(AreTerms).WithText(texts, "invalid.measure-classes");
                terms.RuleForEach(t => t.Classes).ChildRules(term =>
                {
                    term.RuleFor(t => t.FromYear).InclusiveBetween(1, MostYears);
                    term.RuleFor(t => t.Value).InclusiveBetween(-1_000, 1_000).PrecisionScale(10, 6, ignoreTrailingZeros: true);
                    term.RuleFor(t => t.Text).MaximumLength(CommonRules.LongestText);
                    term.RuleFor(t => t.Text).Must((t, text) => t.Value is not null || !string.IsNullOrWhiteSpace(text)).WithText(texts, "invalid.measure-term");
                    term.RuleFor(t => t.Source).NotEmpty().MaximumLength(CommonRules.LongestText);
                });
            });
            RuleFor(c => c.Terms.ValidTo).Must((c, to) => to is null || c.EffectiveOn <= to).WithText(texts, "invalid.to-before-from")
                .OverridePropertyName("terms.validTo");
        }

        private static bool AreTerms(EquatableArray<ClassTerm> terms) =>
            terms.Count is > 0 and <= MostTerms && terms.All(t => t is not null) && terms.DistinctBy(t => (t.Class, t.FromYear)).Count() == terms.Count;
    }
}

/// <summary>200, or 201 for a measure that was not there: which wording it is.</summary>
public sealed record MeasureIsStated(string Code, int Edition, long Version, bool IsNew) : CreatedOrFound(IsNew, $"/api/yield/measures/{Code}");

public static class StateMeasureEndpoint
{
    public static Task<MeasureBook> LoadAsync(IQuerySession session, CancellationToken ct) => MeasureBook.LoadAsync(session, ct);

    public static ProblemDetails Validate(string code, Texts texts) =>
        Limits.IsCode(code) ? WolverineContinue.NoProblems : CommonProblems.InvalidField("code", texts["invalid.code"]);

    [ForRoles(Roles.Planner)]
    [WolverinePut("/api/yield/measures/{code}")]
    public static (MeasureIsStated, AlsoIn) Put(StateMeasure command, string code, MeasureBook book, IQuerySession session)
    {
        var (known, stream) = (book.Find(code), Measure.StreamOf(session.TenantId, code));
        var (edition, version) = ((known?.Entries.Count ?? 0) + 1, known?.Version ?? 0);
        return (
            new(code, edition, version + 1, known is null),
            new(stream, version, new MeasureStated(code, edition, command.Terms, command.EffectiveOn, command.DocumentNumber)));
    }
}
