using Marten;
using ParkPlatform.Contracts.Factories;
using ParkPlatform.Contracts.Land;
using ParkPlatform.Contracts.Reclamation;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Projects;
using Wolverine;
using Wolverine.Marten;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Reclamation.Reallocations;

// What moves a reservation on besides the park: the owner's answer, a grant or a lease, the passing of its last day. Each step is decided by what is recorded,
// so that hearing something twice, late or after a crash changes nothing; what has to be let go is told in the transaction of the entry that says so.

public static class HearOnParcelReservationAnsweredHandler
{
    public static Events Handle(ParcelReservationAnswered m, [WriteModel(nameof(ParcelReservationAnswered.ReallocationId))] Timeline<Reallocation>? proposal) =>
        ReservationAnswer.Of(proposal, m.IsKept, m.Reason);
}

public static class HearOnUnitReservationAnsweredHandler
{
    public static Events Handle(UnitReservationAnswered m, [WriteModel(nameof(UnitReservationAnswered.ReallocationId))] Timeline<Reallocation>? proposal) =>
        ReservationAnswer.Of(proposal, m.IsKept, m.Reason);
}

internal static class ReservationAnswer
{
    // Only the first answer to what is still wanted counts.
    public static Events Of(Timeline<Reallocation>? proposal, bool isKept, string? reason) =>
        proposal is not { Periods: [.., { State: { WithdrawnOn: null, Reservation: { Stage: ReservationStage.Ordered } order } }] } ? []
        : isKept ? [new ReservationKept(order.OrderedOn, order.DocumentNumber)]
        : [new ReservationRefused(reason ?? "unknown", order.OrderedOn, order.DocumentNumber)];
}

/// <summary>The owner has told of an allocation or a lease: whether it is what the reservation was for, the asset's watch says.</summary>
public sealed record SettleReallocation(Guid ReallocationId, Guid AssetId);

public static class SettleReallocationHandler
{
    public static Task<Timeline<Asset>?> LoadAsync(SettleReallocation m, IQuerySession session, CancellationToken ct) =>
        session.TimelineAsync<Asset>(m.AssetId, ct);

    public static (Events, OutgoingMessages) Handle(
        SettleReallocation m, [WriteModel(nameof(SettleReallocation.ReallocationId))] Timeline<Reallocation>? proposal, Timeline<Asset>? asset,
        TimeProvider clock)
    {
        if (proposal is not { Periods: [.., { State: { WithdrawnOn: null } now }] } || now.Taken(asset) is not { State: var taken }) return ([], []);

        // A project that was waiting has found its place, whether the asset was kept for it or not.
        var (on, isOurs) = (taken.HeldSince!.Value, taken.Holder?.Uscc == now.Project.Firm.Uscc);
        OutgoingMessages placed = isOurs && now.WaitingProjectId is { } waiting
            ? [new PlaceWaitingProject(waiting, proposal.Id, now.AssetCode, on, ((IFact)proposal.Entries[^1].Event).DocumentNumber)]
            : [];
        if (now.Reservation is not { Runs: true } running) return ([], placed);

        var (paper, entered) = (running.DocumentNumber, on > running.OrderedOn ? on : running.OrderedOn);
        return isOurs
            ? ([new ReallocationCompleted(on, entered, paper)], placed)
            : ([new ReallocationLost(on, entered, paper)], [Release.Of(proposal, entered, "takenByAnother", paper, clock)]);
    }
}

/// <summary>The last day of a reservation has passed; sent by the sweep of the deadlines.</summary>
public sealed record LapseReservation(Guid ReallocationId, Guid AssetId);

public static class LapseReservationHandler
{
    public static Task<Timeline<Asset>?> LoadAsync(LapseReservation m, IQuerySession session, CancellationToken ct) =>
        session.TimelineAsync<Asset>(m.AssetId, ct);

    public static (Events, OutgoingMessages) Handle(
        LapseReservation m, [WriteModel(nameof(LapseReservation.ReallocationId))] Timeline<Reallocation>? proposal, Timeline<Asset>? asset,
        TimeProvider clock)
    {
        if (proposal is not { Periods: [.., { State: { WithdrawnOn: null, Reservation: { Runs: true } running } now }] }) return ([], []);
        if (running.ExpiresOn >= clock.Today() || now.Taken(asset) is not null) return ([], []);
        var free = running.ExpiresOn.AddDays(1);
        return ([new ReservationLapsed(free, running.DocumentNumber)], [Release.Of(proposal, free, "lapsed", running.DocumentNumber, clock)]);
    }
}

internal static class Release
{
    /// <summary>The owner is told to let the asset go; the next entry of the proposal says why.</summary>
    public static AssetReleased Of(Timeline<Reallocation> proposal, DateOnly on, string reason, string document, TimeProvider clock) =>
        new(proposal.Id, proposal.Version + 1, on, clock.GetUtcNow(), document, proposal.Now().Reserved, proposal.Now().AssetId, reason);
}
