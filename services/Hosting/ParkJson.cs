using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using ParkPlatform.Domain;

namespace ParkPlatform.Hosting;

/// <summary>How JSON is written and read, over HTTP and in the stores: camelCase, enums as words, Chinese as it is; nothing missing is guessed.</summary>
public static class ParkJson
{
    /// <summary>For whatever is written or read by hand.</summary>
    public static readonly JsonSerializerOptions Options = Made();

    public static void Configure(JsonSerializerOptions json)
    {
        json.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        json.DictionaryKeyPolicy = null;
        json.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        json.Converters.Insert(0, new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
    }

    /// <summary>What callers send is also held against the types: a missing or doubled property, or a null where none may be, is an error.</summary>
    public static void ConfigureStrictly(JsonSerializerOptions json)
    {
        Configure(json);
        json.RespectNullableAnnotations = true;
        json.RespectRequiredConstructorParameters = true;
        json.AllowDuplicateProperties = false;
        json.MaxDepth = 32;
        json.NumberHandling = JsonNumberHandling.Strict;
        json.TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { WhatMayBeNullMayBeLeftOut } };
    }

    private static void WhatMayBeNullMayBeLeftOut(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object) return;
        foreach (var property in type.Properties)
            property.IsRequired &= !(property.AssociatedParameter is { } parameter
                ? parameter.IsNullable && (!parameter.ParameterType.IsValueType || Nullable.GetUnderlyingType(parameter.ParameterType) is not null) || IsList(parameter.ParameterType)
                : property.IsSetNullable);
    }

    // A list that is left out is an empty one.
    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>);

    private static JsonSerializerOptions Made()
    {
        var json = new JsonSerializerOptions();
        Configure(json);
        return json;
    }
}
