using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Hosting.Http;
using Wolverine.Http;

namespace ParkPlatform.Hosting.Files;

/// <summary>A file that somebody sent in the form field <c>file</c>, read as a table.</summary>
/// <param name="Sha256">Of the file as it was sent.</param>
public sealed record Upload(string FileName, string Sha256, TextTable Table)
{
    /// <summary>The file as a table, or the 400 that says why it is none.</summary>
    public static async Task<(Upload?, ProblemDetails)> ReadAsync(IFormFile? file, CancellationToken ct)
    {
        if (file is null) return (null, Missing());
        try
        {
            using var memory = new MemoryStream(checked((int)file.Length));
            await file.CopyToAsync(memory, ct);
            var content = memory.ToArray();
            return (new(file.FileName, Convert.ToHexStringLower(SHA256.HashData(content)), TextTable.Read(content)), WolverineContinue.NoProblems);
        }
        catch (NotATableException e)
        {
            return (null, Refused(e));
        }
    }

    /// <summary>The digest of a file as it was sent.</summary>
    public static async Task<string> Sha256Async(Stream file, CancellationToken ct)
    {
        file.Position = 0;
        var digest = await SHA256.HashDataAsync(file, ct);
        file.Position = 0;
        return Convert.ToHexStringLower(digest);
    }

    /// <summary>The 400 for a request without a file.</summary>
    public static ProblemDetails Missing() => Refused("file.missing");

    /// <summary>The 400 for a file that is no table, or none that can be taken.</summary>
    public static ProblemDetails Refused(NotATableException e) => Refused(e.Code, [.. e.Facts]);

    /// <summary>The 400 for a file whose header lacks columns.</summary>
    public static ProblemDetails ColumnsMissing(IEnumerable<string> columns) => Refused("file.columns-missing", string.Join('、', columns));

    private static ProblemDetails Refused(string code, params object?[] facts) => CommonProblems.InvalidField("file", Texts.Common.Format(code, facts));
}
