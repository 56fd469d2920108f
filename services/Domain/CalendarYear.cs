namespace ParkPlatform.Domain;

/// <summary>A holiday block of a notice (放假): all its days are off, those moved there from weekends too.</summary>
/// <param name="Name">As the notice names it: 春节.</param>
public sealed record Holiday(string Name, DateRange Days);

/// <summary>What is wrong with a calendar year that somebody entered.</summary>
/// <param name="Code">A machine code, <see cref="CalendarYear.Faults"/> lists them.</param>
/// <param name="Day">The day concerned, if it is one.</param>
public sealed record CalendarFault(string Code, DateOnly? Day = null);

/// <summary>
/// The State Council's yearly notice of holidays (国务院办公厅关于部分节假日安排的通知): which days are off, and which Saturdays and Sundays are worked for it (调休).
/// A notice may reach back into the December before its year.
/// </summary>
public sealed record CalendarYear(int Year, string NoticeNumber, EquatableArray<Holiday> Holidays, EquatableArray<DateOnly> MakeUpWorkdays)
{
    public const int FirstYear = 2000;
    public const int LastYear = 2100;

    /// <summary>
    /// Everything that is wrong with it: <c>year-out-of-range</c>, <c>notice-number-missing</c>, <c>holiday-missing</c>, <c>holiday-name-missing</c>, <c>day-outside-year</c>, <c>day-listed-twice</c>,
    /// <c>make-up-workday-not-on-weekend</c>. Empty for a notice that can be loaded.
    /// </summary>
    public IReadOnlyList<CalendarFault> Faults()
    {
        if (Year is < FirstYear or > LastYear) return [new("year-out-of-range")];

        var faults = new List<CalendarFault>();
        var allowed = new DateRange(new(Year - 1, 12, 1), new(Year, 12, 31));
        var seen = new HashSet<DateOnly>();

        if (string.IsNullOrWhiteSpace(NoticeNumber)) faults.Add(new("notice-number-missing"));
        foreach (var holiday in Holidays)
        {
            if (holiday is null)
            {
                faults.Add(new("holiday-missing"));
                continue;
            }
            if (string.IsNullOrWhiteSpace(holiday.Name)) faults.Add(new("holiday-name-missing", holiday.Days.From));
            if (holiday.Days.Overlap(allowed) != holiday.Days)
                faults.Add(new("day-outside-year", holiday.Days.From));
            else
                faults.AddRange(DaysOf(holiday).Where(day => !seen.Add(day)).Select(day => new CalendarFault("day-listed-twice", day)));
        }
        foreach (var day in MakeUpWorkdays)
        {
            if (!allowed.Contains(day)) faults.Add(new("day-outside-year", day));
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)) faults.Add(new("make-up-workday-not-on-weekend", day));
            if (!seen.Add(day)) faults.Add(new("day-listed-twice", day));
        }
        return faults;
    }

    internal static IEnumerable<DateOnly> DaysOf(Holiday holiday) => Enumerable.Range(0, holiday.Days.Days).Select(holiday.Days.From.AddDays);
}
