namespace ParkPlatform.Contracts.Land;

/// <summary>The holder has got a step further with the land (交地、动工、竣工、投产).</summary>
/// <param name="Corrects">The version of the parcel's entry that this one takes the place of, if it is a correction.</param>
/// <param name="ReachedOn">
/// The day on which the step was really taken, where it was before this holder, or this parcel: then <see cref="EffectiveOn"/> is the day from which it counts
/// for them.
/// </param>
public sealed record LandMilestoneReached(
    Guid ParcelId, long SourceVersion, long? Corrects, DateOnly EffectiveOn, DateTimeOffset RecordedAt, string DocumentNumber, LandMilestone Milestone,
    DateOnly? ReachedOn = null) : IPublishedFact
{
    Guid IPublishedFact.SourceStream => ParcelId;
}

/// <summary>The steps from a contract to production.</summary>
public enum LandMilestone
{
    /// <summary>交地.</summary>
    Delivered,

    /// <summary>动工开发.</summary>
    Commenced,

    /// <summary>竣工.</summary>
    Completed,

    /// <summary>投产.</summary>
    InProduction,
}
