using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Land.Preparation;

namespace ParkPlatform.Land;

public static partial class Refusals
{
    public static ProblemDetails WeakerThanStandard(Indicator indicator) => Of("weaker-than-standard", Texts[$"metric.{indicator.Metric}"], indicator.Target);
}
