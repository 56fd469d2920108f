using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.History;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Parcels;
using ParkPlatform.Land.Rules;
using Wolverine.Http;

namespace ParkPlatform.Land.Offerings;

/// <summary>
/// 供地项目 as of a day. Who has paid deposits and what was bid, the bureau and the auditor see; a firm sees its own; everybody else how many there are. The
/// reserve price is the bureau's secret until the sale.
/// </summary>
public sealed record OfferingView(
    Guid Id, Guid ParcelId, string ParcelCode, Area AreaSquareMetres, OfferingStage Stage, OfferingTerms Terms, DateOnly ProposedOn, DateOnly? ApprovedOn,
    decimal? FloorYuanPerSquareMetre, Announcement? Announcement, int Bidders, int BidsMade, IReadOnlyList<BidDeposit>? Deposits, IReadOnlyList<Bid>? Bids,
    Sale? Sale, string? ContractNumber, string? Reason, IReadOnlyList<Deadline>? Deadlines, long? Version)
{
    public static OfferingView Of(Guid id, Offering o, IReadOnlyList<Deadline>? deadlines, long? version, ClaimsPrincipal user)
    {
        var seesAll = user.IsInRole(Roles.Bureau) || user.IsInRole(Roles.Auditor);
        bool Sees(Holder bidder) => seesAll || user.OnlyUscc() is { Length: > 0 } own && own == bidder.Uscc;
        var terms = o.Terms with
        {
            ReservePriceYuan = seesAll || o.Sale is not null
            ? o.Terms.ReservePriceYuan
            : null,
            Grantee = o.Terms.Grantee?.SeenBy(user)
        };
        return new(
            id, o.ParcelId, o.ParcelCode, o.AreaSquareMetres, o.Stage, terms, o.ProposedOn, o.ApprovedOn, o.FloorYuanPerSquareMetre, o.Announcement,
            o.Deposits.Count, o.Bids.Count,
            [.. o.Deposits.Where(d => Sees(d.Bidder)).Select(d => d with { Bidder = d.Bidder.SeenBy(user) })],
            [.. o.Bids.Where(b => Sees(b.Bidder)).Select(b => b with { Bidder = b.Bidder.SeenBy(user) })],
            o.Sale is null ? null : o.Sale with { Winner = o.Sale.Winner.SeenBy(user) }, o.ContractNumber, o.Reason, deadlines, version);
    }
}

/// <summary>供地项目清单 as of a day.</summary>
public sealed record ListOfferings : IAsOfQuery, IPageQuery
{
    /// <summary>Only those that have come so far.</summary>
    [FromQuery] public OfferingStage? Stage { get; set; }

    /// <summary>Id or code of the parcel.</summary>
    [FromQuery] public string? Parcel { get; set; }

    [FromQuery] public DateOnly? AsOf { get; set; }
    [FromQuery] public DateTimeOffset? KnownAt { get; set; }
    [FromQuery] public int? Page { get; set; }
    [FromQuery] public int? PageSize { get; set; }

    internal Conditions Where(ClaimsPrincipal user)
    {
        var where = new Conditions().AndIf(Stage?.ToString(), "stage = ?");
        if (!string.IsNullOrEmpty(Parcel)) where.And("parcel_code = ? or parcel_id::text = ?", Parcel, Parcel);
        if (user.OnlyUscc() is not null) where.And("stage not in ('Proposed', 'SchemeApproved')");
        return where;
    }

    public sealed class Validator : AbstractValidator<ListOfferings>
    {
        public Validator() => Include(new Paging.Rules<ListOfferings>());
    }
}

public static class ListOfferingsEndpoint
{
    /// <summary>供地项目清单（按事实日期与当时掌握）. Schemes that are not announced yet are the offices' own affair.</summary>
    [ForEverybody]
    [WolverineGet("/api/land/offerings")]
    public static async Task<Page<OfferingView>> Get(
        [AsParameters] ListOfferings query, ClaimsPrincipal user, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        var found = await OfferingPeriods.Table.On(session, query.Day(clock), query.Known(clock), query.Where(user), "parcel_code", query.Skip(), query.Size(), ct);
        return new([.. found.Rows.Select(r => OfferingView.Of(r.StreamId, r.State, null, null, user))], found.Total) { KnownAt = found.KnownAt };
    }
}

public static class GetOfferingEndpoint
{
    /// <summary>供地项目（按事实日期与当时掌握）: terms, notice, bids, result, and what has to be done by when, day by day.</summary>
    [ForEverybody]
    [WolverineGet("/api/land/offerings/{offeringId}")]
    public static async Task<OfferingView?> Get(
        Guid offeringId, [AsParameters] AsOfQuery query, ClaimsPrincipal user, IQuerySession session, Texts texts, TimeProvider clock, HttpResponse response,
        CancellationToken ct)
    {
        if (await session.TimelineAsync<Offering>(offeringId, ct) is not { } offering) return null;
        var known = offering.KnownAt(query.Known(clock));
        if (known.At(query.Day(clock)) is not { } state) return null;
        if (user.OnlyUscc() is not null && state.Stage is OfferingStage.Proposed or OfferingStage.SchemeApproved) return null;

        var rules = (await LandRules.LoadAsync(session, ct)).KnownAt(query.Known(clock));
        response.SetETag(known.Version);
        return OfferingView.Of(known.Id, state, OfferingDeadlines.Of(state, rules, texts), known.Version, user);
    }
}

public static class GetOfferingHistoryEndpoint
{
    /// <summary>供地项目履历. For the bureau and the auditor: it names who bid what.</summary>
    [ForRoles(Roles.Bureau, Roles.Auditor)]
    [WolverineGet("/api/land/offerings/{offeringId}/history")]
    public static async Task<IReadOnlyList<HistoryEntry>?> Get(
        Guid offeringId, ClaimsPrincipal user, IQuerySession session, Texts texts, CancellationToken ct) =>
        await session.TimelineAsync<Offering>(offeringId, ct) is { Periods.Length: > 0 } ? await session.HistoryAsync(offeringId, texts, user, ct) : null;
}
