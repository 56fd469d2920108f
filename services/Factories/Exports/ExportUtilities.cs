using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Factories.Utilities;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;

namespace ParkPlatform.Factories.Exports;

/// <summary>公用设施容量台账 as of a day, as a file: the filters of the list.</summary>
public sealed record ExportUtilities : IAsOfQuery
{
    /// <summary>xlsx (when not said) or csv.</summary>
    [FromQuery] public ListFormat? Format { get; set; }

    /// <summary>Only this zone (片区) and its buildings.</summary>
    [FromQuery] public string? Zone { get; set; }

    /// <summary>Only the building with this code.</summary>
    [FromQuery] public string? Building { get; set; }

    [FromQuery] public Utility? Utility { get; set; }
    [FromQuery] public DateOnly? AsOf { get; set; }
    [FromQuery] public DateTimeOffset? KnownAt { get; set; }

    internal ListUtilities Filters => new() { Zone = Zone, Building = Building, Utility = Utility, AsOf = AsOf, KnownAt = KnownAt };

    public sealed class Validator : AbstractValidator<ExportUtilities>
    {
        public Validator()
        {
            RuleFor(q => q.Zone).MaximumLength(CommonRules.LongestCode);
            RuleFor(q => q.Building).MaximumLength(CommonRules.LongestCode);
        }
    }
}

public static class ExportUtilitiesEndpoint
{
    /// <summary>导出公用设施容量台账（按事实日期与当时掌握）: what is nearest to its end comes first.</summary>
    [ForOffices]
    [ProducesResponseType(typeof(Stream), StatusCodes.Status200OK, "application/octet-stream")]
    [WolverineGet("/api/factories/utilities/export")]
    public static async Task<IResult> Get([AsParameters] ExportUtilities query, IDocumentSession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        var found = await ListUtilitiesEndpoint.FindAsync(query.Filters, 0, int.MaxValue, session, clock, ct);
        ListColumn<UtilityView>[] columns =
        [
            new(texts["column.place"], u => u.Place, 20), new(texts["column.place-kind"], u => texts[$"utility-place.{u.Kind}"], 8),
            new(texts["column.utility"], u => texts[$"utility.{u.Utility}"], 10), new(texts["column.unit-of-measure"], u => texts[$"utility-unit.{u.Unit}"], 10),
            new(texts["column.capacity"], u => u.Capacity), new(texts["column.secured-capacity"], u => u.SecuredCapacity), new(texts["column.leased"], u => u.Leased),
            new(texts["column.reserved"], u => u.Reserved), new(texts["column.headroom"], u => u.Headroom),
            new(texts["column.n-1"], u => u.HoldsNMinusOne is { } holds ? texts[holds ? "yes" : "no"] : null, 8),
            new(texts["column.least-headroom"], u => u.LeastHeadroom), new(texts["column.least-headroom-on"], u => u.LeastHeadroomOn, 14),
            new(texts["column.peak"], u => u.Use?.Peak), new(texts["column.outages"], u => u.Outages.Count, 10), new(texts["column.outage-minutes"], u => u.OutageMinutes, 12),
        ];
        return await new ListExport("utilities", query.Format, query.Day(clock), query.Zone ?? query.Building)
            .OfAsync(columns, found.Items.ToAsyncEnumerable(), session, texts, clock, ct);
    }
}

public static class ExportUtilityCommitmentsEndpoint
{
    /// <summary>导出容量占用明细（按事实日期与当时掌握）: which leases and reservations take how much, on that day or later.</summary>
    [ForOffices]
    [ProducesResponseType(typeof(Stream), StatusCodes.Status200OK, "application/octet-stream")]
    [WolverineGet("/api/factories/utilities/commitments/export")]
    public static async Task<IResult> Get(
        [AsParameters] ExportUtilities query, ClaimsPrincipal user, IDocumentSession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        var found = await ListUtilityCommitmentsEndpoint.FindAsync(query.Filters, 0, int.MaxValue, user, session, clock, ct);
        ListColumn<CommitmentView>[] columns =
        [
            new(texts["column.building"], c => c.Building), new(texts["column.utility"], c => texts[$"utility.{c.Utility}"], 10),
            new(texts["column.amount-taken"], c => c.Amount), new(texts["column.unit-of-measure"], c => texts[$"utility-unit.{c.Unit}"], 10),
            new(texts["column.by"], c => texts[c.Reserved ? "by-reservation" : "by-lease"], 10), new(texts["column.holder"], c => c.Holder, 30),
            new(texts["column.from"], c => c.From, 12), new(texts["column.to"], c => c.To, 12),
        ];
        return await new ListExport("utility-commitments", query.Format, query.Day(clock), query.Zone ?? query.Building)
            .OfAsync(columns, found.Items.ToAsyncEnumerable(), session, texts, clock, ct);
    }
}
