using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ParkPlatform.Domain;

/// <summary>What a supervision number was issued for.</summary>
public enum SupervisionKind
{
    /// <summary>A, 划拨.</summary>
    Allocation,

    /// <summary>B, 出让 and the other modes that are paid for.</summary>
    Grant,
}

/// <summary>What a look at a supervision number found.</summary>
/// <param name="Code">A machine code, null if there is nothing to say: <c>supervision-number-missing</c>, <c>supervision-number-shape</c>, or the warning <c>supervision-number-suffix</c>.</param>
/// <param name="Number">The number without its suffix; null after an error.</param>
public readonly record struct SupervisionNumberCheck(Severity Severity, string? Code, SupervisionNumber? Number);

/// <summary>
/// The number that the national land-market monitoring system gives to each approval or contract (电子监管号): six digits of division, four of year, A or B, five of
/// serial number. Published lists also carry numbers with a suffix such as <c>-1</c>, where one was split: they may be taken, with a warning.
/// </summary>
public sealed partial record SupervisionNumber
{
    public const int Length = 16;

    private SupervisionNumber(string value) => Value = value;

    public string Value { get; }

    /// <summary>行政区, six digits.</summary>
    public string District => Value[..6];

    public int Year => int.Parse(Value.AsSpan(6, 4), CultureInfo.InvariantCulture);

    public SupervisionKind Kind => Value[10] == 'A' ? SupervisionKind.Allocation : SupervisionKind.Grant;

    /// <summary>Five digits.</summary>
    public string Serial => Value[11..];

    /// <summary>Sixteen characters without a suffix.</summary>
    public static bool IsWellFormed([NotNullWhen(true)] string? text) => Check(text).Severity == Severity.None;

    /// <summary>Looks at a number as it is; <see cref="ChineseText.Code"/> makes it so.</summary>
    public static SupervisionNumberCheck Check(string? text) =>
        string.IsNullOrEmpty(text) ? new(Severity.Error, "supervision-number-missing", null)
        : !Shape().IsMatch(text) ? new(Severity.Error, "supervision-number-shape", null)
        : text.Length > Length ? new(Severity.Warning, "supervision-number-suffix", new(text[..Length]))
        : new(Severity.None, null, new(text));

    public override string ToString() => Value;

    [GeneratedRegex(@"^[0-9]{10}[AB][0-9]{5}(-[0-9]{1,2})?\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape();
}
