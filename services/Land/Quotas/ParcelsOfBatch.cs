using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Parcels;

namespace ParkPlatform.Land.Quotas;

/// <summary>The parcels that an entry in a quota account concerns, as they are now: the same facts go into their streams.</summary>
public sealed class ParcelsOfBatch(IReadOnlyDictionary<Guid, Timeline<Parcel>> parcels)
{
    public static async Task<ParcelsOfBatch> LoadAsync(IQuerySession session, IEnumerable<Guid> ids, CancellationToken ct) =>
        new((await session.TimelinesAsync<Parcel>(ids.Distinct(), ct)).Where(parcel => parcel.Periods.Length > 0).ToDictionary(parcel => parcel.Id));

    public Timeline<Parcel> this[Guid id] => parcels[id];

    public Timeline<Parcel>? Find(Guid id) => parcels.GetValueOrDefault(id);

    public Appended Also(Guid id, params IReadOnlyList<object> facts) => new(id, parcels[id].Version, facts);
}
