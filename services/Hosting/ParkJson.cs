using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace ParkPlatform.Hosting;

/// <summary>How JSON is written and read, over HTTP and in the stores: camelCase, enums as words, Chinese as it is; nothing missing is guessed.</summary>
public static class ParkJson
{
    public static void Configure(JsonSerializerOptions json)
    {
        json.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        json.DictionaryKeyPolicy = null;
        json.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        json.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
    }

    /// <summary>What callers send is also held against the types: a missing or doubled property, or a null where none may be, is an error.</summary>
    public static void ConfigureStrictly(JsonSerializerOptions json)
    {
        Configure(json);
        json.RespectNullableAnnotations = true;
        json.RespectRequiredConstructorParameters = true;
        json.AllowDuplicateProperties = false;
        json.MaxDepth = 32;
    }
}
