using JasperFx.Events;
using Marten.Events.Aggregation;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;

namespace ParkPlatform.Yield.LandNotices;

/// <summary>用地面积公示: the land of every firm of a year, as it was known at a moment, is open to objection up to a last day.</summary>
/// <param name="Calendar">Which notices of working days the last day was counted by.</param>
/// <param name="KnownAt">What was known at this moment is what is publicised: the books can be read as of it for ever, so no copy is kept.</param>
/// <param name="WithoutLand">Firms for which nothing per mu could be said.</param>
public sealed record LandInUsePublicised(
    int Year, DateOnly Until, int WorkingDays, string Calendar, string? Where, DateTimeOffset KnownAt, int Firms, int WithoutLand, DateOnly EffectiveOn,
    string DocumentNumber) : IFact;

/// <summary>用地面积公示, as it stands.</summary>
public sealed record LandNotice(
    int Year, DateOnly From, DateOnly Until, int WorkingDays, string? Where, DateTimeOffset KnownAt, int Firms, int WithoutLand, string DocumentNumber)
    : IState<LandNotice>
{
    public static LandNotice? Evolve(LandNotice? notice, IFact fact) => fact is LandInUsePublicised e
        ? new(e.Year, e.EffectiveOn, e.Until, e.WorkingDays, e.Where, e.KnownAt, e.Firms, e.WithoutLand, e.DocumentNumber)
        : notice;
}

public static class LandNoticeEvents
{
    /// <summary>The name under which publicities of land are stored. It never changes; a class may.</summary>
    public static readonly EventNames Names = new() { { "land_in_use_publicised", typeof(LandInUsePublicised) } };
}

/// <summary>A publicity by its id, kept with its event: results must not be publicised past it.</summary>
public sealed record StoredLandNotice(Guid Id, LandNotice State);

public sealed partial class StoredLandNotices : SingleStreamProjection<StoredLandNotice, Guid>
{
    public override StoredLandNotice? Evolve(StoredLandNotice? snapshot, Guid id, IEvent e) =>
        e.Data is IFact fact && LandNotice.Evolve(snapshot?.State, fact) is { } state ? new(id, state) : snapshot;
}
