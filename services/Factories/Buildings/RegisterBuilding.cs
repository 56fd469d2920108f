using System.Security.Claims;
using System.Text.RegularExpressions;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine;
using Wolverine.Http;
using Wolverine.Marten;

namespace ParkPlatform.Factories.Buildings;

/// <summary>
/// 登记厂房: puts a standard factory building with its floors and units into the register (标准厂房). The park does. A code is registered once (409
/// <c>code-taken</c>). A building that lacks its planning permit, completion filing or fire acceptance may be registered, but not let. Areas in square metres,
/// loads in kN/m².
/// </summary>
public sealed record RegisterBuilding(
    string Code, string Name, string? Zone, string? Phase, string? ParcelCode, decimal PlotRatio, FireHazardClass AllowedFireClass,
    decimal? PowerKilovoltAmperes, bool CompletionFiled, bool FireAccepted, string? PlanningPermit, EquatableArray<FloorToRegister> Floors,
    DateOnly EffectiveOn, string DocumentNumber) : IBuildingFacts
{
    public sealed class Validator : AbstractValidator<RegisterBuilding>
    {
        public Validator(Texts texts)
        {
            Include(new BuildingFactsValidator(texts));
            RuleFor(c => c.Code).Must(Codes.AreWellFormed).WithText(texts, "invalid.code");
            RuleFor(c => c.Floors).Must(f => f.Count <= Limits.MostFloors).WithText(texts, "invalid.floors-many");
            RuleFor(c => c.Floors).Must(f => AreDistinct(f.Select(x => x.Level))).WithText(texts, "invalid.level-twice");
            RuleFor(c => c.Floors).Must(f => f.Sum(x => x.Units.Count) is > 0 and <= Limits.MostUnits).WithText(texts, "invalid.units-many");
            RuleFor(c => c.Floors).Must(f => AreDistinct(f.SelectMany(x => x.Units, (_, u) => ChineseText.Code(u.Code)))).WithText(texts, "invalid.unit-twice");
            RuleForEach(c => c.Floors).ChildRules(floor =>
            {
                floor.RuleFor(f => f.Level).InclusiveBetween(-10, 200);
                floor.RuleFor(f => f.ClearHeightMetres).GreaterThan(0).LessThanOrEqualTo(100);
                floor.RuleFor(f => f.FloorLoadKilonewtonsPerSquareMetre).GreaterThan(0).LessThanOrEqualTo(1000);
                floor.RuleFor(f => f.CraneTonnes).InclusiveBetween(0, 1000);
                floor.RuleForEach(f => f.Units).ChildRules(unit =>
                {
                    unit.RuleFor(u => u.Code).Must(Codes.AreWellFormed).WithText(texts, "invalid.code");
                    unit.RuleFor(u => u.AreaSquareMetres).Must(a => a > Area.Zero && a <= Limits.LargestUnit).WithText(texts, "invalid.area");
                });
            });
        }

        private static bool AreDistinct<T>(IEnumerable<T> items) => items.GroupBy(i => i).All(g => g.Count() == 1);
    }
}

/// <summary>层, as it is registered; see <see cref="Floor"/>.</summary>
public sealed record FloorToRegister(
    int Level, decimal? ClearHeightMetres, decimal FloorLoadKilonewtonsPerSquareMetre, decimal? CraneTonnes, EquatableArray<UnitToRegister> Units);

/// <summary>单元, as it is registered. Area in square metres.</summary>
public sealed record UnitToRegister(string Code, Area AreaSquareMetres);

/// <summary>201: the building's id and those of its units.</summary>
public sealed record BuildingIsRegistered(Guid Id, string Code, long Version, IReadOnlyList<RegisteredUnit> Units) : Created($"/api/factories/buildings/{Id}");

/// <summary>A unit's id, by which it is let.</summary>
public sealed record RegisteredUnit(Guid Id, string Code);

public static class RegisterBuildingEndpoint
{
    public static async Task<ProblemDetails> ValidateAsync(RegisterBuilding command, ClaimsPrincipal user, IQuerySession session, CancellationToken ct) =>
        await session.Events.FetchStreamStateAsync(BuildingIds.OfBuilding(user.Tenant(), command.Code), ct) is null
            ? WolverineContinue.NoProblems
            : Refusals.CodeTaken(ChineseText.Code(command.Code));

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/buildings")]
    public static (BuildingIsRegistered, IStartStream, OutgoingMessages) Post(RegisterBuilding command, ClaimsPrincipal user, TimeProvider clock)
    {
        var id = BuildingIds.OfBuilding(user.Tenant(), command.Code);
        var registered = Decide(command, user.Tenant());
        return (
            new(id, registered.Code, 1, [.. registered.Floors.SelectMany(f => f.Units).Select(u => new RegisteredUnit(u.Id, u.Code))]),
            MartenOps.StartStream<Timeline<Building>>(id, registered),
            [Tell.Described(new(id), registered, clock.GetUtcNow())]);
    }

    public static BuildingRegistered Decide(RegisterBuilding c, string tenant) => new(
        ChineseText.Code(c.Code), c.Name, c.Zone, c.Phase, c.ParcelCode, c.PlotRatio, c.AllowedFireClass, c.PowerKilovoltAmperes,
        c.CompletionFiled, c.FireAccepted, c.PlanningPermit, [.. c.Floors.Select(f => Floor(f, c.Code, tenant))], c.EffectiveOn, c.DocumentNumber);

    private static Floor Floor(FloorToRegister f, string building, string tenant) => new(
        f.Level, f.ClearHeightMetres, f.FloorLoadKilonewtonsPerSquareMetre, f.CraneTonnes,
        [.. f.Units.Select(u => new Unit(BuildingIds.OfUnit(tenant, building, f.Level, u.Code), ChineseText.Code(u.Code), u.AreaSquareMetres))]);
}

internal static partial class Codes
{
    /// <summary>Letters (Chinese ones too), digits and -_.# inside: it stands in an address and must not look like an id.</summary>
    public static bool AreWellFormed(string code) => Shape().IsMatch(ChineseText.Code(code)) && !Guid.TryParse(code, out _);

    [GeneratedRegex(@"^[\p{L}\p{Nd}][\p{L}\p{Nd}\-_.#]{0,49}\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Shape();
}
