using ParkPlatform.Contracts.Reclamation;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Parcels;
using Wolverine;
using Wolverine.Marten;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Land.Reservations;

/// <summary>The reclamation service tells that a parcel has been determined idle by its holder's own cause: the parcel and its holder are restricted.</summary>
public static class RestrictOnLandRestrictedHandler
{
    public static (Events, OutgoingMessages) Handle(
        LandRestricted m, [WriteModel(nameof(LandRestricted.ParcelId))] Timeline<Parcel>? parcel, Envelope envelope) => (
        parcel is null || IdleCaseTold.IsKnown(parcel, m.CaseId, m.SourceVersion)
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
        parcel is null || IdleCaseTold.IsKnown(parcel, m.CaseId, m.SourceVersion, closing: true) || IsOver(m.CaseId, parcel)
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

internal static class IdleCaseTold
{
    /// <summary>
    /// Whether an entry tells of this version of the case or of a later one. A case whose determination is taken back and made anew is told of more than once; an
    /// entry without a version is from before, when a case was told of once.
    /// </summary>
    public static bool IsKnown(Timeline<Parcel> parcel, Guid idleCase, long version, bool closing = false) => parcel.Entries.Any(entry => entry.Event switch
    {
        ParcelRestrictedByIdleCase e => e.CaseId == idleCase && (e.CaseVersion >= version || e.CaseVersion == 0 && !closing),
        ParcelIdleCaseClosed e => e.CaseId == idleCase && (e.CaseVersion >= version || e.CaseVersion == 0),
        _ => false,
    });
}
