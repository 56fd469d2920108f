using System.Security.Cryptography;
using System.Text;

namespace ParkPlatform.Hosting.Files;

/// <summary>校验码: ten characters at the foot of a letter, by which a paper copy is checked against what was issued.</summary>
public static class VerificationCode
{
    // Without the letters and digits that are taken for each other.
    private const string Alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    /// <param name="about">What the letter is about: a case, a run's firm, a parcel.</param>
    public static string Of(string tenant, Guid about, string number, int version, IEnumerable<string> paragraphs)
    {
        var code = string.Concat(Digest(tenant, about, number, version, paragraphs).Take(10).Select(b => Alphabet[b % Alphabet.Length]));
        return $"{code[..5]}-{code[5..]}";
    }

    /// <summary>The whole digest that the code is made of.</summary>
    public static string Hash(string tenant, Guid about, string number, int version, IEnumerable<string> paragraphs) =>
        Convert.ToHexStringLower(Digest(tenant, about, number, version, paragraphs));

    /// <summary>As it is stored, whatever a person types: small letters, blanks, no hyphen. Null if it can't be a code.</summary>
    public static string? Normal(string typed)
    {
        var code = string.Concat(typed.Where(c => c is not ('-' or ' '))).ToUpperInvariant();
        return code.Length == 10 && code.All(Alphabet.Contains) ? $"{code[..5]}-{code[5..]}" : null;
    }

    /// <summary>What stands at the foot of the letter.</summary>
    public static string Footnote(string code, int version) => Texts.Common.FormatInChinese("letter.footnote", code, version);

    private static byte[] Digest(string tenant, Guid about, string number, int version, IEnumerable<string> paragraphs) =>
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', [tenant, $"{about}", number, $"{version}", .. paragraphs])));
}
