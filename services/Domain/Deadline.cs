namespace ParkPlatform.Domain;

/// <summary>A legal deadline, and why it is that day: which rule in which wording, what started it, which calendar, and the days one by one.</summary>
/// <param name="Name">What has to be done by then.</param>
/// <param name="DueOn">The last day on which it can be done.</param>
/// <param name="Rule">The rule's id.</param>
/// <param name="Source">The article or document that sets the period.</param>
/// <param name="TriggerOn">The day that started it, not counted itself.</param>
/// <param name="TriggerName">What happened on that day: 送达.</param>
/// <param name="CalendarVersion">The <see cref="WorkingCalendar.Version"/> it was computed with; another one may give another day.</param>
/// <param name="Provisional">暂定: a notice that isn't published yet may move it. A period that looks nothing up in the calendar never is.</param>
/// <param name="Days">
/// From the day of the trigger to the due day, every one of them if they are at most <see cref="DeadlineRule.LongestFullStrip"/>; of a longer period only the
/// day of the trigger, the day after it, the yearly anniversaries and the last days.
/// </param>
public sealed record Deadline(
    string Name,
    DateOnly DueOn,
    string Rule,
    string RuleVersion,
    string Source,
    CountingMode Mode,
    DateOnly TriggerOn,
    string TriggerName,
    string CalendarVersion,
    bool Provisional,
    EquatableArray<DeadlineDay> Days);

/// <summary>One day in the explanation of a deadline.</summary>
/// <param name="Counts">Whether it is part of the counted period: not the day of the trigger, not a day off where working days are counted, not a day to which the end was moved.</param>
/// <param name="Number">Which unit of the period ends on this day: the n-th working day or day, the n-th month or year.</param>
/// <param name="Provisional">暂定: there is no notice for its year, so its kind may change.</param>
/// <param name="HolidayName">节假日名称, if it is one.</param>
public readonly record struct DeadlineDay(DateOnly Date, DayKind Kind, bool Counts, int? Number, bool Provisional, string? HolidayName = null);
