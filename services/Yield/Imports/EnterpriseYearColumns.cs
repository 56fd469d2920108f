using ParkPlatform.Domain;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Yield.Enterprises;

namespace ParkPlatform.Yield.Imports;

/// <summary>
/// A column that can be filled in: its JSON name, its Chinese ones (the first is the template's), and the units in which it may be stated, with how many of
/// ours they are.
/// </summary>
/// <param name="Units">The first is the one of the JSON name, and of a header that names none.</param>
/// <param name="Text">What a sheet says in it, where it is no figure.</param>
/// <param name="Figure">The sheet's figure.</param>
internal sealed record Column(
    string Json, string[] Names, (string Unit, decimal Times)[] Units, Func<EnterpriseYear, string?>? Text = null, Func<EnterpriseYear, decimal?>? Figure = null)
{
    /// <summary>What a sheet says in this column, as people write it; null for what it does not say.</summary>
    public Func<EnterpriseYear, string?>? Of => Figure is { } figure
        ? year => figure(year)?.WithoutTrailingZeros().ToString(System.Globalization.CultureInfo.InvariantCulture)
        : Text;

    public string Header => Units.Length == 0 ? Names[0] : $"{Names[0]}({Units[0].Unit})";
}

/// <summary>The columns of a file of enterprise years, by Chinese headers with the unit in brackets, or by the JSON names.</summary>
internal sealed class EnterpriseYearColumns
{
    private static readonly (string, decimal)[] Money = [("万元", 1), ("元", 0.0001m), ("千元", 0.1m), ("亿元", 10_000)];

    private static readonly (string, decimal)[] Coal =
        [("吨标准煤", 1), ("tce", 1), ("吨标煤", 1), ("万吨标准煤", 10_000), ("千克标准煤", 0.001m), ("kgce", 0.001m)];

