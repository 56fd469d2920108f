using ParkPlatform.Contracts.Reclamation;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Parcels;
using Wolverine;
using Wolverine.Marten;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Land.Reservations;

/// <summary>
/// The reclamation service tells that a parcel has been determined idle by its holder's own cause: the parcel and its holder are restricted. That the case has been closed may be
/// heard of before: it was restricted until then all the same.
/// </summary>
public static class RestrictOnLandRestrictedHandler
{
    public static (Events, OutgoingMessages) Handle(
        LandRestricted m, [WriteModel(nameof(LandRestricted.ParcelId))] Timeline<Parcel>? parcel, Envelope envelope) => (
        parcel is null || IdleCaseTold.Restricts(parcel, m.CaseId, m.SourceVersion) || IdleCaseTold.Closes(parcel, m.CaseId, m.SourceVersion, m.EffectiveOn)
            ? []
            : [new ParcelRestrictedByIdleCase(m.CaseId, m.EffectiveOn, m.DocumentNumber, m.SourceVersion)],
        [new NoteHolder(
            RestrictedHolder.IdOf(envelope.TenantId!, m.HolderUscc, m.HolderName),
            new HolderRestricted(m.Source(), new(m.HolderUscc, m.HolderName), m.ParcelCode, m.EffectiveOn, m.DocumentNumber), null)]);
}

/// <summary>The reclamation service tells that the case has been closed.</summary>
public static class LiftOnLandRestrictionLiftedHandler
{
    public static (Events, OutgoingMessages) Handle(
        LandRestrictionLifted m, [WriteModel(nameof(LandRestrictionLifted.ParcelId))] Timeline<Parcel>? parcel, Envelope envelope) => (
        parcel is null || IdleCaseTold.Closes(parcel, m.CaseId, m.SourceVersion) || IdleCaseTold.Restricts(parcel, m.CaseId, m.SourceVersion, m.EffectiveOn) || IsOver(m.CaseId, parcel)
            ? []
            : [new ParcelIdleCaseClosed(m.CaseId, m.EffectiveOn, m.DocumentNumber, m.SourceVersion)],
        [new NoteHolder(
            RestrictedHolder.IdOf(envelope.TenantId!, m.HolderUscc, m.HolderName), null,
            new HolderRestrictionLifted(m.Source(), m.EffectiveOn, m.DocumentNumber))]);

    // With the right that was taken back the restriction has gone: there is nothing to enter, and nobody who grants the parcel at that moment is overtaken.
    private static bool IsOver(Guid idleCase, Timeline<Parcel> parcel) =>
        parcel.Entries.Any(e => e.Event is ParcelRestrictedByIdleCase restricted && restricted.CaseId == idleCase) && parcel.Now().IdleCase?.CaseId != idleCase;
}

/// <summary>What is told about a holder, for the record of that holder; one of the two.</summary>
public sealed record NoteHolder(Guid HolderId, HolderRestricted? Restricted, HolderRestrictionLifted? Lifted);

public static class NoteHolderHandler
{
    public static Events Handle(NoteHolder m, [WriteModel(nameof(NoteHolder.HolderId))] Timeline<RestrictedHolder>? holder) =>
        m.Restricted is { } restricted ? holder.Hear(restricted) : holder.Hear(m.Lifted!);
}

/// <summary>
/// What a parcel has been told of a case. A case whose determination is taken back and made anew is told of more than once, and what is told may come in any order: an entry of the same
/// version repeats it, and of two entries of one day the later version counts. An entry without a version is from before, when a case was told of once.
/// </summary>
internal static class IdleCaseTold
{
    /// <summary>Whether this version of the case has restricted the parcel, or a later one on the day.</summary>
    public static bool Restricts(Timeline<Parcel> parcel, Guid idleCase, long version, DateOnly? on = null) => parcel.Entries.Any(entry =>
        entry.Event is ParcelRestrictedByIdleCase e && e.CaseId == idleCase && (on is null ? e.CaseVersion == version || e.CaseVersion == 0 : e.EffectiveOn == on && e.CaseVersion > version));

    /// <summary>Whether this version of the case has let the parcel go, or a later one on the day.</summary>
    public static bool Closes(Timeline<Parcel> parcel, Guid idleCase, long version, DateOnly? on = null) => parcel.Entries.Any(entry =>
        entry.Event is ParcelIdleCaseClosed e && e.CaseId == idleCase && (e.CaseVersion == 0 || (on is null ? e.CaseVersion == version : e.EffectiveOn == on && e.CaseVersion > version)));
}
