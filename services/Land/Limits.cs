using ParkPlatform.Domain;

namespace ParkPlatform.Land;

/// <summary>What no entry of a county's land register can exceed; beyond it somebody has mistyped a unit or a year.</summary>
public static class Limits
{
    public static readonly DateOnly FirstDay = new(1950, 1, 1);
    public static readonly DateOnly LastDay = new(2150, 12, 31);
    public static readonly Area LargestParcel = Area.FromHectares(10_000);
    public static readonly Yuan HighestPrice = Yuan.Of(1_000_000_000_000m);
}
