using System.Reflection;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Wolverine.Http;

namespace ParkPlatform.Hosting.Http;

/// <summary>The answer 201: what came into being, and where it can be read.</summary>
public abstract record Created([property: JsonIgnore] string Location) : IHttpAware
{
    public void Apply(HttpContext context)
    {
        context.Response.Headers.Location = Location;
        context.Response.StatusCode = StatusCodes.Status201Created;
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        builder.RemoveStatusCodeResponse(StatusCodes.Status200OK);
        var made = method.ReturnType.IsGenericType ? method.ReturnType.GenericTypeArguments[0] : method.ReturnType;
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status201Created, made, ["application/json"]));
    }
}

/// <summary>The answer 201 for what came into being, or 200 for what was there already, or where nothing had to come into being.</summary>
/// <param name="Location">Where it can be read; null for nowhere.</param>
public abstract record CreatedOrFound([property: JsonIgnore] bool IsNew, [property: JsonIgnore] string? Location) : IHttpAware
{
    public void Apply(HttpContext context)
    {
        // Both are said each time: a command that lost a race is answered once more.
        if (Location is null) context.Response.Headers.Remove(HeaderNames.Location);
        else context.Response.Headers.Location = Location;
        context.Response.StatusCode = IsNew ? StatusCodes.Status201Created : StatusCodes.Status200OK;
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        var answer = method.ReturnType.GenericTypeArguments is [var first, ..] ? first : method.ReturnType;
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status201Created, answer, ["application/json"]));
    }
}

/// <summary>The answer to a command about something that exists: the version it has now, to be sent as <c>If-Match</c> with the next one.</summary>
public sealed record Recorded(long Version);

/// <summary>One page of a list, and how many there are in all.</summary>
public sealed record Page<T>(IReadOnlyList<T> Items, long Total)
{
    /// <summary>By the second clock: up to which moment the list knows. Null where it is right at once.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateTimeOffset? KnownAt { get; init; }
}
