using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;

namespace ParkPlatform.Land.Parcels;

/// <summary>宗地清单 as of a day.</summary>
public sealed record ListParcels : IAsOfQuery, IPageQuery
{
    /// <summary>Only parcels in this state.</summary>
    [FromQuery] public ParcelStatus? Status { get; set; }

    /// <summary>Only parcels of this zone (片区).</summary>
    [FromQuery] public string? Zone { get; set; }

    /// <summary>Anything in the code, the name, the holder's name or code, or the supervision number.</summary>
    [FromQuery] public string? Q { get; set; }

    [FromQuery] public DateOnly? AsOf { get; set; }
    [FromQuery] public DateTimeOffset? KnownAt { get; set; }
    [FromQuery] public int? Page { get; set; }
    [FromQuery] public int? PageSize { get; set; }

    internal Conditions Where(ClaimsPrincipal user)
    {
        // Names of natural persons are not to be found by those who may not read them.
        string[] searched = user.SeesPersonalNames() ? ["code", "name", "holder_name", "holder_uscc", "supervision_number"]
            : ["code", "name", "case when holder_uscc is not null or length(holder_name) > 4 then holder_name end", "holder_uscc", "supervision_number"];
        return new Conditions().AndIf(Status?.ToString(), "status = ?").AndIf(Zone, "zone = ?").AndOwnOf(user, "holder_uscc").AndContains(Q, searched);
    }

    public sealed class Validator : AbstractValidator<ListParcels>
    {
        public Validator()
        {
            Include(new Paging.Rules<ListParcels>());
            RuleFor(q => q.Q).MaximumLength(100);
            RuleFor(q => q.Zone).MaximumLength(100);
        }
    }
}

public static class ListParcelsEndpoint
{
    /// <summary>宗地清单（按事实日期与当时掌握）. A firm sees the parcels that it holds on that day.</summary>
    [ForEverybody]
    [WolverineGet("/api/land/parcels")]
    public static async Task<Page<ParcelView>> Get([AsParameters] ListParcels query, ClaimsPrincipal user, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        var found = await ParcelPeriods.Table.On(session, query.Day(clock), query.Known(clock), query.Where(user), "code", query.Skip(), query.Size(), ct);
        return new([.. found.Rows.Select(r => ParcelView.Of(r.StreamId, r.State, null, user))], found.Total) { KnownAt = found.KnownAt };
    }
}
