using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;

namespace ParkPlatform.Factories.Tenancies;

/// <summary>What holds for every step of a tenancy: it follows the one before, in the order of days.</summary>
internal static class TenancyRules
{
    public static ProblemDetails Check(Timeline<Tenancy> tenancy, Type step, DateOnly on)
    {
        if (!tenancy.IsOfALease()) return CommonProblems.Of(StatusCodes.Status404NotFound);
        var now = tenancy.Now();
        if (!TenancySteps.Allows(now.Stage, step)) return Refusals.StepOutOfOrder(now.Stage, TenancySteps.Next(now.Stage));
        var last = tenancy.Entries.Select(e => e.Event).OfType<IFact>().Where(f => TenancyEvents.Names.Any(n => n.Event == f.GetType()))
            .Select(f => f.EffectiveOn).DefaultIfEmpty(now.Lease!.SignedOn).Max();
        return on < last ? Refusals.StepTooEarly(on, last) : WolverineContinue.NoProblems;
    }

    public static ProblemDetails CheckHandover(Timeline<Tenancy> tenancy, DateOnly on) =>
        Check(tenancy, typeof(UnitsHandedOver), on) is var problem && !ReferenceEquals(problem, WolverineContinue.NoProblems) ? problem
        : tenancy.Now().Lease is { } lease && (on < lease.Terms.From || on > lease.LastDay) ? Refusals.HandoverOutsideLease(on, lease.Terms.From, lease.LastDay)
        : WolverineContinue.NoProblems;

    /// <summary>Up to a hundred meters, each once.</summary>
    public static void AreMeters<T>(this IRuleBuilder<T, EquatableArray<MeterStand>> meters, Texts texts) => meters
        .Must(m => m.Count <= 100 && m.Select(x => x.Meter).Distinct().Count() == m.Count
            && m.All(x => x.Meter.Length is > 0 and <= CommonRules.LongestCode && x.Stand is >= 0 and <= 1_000_000_000))
        .WithText(texts, "invalid.meters");
}
