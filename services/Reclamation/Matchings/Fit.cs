using ParkPlatform.Domain;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Projects;

namespace ParkPlatform.Reclamation.Matchings;

/// <summary>An asset that is free, or will be from a day on.</summary>
public sealed record Offer(Guid AssetId, AssetType AssetType, string Code, string? Zone, Area AreaSquareMetres, Fitness Fitness, DateOnly FreeFrom);

/// <summary>What an asset must pass before it is scored at all.</summary>
public enum MatchFilter
{
    /// <summary>可交付日期.</summary>
    FreeBy,

    /// <summary>面积不足.</summary>
    AreaMin,

    /// <summary>面积过大.</summary>
    AreaMax,

    /// <summary>片区.</summary>
    Zone,

    /// <summary>火灾危险性类别.</summary>
    FireClass,

    /// <summary>层高.</summary>
    ClearHeight,

    /// <summary>楼面荷载.</summary>
    FloorLoad,

    /// <summary>行车.</summary>
    Crane,

    /// <summary>配电容量.</summary>
    Power,

    /// <summary>地类.</summary>
    LandUse,

    /// <summary>容积率.</summary>
    PlotRatio,
}

/// <summary>Why an asset is out of the question for a project.</summary>
/// <param name="Offered">Null where nobody has told: what is not known does not count as enough.</param>
/// <param name="Gap">By how much it falls short, in the unit of the filter; null where it can't be measured.</param>
public sealed record Exclusion(MatchFilter Filter, string Needed, string? Offered, decimal? Gap);

/// <summary>One part of a score.</summary>
/// <param name="Most">How many points there are at the most.</param>
public sealed record ScorePart(string Name, decimal Points, decimal Most);

/// <summary>
/// How an asset fits a project (domain.md B.6), as a pure function: hard filters first, each exclusion with its reason; then a score in points by the rule's
/// version of the day.
/// </summary>
public static class Fit
{
    private const string FireClasses = "甲乙丙丁戊";

    /// <summary>All reasons why not; none if the asset is in question.</summary>
    public static IReadOnlyList<Exclusion> Exclusions(SiteNeeds needs, Offer offer)
    {
        var found = new List<Exclusion>();
        var (area, fit) = (offer.AreaSquareMetres, offer.Fitness);
        if (offer.FreeFrom > needs.ReadyBy)
            found.Add(new(MatchFilter.FreeBy, $"{needs.ReadyBy:O}", $"{offer.FreeFrom:O}", offer.FreeFrom.DayNumber - needs.ReadyBy.DayNumber));
        if (area < needs.AreaMinSquareMetres) found.Add(Short(MatchFilter.AreaMin, needs.AreaMinSquareMetres.SquareMetres, area.SquareMetres));
        if (area > needs.AreaMaxSquareMetres) found.Add(Short(MatchFilter.AreaMax, needs.AreaMaxSquareMetres.SquareMetres, area.SquareMetres));
        if (needs.OnlyTheseZones && !needs.Zones.Contains(offer.Zone)) found.Add(new(MatchFilter.Zone, string.Join("、", needs.Zones), offer.Zone, null));
        if (needs.AssetType == AssetType.Unit)
        {
            AtLeast(MatchFilter.ClearHeight, needs.ClearHeightMetres, fit.ClearHeightMetres);
            AtLeast(MatchFilter.FloorLoad, needs.FloorLoadKilonewtonsPerSquareMetre, fit.FloorLoadKilonewtonsPerSquareMetre);
            AtLeast(MatchFilter.Crane, needs.CraneTonnes, fit.CraneTonnes ?? 0);
            AtLeast(MatchFilter.Power, needs.PowerKilovoltAmperes, fit.PowerKilovoltAmperes);
            if (needs.FireClass is { } process && (fit.FireClass is not { } allowed || Danger(process) < Danger(allowed)))
                found.Add(new(MatchFilter.FireClass, process, fit.FireClass, fit.FireClass is { } most ? Danger(most) - Danger(process) : null));
        }
        else
        {
            AtLeast(MatchFilter.PlotRatio, needs.PlotRatio, fit.PlotRatioMax);
            if (needs.LandUse is { } use && fit.LandUse != use) found.Add(new(MatchFilter.LandUse, use, fit.LandUse, null));
        }
        return found;

        void AtLeast(MatchFilter filter, decimal? needed, decimal? offered)
        {
            if (needed is { } least && !(offered >= least))
                found.Add(offered is { } less ? Short(filter, least, less) : new(filter, Plain(least), null, null));
        }
    }

    /// <summary>The score of an asset that nothing excludes: its parts, each with its most.</summary>
    public static IReadOnlyList<ScorePart> Score(SiteNeeds needs, Promises promises, Offer offer, RuleVersion rule)
    {
        var middle = (needs.AreaMinSquareMetres.SquareMetres + needs.AreaMaxSquareMetres.SquareMetres) / 2;
        var half = Math.Max((needs.AreaMaxSquareMetres.SquareMetres - needs.AreaMinSquareMetres.SquareMetres) / 2, 1);
        var early = needs.ReadyBy.DayNumber - offer.FreeFrom.DayNumber;
        return
        [
            Part("areaFit", 1 - Math.Abs(offer.AreaSquareMetres.SquareMetres - middle) / half),
            Part("zone", needs.Zones.Count == 0 || needs.Zones.Contains(offer.Zone) ? 1 : 0),
            Part("readiness", Share(early, rule["readinessDays"])),
            Part("promisedTax", Share(promises.TaxTenThousandYuanPerMu, rule["fullTaxPerMu"])),
            Part("promisedInvestment", Share(promises.InvestmentTenThousandYuanPerMu, rule["fullInvestmentPerMu"])),
            Part("jobs", Share(promises.JobsPerMu, rule["fullJobsPerMu"])),
        ];

        ScorePart Part(string name, decimal share)
        {
            var most = rule[$"{name}Points"];
            return new(name, Math.Round(Math.Clamp(share, 0, 1) * most, 2, MidpointRounding.AwayFromZero), most);
        }
    }

    private static decimal Share(decimal amount, decimal full) => full <= 0 ? 1 : amount / full;

    private static int Danger(string fireClass) => FireClasses.IndexOf(fireClass, StringComparison.Ordinal);

    private static Exclusion Short(MatchFilter filter, decimal needed, decimal offered) =>
        new(filter, Plain(needed), Plain(offered), Math.Abs(needed - offered));

    private static string Plain(decimal number) => number.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture);
}
