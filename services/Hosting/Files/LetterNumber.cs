using System.Globalization;
using System.Text.RegularExpressions;
using FluentValidation;
using ParkPlatform.Hosting.Http;

namespace ParkPlatform.Hosting.Files;

/// <summary>发文字号: an office's word and year, and a place that is counted on letter by letter: 亩均告〔2026〕12号.</summary>
/// <param name="Series">亩均告〔2026〕.</param>
public sealed partial record LetterNumber(string Series, int Serial)
{
    /// <summary>Null where the text is no such number.</summary>
    public static LetterNumber? Read(string? number) => number is not null && Pattern().Match(number.Trim()) is { Success: true } match
        ? new(match.Groups[1].Value, int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture))
        : null;

    /// <summary>The number of the letter that comes so many after this one.</summary>
    public LetterNumber After(int letters) => this with { Serial = Serial + letters };

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Series}{Serial}号");

    [GeneratedRegex(@"^(.{1,100}〔[0-9]{4}〕)([1-9][0-9]{0,6})号$", RegexOptions.None, 1000)]
    private static partial Regex Pattern();
}

public static class LetterNumberRules
{
    /// <summary>发文字号, from which further ones can be counted on; the service's text <c>invalid.letter-number</c> says how its own read.</summary>
    public static IRuleBuilderOptions<T, string> IsLetterNumber<T>(this IRuleBuilder<T, string> number, Texts texts) =>
        number.Must(n => LetterNumber.Read(n) is not null).WithText(texts, "invalid.letter-number");
}
