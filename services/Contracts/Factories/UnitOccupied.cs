namespace ParkPlatform.Contracts.Factories;

/// <summary>A lease gives a unit to a tenant, from the day <see cref="EffectiveOn"/> to <see cref="Until"/>, which is the last day. One message per unit of a lease.</summary>
/// <param name="UnitCode">Code of the building and of the unit: <c>QDB-3-05-101</c>.</param>
/// <param name="TenantUscc">统一社会信用代码; empty for a natural person.</param>
/// <param name="SignedOn">The day of the contract.</param>
/// <param name="Until">The last day. No message says that a lease has simply run out.</param>
public sealed record UnitOccupied(
    Guid LeaseId, long SourceVersion, DateOnly EffectiveOn, DateTimeOffset RecordedAt, string DocumentNumber,
    Guid UnitId, Guid BuildingId, string UnitCode, string? ParcelCode, decimal PlotRatio, decimal AreaSquareMetres,
    string TenantUscc, string TenantName, DateOnly SignedOn, DateOnly Until) : IPublishedFact
{
    Guid IPublishedFact.SourceStream => LeaseId;
}
