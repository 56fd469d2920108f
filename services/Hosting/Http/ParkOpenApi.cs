using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using ParkPlatform.Domain;
using Wolverine.Http;

namespace ParkPlatform.Hosting.Http;

/// <summary>The service's own OpenAPI document; the gateway merges those of all services. Descriptions are the code's own, examples are files: <c>Examples/{Command}.json</c>.</summary>
internal static class ParkOpenApi
{
    public static void AddParkOpenApi(this IServiceCollection services, string service, Assembly assembly)
    {
        services.AddSingleton(new XmlDocs(assembly, typeof(ParkOpenApi).Assembly, typeof(Area).Assembly));
        services.AddOpenApi(api =>
        {
            api.AddSchemaTransformer(DescribeSchemaAsync);
            api.AddOperationTransformer((operation, context, _) =>
            {
                Describe(operation, context, assembly);
                return Task.CompletedTask;
            });
            api.AddDocumentTransformer((document, _, _) =>
            {
                document.Info = new() { Title = Texts.Common.Find($"service.{service}", Texts.Chinese) ?? service, Version = "v1" };
                return Task.CompletedTask;
            });
        });
    }

    private static async Task DescribeSchemaAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken ct)
    {
        var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
        var docs = context.ApplicationServices.GetRequiredService<XmlDocs>();

        if (type == typeof(Area) || type == typeof(Yuan) || type == typeof(decimal))
            (schema.Type, schema.Format, schema.Pattern, schema.Properties) = (JsonSchemaType.Number, "decimal", null, null);
        else if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>))
            (schema.Type, schema.Items, schema.Properties) = (JsonSchemaType.Array, await context.GetOrCreateSchemaAsync(type.GenericTypeArguments[0], null, ct), null);

        // Whether null may stand there the property says. The values, which all properties share, would say so or not as the one that happens to be looked at first.
        if (type.IsEnum && schema.Enum is { } values) schema.Enum = [.. values.Where(v => v is not null && !JsonNullSentinel.IsJsonNullSentinel(v))];

        // The generator goes by constructor parameters; what is really required, the serializer knows. A type is described once, as a body or as a property of another,
        // whichever comes first: it has to be the same.
        if (schema.Required is { Count: > 0 })
            schema.Required = context.JsonTypeInfo.Properties.Where(p => p.IsRequired).Select(p => p.Name).ToHashSet();

        var described = context.JsonPropertyInfo?.AttributeProvider as PropertyInfo;
        schema.Description ??= (described is null ? null : docs.Of(described)) ?? docs.Of(type);
    }

    private static void Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context, Assembly assembly)
    {
        var docs = context.ApplicationServices.GetRequiredService<XmlDocs>();
        var chain = (context.Description.ActionDescriptor as WolverineActionDescriptor)?.Chain;
        var body = context.Description.ParameterDescriptions.FirstOrDefault(p => p.Source.Id == "Body")?.Type;

        if (chain is not null)
        {
            operation.OperationId = chain.Method.HandlerType.Name.Replace("Endpoint", "", StringComparison.Ordinal);
            operation.Description = docs.Of(chain.Method.Method) ?? (body is null ? null : docs.Of(body));
            operation.Summary = operation.Description?.Split(['.', ':', '。', '：', ';', '('])[0].Trim();
        }
        foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>().Where(p => p.In == ParameterLocation.Query) ?? [])
        {
            parameter.Description ??= Described(docs, context.Description, parameter.Name!);
            parameter.Name = char.ToLowerInvariant(parameter.Name![0]) + parameter.Name[1..];
        }
        if (body is not null && operation.RequestBody?.Content?.TryGetValue("application/json", out var json) == true && Example(assembly, body) is { } example) json.Example = example;

        var command = context.Description.HttpMethod is "POST" or "PUT";
        operation.Parameters ??= [];
        if (command) AddHeader(operation, "Idempotency-Key", "openapi.idempotency-key");
        if (command) AddHeader(operation, "If-Match", "openapi.if-match");
        AddHeader(operation, "Accept-Language", "openapi.accept-language");
        AddRefusals(operation, command);
    }

    private static string? Described(XmlDocs docs, ApiDescription description, string parameter) =>
        description.ParameterDescriptions.FirstOrDefault(p => p.Name == parameter)?.ModelMetadata?.ContainerType?.GetProperty(parameter) is { } property ? docs.Of(property)
        : (description.ActionDescriptor as WolverineActionDescriptor)?.Chain?.AsParametersType?.GetProperty(parameter) is { } own ? docs.Of(own)
        : null;

    private static JsonNode? Example(Assembly assembly, Type command)
    {
        using var file = assembly.GetManifestResourceStream($"{assembly.GetName().Name}.Examples.{command.Name}.json");
        return file is null ? null : JsonNode.Parse(file);
    }

    // What every operation may answer besides what it says itself.
    private static void AddRefusals(OpenApiOperation operation, bool command)
    {
        operation.Responses ??= [];
        foreach (var status in (int[])(command ? [400, 401, 403, 404, 409, 412, 413, 422, 429] : [400, 401, 403, 404, 429]))
        {
            operation.Responses[status.ToString(CultureInfo.InvariantCulture)] = new OpenApiResponse
            {
                Description = Texts.Common.Find($"problem.{CommonProblems.All.First(p => p.Status == status).Name}.title", Texts.Chinese),
                Content = new Dictionary<string, OpenApiMediaType> { ["application/problem+json"] = new OpenApiMediaType() },
            };
        }
    }

    private static void AddHeader(OpenApiOperation operation, string name, string text) => operation.Parameters!.Add(new OpenApiParameter
    {
        Name = name,
        In = ParameterLocation.Header,
        Description = Texts.Common.Find(text, Texts.Chinese),
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
    });
}
