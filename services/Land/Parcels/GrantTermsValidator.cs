using FluentValidation;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;

namespace ParkPlatform.Land.Parcels;

/// <summary>What the terms of any grant must satisfy in themselves, whoever states them.</summary>
internal sealed class GrantTermsValidator : AbstractValidator<IGrantTerms>
{
    public GrantTermsValidator(Texts texts)
    {
        RuleFor(c => c.Holder!.Name).NotEmpty().MaximumLength(200).When(c => c.Holder is not null).OverridePropertyName("holder.name");
        RuleFor(c => c.Holder!.Uscc).IsUscc().When(c => c.Holder is not null).OverridePropertyName("holder.uscc");
        RuleFor(c => c.ContractNumber).MaximumLength(100);
        RuleFor(c => c.SupervisionNumber).Must(SupervisionNumber.IsWellFormed).When(c => c.SupervisionNumber is not null).WithText(texts, "invalid.supervision-number");
        RuleFor(c => c.TermYears).InclusiveBetween(1, 70);
        RuleFor(c => c.PriceYuan).IsAmount();
        RuleForEach(c => c.Instalments).ChildRules(part => part.RuleFor(i => i.AmountYuan).IsAmount());
        RuleFor(c => c.Instalments).Must(i => i.Count <= 100).WithText(texts, "invalid.instalments-many");
        RuleFor(c => c.Instalments).Must((c, i) => i.Select(x => x.AmountYuan).Sum() == c.PriceYuan).When(c => c.Instalments.Count > 0)
            .WithText(texts, "invalid.instalments-sum");
        RuleFor(c => c.ContractDate).IsDay();
        RuleFor(c => c.AgreedDelivery).IsDay();
        RuleFor(c => c.AgreedCommencement).IsDay();
        RuleFor(c => c.AgreedCompletion).IsDay();
        RuleFor(c => c.AgreedCompletion).Must((c, completion) => c.AgreedCommencement <= completion)
            .When(c => c is { AgreedCommencement: not null, AgreedCompletion: not null }).WithText(texts, "invalid.completion-before-commencement");
        RuleFor(c => c.EffectiveOn).IsDay();
        RuleFor(c => c.DocumentNumber).IsDocumentNumber();
    }

    /// <summary>What is allowed, but seldom meant: a check digit that does not fit, works to start before the land is handed over.</summary>
    public static IReadOnlyList<string> WarningsOf(IGrantTerms terms, Texts texts)
    {
        var warnings = new List<string>();
        if (CommonRules.UsccWarning(terms.Holder?.Uscc) is { } doubtful) warnings.Add(doubtful);
        if (terms.AgreedCommencement < terms.AgreedDelivery) warnings.Add(texts["warning.commencement-before-delivery"]);
        return warnings;
    }
}
