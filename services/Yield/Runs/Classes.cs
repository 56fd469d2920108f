using ParkPlatform.Domain;
using ParkPlatform.Yield.Enterprises;
using ParkPlatform.Yield.Rules;

namespace ParkPlatform.Yield.Runs;

/// <summary>Ranks and classes of one group.</summary>
public static class Classes
{
    private sealed record Ranked(ScoredFirm Firm, int Rank, YieldClass AtBest);

    public static IEnumerable<FirmOutcome> Of(RuleSet rules, GroupRules group, IReadOnlyList<ScoredFirm> firms)
    {
        var ranked = Rank(rules, group, firms);
        var raw = ranked.Select(r => ByRank(rules, r.Rank, ranked.Count)).ToArray();
        var final = rules.Order == SeatOrder.EligibilityFirst ? Seated(rules, ranked) : [.. ranked.Select((r, n) => Worse(raw[n], r.AtBest))];
        return ranked.Select((r, n) => new FirmOutcome(
            r.Firm.Input.Uscc, group.Group, Standing.Scored, r.Rank, r.Firm.Total, r.Firm.RankedBy, raw[n], final[n], null, r.Firm.Indicators,
            Reasons(rules, group, r, raw[n], final[n]).ToEquatableArray()));
    }

    /// <summary>What a firm's vetoes say.</summary>
    public static IEnumerable<Reason> Vetoes(RuleSet rules, EnterpriseYear year) =>
        year.Vetoes.Select(veto => new Reason("veto", Class: rules.VetoClass, Text: veto.Reason, DocumentNumber: veto.DocumentNumber));

    // The credit code only puts equal ones in an order to be shown in.
    private static List<Ranked> Rank(RuleSet rules, GroupRules group, IReadOnlyList<ScoredFirm> firms)
    {
        var ordered = firms.Select(f => (Firm: f, Keys: Keys(rules, f))).ToList();
        ordered.Sort((a, b) => Compare(b.Keys, a.Keys) is var order and not 0 ? order : string.CompareOrdinal(a.Firm.Input.Uscc, b.Firm.Input.Uscc));

        var ranked = new List<Ranked>(ordered.Count);
        for (var n = 0; n < ordered.Count; n++)
        {
            var rank = n > 0 && Compare(ordered[n].Keys, ordered[n - 1].Keys) == 0 ? ranked[^1].Rank : n + 1;
            ranked.Add(new(ordered[n].Firm, rank, AtBest(rules, group, ordered[n].Firm)));
        }
        return ranked;
    }

    private static decimal[] Keys(RuleSet rules, ScoredFirm firm) =>
    [
        firm.RankedBy,
        .. rules.TieKeys.Select(key => (Figures.IsOne(key) ? Figures.Of(firm.Input.Stated, firm.Input.LandMu, key) : firm.Indicators.FirstOrDefault(i => i.Code == key)?.Value) ?? decimal.MinValue),
    ];

    private static int Compare(decimal[] a, decimal[] b) => a.AsSpan().SequenceCompareTo(b);

    private static YieldClass AtBest(RuleSet rules, GroupRules group, ScoredFirm firm)
    {
        if (firm.Unbound) return YieldClass.A;
        var best = firm.Input.Stated.Vetoes.Count > 0 ? rules.VetoClass : YieldClass.A;
        return Below(group, firm).Aggregate(best, (worst, floor) => Worse(worst, floor.AtBest));
    }

    private static IEnumerable<Floor> Below(GroupRules group, ScoredFirm firm) =>
        group.Floors.Where(floor => firm.Indicators.First(i => i.Code == floor.Indicator).Value < floor.Below);

    // Compared as products: a share of 0.25 of eight firms is two of them, with no rounding on the way.
    private static YieldClass ByRank(RuleSet rules, int rank, int count) => rules.Shares.FirstOrDefault(share => rank <= share.UpTo * count)?.Class ?? rules.Rest;

    // Class by class, the best first: whoever may have it takes a place, until the class and those above it have their share. Equal ones take a place together.
    private static YieldClass[] Seated(RuleSet rules, List<Ranked> ranked)
    {
        var seats = new YieldClass?[ranked.Count];
        var taken = 0;
        foreach (var share in rules.Shares)
        {
            for (var n = 0; n < ranked.Count && taken + 1 <= share.UpTo * ranked.Count;)
            {
                var equal = ranked.FindIndex(n, r => r.Rank != ranked[n].Rank) is var next and > 0 ? next : ranked.Count;
                for (; n < equal; n++)
                {
                    if (seats[n] is not null || ranked[n].AtBest > share.Class) continue;
                    seats[n] = share.Class;
                    taken++;
                }
            }
        }
        return [.. seats.Select((seat, n) => seat ?? Worse(rules.Rest, ranked[n].AtBest))];
    }

    private static IEnumerable<Reason> Reasons(RuleSet rules, GroupRules group, Ranked firm, YieldClass raw, YieldClass final)
    {
        foreach (var veto in Vetoes(rules, firm.Firm.Input.Stated)) yield return veto;
        foreach (var floor in Below(group, firm.Firm))
            if (floor.AtBest > raw || floor.AtBest == YieldClass.D)
                yield return new("floor", floor.Indicator, floor.Below, floor.AtBest);
        if (final < raw) yield return new("moved-up", Class: final);
    }

    private static YieldClass Worse(YieldClass a, YieldClass b) => a > b ? a : b;
}
