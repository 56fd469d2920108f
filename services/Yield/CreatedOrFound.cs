using System.Reflection;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.Metadata;
using Wolverine.Http;

namespace ParkPlatform.Yield;

/// <summary>The answer 201 for what came into being, or 200 for what was there already.</summary>
public abstract record CreatedOrFound([property: JsonIgnore] bool IsNew, [property: JsonIgnore] string Location) : IHttpAware
{
    public void Apply(HttpContext context)
    {
        context.Response.Headers.Location = Location;
        if (IsNew) context.Response.StatusCode = StatusCodes.Status201Created;
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        var answer = method.ReturnType.GenericTypeArguments is [var first, ..] ? first : method.ReturnType;
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status201Created, answer, ["application/json"]));
    }
}
