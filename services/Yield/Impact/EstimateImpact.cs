using FluentValidation;
using Marten;
using ParkPlatform.Contracts;
using ParkPlatform.Contracts.Land;
using ParkPlatform.Contracts.Previews;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Previews;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Yield.Enterprises;
using ParkPlatform.Yield.Occupations;
using ParkPlatform.Yield.Rules;
using ParkPlatform.Yield.Runs;
using Wolverine.Http;

namespace ParkPlatform.Yield.Impact;

/// <summary>
/// 更正预览: whose land in use, and whose published class, would be another, if the land service told this. Classes are found by evaluating what was frozen
/// again, with the land that would be right. Nothing is stored, and no published list changes by itself.
/// </summary>
public sealed record EstimateImpact(IReadOnlyList<SupposedMessage> Messages)
{
    public sealed class Validator : AbstractValidator<EstimateImpact>
    {
        public Validator() => RuleFor(c => c.Messages).AreMessages();
    }
}

/// <summary>The years in which somebody's land would be another.</summary>
internal sealed record LandMoved(int Year, IReadOnlyDictionary<string, LandInUse> Before, IReadOnlyDictionary<string, LandInUse> After)
{
    private static readonly LandInUse Nothing = new(0, []);

    /// <summary>The firms concerned.</summary>
    public IReadOnlyList<string> Firms { get; } =
        [.. Before.Keys.Union(After.Keys).Where(f => Counted(Before, f) != Counted(After, f)).Order(StringComparer.Ordinal)];

    public LandInUse Of(string firm) => After.GetValueOrDefault(firm) ?? Before[firm] with { Lines = [] };

    public IEnumerable<Move> Figures() => Firms.Select(f => new Move(
        "figure", $"{f} {Year} countedSquareMetres", null, null, Moves.Number(Counted(Before, f)), Moves.Number(Counted(After, f))));

    private static decimal Counted(IReadOnlyDictionary<string, LandInUse> land, string firm) =>
        land.GetValueOrDefault(firm, Nothing) is { DaysOfYear: > 0 } used ? used.Counted.SquareMetres : 0;
}

public static class EstimateImpactEndpoint
{
    private const int MostYears = 10;

    [StoresNothing]
    [ForOffices]
    [WolverinePost("/api/yield/impact")]
    public static async Task<ImpactAnswer> Post(EstimateImpact command, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        var parcels = await Supposed.HeardAsync<ParcelUse>(session, Contracts.Services.Yield, command.Messages, Facts, clock.GetUtcNow(), ct);
        var moves = new List<Move>();
        foreach (var year in Years(parcels, clock.Today().Year))
        {
            var moved = await LandOfAsync(year, parcels, session, clock, ct);
            moves.AddRange(moved.Figures());
            moves.AddRange(await ClassesAsync(moved, session, ct));
        }
        return new(moves);
    }

    // As the handlers of the messages would record them.
    private static IEnumerable<object> Facts(IPublishedFact message, Timeline<ParcelUse> use) => message switch
    {
        ParcelDescribed m => NoteParcelOnParcelDescribedHandler.Handle(m, use),
        LandAllocated m => NoteHolderOnLandAllocatedHandler.Handle(m, use),
        LandAllocationEnded m => NoteEndOnLandAllocationEndedHandler.Handle(m, use),
        LandEntryWithdrawn m => NoteWithdrawalOnLandEntryWithdrawnHandler.Handle(m, use),
        _ => [],
    };

    private static IEnumerable<int> Years(IReadOnlyList<(Timeline<ParcelUse> Before, Timeline<ParcelUse> After)> parcels, int thisYear)
    {
        var first = parcels.SelectMany(p => p.Before.Periods.Except(p.After.Periods).Concat(p.After.Periods.Except(p.Before.Periods))).Select(p => p.From.Year)
            .DefaultIfEmpty(thisYear + 1).Min();
        return Enumerable.Range(Math.Max(first, thisYear - MostYears), Math.Max(0, thisYear - Math.Max(first, thisYear - MostYears) + 1));
    }

    private static async Task<LandMoved> LandOfAsync(
        int year, IReadOnlyList<(Timeline<ParcelUse> Before, Timeline<ParcelUse> After)> parcels, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        var evaluated = (await session.Query<YearSheet>().Where(s => s.Year == year).Select(s => s.Uscc).ToListAsync(ct)).ToHashSet();
        var books = await LandBooks.OfEverybodyAsync(session, year, clock.GetUtcNow(), ct);
        var ids = parcels.Select(p => p.After.Id).ToHashSet();
        LandBooks With(Func<(Timeline<ParcelUse> Before, Timeline<ParcelUse> After), Timeline<ParcelUse>> which) => books with
        {
            Parcels = [.. books.Parcels.Where(p => !ids.Contains(p.StreamId)), .. parcels.SelectMany(p => Held(which(p), books.Days))],
        };
        return new(year, LandInUse.Of(With(p => p.Before), evaluated.Contains), LandInUse.Of(With(p => p.After), evaluated.Contains));
    }

    private static IEnumerable<Held<ParcelUse>> Held(Timeline<ParcelUse> use, DateRange days) =>
        use.Periods.Where(p => p.From <= days.To && (p.Until is null || p.Until > days.From)).Select(p => new Held<ParcelUse>(use.Id, p.From, p.Until, p.State));

    private static async Task<IEnumerable<Move>> ClassesAsync(LandMoved moved, IQuerySession session, CancellationToken ct)
    {
        var list = ClassList.StreamOf(session.TenantId, moved.Year);
        if (moved.Firms.Count == 0 || (await session.TimelineAsync<ClassList>(list, ct))?.Periods is not [.., var inForce]) return [];
        if (await session.LoadAsync<StoredRun>(inForce.State.RunId, ct) is not { } run) return [];
        if (await session.LoadAsync<StoredRuleSet>(run.Completed.RuleSetId, ct) is not { } rules) return [];

        var frozen = await EvaluationResults.AfterAsync(session, run.Id, "", int.MaxValue, ct);
        var firms = moved.Firms.ToHashSet();
        if (!frozen.Any(f => firms.Contains(f.Outcome.Uscc))) return [];

        var earlier = run.Completed.Earlier is { } before ? (await session.LoadAsync<StoredRun>(before, ct))!.Completed.Groups : default;
        var supposed = frozen.Select(f => firms.Contains(f.Outcome.Uscc) ? f.Input with { Land = moved.Of(f.Outcome.Uscc) } : f.Input);
        var after = Evaluation.Of(rules.Rules, supposed, earlier)
            .ToDictionary(f => f.Outcome.Uscc);
        return frozen.Where(f => f.Outcome.Class != after[f.Outcome.Uscc].Outcome.Class).OrderBy(f => f.Outcome.Uscc, StringComparer.Ordinal).Select(f => new Move(
            "class", $"{f.Outcome.Uscc} {moved.Year}", inForce.From, null, f.Outcome.Class?.ToString(), after[f.Outcome.Uscc].Outcome.Class?.ToString()));
    }
}
