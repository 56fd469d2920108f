using FluentValidation;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Reclamation.Idleness;

namespace ParkPlatform.Reclamation;

/// <summary>What several commands of this service demand alike.</summary>
internal static class CommandRules
{
    private const int MostSpans = 100;

    // What no parcel of a county can exceed; beyond it somebody has mistyped a unit.
    private static readonly Area LargestArea = Area.FromHectares(10_000);

    /// <summary>Accepted spans: of causes that the holder does not answer for, none ending before it begins.</summary>
    public static void AreCauseSpans<T>(this IRuleBuilder<T, EquatableArray<CauseSpan>> spans, Texts texts)
    {
        spans.Must(all => all.Count <= MostSpans).WithText(texts, "invalid.spans-many");
        spans.Must(all => all.All(s => s.Cause is Cause.Government or Cause.ForceMajeure or Cause.PreWork)).WithText(texts, "invalid.span-cause");
        spans.Must(all => all.All(s => s.From <= s.To && s.From >= CommonRules.FirstDay && s.To <= CommonRules.LastDay)).WithText(texts, "invalid.span-days");
    }

    /// <summary>An area from zero on, if there is one.</summary>
    public static void IsArea<T>(this IRuleBuilder<T, Area?> area, Texts texts) =>
        area.Must(a => a is null || a >= Area.Zero && a <= LargestArea).WithText(texts, "invalid.area");
}
