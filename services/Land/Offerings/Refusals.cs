using Microsoft.AspNetCore.Mvc;

namespace ParkPlatform.Land;

public static partial class Refusals
{
    public static ProblemDetails NothingToAnnounce() => Of("nothing-to-announce");

    public static ProblemDetails ListingTooEarly(DateOnly given, DateOnly earliest) => Of("listing-too-early", given, earliest);

    public static ProblemDetails ListingTooShort(DateOnly given, DateOnly shortest) => Of("listing-too-short", given, shortest);
}
