using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;

namespace ParkPlatform.Factories.Buildings;

/// <summary>A unit in its line of descent. Area in square metres.</summary>
/// <param name="From">The first day on which it is there.</param>
/// <param name="To">The last one; null while it is.</param>
/// <param name="CameOutOf">The units that were split or merged into it.</param>
/// <param name="Became">The units that it was split or merged into.</param>
public sealed record UnitInLine(
    Guid Id, string Code, int Level, Area AreaSquareMetres, DateOnly From, DateOnly? To, IReadOnlyList<Guid> CameOutOf, IReadOnlyList<Guid> Became);

public static class GetUnitLineageEndpoint
{
    /// <summary>单元沿革: every unit that this one came out of or became, with the days of each, as known at a moment. It names no firm.</summary>
    [ForEverybody]
    [WolverineGet("/api/factories/units/{unitId}/lineage")]
    public static async Task<IReadOnlyList<UnitInLine>?> Get(Guid unitId, [AsParameters] AsOfQuery query, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        if (await UnitRegister.Table.BuildingsOf(session, [unitId], ct) is not [var id]) return null;
        if ((await session.TimelineAsync<Building>(id, ct))!.KnownAt(query.Known(clock)) is not { Periods.IsEmpty: false } known || known.Last(unitId) is null) return null;

        var (cuts, line, ahead) = (known.Now().Recuts, new HashSet<Guid> { unitId }, new Queue<Guid>([unitId]));
        while (ahead.TryDequeue(out var next))
            foreach (var other in cuts.Where(c => c.Gone.Contains(next)).SelectMany(c => c.Into).Concat(cuts.Where(c => c.Into.Contains(next)).SelectMany(c => c.Gone)))
                if (line.Add(other)) ahead.Enqueue(other);
        return [..
            from unit in line
            where known.Last(unit) is not null // a unit that came and went on one day stood on none
            let last = known.Last(unit)!.Value
            let cut = cuts.FirstOrDefault(c => c.Into.Contains(unit))
            let end = cuts.FirstOrDefault(c => c.Gone.Contains(unit))
            let first = cut?.On ?? known.RegisteredOn(unit)
            orderby first, last.Unit.Code
            select new UnitInLine(unit, last.Unit.Code, last.Floor.Level, last.Unit.AreaSquareMetres, first, end?.On.AddDays(-1), cut?.Gone ?? [], end?.Into ?? [])];
    }
}