    public static readonly Column
        Uscc = new("uscc", ["统一社会信用代码", "信用代码", "社会信用代码"], []),
        Name = new("name", ["企业名称", "单位名称", "单位详细名称"], [], y => y.Name),
        Year = new("year", ["年度", "评价年度", "年份"], []),
        Group = new("group", ["分组", "企业规模", "规上规下"], [], y => y.Group == EnterpriseGroup.AboveScale ? "规上" : "规下"),
        Tax = new("taxTenThousandYuan", ["评价税收", "实缴税收", "税收"], Money, Figure: y => y.TaxTenThousandYuan),
        ValueAdded = new("valueAddedTenThousandYuan", ["工业增加值", "增加值"], Money, Figure: y => y.ValueAddedTenThousandYuan),
        Revenue = new("revenueTenThousandYuan", ["营业收入", "主营业务收入"], Money, Figure: y => y.RevenueTenThousandYuan),
        Energy = new("energyTonnesCoalEquivalent", ["综合能耗", "综合能源消费量", "能耗"], Coal, Figure: y => y.EnergyTonnesCoalEquivalent),
        Emission = new("emissionTonnes", ["主要污染物排放量", "污染物排放量", "排放量"], [("吨", 1), ("t", 1), ("千克", 0.001m), ("公斤", 0.001m), ("kg", 0.001m)],
            Figure: y => y.EmissionTonnes),
        Employees = new("employees", ["年平均职工人数", "职工人数", "平均用工人数"], [("人", 1)], Figure: y => y.Employees),
        Research = new("researchTenThousandYuan", ["研发经费", "研发费用", "R&D经费支出", "R&D经费"], Money, Figure: y => y.ResearchTenThousandYuan),
        Electricity = new("electricityKilowattHours", ["用电量"], [("千瓦时", 1), ("kWh", 1), ("度", 1), ("万千瓦时", 10_000), ("万度", 10_000)],
            Figure: y => y.ElectricityKilowattHours),
        Land = new("landMuOverride", ["用地面积", "占地面积"], [("亩", 1), ("平方米", 0.0015m), ("㎡", 0.0015m), ("m²", 0.0015m), ("公顷", 15)],
            Figure: y => y.LandMuOverride),
        Bonus = new("bonus", ["加分", "加减分"], [("分", 1)], Figure: y => y.Bonus),
        Vetoes = new("vetoes", ["一票否决事项", "一票否决"], [], y => y.Vetoes.Count == 0 ? null : string.Join('；', y.Vetoes.Select(v => v.Reason))),
        ExemptionReason = new("exemptionReason", ["免评原因"], [], y => y.Exemption?.Reason),
        ExemptionDocument = new("exemptionDocumentNumber", ["免评文号"], [], y => y.Exemption?.DocumentNumber),
        ExemptionUntil = new("exemptionUntil", ["免评截止日期", "免评截止"], [], y => y.Exemption?.Until.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
        EffectiveOn = new("effectiveOn", ["事实日期"], []),
        Document = new("documentNumber", ["文号"], []);

    public static readonly IReadOnlyList<Column> All =
    [
        Uscc, Name, Year, Group, Tax, ValueAdded, Revenue, Energy, Emission, Employees, Research, Electricity, Land, Bonus, Vetoes, ExemptionReason,
        ExemptionDocument, ExemptionUntil, EffectiveOn, Document,
    ];

    /// <summary>Figures that seldom change tenfold in a year.</summary>
    public static readonly IReadOnlyList<Column> Leaping = [Tax, ValueAdded, Revenue, Energy, Employees, Electricity];

    public static readonly IReadOnlyList<Column> Required = [Uscc, Name, Year, Group];

    private static readonly Dictionary<string, Column> ByName = All.SelectMany(
        c => c.Names.Append(c.Json).Select(name => (name.ToUpperInvariant(), c))).ToDictionary();

    private readonly Dictionary<Column, (int Place, string Header, string? Unit, bool IsJson)> _places = [];

    public EnterpriseYearColumns(IReadOnlyList<string> header)
    {
        Count = header.Count;
        for (var place = 0; place < header.Count; place++)
        {
            var (name, unit) = Split(header[place]);
            if (!ByName.TryGetValue(name.ToUpperInvariant(), out var column)) continue;
            if (!_places.TryAdd(column, (place, header[place], unit, name.Equals(column.Json, StringComparison.OrdinalIgnoreCase)))) Twice.Add(header[place]);
        }
    }

    public int Count { get; }

    public IEnumerable<string> Missing => Required.Where(c => !_places.ContainsKey(c)).Select(c => c.Names[0]);

    /// <summary>Headers of a column that is there already: which of the two counts, nobody can say.</summary>
    public List<string> Twice { get; } = [];

    /// <summary>Headers with a unit that we cannot convert, and those that we can.</summary>
    public IEnumerable<(string Header, string Units)> UnknownUnits =>
        from place in _places
        where place.Value.Unit is { } unit && Times(place.Key, unit) is null
        select (place.Value.Header, string.Join('、', place.Key.Units.Select(u => u.Unit)));

    /// <summary>Chinese headers of quantities without a unit: taken in the template's, with a warning. The JSON names carry theirs.</summary>
    public IEnumerable<(string Header, string Unit)> AssumedUnits =>
        from place in _places
        where place.Value is { Unit: null, IsJson: false } && place.Key.Units.Length > 1
        select (place.Value.Header, place.Key.Units[0].Unit);

    public bool Has(Column column) => _places.ContainsKey(column);

    public string HeaderOf(Column column) => _places.TryGetValue(column, out var place) ? place.Header : column.Names[0];

    public string Cell(TableRow row, Column column) =>
        _places.TryGetValue(column, out var place) && place.Place < row.Cells.Count ? row.Cells[place.Place].Trim() : "";

    /// <summary>How many of our units one of this column is; null for a unit that it does not have.</summary>
    public decimal? TimesOf(Column column, string ownUnit) =>
        ownUnit.Length > 0 ? Times(column, ownUnit) : Times(column, _places[column].Unit ?? column.Units[0].Unit);

    private static decimal? Times(Column column, string unit) =>
        column.Units.Where(u => u.Unit.Equals(unit, StringComparison.OrdinalIgnoreCase)).Select(u => (decimal?)u.Times).FirstOrDefault();

    // A star marks what must be filled in.
    private static (string Name, string? Unit) Split(string header)
    {
        var text = ChineseText.HalfWidth(header).Trim().Trim('*').Trim();
        var bracket = text.IndexOf('(', StringComparison.Ordinal);
        return bracket > 0 && text.EndsWith(')') ? (text[..bracket].Trim(), text[(bracket + 1)..^1].Trim()) : (text, null);
    }
}
