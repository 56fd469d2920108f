using System.Text.Json;

namespace ParkPlatform.Domain;

/// <summary>Reads a decimal from JSON and keeps its scale: 40000.00 stays 40000.00. Only a JSON number will do, whatever the options allow elsewhere.</summary>
internal static class JsonDecimal
{
    // Without a message of its own, the exception gets one from the serializer that names the place.
    public static decimal Read(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out var value) ? value : throw new JsonException();
}
