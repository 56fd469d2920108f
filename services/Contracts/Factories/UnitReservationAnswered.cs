namespace ParkPlatform.Contracts.Factories;

/// <summary>What the factory service made of a reservation (预留答复).</summary>
/// <param name="HoldId">The factory service's own record of it.</param>
/// <param name="ReallocationId">The proposal that it was ordered by.</param>
/// <param name="IsKept">Whether the unit is kept for the firm.</param>
/// <param name="Reason">Why not: <c>alreadyLet</c>, <c>notLettable</c> or <c>unknown</c>.</param>
public sealed record UnitReservationAnswered(
    Guid HoldId, long SourceVersion, DateOnly EffectiveOn, DateTimeOffset RecordedAt, string DocumentNumber, Guid ReallocationId, Guid UnitId, bool IsKept,
    string? Reason) : IPublishedFact
{
    Guid IPublishedFact.SourceStream => HoldId;
}
