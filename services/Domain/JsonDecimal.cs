using System.Text.Json;

namespace ParkPlatform.Domain;

/// <summary>Reads a decimal from JSON and keeps its scale: 40000.00 stays 40000.00. Only a JSON number will do, whatever the options allow elsewhere.</summary>
internal static class JsonDecimal
{
    public static decimal Read(ref Utf8JsonReader reader, string what) =>
        reader.TokenType != JsonTokenType.Number ? throw new JsonException($"{what} must be a JSON number, not a {reader.TokenType}.")
        : reader.TryGetDecimal(out var value) ? value
        : throw new JsonException($"{what} is too large.");
}
