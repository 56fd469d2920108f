using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;

namespace ParkPlatform.Yield.Rules;

/// <summary>
/// The name that a rule set's content gives it. Two documents that say the same have the same hash, however their JSON is written; what is left out is not part
/// of it, so the document
/// can grow by optional parts and old ones keep their hashes.
/// </summary>
public static class RuleSetHash
{
    public static string Of(RuleSet rules)
    {
        var canonical = new StringBuilder();
        Write(JsonSerializer.SerializeToNode(rules, ParkJson.Options)!, canonical);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical.ToString())));
    }

    /// <summary>One content, one stream of an authority.</summary>
    public static Guid IdOf(string tenant, string hash) => StableId.From(tenant, "rule-set", hash);

    /// <summary>What the document says at each of its places: <c>groups[0].indicators[1].weight</c> → 20.</summary>
    public static IReadOnlyDictionary<string, string> Leaves(RuleSet rules)
    {
        var leaves = new Dictionary<string, string>();
        Collect(JsonSerializer.SerializeToNode(rules, ParkJson.Options), "");
        return leaves;

        void Collect(JsonNode? node, string path)
        {
            if (node is JsonObject item) foreach (var (name, value) in item) Collect(value, path.Length == 0 ? name : $"{path}.{name}");
            else if (node is JsonArray items) for (var i = 0; i < items.Count; i++) Collect(items[i], $"{path}[{i}]");
            else if (node is not null) leaves[path] = node.GetValueKind() == JsonValueKind.Number ? Number(node) : node.ToString();
        }
    }

    private static string Number(JsonNode node) => node.GetValue<decimal>().WithoutTrailingZeros().ToString(CultureInfo.InvariantCulture);

    private static void Write(JsonNode node, StringBuilder to)
    {
        switch (node)
        {
            case JsonObject item:
                to.Append('{');
                foreach (var (name, value) in item.Where(p => p.Value is not (null or JsonArray { Count: 0 })).OrderBy(p => p.Key, StringComparer.Ordinal))
                {
                    to.Append(JsonSerializer.Serialize(name)).Append(':');
                    Write(value!, to);
                    to.Append(',');
                }
                to.Append('}');
                break;
            case JsonArray items:
                to.Append('[');
                foreach (var value in items)
                {
                    Write(value!, to);
                    to.Append(',');
                }
                to.Append(']');
                break;
            case var value when value.GetValueKind() == JsonValueKind.Number: to.Append(Number(value)); break;
            default: to.Append(node.ToJsonString()); break;
        }
    }
}
