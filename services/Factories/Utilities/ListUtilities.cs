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
using Wolverine.Http;

namespace ParkPlatform.Factories.Utilities;

/// <summary>公用设施容量台账 as of a day.</summary>
public sealed record ListUtilities : IAsOfQuery, IPageQuery
{
    /// <summary>Only this zone (片区) and its buildings.</summary>
    [FromQuery] public string? Zone { get; set; }

    /// <summary>Only the building with this code.</summary>
    [FromQuery] public string? Building { get; set; }

    [FromQuery] public Utility? Utility { get; set; }
    [FromQuery] public DateOnly? AsOf { get; set; }
    [FromQuery] public DateTimeOffset? KnownAt { get; set; }
    [FromQuery] public int? Page { get; set; }
    [FromQuery] public int? PageSize { get; set; }

    public sealed class Validator : AbstractValidator<ListUtilities>
    {
        public Validator()
        {
            Include(new Paging.Rules<ListUtilities>());
            RuleFor(q => q.Zone).MaximumLength(CommonRules.LongestCode);
            RuleFor(q => q.Building).MaximumLength(CommonRules.LongestCode);
        }
    }
}

/// <summary>A building's or zone's utility on a day: how much there is, is promised, is used, and is left. All in <c>unit</c>.</summary>
/// <param name="AccountId">Its account, if anything has been entered there.</param>
/// <param name="Capacity">Null where nobody has said it: then nothing is refused.</param>
/// <param name="SecuredCapacity">N-1: what is left when the largest feed fails; null as long as no feeds are stated.</param>
/// <param name="Leased">Promised by leases that run on that day.</param>
/// <param name="Reserved">Promised by reservations for that day.</param>
/// <param name="Headroom">余量: capacity less what is promised; negative where capacity was taken away beneath it.</param>
/// <param name="HoldsNMinusOne">Whether what is promised could be supplied with the largest feed gone.</param>
/// <param name="LeastHeadroom">The least from that day on, with what is signed and reserved by now.</param>
/// <param name="Use">The highest load measured last.</param>
/// <param name="OutageMinutes">In the year up to that day.</param>
public sealed record UtilityView(
    UtilityPlaceKind Kind, string Place, Guid? AccountId, Utility Utility, UtilityUnit Unit, decimal? Capacity, decimal? SecuredCapacity, IReadOnlyList<Feed> Feeds,
    decimal Leased, decimal Reserved, decimal? Headroom, bool? HoldsNMinusOne, decimal? LeastHeadroom, DateOnly? LeastHeadroomOn, MeasuredUse? Use,
    IReadOnlyList<Outage> Outages, long OutageMinutes);

public static class ListUtilitiesEndpoint
{
    /// <summary>
    /// 公用设施容量台账（按事实日期与当时掌握）: capacity, promised, used, left, N-1 and outages of every building and zone; what is nearest to its end comes first (下一个瓶颈).
    /// </summary>
    [ForOffices]
    [WolverineGet("/api/factories/utilities")]
    public static Task<Page<UtilityView>> Get([AsParameters] ListUtilities query, IQuerySession session, TimeProvider clock, CancellationToken ct) =>
        FindAsync(query, query.Skip(), query.Size(), session, clock, ct);

    internal static async Task<Page<UtilityView>> FindAsync(ListUtilities query, int skip, int take, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        var (day, known) = (query.Day(clock), query.Known(clock).ToUniversalTime());
        var books = await UtilityBooks.LoadAsync(session, day, known, query.Zone, query.Building, query.Utility, ct);
        var balances = books.Balances(day).OrderBy(b => b.Share ?? 2).ThenBy(b => b.Name, StringComparer.Ordinal).ThenBy(b => b.Utility).ToArray();
        var page = balances.Skip(skip).Take(take).ToArray();
        var accounts = (await session.TimelinesAsync<UtilityAccount>(page.Select(b => b.IdOf(session.TenantId)), ct)).ToDictionary(a => a.Id, a => a.KnownAt(known));
        return new([.. page.Select(b => View(b, accounts.GetValueOrDefault(b.IdOf(session.TenantId)), day))], balances.Length);
    }

