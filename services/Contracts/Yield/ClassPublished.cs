namespace ParkPlatform.Contracts.Yield;

/// <summary>An evaluation run (亩产效益评价) has been published: what one firm was classed in it. One message per firm of the run; <see cref="EffectiveOn"/> is the day of publication.</summary>
/// <param name="Year">评价年度: the calendar year whose figures were evaluated.</param>
/// <param name="Class"><c>A</c> to <c>D</c>; null where the firm was left without a class (不定等级).</param>
/// <param name="RuleSetHash">Which rules: the same firm may be A under one lawful scheme and B under another.</param>
/// <param name="Supersedes">The earlier run of the same year that this one takes the place of, if there is one.</param>
/// <param name="Exempt">免评: without a class by a decision that was in force. Such a year neither counts in a row of years nor ends it.</param>
/// <param name="ValidTo">The last day on which the class holds; null until another takes its place.</param>
public sealed record ClassPublished(
    Guid RunId, long SourceVersion, DateOnly EffectiveOn, DateTimeOffset RecordedAt, string DocumentNumber,
    string Uscc, string Name, int Year, string? Class, Guid RuleSetId, string RuleSetHash, Guid? Supersedes,
    DateOnly? ValidTo = null, bool Exempt = false) : IPublishedFact
{
    Guid IPublishedFact.SourceStream => RunId;
}
