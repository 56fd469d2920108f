using System.Diagnostics.CodeAnalysis;

namespace ParkPlatform.Domain;

/// <summary>
/// A division's code (行政区划代码, GB/T 2260): two digits of province, two of prefecture, two of county. Only its shape is known here. Which codes exist changes over the years;
/// old ones stay valid inside old parcel codes, so an unknown one is at most a warning.
/// </summary>
public static class DistrictCode
{
    public const int Length = 6;

    /// <summary>Six ASCII digits, the first not 0.</summary>
    public static bool IsWellFormed([NotNullWhen(true)] string? code) =>
        code is { Length: Length } && code[0] != '0' && !code.AsSpan().ContainsAnyExceptInRange('0', '9');

    /// <summary>Whether a well-formed code names a county or district (县、区), not a prefecture or province.</summary>
    public static bool IsCounty([NotNullWhen(true)] string? code) => IsWellFormed(code) && !code.EndsWith("00", StringComparison.Ordinal);
}
