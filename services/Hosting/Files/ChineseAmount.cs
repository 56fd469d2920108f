using System.Text;
using ParkPlatform.Domain;

namespace ParkPlatform.Hosting.Files;

/// <summary>大写金额, as decisions and receipts write an amount beside its figures (会计基础工作规范 art. 52).</summary>
public static class ChineseAmount
{
    private const string Digits = "零壹贰叁肆伍陆柒捌玖";
    private static readonly string[] Places = ["", "拾", "佰", "仟"], Groups = ["", "万", "亿", "万亿"];
    private static readonly int[] Tens = [1, 10, 100, 1000];
    private static readonly long[] Myriads = [1, 10_000, 100_000_000, 1_000_000_000_000];

    /// <summary>2880000 → 贰佰捌拾捌万元整; 1005.07 → 壹仟零伍元零柒分.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative, not to a fen, or ten thousand million million and more.</exception>
    public static string InCapitals(this Yuan amount)
    {
        if (amount < Yuan.Zero || amount.Rounded() != amount || amount.Amount >= 10_000_000_000_000_000m)
            throw new ArgumentOutOfRangeException(nameof(amount), amount, "Only amounts to a fen, from zero on, are written in capitals.");

        var fen = decimal.ToInt64(amount.Amount * 100);
        var (whole, jiao, rest) = (fen / 100, (int)(fen / 10 % 10), (int)(fen % 10));
        var text = new StringBuilder();
        if (whole > 0) text.Append(Whole(whole)).Append('元');
        if (jiao == 0 && rest == 0) return whole == 0 ? "零元整" : text.Append('整').ToString();
        if (jiao > 0) text.Append(Digits[jiao]).Append('角');
        else if (whole > 0) text.Append('零');
        return rest > 0 ? text.Append(Digits[rest]).Append('分').ToString() : text.Append('整').ToString();
    }

    private static string Whole(long number)
    {
        var text = new StringBuilder();
        var zero = false;
        for (var group = 3; group >= 0; group--)
        {
            var part = (int)(number / Myriads[group] % 10_000);
            if (part == 0)
            {
                zero |= text.Length > 0;
                continue;
            }
            for (var place = 3; place >= 0; place--)
            {
                var digit = part / Tens[place] % 10;
                if (digit == 0) zero |= text.Length > 0;
                else
                {
                    if (zero) text.Append('零');
                    zero = false;
                    text.Append(Digits[digit]).Append(Places[place]);
                }
            }

            // Within 万亿 the 亿 is written once, after the group below it.
            text.Append(group == 3 ? number / 100_000_000 % 10_000 == 0 ? "万亿" : "万" : Groups[group]);
            zero = zero && part % 10 == 0;
        }
        return text.ToString();
    }
}
