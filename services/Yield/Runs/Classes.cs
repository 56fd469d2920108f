using ParkPlatform.Domain;
using ParkPlatform.Yield.Enterprises;
using ParkPlatform.Yield.Rules;

namespace ParkPlatform.Yield.Runs;

/// <summary>Ranks and classes of one group.</summary>
public static class Classes
{
    private readonly record struct Ranked(ScoredFirm Firm, int Rank, YieldClass AtBest);

    public static IEnumerable<FirmOutcome> Of(RuleSet rules, GroupRules group, IReadOnlyList<ScoredFirm> firms)
    {
        var ranked = Rank(Ordered(rules, group, firms), rules);
        var (raw, final) = Seats(rules, group, ranked);
        return ranked.Select((r, n) => new FirmOutcome(
            r.Firm.Input.Uscc, group.Group, Standing.Scored, r.Rank, r.Firm.Total, r.Firm.RankedBy, raw[n], final[n], null, r.Firm.Indicators,
            IsPlain(group, r, raw[n], final[n]) ? [] : Reasons(rules, group, r, raw[n], final[n]).ToEquatableArray()));
    }

    // Most firms have the class of their place, and nothing more is to be said.
    private static bool IsPlain(GroupRules group, Ranked firm, YieldClass raw, YieldClass final)
    {
        if (raw != final || firm.AtBest == YieldClass.D || firm.Firm.Input.Stated.Vetoes.Count > 0) return false;
        foreach (var floor in group.Floors)
            if (floor.AtBest > raw && IsBelow(floor, firm.Firm)) return false;
        return true;
    }

    /// <summary>Where one firm would stand with other points, among others that stay as they are: they are put in order once, however often it is asked.</summary>
    public static Func<ScoredFirm, (YieldClass Class, int Rank)> Among(RuleSet rules, GroupRules group, IReadOnlyList<ScoredFirm> others)
    {
        var ordered = Ordered(rules, group, others);
        return firm =>
        {
            var place = ordered.BinarySearch((firm, default), Comparer<(ScoredFirm Firm, YieldClass)>.Create((a, b) => Compare(rules, a.Firm, b.Firm)));
            List<(ScoredFirm, YieldClass)> all = [.. ordered];
            place = place < 0 ? ~place : place;
            all.Insert(place, (firm, AtBest(rules, group, firm)));
            var ranked = Rank(all, rules);
            return (Seats(rules, group, ranked).Final[place], ranked[place].Rank);
        };
    }

    /// <summary>The class of one firm at a rank among so many, where nobody moves up into a place that is freed: it hangs on nobody else.</summary>
    public static YieldClass At(RuleSet rules, GroupRules group, ScoredFirm firm, int rank, int count)
    {
        var shares = rules.SharesOf(group);
        var places = shares.Select(share => Places(rules, share, count)).ToArray();
        return Adjusted(rules, group, firm, Worse(ByRank(shares, places, rank), AtBest(rules, group, firm)));
    }

    /// <summary>The last rank among so many that has this class or a better one; null where every rank has.</summary>
    public static decimal? LastPlaceOf(RuleSet rules, GroupRules group, YieldClass @class, int count) =>
        rules.SharesOf(group).FirstOrDefault(share => share.Class == @class) is { } share ? Places(rules, share, count) : null;

    /// <summary>Whether a firm has a better rank than another one, by totals and tie keys.</summary>
    public static bool GoesBefore(RuleSet rules, ScoredFirm firm, ScoredFirm other) => BetterFirst(rules, firm, other) < 0;

    /// <summary>What a firm's vetoes say.</summary>
    public static IEnumerable<Reason> Vetoes(EnterpriseYear year, YieldClass into) =>
        year.Vetoes.Select(veto => new Reason("veto", Class: into, Text: veto.Reason, DocumentNumber: veto.DocumentNumber));

