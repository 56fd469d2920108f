using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Buildings;
using ParkPlatform.Factories.Restrictions;
using ParkPlatform.Hosting.TwoClocks;

namespace ParkPlatform.Factories.Leases;

/// <summary>A unit that somebody wants to let, as the register has it on the first day of the lease.</summary>
/// <param name="Code">Code of the building and of the unit.</param>
/// <param name="Building">Null where it is not in the register yet on that day.</param>
/// <param name="GoneOn">The first day on which it is there no more, because it has been split or merged.</param>
public sealed record UnitToLet(Guid Id, string Code, Guid BuildingId, Building? Building, DateOnly? GoneOn = null)
{
    public Floor Floor => Building!.Floors.First(f => f.Units.Any(u => u.Id == Id));

    public Unit Unit => Floor.Units.First(u => u.Id == Id);

    public LeasedUnit ToLeased() => new(Id, BuildingId, Building!.Code, Unit.Code, Unit.AreaSquareMetres);
}

/// <summary>What the decision about a lease needs to know: the units that exist, in the order asked for, and who has them on its days.</summary>
public sealed record UnitsToLet(IReadOnlyList<UnitToLet> Found, IReadOnlyList<Letting> Conflicts)
{
    /// <summary>The open idle-land cases about the land that the units stand on.</summary>
    public IReadOnlyList<RestrictingCase> IdleCases { get; init; } = [];

    /// <param name="patient">A case that has just been closed in another service is heard of a moment later: an open one is looked at again before it counts. Not for the many rows of a file.</param>
    public static async Task<UnitsToLet> LoadAsync(IQuerySession session, IReadOnlyCollection<Guid> units, DateRange days, CancellationToken ct, bool patient = true)
    {
        var found = new Dictionary<Guid, UnitToLet>();
        foreach (var building in await session.TimelinesAsync<Building>(await UnitRegister.Table.BuildingsOf(session, units, ct), ct))
        {
            foreach (var unit in building.Periods.SelectMany(p => p.State.Units).Where(u => units.Contains(u.Id)))
            {
                var then = building.At(days.From);
                found[unit.Id] = new(unit.Id, building.Now().UnitCode(unit), building.Id, then?.Units.Any(u => u.Id == unit.Id) == true ? then : null, building.GoneOn(unit.Id));
            }
        }
        Guid[] land = [.. found.Values.Select(u => u.Building?.ParcelCode).OfType<string>().Distinct().Select(code => RestrictedParcel.IdOf(session.TenantId, code))];
        return new([.. units.Select(found.GetValueOrDefault).OfType<UnitToLet>()], await UnitLettings.Table.Overlapping(session, units, days, ct))
        {
            IdleCases = await OpenCasesAsync(session, land, days.From, patient ? 10 : 1, ct),
        };
    }

    private static async Task<IReadOnlyList<RestrictingCase>> OpenCasesAsync(IQuerySession session, Guid[] land, DateOnly day, int looks, CancellationToken ct)
    {
        for (var looked = 1; ; looked++)
        {
            RestrictingCase[] open = [.. (await session.TimelinesAsync<RestrictedParcel>(land, ct)).SelectMany(p => p.At(day)?.Cases ?? [])];
            if (open.Length == 0 || looked >= looks) return open;
            await Task.Delay(TimeSpan.FromMilliseconds(200), ct);
        }
    }
}
