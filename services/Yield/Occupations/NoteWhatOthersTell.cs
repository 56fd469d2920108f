using Marten;
using ParkPlatform.Contracts.Factories;
using ParkPlatform.Contracts.Land;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Marten;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Yield.Occupations;

// The id of a parcel, building or unit is also the id of what we know about its use, so any of these messages may come first, late or twice.

public static class NoteParcelOnParcelDescribedHandler
{
    public static Events Handle(ParcelDescribed m, [WriteModel(nameof(ParcelDescribed.ParcelId))] Timeline<ParcelUse>? use) =>
        use.Hear(Noted(m));

    internal static ParcelDescriptionNoted Noted(ParcelDescribed m) =>
        new(m.Source(), m.Corrects, m.Code, Area.FromSquareMetres(m.AreaSquareMetres), m.EffectiveOn, m.DocumentNumber, m.Zone);
}

public static class NoteHolderOnLandAllocatedHandler
{
    public static Events Handle(LandAllocated m, [WriteModel(nameof(LandAllocated.ParcelId))] Timeline<ParcelUse>? use) => use.Hear(Noted(m));

    internal static LandAllocationNoted Noted(LandAllocated m) => new(
        m.Source(), m.Corrects, m.ParcelCode, Area.FromSquareMetres(m.AreaSquareMetres), m.HolderUscc, m.HolderName, m.EffectiveOn, m.DocumentNumber, m.Zone);
}

public static class NoteEndOnLandAllocationEndedHandler
{
    public static Events Handle(LandAllocationEnded m, [WriteModel(nameof(LandAllocationEnded.ParcelId))] Timeline<ParcelUse>? use) =>
        use.Hear(new LandAllocationEndNoted(m.Source(), m.EffectiveOn, m.DocumentNumber, m.Corrects));
}

public static class NoteWithdrawalOnLandEntryWithdrawnHandler
{
    public static Events Handle(LandEntryWithdrawn m, [WriteModel(nameof(LandEntryWithdrawn.ParcelId))] Timeline<ParcelUse>? use) =>
        use.Hear(Noted(m));

    internal static LandEntryWithdrawalNoted Noted(LandEntryWithdrawn m) => new(m.Source(), m.Withdraws, m.EffectiveOn, m.DocumentNumber);
}

/// <summary>An import: many parcels in one transaction.</summary>
public static class NoteAllOnLandFactsToldHandler
{
    public static Task Handle(LandFactsTold m, IDocumentSession session, CancellationToken ct) => session.HearAllAsync<ParcelUse>(
        [
            .. m.Described.Select(d => (d.ParcelId, (IHeardFact)NoteParcelOnParcelDescribedHandler.Noted(d))),
            .. m.Allocated.Select(a => (a.ParcelId, NoteHolderOnLandAllocatedHandler.Noted(a))),
            .. m.Withdrawn.Select(w => (w.ParcelId, NoteWithdrawalOnLandEntryWithdrawnHandler.Noted(w))),
        ], ct);
}

public static class NoteBuildingOnBuildingDescribedHandler
{
    public static Events Handle(BuildingDescribed m, [WriteModel(nameof(BuildingDescribed.BuildingId))] Timeline<BuildingUse>? use) =>
        use.Hear(new BuildingDescriptionNoted(m.Source(), m.Corrects, m.Code, m.ParcelCode, m.PlotRatio, m.EffectiveOn, m.DocumentNumber, m.Zone));
}

public static class NoteLeaseOnUnitOccupiedHandler
{
    public static Events Handle(UnitOccupied m, [WriteModel(nameof(UnitOccupied.UnitId))] Timeline<UnitUse>? use) => use.Hear(new UnitOccupationNoted(
        m.Source(), m.BuildingId, m.UnitCode, m.ParcelCode, m.PlotRatio, Area.FromSquareMetres(m.AreaSquareMetres), m.TenantUscc, m.TenantName, m.Until,
        m.EffectiveOn, m.DocumentNumber));
}

public static class NoteEndOnUnitVacatedHandler
{
    public static Events Handle(UnitVacated m, [WriteModel(nameof(UnitVacated.UnitId))] Timeline<UnitUse>? use) =>
        use.Hear(new UnitVacationNoted(m.Source(), m.EffectiveOn, m.DocumentNumber));
}

public static class NoteSubletOnUnitSubletDescribedHandler
{
    public static Events Handle(UnitSubletDescribed m, [WriteModel(nameof(UnitSubletDescribed.UnitId))] Timeline<UnitUse>? use) => use.Hear(new UnitSubletNoted(
        m.Source(), m.SubletId, m.SubTenantUscc, m.SubTenantName, m.From, m.Until, m.EffectiveOn, m.DocumentNumber));
}
