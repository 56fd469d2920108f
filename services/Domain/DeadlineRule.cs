namespace ParkPlatform.Domain;

/// <summary>How a legal period is counted. The day of the trigger never counts (民法典 art. 201).</summary>
public enum CountingMode
{
    /// <summary>工作日: only days on which the offices work.</summary>
    WorkingDays,

    /// <summary>自然日: every day.</summary>
    CalendarDays,

    /// <summary>“日” which the statute itself defines as working days (行政处罚法 art. 85: its 二日、三日、五日、七日; 行政许可法 art. 82). Counted as <see cref="WorkingDays"/>, explained by the statute.</summary>
    StatuteDaysAsWorkingDays,

    /// <summary>月: to the corresponding day of the month (民法典 art. 202).</summary>
    Months,

    /// <summary>年: to the corresponding day of the year (民法典 art. 202).</summary>
    Years,
}

/// <summary>A legal period: from a trigger so and so long, by this article.</summary>
/// <param name="Id">Names the rule for good: <c>idle.fee.pay</c>.</param>
/// <param name="Version">Which wording of the rule.</param>
/// <param name="Mode">How it is counted.</param>
/// <param name="Count">How many of them; zero is the day of the trigger itself.</param>
/// <param name="Source">The article or document that sets it: 《闲置土地处置办法》第十四条.</param>
/// <param name="Rolls">
/// Whether a period of days, months or years that would end on a day off, be it a weekend or a holiday, ends on the next working day instead (民法典 art. 203). A worked Saturday is no day off.
/// False for periods that aren't somebody's time to act: the anniversaries of idleness, the least number of days an announcement stays up. Working days never need it.
/// </param>
/// <exception cref="ArgumentOutOfRangeException">The count is negative, or longer than a century.</exception>
public sealed record DeadlineRule(string Id, string Version, CountingMode Mode, int Count, string Source, bool Rolls = true)
{
    /// <summary>A strip longer than this many days shows only its ends and its anniversaries.</summary>
    public const int LongestFullStrip = 400;

    private const int DaysOfACentury = 36_525;
    private const int LastDaysShown = 10;

    public CountingMode Mode { get; } = Enum.IsDefined(Mode) ? Mode : throw new ArgumentOutOfRangeException(nameof(Mode), Mode, "There is no such way of counting.");

    public int Count { get; } = Count >= 0 && Count <= Most(Mode) ? Count : throw new ArgumentOutOfRangeException(nameof(Count), Count, "A period is between nothing and a century.");

    private bool CountsWorkingDays => Mode is CountingMode.WorkingDays or CountingMode.StatuteDaysAsWorkingDays;

    /// <summary>Only the day: what a recalculation of many deadlines asks first. Costs the same for any count.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies beyond the year 9999.</exception>
    public DateOnly DueOn(DateOnly trigger, WorkingCalendar calendar) => Roll(LastCounted(trigger, calendar), calendar);

    /// <summary>The deadline with its day-by-day explanation (为什么是这一天).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies beyond the year 9999.</exception>
    public Deadline From(DateOnly trigger, WorkingCalendar calendar, string name, string triggerName)
    {
        var last = LastCounted(trigger, calendar);
        var due = Roll(last, calendar);
        return new(name, due, Id, Version, Source, Mode, trigger, triggerName, calendar.Version, IsProvisional(trigger, last, due, calendar), Strip(trigger, last, due, calendar));
    }

    private static int Most(CountingMode mode) => mode switch
    {
        CountingMode.Years => 100,
        CountingMode.Months => 1200,
        _ => DaysOfACentury,
    };

    private DateOnly LastCounted(DateOnly trigger, WorkingCalendar calendar) => Mode switch
    {
        CountingMode.CalendarDays => trigger.AddDays(Count),
        CountingMode.Months => trigger.AddMonthsCivil(Count),
        CountingMode.Years => trigger.AddYearsCivil(Count),
        _ => calendar.AddWorkingDays(trigger, Count),
    };

    private DateOnly Roll(DateOnly last, WorkingCalendar calendar) => Rolls && !CountsWorkingDays ? calendar.RollForward(last) : last;

    // A notice still to come can only move what was looked up in the calendar.
    private bool IsProvisional(DateOnly trigger, DateOnly last, DateOnly due, WorkingCalendar calendar) =>
        CountsWorkingDays ? due > trigger && calendar.IsProvisional(new DateRange(trigger.AddDays(1), due))
        : Rolls && calendar.IsProvisional(new DateRange(last, due));

    private EquatableArray<DeadlineDay> Strip(DateOnly trigger, DateOnly last, DateOnly due, WorkingCalendar calendar)
    {
        var days = new List<DeadlineDay> { Explain(trigger, null) };

        if (due.DayNumber - trigger.DayNumber <= LongestFullStrip) AddDaysFrom(trigger.DayNumber + 1);
        else
        {
            var tail = Math.Min(due.DayNumber - LastDaysShown, last.DayNumber);
            Add(trigger.AddDays(1), NumberBefore(trigger.AddDays(1)));
            for (var years = 1; trigger.AddYearsCivil(years).DayNumber < tail; years++) Add(trigger.AddYearsCivil(years), NumberBefore(trigger.AddYearsCivil(years)));
            AddDaysFrom(tail);
        }
        return days.ToEquatableArray();

        void AddDaysFrom(int dayNumber)
        {
            for (var number = dayNumber > due.DayNumber ? 0 : NumberBefore(DateOnly.FromDayNumber(dayNumber)); dayNumber <= due.DayNumber; dayNumber++)
                if (Add(DateOnly.FromDayNumber(dayNumber), number)) number++;
        }

        // Adds a day before which so many units of the period have ended, and says whether one more ends on it.
        bool Add(DateOnly day, int before)
        {
            var ends = day <= last && day == EndOf(before + 1, day);
            days.Add(Explain(day, ends ? before + 1 : null));
            return ends;
        }

        DateOnly? EndOf(int number, DateOnly day) => Mode switch
        {
            CountingMode.CalendarDays => day,
            CountingMode.Months => trigger.AddMonthsCivil(number),
            CountingMode.Years => trigger.AddYearsCivil(number),
            _ => calendar.IsWorkday(day) ? day : null,
        };

        int NumberBefore(DateOnly day) => Mode switch
        {
            CountingMode.CalendarDays => day.DayNumber - trigger.DayNumber - 1,
            CountingMode.Months => Enumerable.Range(1, Count).TakeWhile(months => trigger.AddMonthsCivil(months) < day).Count(),
            CountingMode.Years => Enumerable.Range(1, Count).TakeWhile(years => trigger.AddYearsCivil(years) < day).Count(),
            _ => calendar.CountWorkingDays(trigger.AddDays(1), day.AddDays(-1)),
        };

        DeadlineDay Explain(DateOnly day, int? number) => new(
            day, calendar.Kind(day), day > trigger && day <= last && (!CountsWorkingDays || number is not null), number, calendar.IsProvisional(day), calendar.HolidayName(day));
    }
}
