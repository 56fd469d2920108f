using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ParkPlatform.Domain;

/// <summary>Money in yuan (元), decimal. Figures in 万元 are converted at the edge. May be negative: a credit, a shortfall. JSON: a number of yuan.</summary>
/// <exception cref="OverflowException">A result lies beyond the range of a decimal.</exception>
/// <exception cref="DivideByZeroException">An amount is divided by nothing.</exception>
[JsonConverter(typeof(YuanConverter))]
public readonly record struct Yuan : IComparable<Yuan>
{
    private Yuan(decimal amount) => Amount = amount;

    public static Yuan Zero => default;

    /// <summary>元, at the scale in which they were given.</summary>
    public decimal Amount { get; }

    /// <summary>万元.</summary>
    public decimal TenThousand => Amount / 10_000;

    public static Yuan Of(decimal amount) => new(amount);

    public static Yuan FromTenThousand(decimal tenThousand) => new(tenThousand * 10_000);

    /// <summary>Half-up to a fen (分), as bills and decisions are. Round a result once, not on the way to it.</summary>
    public Yuan Rounded() => new(Math.Round(Amount, 2, MidpointRounding.AwayFromZero));

    public int CompareTo(Yuan other) => Amount.CompareTo(other.Amount);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Amount} CNY");

    public static Yuan operator +(Yuan left, Yuan right) => new(left.Amount + right.Amount);

    public static Yuan operator -(Yuan left, Yuan right) => new(left.Amount - right.Amount);

    public static Yuan operator -(Yuan money) => new(-money.Amount);

    public static Yuan operator *(Yuan money, decimal times) => new(money.Amount * times);

    public static Yuan operator *(decimal times, Yuan money) => money * times;

    public static Yuan operator /(Yuan money, decimal by) => new(money.Amount / by);

    public static decimal operator /(Yuan left, Yuan right) => left.Amount / right.Amount;

    public static bool operator <(Yuan left, Yuan right) => left.Amount < right.Amount;

    public static bool operator >(Yuan left, Yuan right) => left.Amount > right.Amount;

    public static bool operator <=(Yuan left, Yuan right) => left.Amount <= right.Amount;

    public static bool operator >=(Yuan left, Yuan right) => left.Amount >= right.Amount;
}

internal sealed class YuanConverter : JsonConverter<Yuan>
{
    public override Yuan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Yuan.Of(JsonDecimal.Read(ref reader));

    public override void Write(Utf8JsonWriter writer, Yuan value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Amount);
}
