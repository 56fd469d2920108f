using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace ParkPlatform.Gateway.Pages;

/// <summary>Markup. Made from an interpolated string, in which whatever was filled in is encoded unless it is markup itself.</summary>
public sealed record Html(string Markup)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static Html Of(Filled filled) => new(filled.ToString());

    public static Html All(IEnumerable<Html> parts) => new(string.Concat(parts.Select(part => part.Markup)));

    [InterpolatedStringHandler]
    public readonly struct Filled(int literalLength, int formattedCount)
    {
        private readonly StringBuilder _markup = new(literalLength + (formattedCount * 32));

        public void AppendLiteral(string literal) => _markup.Append(literal);

        public void AppendFormatted(Html part) => _markup.Append(part.Markup);

        public void AppendFormatted(string? text) => _markup.Append(Encoder.Encode(text ?? ""));

        public void AppendFormatted(int number) => _markup.Append(number);

        public override string ToString() => _markup.ToString();
    }
}
