using System.Security.Claims;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Yield.Enterprises;
using ParkPlatform.Yield.Rules;
using ParkPlatform.Yield.Runs;
using Wolverine.Http;

namespace ParkPlatform.Yield.Measures;

/// <summary>What follows from a firm's class on a day. Without a class in force nothing does: then <c>class</c> is null and the list empty.</summary>
/// <param name="Year">The evaluated year that the class comes from.</param>
/// <param name="IsOwnClass">False where the firm has no class and is managed as this one.</param>
/// <param name="YuanPerYear">The sum of what holds and has an amount; negative where it brings more than it costs. Null for readers who see no figures.</param>
public sealed record FirmMeasures(
    string Uscc, string? Name, DateOnly AsOf, int? Year, Guid? RunId, YieldClass? Class, bool IsOwnClass, int YearsInClass, DateOnly? ValidTo,
    IReadOnlyList<MeasureForFirmView> Measures, decimal? YuanPerYear, IReadOnlyList<string> Masked);

/// <summary>差别化措施告知书: what is told to the firm, as text.</summary>
public sealed record MeasureNotice(string Title, string To, IReadOnlyList<string> Paragraphs, DateOnly AsOf, string DocumentNumber);

public static class GetFirmMeasuresEndpoint
{
    public static ProblemDetails Validate(string uscc, Texts texts) => EnterpriseAddress.Check(uscc, Limits.FirstYear, texts);

    /// <summary>
    /// 企业差别化措施（按事实日期与当时掌握）: which measures hold for the firm on the day, why, and what they cost or bring in a year. A firm reads its own; the park
    /// and the bureau read no amounts.
    /// </summary>
    [ForEverybody]
    [WolverineGet("/api/yield/enterprises/{uscc}/measures")]
    public static async Task<FirmMeasures?> Get(
        string uscc, [AsParameters] AsOfQuery query, ClaimsPrincipal user, IQuerySession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        var firm = Uscc.Normalise(uscc);
        if (!user.MaySee(firm)) return null;
        var (day, measures) = (query.Day(clock), await LoadAsync(session, firm, query.Day(clock), query.Known(clock), ct));
        var sees = user.SeesFiguresOf(firm);
        IReadOnlyList<string> masked = sees ? [] : ["quantity", "yuanPerYear", "amountYuan"];
        if (measures is not ({ } @class, var all)) return new(firm, null, day, null, null, null, false, 0, null, [], null, masked);

        var applied = (await session.Query<StoredApplication>().Where(a => a.State.Uscc == firm).ToListAsync(ct)).Where(a => a.State.From <= day && day <= a.State.Last)
            .ToDictionary(a => a.State.Code);
        return new(
            firm, @class.Name, day, @class.List.Year, @class.List.RunId, @class.Class, @class.IsOwn, @class.Years, @class.List.ValidTo,
            [.. all.Select(m => MeasureForFirmView.Of(m, applied.GetValueOrDefault(m.Measure.Code), user, texts))],
            sees ? all.Where(m => m.GivesWayTo is null).Sum(m => m.YuanPerYear?.Amount ?? 0) : null, masked);
    }

    internal static async Task<(ClassInForce? Class, IReadOnlyList<MeasureForFirm> Measures)> LoadAsync(
        IQuerySession session, string uscc, DateOnly day, DateTimeOffset known, CancellationToken ct)
    {
        if ((await ClassesInForce.LoadAsync(session, day, known, [uscc], ct)).SingleOrDefault() is not { } @class) return (null, []);
        var firm = (await EvaluationResults.OneAsync(session, @class.List.RunId, uscc, ct))!;
        return (@class, MeasuresOfFirm.Of((await MeasureBook.LoadAsync(session, ct)).KnownAt(known).On(day), @class, firm.Input));
    }
}

public static class GetMeasureNoticeEndpoint
{
    public static ProblemDetails Validate(string uscc, Texts texts) => EnterpriseAddress.Check(uscc, Limits.FirstYear, texts);

    /// <summary>差别化措施告知书: the text of what is told to a firm. 404 without a class in force. A firm reads its own; amounts are for those who may read them.</summary>
    [ForEverybody]
    [WolverineGet("/api/yield/enterprises/{uscc}/measures/notice")]
    public static async Task<MeasureNotice?> Get(
        string uscc, [AsParameters] AsOfQuery query, ClaimsPrincipal user, IQuerySession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        var firm = Uscc.Normalise(uscc);
        if (!user.MaySee(firm)) return null;
        var day = query.Day(clock);
        if (await GetFirmMeasuresEndpoint.LoadAsync(session, firm, day, query.Known(clock), ct) is not ({ } @class, var all)) return null;

        var (holding, list) = (all.Where(m => m.GivesWayTo is null).ToArray(), @class.List);
        var opening = texts.Format(@class.IsOwn ? "notice.class" : "notice.class-managed", list.Year, @class.Class, @class.Years, list.DocumentNumber, list.Since);
        return new(
            texts.Format("notice.title", list.Year), @class.Name,
            [opening, .. holding.Select((m, n) => Paragraph(n + 1, m, user.SeesFiguresOf(firm), texts)), texts["notice.close"]], day, list.DocumentNumber);
    }

    private static string Paragraph(int number, MeasureForFirm m, bool sees, Texts texts)
    {
        var what = m.Term.Text ?? Printed.Text(m.Term.Value);
        var amount = sees && m.YuanPerYear is { } yuan && yuan != Yuan.Zero
            ? texts.Format(yuan > Yuan.Zero ? "notice.costs" : "notice.brings", (yuan > Yuan.Zero ? yuan : -yuan).Amount)
            : "";
        return texts.Format("notice.measure", number, m.Measure.Name, what, m.From, m.Measure.Terms.Authority, m.Measure.DocumentNumber, amount);
    }
}
