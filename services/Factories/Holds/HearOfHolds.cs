using JasperFx.Core;
using Marten;
using ParkPlatform.Contracts.Factories;
using ParkPlatform.Contracts.Reclamation;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Leases;
using Wolverine;
using Wolverine.ErrorHandling;
using Wolverine.Marten;
using Wolverine.Persistence.EventSourcing;
using Wolverine.Runtime.Handlers;

namespace ParkPlatform.Factories.Holds;

/// <summary>
/// The reclamation service tells that a unit is to be kept for a project. It is, if it can be let and nobody has it on any day from then on; either way the
/// answer is told, once.
/// </summary>
public static class KeepUnitOnAssetReservedHandler
{
    // Somebody signed between our look and our keeping: now it can be seen.
    public static void Configure(HandlerChain chain) =>
        chain.OnException<UnitIsAlreadyLetException>().RetryWithCooldown(50.Milliseconds(), 250.Milliseconds(), 1.Seconds());

    public static Task<UnitsToLet> LoadAsync(AssetReserved m, IQuerySession session, CancellationToken ct) =>
        UnitsToLet.LoadAsync(session, m.Asset == ReservedAsset.Unit ? [m.AssetId] : [], new(m.EffectiveOn, DateOnly.MaxValue.AddDays(-1)), ct);

    public static (Events, OutgoingMessages) Handle(
        AssetReserved m, [WriteModel(nameof(AssetReserved.ReallocationId))] Timeline<UnitHold>? hold, UnitsToLet units, TimeProvider clock)
    {
        if (m.Asset != ReservedAsset.Unit || hold is not null) return ([], []); // told before, or ended before it came
        var answer = new UnitReservationAnswered(
            m.ReallocationId, 1, m.EffectiveOn, clock.GetUtcNow(), m.DocumentNumber, m.ReallocationId, m.AssetId, true, null);
        return WhyNot(units) is { } cause
            ? ([new UnitNotKept(m.AssetId, cause, m.EffectiveOn, m.DocumentNumber)], [answer with { IsKept = false, Reason = cause }])
            : ([new UnitKept(
                units.Found[0].ToLeased(), m.ProjectName, new(m.FirmUscc, m.FirmName), m.ExpiresOn, m.EffectiveOn, m.DocumentNumber)], [answer]);
    }

    private static string? WhyNot(UnitsToLet units) => units.Found switch
    {
        not [{ Building: not null }] => "unknown",
        [{ Building.Lettable: false }] => "notLettable",
        _ => units.Conflicts.Count > 0 ? "alreadyLet" : null,
    };
}

/// <summary>The reclamation service tells that a unit is no longer kept.</summary>
public static class LetGoOnAssetReleasedHandler
{
    public static Events Handle(AssetReleased m, [WriteModel(nameof(AssetReleased.ReallocationId))] Timeline<UnitHold>? hold) =>
        m.Asset != ReservedAsset.Unit || hold is { Periods: [.., { State.EndedOn: not null }] }
        ? []
        : [new UnitLetGo(m.AssetId, m.Reason, m.EffectiveOn, m.DocumentNumber)];
}
