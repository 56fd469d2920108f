using System.Text.Json.Serialization;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Reclamation.Assets;

/// <summary>
/// 实地核查登记: how far a held parcel is developed, as found on the day <c>effectiveOn</c>: whether works have stopped and since when, how much has been built and
/// invested (闲置土地处置办法 art. 2, 7). It establishes facts and decides nothing; the next inspection takes its place from its own day on.
/// </summary>
/// <param name="SuspendedOn">中止开发之日; null where works go on.</param>
/// <param name="LandPriceIncludedYuan">The land price contained in both investment figures; the tests take it out of both.</param>
public sealed record InspectDevelopment(
    DateOnly? SuspendedOn, Area? AreaDueSquareMetres, Area? DevelopedAreaSquareMetres, Yuan? TotalInvestmentYuan, Yuan? InvestedYuan,
    Yuan? LandPriceIncludedYuan, string Evidence, DateOnly EffectiveOn, string DocumentNumber)
{
    public sealed class Validator : AbstractValidator<InspectDevelopment>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.SuspendedOn).IsDay();
            RuleFor(c => c.SuspendedOn).Must((c, stop) => !(stop > c.EffectiveOn)).WithText(texts, "invalid.stopped-after-inspection");
            RuleFor(c => c.AreaDueSquareMetres).IsArea(texts);
            RuleFor(c => c.DevelopedAreaSquareMetres).IsArea(texts);
            RuleFor(c => c.TotalInvestmentYuan).IsAmount();
            RuleFor(c => c.InvestedYuan).IsAmount();
            RuleFor(c => c.LandPriceIncludedYuan).IsAmount();
            RuleFor(c => c.LandPriceIncludedYuan).Must((c, price) => !(price > c.TotalInvestmentYuan) && !(price > c.InvestedYuan))
                .WithText(texts, "invalid.land-price-included");
            RuleFor(c => c.Evidence).NotEmpty().MaximumLength(CommonRules.LongestText);
            RuleFor(c => c.EffectiveOn).IsDay();
            RuleFor(c => c.DocumentNumber).IsDocumentNumber();
        }
    }
}

/// <summary>201: the inspection's id; what follows from it stands in the ledger's evidence of the asset.</summary>
public sealed record DevelopmentIsInspected(Guid Id, [property: JsonIgnore] Guid AssetId) : Created($"/api/reclamation/ledger/{AssetId}");

public static class InspectDevelopmentEndpoint
{
    public static ProblemDetails Validate(InspectDevelopment command, Timeline<Asset>? asset, Guid assetId, TimeProvider clock)
    {
        if (command.EffectiveOn > clock.Today()) return Refusals.NotYet(command.EffectiveOn, clock.Today());
        if (asset?.At(command.EffectiveOn) is not { Code: { } code } parcel) return Refusals.AssetUnknown(assetId, command.EffectiveOn);
        if (parcel.Type == AssetType.Unit) return Refusals.UnitIsNotLand();
        return parcel.Allocation is null ? Refusals.NoHolder(code, command.EffectiveOn) : WolverineContinue.NoProblems;
    }

    [ForRoles(Roles.Bureau, Roles.Park)]
    [WolverinePost("/api/reclamation/assets/{assetId}/inspections")]
    public static (DevelopmentIsInspected, DevelopmentInspected) Post(InspectDevelopment command, Guid assetId, [WriteModel("assetId")] Timeline<Asset>? asset)
    {
        var id = Guid.CreateVersion7();
        return (new(id, assetId), new(
            new(id, 1), command.SuspendedOn, command.AreaDueSquareMetres, command.DevelopedAreaSquareMetres, command.TotalInvestmentYuan, command.InvestedYuan,
            command.LandPriceIncludedYuan ?? Yuan.Zero, command.Evidence, command.EffectiveOn, command.DocumentNumber));
    }
}
