using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace ParkPlatform.Hosting.Http;

/// <summary>What a <c>type</c> means: the gateway makes a page of it at that address.</summary>
public sealed record ProblemPage(string Type, int Status, IReadOnlyDictionary<string, string> Title, IReadOnlyDictionary<string, string> Detail, IReadOnlyDictionary<string, string> Source);

internal static class ProblemCatalogue
{
    private const string Prefix = "problem.", Suffix = ".title";

    public static void MapProblemCatalogue(this WebApplication app, string service) => app
        .MapGet("/problems", (Texts texts) => Pages(service, texts, _ => 409).Concat(Pages("common", Texts.Common, StatusOf)))
        .AllowAnonymous().ExcludeFromDescription();

    private static IEnumerable<ProblemPage> Pages(string service, Texts texts, Func<string, int> status) =>
        from key in texts.Keys
        where key.StartsWith(Prefix, StringComparison.Ordinal) && key.EndsWith(Suffix, StringComparison.Ordinal)
        let name = key[Prefix.Length..^Suffix.Length]
        orderby name
        select new ProblemPage($"/problems/{service}/{name}", status(name), Both(texts, key), Both(texts, $"{Prefix}{name}.detail"), Both(texts, $"{Prefix}{name}.source"));

    private static int StatusOf(string name) => CommonProblems.All.FirstOrDefault(p => p.Name == name) is { Name: not null } known ? known.Status : StatusCodes.Status400BadRequest;

    private static Dictionary<string, string> Both(Texts texts, string key) => new()
    {
        [Texts.Chinese.Name] = texts.Find(key, Texts.Chinese) ?? "", [Texts.English.Name] = texts.Find(key, Texts.English) ?? "",
    };
}
