using System.Globalization;
using System.Text.RegularExpressions;

namespace ParkPlatform.Hosting.Files;

/// <summary>What a number in a workbook means.</summary>
internal static partial class WorkbookNumbers
{
    private const int DigitsShown = 15;

    /// <summary>
    /// The number as it was typed. A workbook writes seventeen digits of a binary number and shows fifteen: 0.30000000000000004 was typed as 0.3. Read and
    /// rounded as a decimal,
    /// never as a double. What is no number, or too large for one, stays as it is.
    /// </summary>
    public static string Read(string text)
    {
        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return text;
        var decimals = DigitsShown - Magnitude(Math.Abs(number));
        if (decimals is >= 0 and <= 28) number = Math.Round(number, decimals, MidpointRounding.AwayFromZero);
        return number.ToString("0.#############################", CultureInfo.InvariantCulture);
    }

    /// <summary>Whether a format shows a day: y or d outside of quotes, brackets and escapes.</summary>
    public static bool ShowsDay(string format) => Literals().Replace(format, "").AsSpan().IndexOfAny("yYdD") >= 0;

    /// <summary>Whether a built-in format shows a day; 27 to 36 and 50 to 58 do so in Chinese.</summary>
    public static bool ShowsDay(uint builtIn) => builtIn is >= 14 and <= 17 or 22 or >= 27 and <= 31 or 36 or >= 50 and <= 54 or 57 or 58;

    // 1 for 1 to 9.99, 0 for 0.1 to 0.99, -1 for 0.01 to 0.099
    private static int Magnitude(decimal number)
    {
        var magnitude = 0;
        if (number == 0) return 1;
        for (; number >= 1; number /= 10) magnitude++;
        for (; number < 0.1m; number *= 10) magnitude--;
        return magnitude;
    }

    [GeneratedRegex("""\\.|_.|\*.|"[^"]*"|\[[^\]]*\]""", RegexOptions.None, 1000)]
    private static partial Regex Literals();
}
