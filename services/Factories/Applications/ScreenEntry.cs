using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Factories.Rules;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Factories.Applications;

/// <summary>
/// 准入评审: holds the application against the list of industries and against the units that are thought of: area, fire class, load, height, crane, power, drainage. All
/// findings are recorded, also those that say no; it may be repeated with other units.
/// </summary>
public sealed record ScreenEntry(EquatableArray<Guid> UnitIds, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<ScreenEntry>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.UnitIds).Must(ids => ids.Count is > 0 and <= Limits.MostUnitsOfALease).WithText(texts, "invalid.unit-ids-many");
            RuleFor(c => c.UnitIds).Must(ids => ids.Distinct().Count() == ids.Count).WithText(texts, "invalid.unit-ids-twice");
        }
    }
}

/// <summary>The version, whether all checks passed, and what each found.</summary>
public sealed record EntryIsScreened(long Version, bool Passed, IReadOnlyList<ScreeningCheck> Checks);

public static class ScreenEntryEndpoint
{
    public static async Task<(UnitsToLet, VersionedRules)> LoadAsync(ScreenEntry command, IQuerySession session, CancellationToken ct) =>
        (await UnitsToLet.LoadAsync(session, command.UnitIds, DateRange.Day(command.EffectiveOn), ct), await FactoryRules.LoadAsync(session, ct));

    public static ProblemDetails Validate(ScreenEntry command, Timeline<EntryApplication> application, UnitsToLet units)
    {
        if (ApplicationRules.Check(application, command.EffectiveOn, ApplicationStatus.Applied, ApplicationStatus.Screened) is var problem && problem.IsRefusal()) return problem;
        var unknown = command.UnitIds.Except(units.Found.Select(u => u.Id)).ToArray();
        if (unknown.Length > 0) return Refusals.UnitsUnknown(unknown);
        var unregistered = units.Found.Where(u => u.Building is null).ToArray();
        return unregistered.Length > 0 ? Refusals.UnitsNotRegisteredYet(unregistered, command.EffectiveOn) : WolverineContinue.NoProblems;
    }

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/applications/{applicationId}/screening")]
    public static (EntryIsScreened, EntryScreened) Post(
        ScreenEntry command, [WriteModel("applicationId")] Timeline<EntryApplication> application, UnitsToLet units, VersionedRules rules, Texts texts)
    {
        var checks = Screening.Checks(application.Now(), units.Found, rules.On(FactoryRules.Entry, command.EffectiveOn), texts);
        return (
            new(application.Version + 1, checks.All(c => c.Passed), checks),
            new(command.UnitIds, checks, command.EffectiveOn, command.DocumentNumber));
    }
}
