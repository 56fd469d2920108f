using System.Text.Json;
using System.Text.Json.Serialization;
using ParkPlatform.Domain;

namespace ParkPlatform.Yield.Enterprises;

/// <summary>
/// 评价数据: what the departments say about one firm in one calendar year (domain.md E.3). Money in 10 000 yuan (万元), as the reports and the published baselines
/// state it;
/// energy in tonnes of coal equivalent, emission in tonnes, electricity in kilowatt-hours, land in mu. A figure that nobody has reported is null, which is not
/// zero.
/// </summary>
/// <param name="Uscc">统一社会信用代码: the evaluated unit is the legal entity.</param>
/// <param name="LandMuOverride">用地面积: takes the place of the land that the registers give, in mu; null where they are right.</param>
/// <param name="Bonus">加分; negative for a deduction (扣分). Rules cap it.</param>
/// <param name="Vetoes">一票否决事项.</param>
/// <param name="Industry">行业代码 (GB/T 4754), e.g. <c>C3441</c>: rules may rank industries apart.</param>
public sealed record EnterpriseYear(
    string Uscc, int Year, string Name, EnterpriseGroup Group,
    decimal? TaxTenThousandYuan, decimal? ValueAddedTenThousandYuan, decimal? RevenueTenThousandYuan, decimal? EnergyTonnesCoalEquivalent,
    decimal? EmissionTonnes, decimal? Employees, decimal? ResearchTenThousandYuan, decimal? ElectricityKilowattHours,
    decimal? LandMuOverride, decimal Bonus, EquatableArray<Veto> Vetoes, Exemption? Exemption,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Industry = null) : IState<EnterpriseYear>
{
    // What came into the record later is not written where it is not there: what was sealed before keeps its seal.

    /// <summary>Figures that only some rules ask for, by the codes that those rules give them.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public EquatableArray<OtherFigure> OtherFigures { get; init; }

    /// <summary>认定 such as 专精特新, by the codes under which rules give points for them.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public EquatableArray<string> Honours { get; init; }

    /// <summary>证载面积 in mu, as the planner has stated it; null where the register's own parcels are right.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? RegisteredLandMu { get; init; }

    /// <summary>实测面积 in mu, by a survey.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? MeasuredLandMu { get; init; }

    /// <summary>数据来源: who has supplied which figure, and when it came in.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public EquatableArray<FigureSource> Sources { get; init; }

    /// <summary>Codes of the figures that are reported and of which nobody has said where they come from.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Unsourced => [.. Rules.Figures.ReportedIn(this).Except(Sources.Select(s => s.Figure))];

    public static EnterpriseYear? Evolve(EnterpriseYear? year, IFact fact) => fact is IStatesYear e ? e.Stated : year;
}

/// <summary>A figure beyond the usual ones: <c>technicalInvestment</c> 技改投入, <c>yearsRegistered</c> 注册年限.</summary>
public sealed record OtherFigure(string Code, decimal? Value);

/// <summary>Where a figure comes from.</summary>
/// <param name="Figure">Its code: <c>tax</c>, <c>valueAdded</c>, <c>landMu</c>, <c>measuredLandMu</c>, or that of another figure.</param>
/// <param name="Supplier">提供单位: 税务, 统计, 供电 …</param>
/// <param name="ReceivedOn">收到日期.</param>
/// <param name="DocumentNumber">文号 of the paper that it came with, where it has one of its own.</param>
public sealed record FigureSource(string Figure, string Supplier, DateOnly ReceivedOn, string? DocumentNumber);

/// <summary>规上、规下: the groups that are evaluated apart from each other.</summary>
public enum EnterpriseGroup
{
    /// <summary>规上: main revenue of 20 million yuan a year and more.</summary>
    AboveScale,

    /// <summary>规下.</summary>
    BelowScale,
}

/// <summary>一票否决: what puts a firm into the lowest class whatever it scores (domain.md E.7). JSON: an object, or just the reason as a text.</summary>
/// <param name="DocumentNumber">文号 of the department that says so.</param>
[JsonConverter(typeof(VetoConverter))]
public sealed record Veto(string Reason, string? DocumentNumber);

/// <summary>
/// 免评: evaluated without a class (不定等级), up to and with a last day (domain.md E.5). It counts for a year on whose last day it still holds, and ends by itself.
/// </summary>
public sealed record Exemption(string Reason, string DocumentNumber, DateOnly Until)
{
    public bool Covers(int year) => Until >= new DateOnly(year, 12, 31);
}

internal sealed class VetoConverter : JsonConverter<Veto>
{
    private sealed record Raw(string Reason, string? DocumentNumber);

    public override Veto? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType == JsonTokenType.String
        ? new(reader.GetString()!, null)
        : JsonSerializer.Deserialize<Raw>(ref reader, options) is { } raw ? new(raw.Reason, raw.DocumentNumber) : null;

    public override void Write(Utf8JsonWriter writer, Veto value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, new Raw(value.Reason, value.DocumentNumber), options);
}
