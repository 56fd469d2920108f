namespace ParkPlatform.Domain;

/// <summary>Decimals keep the scale in which they were given: 4.50 and 4.5 are equal, but are not written alike.</summary>
public static class Decimals
{
    /// <summary>The same number without the zeros at its end, so that equal numbers are written alike.</summary>
    public static decimal WithoutTrailingZeros(this decimal number) => number / 1.000000000000000000000000000000000m;
}
