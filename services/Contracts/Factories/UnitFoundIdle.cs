namespace ParkPlatform.Contracts.Factories;

/// <summary>占而不用: a visit on <see cref="EffectiveOn"/> has found that a tenant has the unit and nobody works there. The lease goes on. One message per unit.</summary>
/// <param name="UnitCode">Code of the building and of the unit: <c>QDB-3-05-101</c>.</param>
/// <param name="IdleSince">停用之日, as far as it could be told.</param>
/// <param name="Finding">What was seen.</param>
public sealed record UnitFoundIdle(
    Guid LeaseId, long SourceVersion, DateOnly EffectiveOn, DateTimeOffset RecordedAt, string DocumentNumber, Guid UnitId, string UnitCode, DateOnly IdleSince, string Finding)
    : IPublishedFact
{
    Guid IPublishedFact.SourceStream => LeaseId;
}

/// <summary>恢复生产: in a unit that had been found idle the tenant works again from <see cref="EffectiveOn"/> on. One message per unit.</summary>
public sealed record UnitAtWorkAgain(
    Guid LeaseId, long SourceVersion, DateOnly EffectiveOn, DateTimeOffset RecordedAt, string DocumentNumber, Guid UnitId) : IPublishedFact
{
    Guid IPublishedFact.SourceStream => LeaseId;
}
