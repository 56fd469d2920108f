using FluentValidation;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using Severity = ParkPlatform.Domain.Severity;

namespace ParkPlatform.Land.Parcels;

/// <summary>What the terms of any grant must satisfy in themselves, whoever states them.</summary>
internal sealed class GrantTermsValidator : AbstractValidator<IGrantTerms>
{
    public GrantTermsValidator(Texts texts)
    {
        RuleFor(c => c.Holder!.Name).NotEmpty().MaximumLength(200).When(c => c.Holder is not null).OverridePropertyName("holder.name");
        RuleFor(c => c.Holder!.Uscc).Must(code => Uscc.Check(code).Severity != Severity.Error).When(c => c.Holder?.Uscc is not null)
            .OverridePropertyName("holder.uscc").WithText(texts, "invalid.uscc");
        RuleFor(c => c.ContractNumber).MaximumLength(100);
        RuleFor(c => c.SupervisionNumber).Must(SupervisionNumber.IsWellFormed).When(c => c.SupervisionNumber is not null).WithText(texts, "invalid.supervision-number");
        RuleFor(c => c.TermYears).InclusiveBetween(1, 70);
        RuleFor(c => c.PriceYuan).Must(p => p >= Yuan.Zero && p <= Limits.HighestPrice && p.Value.Rounded() == p).When(c => c.PriceYuan is not null)
            .WithText(texts, "invalid.price");
        RuleForEach(c => c.Instalments).Must(i => i.AmountYuan >= Yuan.Zero && i.AmountYuan.Rounded() == i.AmountYuan).WithText(texts, "invalid.price");
        RuleFor(c => c.Instalments).Must(i => i.Count <= 100).WithText(texts, "invalid.instalments-many");
        RuleFor(c => c.Instalments).Must((c, i) => i.Select(x => x.AmountYuan).Sum() == c.PriceYuan).When(c => c.Instalments.Count > 0)
            .WithText(texts, "invalid.instalments-sum");
        RuleFor(c => c.ContractDate).InclusiveBetween(Limits.FirstDay, Limits.LastDay);
        RuleFor(c => c.AgreedDelivery).InclusiveBetween(Limits.FirstDay, Limits.LastDay);
        RuleFor(c => c.AgreedCommencement).InclusiveBetween(Limits.FirstDay, Limits.LastDay);
        RuleFor(c => c.AgreedCompletion).InclusiveBetween(Limits.FirstDay, Limits.LastDay);
        RuleFor(c => c.AgreedCompletion).Must((c, completion) => c.AgreedCommencement <= completion)
            .When(c => c is { AgreedCommencement: not null, AgreedCompletion: not null }).WithText(texts, "invalid.completion-before-commencement");
        RuleFor(c => c.EffectiveOn).InclusiveBetween(Limits.FirstDay, Limits.LastDay);
        RuleFor(c => c.DocumentNumber).NotEmpty().MaximumLength(200);
    }

    /// <summary>What is allowed, but seldom meant: a check digit that does not fit, works to start before the land is handed over.</summary>
    public static IReadOnlyList<string> WarningsOf(IGrantTerms terms, Texts texts)
    {
        var warnings = new List<string>();
        if (terms.Holder?.Uscc is { } code && Uscc.Check(code) is { Severity: Severity.Warning } check) warnings.Add(texts.Format("warning.uscc", code, check.ExpectedCheckCharacter));
        if (terms.AgreedCommencement < terms.AgreedDelivery) warnings.Add(texts["warning.commencement-before-delivery"]);
        return warnings;
    }
}
