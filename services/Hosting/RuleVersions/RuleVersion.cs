using ParkPlatform.Domain;

namespace ParkPlatform.Hosting.RuleVersions;

/// <summary>How sure somebody is of a value.</summary>
public enum RuleMark
{
    /// <summary>已核: read in the source that is named.</summary>
    Read,

    /// <summary>部分核对: seen in a summary or a copy.</summary>
    PartlySeen,

    /// <summary>待核: recalled, to be checked before anybody relies on it.</summary>
    Recalled,

    /// <summary>建议值: no law says so; the platform recommends it.</summary>
    Recommended,
}

/// <summary>One figure of a rule (参数).</summary>
/// <param name="Name">Names it for good: <c>noticeDays</c>.</param>
/// <param name="Unit">
/// <c>days</c>, <c>workingDays</c>, <c>months</c>, <c>years</c>, <c>share</c> (0.40 is 40 %), <c>sharePerDay</c>, <c>yuanPerSquareMetre</c> …
/// </param>
/// <param name="Source">The article or document that sets it.</param>
public sealed record RuleValue(string Name, decimal Value, string Unit, RuleMark Mark, string Source);

/// <summary>Which wording of a rule an answer was computed with.</summary>
/// <param name="OutsideValidity">The day lies before the first version or behind the validity of the last one: nobody has said yet what holds then.</param>
public sealed record RuleReference(string Rule, int Edition, string Place, DateOnly ValidFrom, string DocumentNumber, bool OutsideValidity);

/// <summary>规则参数发布: from a day on a rule has these values, for a place, by a document. The former version stays true of the days before.</summary>
public interface IRuleVersionPublished : IFact
{
    string Rule { get; }

    /// <summary>1 is the first version that came with the platform.</summary>
    int Edition { get; }

    string Place { get; }

    /// <summary>The last day, where the document says one.</summary>
    DateOnly? ValidTo { get; }

    EquatableArray<RuleValue> Values { get; }
}

/// <summary>A rule as it is worded on a day. Figures come from the version of the day of the fact, never from today's.</summary>
public sealed record RuleVersion(
    string Rule, int Edition, string Place, DateOnly ValidFrom, DateOnly? ValidTo, string DocumentNumber,
    EquatableArray<RuleValue> Values) : IState<RuleVersion>
{
    public static RuleVersion? Evolve(RuleVersion? state, IFact fact) => fact is IRuleVersionPublished e
        ? new(e.Rule, e.Edition, e.Place, e.EffectiveOn, e.ValidTo, e.DocumentNumber, e.Values)
        : state;

    /// <summary>The figure of that name.</summary>
    /// <exception cref="KeyNotFoundException">The rule has no such figure; publishing makes sure that it has all that the code asks for.</exception>
    public RuleValue Find(string name) => FindOrNull(name) ?? throw new KeyNotFoundException($"The rule {Rule} has no value {name}.");

    public RuleValue? FindOrNull(string name) => Values.FirstOrDefault(v => v.Name == name);

    public decimal this[string name] => Find(name).Value;

    /// <summary>A figure that is counted: days, months, years.</summary>
    public int Whole(string name) => decimal.ToInt32(this[name]);

    /// <summary>A period that this rule sets, as something that can be counted and explained.</summary>
    public DeadlineRule Period(string name, bool rolls = true)
    {
        var value = Find(name);
        return new($"{Rule}.{name}", $"{Edition}", Modes[value.Unit], Whole(name), value.Source, rolls);
    }

    public RuleReference On(DateOnly day) => new(Rule, Edition, Place, ValidFrom, DocumentNumber, day < ValidFrom || day > ValidTo);

    private static readonly Dictionary<string, CountingMode> Modes = new()
    {
        ["days"] = CountingMode.CalendarDays, ["workingDays"] = CountingMode.WorkingDays, ["months"] = CountingMode.Months, ["years"] = CountingMode.Years,
    };
}
