using System.Text.Json;
using ParkPlatform.Testing;

namespace ParkPlatform.EndToEnd.Tests;

/// <summary>Questions that several stories ask.</summary>
internal static class Asking
{
    /// <summary>The credit code of whoever held a parcel on a day; null if nobody did.</summary>
    public static async Task<string?> HolderOn(this HttpClient http, Guid parcel, string? day = null) =>
        (await http.Read($"/api/land/parcels/{parcel}{(day is null ? "" : $"?asOf={day}")}")).GetProperty("holder") is { ValueKind: JsonValueKind.Object } holder ? holder.Text("uscc") : null;

    /// <summary>The candidate rows about one asset.</summary>
    public static async Task<JsonElement[]> CandidatesFor(this HttpClient http, Guid asset, string day) =>
        [.. (await http.All($"/api/reclamation/candidates?asOf={day}")).Where(c => c.Text("assetId") == asset.ToString())];
}
