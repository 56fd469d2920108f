using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Reclamation.Routes;
using ParkPlatform.Reclamation.Rules;

namespace ParkPlatform.Reclamation.Inefficiency;

/// <summary>Whether a route may be a measure, or the way out: none of its conditions speaks against it. Free recovery never may, for no label makes land idle by law.</summary>
internal static class RouteOfCase
{
    public static bool IsOpen(RouteKind route, InefficiencyFile file, DateOnly on) =>
        route != RouteKind.FreeRecovery && file.Asset?.At(on) is { } asset
        && RoutesOf.All(asset, null, on, file.Rules.On(ReclamationRules.Routes, on), isInefficient: true).Single(r => r.Kind == route).Open;

    public static ProblemDetails Refuse(RouteKind route, string code) =>
        route == RouteKind.FreeRecovery ? Refusals.FreeRecoveryIsForIdleLand() : Refusals.RouteNotOpen(route, code);
}
