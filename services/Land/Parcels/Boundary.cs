using System.Text.Json;
using System.Text.Json.Serialization;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO.Converters;
using NetTopologySuite.Operation.Valid;

namespace ParkPlatform.Land.Parcels;

/// <summary>The outline of a parcel: a GeoJSON polygon or multi-polygon, CGCS2000 longitude and latitude (EPSG:4490).</summary>
[JsonConverter(typeof(BoundaryConverter))]
public sealed record Boundary(string GeoJson)
{
    /// <summary>What would fit on no map of a county.</summary>
    public const int MaxPoints = 20_000;

    internal static readonly GeometryFactory Factory = new(new PrecisionModel(), 4490);

    private static readonly JsonSerializerOptions Json = new() { Converters = { new GeoJsonConverterFactory(Factory) }, MaxDepth = 16 };

    /// <summary>A shape in degrees as a boundary. Rings run as RFC 7946 wants them: outer ones against the clock.</summary>
    public static Boundary Of(Geometry degrees)
    {
        var shape = degrees.Copy();
        shape.Normalize(); // clockwise outside, and each ring from its lowest point: the same shape is the same text
        return new(JsonSerializer.Serialize(shape.Reverse(), Json));
    }

    /// <summary>What is wrong with the outline; null if nothing is.</summary>
    public OutlineFault? Fault()
    {
        try
        {
            return FaultOf(Shape());
        }
        catch (Exception e) when (e is JsonException or ArgumentException or NotSupportedException or InvalidOperationException)
        {
            return new("not-geojson");
        }
    }

    /// <summary>What is wrong with a shape in degrees as a parcel's outline; null if nothing is.</summary>
    public static OutlineFault? FaultOf(Geometry? shape) => shape switch
    {
        not (Polygon or MultiPolygon) => new("not-a-polygon"),
        { IsEmpty: true } => new("not-a-polygon"),
        { NumPoints: > MaxPoints } => new("too-many-points", MaxPoints),
        _ when Array.FindIndex(shape.Coordinates, IsSwapped) is >= 0 and var swapped => new("swapped", swapped + 1),
        _ when Array.FindIndex(shape.Coordinates, c => !IsInChina(c)) is >= 0 and var strange => new("not-degrees", strange + 1),
        _ => new IsValidOp(shape).ValidationError is { } error ? new("not-simple", error.Coordinate.X, error.Coordinate.Y) : null,
    };

    /// <summary>The shape, in degrees.</summary>
    /// <exception cref="JsonException">It is none; <see cref="Fault"/> says so.</exception>
    public Geometry Shape() => JsonSerializer.Deserialize<Geometry>(GeoJson, Json)!;

    /// <summary>The box around it: west, south, east, north.</summary>
    public Envelope Box() => Shape().EnvelopeInternal;

    // Not NaN either.
    private static bool IsInChina(Coordinate c) => c.X is >= 73 and <= 136 && c.Y is >= 3 and <= 54;

    private static bool IsSwapped(Coordinate c) => c.Y is >= 73 and <= 136 && c.X is >= 3 and <= 54;
}

/// <summary>What is wrong with an outline: the text <c>invalid.boundary.{Key}</c>, and where.</summary>
public sealed record OutlineFault(string Key, params object?[] Facts)
{
    public string Message(Hosting.Texts texts) => texts.Format($"invalid.boundary.{Key}", Facts);
}

internal sealed class BoundaryConverter : JsonConverter<Boundary>
{
    public override Boundary Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(JsonSerializer.Serialize(JsonElement.ParseValue(ref reader)));

    public override void Write(Utf8JsonWriter writer, Boundary value, JsonSerializerOptions options) => writer.WriteRawValue(value.GeoJson, skipInputValidation: false);
}
