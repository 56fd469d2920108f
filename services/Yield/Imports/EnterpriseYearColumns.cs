using System.Globalization;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Yield.Enterprises;
using ParkPlatform.Yield.Rules;

namespace ParkPlatform.Yield.Imports;

/// <summary>
/// A column that can be filled in: its JSON name, its Chinese ones (the first is the template's), and the units in which it may be stated, with how many of
/// ours they are.
/// </summary>
/// <param name="Units">The first is the one of the JSON name, and of a header that names none.</param>
/// <param name="Text">What a sheet says in it, where it is no figure.</param>
internal sealed record Column(string Json, string[] Names, (string Unit, decimal Times)[] Units, Func<EnterpriseYear, string?>? Text = null)
{
    /// <summary>The code of the figure that stands in it; null where it is none.</summary>
    public string? Code { get; init; }

    /// <summary>What is read, with what the books say in this column: for a file that does not have it. Null where nothing is kept.</summary>
    public Func<EnterpriseYear, EnterpriseYear, EnterpriseYear>? Keep { get; init; }

    public bool IsDay { get; init; }

    /// <summary>The sheet's figure.</summary>
    public Func<EnterpriseYear, decimal?>? Figure => Code is { } code ? year => Figures.StatedIn(year, code) : null;

    /// <summary>What a sheet says in this column, as people write it; null for what it does not say.</summary>
    public Func<EnterpriseYear, string?>? Of => Figure is { } figure
        ? year => figure(year)?.WithoutTrailingZeros().ToString(CultureInfo.InvariantCulture)
        : Text;

    public string Header => Units.Length == 0 ? Names[0] : $"{Names[0]}({Units[0].Unit})";

    public static Column OfFigure(string code, string json, string[] names, (string, decimal)[] units) => new(json, names, units)
    {
        Code = code,
        Keep = (read, known) => Figures.With(read, code, Figures.StatedIn(known, code)),
    };
}

/// <summary>Who has supplied a figure, and when it came in (数据来源).</summary>
internal sealed record SourceColumns(Column Figure, Column Supplier, Column ReceivedOn)
{
    public static SourceColumns Of(Column figure)
    {
        FigureSource? Source(EnterpriseYear year) => year.Sources.FirstOrDefault(s => s.Figure == figure.Code);
        return new(
            figure, new($"{figure.Code}Supplier", [.. figure.Names.Select(name => $"{name}来源")], [], y => Source(y)?.Supplier),
            new($"{figure.Code}ReceivedOn", [.. figure.Names.Select(name => $"{name}收到日期")], [], y => EnterpriseYearColumns.Day(Source(y)?.ReceivedOn)) { IsDay = true });
    }
}

/// <summary>The columns of a file of enterprise years, by Chinese headers with the unit in brackets, or by the JSON names.</summary>
internal sealed class EnterpriseYearColumns
{
    private static readonly (string, decimal)[] Money = [("万元", 1), ("元", 0.0001m), ("千元", 0.1m), ("亿元", 10_000)];

    private static readonly (string, decimal)[] Coal =
        [("吨标准煤", 1), ("tce", 1), ("吨标煤", 1), ("万吨标准煤", 10_000), ("千克标准煤", 0.001m), ("kgce", 0.001m)];

    private static readonly (string, decimal)[] Areas = [("亩", 1), ("平方米", 0.0015m), ("㎡", 0.0015m), ("m²", 0.0015m), ("公顷", 15)];

    public static readonly Column
        Uscc = new("uscc", ["统一社会信用代码", "信用代码", "社会信用代码"], []),
        Name = new("name", ["企业名称", "单位名称", "单位详细名称"], [], y => y.Name),
        Year = new("year", ["年度", "评价年度", "年份"], []),
        Group = new("group", ["分组", "企业规模", "规上规下"], [], y => y.Group == EnterpriseGroup.AboveScale ? "规上" : "规下"),
        Tax = Column.OfFigure("tax", "taxTenThousandYuan", ["评价税收", "实缴税收", "税收"], Money),
        ValueAdded = Column.OfFigure("valueAdded", "valueAddedTenThousandYuan", ["工业增加值", "增加值"], Money),
        Revenue = Column.OfFigure("revenue", "revenueTenThousandYuan", ["营业收入", "主营业务收入"], Money),
        Energy = Column.OfFigure("energy", "energyTonnesCoalEquivalent", ["综合能耗", "综合能源消费量", "能耗"], Coal),
        Emission = Column.OfFigure("emission", "emissionTonnes", ["主要污染物排放量", "污染物排放量", "排放量"],
            [("吨", 1), ("t", 1), ("千克", 0.001m), ("公斤", 0.001m), ("kg", 0.001m)]),
        Employees = Column.OfFigure("employees", "employees", ["年平均职工人数", "职工人数", "平均用工人数"], [("人", 1)]),
        Research = Column.OfFigure("research", "researchTenThousandYuan", ["研发经费", "研发费用", "R&D经费支出", "R&D经费"], Money),
        Electricity = Column.OfFigure("electricity", "electricityKilowattHours", ["用电量"],
            [("千瓦时", 1), ("kWh", 1), ("度", 1), ("万千瓦时", 10_000), ("万度", 10_000)]),
        Land = Column.OfFigure(Figures.LandMu, "landMuOverride", ["用地面积", "占地面积"], Areas),
        Registered = Column.OfFigure(Figures.RegisteredLandMu, "registeredLandMu", ["证载面积", "登记面积"], Areas),
        Measured = Column.OfFigure(Figures.MeasuredLandMu, "measuredLandMu", ["实测面积", "测绘面积"], Areas),
        Bonus = new("bonus", ["加分", "加减分"], [("分", 1)], y => y.Bonus.WithoutTrailingZeros().ToString(CultureInfo.InvariantCulture))
        {
            Keep = (read, known) => read with { Bonus = known.Bonus },
        },
        Vetoes = new("vetoes", ["一票否决事项", "一票否决"], [], y => y.Vetoes.Count == 0 ? null : string.Join('；', y.Vetoes.Select(v => v.Reason)))
        {
            Keep = (read, known) => read with { Vetoes = known.Vetoes },
        },
        ExemptionReason = new("exemptionReason", ["免评原因"], [], y => y.Exemption?.Reason) { Keep = (read, known) => read with { Exemption = known.Exemption } },
        ExemptionDocument = new("exemptionDocumentNumber", ["免评文号"], [], y => y.Exemption?.DocumentNumber),
        ExemptionUntil = new("exemptionUntil", ["免评截止日期", "免评截止"], [], y => Day(y.Exemption?.Until)) { IsDay = true },
        EffectiveOn = new("effectiveOn", ["事实日期"], []) { IsDay = true },
        Document = new("documentNumber", ["文号"], []),
        Supplier = new("supplier", ["提供单位", "数据来源"], [], y => Joined(y.Sources.Select(s => s.Supplier))),
        ReceivedOn = new("receivedOn", ["收到日期"], [], y => Joined(y.Sources.Select(s => Day(s.ReceivedOn)))) { IsDay = true },
        SourceDocument = new("sourceDocumentNumber", ["来源文号"], [], y => Joined(y.Sources.Select(s => s.DocumentNumber)));

