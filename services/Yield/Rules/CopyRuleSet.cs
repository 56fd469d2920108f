using System.Security.Claims;
using System.Text.Json;
using System.Text.Json.Nodes;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;

namespace ParkPlatform.Yield.Rules;

/// <summary>
/// 复制规则: another rule set that says the same but for some places: <c>groups[0].indicators[1].weight</c> → 25. The copied one stays as it is. Refused with the
/// place of each fault, as when it is stated from scratch.
/// </summary>
public sealed record CopyRuleSet(
    string Name, EquatableArray<RuleChange> Changes, DateOnly EffectiveOn, DateOnly? ValidTo, string DocumentNumber)
{
    public sealed class Validator : AbstractValidator<CopyRuleSet>
    {
        public Validator() => RuleFor(c => c.Changes).Must(changes => changes.Count <= 200).WithText(Texts.Common, "json.null");
    }
}

/// <summary>What a place of the document says in the copy.</summary>
/// <param name="Path">As the faults of a document and the differences of two name it.</param>
public sealed record RuleChange(string Path, JsonElement Value);

public static class CopyRuleSetEndpoint
{
    private static readonly JsonSerializerOptions Json = MakeJson();

    public static async Task<(RuleSet?, ProblemDetails)> LoadAsync(
        CopyRuleSet command, Guid ruleSetId, IQuerySession session, Texts texts, CancellationToken ct)
    {
        if (await session.LoadAsync<StoredRuleSet>(ruleSetId, ct) is not { } stored) return (null, CommonProblems.Of(StatusCodes.Status404NotFound));
        var (rules, place) = Changed(stored.Rules, command);
        if (rules is null) return (null, CommonProblems.InvalidField(place!, texts.Format("invalid.no-such-place", place)));
        var faults = new RuleSet.Validator(texts).Validate(rules);
        return faults.IsValid ? (rules, WolverineContinue.NoProblems) : (null, CommonProblems.InvalidFields(faults.Errors
            .GroupBy(e => JsonNamingPolicy.CamelCase.ConvertName(e.PropertyName)).ToDictionary(e => e.Key, e => e.Select(x => x.ErrorMessage).ToArray())));
    }

    [ForRoles(Roles.Planner)]
    [WolverinePost("/api/yield/rule-sets/{ruleSetId}/copy")]
    public static Task<RuleSetIsStated> Post(
        CopyRuleSet command, Guid ruleSetId, [NotBody] RuleSet rules, ClaimsPrincipal user, IDocumentSession session, CancellationToken ct) =>
        StateRuleSetEndpoint.Post(rules, user, session, ct);

    /// <summary>The changed document, or the place that it does not have or that cannot say this.</summary>
    internal static (RuleSet?, string?) Changed(RuleSet rules, CopyRuleSet command)
    {
        var document = JsonSerializer.SerializeToNode(rules, Json)!.AsObject();
        (document["name"], document["effectiveOn"]) = (command.Name, JsonSerializer.SerializeToNode(command.EffectiveOn, Json));
        (document["validTo"], document["documentNumber"]) = (JsonSerializer.SerializeToNode(command.ValidTo, Json), command.DocumentNumber);
        foreach (var change in command.Changes)
        {
            try
            {
                if (!Put(document, change)) return (null, change.Path);
                document.Deserialize<RuleSet>(Json);
            }
            catch (JsonException)
            {
                return (null, change.Path);
            }
        }
        return (document.Deserialize<RuleSet>(Json), null);
    }

    private static bool Put(JsonNode document, RuleChange change)
    {
        var steps = change.Path.Replace("[", ".[", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries);
        if (steps.Length == 0) return false;
        JsonNode? node = document;
        foreach (var step in steps[..^1]) node = At(node, step);
        var value = JsonSerializer.SerializeToNode(change.Value);
        switch (node)
        {
            case JsonObject item when item.ContainsKey(steps[^1]): item[steps[^1]] = value; return true;
            case JsonArray items when Index(items, steps[^1]) is { } index: items[index] = value; return true;
            default: return false;
        }
    }

    private static JsonNode? At(JsonNode? node, string step) => node switch
    {
        JsonObject item => item[step],
        JsonArray items when Index(items, step) is { } index => items[index],
        _ => null,
    };

    private static int? Index(JsonArray items, string step) =>
        step is ['[', .. var number, ']'] && int.TryParse(number, out var index) && index >= 0 && index < items.Count ? index : null;

    private static JsonSerializerOptions MakeJson()
    {
        var json = new JsonSerializerOptions();
        ParkJson.ConfigureStrictly(json);
        return json;
    }
}
