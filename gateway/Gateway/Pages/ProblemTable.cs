using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ParkPlatform.Gateway.Edge;
using ParkPlatform.Gateway.Texts;

namespace ParkPlatform.Gateway.Pages;

/// <summary>One kind of problem, explained: what <c>GET /problems</c> of a service gives for each of its own.</summary>
public sealed record ExplainedProblem(string Type, int Status, InTwoLanguages Title, InTwoLanguages Detail, InTwoLanguages Source);

/// <summary>The same text in Chinese and English.</summary>
public sealed record InTwoLanguages(string Chinese, string English)
{
    public string In(CultureInfo language) => language.Equals(Language.English) ? English : Chinese;
}

/// <summary>All kinds of problems: the gateway's own and those that the services name. What a service says is taken as text and nothing more.</summary>
public sealed class ProblemTable(ServiceDocuments documents, ILogger<ProblemTable> log)
{
    public const string Own = "gateway";

    private static readonly IReadOnlyList<ExplainedProblem> OwnProblems = [.. Problem.All.Select(problem => new ExplainedProblem(
        problem.Type, problem.Status, Both($"{problem.Name}.title"), Both($"{problem.Name}.detail"), new(problem.Source ?? "", problem.Source ?? "")))];

    private readonly ConcurrentDictionary<string, (string Text, IReadOnlyList<ExplainedProblem> Problems)> _read = new();

    public IEnumerable<string> Services => documents.Services.Prepend(Own);

    /// <summary>Null for a service that gives no table, at the moment or at all.</summary>
    public async Task<IReadOnlyList<ExplainedProblem>?> OfAsync(string service, CancellationToken ct)
    {
        if (service == Own) return OwnProblems;
        if (await documents.ReadAsync(service, "problems", ct) is not { } text) return null;
        if (_read.TryGetValue(service, out var known) && ReferenceEquals(known.Text, text)) return known.Problems;

        var problems = Read(service, text);
        _read[service] = (text, problems);
        return problems;
    }

    // An entry that is not as agreed is left out; it must not hide the others.
    private IReadOnlyList<ExplainedProblem> Read(string service, string text)
    {
        try
        {
            var entries = JsonNode.Parse(text) as JsonArray ?? [];
            return [.. entries.OfType<JsonObject>().Select(Read).OfType<ExplainedProblem>()
                .Where(problem => problem.Type.StartsWith($"/problems/{service}/", StringComparison.Ordinal))
                .OrderBy(problem => problem.Type, StringComparer.Ordinal)];
        }
        catch (JsonException e)
        {
            log.LogWarning("The table of problems of {Service} is not JSON: {Why}", service, e.Message);
            return [];
        }
    }

    private static ExplainedProblem? Read(JsonObject entry) =>
        entry["type"] is JsonValue type && type.TryGetValue(out string? name)
        && entry["status"] is JsonValue code && code.TryGetValue(out int status)
            ? new(name, status, Words(entry["title"]), Words(entry["detail"]), Words(entry["source"]))
            : null;

    private static InTwoLanguages Words(JsonNode? node)
    {
        if (node is JsonObject words) return new(Word(words["zh-CN"]) ?? Word(words["en"]) ?? "", Word(words["en"]) ?? Word(words["zh-CN"]) ?? "");
        return Word(node) is { } one ? new(one, one) : new("", "");

        static string? Word(JsonNode? value) => value is JsonValue text && text.TryGetValue(out string? word) ? word : null;
    }

    private static InTwoLanguages Both(string key) => new(Text.Problems[key, Language.Chinese], Text.Problems[key, Language.English]);
}
