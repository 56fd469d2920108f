using ParkPlatform.Domain;

namespace ParkPlatform.Land.Parcels;

/// <summary>What the decisions about a parcel ask its timeline.</summary>
public static class ParcelTimeline
{
    /// <summary>The last thing that is known of the parcel, also of days to come; for messages.</summary>
    public static Parcel Now(this Timeline<Parcel> parcel) => parcel.Periods is [.., var last] ? last.State : parcel.AsOnceSaid();

    // Where every entry has been withdrawn: what it was before that, to name it.
    private static Parcel AsOnceSaid(this Timeline<Parcel> parcel) => parcel.Entries.Select(e => e.Event).OfType<IFact>().Aggregate((Parcel?)null, Parcel.Evolve)!;

    /// <summary>The grants that stand, in the order of their days.</summary>
    public static IEnumerable<(Source Source, DateOnly From)> GrantEntries(this Timeline<Parcel> parcel) =>
        from entry in parcel.Entries
        where entry.Event is IGrantTerms && parcel.Stands(entry.Source)
        let terms = (IGrantTerms)entry.Event
        orderby terms.EffectiveOn
        select (entry.Source, terms.EffectiveOn);

    /// <summary>The day from which the holder of that day holds the land.</summary>
    public static DateOnly HeldSince(this Timeline<Parcel> parcel, DateOnly day) =>
        parcel.Periods.Where(p => p.From <= day).Reverse().TakeWhile(p => p.State.Grant is not null).Last().From;
}
