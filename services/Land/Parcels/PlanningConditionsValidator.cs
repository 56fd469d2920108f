using FluentValidation;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;

namespace ParkPlatform.Land.Parcels;

internal sealed class PlanningConditionsValidator : AbstractValidator<PlanningConditions>
{
    public PlanningConditionsValidator(Texts texts)
    {
        RuleFor(c => c.DocumentNumber).IsDocumentNumber();
        RuleFor(c => c.PlotRatioMin).InclusiveBetween(0, 20);
        RuleFor(c => c.PlotRatioMax).InclusiveBetween(0, 20);
        RuleFor(c => c.PlotRatioMin).Must((c, min) => min <= c.PlotRatioMax).When(c => c is { PlotRatioMin: not null, PlotRatioMax: not null }).WithText(texts, "invalid.plot-ratio-swapped");
        RuleFor(c => c.BuildingCoefficientMin).InclusiveBetween(0, 1);
        RuleFor(c => c.OfficeLivingShareMax).InclusiveBetween(0, 1);
        RuleFor(c => c.HeightLimitMetres).InclusiveBetween(0, 1000);
    }
}
