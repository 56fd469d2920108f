namespace ParkPlatform.Domain;

/// <summary>Civil anniversaries (民法典 art. 202): the corresponding day, and where a month has none, its last day. So 29 February comes back on 28 February.</summary>
/// <remarks>Count every anniversary from the first day, never from the last anniversary: 29 February must find its way back to 29 February in the fourth year.</remarks>
public static class CivilDate
{
    /// <exception cref="ArgumentOutOfRangeException">Beyond the year 9999.</exception>
    public static DateOnly AddYearsCivil(this DateOnly day, int years) => day.AddYears(years);

    /// <exception cref="ArgumentOutOfRangeException">Beyond the year 9999.</exception>
    public static DateOnly AddMonthsCivil(this DateOnly day, int months) => day.AddMonths(months);
}

/// <summary>Which day it is in China.</summary>
public static class Clocks
{
    // Asia/Shanghai has had this one offset since September 1991, before anything was recorded here; so no time-zone data is needed where this runs.
    private static readonly TimeSpan BeijingTime = TimeSpan.FromHours(8);

    /// <summary>The civil date in Asia/Shanghai (北京时间) at this instant.</summary>
    public static DateOnly CivilDate(this DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(BeijingTime).DateTime);

    public static DateOnly Today(this TimeProvider time) => time.GetUtcNow().CivilDate();
}
