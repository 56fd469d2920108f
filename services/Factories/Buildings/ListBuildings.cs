using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;

namespace ParkPlatform.Factories.Buildings;

/// <summary>厂房清单 as of a day.</summary>
public sealed record ListBuildings : IAsOfQuery, IPageQuery
{
    /// <summary>Only buildings of this zone (片区).</summary>
    [FromQuery] public string? Zone { get; set; }

    /// <summary>Anything in the code or the name.</summary>
    [FromQuery] public string? Q { get; set; }

    [FromQuery] public DateOnly? AsOf { get; set; }
    [FromQuery] public DateTimeOffset? KnownAt { get; set; }
    [FromQuery] public int? Page { get; set; }
    [FromQuery] public int? PageSize { get; set; }

    public sealed class Validator : AbstractValidator<ListBuildings>
    {
        public Validator()
        {
            Include(new Paging.Rules<ListBuildings>());
            RuleFor(q => q.Zone).MaximumLength(CommonRules.LongestCode);
            RuleFor(q => q.Q).MaximumLength(CommonRules.LongestCode);
        }
    }
}

/// <summary>One building of the list; how much of it is let, <c>occupancy</c> says. Area in square metres.</summary>
public sealed record BuildingSummary(
    Guid Id, string Code, string Name, string? Zone, string? Phase, string? ParcelCode, FireHazardClass AllowedFireClass, bool Lettable,
    int Floors, int Units, Area AreaSquareMetres);

public static class ListBuildingsEndpoint
{
    /// <summary>厂房清单（按事实日期与当时掌握）. It names no firm, so a firm sees it whole.</summary>
    [ForEverybody]
    [WolverineGet("/api/factories/buildings")]
    public static async Task<Page<BuildingSummary>> Get([AsParameters] ListBuildings query, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        var where = new Conditions().AndIf(query.Zone, "zone = ?").AndContains(query.Q, "code", "name");
        var found = await BuildingPeriods.Table.On(session, query.Day(clock), query.Known(clock), where, "code", query.Skip(), query.Size(), ct);
        return new([.. found.Rows.Select(r => Summary(r.StreamId, r.State))], found.Total) { KnownAt = found.KnownAt };
    }

    private static BuildingSummary Summary(Guid id, Building b) => new(
        id, b.Code, b.Name, b.Zone, b.Phase, b.ParcelCode, b.AllowedFireClass, b.Lettable,
        b.Floors.Count, b.Units.Count(), b.Units.Sum(u => u.AreaSquareMetres));
}
