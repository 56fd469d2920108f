using FluentValidation;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Land.Parcels;

namespace ParkPlatform.Land.Offerings;

/// <summary>What the terms of an offering must satisfy in themselves.</summary>
internal sealed class OfferingTermsValidator : AbstractValidator<OfferingTerms>
{
    public OfferingTermsValidator(Texts texts)
    {
        RuleFor(t => t.Method).NotEqual(SupplyMethod.Exchange).WithText(texts, "invalid.method-not-offered");
        RuleFor(t => t.TermYears).InclusiveBetween(1, 70);
        RuleFor(t => t.TermYears).NotNull().Unless(t => t.Method == SupplyMethod.Allocation);
        RuleFor(t => t.LeaseYears).InclusiveBetween(1, 70);
        RuleFor(t => t.LeaseYears).NotNull().When(t => t.Method == SupplyMethod.LeaseThenGrant);
        RuleFor(t => t.LeaseYears).Null().Unless(t => t.Method == SupplyMethod.LeaseThenGrant);
        RuleFor(t => t.LeaseYears).LessThan(t => t.TermYears).When(t => t.LeaseYears is not null && t.TermYears is not null);
        RuleFor(t => t.StartPriceYuan).IsAmount();
        RuleFor(t => t.StartPriceYuan).NotNull().Unless(t => t.Method == SupplyMethod.Allocation);
        RuleFor(t => t.ReservePriceYuan).IsAmount();
        RuleFor(t => t.DepositYuan).IsAmount();
        RuleFor(t => t.ActualCostYuan).IsAmount();
        RuleFor(t => t.LegalBasis).MaximumLength(CommonRules.LongestText);
        RuleFor(t => t.Pricing!.Grade).InclusiveBetween(1, 15).When(t => t.Pricing is not null).OverridePropertyName("pricing.grade");
        RuleFor(t => t.Grantee).NotNull().When(t => !t.Method.IsCompetitive());
        RuleFor(t => t.Grantee).Null().When(t => t.Method.IsCompetitive()).WithText(texts, "invalid.grantee-in-a-competition");
        RuleFor(t => t.Grantee!).SetValidator(new HolderValidator()).When(t => t.Grantee is not null);
        RuleFor(t => t.AgreedDelivery).IsDay();
        RuleFor(t => t.AgreedCommencement).IsDay();
        RuleFor(t => t.AgreedCompletion).IsDay();
        RuleFor(t => t.AgreedCompletion).Must((t, completion) => t.AgreedCommencement <= completion)
            .When(t => t is { AgreedCommencement: not null, AgreedCompletion: not null }).WithText(texts, "invalid.completion-before-commencement");
    }
}

/// <summary>A firm or person, as contracts name them.</summary>
internal sealed class HolderValidator : AbstractValidator<Holder>
{
    public HolderValidator()
    {
        RuleFor(h => h.Name).NotEmpty().MaximumLength(CommonRules.LongestName);
        RuleFor(h => h.Uscc).IsUscc();
    }
}
