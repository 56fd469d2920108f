using System.Globalization;
using System.Text.RegularExpressions;

namespace ParkPlatform.Domain;

/// <summary>What a text that should be a date turned out to be.</summary>
public enum DateReadingKind
{
    /// <summary>A day.</summary>
    Date,

    /// <summary>Nothing, or blanks: not reported.</summary>
    Empty,

    /// <summary>One of the days that stand for "no date" in other systems: 1901年01月02日, 1900-01-01.</summary>
    NoDate,

    /// <summary>Written like a date, but there is no such day: 2023-02-30.</summary>
    NoSuchDay,

    /// <summary>Not written like a date.</summary>
    NotADate,
}

/// <summary>A text read as a date; <paramref name="Date"/> is there only if it was one.</summary>
public readonly record struct DateReading(DateReadingKind Kind, DateOnly? Date = null);

/// <summary>
/// Dates as people and spreadsheets write them: 2018年12月31日, 2026.3.1, 2026-03-01, 2026/3/1, in full-width digits too, with blanks around, or with the midnight that
/// spreadsheets add. The year always comes first and has four digits: nothing is guessed.
/// </summary>
public static partial class ChineseDates
{
    private const int LongestText = 40;
    private const int LastDay1900ExcelGotRight = 59;

    private static readonly DateOnly[] Placeholders = [new(1901, 1, 2), new(1900, 1, 1)];

    public static bool TryParse(string? text, out DateOnly date)
    {
        var reading = Read(text);
        date = reading.Date.GetValueOrDefault();
        return reading.Kind == DateReadingKind.Date;
    }

    public static DateReading Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return new(DateReadingKind.Empty);
        if (text.Length > LongestText || Shape().Match(ChineseText.HalfWidth(text).Trim()) is not { Success: true } match) return new(DateReadingKind.NotADate);
        return Day(Number("year"), Number("month"), Number("day"));

        int Number(string part) => int.Parse(match.Groups[part].ValueSpan, CultureInfo.InvariantCulture);
    }

    /// <summary>
    /// A spreadsheet's day number (Excel serial, 1900 system): 1 is 1900-01-01, 43465 is 2018-12-31. The time of day is left off. Excel believes in a 29 February 1900, number 60:
    /// <see cref="DateReadingKind.NoSuchDay"/>.
    /// </summary>
    public static DateReading FromExcelSerial(decimal serial)
    {
        if (serial is < 1 or >= 2_958_466) return new(DateReadingKind.NotADate);
        var number = (int)serial;
        if (number == LastDay1900ExcelGotRight + 1) return new(DateReadingKind.NoSuchDay);
        var date = new DateOnly(1899, 12, 31).AddDays(number <= LastDay1900ExcelGotRight ? number : number - 1);
        return Day(date.Year, date.Month, date.Day);
    }

    private static DateReading Day(int year, int month, int day)
    {
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return new(DateReadingKind.NoSuchDay);
        var date = new DateOnly(year, month, day);
        return Placeholders.Contains(date) ? new(DateReadingKind.NoDate) : new(DateReadingKind.Date, date);
    }

    [GeneratedRegex(
        @"^(?<year>[0-9]{4})(\s?年\s?(?<month>[0-9]{1,2})\s?月\s?(?<day>[0-9]{1,2})\s?日|(?<sign>[-./])(?<month>[0-9]{1,2})\k<sign>(?<day>[0-9]{1,2}))([\sT]0?0:00(:00)?)?\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape();
}
