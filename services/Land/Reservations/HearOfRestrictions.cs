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
        parcel is null || parcel.Entries.Any(e => e.Event is ParcelRestrictedByIdleCase told && told.CaseId == m.CaseId && told.DocumentNumber == m.DocumentNumber)
            || parcel.Entries.Any(e => e.Event is ParcelIdleCaseClosed closed && closed.CaseId == m.CaseId && closed.EffectiveOn == m.EffectiveOn) // on the day it began
            ? []
            : [new ParcelRestrictedByIdleCase(m.CaseId, m.EffectiveOn, m.DocumentNumber)],
        [new NoteHolder(
            RestrictedHolder.IdOf(envelope.TenantId!, m.HolderUscc, m.HolderName),
            new HolderRestricted(m.Source(), new(m.HolderUscc, m.HolderName), m.ParcelCode, m.EffectiveOn, m.DocumentNumber), null)]);
}

/// <summary>The reclamation service tells that the case has been closed.</summary>
public static class LiftOnLandRestrictionLiftedHandler
{
    public static (Events, OutgoingMessages) Handle(
        LandRestrictionLifted m, [WriteModel(nameof(LandRestrictionLifted.ParcelId))] Timeline<Parcel>? parcel, Envelope envelope) => (
        parcel is null || parcel.Entries.Any(e => e.Event is ParcelIdleCaseClosed told && told.CaseId == m.CaseId && told.DocumentNumber == m.DocumentNumber) || IsOver(m.CaseId, parcel)
            ? []
            : [new ParcelIdleCaseClosed(m.CaseId, m.EffectiveOn, m.DocumentNumber)],
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
