using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace ParkPlatform.Reclamation.Tests;

/// <summary>The lines of a PDF's content streams, as a reader that knows the two encodings shows them.</summary>
internal static partial class PdfText
{
    public static string[] LinesOf(byte[] pdf)
    {
        var (text, lines) = (Encoding.Latin1.GetString(pdf), new List<string>());
        foreach (var stream in Streams().Matches(text).Select(m => m.Groups[2]))
        {
            var content = pdf.AsSpan(stream.Index, stream.Length).ToArray();
            if (!text.AsSpan(stream.Index, Math.Min(3, stream.Length)).StartsWith("BT")) content = Inflated(content);
            foreach (var line in Encoding.Latin1.GetString(content).Split("ET\n", StringSplitOptions.RemoveEmptyEntries))
            {
                lines.Add(string.Concat(Shown().Matches(line).Select(shown => shown.Groups[1].Value == "C"
                    ? Encoding.BigEndianUnicode.GetString(Convert.FromHexString(shown.Groups[2].Value))
                    : Encoding.ASCII.GetString(Convert.FromHexString(shown.Groups[2].Value)))));
            }
        }
        return [.. lines.Where(l => l.Length > 0)];
    }

    private static byte[] Inflated(byte[] content)
    {
        try
        {
            using var inflating = new ZLibStream(new MemoryStream(content), CompressionMode.Decompress);
            using var all = new MemoryStream();
            inflating.CopyTo(all);
            return all.ToArray();
        }
        catch (InvalidDataException)
        {
            return []; // metadata
        }
    }

    [GeneratedRegex(@"(>>\s*)stream\r?\n(.*?)\r?\nendstream", RegexOptions.Singleline, 5000)]
    private static partial Regex Streams();

    [GeneratedRegex(@"/([CL]) \d+ Tf <([0-9A-F]*)> Tj", RegexOptions.None, 1000)]
    private static partial Regex Shown();
}
