using System.Security.Claims;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Land.RedLines;
using Wolverine.Http;

namespace ParkPlatform.Land.Exports;

/// <summary>红线清单 as of a day, as a file: the same filters as the list.</summary>
public sealed record ExportRedLines : IAsOfQuery
{
    /// <summary>xlsx (when not said) or csv.</summary>
    [FromQuery] public ListFormat? Format { get; set; }

    /// <summary>Only those that are at most so many days away; 365 when not said.</summary>
    [FromQuery] public int? Within { get; set; }

    /// <summary>Only of this kind.</summary>
    [FromQuery] public RedLineKind? Kind { get; set; }

    /// <summary>Only of this zone (片区).</summary>
    [FromQuery] public string? Zone { get; set; }

    [FromQuery] public DateOnly? AsOf { get; set; }
    [FromQuery] public DateTimeOffset? KnownAt { get; set; }
}

public static class ExportRedLinesEndpoint
{
    /// <summary>导出红线清单（按事实日期与当时掌握）. A firm gets its own; natural persons are masked for everybody but the bureau.</summary>
    [ForEverybody]
    [ProducesResponseType(typeof(Stream), StatusCodes.Status200OK, "application/octet-stream")]
    [WolverineGet("/api/land/red-lines/export")]
    public static async Task<IResult> Get(
        [AsParameters] ExportRedLines query, ClaimsPrincipal user, IQuerySession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        var (day, labels) = (query.Day(clock), new Labels(texts));
        var (lines, _) = await ListRedLinesEndpoint.FindAsync(
            new() { Within = query.Within, Kind = query.Kind, Zone = query.Zone, AsOf = query.AsOf, KnownAt = query.KnownAt }, user, session, texts, clock, ct);
        ListColumn<RedLineView>[] columns =
        [
            new(labels["code"], l => l.ParcelCode, 22), new(labels["name"], l => l.ParcelName, 26), new(labels["zone"], l => l.Zone, 18),
            new(labels["holder"], l => l.Holder?.Name, 30), new(labels["red-line"], l => l.Name, 22), new(labels["due-on"], l => l.DueOn, 12),
            new(labels["days-left"], l => l.DaysLeft, 10), new(labels["detail"], l => l.Detail, 30), new(labels["consequence"], l => l.Consequence, 60),
        ];
        return await FileAnswers.ListAsync(query.Format, day, labels["red-lines"], query.Zone, columns, lines.ToAsyncEnumerable(), ct);
    }
}
