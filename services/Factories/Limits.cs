using ParkPlatform.Domain;

namespace ParkPlatform.Factories;

/// <summary>What no factory building and no lease of a county exceeds; beyond it somebody has mistyped.</summary>
public static class Limits
{
    public const int MostFloors = 60, MostUnits = 1000, MostUnitsOfALease = 200, MostSteps = 50, MostParts = 50, MostUtilities = 50, MostFeeds = 20;

    public const decimal LargestCapacity = 1_000_000;

    public static readonly Area LargestUnit = Area.FromHectares(50);
}
