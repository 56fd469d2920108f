using ParkPlatform.Yield.Runs;

namespace ParkPlatform.Yield.Rules;

/// <summary>
/// Who is ranked with whom: a group of the rules, and in it, where the rules say so, one industry group. Its name is the group's code and the industry's,
/// null for
/// a group that has neither.
/// </summary>
public readonly record struct Cohort(GroupRules Rules, string? Industry)
{
    public string? Name => (Rules.Code, Industry) switch
    {
        (null, null) => null,
        ({ } code, null) => code,
        var (code, industry) => $"{code}/{industry}",
    };
}

public static class Cohorts
{
    /// <summary>The rules that an outcome was computed by.</summary>
    public static GroupRules? Of(this RuleSet rules, FirmOutcome outcome)
    {
        var code = outcome.Cohort?.Split('/')[0] is { Length: > 0 } named ? named : null;
        return rules.Groups.FirstOrDefault(g => g.Group == outcome.Group && g.Code == code) ?? rules.Groups.FirstOrDefault(g => g.Group == outcome.Group);
    }

    /// <summary>Whether a firm could be in the group if its land were large enough.</summary>
    public static bool IsOpenTo(this GroupRules group, FirmInput firm) =>
        group.Group == firm.Stated.Group && !(firm.LandMu >= group.BelowLandMu) && (group.Tenants is not { } tenants || tenants == IsTenant(firm));

    // Holds no land of its own on any day of the year, but rents some.
    internal static bool IsTenant(FirmInput firm)
    {
        var rents = false;
        foreach (var line in firm.Land.Lines)
        {
            if (line.Kind == Occupations.LandKind.Own) return false;
            rents |= line is { Kind: Occupations.LandKind.Rented, WhyNot: not "sublet" };
        }
        return rents;
    }
}
