using ParkPlatform.Yield.Enterprises;
using ParkPlatform.Yield.Rules;

namespace ParkPlatform.Yield.Park;

/// <summary>What a firm below it is measured by.</summary>
public enum PotentialReference
{
    /// <summary>组内加权平均: Σ figure ÷ Σ mu of the group, as a baseline is.</summary>
    GroupMean,

    /// <summary>组内中位数: half of the group's firms have at least as much per mu.</summary>
    GroupMedian,
}

/// <summary>A firm below the reference of its group.</summary>
/// <param name="Gain">What there would be more: reference × mu − figure.</param>
/// <param name="SpareLandMu">The land that it would not need for what it has now: mu − figure ÷ reference; all of it for a figure of nought and less.</param>
public sealed record FirmPotential(ParkFirm Firm, decimal Value, decimal LandMu, decimal Reference, decimal Gain, decimal SpareLandMu);

/// <summary>挖潜 of a group.</summary>
/// <param name="Reference">Per mu; null for a group without such a figure.</param>
/// <param name="Firms">Those with the figure and land, without those that are exempt (免评).</param>
public sealed record GroupPotential(
    EnterpriseGroup Group, int Firms, int Exempt, decimal? Reference, int Below, decimal LandMuBelow, decimal Gain, decimal SpareLandMu);

/// <summary>挖潜 of a zone: what its firms below the reference would add.</summary>
public sealed record ZonePotential(string? Zone, int Below, decimal LandMuBelow, decimal Gain, decimal SpareLandMu);

/// <summary>
/// 亩均挖潜: what the park would have more, if every firm below the mean or the median of its group came up to it on the land that it uses. Nothing is predicted: it
/// says where the room is, and how much.
/// </summary>
public sealed class ParkPotential
{
    public IReadOnlyList<GroupPotential> Groups { get; }

    /// <summary>The firms below the reference, those with the most room first.</summary>
    public IReadOnlyList<FirmPotential> Firms { get; }

    /// <summary>Σ of the figure over the firms that were looked at.</summary>
    public decimal Now { get; }

    public ParkPotential(IReadOnlyList<ParkFirm> firms, string figure, PotentialReference by)
    {
        var (groups, below) = (new List<GroupPotential>(), new List<FirmPotential>());
        foreach (var group in firms.GroupBy(f => f.Input.Stated.Group).OrderBy(g => g.Key))
        {
            var exempt = group.Where(f => f.Input.Stated.Exemption?.Covers(f.Input.Stated.Year) == true).ToArray();
            var known = group.Except(exempt).Select(f => (Firm: f, Value: Figures.Of(f.Input, figure), Land: f.Input.LandMu))
                .Where(f => f is { Value: not null, Land: > 0 }).Select(f => (f.Firm, Value: f.Value!.Value, Land: f.Land!.Value)).ToArray();
            var reference = ReferenceOf([.. known.Select(f => (f.Value, f.Land))], by);
            // Compared as products: the quotient may be no decimal.
            FirmPotential[] low = reference is not > 0 ? [] :
            [
                .. known.Where(f => f.Value < reference.Value * f.Land).Select(f => new FirmPotential(
                    f.Firm, f.Value, f.Land, reference.Value, reference.Value * f.Land - f.Value, f.Land - Math.Max(0, f.Value) / reference.Value)),
            ];
            groups.Add(new(
                group.Key, known.Length, exempt.Length, reference, low.Length, low.Sum(f => f.LandMu), low.Sum(f => f.Gain), low.Sum(f => f.SpareLandMu)));
            below.AddRange(low);
            Now += known.Sum(f => f.Value);
        }
        Groups = groups;
        Firms = [.. below.OrderByDescending(f => f.Gain).ThenBy(f => f.Firm.Input.Uscc, StringComparer.Ordinal)];
    }

    public IEnumerable<ZonePotential> Zones() => Firms.GroupBy(f => f.Firm.Zone).OrderBy(z => z.Key is null).ThenBy(z => z.Key, StringComparer.Ordinal)
        .Select(z => new ZonePotential(z.Key, z.Count(), z.Sum(f => f.LandMu), z.Sum(f => f.Gain), z.Sum(f => f.SpareLandMu)));

    private static decimal? ReferenceOf((decimal Value, decimal Land)[] firms, PotentialReference by)
    {
        if (firms.Length == 0) return null;
        if (by == PotentialReference.GroupMean) return firms.Sum(f => f.Value) / firms.Sum(f => f.Land);
        var perMu = firms.Select(f => f.Value / f.Land).Order().ToArray();
        return (perMu[(perMu.Length - 1) / 2] + perMu[perMu.Length / 2]) / 2;
    }
}
