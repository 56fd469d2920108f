using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Parcels;

namespace ParkPlatform.Land.Quotas;

/// <summary>The parcels that an entry in a quota account concerns, as they are now: the same facts go into their streams.</summary>
public sealed class ParcelsOfBatch(IReadOnlyDictionary<Guid, Timeline<Parcel>> parcels)
{
    public static async Task<ParcelsOfBatch> LoadAsync(IQuerySession session, IEnumerable<Guid> ids, CancellationToken ct)
    {
        var streams = ids.Distinct().ToArray();
        var events = await session.Events.QueryAllRawEvents().Where(e => streams.Contains(e.StreamId)).OrderBy(e => e.Version).ToListAsync(ct);
        return new(events.GroupBy(e => e.StreamId).Select(stream => stream.Aggregate(new Timeline<Parcel>(stream.Key), (parcel, e) => parcel.Record(e)))
            .Where(parcel => parcel.Periods.Length > 0).ToDictionary(parcel => parcel.Id));
    }

    public Timeline<Parcel> this[Guid id] => parcels[id];

    public Timeline<Parcel>? Find(Guid id) => parcels.GetValueOrDefault(id);

    public Appended Also(Guid id, params IReadOnlyList<object> facts) => new(id, parcels[id].Version, facts);
}
