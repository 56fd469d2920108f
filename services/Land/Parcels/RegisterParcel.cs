using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Land.Outlines;
using Wolverine;
using Wolverine.Http;
using Wolverine.Marten;

namespace ParkPlatform.Land.Parcels;

/// <summary>
/// 登记宗地: puts a parcel into the register. The bureau and the park may. A code is registered once (409 <c>code-taken</c>);
/// without planning conditions the parcel cannot be granted (城乡规划法 art. 38-39). An outline may not lie on another parcel's (409 <c>parcels-overlap</c>). Area in square metres.
/// </summary>
public sealed record RegisterParcel(
    string Code, string Name, string? Zone, string? Location, Area AreaSquareMetres, string LandUse, PlanningConditions? PlanningConditions, Boundary? Boundary,
    DateOnly EffectiveOn, string DocumentNumber)
{
    public sealed class Validator : AbstractValidator<RegisterParcel>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.Code).Must(code => ParcelCode.IsWellFormed(code)).WithText(texts, "invalid.parcel-code");
            RuleFor(c => c.Name).NotEmpty().MaximumLength(200);
            RuleFor(c => c.Zone).MaximumLength(100);
            RuleFor(c => c.Location).MaximumLength(500);
            RuleFor(c => c.AreaSquareMetres).Must(a => a > Area.Zero && a <= Limits.LargestParcel).WithText(texts, "invalid.area");
            RuleFor(c => c.LandUse).NotEmpty().MaximumLength(20);
            RuleFor(c => c.PlanningConditions!).SetValidator(new PlanningConditionsValidator(texts)).When(c => c.PlanningConditions is not null);
            RuleFor(c => c.Boundary).IsOutline(texts);
            RuleFor(c => c.EffectiveOn).IsDay();
            RuleFor(c => c.DocumentNumber).IsDocumentNumber();
        }
    }
}

/// <summary>201: the parcel's id, code and version.</summary>
public sealed record ParcelIsRegistered(Guid Id, string Code, long Version) : Created($"/api/land/parcels/{Id}");

public static class RegisterParcelEndpoint
{
    // One code, one stream: two registrations of a code collide in the database, also at the same moment.
    public static Guid IdOf(string tenant, string code) => StableId.From(tenant, "parcel", code);

    public static async Task<ProblemDetails> ValidateAsync(RegisterParcel command, ClaimsPrincipal user, IDocumentSession session, CancellationToken ct)
    {
        if (await session.Events.FetchStreamStateAsync(IdOf(user.Tenant(), command.Code), ct) is not null) return Refusals.CodeTaken(command.Code);
        return command.Boundary is null ? WolverineContinue.NoProblems : await Neighbours.RefuseOverlapAsync(session, command.Boundary, command.EffectiveOn, null, [], ct);
    }

    [ForRoles(Roles.Bureau, Roles.Park)]
    [WolverinePost("/api/land/parcels")]
    public static (ParcelIsRegistered, IStartStream, OutgoingMessages) Post(RegisterParcel command, ClaimsPrincipal user, TimeProvider clock)
    {
        var id = IdOf(user.Tenant(), command.Code);
        var registered = new ParcelRegistered(
            command.Code, command.Name, command.Zone, command.Location, command.AreaSquareMetres, command.LandUse, command.PlanningConditions, command.Boundary,
            command.EffectiveOn, command.DocumentNumber);

        return (new(id, command.Code, 1), MartenOps.StartStream<Timeline<Parcel>>(id, registered), [Tell.Described(id, 1, null, registered, clock.GetUtcNow())]);
    }
}
