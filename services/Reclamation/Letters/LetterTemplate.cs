using System.Text.Json;
using System.Text.RegularExpressions;
using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.TwoClocks;

namespace ParkPlatform.Reclamation.Letters;

/// <summary>文书模板: a title and paragraphs with names in double braces, which the case fills in.</summary>
public sealed partial record LetterTemplate(LetterKind Kind, int Edition, string Title, EquatableArray<string> Paragraphs) : IState<LetterTemplate>
{
    public static LetterTemplate? Evolve(LetterTemplate? template, IFact fact) =>
        fact is LetterTemplatePublished e ? new(e.Kind, e.Edition, e.Title, e.Paragraphs) : template;

    /// <summary>The names that it asks for.</summary>
    public IEnumerable<string> Asked() => Paragraphs.SelectMany(p => Field().Matches(p)).Select(m => m.Groups[1].Value).Distinct();

    /// <summary>The paragraphs with every name filled in.</summary>
    public EquatableArray<string> Filled(IReadOnlyDictionary<string, LetterField> fields) =>
        Paragraphs.Select(p => Field().Replace(p, m => fields[m.Groups[1].Value].Value)).ToEquatableArray();

    [GeneratedRegex(@"\{\{(\w+)\}\}", RegexOptions.None, 1000)]
    private static partial Regex Field();
}

/// <summary>文书模板发布: from a day on letters of this kind read so.</summary>
public sealed record LetterTemplatePublished(
    LetterKind Kind, int Edition, string Title, EquatableArray<string> Paragraphs, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>The template of a kind: the one that came with the platform, then what the office has published.</summary>
internal static class LetterTemplates
{
    private static readonly Dictionary<LetterKind, LetterTemplatePublished> Shipped = ReadShipped();

    public static Guid IdOf(string tenant, LetterKind kind) => StableId.From(tenant, "letter-template", kind.ToString());

    public static async Task<Timeline<LetterTemplate>> LoadAsync(IQuerySession session, LetterKind kind, CancellationToken ct)
    {
        var first = FirstVersion(session, kind);
        return (await session.Events.FetchStreamAsync(first.Id, token: ct)).Aggregate(first, (timeline, e) => timeline.Record(e));
    }

    /// <summary>Those of all kinds, in one question.</summary>
    public static async Task<IReadOnlyList<Timeline<LetterTemplate>>> LoadAllAsync(IQuerySession session, CancellationToken ct)
    {
        var first = Enum.GetValues<LetterKind>().Select(kind => FirstVersion(session, kind)).ToArray();
        var published = await session.EventsOfAsync([.. first.Select(f => f.Id)], ct);
        return [.. first.Select(f => published[f.Id].Aggregate(f, (timeline, e) => timeline.Record(e)))];
    }

    private static Timeline<LetterTemplate> FirstVersion(IQuerySession session, LetterKind kind)
    {
        var id = IdOf(session.TenantId, kind);
        return new Timeline<LetterTemplate>(id).Record(new Entry(new(id, 0), DateTimeOffset.MinValue, Shipped[kind]));
    }

    private static Dictionary<LetterKind, LetterTemplatePublished> ReadShipped()
    {
        var json = new JsonSerializerOptions();
        ParkJson.ConfigureStrictly(json);
        using var file = typeof(LetterTemplates).Assembly.GetManifestResourceStream("letter-templates.json")!;
        return JsonSerializer.Deserialize<Template[]>(file, json)!.ToDictionary(
            t => t.Kind, t => new LetterTemplatePublished(t.Kind, 1, t.Title, t.Paragraphs, new(2012, 7, 1), "平台初始模板"));
    }

    private sealed record Template(LetterKind Kind, string Title, EquatableArray<string> Paragraphs);
}
