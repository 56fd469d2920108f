using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;

namespace ParkPlatform.Reclamation.Letters;

/// <summary>文书模板的一版: its words, from which day on, by which paper; and since when the books know it, null for the one that came with the platform.</summary>
public sealed record LetterTemplateVersion(
    LetterKind Kind, int Edition, string Title, EquatableArray<string> Paragraphs, DateOnly EffectiveOn, string DocumentNumber, DateTimeOffset? RecordedAt)
{
    internal static LetterTemplateVersion Of(Entry entry)
    {
        var e = (LetterTemplatePublished)entry.Event;
        return new(e.Kind, e.Edition, e.Title, e.Paragraphs, e.EffectiveOn, e.DocumentNumber, entry.Source.Version > 0 ? entry.RecordedAt : null);
    }
}

public static class ListLetterTemplatesEndpoint
{
    /// <summary>文书模板清单（按事实日期与当时掌握）: of every kind of letter the version that is in force.</summary>
    [ForOffices]
    [WolverineGet("/api/reclamation/letter-templates")]
    public static async Task<IReadOnlyList<LetterTemplateVersion>> Get([AsParameters] AsOfQuery query, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        var (day, known) = (query.Day(clock), query.Known(clock));
        return [.. (await LetterTemplates.LoadAllAsync(session, ct)).Select(template => InForce(template.KnownAt(known), day))];
    }

    private static LetterTemplateVersion InForce(Timeline<LetterTemplate> template, DateOnly day)
    {
        var edition = (template.At(day) ?? template.Periods[0].State).Edition;
        return template.Entries.Select(LetterTemplateVersion.Of).First(v => v.Edition == edition);
    }
}

public static class ListLetterTemplateVersionsEndpoint
{
    /// <summary>文书模板版本: all versions of a template, in the order in which they were published.</summary>
    [ForOffices]
    [WolverineGet("/api/reclamation/letter-templates/{kind}/versions")]
    public static async Task<IReadOnlyList<LetterTemplateVersion>> Get(LetterKind kind, IQuerySession session, CancellationToken ct) =>
        [.. (await LetterTemplates.LoadAsync(session, kind, ct)).Entries.Select(LetterTemplateVersion.Of)];
}
