using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Factories.Buildings;

/// <summary>
/// 拆分单元: from that day on there are several units where there was one. Their areas add up to its area (409 <c>areas-do-not-add-up</c>). A unit that is let, sub-let or reserved
/// from then on is split only if its leases follow (409 <c>unit-in-use</c>). A code that has been used is not used again. Areas in square metres.
/// </summary>
/// <param name="UnitCode">The unit's code in its building.</param>
/// <param name="LeaseFollows">租约随单元变更: whoever has the unit by a lease has all its parts from then on, on the same terms.</param>
public sealed record SplitUnit(string UnitCode, EquatableArray<UnitToRegister> Into, bool LeaseFollows, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<SplitUnit>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.UnitCode).Must(Codes.AreWellFormed).WithText(texts, "invalid.code");
            RuleFor(c => c.Into).Must(i => i.Count is >= 2 and <= Limits.MostParts).WithText(texts, "invalid.parts-many");
            RuleFor(c => c.Into).Must(i => i.Select(u => ChineseText.Code(u.Code)).Distinct().Count() == i.Count).WithText(texts, "invalid.unit-twice");
            RuleForEach(c => c.Into).ChildRules(unit =>
            {
                unit.RuleFor(u => u.Code).Must(Codes.AreWellFormed).WithText(texts, "invalid.code");
                unit.RuleFor(u => u.AreaSquareMetres).Must(a => a > Area.Zero && a <= Limits.LargestUnit).WithText(texts, "invalid.area");
            });
        }
    }
}

/// <summary>The building's version, and the units that there are now.</summary>
public sealed record UnitsAreCut(long Version, IReadOnlyList<RegisteredUnit> Units);

public static class SplitUnitEndpoint
{
    public static Task<UnitsToCut> LoadAsync(SplitUnit command, Guid buildingId, IQuerySession session, CancellationToken ct) =>
        UnitsToCut.LoadAsync(session, buildingId, [command.UnitCode], command.EffectiveOn, ct);

    public static ProblemDetails Validate(SplitUnit command, Timeline<Building> building, UnitsToCut units, ClaimsPrincipal user)
    {
        if (CutUnits.Check(building, units, [command.UnitCode], [.. command.Into.Select(u => u.Code)], command.LeaseFollows, command.EffectiveOn, user) is { } refusal) return refusal;
        var (whole, parts) = (units.Found[0].Unit.AreaSquareMetres, command.Into.Sum(u => u.AreaSquareMetres));
        return whole == parts ? WolverineContinue.NoProblems : Refusals.AreasDoNotAddUp(whole, parts);
    }

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/buildings/{buildingId}/splits")]
    public static (UnitsAreCut, UnitSplit, AlsoIn, OutgoingMessages) Post(
        SplitUnit command, [WriteModel("buildingId")] Timeline<Building> building, UnitsToCut units, ClaimsPrincipal user, TimeProvider clock)
    {
        var (floor, unit) = units.Found[0];
        var code = building.Now().Code;
        var split = new UnitSplit(
            unit.Id, [.. command.Into.Select(u => new Unit(BuildingIds.OfUnit(user.Tenant(), code, floor.Level, u.Code), ChineseText.Code(u.Code), u.AreaSquareMetres))],
            command.EffectiveOn, command.DocumentNumber);
        var (follows, messages) = CutUnits.Follow(building, units, split, clock.GetUtcNow());
        return (new(building.Version + 1, [.. split.Into.Select(u => new RegisteredUnit(u.Id, u.Code))]), split, follows, messages);
    }

    /// <summary>Somebody let the unit between our look and our splitting.</summary>
    public static ProblemDetails OnException(Leases.UnitIsAlreadyLetException refusal, ClaimsPrincipal user) => Refusals.UnitInUse([], user);
}
