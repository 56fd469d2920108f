using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;

namespace ParkPlatform.Yield.Occupations;

/// <summary>All that was known at one moment about the use of land in one year: of everybody, or as much of it as concerns one firm.</summary>
public sealed record LandBooks(
    int Year, DateTimeOffset KnownAt,
    IReadOnlyList<Held<ParcelUse>> Parcels, IReadOnlyList<Held<UnitUse>> Units, IReadOnlyList<Held<BuildingUse>> Buildings,
    IReadOnlyList<Held<LandDeduction>> Deductions)
{
    public DateRange Days => new(new(Year, 1, 1), new(Year, 12, 31));

    /// <summary>Who has units of others: lessees, and those to whom they have given them on.</summary>
    public IEnumerable<string> Tenants => Units.SelectMany(u => u.State.Sublets.Select(s => s.Uscc).Append(u.State.Lease?.TenantUscc)).OfType<string>().Distinct();

    private static readonly Conditions Everything = new();

    public static async Task<LandBooks> OfEverybodyAsync(IQuerySession session, int year, DateTimeOffset knownAt, CancellationToken ct)
    {
        var read = await Reader.Of(session, year, knownAt, ct);
        return new(
            year, read.KnownAt,
            await read.Parcels(Everything), await read.Units(Everything), await read.Buildings(Everything), await read.Deductions(Everything));
    }

    /// <summary>As much of it as concerns these firms.</summary>
    public static async Task<LandBooks> OfAsync(IQuerySession session, string[] usccs, int year, DateTimeOffset knownAt, CancellationToken ct)
    {
        var read = await Reader.Of(session, year, knownAt, ct);
        var own = (await read.Parcels(new Conditions().And("holder_uscc = any(?)", [usccs]))).Select(p => p.State.Code).OfType<string>().Distinct().ToArray();
        var ownBuildings = (await read.Buildings(new Conditions().And("parcel_code = any(?)", [own]))).Select(b => b.StreamId).Distinct().ToArray();
        var units = await read.Units(new Conditions().And(
            "tenant_uscc = any(?) or sub_tenants && ?::text[] or parcel_code = any(?) or building_id = any(?)", usccs, usccs, own, ownBuildings));
        var leases = units.Select(u => u.State.Lease).OfType<UnitLease>().ToArray();
        var buildings = await read.Buildings(new Conditions().And("stream_id = any(?)", [leases.Select(l => l.BuildingId).Distinct().ToArray()]));
        var codes = own.Concat(leases.Select(l => l.ParcelCode)).Concat(buildings.Select(b => b.State.ParcelCode)).OfType<string>().Distinct().ToArray();
        var parcels = await read.Parcels(new Conditions().And("holder_uscc = any(?) or code = any(?)", usccs, codes));
        return new(year, read.KnownAt, parcels, units, buildings, await read.Deductions(new Conditions().And("uscc = any(?)", [usccs])));
    }

    // Four tables are filled one by one; what they all know is known.
    private sealed class Reader(IQuerySession session, DateOnly from, DateOnly to, DateTimeOffset knownAt, CancellationToken ct)
    {
        public DateTimeOffset KnownAt => knownAt;

        public static async Task<Reader> Of(IQuerySession session, int year, DateTimeOffset asked, CancellationToken ct) =>
            new(session, new(year, 1, 1), new(year, 12, 31), await LandKnowledge.UntilAsync(session, asked, ct), ct);

        public Task<IReadOnlyList<Held<ParcelUse>>> Parcels(Conditions where) => ParcelUsePeriods.Table.Between(session, from, to, knownAt, where, ct);
        public Task<IReadOnlyList<Held<UnitUse>>> Units(Conditions where) => UnitUsePeriods.Table.Between(session, from, to, knownAt, where, ct);
        public Task<IReadOnlyList<Held<BuildingUse>>> Buildings(Conditions where) => BuildingUsePeriods.Table.Between(session, from, to, knownAt, where, ct);
        public Task<IReadOnlyList<Held<LandDeduction>>> Deductions(Conditions where) =>
            LandDeductionPeriods.Table.Between(session, from, to, knownAt, where, ct);
    }
}

/// <summary>How far the period tables have got.</summary>
internal static class LandKnowledge
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>The moment asked for, or the last one up to which all four tables know everything.</summary>
    public static async Task<DateTimeOffset> UntilAsync(IQuerySession session, DateTimeOffset asked, CancellationToken ct) => new[]
    {
        await ParcelUsePeriods.Table.KnownUntil(session, asked, ct), await UnitUsePeriods.Table.KnownUntil(session, asked, ct),
        await BuildingUsePeriods.Table.KnownUntil(session, asked, ct), await LandDeductionPeriods.Table.KnownUntil(session, asked, ct),
    }.Min();

    /// <summary>
    /// Waits until the tables know all that is recorded at this moment. Whoever has just entered something expects the evaluation to know it.
    /// </summary>
    /// <returns>Whether they do, in this time.</returns>
    public static async Task<bool> CatchesUpAsync(IQuerySession session, TimeSpan patience, CancellationToken ct)
    {
        var now = (await session.AdvancedSql.QueryAsync<DateTimeOffset>("select now()", ct)).Single(); // the database's clock, which dates the events
        for (var waited = TimeSpan.Zero; await UntilAsync(session, DateTimeOffset.MaxValue, ct) < now; waited += Pause)
        {
            if (waited > patience) return false;
            await Task.Delay(Pause, ct);
        }
        return true;
    }
}
