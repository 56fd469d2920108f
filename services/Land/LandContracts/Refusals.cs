using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Land.Supervision;

namespace ParkPlatform.Land;

public static partial class Refusals
{
    public static ProblemDetails LeaseTargetsNotMet(IEnumerable<Commitment> open) =>
        Of("lease-targets-not-met", Listed(open.Select(c => Texts[$"metric.{c.Metric}"])));
}
