using System.Data.Common;
using System.Globalization;
using System.Security.Claims;
using System.Text.Json;
using ParkPlatform.Hosting;

namespace ParkPlatform.Land.Parcels;

/// <summary>
/// A parcel as it is on the map, written as JSON when the read model is filled and handed on as it is: a map of a whole county is read without a single parcel being taken
/// apart. Only the holder is written for each reader, whose role decides on the name.
/// </summary>
/// <param name="Drawn">A <see cref="ParcelFeature"/> from its geometry on, without the holder, and open at the end of its properties.</param>
internal sealed record DrawnParcel(Guid StreamId, string Drawn, string? HolderName, string? HolderUscc)
{
    public const string Columns = "stream_id, drawn, holder_name, holder_uscc";

    private const int AtOnce = 500;

    private static readonly ClaimsPrincipal Nobody = new();

    public static DrawnParcel Read(DbDataReader row) => new(row.GetGuid(0), row.GetString(1), row.IsDBNull(2) ? null : row.GetString(2), row.IsDBNull(3) ? null : row.GetString(3));

    public static string Written(Parcel parcel)
    {
        var properties = JsonSerializer.SerializeToNode(ParcelProperties.Of(parcel, Nobody), ParkJson.Options)!.AsObject();
        properties.Remove("holder");
        return $"\"geometry\":{parcel.Boundary!.GeoJson},\"properties\":{properties.ToJsonString(ParkJson.Options)[..^1]}";
    }

    /// <summary>The map of these parcels, as <see cref="ParcelMap"/> is written.</summary>
    public static async Task WriteAsync(Stream body, DateOnly day, (DateTimeOffset KnownAt, IReadOnlyList<DrawnParcel> Rows, long Total) found, ClaimsPrincipal user, CancellationToken ct)
    {
        await using var json = new Utf8JsonWriter(body, new() { Encoder = ParkJson.Options.Encoder, SkipValidation = true });
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        json.WriteString("asOf", day.ToString("O", CultureInfo.InvariantCulture));
        json.WriteString("knownAt", found.KnownAt);
        json.WriteNumber("total", found.Total);
        json.WriteStartArray("features");
        foreach (var portion in found.Rows.Chunk(AtOnce))
        {
            foreach (var parcel in portion) json.WriteRawValue(parcel.Feature(user), skipInputValidation: true);
            await json.FlushAsync(ct);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private string Feature(ClaimsPrincipal user)
    {
        var holder = HolderName is null ? null : new Holder(HolderUscc, HolderName).SeenBy(user);
        return $"{{\"type\":\"Feature\",\"id\":\"{StreamId}\",{Drawn},\"holder\":{JsonSerializer.Serialize(holder, ParkJson.Options)}}}}}";
    }
}
