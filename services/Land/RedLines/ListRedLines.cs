using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.LandContracts;
using ParkPlatform.Land.Offerings;
using ParkPlatform.Land.Parcels;
using ParkPlatform.Land.Rules;
using ParkPlatform.Land.Supervision;
using Wolverine.Http;

namespace ParkPlatform.Land.RedLines;

/// <summary>红线清单 as of a day, also one to come.</summary>
public sealed record ListRedLines : IAsOfQuery, IPageQuery
{
    /// <summary>Only those that are at most so many days away; 365 when not said. What is late already is always there.</summary>
    [FromQuery] public int? Within { get; set; }

    /// <summary>Only of this kind.</summary>
    [FromQuery] public RedLineKind? Kind { get; set; }

    /// <summary>Only of this zone (片区).</summary>
    [FromQuery] public string? Zone { get; set; }

    [FromQuery] public DateOnly? AsOf { get; set; }
    [FromQuery] public DateTimeOffset? KnownAt { get; set; }
    [FromQuery] public int? Page { get; set; }
    [FromQuery] public int? PageSize { get; set; }

    public sealed class Validator : AbstractValidator<ListRedLines>
    {
        public Validator()
        {
            Include(new Paging.Rules<ListRedLines>());
            RuleFor(q => q.Within).InclusiveBetween(0, 40_000);
            RuleFor(q => q.Zone).MaximumLength(CommonRules.LongestCode);
        }
    }
}

/// <summary>A red line, and whose.</summary>
public sealed record RedLineView(
    Guid ParcelId, string ParcelCode, string ParcelName, string? Zone, Holder? Holder, RedLineKind Kind, string Name, DateOnly DueOn, int DaysLeft,
    string? Detail, string Consequence);

public static class ListRedLinesEndpoint
{
    // A county has some thousands of parcels.
    private const int MostParcels = 20_000;

    /// <summary>红线清单（按事实日期与当时掌握）: what is late, and what comes next, by the days that are left. A firm sees its own.</summary>
    [ForEverybody]
    [WolverineGet("/api/land/red-lines")]
    public static async Task<Page<RedLineView>> Get(
        [AsParameters] ListRedLines query, ClaimsPrincipal user, IQuerySession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        var (lines, knownAt) = await FindAsync(query, user, session, texts, clock, ct);
        return new([.. lines.Skip(query.Skip()).Take(query.Size())], lines.Length) { KnownAt = knownAt };
    }

    internal static async Task<(RedLineView[] Lines, DateTimeOffset KnownAt)> FindAsync(
        ListRedLines query, ClaimsPrincipal user, IQuerySession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        var (day, known) = (query.Day(clock), query.Known(clock));
        var rules = (await LandRules.LoadAsync(session, ct)).KnownAt(known);
        var parcels = await ParcelPeriods.Table.On(
            session, day, known, new Conditions().And("has_red_lines").AndIf(query.Zone, "zone = ?").AndOwnOf(user, "holder_uscc"), "code", 0, MostParcels, ct);
        var contracts = await ByStream(ContractPeriods.Table, new Conditions().And("not is_paid").AndOwnOf(user, "holder_uscc"));
        var files = await ByStream(SupervisionPeriods.Table, new Conditions().And("is_supervised").AndOwnOf(user, "holder_uscc"));
        var sales = await OfferingPeriods.Table.On(session, day, known, new Conditions().And("has_red_lines"), "parcel_code", 0, MostParcels, ct);
        var offerings = sales.Rows.ToLookup(o => o.State.ParcelId, o => o.State);

        var lines = (from parcel in parcels.Rows
                     let land = parcel.State
                     from line in RedLinesOf.All(
                         land, contracts.GetValueOrDefault(parcel.StreamId), files.GetValueOrDefault(parcel.StreamId), offerings[parcel.StreamId], day, rules,
                         texts)
                     where line.DaysLeft <= (query.Within ?? 365) && (query.Kind is null || line.Kind == query.Kind)
                     orderby line.DaysLeft, land.Code, line.Kind
                     select new RedLineView(
                         parcel.StreamId, land.Code, land.Name, land.Zone, land.Holder?.SeenBy(user), line.Kind, line.Name, line.DueOn, line.DaysLeft,
                         line.Detail, line.Consequence)).ToArray();
        return (lines, parcels.KnownAt);

        async Task<Dictionary<Guid, TState>> ByStream<TState>(PeriodTable<TState> table, Conditions where) where TState : class, IState<TState> =>
            (await table.On(session, day, known, where, "stream_id", 0, MostParcels, ct)).Rows.ToDictionary(r => r.StreamId, r => r.State);
    }
}

public static class GetRedLinesEndpoint
{
    /// <summary>
    /// 宗地红线（按事实日期与当时掌握）: what is late about this parcel, and what comes next. Right at once. A firm sees it of a parcel that it holds on that day.
    /// </summary>
    [ForEverybody]
    [WolverineGet("/api/land/parcels/{idOrCode}/red-lines")]
    public static async Task<IReadOnlyList<RedLine>?> Get(
        string idOrCode, [AsParameters] AsOfQuery query, ClaimsPrincipal user, IQuerySession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        if (await ParcelLookup.FindAsync(session, user, idOrCode, ct) is not { } parcel) return null;
        var (known, day) = (parcel.KnownAt(query.Known(clock)), query.Day(clock));
        if (known.At(day) is not { } land || !user.MaySee(land.Holder?.Uscc)) return null;

        var offering = (land.Offering?.OfferingId ?? land.Grant?.OfferingId) is { } id
            ? (await session.TimelineAsync<Offering>(id, ct))?.KnownAt(query.Known(clock)).At(day)
            : null;
        var rules = (await LandRules.LoadAsync(session, ct)).KnownAt(query.Known(clock));
        return RedLinesOf.All(land, known.As<Contract>().At(day), known.As<SupervisionFile>().At(day), offering is null ? [] : [offering], day, rules, texts);
    }
}
