using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Parcels;
using Wolverine.Http;

namespace ParkPlatform.Land.Allocations;

/// <summary>供地记录 as of a day, or with <c>all=true</c> every one that ever was.</summary>
public sealed record ListAllocations : IAsOfQuery, IPageQuery
{
    /// <summary>Credit code or name of the holder.</summary>
    [FromQuery] public string? Holder { get; set; }

    /// <summary>Id or code of the parcel.</summary>
    [FromQuery] public string? Parcel { get; set; }

    /// <summary>Every one ever, instead of those of one day.</summary>
    [FromQuery] public bool? All { get; set; }

    [FromQuery] public DateOnly? AsOf { get; set; }
    [FromQuery] public DateTimeOffset? KnownAt { get; set; }
    [FromQuery] public int? Page { get; set; }
    [FromQuery] public int? PageSize { get; set; }

    internal Conditions Where(ClaimsPrincipal user)
    {
        var where = new Conditions().And("held").AndOwnOf(user, "holder_uscc");
        if (!string.IsNullOrEmpty(Holder)) where.And("holder_uscc = ? or holder_name = ?", Holder, Holder);
        if (!string.IsNullOrEmpty(Parcel)) where.And("stream_id = ?", Guid.TryParse(Parcel, out var id) ? id : RegisterParcelEndpoint.IdOf(user.Tenant(), Parcel));
        return where;
    }

    public sealed class Validator : AbstractValidator<ListAllocations>
    {
        public Validator() => Include(new Paging.Rules<ListAllocations>());
    }
}

/// <summary>Who holds what, from the first day to the last; <c>to</c> is null as long as no end is known. Area in square metres.</summary>
/// <param name="Basis">Contract number, or the number of the document.</param>
public sealed record AllocationView(Guid ParcelId, string ParcelCode, Holder? Holder, Area AreaSquareMetres, SupplyMethod Method, DateOnly From, DateOnly? To, string Basis)
{
    public static AllocationView Of(Held<Allocation> held, ClaimsPrincipal user) => new(
        held.StreamId, held.State.ParcelCode, held.State.Holder?.SeenBy(user), held.State.AreaSquareMetres, held.State.Method!.Value, held.From, held.Until?.AddDays(-1), held.State.Basis!);
}

public static class ListAllocationsEndpoint
{
    /// <summary>供地记录: who holds what, from when to when, by which paper. A firm sees its own.</summary>
    [ForEverybody]
    [WolverineGet("/api/land/allocations")]
    public static async Task<Page<AllocationView>> Get(
        [AsParameters] ListAllocations query, ClaimsPrincipal user, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        var found = await AllocationPeriods.Table.On(
            session, query.All == true ? null : query.Day(clock), query.Known(clock), query.Where(user), "lower(effective), parcel_code", query.Skip(), query.Size(), ct);
        return new([.. found.Rows.Select(r => AllocationView.Of(r, user))], found.Total)
        {
            KnownAt = found.KnownAt,
        };
    }
}
