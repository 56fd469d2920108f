using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Land.Parcels;
using ParkPlatform.Land.Preparation;
using ParkPlatform.Land.Rules;
using Wolverine;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Land.Supervision;

/// <summary>
/// 履约核查: at start, at completion, at capacity (达产验收), periodically and before expiry, what was promised is held against what was shown. The findings are
/// computed, not typed in. Promises that were not kept become breaches, with a time to put them right; the other services are told.
/// </summary>
public sealed record CheckPerformance(Checkpoint Checkpoint, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<CheckPerformance>;
}

/// <summary>What the check has found.</summary>
/// <param name="Passed">Some promise was kept, none missed, and none is without proof.</param>
public sealed record PerformanceIsChecked(long Version, bool Passed, EquatableArray<Finding> Findings, DateOnly? CureBy);

public static class CheckPerformanceEndpoint
{
    public static Task<VersionedRules> LoadAsync(IQuerySession session, CancellationToken ct) => LandRules.LoadAsync(session, ct);

    public static ProblemDetails Validate(CheckPerformance command, Timeline<Parcel> parcel, VersionedRules rules)
    {
        var events = Decide(command, parcel, rules);
        if (Lifecycle.WhyNot(parcel, events) is { } refusal) return Refusals.Of(refusal);
        return ((PerformanceChecked)events[0]).Findings.Count == 0
            ? Refusals.Of(new Refusal("nothing-promised", parcel.Now().Code))
            : WolverineContinue.NoProblems;
    }

    [ForRoles(Roles.Bureau, Roles.Park)]
    [WolverinePost("/api/land/parcels/{parcelId}/checks")]
    public static (PerformanceIsChecked, Wolverine.Marten.Events, OutgoingMessages) Post(
        CheckPerformance command, [WriteModel("parcelId")] Timeline<Parcel> parcel, VersionedRules rules, TimeProvider clock)
    {
        var events = Decide(command, parcel, rules);
        var check = (PerformanceChecked)events[0];
        return (
            new(parcel.Version + events.Length, check.Passed, check.Findings, events.OfType<BreachFound>().FirstOrDefault()?.CureBy),
            [.. events],
            [.. Tell.OfAll(parcel, events, clock.GetUtcNow())]);
    }

    private static IFact[] Decide(CheckPerformance command, Timeline<Parcel> parcel, VersionedRules rules)
    {
        var (on, paper) = (command.EffectiveOn, command.DocumentNumber);
        var file = parcel.As<SupervisionFile>().At(on);
        var findings = (file?.Promises(on) ?? []).Where(p => IsChecked(command.Checkpoint, p.Commitment.Metric)).Select(p => p.ToFinding()).ToEquatableArray();
        var passed = findings.Any(f => f.Verdict == Verdict.Met) && !findings.Any(f => f.Verdict is Verdict.Missed or Verdict.Unknown);
        var cureBy = rules.On(LandRules.Supervision, on).Period("cureMonths").DueOn(on, WorkingCalendar.Official);
        return
        [
            new PerformanceChecked(command.Checkpoint, passed, findings, on, paper),
            .. findings.Where(f => f.Verdict == Verdict.Missed && file!.OpenBreach(f.CommitmentId) is null).Select(f => new BreachFound(f, cureBy, on, paper)),
        ];
    }

    private static bool IsChecked(Checkpoint checkpoint, Metric metric) => checkpoint switch
    {
        Checkpoint.Start => metric == Metric.Start,
        Checkpoint.Completion =>
            metric is Metric.Start or Metric.Finish or Metric.PlotRatio or Metric.BuildingCoefficient or Metric.OfficeLandShare or Metric.OfficeFloorShare,
        Checkpoint.Capacity => metric is not (
            Metric.Start or Metric.Finish or Metric.PlotRatio or Metric.BuildingCoefficient or Metric.OfficeLandShare or Metric.OfficeFloorShare),
        _ => true,
    };
}
