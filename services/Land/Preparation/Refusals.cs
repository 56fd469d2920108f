using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Land.Preparation;

namespace ParkPlatform.Land;

public static partial class Refusals
{
    public static ProblemDetails WrongOrgan() => Of("wrong-organ");

    public static ProblemDetails NetLandNotClear(IEnumerable<string> lacking) => Of("net-land-not-clear", Listed(lacking));

    public static ProblemDetails LaxerThanNational(Indicator indicator, decimal national, string document) =>
        Of("laxer-than-national", Texts[$"metric.{indicator.Metric}"], indicator.Target, national, document);
}
