using System.Text.Json.Serialization;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Yield.Rules;

namespace ParkPlatform.Yield.Measures;

/// <summary>What a differential measure (差别化措施) is about, and so whose affair it is.</summary>
public enum MeasureKind
{
    /// <summary>城镇土地使用税.</summary>
    LandUseTax,

    /// <summary>用电价格.</summary>
    PowerPrice,

    /// <summary>用水价格.</summary>
    WaterPrice,

    /// <summary>排污、污水处理费.</summary>
    SewageFee,

    /// <summary>用能指标、有序用电.</summary>
    EnergyQuota,

    /// <summary>国有厂房租金、续租: the factory service is told.</summary>
    Rent,

    /// <summary>新增用地、指标优先: whoever allocates land asks for it.</summary>
    LandAndQuota,

    /// <summary>金融信贷.</summary>
    Credit,

    /// <summary>项目、荣誉、补贴.</summary>
    Support,

    /// <summary>检查频次.</summary>
    Inspection,

    /// <summary>其他.</summary>
    Other,
}

/// <summary>How a measure comes to an amount.</summary>
public enum MeasureEffect
{
    /// <summary>加价: so many yuan more for each unit of the quantity; less when negative.</summary>
    AddedPrice,

    /// <summary>按比例: this share of the price of the whole quantity more; a relief when negative, −1 for all of it.</summary>
    ShareOfPrice,

    /// <summary>不计金额: how the firm is treated.</summary>
    Treatment,
}

/// <summary>What a class brings or costs, from a certain year in a row on.</summary>
/// <param name="FromYear">连续第几年: 1 from the first year in the class.</param>
/// <param name="Value">Yuan per unit, or a share of the price; null for a mere treatment.</param>
/// <param name="Text">How the document says it.</param>
/// <param name="Mark">How sure somebody is of it.</param>
/// <param name="Source">The article or document that sets it.</param>
public sealed record ClassTerm(YieldClass Class, int FromYear, decimal? Value, string? Text, RuleMark Mark, string Source);

/// <summary>The wording of a measure: what it is, and what each class gets.</summary>
/// <param name="Authority">Who decides it: surcharges need the price authority's document (价格主管部门).</param>
/// <param name="Quantity">
/// What the amount is measured by: <c>electricity</c>, <c>emission</c>, <c>landSquareMetres</c> (用地面积, m²), or any other figure of the firm's year, of the evaluated
/// year.
/// </param>
/// <param name="PriceYuan">The usual price of one unit; null where it is not known, then there is no amount.</param>
/// <param name="Group">不叠加: of the measures of one group only the one that costs most holds.</param>
/// <param name="ValidTo">The last day, where the document says one.</param>
public sealed record MeasureTerms(
    string Name, string? NameEn, MeasureKind Kind, MeasureEffect Effect, string Place, string Authority, string? Quantity, decimal? PriceYuan, string? Group,
    DateOnly? ValidTo, EquatableArray<ClassTerm> Classes);

/// <summary>差别化措施发布: from a day on the measure reads like this. The former wording stays true of the days before.</summary>
/// <param name="Edition">1 is the first wording.</param>
public sealed record MeasureStated(string Code, int Edition, MeasureTerms Terms, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>A measure as it is worded on a day.</summary>
public sealed record Measure(string Code, int Edition, MeasureTerms Terms, DateOnly ValidFrom, string DocumentNumber) : IState<Measure>
{
    public static Measure? Evolve(Measure? measure, IFact fact) =>
        fact is MeasureStated e ? new(e.Code, e.Edition, e.Terms, e.EffectiveOn, e.DocumentNumber) : measure;

    /// <summary>One code, one stream.</summary>
    public static Guid StreamOf(string tenant, string code) => StableId.From(tenant, "measure", code);

    /// <summary>Whether nobody has said any more what holds on the day.</summary>
    public bool IsOver(DateOnly day) => day > Terms.ValidTo;

    /// <summary>What a class gets in its n-th year in a row; null for nothing.</summary>
    public ClassTerm? Of(YieldClass @class, int years) => Terms.Classes.Where(c => c.Class == @class && c.FromYear <= years).MaxBy(c => c.FromYear);

    /// <summary>As the document calls it, in English where it says how.</summary>
    [JsonIgnore]
    public string Name =>
        System.Globalization.CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" && Terms.NameEn is { } english ? english : Terms.Name;
}

public static class MeasureEvents
{
    /// <summary>The names under which the events of measures are stored. They never change; a class may.</summary>
    public static readonly EventNames Names = new() { { "measure_stated", typeof(MeasureStated) } };

    /// <summary>The same for what was applied.</summary>
    public static readonly EventNames ApplicationNames = new()
    {
        { "measure_applied", typeof(MeasureApplied) },
        { "measure_application_ended", typeof(MeasureApplicationEnded) },
    };
}
