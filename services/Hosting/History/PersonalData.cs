using System.Text.Json;
using System.Text.Json.Nodes;
using ParkPlatform.Domain;

namespace ParkPlatform.Hosting.History;

/// <summary>Masks natural persons wherever an event names one: any object with a name and a credit code (or none).</summary>
internal static class PersonalData
{
    public static JsonElement Masked(JsonElement data)
    {
        var copy = JsonNode.Parse(data.GetRawText());
        Mask(copy);
        return JsonSerializer.SerializeToElement(copy);
    }

    private static void Mask(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject item:
                if (item.ContainsKey("uscc") && item["name"] is JsonValue name && PersonalNames.IsNaturalPerson(name.GetValue<string>(), item["uscc"]?.GetValue<string>()))
                    item["name"] = PersonalNames.Mask(name.GetValue<string>());
                foreach (var (_, child) in item.ToArray()) Mask(child);
                break;
            case JsonArray items:
                foreach (var child in items) Mask(child);
                break;
        }
    }
}
