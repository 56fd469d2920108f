using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Land.Parcels;

namespace ParkPlatform.Land;

public static partial class Refusals
{
    public static ProblemDetails EntryStaysAsItIs(long version) => Of("entry-stays-as-it-is", version.ToString(CultureInfo.InvariantCulture));

    internal static ProblemDetails LeavesMisfits(IEnumerable<Misfit> misfits) => Of("leaves-misfits", Listed(misfits.Select(Said)));

    internal static string OutOfRange() => Texts["invalid.out-of-range"];

    /// <summary>An entry and why it would not fit, in a line.</summary>
    internal static string Said(Misfit misfit) => $"{misfit.Fact.EffectiveOn:O} {misfit.Fact.DocumentNumber}: {Texts[$"problem.{misfit.Rule}.title"]}";
}
