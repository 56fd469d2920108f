namespace ParkPlatform.Domain;

/// <summary>Text as people and spreadsheets write it, made comparable.</summary>
public static class ChineseText
{
    /// <summary>Full-width letters, digits, signs and spaces (全角) as half-width ones (半角); all else, 〔〕 and 、 among it, stays.</summary>
    public static string HalfWidth(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan().ContainsAnyInRange('！', '～') || text.Contains('　', StringComparison.Ordinal)
            ? string.Create(text.Length, text, static (half, full) =>
            {
                for (var i = 0; i < full.Length; i++) half[i] = HalfWidth(full[i]);
            })
            : text;
    }

    /// <summary>A code or number as it is stored: half-width, upper case, without space, byte-order mark or zero-width space around it. Null becomes empty.</summary>
    public static string Code(string? text) => HalfWidth(text ?? "").Trim().Trim('\uFEFF', '\u200B').Trim().ToUpperInvariant();

    private static char HalfWidth(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - '！' + '!'),
        '　' => ' ',
        _ => c,
    };
}
