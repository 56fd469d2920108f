using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace ParkPlatform.Domain;

/// <summary>What a day is to an office.</summary>
public enum DayKind
{
    /// <summary>工作日.</summary>
    Workday,

    /// <summary>周末.</summary>
    Weekend,

    /// <summary>节假日: off by notice, whichever day of the week.</summary>
    Holiday,

    /// <summary>调休上班: a Saturday or Sunday that is worked by notice.</summary>
    MakeUpWorkday,
}

/// <summary>
/// The working days of the offices (工作日历): weekends are off, and what the State Council's yearly notices say goes before that. A year without a notice knows
/// only its weekends; whatever depends on it is provisional (暂定). Immutable. Counting costs the same over a week and over a century.
/// </summary>
public sealed class WorkingCalendar
{
    private readonly ImmutableSortedDictionary<int, CalendarYear> _years;

    // The days of the noticed years, and those between them, one entry per day from _from on; before and after there are only weekends.
    private readonly int _from;
    private readonly DayKind[] _kinds = [];
    private readonly int[] _workdaysBy = []; // how many from _from to that day, inclusive
    private readonly int[] _workdays = [];   // the places of the working days
    private readonly FrozenDictionary<int, string> _holidayNames;

    private WorkingCalendar(ImmutableSortedDictionary<int, CalendarYear> years)
    {
        _years = years;
        Version = VersionOf(years);
        _holidayNames = FrozenDictionary<int, string>.Empty;
        if (years.IsEmpty) return;

        // A notice may speak about the December before its year.
        _from = new DateOnly(years.Keys.First() - 1, 12, 1).DayNumber;
        _kinds = new DayKind[new DateOnly(years.Keys.Last(), 12, 31).DayNumber - _from + 1];
        _workdaysBy = new int[_kinds.Length];
        for (var i = 0; i < _kinds.Length; i++) _kinds[i] = IsWeekday(_from + i) ? DayKind.Workday : DayKind.Weekend;

        var names = new Dictionary<int, string>();
        foreach (var year in years.Values) // the later notice has the last word about a December
        {
            foreach (var holiday in year.Holidays)
                foreach (var day in CalendarYear.DaysOf(holiday))
                    (_kinds[day.DayNumber - _from], names[day.DayNumber]) = (DayKind.Holiday, holiday.Name);
            foreach (var day in year.MakeUpWorkdays)
            {
                _kinds[day.DayNumber - _from] = DayKind.MakeUpWorkday;
                names.Remove(day.DayNumber);
            }
        }
        _holidayNames = names.ToFrozenDictionary();

        var workdays = new List<int>();
        for (var i = 0; i < _kinds.Length; i++)
        {
            if (_kinds[i] is DayKind.Workday or DayKind.MakeUpWorkday) workdays.Add(i);
            _workdaysBy[i] = workdays.Count;
        }
        _workdays = [.. workdays];
    }

    /// <summary>No notice at all: every day is provisional.</summary>
    public static WorkingCalendar WithoutNotices { get; } = new(ImmutableSortedDictionary<int, CalendarYear>.Empty);

    /// <summary>The notices that come with the platform. Later ones are added with <see cref="With"/>.</summary>
    public static WorkingCalendar Official { get; } = ReadOfficial();

    /// <summary>The notices loaded, by year.</summary>
    public IEnumerable<CalendarYear> Notices => _years.Values;

    /// <summary>Names the notices and what they say, e.g. <c>2025-2026#6f0c1b2a</c>: the first and last year, and a hash. Equal for equal notices, however they were loaded.</summary>
    public string Version { get; }

    /// <summary>The calendar with one more notice. One for a year that is already there takes its place: notices get revised.</summary>
    /// <exception cref="ArgumentException">The notice has <see cref="CalendarYear.Faults"/>.</exception>
    public WorkingCalendar With(CalendarYear year) => year.Faults() is [var fault, ..]
        ? throw new ArgumentException($"The notice for {year.Year} can't be loaded: {fault.Code} {fault.Day:O}", nameof(year))
        : new(_years.SetItem(year.Year, year));

    public DayKind Kind(DateOnly day) => IsCovered(day.DayNumber) ? _kinds[day.DayNumber - _from] : IsWeekday(day.DayNumber) ? DayKind.Workday : DayKind.Weekend;

    public bool IsWorkday(DateOnly day) => Kind(day) is DayKind.Workday or DayKind.MakeUpWorkday;

    /// <summary>Whether there is no notice yet for the day's year (暂定).</summary>
    public bool IsProvisional(DateOnly day) => !_years.ContainsKey(day.Year);

