using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Contracts.Factories;
using ParkPlatform.Domain;
using ParkPlatform.Factories.CriticalDates;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Factories.Sublets;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine;

namespace ParkPlatform.Factories.Buildings;

/// <summary>What the decision to cut units anew needs to know: the units by their codes on that day, and who has them from then on.</summary>
public sealed record UnitsToCut(
    IReadOnlyList<(Floor Floor, Unit Unit)> Found, IReadOnlyList<Letting> Lettings, IReadOnlyList<UnitSublet> Sublets, IReadOnlyList<Timeline<Lease>> Leases)
{
    internal static async Task<UnitsToCut> LoadAsync(IQuerySession session, Guid building, IReadOnlyCollection<string> codes, DateOnly on, CancellationToken ct)
    {
        var state = (await session.TimelineAsync<Building>(building, ct))?.At(on);
        (Floor Floor, Unit Unit)[] found = [..
            from floor in state?.Floors ?? []
            from unit in floor.Units
            where codes.Select(ChineseText.Code).Contains(ChineseText.Code(unit.Code))
            select (floor, unit)];
        Guid[] ids = [.. found.Select(f => f.Unit.Id)];
        var days = new DateRange(on, CommonRules.LastDay);
        var lettings = await UnitLettings.Table.Overlapping(session, ids, days, ct);
        return new(
            found, lettings, await UnitSublets.Table.Overlapping(session, ids, days, ct),
            await session.TimelinesAsync<Lease>(lettings.Where(l => l.Kind == LettingKind.Leased).Select(l => l.LeaseId).Distinct(), ct));
    }
}

/// <summary>切割单元: what splitting and merging have in common.</summary>
internal static class CutUnits
{
    /// <summary>The rule that says no; null if none does.</summary>
    public static ProblemDetails? Check(
        Timeline<Building> building, UnitsToCut units, IReadOnlyCollection<string> codes, IReadOnlyCollection<string> into, bool leaseFollows, DateOnly on, ClaimsPrincipal user)
    {
        if (building.Periods.IsEmpty) return CommonProblems.Of(StatusCodes.Status404NotFound);
        if (building.At(on) is not { } state) return Refusals.BuildingNotRegisteredYet(building.Now().Code, on);

        var missing = codes.Where(c => units.Found.All(f => ChineseText.Code(f.Unit.Code) != ChineseText.Code(c) || building.GoneOn(f.Unit.Id) is not null)).ToArray();
        if (missing.Length > 0) return Refusals.UnitNotThere(missing, on);
        if (units.Found.Select(f => f.Floor.Level).Distinct().Count() > 1) return Refusals.NotOnOneFloor();

        var used = building.Periods.SelectMany(p => p.State.Units).Select(u => ChineseText.Code(u.Code)).ToHashSet();
        if (into.FirstOrDefault(c => used.Contains(ChineseText.Code(c))) is { } taken) return Refusals.CodeTaken($"{state.Code}-{taken}");
        if (building.Now().Units.Count() + into.Count - codes.Count > Limits.MostUnits) return Refusals.TooManyUnits(Limits.MostUnits);
        return InUse(units, leaseFollows, on) is { Count: > 0 } inUse ? Refusals.UnitInUse(inUse, user) : null;
    }

    // A lease can follow that has all of the units, and was signed by then; nobody else who has one of them can.
    private static IReadOnlyList<Letting> InUse(UnitsToCut units, bool leaseFollows, DateOnly on)
    {
        if (units.Sublets.Count > 0 || !leaseFollows) return [.. units.Lettings];
        var following = units.Leases.Where(l => l.Now() is var lease && lease.SignedOn <= on && units.Found.All(f => lease.Units.Any(u => u.UnitId == f.Unit.Id))).Select(l => l.Id).ToHashSet();
        return [.. units.Lettings.Where(l => l.Kind != LettingKind.Leased || !following.Contains(l.LeaseId))];
    }

    /// <summary>The leases follow their units, and the others are told.</summary>
    public static (AlsoIn, OutgoingMessages) Follow(Timeline<Building> building, UnitsToCut units, IRecut cut, DateTimeOffset now)
    {
        var state = building.At(cut.EffectiveOn)!;
        LeasedUnit[] into = [.. cut.Into.Select(u => new LeasedUnit(u.Id, building.Id, state.Code, u.Code, u.AreaSquareMetres))];
        var follows = units.Leases.Select(l => new Appended(l.Id, l.Version, new LeaseFollowedUnits(cut.Gone, [.. into], cut.EffectiveOn, cut.DocumentNumber))).ToArray();
        return (new(follows),
        [
            Tell.Described(building, cut, now),
            .. units.Leases.SelectMany(l => cut.Gone, (l, unit) => new UnitVacated(l.Id, l.Version + 1, First(l, cut), now, cut.DocumentNumber, unit)),
            .. units.Leases.SelectMany(l => into, (l, unit) => new UnitOccupied(
                l.Id, l.Version + 1, First(l, cut), now, cut.DocumentNumber, unit.UnitId, building.Id, unit.UnitCode, state.ParcelCode, state.PlotRatio,
                unit.AreaSquareMetres.SquareMetres, l.Now().Tenant.Uscc ?? "", l.Now().Tenant.Name, l.Now().SignedOn, l.Now().LastDay)),
            .. units.Leases.Select(l => new WatchCriticalDates(l.Id, l.Version + 1)),
        ]);
    }

    private static DateOnly First(Timeline<Lease> lease, IRecut cut) => lease.Now().Terms.From > cut.EffectiveOn ? lease.Now().Terms.From : cut.EffectiveOn;
}
