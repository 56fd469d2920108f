using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Factories.Figures;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;

namespace ParkPlatform.Factories.Exports;

/// <summary>空置清单 as of a day, as a file: the filters of the list.</summary>
public sealed record ExportVacancy : IAsOfQuery
{
    /// <summary>xlsx (when not said) or csv.</summary>
    [FromQuery] public ListFormat? Format { get; set; }

    /// <summary>Only units of this zone (片区).</summary>
    [FromQuery] public string? Zone { get; set; }

    /// <summary>Only units that have been vacant for more days than this.</summary>
    [FromQuery] public int? LongerThanDays { get; set; }

    [FromQuery] public DateOnly? AsOf { get; set; }
    [FromQuery] public DateTimeOffset? KnownAt { get; set; }

    public sealed class Validator : AbstractValidator<ExportVacancy>
    {
        public Validator()
        {
            RuleFor(q => q.Zone).MaximumLength(CommonRules.LongestCode);
            RuleFor(q => q.LongerThanDays).InclusiveBetween(0, 100_000);
        }
    }
}

public static class ExportVacancyEndpoint
{
    /// <summary>导出空置清单（按事实日期与当时掌握）: every vacant unit, the longest vacant first, with since when and why. It names no firm.</summary>
    [ForOffices]
    [ProducesResponseType(typeof(Stream), StatusCodes.Status200OK, "application/octet-stream")]
    [WolverineGet("/api/factories/vacancy/export")]
    public static async Task<IResult> Get([AsParameters] ExportVacancy query, IDocumentSession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        var day = query.Day(clock);
        var vacant = await GetVacancyEndpoint.FindAsync(session, day, query.Known(clock), query.Zone, query.LongerThanDays, ct);
        ListColumn<VacantUnit>[] columns =
        [
            new(texts["column.building"], v => v.BuildingCode), new(texts["column.zone"], v => v.Zone), new(texts["column.level"], v => v.Level, 8),
            new(texts["column.unit"], v => v.Code, 10), new(texts["column.area"], v => v.AreaSquareMetres.SquareMetres),
            new(texts["column.vacant-since"], v => v.VacantSince, 12), new(texts["column.vacant-days"], v => v.Days, 10),
            new(texts["column.reason"], v => texts[$"vacancy.{v.Reason}"], 20),
        ];
        return await new ListExport("vacancy", query.Format, day, query.Zone).OfAsync(columns, vacant.ToAsyncEnumerable(), session, texts, clock, ct);
    }
}
