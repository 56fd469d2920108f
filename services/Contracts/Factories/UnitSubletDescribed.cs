namespace ParkPlatform.Contracts.Factories;

/// <summary>
/// 转租: a lessee has given a unit on to somebody else, consented to or found out; the sub-tenant uses it on the days from <see cref="From"/> to <see cref="Until"/>, as far as
/// the lease goes. One message per unit; told anew when the sub-let ends before its time, and then the later version holds.
/// </summary>
/// <param name="EffectiveOn">The first day; where it ends before its time, the first day without it.</param>
/// <param name="UnitCode">Code of the building and of the unit: <c>QDB-3-05-101</c>.</param>
/// <param name="SubTenantUscc">统一社会信用代码; empty for a natural person.</param>
/// <param name="Until">The last day; before <see cref="From"/> where it never came to be.</param>
public sealed record UnitSubletDescribed(
    Guid LeaseId, long SourceVersion, DateOnly EffectiveOn, DateTimeOffset RecordedAt, string DocumentNumber,
    Guid UnitId, Guid SubletId, string UnitCode, string SubTenantUscc, string SubTenantName, DateOnly From, DateOnly Until) : IPublishedFact
{
    Guid IPublishedFact.SourceStream => LeaseId;
}
