using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Yield.Enterprises;
using ParkPlatform.Yield.Rules;
using ParkPlatform.Yield.Runs;
using Wolverine.Http;

namespace ParkPlatform.Yield.Measures;

/// <summary>措施企业名单 of a day.</summary>
public sealed record ListMeasureFirms : IPageQuery, IAsOfQuery
{
    /// <summary>Only firms of this class.</summary>
    [FromQuery] public YieldClass? Class { get; set; }

    [FromQuery] public DateOnly? AsOf { get; set; }
    [FromQuery] public DateTimeOffset? KnownAt { get; set; }
    [FromQuery] public int? Page { get; set; }
    [FromQuery] public int? PageSize { get; set; }

    public sealed class Validator : AbstractValidator<ListMeasureFirms>
    {
        public Validator() => Include(new Paging.Rules<ListMeasureFirms>());
    }
}

/// <summary>A page of the firms that a measure holds for.</summary>
/// <param name="YuanPerYear">What it comes to for all of them; null for readers who see no figures.</param>
/// <param name="WithoutAmount">How many of them have no amount.</param>
public sealed record MeasureFirms(IReadOnlyList<MeasureForFirmView> Items, long Total, decimal? YuanPerYear, int WithoutAmount, IReadOnlyList<string> Masked);

public static class ListMeasureFirmsEndpoint
{
    /// <summary>措施企业名单（按事实日期与当时掌握）: every firm that the measure holds for on the day, by its class. A firm finds itself.</summary>
    [ForEverybody]
    [WolverineGet("/api/yield/measures/{code}/firms")]
    public static async Task<MeasureFirms?> Get(
        string code, [AsParameters] ListMeasureFirms query, ClaimsPrincipal user, IQuerySession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        var day = query.Day(clock);
        if (await MeasureFirmList.LoadAsync(session, code, day, query.Known(clock), query.Class, user.OnlyUscc(), ct) is not { } all) return null;

        var page = all.Skip(query.Skip()).Take(query.Size()).ToArray();
        var usccs = page.Select(m => m.Class.Uscc).ToArray();
        var applied = (await session.Query<StoredApplication>().Where(a => a.State.Code == code && usccs.Contains(a.State.Uscc)).ToListAsync(ct))
            .Where(a => a.State.From <= day && day <= a.State.Last).ToDictionary(a => a.State.Uscc);
        var sees = user.SeesFigures() || user.OnlyUscc() is not null;
        return new(
            [.. page.Select(m => MeasureForFirmView.Of(m, applied.GetValueOrDefault(m.Class.Uscc), user, texts))], all.Count,
            sees ? all.Sum(m => m.YuanPerYear?.Amount ?? 0) : null, all.Count(m => m.YuanPerYear is null),
            sees ? [] : ["quantity", "yuanPerYear", "amountYuan"]);
    }
}

internal static class MeasureFirmList
{
    /// <summary>The firms that a measure holds for; null for a code that nobody knows.</summary>
    public static async Task<IReadOnlyList<MeasureForFirm>?> LoadAsync(
        IQuerySession session, string code, DateOnly day, DateTimeOffset known, YieldClass? only, string? uscc, CancellationToken ct)
    {
        var book = (await MeasureBook.LoadAsync(session, ct)).KnownAt(known);
        if (book.Find(code) is null) return null;
        var measures = book.On(day);
        if (measures.All(m => m.Code != code)) return [];

        var classes = (await ClassesInForce.LoadAsync(session, day, known, uscc is null ? null : [uscc], ct)).Where(c => only is null || c.Class == only).ToArray();
        var firms = new Dictionary<(Guid, string), FirmInput>();
        foreach (var run in classes.GroupBy(c => c.List.RunId))
            foreach (var firm in await EvaluationResults.SomeAsync(session, run.Key, [.. run.Select(c => c.Uscc)], ct)) firms[(run.Key, firm.Outcome.Uscc)] = firm.Input;
        return
        [
            .. classes.SelectMany(c => MeasuresOfFirm.Of(measures, c, firms[(c.List.RunId, c.Uscc)])).Where(m => m.Measure.Code == code && m.GivesWayTo is null),
        ];
    }
}
