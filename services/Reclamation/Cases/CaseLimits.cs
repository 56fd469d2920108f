namespace ParkPlatform.Reclamation.Cases;

/// <summary>How much a clerk can write into a case; papers belong beside it.</summary>
internal static class CaseLimits
{
    public const int LongestText = 4000;
}
