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
/// 合并单元: from that day on there is one unit where there were several of a floor (409 <c>not-on-one-floor</c>), as large as they were together. Units that are let, sub-let or
/// reserved from then on are merged only if they are of the same leases, and these follow (409 <c>unit-in-use</c>). A code that has been used is not used again.
/// </summary>
/// <param name="UnitCodes">The units' codes in their building.</param>
/// <param name="Code">The code of the new one.</param>
/// <param name="LeaseFollows">租约随单元变更: whoever has the units by a lease has the whole from then on, on the same terms.</param>
public sealed record MergeUnits(EquatableArray<string> UnitCodes, string Code, bool LeaseFollows, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<MergeUnits>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.UnitCodes).Must(u => u.Count is >= 2 and <= Limits.MostParts).WithText(texts, "invalid.parts-many");
            RuleFor(c => c.UnitCodes).Must(u => u.All(Codes.AreWellFormed)).WithText(texts, "invalid.code");
            RuleFor(c => c.UnitCodes).Must(u => u.Select(ChineseText.Code).Distinct().Count() == u.Count).WithText(texts, "invalid.unit-twice");
            RuleFor(c => c.Code).Must(Codes.AreWellFormed).WithText(texts, "invalid.code");
        }
    }
}

public static class MergeUnitsEndpoint
{
    public static Task<UnitsToCut> LoadAsync(MergeUnits command, Guid buildingId, IQuerySession session, CancellationToken ct) =>
        UnitsToCut.LoadAsync(session, buildingId, command.UnitCodes, command.EffectiveOn, ct);

    public static ProblemDetails Validate(MergeUnits command, Timeline<Building> building, UnitsToCut units, ClaimsPrincipal user) =>
        CutUnits.Check(building, units, command.UnitCodes, [command.Code], command.LeaseFollows, command.EffectiveOn, user) ?? WolverineContinue.NoProblems;

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/buildings/{buildingId}/mergers")]
    public static (UnitsAreCut, UnitsMerged, AlsoIn, OutgoingMessages) Post(
        MergeUnits command, [WriteModel("buildingId")] Timeline<Building> building, UnitsToCut units, ClaimsPrincipal user, TimeProvider clock)
    {
        var whole = new Unit(
            BuildingIds.OfUnit(user.Tenant(), building.Now().Code, units.Found[0].Floor.Level, command.Code), ChineseText.Code(command.Code), units.Found.Sum(f => f.Unit.AreaSquareMetres));
        var merged = new UnitsMerged([.. units.Found.Select(f => f.Unit.Id)], whole, command.EffectiveOn, command.DocumentNumber);
        var (follows, messages) = CutUnits.Follow(building, units, merged, clock.GetUtcNow());
        return (new(building.Version + 1, [new(whole.Id, whole.Code)]), merged, follows, messages);
    }

    /// <summary>Somebody let one of the units between our look and our merging.</summary>
    public static ProblemDetails OnException(Leases.UnitIsAlreadyLetException refusal, ClaimsPrincipal user) => Refusals.UnitInUse([], user);
}
