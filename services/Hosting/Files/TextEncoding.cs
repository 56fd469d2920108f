using System.Text;

namespace ParkPlatform.Hosting.Files;

/// <summary>Text as offices write it: UTF-8 with or without byte-order mark, GBK or GB18030.</summary>
public static class TextEncoding
{
    static TextEncoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>A reader over a text whose encoding is found out first; the stream stays open.</summary>
    /// <exception cref="NotATableException">It is neither.</exception>
    public static StreamReader Open(Stream file, out Encoding encoding)
    {
        encoding = Of(file).Encoding;
        return new(file, encoding, detectEncodingFromByteOrderMarks: true, 65_536, leaveOpen: true);
    }

    // GB18030 reads almost any bytes, so it comes last; bytes that are UTF-8 by chance are next to none.
    internal static (string Name, Encoding Encoding) Of(Stream file)
    {
        var begins = new byte[3];
        file.Position = 0;
        var hasMark = file.ReadAtLeast(begins, 3, throwOnEndOfStream: false) == 3 && begins.AsSpan().SequenceEqual(Encoding.UTF8.Preamble);
        if (hasMark || Reads(file, new UTF8Encoding(false, throwOnInvalidBytes: true)))
        {
            file.Position = 0;
            return (hasMark ? "UTF-8 BOM" : "UTF-8", Encoding.UTF8);
        }
        var gb18030 = Encoding.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        return Reads(file, gb18030) ? ("GB18030", gb18030) : throw new NotATableException("file.unknown-encoding");
    }

    private static bool Reads(Stream file, Encoding encoding)
    {
        file.Position = 0;
        try
        {
            using var reader = new StreamReader(file, encoding, detectEncodingFromByteOrderMarks: false, 65_536, leaveOpen: true);
            var chunk = new char[32_768];
            while (reader.Read(chunk) > 0) { }
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
        finally
        {
            file.Position = 0;
        }
    }
}
