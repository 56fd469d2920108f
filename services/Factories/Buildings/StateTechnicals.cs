using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Factories.Buildings;

/// <summary>What a building is used for.</summary>
public enum BuildingUse
{
    /// <summary>生产厂房.</summary>
    Production,

    /// <summary>研发.</summary>
    Research,

    /// <summary>仓储物流.</summary>
    Warehouse,

    /// <summary>租赁房.</summary>
    RentalHousing,

    /// <summary>食堂.</summary>
    Canteen,

    /// <summary>孵化器.</summary>
    Incubator,

    /// <summary>检验检测.</summary>
    TestingLaboratory,
}

/// <summary>技术参数 (domain.md D.1): metres, kN/m², tonnes, m³; null for what is not known.</summary>
/// <param name="FireResistanceGrade">耐火等级, 1 to 4.</param>
/// <param name="ColumnGridLongMetres">柱网, the longer side.</param>
/// <param name="CompartmentSquareMetres">最大防火分区.</param>
/// <param name="DrainagePermit">排水许可证号; null where there is none, and nothing may be discharged.</param>
/// <param name="OwnershipCertificate">不动产权证号.</param>
public sealed record Technicals(
    BuildingUse Use, string? Structure, decimal? EaveHeightMetres, int? FireResistanceGrade, decimal? ColumnGridLongMetres, decimal? ColumnGridShortMetres,
    int? FreightLifts, decimal? FreightLiftTonnes, decimal? RoofLoadKilonewtonsPerSquareMetre, bool? Sprinklers, Area? CompartmentSquareMetres,
    string? DrainagePermit, string? OwnershipCertificate, BuildingOwner? Owner = null);

/// <summary>产权人.</summary>
public sealed record BuildingOwner(OwnerKind Kind, string? Uscc, string Name);

/// <summary>Who owns a building: relief of rent binds state owners first.</summary>
public enum OwnerKind
{
    /// <summary>国有平台公司.</summary>
    StateOwned,

    /// <summary>园区管委会.</summary>
    Park,

    /// <summary>民营.</summary>
    Private,
}

/// <summary>技术参数登记.</summary>
public sealed record BuildingTechnicalsStated(Technicals Technicals, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>登记技术参数: states the building's technical attributes as they are from a day on; what was stated before holds until then.</summary>
public sealed record StateTechnicals(Technicals Technicals, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<StateTechnicals>
    {
        public Validator() => RuleFor(c => c.Technicals).ChildRules(t =>
        {
            t.RuleFor(x => x.Use).IsInEnum();
            t.RuleFor(x => x.Structure).MaximumLength(CommonRules.LongestCode);
            t.RuleFor(x => x.EaveHeightMetres).InclusiveBetween(1, 200);
            t.RuleFor(x => x.FireResistanceGrade).InclusiveBetween(1, 4);
            t.RuleFor(x => x.ColumnGridLongMetres).InclusiveBetween(1, 100);
            t.RuleFor(x => x.ColumnGridShortMetres).InclusiveBetween(1, 100);
            t.RuleFor(x => x.FreightLifts).InclusiveBetween(0, 100);
            t.RuleFor(x => x.FreightLiftTonnes).InclusiveBetween(0, 100);
            t.RuleFor(x => x.RoofLoadKilonewtonsPerSquareMetre).InclusiveBetween(0, 1000);
            t.RuleFor(x => x.CompartmentSquareMetres).Must(a => a is null || a > Area.Zero && a <= Limits.LargestUnit);
            t.RuleFor(x => x.DrainagePermit).MaximumLength(CommonRules.LongestCode);
            t.RuleFor(x => x.OwnershipCertificate).MaximumLength(CommonRules.LongestCode);
            t.RuleFor(x => x.Owner!).ChildRules(o =>
            {
                o.RuleFor(x => x.Kind).IsInEnum();
                o.RuleFor(x => x.Uscc).IsUscc();
                o.RuleFor(x => x.Name).NotEmpty().MaximumLength(CommonRules.LongestName);
            }).When(x => x.Owner is not null);
        });
    }
}

public static class StateTechnicalsEndpoint
{
    public static ProblemDetails Validate(StateTechnicals command, Timeline<Building> building) =>
        building.Periods.IsEmpty ? CommonProblems.Of(StatusCodes.Status404NotFound)
        : command.EffectiveOn < building.Periods[0].From ? Refusals.BuildingNotRegisteredYet(building.Now().Code, command.EffectiveOn)
        : WolverineContinue.NoProblems;

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/buildings/{buildingId}/technicals")]
    public static (Recorded, BuildingTechnicalsStated) Post(StateTechnicals command, [WriteModel("buildingId")] Timeline<Building> building) =>
        (new(building.Version + 1), new(command.Technicals, command.EffectiveOn, command.DocumentNumber));
}
