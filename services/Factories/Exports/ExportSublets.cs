using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Factories.Sublets;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;

namespace ParkPlatform.Factories.Exports;

/// <summary>转租清单 as of a day, as a file: the filters of the list.</summary>
public sealed record ExportSublets : IAsOfQuery
{
    /// <summary>xlsx (when not said) or csv.</summary>
    [FromQuery] public ListFormat? Format { get; set; }

    /// <summary>Id or code of the building.</summary>
    [FromQuery] public string? Building { get; set; }

    /// <summary>Only sub-lets that stand so on that day.</summary>
    [FromQuery] public SubletStanding? Standing { get; set; }

    [FromQuery] public DateOnly? AsOf { get; set; }
    [FromQuery] public DateTimeOffset? KnownAt { get; set; }

    public sealed class Validator : AbstractValidator<ExportSublets>
    {
        public Validator() => RuleFor(q => q.Building).MaximumLength(CommonRules.LongestCode);
    }
}

public static class ExportSubletsEndpoint
{
    /// <summary>导出转租清单（按事实日期与当时掌握）. A firm gets those of its own leases.</summary>
    [ForEverybody]
    [ProducesResponseType(typeof(Stream), StatusCodes.Status200OK, "application/octet-stream")]
    [WolverineGet("/api/factories/sublets/export")]
    public static async Task<IResult> Get(
        [AsParameters] ExportSublets query, ClaimsPrincipal user, IDocumentSession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        var filters = new ListSublets { Building = query.Building, Standing = query.Standing, AsOf = query.AsOf, KnownAt = query.KnownAt };
        var found = await ListSubletsOfParkEndpoint.FindAsync(filters, user, session, clock, ct);
        ListColumn<SubletOfLease>[] columns =
        [
            new(texts["column.units"], s => string.Join(texts["list.separator"], s.Sublet.Units), 30), new(texts["column.tenant"], s => s.Lessee.Name, 30),
            new(texts["column.uscc"], s => s.Lessee.Uscc, 22), new(texts["column.sub-tenant"], s => s.Sublet.SubTenant.Name, 30),
            new(texts["column.sub-tenant-uscc"], s => s.Sublet.SubTenant.Uscc, 22), new(texts["column.from"], s => s.Sublet.From, 12),
            new(texts["column.to"], s => s.Sublet.To, 12), new(texts["column.standing"], s => texts[$"sublet.{s.Sublet.Standing}"], 12),
            new(texts["column.known-on"], s => s.Sublet.KnownOn, 12), new(texts["column.object-by"], s => s.Sublet.ObjectBy, 14),
            new(texts["column.finding"], s => s.Sublet.Finding, 40),
        ];
        return await new ListExport("sublets", query.Format, query.Day(clock), query.Building).OfAsync(columns, found.ToAsyncEnumerable(), session, texts, clock, ct);
    }
}
