using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using ParkPlatform.Domain;

namespace ParkPlatform.Hosting.Http;

/// <summary>The service's own OpenAPI document; the gateway merges those of all services.</summary>
internal static class ParkOpenApi
{
    public static void AddParkOpenApi(this IServiceCollection services, string service) => services.AddOpenApi(api =>
    {
        api.AddSchemaTransformer((schema, context, _) =>
        {
            var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
            if (type == typeof(Area) || type == typeof(Yuan) || type == typeof(decimal))
            {
                schema.Type = context.JsonTypeInfo.Type == type ? JsonSchemaType.Number : JsonSchemaType.Number | JsonSchemaType.Null;
                schema.Format = "decimal";
                schema.Properties?.Clear();
                schema.Pattern = null;
            }
            return Task.CompletedTask;
        });
        api.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new() { Title = Texts.Common.Find($"service.{service}", Texts.Chinese) ?? service, Version = "v1" };
            return Task.CompletedTask;
        });
        api.AddOperationTransformer<CommonAnswers>();
    });

    /// <summary>What every operation may answer besides what it says itself, and the headers that every command takes.</summary>
    private sealed class CommonAnswers : IOpenApiOperationTransformer
    {
        public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
        {
            var command = context.Description.HttpMethod is "POST" or "PUT";
            operation.Parameters ??= [];
            if (command) AddHeader(operation, "Idempotency-Key", "openapi.idempotency-key");
            if (command) AddHeader(operation, "If-Match", "openapi.if-match");
            AddHeader(operation, "Accept-Language", "openapi.accept-language");

            operation.Responses ??= [];
            foreach (var status in (int[])(command ? [400, 401, 403, 404, 409, 412, 413, 422, 429] : [400, 401, 403, 404, 429]))
                operation.Responses.TryAdd(status.ToString(System.Globalization.CultureInfo.InvariantCulture), new OpenApiResponse
                {
                    Description = Texts.Common.Find($"problem.{CommonProblems.All.First(p => p.Status == status).Name}.title", Texts.Chinese),
                    Content = new Dictionary<string, OpenApiMediaType> { ["application/problem+json"] = new OpenApiMediaType() },
                });
            return Task.CompletedTask;
        }

        private static void AddHeader(OpenApiOperation operation, string name, string text) => operation.Parameters!.Add(new OpenApiParameter
        {
            Name = name, In = ParameterLocation.Header, Description = Texts.Common.Find(text, Texts.Chinese), Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        });
    }
}
