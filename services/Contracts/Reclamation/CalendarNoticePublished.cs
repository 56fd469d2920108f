namespace ParkPlatform.Contracts.Reclamation;

/// <summary>The authority has loaded the State Council's notice of holidays for a year (放假通知). Another one for the same year takes its place.</summary>
/// <param name="CalendarId">The authority's calendar.</param>
/// <param name="Holidays">放假: all days are off.</param>
/// <param name="MakeUpWorkdays">调休上班: weekends that are worked.</param>
public sealed record CalendarNoticePublished(
    Guid CalendarId, long SourceVersion, DateOnly EffectiveOn, DateTimeOffset RecordedAt, string DocumentNumber,
    int Year, string NoticeNumber, IReadOnlyList<PublishedHoliday> Holidays, IReadOnlyList<DateOnly> MakeUpWorkdays) : IPublishedFact
{
    Guid IPublishedFact.SourceStream => CalendarId;
}

/// <summary>A block of days off, both ends included.</summary>
public sealed record PublishedHoliday(string Name, DateOnly From, DateOnly To);
