namespace ParkPlatform.Domain;

/// <summary>What a look at a unified social credit code found.</summary>
/// <param name="Severity">None, a warning (the last character is wrong) or an error (it is no code at all).</param>
/// <param name="Code">A machine code for the finding, null if there is none: <c>uscc-missing</c>, <c>uscc-length</c>, <c>uscc-alphabet</c>,
/// <c>uscc-check-character</c>, or the lighter <c>uscc-check-character-only</c> where the organisation code inside is sound.</param>
/// <param name="ExpectedCheckCharacter">What the last character should be, where that can be said.</param>
/// <param name="InnerCheckPasses">Whether the check character of the organisation code inside (组织机构代码, characters 9 to 17) is right.</param>
public readonly record struct UsccCheck(Severity Severity, string? Code, char? ExpectedCheckCharacter, bool InnerCheckPasses);

/// <summary>
/// The unified social credit code (统一社会信用代码, GB 32100-2015): registering authority, kind of body, six digits of division, nine characters of
/// organisation code (GB 11714), one check character. It travels as a string. Early codes were issued in pilot cities with a check character that
/// doesn't fit; they are in force, so a wrong one is only a warning.
/// </summary>
public static class Uscc
{
    public const int Length = 18;

    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static readonly int[] Weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

    private static readonly int[] InnerWeights = [3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>The code as it is stored: trimmed, half-width, upper case. Null becomes empty.</summary>
    public static string Normalise(string? code) => ChineseText.Code(code);

    /// <summary>Eighteen characters of the right alphabet, digits where the division stands. Says nothing about the check character. Takes the code as it is: normalise first.</summary>
    public static bool IsWellFormed(string? code) => code?.Length == Length && IsWritten(code);

    /// <summary>Looks at a code as it is: normalise first.</summary>
    public static UsccCheck Check(string? code)
    {
        if (string.IsNullOrEmpty(code)) return new(Severity.Error, "uscc-missing", null, false);
        if (code.Length != Length) return new(Severity.Error, "uscc-length", null, false);
        if (!IsWritten(code)) return new(Severity.Error, "uscc-alphabet", null, false);

        var expected = CheckCharacter(code);
        var inner = InnerCheckCharacter(code.AsSpan(8, 8)) == code[16];
        return code[17] == expected ? new(Severity.None, null, expected, inner)
            : new(Severity.Warning, inner ? "uscc-check-character-only" : "uscc-check-character", expected, inner);
    }

    /// <summary>Completes the first seventeen characters with their check character.</summary>
    /// <exception cref="ArgumentException">They are not seventeen, or not of the alphabet.</exception>
    public static string WithCheckDigit(string first17) => first17 is { Length: Length - 1 } && IsWritten(first17)
        ? first17 + CheckCharacter(first17)
        : throw new ArgumentException("The first part of a credit code is seventeen characters of its alphabet.", nameof(first17));

    /// <summary>The code of an enterprise (登记管理部门 9, 机构类别 1), made of its division and the first eight characters of its organisation code.</summary>
    /// <exception cref="ArgumentException">The division is not six digits, or the organisation code not eight characters of the alphabet.</exception>
    public static string Make(string division6, string organisation8)
    {
        if (division6 is not { Length: 6 }) throw new ArgumentException("A division is six digits.", nameof(division6));
        if (organisation8 is not { Length: 8 } || !IsWritten(organisation8, from: 8))
            throw new ArgumentException("An organisation code begins with eight characters of the credit code's alphabet.", nameof(organisation8));
        return WithCheckDigit("91" + division6 + organisation8 + InnerCheckCharacter(organisation8));
    }

    private static bool IsWritten(ReadOnlySpan<char> part, int from = 0)
    {
        for (var i = 0; i < part.Length; i++)
        {
            var division = from + i is >= 2 and < 8;
            if (division ? !char.IsAsciiDigit(part[i]) : !Alphabet.Contains(part[i], StringComparison.Ordinal)) return false;
        }
        return true;
    }

    private static char CheckCharacter(ReadOnlySpan<char> code)
    {
        var sum = 0;
        for (var i = 0; i < Weights.Length; i++) sum += Alphabet.IndexOf(code[i], StringComparison.Ordinal) * Weights[i];
        return Alphabet[(31 - sum % 31) % 31];
    }

    // GB 11714 counts all letters, also those that the credit code leaves out.
    private static char InnerCheckCharacter(ReadOnlySpan<char> organisation8)
    {
        var sum = 0;
        for (var i = 0; i < InnerWeights.Length; i++) sum += (char.IsAsciiDigit(organisation8[i]) ? organisation8[i] - '0' : organisation8[i] - 'A' + 10) * InnerWeights[i];
        return (11 - sum % 11) switch
        {
            10 => 'X',
            11 => '0',
            var digit => (char)('0' + digit),
        };
    }
}
