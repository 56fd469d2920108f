using ParkPlatform.Hosting.Files;

namespace ParkPlatform.Land.Imports;

/// <summary>The columns of a published list, by the names that publishers give them. What stands in brackets behind a name is its unit.</summary>
internal sealed class SupplyResultColumns
{
    public const string Number = "电子监管号", District = "行政区", Project = "项目名称", Location = "项目位置", Area = "面积", Use = "土地用途", Method = "供地方式",
        Term = "土地使用年限", Price = "成交价格", Instalments = "分期支付约定", Holder = "土地使用权人", PlotRatioMin = "约定容积率下限", PlotRatioMax = "约定容积率上限",
        Delivery = "约定交地时间", Commencement = "约定开工时间", Completion = "约定竣工时间", Commenced = "实际开工时间", Completed = "实际竣工时间", Contract = "合同签订日期";

    public static readonly IReadOnlyList<string> Required = [Number, Area, Method, Contract];

    /// <summary>In the order of a published list.</summary>
    public static readonly IReadOnlyList<string> All =
        [Number, District, Project, Location, Area, Use, Method, Term, Price, Instalments, Holder, PlotRatioMin, PlotRatioMax, Delivery, Commencement, Completion, Commenced, Completed, Contract];

    private readonly Dictionary<string, int> _places = [];
    private readonly Dictionary<string, string> _headers = [];
    private readonly Dictionary<string, string> _units = [];

    /// <param name="names">What the authority calls its columns, and what they are.</param>
    public SupplyResultColumns(IReadOnlyList<string> header, IReadOnlyDictionary<string, string>? names = null)
    {
        Count = header.Count;
        for (var place = 0; place < header.Count; place++)
        {
            var (name, unit) = Split(names?.GetValueOrDefault(header[place]) ?? header[place]);
            if (name.Length == 0 || !_places.TryAdd(name, place)) continue;
            _headers[name] = header[place];
            _units[name] = unit;
        }
    }

    public int Count { get; }

    public IEnumerable<string> Missing => Required.Where(name => !_places.ContainsKey(name));

    public string HeaderOf(string column) => _headers.GetValueOrDefault(column, column);

    public string UnitOf(string column) => _units.GetValueOrDefault(column, "");

    public string Cell(TableRow row, string column) => _places.TryGetValue(column, out var place) && place < row.Cells.Count ? row.Cells[place].Trim() : "";

    /// <summary>Whether it is the name of a column, with or without a unit.</summary>
    public static bool IsKnown(string header) => All.Contains(Split(header).Name);

    private static (string Name, string Unit) Split(string header)
    {
        var text = Domain.ChineseText.HalfWidth(header).Trim().TrimEnd(WorkbookTemplate.Required).Trim();
        var bracket = text.IndexOf('(', StringComparison.Ordinal);
        return bracket > 0 && text.EndsWith(')') ? (text[..bracket].Trim(), text[(bracket + 1)..^1].Trim()) : (text, "");
    }
}
