using ParkPlatform.Domain;
using ParkPlatform.Land.LandContracts;

namespace ParkPlatform.Land.Parcels;

/// <summary>What the decisions about a parcel ask its timeline.</summary>
public static class ParcelTimeline
{
    /// <summary>The parcel as it would be with these entries made.</summary>
    public static Timeline<Parcel> With(this Timeline<Parcel> parcel, params IReadOnlyList<IFact> entries) =>
        entries.Aggregate(parcel, (timeline, entry) => timeline.Record(new Entry(new(parcel.Id, timeline.Version + 1), parcel.RecordedAt, entry)));

    /// <summary>The last thing that is known of the parcel, also of days to come; for messages.</summary>
    public static Parcel Now(this Timeline<Parcel> parcel) => parcel.Periods is [.., var last] ? last.State : parcel.AsOnceSaid();

    // Where every entry has been withdrawn: what it was before that, to name it.
    private static Parcel AsOnceSaid(this Timeline<Parcel> parcel) => parcel.Entries.Select(e => e.Event).OfType<IFact>().Aggregate((Parcel?)null, Parcel.Evolve)!;

    /// <summary>The day from which the parcel is no more, split up or merged into another; null of one that lives.</summary>
    public static DateOnly? RetiredOn(this Timeline<Parcel> parcel) => parcel.Periods[^1].Until;

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

    /// <summary>A later day from which somebody else holds the land: what is done on an earlier one would change what that rests on.</summary>
    public static Period<Parcel>? HasLaterHolder(this Timeline<Parcel> parcel, DateOnly day) =>
        parcel.At(day) is { } land ? parcel.From(day).FirstOrDefault(p => p.From > day && p.State.Grant is not null && p.State.Holder != land.Holder) : null;

    public static Restriction? Seizure(this Parcel parcel) => parcel.Restrictions.FirstOrDefault(r => r.Kind == RestrictionKind.Seizure);

    public static Restriction? Mortgage(this Parcel parcel) => parcel.Restrictions.FirstOrDefault(r => r.Kind == RestrictionKind.Mortgage);
}
