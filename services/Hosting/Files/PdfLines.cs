namespace ParkPlatform.Hosting.Files;

/// <summary>A text broken into the lines that it takes on paper.</summary>
public static class PdfLines
{
    // What must not begin a line, 禁则.
    private const string Closing = "，。；：、）》”’？！〕%";

    /// <summary>A closing mark hangs over the margin rather than beginning a line; a word or a figure is not broken where it can go over whole.</summary>
    /// <param name="room">Points that a line has.</param>
    /// <param name="indent">Points that the first line has less.</param>
    public static IEnumerable<string> Of(string text, int size, int room, int indent = 0)
    {
        var (from, left) = (0, room - indent);
        for (var at = 0; at < text.Length; at++)
        {
            if (PdfPage.WidthOf(text[from..(at + 1)], size) <= left || at == from || Closing.Contains(text[at], StringComparison.Ordinal)) continue;
            var end = at;
            while (end > from + 1 && char.IsAscii(text[end]) && char.IsAscii(text[end - 1]) && text[end - 1] != ' ') end--;
            if (end == from + 1) end = at;
            yield return text[from..end];
            (from, left) = (end, room);
        }
        yield return text[from..];
    }
}