    private static UtilityView View(UtilityPosition b, Timeline<UtilityAccount>? account, DateOnly day)
    {
        var now = account?.At(day);
        var end = new DateTimeOffset(day.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(8));
        var outages = (now?.Outages ?? []).Where(o => o.BeganAt < end && (o.EndedAt is null || o.EndedAt > end.AddYears(-1))).ToArray();
        return new(
            b.Kind, b.Name, now is null ? null : account!.Id, b.Utility, b.Utility.UnitOf(), b.Capacity, now?.SecuredCapacity, now?.Feeds ?? [], b.Leased, b.Reserved,
            b.Capacity - b.Leased - b.Reserved, now?.SecuredCapacity is { } secured ? b.Leased + b.Reserved <= secured : null, b.Least, b.LeastOn, now?.Use, outages,
            (long)outages.Sum(o => (Earlier(o.EndedAt ?? end, end) - Later(o.BeganAt, end.AddYears(-1))).TotalMinutes));
    }

    private static DateTimeOffset Earlier(DateTimeOffset left, DateTimeOffset right) => left < right ? left : right;

    private static DateTimeOffset Later(DateTimeOffset left, DateTimeOffset right) => left > right ? left : right;
}

/// <summary>谁占用: a lease or a reservation that takes of a utility; a firm's name as the caller may read it.</summary>
public sealed record CommitmentView(string Building, Utility Utility, UtilityUnit Unit, decimal Amount, bool Reserved, Guid HolderId, string Holder, DateOnly From, DateOnly To);

public static class ListUtilityCommitmentsEndpoint
{
    /// <summary>容量占用明细: which leases and reservations take how much, on that day or later.</summary>
    [ForOffices]
    [WolverineGet("/api/factories/utilities/commitments")]
    public static Task<Page<CommitmentView>> Get(
        [AsParameters] ListUtilities query, ClaimsPrincipal user, IQuerySession session, TimeProvider clock, CancellationToken ct) =>
        FindAsync(query, query.Skip(), query.Size(), user, session, clock, ct);

    internal static async Task<Page<CommitmentView>> FindAsync(
        ListUtilities query, int skip, int take, ClaimsPrincipal user, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        var (day, known) = (query.Day(clock), query.Known(clock).ToUniversalTime());
        var books = await UtilityBooks.LoadAsync(session, day, known, query.Zone, query.Building, query.Utility, ct);
        var codes = books.Members.ToDictionary(m => m.BuildingId, m => m.Code);
        var all = books.Commitments.Where(c => codes.ContainsKey(c.BuildingId)).OrderBy(c => codes[c.BuildingId], StringComparer.Ordinal).ThenBy(c => c.Utility).ThenBy(c => c.From).ToArray();
        return new([.. all.Skip(skip).Take(take).Select(c => new CommitmentView(
            codes[c.BuildingId], c.Utility, c.Utility.UnitOf(), c.Amount, c.Reserved, c.HolderId, user.NameFor(c.HolderName, c.HolderUscc), c.From, c.Until!.Value.AddDays(-1)))], all.Length);
    }
}

public static class GetUtilityHistoryEndpoint
{
    /// <summary>公用设施台账履历: every entry of an account.</summary>
    [ForOffices]
    [WolverineGet("/api/factories/utilities/{accountId}/history")]
    public static async Task<IReadOnlyList<HistoryEntry>?> Get(Guid accountId, ClaimsPrincipal user, IQuerySession session, Texts texts, CancellationToken ct) =>
        await session.TimelineAsync<UtilityAccount>(accountId, ct) is { Periods.IsEmpty: false } ? await session.HistoryAsync(accountId, texts, user, ct) : null;
}
