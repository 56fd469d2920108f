using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO.Converters;

namespace ParkPlatform.Land.Parcels;

/// <summary>The outline of a parcel: a GeoJSON polygon or multi-polygon, CGCS2000 longitude and latitude (EPSG:4490).</summary>
[JsonConverter(typeof(BoundaryConverter))]
public sealed record Boundary(string GeoJson)
{
    /// <summary>What would fit on no map of a county.</summary>
    public const int MaxPoints = 20_000;

    private static readonly JsonSerializerOptions Json = new() { Converters = { new GeoJsonConverterFactory(new GeometryFactory(new PrecisionModel(), 4490)) }, MaxDepth = 16 };

    /// <summary>The key of the text that says what is wrong with the outline; null if nothing is.</summary>
    public string? Fault()
    {
        Geometry? shape;
        try
        {
            shape = JsonSerializer.Deserialize<Geometry>(GeoJson, Json);
        }
        catch (Exception e) when (e is JsonException or ArgumentException or NotSupportedException or InvalidOperationException)
        {
            return "boundary.not-geojson";
        }

        return shape switch
        {
            not (Polygon or MultiPolygon) => "boundary.not-a-polygon",
            { IsEmpty: true } => "boundary.not-a-polygon",
            { NumPoints: > MaxPoints } => "boundary.too-many-points",
            _ when shape.Coordinates.Any(c => !(c.X is >= 73 and <= 136 && c.Y is >= 3 and <= 54)) => "boundary.not-degrees",
            { IsValid: false } => "boundary.not-simple",
            _ => null,
        };
    }

    /// <summary>The box around it: west, south, east, north.</summary>
    public Envelope Box() => JsonSerializer.Deserialize<Geometry>(GeoJson, Json)!.EnvelopeInternal;

    public JsonNode ToJson() => JsonNode.Parse(GeoJson)!;
}

internal sealed class BoundaryConverter : JsonConverter<Boundary>
{
    public override Boundary Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(JsonSerializer.Serialize(JsonElement.ParseValue(ref reader)));

    public override void Write(Utf8JsonWriter writer, Boundary value, JsonSerializerOptions options) => writer.WriteRawValue(value.GeoJson, skipInputValidation: false);
}
