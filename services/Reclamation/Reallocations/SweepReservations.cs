using Marten;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine;

namespace ParkPlatform.Reclamation.Reallocations;

/// <summary>
/// Lets every reservation lapse whose last day has passed. It looks at what is so: after an outage it lets lapse what should have lapsed meanwhile.
/// </summary>
internal static class SweepReservations
{
    private const int Most = 10_000;

    /// <summary>How many there were in the books of one authority, and up to which moment it knew them.</summary>
    public static async Task<(int Lapsed, DateTimeOffset KnownAt)> RunAsync(
        IDocumentStore store, IMessageBus bus, string tenant, DateOnly today, CancellationToken ct)
    {
        await using var session = store.QuerySession(tenant);
        var late = await ReallocationPeriods.Table.On(
            session, null, DateTimeOffset.MaxValue, new Conditions().And("upper_inf(effective) and withdrawn_on is null and expires_on < ?", today),
            "expires_on", 0, Most, ct);
        foreach (var reservation in late.Rows)
            await bus.InvokeForTenantAsync(tenant, new LapseReservation(reservation.StreamId, reservation.State.AssetId), ct);
        return (late.Rows.Count, late.KnownAt);
    }
}