    /// <summary>The class that a veto makes of another.</summary>
    public static YieldClass Vetoed(RuleSet rules, YieldClass seat) =>
        rules.VetoLowersBy is { } steps ? (YieldClass)Math.Min((int)seat + steps, (int)YieldClass.D) : Worse(seat, rules.VetoClass);

    // What comes after the places: a veto that lowers by so many classes, or else the protection of those who may not be put so low.
    private static YieldClass Adjusted(RuleSet rules, GroupRules group, ScoredFirm firm, YieldClass seat)
    {
        if (firm.Unbound) return seat;
        if (firm.Input.Stated.Vetoes.Count > 0)
            return rules.VetoLowersBy is null ? seat : Vetoed(rules, seat);
        foreach (var protection in group.Protections)
            if (protection.AtWorst < seat && Protects(protection, firm)) seat = protection.AtWorst;
        return seat;
    }

    private static bool Protects(Protection protection, ScoredFirm firm) => Key(protection.Figure, firm) >= protection.AtLeast;

    private static (YieldClass[] Raw, YieldClass[] Final) Seats(RuleSet rules, GroupRules group, List<Ranked> ranked)
    {
        var (shares, raw) = (rules.SharesOf(group), new YieldClass[ranked.Count]);
        var places = shares.Select(share => Places(rules, share, ranked.Count)).ToArray();
        for (var n = 0; n < raw.Length; n++) raw[n] = ByRank(shares, places, ranked[n].Rank);
        var final = rules.Order == SeatOrder.EligibilityFirst ? Seated(shares, places, ranked) : [.. ranked.Select((r, n) => Worse(raw[n], r.AtBest))];
        for (var n = 0; n < final.Length; n++) final[n] = Adjusted(rules, group, ranked[n].Firm, final[n]);
        return (raw, final);
    }

    private static List<(ScoredFirm Firm, YieldClass AtBest)> Ordered(RuleSet rules, GroupRules group, IReadOnlyList<ScoredFirm> firms)
    {
        var ordered = firms.ToArray();
        Array.Sort(ordered, (a, b) => Compare(rules, a, b));
        return [.. ordered.Select(firm => (firm, AtBest(rules, group, firm)))];
    }

    private static List<Ranked> Rank(List<(ScoredFirm Firm, YieldClass AtBest)> ordered, RuleSet rules)
    {
        var ranked = new List<Ranked>(ordered.Count);
        for (var n = 0; n < ordered.Count; n++)
        {
            var rank = n > 0 && BetterFirst(rules, ordered[n - 1].Firm, ordered[n].Firm) == 0 ? ranked[^1].Rank : n + 1;
            ranked.Add(new(ordered[n].Firm, rank, ordered[n].AtBest));
        }
        return ranked;
    }

    // The credit code only puts equal ones in an order to be shown in.
    private static int Compare(RuleSet rules, ScoredFirm a, ScoredFirm b) =>
        BetterFirst(rules, a, b) is var order and not 0 ? order : string.CompareOrdinal(a.Input.Uscc, b.Input.Uscc);

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

    private static YieldClass ByRank(EquatableArray<ClassShare> shares, decimal[] places, int rank)
    {
        for (var n = 0; n < places.Length; n++)
            if (rank <= places[n]) return shares[n].Class;
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
    private static YieldClass[] Seated(EquatableArray<ClassShare> shares, decimal[] places, List<Ranked> ranked)
    {
        var seats = new YieldClass?[ranked.Count];
        var taken = 0;
        foreach (var (share, most) in shares.Zip(places))
        {
            for (var n = 0; n < ranked.Count && taken + 1 <= most;)
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
            : group.Protections.FirstOrDefault(p => p.AtWorst == final && final < Worse(raw, firm.AtBest) && Protects(p, firm.Firm));
        if (shield is not null) yield return new("protection", shield.Figure, shield.AtLeast, final);
        else if (final < raw) yield return new("moved-up", Class: final);
    }

    private static YieldClass Worse(YieldClass a, YieldClass b) => a > b ? a : b;
}