    /// <summary>Who has supplied each figure; <see cref="Supplier"/> is who has supplied all the others of a row.</summary>
    public static readonly IReadOnlyList<SourceColumns> Sources =
    [
        .. new[] { Tax, ValueAdded, Revenue, Energy, Emission, Employees, Research, Electricity, Land, Registered, Measured }.Select(SourceColumns.Of),
    ];

    public static readonly IReadOnlyList<Column> All =
    [
        Uscc, Name, Year, Group, Tax, ValueAdded, Revenue, Energy, Emission, Employees, Research, Electricity, Land, Bonus, Vetoes, ExemptionReason,
        ExemptionDocument, ExemptionUntil, EffectiveOn, Document, Registered, Measured, Supplier, ReceivedOn, SourceDocument,
        .. Sources.SelectMany(s => new[] { s.Supplier, s.ReceivedOn }),
    ];

    /// <summary>Figures that seldom change tenfold in a year.</summary>
    public static readonly IReadOnlyList<Column> Leaping = [Tax, ValueAdded, Revenue, Energy, Employees, Electricity];

    public static readonly IReadOnlyList<Column> Required = [Uscc, Name, Year, Group];

    // What tables have besides, and nobody expects to be taken over.
    private static readonly HashSet<string> Remarks = ["", "序号", "备注", "错误原因"];

    private static readonly Dictionary<string, Column> ByName = All.SelectMany(
        c => c.Names.Append(c.Json).Select(name => (name.ToUpperInvariant(), c))).ToDictionary();

    private readonly Dictionary<Column, (int Place, string Header, string? Unit, bool IsJson)> _places = [];

    public EnterpriseYearColumns(IReadOnlyList<string> header)
    {
        Count = header.Count;
        for (var place = 0; place < header.Count; place++)
        {
            var (name, unit) = Split(header[place]);
            if (!ByName.TryGetValue(name.ToUpperInvariant(), out var column))
            {
                if (!Remarks.Contains(name)) Ignored.Add(header[place]);
                continue;
            }
            if (!_places.TryAdd(column, (place, header[place], unit, name.Equals(column.Json, StringComparison.OrdinalIgnoreCase)))) Twice.Add(header[place]);
        }
    }

    public int Count { get; }

    public IEnumerable<string> Missing => Required.Where(c => !_places.ContainsKey(c)).Select(c => c.Names[0]);

    /// <summary>Headers of a column that is there already: which of the two counts, nobody can say.</summary>
    public List<string> Twice { get; } = [];

    /// <summary>Headers of columns that are not known: nothing is taken from them.</summary>
    public List<string> Ignored { get; } = [];

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

    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public bool Has(Column column) => _places.ContainsKey(column);

    public string HeaderOf(Column column) => _places.TryGetValue(column, out var place) ? place.Header : column.Names[0];

    public string Cell(TableRow row, Column column) =>
        _places.TryGetValue(column, out var place) && place.Place < row.Cells.Count ? row.Cells[place.Place].Trim() : "";

    /// <summary>How many of our units one of this column is; null for a unit that it does not have.</summary>
    public decimal? TimesOf(Column column, string ownUnit) =>
        ownUnit.Length > 0 ? Times(column, ownUnit) : Times(column, _places[column].Unit ?? column.Units[0].Unit);

    private static decimal? Times(Column column, string unit) =>
        column.Units.Where(u => u.Unit.Equals(unit, StringComparison.OrdinalIgnoreCase)).Select(u => (decimal?)u.Times).FirstOrDefault();

    private static string? Joined(IEnumerable<string?> texts) => string.Join('、', texts.OfType<string>().Distinct()) is { Length: > 0 } text ? text : null;

    // A star marks what must be filled in.
    private static (string Name, string? Unit) Split(string header)
    {
        var text = ChineseText.HalfWidth(header).Trim().Trim('*').Trim();
        var bracket = text.IndexOf('(', StringComparison.Ordinal);
        return bracket > 0 && text.EndsWith(')') ? (text[..bracket].Trim(), text[(bracket + 1)..^1].Trim()) : (text, null);
    }
}
