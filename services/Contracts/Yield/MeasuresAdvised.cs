namespace ParkPlatform.Contracts.Yield;

/// <summary>
/// What a firm's class means for whoever lets it factories or land (差别化措施建议), told with every publication. Advised, not applied: the listener's own office
/// decides. From <see cref="EffectiveOn"/> on; a later evaluation's message takes its place.
/// </summary>
/// <param name="Year">评价年度.</param>
/// <param name="Class">The class as which the firm is treated: its own, or the one that a firm without a class is managed as.</param>
/// <param name="YearsInClass">连续第几年.</param>
/// <param name="Until">The last day on which the class holds; null until another takes its place.</param>
public sealed record MeasuresAdvised(
    Guid RunId, long SourceVersion, DateOnly EffectiveOn, DateTimeOffset RecordedAt, string DocumentNumber,
    string Uscc, string Name, int Year, string Class, int YearsInClass, DateOnly? Until, IReadOnlyList<AdvisedMeasure> Measures) : IPublishedFact
{
    Guid IPublishedFact.SourceStream => RunId;
}

/// <summary>One measure.</summary>
/// <param name="Kind"><c>rent</c> (国有厂房租金、续租) or <c>landAndQuota</c> (新增用地、指标).</param>
/// <param name="Value">A share of the rent, less when negative; null for a mere treatment.</param>
/// <param name="Text">How the document says it: 原则上不再续租.</param>
/// <param name="DocumentNumber">Of the measure.</param>
public sealed record AdvisedMeasure(string Code, string Name, string Kind, decimal? Value, string? Text, string DocumentNumber);
