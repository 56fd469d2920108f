using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Parcels;

namespace ParkPlatform.Land.Offerings;

/// <summary>The parcel that an offering is about, as it is now: steps of the offering are written into its stream too.</summary>
public sealed class ParcelOffered(Timeline<Parcel> parcel)
{
    public Timeline<Parcel> Parcel { get; } = parcel;

    public static async Task<ParcelOffered> LoadAsync(Timeline<Offering> offering, IQuerySession session, CancellationToken ct) =>
        new((await session.TimelineAsync<Parcel>(offering.Periods[0].State.ParcelId, ct))!);

    public AlsoIn Also(params IReadOnlyList<IFact> facts) => new(Parcel.Id, Parcel.Version, [.. facts]);

    /// <summary>Whether both streams can take these steps.</summary>
    public Refusal? WhyNot(Timeline<Offering> offering, IReadOnlyList<IFact> steps, params IFact[] ofParcel) =>
        OfferingSteps.WhyNot(offering, steps) ?? Lifecycle.WhyNot(Parcel, ofParcel);
}
