using ParkPlatform.Yield.Rules;

namespace ParkPlatform.Yield.Runs;

/// <summary>
/// The answers of <see cref="Counterfactuals"/> out of ranks alone, but for figures. Where nobody moves up into a place that is freed, a class hangs on the firm's own
/// rank, floors and vetoes, and the firm at one place of the order tells what that place takes: of a whole prefecture some rows are read.
/// </summary>
/// <param name="scored">How many firms are ranked with this one, itself included.</param>
/// <param name="at">The firm at a place of the order, from 1; of equal ones any.</param>
internal sealed class StandingByRank(RuleSet rules, GroupRules group, FirmInRun firm, int scored, Func<int, Task<FirmInRun>> at)
{
    private readonly ScoredFirm _own = AsScored(firm);
    private readonly int _rank = firm.Outcome.Rank!.Value;

    /// <summary>Whether ranks alone tell the answers.</summary>
    public static bool Suffices(RuleSet rules, GroupRules group, FirmOutcome own) =>
        rules is { Order: SeatOrder.QuotaThenFloor, SharedParcels: null } && !AsIfTold.HangsOnOthers(rules, group, own);

    public async Task<Alternatives> AlternativesAsync()
    {
        YieldClass? withoutVeto = firm.Input.Stated.Vetoes.Count == 0 ? null
            : Classes.At(rules, group, _own with { Input = firm.Input with { Stated = firm.Input.Stated with { Vetoes = [] } } }, _rank, scored);
        var target = Alternatives.TargetOf(firm.Outcome, withoutVeto);
        (CaseOfMissing, CaseOfMissing)? missing = firm.Outcome.Indicators.Any(i => i.Missing) ? (await CaseAsync(best: false), await CaseAsync(best: true)) : null;
        return new(withoutVeto, target, target is { } next ? await PointsForAsync(next) : null, null, missing);
    }

    private static ScoredFirm AsScored(FirmInRun firm) => new(firm.Input, firm.Outcome.Indicators, firm.Outcome.Total!.Value, firm.Outcome.RankedBy!.Value);

    // As many as the firm at the last place of the class has, and a step more where that one goes before at the same total.
    private async Task<decimal?> PointsForAsync(YieldClass target)
    {
        if (Classes.LastPlaceOf(rules, group, target, scored) is not { } last || _rank <= last) return 0;
        if (last < 1) return null;
        var holder = AsScored(await at((int)last));
        var points = holder.RankedBy - _own.RankedBy;
        return Classes.GoesBefore(rules, holder, _own with { RankedBy = holder.RankedBy }) ? points + Scores.StepOf(rules) : points;
    }

    private async Task<CaseOfMissing> CaseAsync(bool best)
    {
        var told = AsIfTold.Of(rules, group, _own, best, _ => null);
        var (from, to) = (0, scored);
        while (from < to)
        {
            var middle = from + (to - from) / 2;
            if (Classes.GoesBefore(rules, AsScored(await at(middle + 1)), told)) from = middle + 1;
            else to = middle;
        }
        var rank = from + (Classes.GoesBefore(rules, _own, told) ? 0 : 1); // it does not go before itself
        return new(Classes.At(rules, group, told, rank, scored), rank, Printed.Points(told.Total)!.Value);
    }
}
