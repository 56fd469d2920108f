using System.Globalization;
using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Yield.Enterprises;
using ParkPlatform.Yield.Occupations;
using ParkPlatform.Yield.Rules;
using ParkPlatform.Yield.Runs;
using Wolverine.Http;

namespace ParkPlatform.Yield.LandNotices;

/// <summary>用地面积公示清单, the latest first.</summary>
public sealed record ListLandNotices : IPageQuery
{
    /// <summary>Only of this year.</summary>
    [FromQuery] public int? Year { get; set; }

    [FromQuery] public int? Page { get; set; }
    [FromQuery] public int? PageSize { get; set; }

    public sealed class Validator : AbstractValidator<ListLandNotices>
    {
        public Validator() => Include(new Paging.Rules<ListLandNotices>());
    }
}

/// <summary>A publicity of land.</summary>
/// <param name="KnownAt">The land is that which was known at this moment.</param>
/// <param name="Firms">How many firms are in it; <paramref name="WithoutLand"/> of them have none that counts.</param>
/// <param name="List">Where the land of each is read.</param>
public sealed record LandNoticeView(
    Guid Id, int Year, DateOnly From, DateOnly Until, int WorkingDays, string? Where, DateTimeOffset KnownAt, int Firms, int WithoutLand, string DocumentNumber,
    string List)
{
    public static LandNoticeView Of(StoredLandNotice stored)
    {
        var n = stored.State;
        return new(
            stored.Id, n.Year, n.From, n.Until, n.WorkingDays, n.Where, n.KnownAt, n.Firms, n.WithoutLand, n.DocumentNumber,
            $"/api/yield/land-publicities/{stored.Id}/firms");
    }
}

public static class ListLandNoticesEndpoint
{
    /// <summary>用地面积公示清单.</summary>
    [ForEverybody]
    [WolverineGet("/api/yield/land-publicities")]
    public static async Task<Page<LandNoticeView>> Get([AsParameters] ListLandNotices query, IQuerySession session, CancellationToken ct)
    {
        IQueryable<StoredLandNotice> notices = session.Query<StoredLandNotice>();
        if (query.Year is { } year) notices = notices.Where(n => n.State.Year == year);
        var found = await notices.Stats(out var statistics).OrderByDescending(n => n.Id).Skip(query.Skip()).Take(query.Size()).ToListAsync(ct);
        return new([.. found.Select(LandNoticeView.Of)], statistics.TotalResults);
    }
}

public static class GetLandNoticeEndpoint
{
    /// <summary>用地面积公示.</summary>
    [ForEverybody]
    [WolverineGet("/api/yield/land-publicities/{publicityId}")]
    public static async Task<LandNoticeView?> Get(Guid publicityId, IQuerySession session, CancellationToken ct) =>
        await session.LoadAsync<StoredLandNotice>(publicityId, ct) is { } notice ? LandNoticeView.Of(notice) : null;
}

/// <summary>公示的用地面积: firm by firm.</summary>
public sealed record ListNoticedLand : IPageQuery
{
    /// <summary>Anything in the name or the credit code.</summary>
    [FromQuery] public string? Q { get; set; }

    [FromQuery] public int? Page { get; set; }
    [FromQuery] public int? PageSize { get; set; }

    public sealed class Validator : AbstractValidator<ListNoticedLand>
    {
        public Validator()
        {
            Include(new Paging.Rules<ListNoticedLand>());
            RuleFor(q => q.Q).MaximumLength(100);
        }
    }
}

/// <summary>A firm's land as it was publicised, in mu to four places.</summary>
/// <param name="CountedMu">What counts; null where nothing per mu can be said, and <paramref name="WhyNot"/> says why.</param>
/// <param name="Stated">The planner has stated it; it does not follow from the registers.</param>
/// <param name="Opens">The parcels, leases and deductions that it comes from, as they were known then.</param>
public sealed record NoticedLand(
    string Uscc, string Name, decimal? CountedMu, decimal OwnMu, decimal LeasedOutMu, decimal RentedMu, decimal DeductedMu, decimal? RegisteredMu, decimal? MeasuredMu,
    bool Stated, string? WhyNot, string Opens);

public static class ListNoticedLandEndpoint
{
    /// <summary>公示的用地面积, in the order of credit codes, as it was known then. A firm reads its own.</summary>
    [ForEverybody]
    [WolverineGet("/api/yield/land-publicities/{publicityId}/firms")]
    public static async Task<Page<NoticedLand>?> Get(
        Guid publicityId, [AsParameters] ListNoticedLand query, ClaimsPrincipal user, IQuerySession session, Texts texts, CancellationToken ct)
    {
        if (await session.LoadAsync<StoredLandNotice>(publicityId, ct) is not { State: var notice }) return null;
        var where = new Conditions().AndOwnOf(user, "uscc").AndContains(query.Q, "name", "uscc");
        var firms = await EnterpriseYearPeriods.Table.LastWordAsync(session, notice.Year, notice.KnownAt, where, query.Skip(), query.Size(), ct);
        var books = await LandBooks.OfAsync(session, [.. firms.Rows.Select(f => f.State.Uscc)], notice.Year, firms.KnownAt, ct);
        var land = LandInUse.Of(books, await EvaluatedAsync(session, books, ct));
        var none = new LandInUse(books.Days.Days, []);
        return new([.. firms.Rows.Select(f => View(f.State, land.GetValueOrDefault(f.State.Uscc, none), notice, texts))], firms.Total) { KnownAt = books.KnownAt };
    }

    // Which of the tenants are firms of the year themselves: only what they rent is taken off their landlords' land.
    private static async Task<Func<string, bool>> EvaluatedAsync(IQuerySession session, LandBooks books, CancellationToken ct)
    {
        var tenants = books.Tenants.ToArray();
        if (tenants.Length == 0) return _ => false;
        var firms = await EnterpriseYearPeriods.Table.LastWordAsync(
            session, books.Year, books.KnownAt, new Conditions().And("uscc = any(?)", [tenants]), 0, tenants.Length, ct);
        return firms.Rows.Select(f => f.State.Uscc).ToHashSet().Contains;
    }

    private static NoticedLand View(EnterpriseYear stated, LandInUse land, LandNotice notice, Texts texts)
    {
        var input = new FirmInput(stated, default, land);
        var whyNot = input.LandMu is not null ? null : texts[land.Lines.Count == 0 ? "reason.no-land" : "reason.no-land-left"];
        return new(
            stated.Uscc, stated.Name, Printed.Ratio(input.LandMu), land.Own.Mu, land.LeasedOut.Mu, land.Rented.Mu, land.Deducted.Mu,
            Printed.Ratio((input with { Area = AreaKind.Registered }).LandMu), stated.MeasuredLandMu, stated.LandMuOverride is not null, whyNot,
            $"/api/yield/enterprises/{stated.Uscc}/land?year={notice.Year}&knownAt={Uri.EscapeDataString(notice.KnownAt.ToString("O", CultureInfo.InvariantCulture))}");
    }
}
