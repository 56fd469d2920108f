using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ParkPlatform.Domain;

/// <summary>
/// An area (面积), kept in square metres as it was stated. One mu (亩) is exactly 2000/3 m², so 15 mu are exactly one hectare (公顷); 666.67 is nobody's mu.
/// An area may be negative where two are compared; whoever takes one from outside says what is allowed. JSON: a number of square metres.
/// </summary>
/// <remarks>A mu has no finite decimal in square metres: what was entered in mu is <see cref="Rounded"/> once, when it enters the books.</remarks>
/// <exception cref="OverflowException">A result lies beyond the range of a decimal.</exception>
/// <exception cref="DivideByZeroException">An area is divided by nothing.</exception>
[JsonConverter(typeof(AreaConverter))]
public readonly record struct Area : IComparable<Area>
{
    private Area(decimal squareMetres) => SquareMetres = squareMetres;

    public static Area Zero => default;

    /// <summary>平方米, at the scale in which they were given.</summary>
    public decimal SquareMetres { get; }

    /// <summary>亩, rounded half-up to four places: how a document shows them. Derived, never stored.</summary>
    public decimal Mu => Math.Round(ExactMu, 4, MidpointRounding.AwayFromZero);

    /// <summary>亩, unrounded: what a figure per mu divides by.</summary>
    public decimal ExactMu => SquareMetres * 3 / 2000;

    /// <summary>公顷.</summary>
    public decimal Hectares => SquareMetres / 10_000;

    public static Area FromSquareMetres(decimal squareMetres) => new(squareMetres);

    public static Area FromMu(decimal mu) => new(mu * 2000 / 3);

    public static Area FromHectares(decimal hectares) => new(hectares * 10_000);

    /// <summary>Half-up to two places of a square metre, the precision of certificates and contracts.</summary>
    public Area Rounded() => new(Math.Round(SquareMetres, 2, MidpointRounding.AwayFromZero));

    public int CompareTo(Area other) => SquareMetres.CompareTo(other.SquareMetres);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{SquareMetres} m²");

    public static Area operator +(Area left, Area right) => new(left.SquareMetres + right.SquareMetres);

    public static Area operator -(Area left, Area right) => new(left.SquareMetres - right.SquareMetres);

    public static Area operator -(Area area) => new(-area.SquareMetres);

    public static Area operator *(Area area, decimal times) => new(area.SquareMetres * times);

    public static Area operator *(decimal times, Area area) => area * times;

    public static Area operator /(Area area, decimal by) => new(area.SquareMetres / by);

    public static decimal operator /(Area left, Area right) => left.SquareMetres / right.SquareMetres;

    public static bool operator <(Area left, Area right) => left.SquareMetres < right.SquareMetres;

    public static bool operator >(Area left, Area right) => left.SquareMetres > right.SquareMetres;

    public static bool operator <=(Area left, Area right) => left.SquareMetres <= right.SquareMetres;

    public static bool operator >=(Area left, Area right) => left.SquareMetres >= right.SquareMetres;
}

internal sealed class AreaConverter : JsonConverter<Area>
{
    public override Area Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Area.FromSquareMetres(JsonDecimal.Read(ref reader));

    public override void Write(Utf8JsonWriter writer, Area value, JsonSerializerOptions options) => writer.WriteNumberValue(value.SquareMetres);
}
