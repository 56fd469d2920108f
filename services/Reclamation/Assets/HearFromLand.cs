using Marten;
using ParkPlatform.Contracts.Land;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Cases;
using ParkPlatform.Reclamation.Reallocations;
using Wolverine;
using Wolverine.Marten;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Reclamation.Assets;

// The parcel's id is also the id of its watch, so any of these messages may come first, late or twice.

public static class HearOnParcelDescribedHandler
{
    public static Events Handle(ParcelDescribed m, [WriteModel(nameof(ParcelDescribed.ParcelId))] Timeline<Asset>? asset) =>
        asset.Hear(Heard(m));

    internal static WatchedParcelDescribed Heard(ParcelDescribed m) => new(
        m.Source(), m.Corrects, m.Code, m.Name, m.Zone, Area.FromSquareMetres(m.AreaSquareMetres), m.LandUse, m.EffectiveOn, m.DocumentNumber,
        m.PlotRatioMax);
}

/// <summary>Somebody has got the parcel. If it was proposed for a project, the proposal is told.</summary>
public static class HearOnLandAllocatedHandler
{
    public static (Events, OutgoingMessages) Handle(LandAllocated m, [WriteModel(nameof(LandAllocated.ParcelId))] Timeline<Asset>? asset) => (
        asset.Hear(Heard(m)),
        [.. asset.Proposed().Select(id => new SettleReallocation(id, m.ParcelId))]);

    internal static WatchedParcelAllocated Heard(LandAllocated m) => new(
        m.Source(), m.Corrects, m.ParcelCode, m.Zone, Area.FromSquareMetres(m.AreaSquareMetres), Holder(m.HolderUscc, m.HolderName), m.Method,
        m.PriceYuan is { } price ? Yuan.Of(price) : null, m.ContractNumber, m.SupervisionNumber, m.AgreedDelivery, m.AgreedCommencement,
        m.AgreedCompletion, m.EffectiveOn, m.DocumentNumber);

    private static Holder? Holder(string? uscc, string? name) => (name ?? uscc) is { } known ? new(uscc, known) : null;
}

public static class HearOnLandMilestoneReachedHandler
{
    public static Events Handle(LandMilestoneReached m, [WriteModel(nameof(LandMilestoneReached.ParcelId))] Timeline<Asset>? asset) =>
        asset.Hear(Heard(m));

    internal static WatchedParcelProgressed Heard(LandMilestoneReached m) => new(m.Source(), m.Corrects, m.Milestone, m.EffectiveOn, m.DocumentNumber);
}

public static class HearOnLandTermsChangedHandler
{
    public static Events Handle(LandTermsChanged m, [WriteModel(nameof(LandTermsChanged.ParcelId))] Timeline<Asset>? asset) =>
        asset.Hear(new WatchedParcelTermsChanged(
            m.Source(), m.Corrects, m.PriceYuan is { } price ? Yuan.Of(price) : null, m.ContractNumber, m.AgreedDelivery, m.AgreedCommencement,
            m.AgreedCompletion, m.EffectiveOn, m.DocumentNumber));
}

public static class HearOnLandEncumberedHandler
{
    public static Events Handle(LandEncumbered m, [WriteModel(nameof(LandEncumbered.ParcelId))] Timeline<Asset>? asset) =>
        asset.Hear(new WatchedParcelEncumbered(m.Source(), m.Corrects, m.Kind, m.Number, m.InFavourOf, m.EffectiveOn, m.DocumentNumber));
}

public static class HearOnLandEncumbranceLiftedHandler
{
    public static Events Handle(LandEncumbranceLifted m, [WriteModel(nameof(LandEncumbranceLifted.ParcelId))] Timeline<Asset>? asset) =>
        asset.Hear(new WatchedParcelEncumbranceLifted(m.Source(), m.Corrects, m.Number, m.EffectiveOn, m.DocumentNumber));
}

public static class HearOnLandEntryWithdrawnHandler
{
    public static Events Handle(LandEntryWithdrawn m, [WriteModel(nameof(LandEntryWithdrawn.ParcelId))] Timeline<Asset>? asset) =>
        asset.Hear(Heard(m));

    internal static WatchedParcelEntryWithdrawn Heard(LandEntryWithdrawn m) => new(m.Source(), m.Withdraws, m.EffectiveOn, m.DocumentNumber);
}

/// <summary>An import: many parcels in one transaction.</summary>
public static class HearOnLandFactsToldHandler
{
    public static async Task<OutgoingMessages> Handle(LandFactsTold m, IDocumentSession session, CancellationToken ct)
    {
        var assets = await session.HearAllAsync<Asset>(
            [
                .. m.Described.Select(d => (d.ParcelId, (IHeardFact)HearOnParcelDescribedHandler.Heard(d))),
                .. m.Allocated.Select(a => (a.ParcelId, HearOnLandAllocatedHandler.Heard(a))),
                .. m.Reached.Select(r => (r.ParcelId, HearOnLandMilestoneReachedHandler.Heard(r))),
                .. m.Withdrawn.Select(w => (w.ParcelId, HearOnLandEntryWithdrawnHandler.Heard(w))),
            ], ct);
        return [.. m.Allocated.SelectMany(a => assets.GetValueOrDefault(a.ParcelId).Proposed().Select(id => new SettleReallocation(id, a.ParcelId)))];
    }
}

/// <summary>The parcel is free. If that is what a recovery decision of ours has brought about, the case is told.</summary>
public static class HearOnLandAllocationEndedHandler
{
    public static (Events, OutgoingMessages) Handle(LandAllocationEnded m, [WriteModel(nameof(LandAllocationEnded.ParcelId))] Timeline<Asset>? asset) => (
        asset.Hear(new WatchedParcelFreed(m.Source(), m.Cause, m.EffectiveOn, m.DocumentNumber, m.Corrects)),
        [.. asset.CasesOpened().Select(id => new ConfirmRecovery(id, m.ParcelId, m.SourceVersion, m.EffectiveOn, m.DocumentNumber))]);
}
