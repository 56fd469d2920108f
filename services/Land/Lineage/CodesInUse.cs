using Marten;
using ParkPlatform.Land.Parcels;

namespace ParkPlatform.Land.Lineage;

/// <summary>Codes that are to be given to new parcels, and which of them are in the register already.</summary>
public sealed class CodesInUse(string tenant, IReadOnlyList<string> taken)
{
    public IReadOnlyList<string> Taken { get; } = taken;

    public Guid IdOf(string code) => RegisterParcelEndpoint.IdOf(tenant, code);

    public static async Task<CodesInUse> LoadAsync(IQuerySession session, IEnumerable<string> codes, CancellationToken ct)
    {
        var ids = codes.Distinct().ToDictionary(code => RegisterParcelEndpoint.IdOf(session.TenantId, code));
        var streams = ids.Keys.ToArray();
        var found = await session.Events.QueryAllRawEvents().Where(e => streams.Contains(e.StreamId) && e.Version == 1).Select(e => e.StreamId).ToListAsync(ct);
        return new(session.TenantId, [.. found.Select(id => ids[id])]);
    }
}
