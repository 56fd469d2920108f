using ParkPlatform.Domain;
using ParkPlatform.Yield.Rules;
using ParkPlatform.Yield.Runs;

namespace ParkPlatform.Yield.Measures;

/// <summary>A measure for one firm on one day: what its class gets, and what that comes to in a year.</summary>
/// <param name="Quantity">Of the evaluated year; null where nobody has reported it.</param>
/// <param name="YuanPerYear">What it costs, negative for what it brings; to a fen. Null where it is no matter of money or something is missing.</param>
/// <param name="WhyNoAmount"><c>treatment</c>, <c>no-quantity</c> or <c>no-price</c>.</param>
/// <param name="GivesWayTo">The measure of the same group that costs more and holds instead; null for one that holds.</param>
public sealed record MeasureForFirm(
    Measure Measure, ClassInForce Class, ClassTerm Term, decimal? Quantity, Yuan? YuanPerYear, string? WhyNoAmount, string? GivesWayTo)
{
    /// <summary>From here on both the class and the wording hold.</summary>
    public DateOnly From => Class.List.Since > Measure.ValidFrom ? Class.List.Since : Measure.ValidFrom;

    /// <summary>The last day on which both hold, as far as is known.</summary>
    public DateOnly? To => (Class.List.ValidTo, Measure.Terms.ValidTo) switch
    {
        (null, var to) => to,
        (var to, null) => to,
        var (one, other) => one < other ? one : other,
    };
}

/// <summary>Which measures follow from a class (domain.md E.9). A pure function of the wordings, the class and the figures that the class was computed from.</summary>
public static class MeasuresOfFirm
{
    /// <summary>用地面积 in square metres, as a quantity.</summary>
    public const string LandSquareMetres = "landSquareMetres";

    public static IReadOnlyList<MeasureForFirm> Of(IEnumerable<Measure> measures, ClassInForce @class, FirmInput firm)
    {
        var all = measures.Select(m => Of(m, @class, firm)).OfType<MeasureForFirm>().ToArray();
        return [.. all.Select(m => m with { GivesWayTo = Stronger(m, all) })];
    }

    public static MeasureForFirm? Of(Measure measure, ClassInForce @class, FirmInput firm)
    {
        if (measure.Of(@class.Class, @class.Years) is not { } term) return null;
        var terms = measure.Terms;
        var quantity = terms.Quantity is { } code ? QuantityOf(firm, code) : null;
        var (amount, why) = terms.Effect switch
        {
            MeasureEffect.Treatment => (null, "treatment"),
            _ when term.Value is null => (null, "treatment"),
            _ when quantity is null => (null, "no-quantity"),
            MeasureEffect.AddedPrice => (term.Value * quantity, null),
            _ when terms.PriceYuan is null => (null, "no-price"),
            _ => (term.Value * terms.PriceYuan * quantity, (string?)null),
        };
        return new(measure, @class, term, quantity, amount is { } yuan ? Yuan.Of(yuan).Rounded() : null, why, null);
    }

    public static decimal? QuantityOf(FirmInput firm, string code) =>
        code == LandSquareMetres ? firm.LandMu is { } mu ? Area.FromMu(mu).SquareMetres : null : Figures.Of(firm, code);

    // 执行最高一档: of one group the measure that costs most; of equal ones the first by its code.
    private static string? Stronger(MeasureForFirm one, IReadOnlyList<MeasureForFirm> all) => one.Measure.Terms.Group is not { } group ? null : all
        .Where(other => other.Measure.Terms.Group == group)
        .OrderByDescending(other => other.YuanPerYear ?? Yuan.Zero).ThenByDescending(other => other.Term.Value ?? 0).ThenBy(other => other.Measure.Code, StringComparer.Ordinal)
        .First().Measure.Code is var strongest && strongest != one.Measure.Code ? strongest : null;
}
