using System.Text.Json;
using ParkPlatform.Testing;

namespace ParkPlatform.EndToEnd.Tests;

/// <summary>Questions that several stories ask.</summary>
internal static class Asking
{
    /// <summary>All pages of a list.</summary>
    public static async Task<IReadOnlyList<JsonElement>> All(this HttpClient http, string url)
    {
        var items = new List<JsonElement>();
        for (var page = 1; ; page++)
        {
            var answer = await http.Read($"{url}{(url.Contains('?', StringComparison.Ordinal) ? '&' : '?')}pageSize=500&page={page}");
            items.AddRange(answer.Items());
            if (answer.Items().Length == 0 || items.Count >= answer.Number("total")) return items;
        }
    }

    /// <summary>The credit code of whoever held a parcel on a day; null if nobody did.</summary>
    public static async Task<string?> HolderOn(this HttpClient http, Guid parcel, string? day = null) =>
        (await http.Read($"/api/land/parcels/{parcel}{(day is null ? "" : $"?asOf={day}")}")).GetProperty("holder") is { ValueKind: JsonValueKind.Object } holder ? holder.Text("uscc") : null;

    /// <summary>The candidate rows about one asset.</summary>
    public static async Task<JsonElement[]> CandidatesFor(this HttpClient http, Guid asset, string day) =>
        [.. (await http.All($"/api/reclamation/candidates?asOf={day}")).Where(c => c.Text("assetId") == asset.ToString())];
}
