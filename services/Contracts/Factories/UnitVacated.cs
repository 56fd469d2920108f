namespace ParkPlatform.Contracts.Factories;

/// <summary>A lease has been ended before its time: <see cref="EffectiveOn"/> is the first day on which the tenant no longer has the unit. One message per unit.</summary>
public sealed record UnitVacated(
    Guid LeaseId, long SourceVersion, DateOnly EffectiveOn, DateTimeOffset RecordedAt, string DocumentNumber, Guid UnitId) : IPublishedFact
{
    Guid IPublishedFact.SourceStream => LeaseId;
}
