using System.Globalization;
using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Firms;
using ParkPlatform.Reclamation.Inefficiency;
using ParkPlatform.Reclamation.Rules;
using Wolverine.Http;

namespace ParkPlatform.Reclamation.Routes;

/// <summary>处置路径比较: the ten routes on one yardstick, and the meter of doing nothing.</summary>
public sealed record RouteComparison(
    AssetType AssetType, Guid AssetId, string? Code, IReadOnlyList<RouteView> Routes, CostMeterView? DoingNothing, RuleReference Rule);

/// <summary>A route in words.</summary>
/// <param name="Open">false where a condition speaks against it.</param>
/// <param name="Steps">Steps and documents.</param>
/// <param name="EndsWith">How it ends.</param>
public sealed record RouteView(
    RouteKind Kind, string Title, bool Open, IReadOnlyList<RouteConditionView> Conditions, int Months, Yuan? CostYuan, Yuan? ForgoneTaxYuan, LegalRisk Risk,
    string Steps, string EndsWith);

/// <summary>A condition in words; <c>met</c> is null where the books don't say.</summary>
public sealed record RouteConditionView(string Text, bool? Met);

/// <summary>闲置成本, with its formula.</summary>
public sealed record CostMeterView(DateOnly From, int Days, IReadOnlyList<MeterTermView> Terms, Yuan TotalYuan, Yuan PerDayYuan);

/// <summary>One term of it, and the formula with its numbers.</summary>
public sealed record MeterTermView(string Name, string Formula, Yuan Yuan);

public static class CompareRoutesEndpoint
{
    /// <summary>处置路径比较（按事实日期与当时掌握）: conditions, months, cost, forgone tax and legal risk of ten routes, beside what doing nothing costs.</summary>
    [ForOffices]
    [WolverineGet("/api/reclamation/assets/{assetId}/routes")]
    public static async Task<RouteComparison?> Get(
        Guid assetId, [AsParameters] AsOfQuery query, IQuerySession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        var (day, known) = (query.Day(clock), query.Known(clock));
        if ((await session.TimelineAsync<Asset>(assetId, ct))?.KnownAt(known) is not { } watch || watch.At(day) is not { } asset) return null;
        var rule = (await ReclamationRules.LoadAsync(session, ct)).KnownAt(known).On(ReclamationRules.Routes, day);
        var firm = asset.Holder?.Uscc is { } uscc
            ? (await session.TimelineAsync<FirmClass>(HearOnClassPublishedHandler.IdOf(session.TenantId, uscc), ct))?.KnownAt(known).At(day)
            : null;
        var suspected = watch.InefficiencySuspected().LastOrDefault();
        var isInefficient = suspected != Guid.Empty
            && (await session.TimelineAsync<InefficientCase>(suspected, ct))?.KnownAt(known).At(day) is { IsRecognised: true };
        return new(
            asset.Type, assetId, asset.Code, [.. RoutesOf.All(asset, firm, day, rule, isInefficient).Select(r => Shown(r, texts))],
            RoutesOf.Meter(asset, day, rule) is { } meter ? Shown(meter, texts) : null, rule.On(day));
    }

    private static RouteView Shown(Route r, Texts texts) => new(
        r.Kind, texts[$"route.{r.Kind}.title"], r.Open,
            [.. r.Conditions.Select(c => new RouteConditionView(texts[$"route.condition.{c.Name}"], c.Met))], r.Months,
        r.CostYuan, r.ForgoneTaxYuan, r.Risk, texts[$"route.{r.Kind}.steps"], texts[$"route.{r.Kind}.end"]);

    private static CostMeterView Shown(CostMeter meter, Texts texts) => new(
        meter.From, meter.Days,
        [.. meter.Terms.Select(t => new MeterTermView(
            texts[$"meter.{t.Name}.title"],
            texts.Format($"meter.{t.Name}.formula", [.. t.Inputs.Select(i => (object)i.ToString("0.####", CultureInfo.InvariantCulture))]), t.Yuan))],
        meter.TotalYuan, meter.PerDayYuan);
}
