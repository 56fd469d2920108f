using ParkPlatform.Contracts.Land;
using ParkPlatform.Contracts.Reclamation;
using ParkPlatform.Domain;
using Wolverine;
using Wolverine.Marten;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Land.Parcels;

/// <summary>
/// The reclamation service tells that the bureau's recovery decision has been served: the holder's right ends with that day (无偿收回). A decision that does not fit
/// the register is recorded as such and answered; it ends nobody's right.
/// </summary>
public static class TakeBackLandOnRecoveryHandler
{
    public static (Events, OutgoingMessages) Handle(LandUseRightRecovered decision, [WriteModel(nameof(LandUseRightRecovered.ParcelId))] Timeline<Parcel>? parcel, TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        if (parcel is null) return ([], [Refused(decision, 0, "unknownParcel", now)]);
        if (parcel.Entries.Any(e => CaseOf(e.Event) == decision.CaseId)) return ([], []); // told before

        var version = parcel.Version + 1;
        if (WhyNot(decision, parcel) is { } cause)
            return ([new RecoveryDecisionNotApplied(decision.CaseId, cause, decision.EffectiveOn, decision.DocumentNumber)], [Refused(decision, version, cause, now)]);

        return (
            [new LandTakenBackBecauseIdle(decision.CaseId, decision.ApprovalDocumentNumber, parcel.At(decision.EffectiveOn)!.Holder, decision.EffectiveOn, decision.DocumentNumber)],
            [new LandAllocationEnded(parcel.Id, version, decision.EffectiveOn, now, decision.DocumentNumber, "recovered")]);
    }

    private static string? WhyNot(LandUseRightRecovered decision, Timeline<Parcel> parcel) => parcel.At(decision.EffectiveOn) switch
    {
        not { Grant: not null } => "notHeld",
        { Holder: { } holder } when (decision.HolderUscc, decision.HolderName) is var (uscc, name)
            && (uscc is not null && holder.Uscc is not null ? uscc != holder.Uscc : name is not null && name != holder.Name) => "heldByAnother",
        _ => null,
    };

    private static Guid? CaseOf(object e) => e switch
    {
        LandTakenBackBecauseIdle back => back.CaseId,
        RecoveryDecisionNotApplied not => not.CaseId,
        _ => null,
    };

    private static LandRecoveryRefused Refused(LandUseRightRecovered decision, long version, string cause, DateTimeOffset now) =>
        new(decision.ParcelId, version, decision.EffectiveOn, now, decision.DocumentNumber, decision.CaseId, cause);
}
