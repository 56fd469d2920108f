using FluentValidation;
using Marten;
using ParkPlatform.Contracts.Previews;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.Previews;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;

namespace ParkPlatform.Reclamation.Plans;

/// <summary>
/// 方案比较 (推演沙盘): up to five plans side by side, and beside them doing nothing, from a day to a day, over all the assets that any of them speaks of. Computed from the
/// books of the first day; nothing is stored and no real stream is touched.
/// </summary>
public sealed record ComparePlans(DateOnly From, DateOnly To, EquatableArray<PlanOption> Options)
{
    private const int MostOptions = 5;

    public sealed class Validator : AbstractValidator<ComparePlans>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.From).IsDay();
            RuleFor(c => c.To).IsDay();
            RuleFor(c => c.To).GreaterThan(c => c.From);
            RuleFor(c => c.Options).Must(o => o.Count is > 0 and <= MostOptions && o.All(x => x is not null) && o.DistinctBy(x => x.Name).Count() == o.Count)
                .WithText(texts, "invalid.options");
            RuleForEach(c => c.Options).ChildRules(option =>
            {
                option.RuleFor(o => o.Name).NotEmpty().MaximumLength(CommonRules.LongestCode);
                option.RuleFor(o => o.Moves).AreMoves(texts);
            });
        }
    }
}

/// <summary>A plan by its name.</summary>
public sealed record PlanOption(string Name, EquatableArray<PlanMove> Moves);

/// <summary>Plans side by side.</summary>
public sealed record PlanComparison(DateOnly From, DateOnly To, RuleReference Rule, PlanFigures DoingNothing, IReadOnlyList<ComparedPlan> Plans);

/// <summary>A plan, and what is otherwise than by doing nothing.</summary>
/// <param name="Blocked">Moves that the books speak against, each with the reason; the figures take them as made.</param>
public sealed record ComparedPlan(string Name, PlanFigures Figures, IReadOnlyList<Move> AgainstNothing, IReadOnlyList<BlockedMove> Blocked);

/// <summary>Why a move can't be made.</summary>
public sealed record BlockedMove(Guid AssetId, string Problem, string Reason);

public static class ComparePlansEndpoint
{
    [StoresNothing]
    [ForOffices]
    [WolverinePost("/api/reclamation/plans/comparisons")]
    public static async Task<PlanComparison> Post(ComparePlans command, IQuerySession session, CancellationToken ct)
    {
        var books = await PlanBooks.LoadAsync(session, [.. command.Options.SelectMany(o => o.Moves)], command.From, ct);
        var nothing = books.FiguresOf([], command.From, command.To);
        return new(command.From, command.To, books.Rule.On(command.From), nothing, [.. command.Options.Select(Compared)]);

        ComparedPlan Compared(PlanOption option)
        {
            var figures = books.FiguresOf(option.Moves, command.From, command.To);
            return new(
                option.Name, figures, [.. Moves.Now("figure", Shown(nothing), Shown(figures))],
                [
                    .. from move in option.Moves
                       let problem = books.WhyNot(move, command.From)
                       where problem is not null
                       select new BlockedMove(move.AssetId, problem!.Type!, problem.Detail!),
                ]);
        }
    }

    internal static Dictionary<string, string?> Shown(PlanFigures f) => new()
    {
        ["landFreedMu"] = Moves.Number(f.LandFreedMu), ["landReusedMu"] = Moves.Number(f.LandReusedMu), ["landIdleMu"] = Moves.Number(f.LandIdleMu),
        ["floorsReusedSquareMetres"] = Moves.Number(f.FloorsReusedSquareMetres), ["floorsVacantSquareMetres"] = Moves.Number(f.FloorsVacantSquareMetres),
        ["taxPerMu"] = Moves.Number(f.TaxPerMu), ["jobs"] = Moves.Number(f.Jobs), ["months"] = Moves.Number(f.Months),
        ["costYuan"] = Moves.Number(f.CostYuan.Amount), ["idleCostYuan"] = Moves.Number(f.IdleCostYuan.Amount),
    };
}
