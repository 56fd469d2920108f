using System.Security.Claims;
using System.Text.Json;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Calendars;
using ParkPlatform.Reclamation.Idleness;
using ParkPlatform.Reclamation.Rules;
using Wolverine.Http;

namespace ParkPlatform.Reclamation.Ledger;

/// <summary>闲置资产台账 as of a day, also a day to come.</summary>
public record LedgerQuery : IAsOfQuery
{
    /// <summary>Only this category.</summary>
    [FromQuery] public LedgerCategory? Category { get; set; }

    /// <summary>Only what is so already, or only early warnings.</summary>
    [FromQuery] public LedgerState? State { get; set; }

    /// <summary>Only parcels, or only units.</summary>
    [FromQuery] public AssetType? AssetType { get; set; }

    /// <summary>Only this level of idle land.</summary>
    [FromQuery] public Level? Level { get; set; }

    /// <summary>Only assets of this zone (片区).</summary>
    [FromQuery] public string? Zone { get; set; }

    /// <summary>Anything in the code, the name, or the holder's name or code.</summary>
    [FromQuery] public string? Q { get; set; }

    /// <summary>How many days ahead to warn; as the rule says when not said, 0 for what is so already.</summary>
    [FromQuery] public int? WarningDays { get; set; }

    [FromQuery] public DateOnly? AsOf { get; set; }
    [FromQuery] public DateTimeOffset? KnownAt { get; set; }

    internal Conditions Where(ClaimsPrincipal user) => new Conditions()
        .AndIf(Word(Category), "category = ?").AndIf(Word(State), "state = ?").AndIf(AssetType?.ToString(), "asset_type = ?").AndIf(Word(Level), "level = ?")
        .AndIf(Zone, "zone = ?").AndOwnOf(user, "holder_uscc").AndContains(Q, "code", "name", HolderMask.SearchedName(user), "holder_uscc");

    // As the question writes it.
    private static string? Word<T>(T? value) where T : struct, Enum => value is { } given ? JsonNamingPolicy.CamelCase.ConvertName(given.ToString()) : null;

    public class Rules<T> : AbstractValidator<T> where T : LedgerQuery
    {
        public Rules()
        {
            RuleFor(q => q.Category).IsInEnum();
            RuleFor(q => q.State).IsInEnum();
            RuleFor(q => q.AssetType).IsInEnum();
            RuleFor(q => q.Level).IsInEnum();
            RuleFor(q => q.Zone).MaximumLength(CommonRules.LongestCode);
            RuleFor(q => q.Q).MaximumLength(CommonRules.LongestCode);
            RuleFor(q => q.WarningDays).InclusiveBetween(0, 3660);
            RuleFor(q => q.AsOf).IsDay();
        }
    }
}

/// <inheritdoc cref="LedgerQuery"/>
public sealed record ListLedger : LedgerQuery, IPageQuery
{
    [FromQuery] public int? Page { get; set; }
    [FromQuery] public int? PageSize { get; set; }

    public sealed class Validator : Rules<ListLedger>
    {
        public Validator() => Include(new Paging.Rules<ListLedger>());
    }
}

