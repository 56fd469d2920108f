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
        var (ranked, shares) = (Rank(rules, group, firms), rules.SharesOf(group));
        var raw = ranked.Select(r => ByRank(rules, shares, r.Rank, ranked.Count)).ToArray();
        var final = rules.Order == SeatOrder.EligibilityFirst ? Seated(rules, shares, ranked) : [.. ranked.Select((r, n) => Worse(raw[n], r.AtBest))];
        for (var n = 0; n < final.Length; n++) final[n] = Adjusted(rules, group, ranked[n].Firm, final[n]);
        return ranked.Select((r, n) => new FirmOutcome(
            r.Firm.Input.Uscc, group.Group, Standing.Scored, r.Rank, r.Firm.Total, r.Firm.RankedBy, raw[n], final[n], null, r.Firm.Indicators,
            Reasons(rules, group, r, raw[n], final[n]).ToEquatableArray()));
    }

    /// <summary>What a firm's vetoes say.</summary>
    public static IEnumerable<Reason> Vetoes(EnterpriseYear year, YieldClass into) =>
        year.Vetoes.Select(veto => new Reason("veto", Class: into, Text: veto.Reason, DocumentNumber: veto.DocumentNumber));

    // What comes after the places: a veto that lowers by so many classes, or else the protection of those who may not be put so low.
    private static YieldClass Adjusted(RuleSet rules, GroupRules group, ScoredFirm firm, YieldClass seat)
    {
        if (firm.Unbound) return seat;
        if (firm.Input.Stated.Vetoes.Count > 0)
            return rules.VetoLowersBy is { } steps ? (YieldClass)Math.Min((int)seat + steps, (int)YieldClass.D) : seat;
        foreach (var protection in Protecting(group, firm)) seat = seat < protection.AtWorst ? seat : protection.AtWorst;
        return seat;
    }

    private static IEnumerable<Protection> Protecting(GroupRules group, ScoredFirm firm) =>
        group.Protections.Where(protection => Key(protection.Figure, firm) >= protection.AtLeast);

    // The credit code only puts equal ones in an order to be shown in.
    private static List<Ranked> Rank(RuleSet rules, GroupRules group, IReadOnlyList<ScoredFirm> firms)
    {
        var ordered = firms.ToArray();
        Array.Sort(ordered, (a, b) => BetterFirst(rules, a, b) is var order and not 0 ? order : string.CompareOrdinal(a.Input.Uscc, b.Input.Uscc));

        var ranked = new List<Ranked>(ordered.Length);
        for (var n = 0; n < ordered.Length; n++)
        {
            var rank = n > 0 && BetterFirst(rules, ordered[n - 1], ordered[n]) == 0 ? ranked[^1].Rank : n + 1;
            ranked.Add(new(ordered[n], rank, AtBest(rules, group, ordered[n])));
        }
        return ranked;
    }

    // Few have the same total: the tie keys are looked up for those alone.
    private static int BetterFirst(RuleSet rules, ScoredFirm a, ScoredFirm b)
    {
        if (b.RankedBy.CompareTo(a.RankedBy) is var byTotal and not 0) return byTotal;
        foreach (var key in rules.TieKeys)
            if ((Key(key, b) ?? decimal.MinValue).CompareTo(Key(key, a) ?? decimal.MinValue) is var byKey and not 0) return byKey;
        return 0;
    }

    private static decimal? Key(string key, ScoredFirm firm)
    {
        foreach (var indicator in firm.Indicators)
            if (indicator.Code == key) return indicator.Value;
        return Figures.Of(firm.Input, key);
    }

    private static YieldClass AtBest(RuleSet rules, GroupRules group, ScoredFirm firm)
    {
        if (firm.Unbound) return YieldClass.A;
        var best = firm.Input.Stated.Vetoes.Count > 0 && rules.VetoLowersBy is null ? rules.VetoClass : YieldClass.A;
        foreach (var floor in group.Floors)
            if (IsBelow(floor, firm)) best = Worse(best, floor.AtBest);
        return best;
    }

    private static bool IsBelow(Floor floor, ScoredFirm firm)
    {
        foreach (var indicator in firm.Indicators)
            if (indicator.Code == floor.Indicator) return indicator.Value < floor.Below;
        throw new ArgumentException($"There is no indicator {floor.Indicator}.", nameof(floor));
    }

    private static YieldClass ByRank(RuleSet rules, EquatableArray<ClassShare> shares, int rank, int count)
    {
        foreach (var share in shares)
            if (rank <= Places(rules, share, count)) return share.Class;
        return Rest(shares);
    }

    // As a product: a share of 0.25 of eight firms is two of them, with no rounding on the way.
    private static decimal Places(RuleSet rules, ClassShare share, int count) => (rules.Cutoff ?? Cutoff.Down) switch
    {
        Cutoff.Down => Math.Floor(share.UpTo * count),
        Cutoff.HalfUp => Math.Round(share.UpTo * count, MidpointRounding.AwayFromZero),
        _ => Math.Ceiling(share.UpTo * count),
    };

    // The class of those that no share reaches.
    private static YieldClass Rest(EquatableArray<ClassShare> shares) => shares.Count == 0 ? YieldClass.A : shares[^1].Class + 1;

    // Class by class, the best first: whoever may have it takes a place, until the class and those above it have their share. Equal ones take a place together.
    private static YieldClass[] Seated(RuleSet rules, EquatableArray<ClassShare> shares, List<Ranked> ranked)
    {
        var seats = new YieldClass?[ranked.Count];
        var taken = 0;
        foreach (var share in shares)
        {
            for (var n = 0; n < ranked.Count && taken + 1 <= Places(rules, share, ranked.Count);)
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
        return [.. seats.Select((seat, n) => seat ?? Worse(Rest(shares), ranked[n].AtBest))];
    }

    private static IEnumerable<Reason> Reasons(RuleSet rules, GroupRules group, Ranked firm, YieldClass raw, YieldClass final)
    {
        foreach (var veto in Vetoes(firm.Firm.Input.Stated, rules.VetoLowersBy is null ? rules.VetoClass : final)) yield return veto;
        foreach (var floor in group.Floors)
            if (IsBelow(floor, firm.Firm) && (floor.AtBest > raw || floor.AtBest == YieldClass.D))
                yield return new("floor", floor.Indicator, floor.Below, floor.AtBest);
        var vetoed = firm.Firm.Input.Stated.Vetoes.Count > 0;
        var shield = vetoed || final == YieldClass.A ? null
            : Protecting(group, firm.Firm).FirstOrDefault(p => p.AtWorst == final && final < Worse(raw, firm.AtBest));
        if (shield is not null) yield return new("protection", shield.Figure, shield.AtLeast, final);
        else if (final < raw) yield return new("moved-up", Class: final);
    }

    private static YieldClass Worse(YieldClass a, YieldClass b) => a > b ? a : b;
}
