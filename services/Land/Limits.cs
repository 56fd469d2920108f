using ParkPlatform.Domain;

namespace ParkPlatform.Land;

/// <summary>What no parcel of a county can exceed; beyond it somebody has mistyped a unit.</summary>
public static class Limits
{
    public static readonly Area LargestParcel = Area.FromHectares(10_000);
}