/// <summary>A line of the ledger. An asset of which several things are so stands in several lines.</summary>
/// <param name="Limb">Of idle land: which limb of the definition.</param>
/// <param name="Since">Since when it is so; of a warning, the day on which it becomes so unless something happens.</param>
/// <param name="DaysUntil">Of a warning: how many days are left.</param>
/// <param name="DaysGross">Days since what is counted from: the agreed start, the stop, the delivery, the vacancy. That day itself is not counted.</param>
/// <param name="DaysNet">The same without accepted spans of causes that the holder does not answer for.</param>
/// <param name="Decider">The role that decides about it.</param>
/// <param name="BecomesTwoYearsOn">The day from which land not begun will have lain idle for two full years.</param>
/// <param name="Case">The open idle-land case about it.</param>
/// <param name="Inefficiency">Of an inefficient asset: the open procedure about it.</param>
public sealed record LedgerEntry(
    AssetType AssetType, Guid AssetId, string Code, string? Name, string? Zone, decimal? AreaSquareMetres, decimal? AreaMu, Holder? Holder,
    LedgerCategory Category, Limb Limb, DateOnly Since, LedgerState State, int? DaysUntil, Level Level, int? DaysGross, int? DaysNet, string Decider,
    DateOnly? AgreedStart, DateOnly? BecomesTwoYearsOn, LedgerCase? Case, LedgerInefficiency? Inefficiency)
{
    internal static LedgerEntry Of(FoundLine line, LedgerCase? open, LedgerInefficiency? inefficiency, DateOnly day, ClaimsPrincipal user)
    {
        DateRange? counted = line.CountedFrom < day ? new(line.CountedFrom.Value.AddDays(1), day) : null;
        var mine = line.Category == LedgerCategory.IdleLand ? open : null;
        var excluded = counted is null || mine is null ? 0
            : DateRange.MergedDays(mine.CauseSpans.Where(s => s.From <= day).Select(s => new DateRange(s.From, s.To)), counted);
        return new(
            line.AssetType, line.AssetId, line.Code, line.Name, line.Zone, line.AreaSquareMetres,
            line.AreaSquareMetres is { } area ? Area.FromSquareMetres(area).Mu : null,
            line.HolderName is { } name ? new Holder(line.HolderUscc, name).SeenBy(user) : null, line.Category, line.Limb, line.Since, line.State,
            line.State == LedgerState.Forecast ? line.Since.DayNumber - day.DayNumber : null, line.Level, counted?.Days, counted?.Days - excluded,
            LedgerCategories.DeciderOf(line.Category), line.AgreedStart, line.YearTwoEndsOn >= day ? line.YearTwoEndsOn?.AddDays(1) : null, mine,
            line.Category is LedgerCategory.InefficientLand or LedgerCategory.RecognisedInefficient ? inefficiency : null);
    }
}

public static class ListLedgerEndpoint
{
    /// <summary>闲置资产台账（按事实日期与当时掌握，可查将来）: what is so, and what will be so unless something happens. A firm sees its own.</summary>
    [ForEverybody]
    [WolverineGet("/api/reclamation/ledger")]
    public static async Task<Page<LedgerEntry>> Get(
        [AsParameters] ListLedger query, ClaimsPrincipal user, IQuerySession session, Texts texts, TimeProvider clock,
        CancellationToken ct)
    {
        var (day, known) = (query.Day(clock), await LedgerQuestion.KnownUntil(session, query.Known(clock), ct));
        var rule = (await ReclamationRules.LoadAsync(session, ct)).KnownAt(query.Known(clock)).On(ReclamationRules.Ledger, day);
        var question = new LedgerQuestion(rule, day, query.WarningDays ?? rule.Whole("warningDays"));
        var (rows, total) = await question.PageAsync(session, known, query.Where(user), query.Skip(), query.Size(), ct);
        Guid[] assets = [.. rows.Select(r => r.AssetId).Distinct()];
        var inefficient = await LedgerInefficiencies.LoadAsync(session, day, query.Known(clock), assets, ct);
        var cases = await LedgerCases.LoadAsync(
            session, day, query.Known(clock), assets, await Calendar.LoadAsync(session, ct, query.Known(clock)), texts, ct);
        return new([.. rows.Select(r => LedgerEntry.Of(r, cases.GetValueOrDefault(r.AssetId), inefficient.GetValueOrDefault(r.AssetId), day, user))], total) { KnownAt = known };
    }
}

/// <summary>How much stands in a category: lines, and their land or floors.</summary>
public sealed record LedgerSum(LedgerCategory Category, LedgerState State, long Lines, decimal AreaSquareMetres, decimal AreaMu);

public static class SumUpLedgerEndpoint
{
    /// <summary>闲置资产台账汇总（按事实日期与当时掌握）: lines and area by category, what is so and what is to come.</summary>
    [ForEverybody]
    [WolverineGet("/api/reclamation/ledger/summary")]
    public static async Task<IReadOnlyList<LedgerSum>> Get(
        [AsParameters] LedgerQuery query, ClaimsPrincipal user, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        var (day, known) = (query.Day(clock), await LedgerQuestion.KnownUntil(session, query.Known(clock), ct));
        var rule = (await ReclamationRules.LoadAsync(session, ct)).KnownAt(query.Known(clock)).On(ReclamationRules.Ledger, day);
        var sums = await new LedgerQuestion(rule, day, query.WarningDays ?? rule.Whole("warningDays")).SumAsync(session, known, query.Where(user), ct);
        return [.. sums.Select(s => new LedgerSum(s.Category, s.State, s.Lines, s.AreaSquareMetres, Area.FromSquareMetres(s.AreaSquareMetres).Mu))];
    }
}
