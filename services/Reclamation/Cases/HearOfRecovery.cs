using System.Diagnostics.CodeAnalysis;
using ParkPlatform.Contracts.Land;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Idleness;
using Wolverine;
using Wolverine.Marten;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Reclamation.Cases;

/// <summary>The land register has ended an allocation of the parcel that this case is about. Whether it did so on the case's decision, the case says.</summary>
public sealed record ConfirmRecovery(Guid CaseId, Guid ParcelId, long ParcelVersion, DateOnly EffectiveOn, string DocumentNumber);

/// <summary>The land has been dealt with, so its former holder is restricted no longer.</summary>
public static class ConfirmRecoveryHandler
{
    public static (Events, OutgoingMessages) Handle(
        ConfirmRecovery m, [WriteModel(nameof(ConfirmRecovery.CaseId))] Timeline<IdleCase>? idle, TimeProvider clock) =>
        idle.IsWaitingFor(m.EffectiveOn, m.DocumentNumber)
        ? (
            [new RecoveryConfirmedByRegister(m.ParcelId, m.ParcelVersion, m.EffectiveOn, m.DocumentNumber)],
            idle.Now().Determination?.Cause == Cause.Holder ? [Tell.Lifted(idle, m.EffectiveOn, m.DocumentNumber, clock.GetUtcNow())] : [])
        : ([], []);
}

public static class HearOnLandRecoveryRefusedHandler
{
    public static Events Handle(LandRecoveryRefused m, [WriteModel(nameof(LandRecoveryRefused.CaseId))] Timeline<IdleCase>? idle) =>
        idle.IsWaitingFor(m.EffectiveOn, m.DocumentNumber)
        ? [new RecoveryRefusedByRegister(m.ParcelId, m.SourceVersion, m.Reason, m.EffectiveOn, m.DocumentNumber)]
        : [];
}

internal static class AwaitedAnswers
{
    // The register answers a decision once; what comes twice, or speaks of another decision, is no answer to it.
    public static bool IsWaitingFor([NotNullWhen(true)] this Timeline<IdleCase>? idle, DateOnly servedOn, string documentNumber) =>
        idle?.Now() is { Register: null, RecoveryDecision.Paper: { } paper } && paper.ServedOn == servedOn && paper.DocumentNumber == documentNumber;
}