    /// <summary>Whether any of these days is <see cref="IsProvisional(DateOnly)">provisional</see>.</summary>
    public bool IsProvisional(DateRange days)
    {
        for (var year = days.From.Year; year <= days.To.Year; year++)
            if (!_years.ContainsKey(year)) return true;
        return false;
    }

    /// <summary>The name of the holiday, null on any other day.</summary>
    public string? HolidayName(DateOnly day) => _holidayNames.GetValueOrDefault(day.DayNumber);

    /// <summary>
    /// The n-th working day after a day, or before it if n is negative. The day itself is not counted, whether it is worked or not; zero gives it back as it is.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The result lies before the year 1 or beyond the year 9999.</exception>
    public DateOnly AddWorkingDays(DateOnly day, int workingDays) => workingDays switch
    {
        0 => day,
        > 0 => WorkingDay((long)WorkingDaysBy(day.DayNumber) + workingDays),
        < 0 => WorkingDay((long)WorkingDaysBy(day.DayNumber - 1) + workingDays + 1),
    };

    /// <summary>How many working days there are from one day to another, both included; none if the second comes first.</summary>
    public int CountWorkingDays(DateOnly from, DateOnly to) => to < from ? 0 : WorkingDaysBy(to.DayNumber) - WorkingDaysBy(from.DayNumber - 1);

    public int CountWorkingDays(DateRange days) => CountWorkingDays(days.From, days.To);

    /// <summary>The day itself if it is worked, else the next one that is (民法典 art. 203).</summary>
    public DateOnly RollForward(DateOnly day) => IsWorkday(day) ? day : AddWorkingDays(day, 1);

    private bool IsCovered(int dayNumber) => dayNumber >= _from && dayNumber - _from < _kinds.Length;

    // Day number 0, the first day of the year 1, is a Monday.
    private static bool IsWeekday(int dayNumber) => dayNumber % 7 < 5;

    // From the first day of the year 1 to this one, inclusive.
    private static int WeekdaysBy(int dayNumber) => (dayNumber + 1) / 7 * 5 + Math.Min((dayNumber + 1) % 7, 5);

    private int WorkingDaysBy(int dayNumber) =>
        _kinds.Length == 0 || dayNumber < _from ? WeekdaysBy(dayNumber)
        : dayNumber - _from < _kinds.Length ? WeekdaysBy(_from - 1) + _workdaysBy[dayNumber - _from]
        : WeekdaysBy(dayNumber) - WeekdaysBy(_from + _kinds.Length - 1) + WeekdaysBy(_from - 1) + _workdays.Length;

    // The n-th working day since the first day of the year 1.
    private DateOnly WorkingDay(long n)
    {
        var before = WeekdaysBy(_from - 1);
        var dayNumber =
            _kinds.Length == 0 || n <= before ? Weekday(n)
            : n <= before + _workdays.Length ? _from + _workdays[n - before - 1]
            : Weekday(n - before - _workdays.Length + WeekdaysBy(_from + _kinds.Length - 1));
        return dayNumber >= 0 && dayNumber <= DateOnly.MaxValue.DayNumber
            ? DateOnly.FromDayNumber((int)dayNumber)
            : throw new ArgumentOutOfRangeException(nameof(n), "So many working days lead out of the calendar.");

        static long Weekday(long n) => n < 1 ? -1 : (n - 1) / 5 * 7 + (n - 1) % 5;
    }

    private static string VersionOf(ImmutableSortedDictionary<int, CalendarYear> years)
    {
        if (years.IsEmpty) return "none";
        var content = new StringBuilder();
        foreach (var year in years.Values)
        {
            content.Append(CultureInfo.InvariantCulture, $"{year.Year}|{year.NoticeNumber}");
            foreach (var holiday in year.Holidays.OrderBy(h => h.Days.From)) content.Append(CultureInfo.InvariantCulture, $"|{holiday.Name} {holiday.Days}");
            foreach (var day in year.MakeUpWorkdays.Order()) content.Append(CultureInfo.InvariantCulture, $"|{day:O}");
            content.Append('\n');
        }
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString()));
        return string.Create(CultureInfo.InvariantCulture, $"{years.Keys.First()}-{years.Keys.Last()}#{Convert.ToHexStringLower(hash.AsSpan(0, 4))}");
    }

    private static WorkingCalendar ReadOfficial()
    {
        using var file = typeof(WorkingCalendar).Assembly.GetManifestResourceStream("official-calendar.json")!;
        return JsonSerializer.Deserialize<CalendarYear[]>(file, JsonSerializerOptions.Web)!.Aggregate(WithoutNotices, (calendar, year) => calendar.With(year));
    }
}
