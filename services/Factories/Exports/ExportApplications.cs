using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Factories.Applications;
using ParkPlatform.Factories.Buildings;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;

namespace ParkPlatform.Factories.Exports;

/// <summary>入驻申请清单 as of a day, as a file: the filters of the list.</summary>
public sealed record ExportApplications : IAsOfQuery
{
    /// <summary>xlsx (when not said) or csv.</summary>
    [FromQuery] public ListFormat? Format { get; set; }

    [FromQuery] public ApplicationStatus? Status { get; set; }

    /// <summary>Anything in the applicant's name or credit code.</summary>
    [FromQuery] public string? Q { get; set; }

    [FromQuery] public DateOnly? AsOf { get; set; }
    [FromQuery] public DateTimeOffset? KnownAt { get; set; }

    public sealed class Validator : AbstractValidator<ExportApplications>
    {
        public Validator() => RuleFor(q => q.Q).MaximumLength(CommonRules.LongestCode);
    }
}

public static class ExportApplicationsEndpoint
{
    /// <summary>导出入驻申请清单（按事实日期与当时掌握）: needs, promises and where each stands. A firm gets its own.</summary>
    [ForEverybody]
    [ProducesResponseType(typeof(Stream), StatusCodes.Status200OK, "application/octet-stream")]
    [WolverineGet("/api/factories/applications/export")]
    public static Task<IResult> Get(
        [AsParameters] ExportApplications query, ClaimsPrincipal user, IDocumentSession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        var day = query.Day(clock);
        var all = ApplicationPeriods.Table.Stream(
            session, day, query.Known(clock), ListApplicationsEndpoint.Where(new() { Status = query.Status, Q = query.Q }, user), ListApplicationsEndpoint.Order, ct);
        ListColumn<Held<EntryApplication>>[] columns =
        [
            new(texts["column.applicant"], a => user.NameFor(a.State.Applicant.Name, a.State.Applicant.Uscc), 30), new(texts["column.uscc"], a => a.State.Applicant.Uscc, 22),
            new(texts["column.industry"], a => a.State.IndustryCode, 10), new(texts["column.applied-on"], a => a.State.AppliedOn, 12),
            new(texts["column.status"], a => texts[$"application.{a.State.Status}"], 12), new(texts["column.area-wanted"], a => a.State.Needs.AreaSquareMetres.SquareMetres),
            new(texts["column.fire-class-of-process"], a => a.State.Needs.Process.FireClass.Chinese(), 10),
            new(texts["column.load"], a => a.State.Needs.Process.FloorLoadKilonewtonsPerSquareMetre, 14), new(texts["column.power"], a => a.State.Needs.PowerKilovoltAmperes),
            new(texts["column.output-promised"], a => a.State.Promises.OutputTenThousandYuan), new(texts["column.tax-promised"], a => a.State.Promises.TaxTenThousandYuan),
            new(texts["column.jobs-promised"], a => a.State.Promises.Jobs, 10),
            new(texts["column.checks-failed"], a => string.Join(texts["list.separator"], a.State.Checks.Where(c => !c.Passed).Select(c => c.Finding)), 40),
            new(texts["column.conditions"], a => a.State.Conditions ?? a.State.Reason, 40),
            new(texts["column.units-kept"], a => a.State.Reservation is { Stands: true } kept ? string.Join(texts["list.separator"], kept.Units.Select(u => u.UnitCode)) : null, 30),
            new(texts["column.kept-until"], a => a.State.Reservation is { Stands: true } kept ? kept.ExpiresOn : null, 12),
        ];
        return new ListExport("applications", query.Format, day).OfAsync(columns, all, session, texts, clock, ct);
    }
}
