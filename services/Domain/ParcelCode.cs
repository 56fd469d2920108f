using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace ParkPlatform.Domain;

/// <summary>
/// A parcel's code (宗地代码, GB/T 37346-2019): nineteen characters, six of division, three of cadastral area, three of sub-area, two of feature, five of serial number.
/// It has no check digit. In events and messages it travels as a string.
/// </summary>
public sealed partial record ParcelCode
{
    public const int Length = 19;

    private ParcelCode(string value) => Value = value;

    public string Value { get; }

    /// <summary>县级行政区, six digits.</summary>
    public string District => Value[..6];

    /// <summary>地籍区, three digits.</summary>
    public string CadastralArea => Value[6..9];

    /// <summary>地籍子区, three digits.</summary>
    public string CadastralSubarea => Value[9..12];

    /// <summary>所有权类型: G state (国有), J collective (集体), Z undetermined.</summary>
    public char Ownership => Value[12];

    /// <summary>
    /// 特征: B surface (地表) of construction land, S above (地上), X below (地下), A collective ownership, C homestead, D arable, E forest, F grass, H sea, G island,
    /// W undetermined, Y other.
    /// </summary>
    public char Feature => Value[13];

    /// <summary>宗地顺序号, five digits.</summary>
    public string Serial => Value[14..];

    public static bool IsWellFormed([NotNullWhen(true)] string? text) => text is not null && Shape().IsMatch(text);

    /// <summary>Takes the code as it is; <see cref="ChineseText.Code"/> makes it so.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ParcelCode? code)
    {
        code = IsWellFormed(text) ? new(text) : null;
        return code is not null;
    }

    /// <exception cref="FormatException">It is no parcel code.</exception>
    public static ParcelCode Parse(string text) => TryParse(text, out var code) ? code : throw new FormatException("Not a parcel code of nineteen characters.");

    public override string ToString() => Value;

    [GeneratedRegex(@"^[0-9]{12}[GJZ][ABSXCDEFHGWY][0-9]{5}\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape();
}

/// <summary>
/// A real-estate unit's code (不动产单元代码, GB/T 37346-2019): the parcel's nineteen characters, one of attachment kind and eight of unit number. Some pages on the
/// web give the attachment five digits; the parts would then sum to 32.
/// </summary>
public sealed partial record RealEstateUnitCode
{
    public const int Length = 28;

    private RealEstateUnitCode(string value) => Value = value;

    public string Value { get; }

    /// <summary>宗地代码.</summary>
    public ParcelCode Parcel => ParcelCode.Parse(Value[..ParcelCode.Length]);

    /// <summary>定着物特征码: F building (房屋等), L forest (林木), Q other, W none (无).</summary>
    public char Attachment => Value[19];

    /// <summary>定着物单元号, eight digits; 00000000 where nothing is attached.</summary>
    public string Unit => Value[20..];

    public static bool IsWellFormed([NotNullWhen(true)] string? text) => text is not null && Shape().IsMatch(text);

    /// <summary>Takes the code as it is; <see cref="ChineseText.Code"/> makes it so.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out RealEstateUnitCode? code)
    {
        code = IsWellFormed(text) ? new(text) : null;
        return code is not null;
    }

    /// <exception cref="FormatException">It is no unit code.</exception>
    public static RealEstateUnitCode Parse(string text) =>
        TryParse(text, out var code) ? code : throw new FormatException("Not a real-estate unit code of twenty-eight characters.");

    /// <summary>Whether the unit stands on this parcel.</summary>
    public bool IsOn(ParcelCode parcel) => Value.StartsWith(parcel.Value, StringComparison.Ordinal);

    public override string ToString() => Value;

    [GeneratedRegex(@"^[0-9]{12}[GJZ][ABSXCDEFHGWY][0-9]{5}(W00000000|[FLQ][0-9]{8})\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape();
}
