using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ParkPlatform.Gateway.Texts;

namespace ParkPlatform.Gateway.Docs;

/// <summary>The gateway's own few addresses, as OpenAPI. By hand: half of them are OpenIddict's, which describes nothing.</summary>
public static class OwnOpenApi
{
    public const string Tag = "gateway", Security = "client";

    public static (JsonObject Paths, JsonObject Components) Of(CultureInfo language)
    {
        string T(string key) => JsonSerializer.Serialize(Text.Pages[key, language], Readable.Json);

        var paths = JsonNode.Parse($$"""
            {
              "/connect/token": {
                "post": {
                  "tags": ["{{Tag}}"], "operationId": "{{Tag}}.token", "summary": {{T("docs.token")}}, "security": [],
                  "requestBody": { "required": true, "content": { "application/x-www-form-urlencoded": { "schema": { "$ref": "#/components/schemas/{{Tag}}.TokenRequest" } } } },
                  "responses": {
                    "200": { "description": {{T("docs.done")}}, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/{{Tag}}.Token" } } } },
                    "400": { "description": {{T("docs.token.400")}}, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/{{Tag}}.TokenError" } } } },
                    "401": { "description": {{T("docs.token.401")}}, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/{{Tag}}.TokenError" } } } },
                    "429": {{Problem()}}
                  }
                }
              },
              "/session": {
                "get": {
                  "tags": ["{{Tag}}"], "operationId": "{{Tag}}.session", "summary": {{T("docs.session.get")}},
                  "responses": { "200": {{SignedIn()}}, "401": {{Problem()}} }
                },
                "post": {
                  "tags": ["{{Tag}}"], "operationId": "{{Tag}}.signIn", "summary": {{T("docs.session.post")}}, "security": [],
                  "parameters": [ {{CrossSiteHeader()}} ],
                  "requestBody": { "required": true, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/{{Tag}}.Credentials" } } } },
                  "responses": { "200": {{SignedIn()}}, "400": {{Problem()}}, "401": {{Problem()}}, "403": {{Problem()}}, "429": {{Problem()}} }
                },
                "delete": {
                  "tags": ["{{Tag}}"], "operationId": "{{Tag}}.signOut", "summary": {{T("docs.session.delete")}}, "security": [],
                  "parameters": [ {{CrossSiteHeader()}} ],
                  "responses": { "204": { "description": {{T("docs.done")}} }, "403": {{Problem()}} }
                }
              },
              "/health/services": {
                "get": {
                  "tags": ["{{Tag}}"], "operationId": "{{Tag}}.services", "summary": {{T("docs.health")}},
                  "responses": {
                    "200": {
                      "description": {{T("docs.done")}},
                      "content": { "application/json": { "schema": { "type": "array", "items": { "$ref": "#/components/schemas/{{Tag}}.ServiceState" } } } }
                    },
                    "401": {{Problem()}}, "403": {{Problem()}}
                  }
                }
              }
            }
            """)!.AsObject();
        return (paths, JsonNode.Parse(Components)!.AsObject());

        string Problem() => $$"""{ "description": {{T("docs.problem")}}, "content": { "application/problem+json": { "schema": { "$ref": "#/components/schemas/{{Tag}}.Problem" } } } }""";
        string SignedIn() => $$"""{ "description": {{T("docs.done")}}, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/{{Tag}}.SignedIn" } } } }""";
        string CrossSiteHeader() => """{ "name": "X-CSRF", "in": "header", "required": true, "schema": { "type": "string", "const": "1" } }""";
    }

    private const string Components = $$"""
        {
          "securitySchemes": {
            "{{Security}}": { "type": "oauth2", "flows": { "clientCredentials": { "tokenUrl": "/connect/token", "scopes": {} } } }
          },
          "schemas": {
            "{{Tag}}.TokenRequest": {
              "type": "object", "required": ["grant_type", "client_id", "client_secret"],
              "properties": { "grant_type": { "type": "string", "const": "client_credentials" }, "client_id": { "type": "string" }, "client_secret": { "type": "string", "format": "password" } }
            },
            "{{Tag}}.Token": {
              "type": "object", "required": ["access_token", "token_type", "expires_in"],
              "properties": { "access_token": { "type": "string" }, "token_type": { "type": "string", "const": "Bearer" }, "expires_in": { "type": "integer" } }
            },
            "{{Tag}}.TokenError": {
              "type": "object", "required": ["error"],
              "properties": { "error": { "type": "string" }, "error_description": { "type": "string" }, "error_uri": { "type": "string" } }
            },
            "{{Tag}}.Credentials": {
              "type": "object", "required": ["userName", "password"],
              "properties": { "userName": { "type": "string", "maxLength": 256 }, "password": { "type": "string", "format": "password", "maxLength": 256 } }
            },
            "{{Tag}}.SignedIn": {
              "type": "object", "required": ["userName", "name", "role", "tenant"],
              "properties": {
                "userName": { "type": "string" }, "name": { "type": "string" }, "tenant": { "type": "string" }, "uscc": { "type": ["string", "null"] },
                "role": { "enum": ["bureau", "park", "planner", "enterprise", "auditor", "operator"] }
              }
            },
            "{{Tag}}.ServiceState": {
              "type": "object", "required": ["service", "state", "addresses", "answering"],
              "properties": { "service": { "type": "string" }, "state": { "enum": ["healthy", "unhealthy", "unknown"] }, "addresses": { "type": "integer" }, "answering": { "type": "integer" } }
            },
            "{{Tag}}.Problem": {
              "type": "object", "required": ["type", "title", "status", "traceId"],
              "properties": {
                "type": { "type": "string", "format": "uri-reference" }, "title": { "type": "string" }, "status": { "type": "integer" }, "detail": { "type": "string" },
                "traceId": { "type": "string" }, "service": { "type": "string" },
                "errors": { "type": "object", "additionalProperties": { "type": "array", "items": { "type": "string" } } }
              }
            }
          }
        }
        """;
}
