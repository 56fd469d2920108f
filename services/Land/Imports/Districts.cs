using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;

namespace ParkPlatform.Land.Imports;

/// <summary>行政区划 (GB/T 2260) that an authority has loaded: six-digit codes and names. Names go out of use over the years, so a list that has another one is warned of, not refused.</summary>
public sealed record DistrictTable(string Id, Dictionary<string, string> Names)
{
    public const string Only = "districts";

    private HashSet<string>? _names;

    /// <summary>Whether a name is one of a district, a city or a province, with or without 本级.</summary>
    public bool Knows(string name) => (_names ??= [.. Names.Values]).Contains(name) || _names.Contains(name.Replace("本级", "", StringComparison.Ordinal));
}

/// <summary>How many districts are known now.</summary>
public sealed record DistrictsLoaded(int Count);

public static class Districts
{
    public static Task<DistrictTable?> KnownAsync(IQuerySession session, CancellationToken ct) => session.LoadAsync<DistrictTable>(DistrictTable.Only, ct);
}

public static class LoadDistrictsEndpoint
{
    public static async Task<(DistrictTable?, ProblemDetails)> LoadAsync(IFormFile? file, Texts texts, CancellationToken ct)
    {
        var (upload, problem) = await Upload.ReadAsync(file, ct);
        if (upload is null) return (null, problem);

        var names = new Dictionary<string, string>();
        foreach (var row in upload.Table.Rows)
            for (var n = 0; n + 1 < row.Cells.Count; n++)
                if (DistrictCode.IsWellFormed(row.Cells[n]) && row.Cells[n + 1] is { Length: > 0 and <= 50 } name) names[row.Cells[n]] = name;
        return names.Count > 0 ? (new(DistrictTable.Only, names), WolverineContinue.NoProblems) : (null, CommonProblems.InvalidField("file", texts["invalid.districts"]));
    }

    /// <summary>载入行政区划: a table in which each six-digit code stands before its name. Replaces the one before. The bureau may.</summary>
    [ForRoles(Roles.Bureau)]
    [IsImport]
    [WolverinePut("/api/land/districts")]
    public static DistrictsLoaded Put([NotBody] DistrictTable districts, IDocumentSession session)
    {
        session.Store(districts);
        return new(districts.Names.Count);
    }
}
