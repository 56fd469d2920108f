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
        if (file is null) return (null, Refused("file.missing"));
        try
        {
            using var memory = new MemoryStream(checked((int)file.Length));
            await file.CopyToAsync(memory, ct);
            var content = memory.ToArray();
            return (new(file.FileName, Convert.ToHexStringLower(SHA256.HashData(content)), TextTable.Read(content)), WolverineContinue.NoProblems);
        }
        catch (NotATableException e)
        {
            return (null, Refused(e.Code));
        }
    }

    /// <summary>The 400 for a file whose header lacks columns.</summary>
    public static ProblemDetails ColumnsMissing(IEnumerable<string> columns) => Refused("file.columns-missing", string.Join('、', columns));

    private static ProblemDetails Refused(string code, params object?[] facts) => CommonProblems.InvalidField("file", Texts.Common.Format(code, facts));
}
