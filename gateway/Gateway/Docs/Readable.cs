using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace ParkPlatform.Gateway.Docs;

/// <summary>JSON in which Chinese stays readable; what could end a script or an attribute is still escaped.</summary>
public static class Readable
{
    public static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    public static readonly JsonSerializerOptions Json = new() { Encoder = Encoder };
}
