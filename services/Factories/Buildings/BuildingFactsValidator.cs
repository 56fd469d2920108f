using FluentValidation;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;

namespace ParkPlatform.Factories.Buildings;

/// <summary>What is demanded of facts about a building, whoever states them.</summary>
internal sealed class BuildingFactsValidator : AbstractValidator<IBuildingFacts>
{
    public BuildingFactsValidator(Texts texts)
    {
        RuleFor(b => b.Name).NotEmpty().MaximumLength(CommonRules.LongestName);
        RuleFor(b => b.Zone).MaximumLength(CommonRules.LongestCode);
        RuleFor(b => b.Phase).MaximumLength(CommonRules.LongestCode);
        RuleFor(b => b.ParcelCode).Must(code => ParcelCode.IsWellFormed(code) || SupervisionNumber.IsWellFormed(code))
            .When(b => b.ParcelCode is not null).WithText(texts, "invalid.parcel-code");
        RuleFor(b => b.PlotRatio).GreaterThan(0).LessThanOrEqualTo(20);
        RuleFor(b => b.AllowedFireClass).IsInEnum();
        RuleFor(b => b.PowerKilovoltAmperes).InclusiveBetween(0, 1_000_000);
        RuleFor(b => b.PlanningPermit).MaximumLength(CommonRules.LongestCode);
        RuleFor(b => b.EffectiveOn).IsDay();
        RuleFor(b => b.DocumentNumber).IsDocumentNumber();
    }
}
