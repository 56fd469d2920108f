using FluentValidation;
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
/// 更正厂房登记: what an entry says about a building was wrong: its registration, or a paper that came later. The entry stays; this one takes its place and
/// states the building's facts anew, as they were from that day on. Code, floors and units stay as they are. Only an entry that stands can be corrected (409
/// <c>nothing-to-correct</c>). Leases that exist are not touched, also where the building turns out to lack a paper.
/// </summary>
/// <param name="Corrects">The version of the entry, as the history shows it.</param>
public sealed record CorrectBuilding(
    long Corrects, string Reason, string Name, string? Zone, string? Phase, string? ParcelCode, decimal PlotRatio, FireHazardClass AllowedFireClass,
    decimal? PowerKilovoltAmperes, bool CompletionFiled, bool FireAccepted, string? PlanningPermit,
    DateOnly EffectiveOn, string DocumentNumber) : IBuildingFacts
{
    public sealed class Validator : AbstractValidator<CorrectBuilding>
    {
        public Validator(Texts texts)
        {
            Include(new BuildingFactsValidator(texts));
            RuleFor(c => c.Reason).NotEmpty().MaximumLength(CommonRules.LongestText);
        }
    }
}

public static class CorrectBuildingEndpoint
{
    public static ProblemDetails Validate(CorrectBuilding command, Timeline<Building> building)
    {
        if (building.Periods.IsEmpty) return CommonProblems.Of(StatusCodes.Status404NotFound); // the stream of something else
        if (!building.Stands(new Source(building.Id, command.Corrects))) return Refusals.NothingToCorrect(command.Corrects);

        // A paper came to a building that was there; only the registration says since when it is.
        var first = building.Periods[0].From;
        var corrected = building.Entries.First(e => e.Source.Version == command.Corrects).Event;
        var isRegistration = corrected is IDescribesBuilding registration && registration.EffectiveOn == first;
        var cut = building.Now().Recuts.Select(r => (DateOnly?)r.On).Min();
        return (isRegistration || command.EffectiveOn >= first) && !(isRegistration && command.EffectiveOn > cut)
            ? WolverineContinue.NoProblems
            : Refusals.BuildingNotRegisteredYet(building.Now().Code, command.EffectiveOn);
    }

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/buildings/{buildingId}/corrections")]
    public static (Recorded, BuildingDescriptionCorrected, OutgoingMessages) Post(
        CorrectBuilding command, [WriteModel("buildingId")] Timeline<Building> building, TimeProvider clock)
    {
        var known = building.Now();
        var corrected = new BuildingDescriptionCorrected(
            command.Corrects, command.Reason,
            known.Code, command.Name, command.Zone, command.Phase, command.ParcelCode, command.PlotRatio, command.AllowedFireClass,
            command.PowerKilovoltAmperes, command.CompletionFiled, command.FireAccepted, command.PlanningPermit, building.Periods[0].State.Floors,
            command.EffectiveOn, command.DocumentNumber);
        return (new(building.Version + 1), corrected, [Tell.Described(building, corrected, clock.GetUtcNow())]);
    }
}
