using ParkPlatform.Domain;

namespace ParkPlatform.Land;

/// <summary>What nothing in a county's land books can exceed; beyond it somebody has mistyped a unit.</summary>
public static class Limits
{
    public static readonly Area LargestParcel = Area.FromHectares(10_000);

    /// <summary>用地指标 of a year.</summary>
    public static readonly Area LargestQuota = Area.FromHectares(100_000);

    /// <summary>宗地分割、合并.</summary>
    public const int PartsOfAParcel = 50;

    /// <summary>批次.</summary>
    public const int ParcelsOfABatch = 100;
}
