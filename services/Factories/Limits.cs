using ParkPlatform.Domain;

namespace ParkPlatform.Factories;

/// <summary>What no factory building and no lease of a county exceeds; beyond it somebody has mistyped.</summary>
public static class Limits
{
    public const int MostFloors = 60, MostUnits = 1000, MostUnitsOfALease = 200, MostSteps = 50;

    public static readonly Area LargestUnit = Area.FromHectares(50);
}
