using System.Text.Json;
using System.Text.Json.Nodes;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;

namespace ParkPlatform.Yield.Rules;

public static class GetRuleSetSchemaEndpoint
{
    private static readonly JsonSerializerOptions Json = MakeJson();

    private static readonly JsonObject Schema = MakeSchema();

    /// <summary>评价规则的 JSON Schema: what a rule set may say, for editors and for other systems. What must fit together besides is checked when it is
    /// stated.</summary>
    [ForEverybody]
    [WolverineGet("/api/yield/rule-sets/schema")]
    public static JsonObject Get() => Schema;

    private static JsonObject MakeSchema()
    {
        var schema = Of(typeof(RuleSet));
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        return schema;
    }

    // Read off what the reader of documents itself goes by, so that the two cannot differ.
    private static JsonObject Of(Type type)
    {
        if (type == typeof(string)) return new() { ["type"] = "string" };
        if (type == typeof(bool)) return new() { ["type"] = "boolean" };
        if (type == typeof(int)) return new() { ["type"] = "integer" };
        if (type == typeof(decimal)) return new() { ["type"] = "number" };
        if (type == typeof(DateOnly)) return new() { ["type"] = "string", ["format"] = "date" };
        if (type.IsEnum) return new() { ["enum"] = new JsonArray([.. Enum.GetValues(type).Cast<object>().Select(v => JsonSerializer.SerializeToNode(v, type, Json))]) };
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>))
            return new() { ["type"] = "array", ["items"] = Of(type.GenericTypeArguments[0]) };

        var (properties, required) = (new JsonObject(), new JsonArray());
        foreach (var property in Json.GetTypeInfo(type).Properties)
        {
            var value = Of(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType);
            properties[property.Name] = property.IsSetNullable ? new JsonObject { ["anyOf"] = new JsonArray(value, new JsonObject { ["type"] = "null" }) } : value;
            if (property.IsRequired) required.Add(property.Name);
        }
        return new() { ["type"] = "object", ["properties"] = properties, ["required"] = required };
    }

    private static JsonSerializerOptions MakeJson()
    {
        var json = new JsonSerializerOptions();
        ParkJson.ConfigureStrictly(json);
        return json;
    }
}
