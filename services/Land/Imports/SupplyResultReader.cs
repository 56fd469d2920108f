using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Land.Parcels;
using Severity = ParkPlatform.Domain.Severity;

namespace ParkPlatform.Land.Imports;

/// <summary>Reads the rows of a published list. A row with an error is not taken; what is odd but readable is taken with a warning.</summary>
internal sealed partial class SupplyResultReader(SupplyResultColumns columns, ImportMessages messages, DistrictTable? districts = null)
{
    private static readonly Dictionary<string, SupplyMethod> Methods = new()
    {
        ["划拨"] = SupplyMethod.Allocation, ["招标出让"] = SupplyMethod.Tender, ["拍卖出让"] = SupplyMethod.Auction, ["挂牌出让"] = SupplyMethod.Listing,
        ["协议出让"] = SupplyMethod.Agreement, ["租赁"] = SupplyMethod.Lease, ["先租后让"] = SupplyMethod.LeaseThenGrant,
    };

    // GB/T 21010-2017.
    private static readonly Dictionary<string, string> Uses = new() { ["工业用地"] = "0601", ["采矿用地"] = "0602", ["盐田"] = "0603", ["仓储用地"] = "0604" };

    public static IReadOnlyList<string> MethodNames { get; } = [.. Methods.Keys];

    public static IReadOnlyList<string> UseNames { get; } = [.. Uses.Keys];

    private int _line;
    private bool _failed;

    public SupplyResult? Read(TableRow row)
    {
        (_line, _failed) = (row.Line, false);
        if (row.Cells.Count != columns.Count)
        {
            messages.Error(_line, null, null, "column-count", row.Cells.Count, columns.Count);
            return null;
        }
        if (row.Cells.FirstOrDefault(IsSeveral) is { } several)
        {
            messages.Error(_line, null, several, "several-parcels");
            return null;
        }

        string Cell(string column) => columns.Cell(row, column);
        var number = Number(Cell(SupplyResultColumns.Number));
        var area = AreaOf(Cell(SupplyResultColumns.Area));
        var method = Method(Cell(SupplyResultColumns.Method));
        var contract = Date(row, SupplyResultColumns.Contract);
        if (contract is null && !_failed) Fail(SupplyResultColumns.Contract, Cell(SupplyResultColumns.Contract), "required");
        var price = Price(Cell(SupplyResultColumns.Price));
        var (low, high) = PlotRatios(row);
        var result = new SupplyResult(
            number ?? "", Text(row, SupplyResultColumns.District, 100), Text(row, SupplyResultColumns.Project, 200) ?? number ?? "", Text(row, SupplyResultColumns.Location, 500),
            area ?? default, Use(Cell(SupplyResultColumns.Use)), method ?? default, Term(Cell(SupplyResultColumns.Term)), price,
            Instalments(Cell(SupplyResultColumns.Instalments), price), Text(row, SupplyResultColumns.Holder, 200), low, high,
            Date(row, SupplyResultColumns.Delivery), Date(row, SupplyResultColumns.Commencement), Date(row, SupplyResultColumns.Completion),
            Date(row, SupplyResultColumns.Commenced), Date(row, SupplyResultColumns.Completed), contract ?? default);

        if (result.District is { } district && districts?.Knows(district) == false) Warn(SupplyResultColumns.District, district, "unknown-district");
        if (!_failed && result.AgreedCompletion < result.AgreedCommencement)
            Warn(SupplyResultColumns.Completion, Cell(SupplyResultColumns.Completion), "completion-before-commencement");
        if (!_failed && method != SupplyMethod.Allocation && price is null) Warn(SupplyResultColumns.Price, "", "no-price");
        return _failed ? null : result;
    }

    // Several parcels in one row are joined by bars, in the number or in the place; the contract's instalments are JSON and may hold anything.
    private static bool IsSeveral(string cell) => cell.Contains('|', StringComparison.Ordinal) && !cell.StartsWith('{');

    private string? Number(string cell)
    {
        var check = SupervisionNumber.Check(ChineseText.Code(cell));
        if (check.Severity == Severity.Error) Fail(SupplyResultColumns.Number, cell, check.Code!);
        if (check.Severity == Severity.Warning) Warn(SupplyResultColumns.Number, cell, check.Code!);
        return check.Severity == Severity.Error ? null : ChineseText.Code(cell);
    }

    private Area? AreaOf(string cell)
    {
        var unit = "";
        if (Quantity(cell, SupplyResultColumns.Area, out var number, ref unit) is false) return null;
        Area? area = unit switch
        {
            "公顷" or "ha" or "hm²" => Area.FromHectares(number).Rounded(),
            "亩" => Area.FromMu(number).Rounded(),
            "平方米" or "㎡" or "m²" or "m2" => Area.FromSquareMetres(number),
            _ => null,
        };
        if (area is null) Fail(SupplyResultColumns.Area, cell, "area-unit");
        else if (area <= Area.Zero || area > Limits.LargestParcel) Fail(SupplyResultColumns.Area, cell, "area-range");
        return area;
    }

    private Yuan? Price(string cell)
    {
        var unit = "";
        if (cell.Length == 0 || Quantity(cell, SupplyResultColumns.Price, out var number, ref unit) is false) return null;
        Yuan? price = unit switch { "万元" => Yuan.FromTenThousand(number), "元" => Yuan.Of(number), _ => null };
        if (price is null) Fail(SupplyResultColumns.Price, cell, "price-unit");
        else if (price < Yuan.Zero || price > CommonRules.HighestAmount) Fail(SupplyResultColumns.Price, cell, "price-range");
        return price?.Rounded();
    }

    private bool Quantity(string cell, string column, out decimal number, ref string unit)
    {
        var match = NumberWithUnit().Match(ChineseText.HalfWidth(cell));
        number = 0;
        if (!match.Success || !decimal.TryParse(match.Groups[1].Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.Number, CultureInfo.InvariantCulture, out number))
        {
            Fail(column, cell, cell.Length == 0 ? "required" : "not-a-number");
            return false;
        }
        number = number.WithoutTrailingZeros(); // 4.50 in one file is 4.5 in another
        unit = match.Groups[2].Value is { Length: > 0 } own ? own : columns.UnitOf(column);
        return true;
    }

    private SupplyMethod? Method(string cell)
    {
        if (Methods.TryGetValue(cell, out var method)) return method;
        if (cell == "招拍挂出让")
        {
            Warn(SupplyResultColumns.Method, cell, "method-unspecific");
            return SupplyMethod.Listing;
        }
        Fail(SupplyResultColumns.Method, cell, cell.Length == 0 ? "required" : "unknown-method");
        return null;
    }

    private string Use(string cell)
    {
        if (Uses.TryGetValue(cell, out var code)) return code;
        if (cell.Length > 0) Warn(SupplyResultColumns.Use, cell, "unknown-use");
        return cell.Length is 0 or > 20 ? "—" : cell;
    }

    private int? Term(string cell)
    {
        if (cell is "" or "0") return null;
        if (int.TryParse(ChineseText.HalfWidth(cell).TrimEnd('年'), NumberStyles.None, CultureInfo.InvariantCulture, out var years) && years is >= 1 and <= 70) return years;
        Warn(SupplyResultColumns.Term, cell, "unknown-term");
        return null;
    }

    private (decimal? Low, decimal? High) PlotRatios(TableRow row)
    {
        var (low, high) = (Ratio(SupplyResultColumns.PlotRatioMin), Ratio(SupplyResultColumns.PlotRatioMax));
        if (low > high) Fail(SupplyResultColumns.PlotRatioMin, $"{low} > {high}", "plot-ratio-swapped");
        return (low, high);

        // 0.00 is how some write that there is no limit.
        decimal? Ratio(string column)
        {
            var cell = columns.Cell(row, column);
            if (cell.Length == 0) return null;
            if (decimal.TryParse(ChineseText.HalfWidth(cell), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var ratio) && ratio <= 20)
                return ratio == 0 ? null : ratio.WithoutTrailingZeros();
            Fail(column, cell, "not-a-ratio");
            return null;
        }
    }

    private DateOnly? Date(TableRow row, string column)
    {
        var cell = columns.Cell(row, column);
        var reading = ChineseDates.Read(cell);
        switch (reading.Kind)
        {
            case DateReadingKind.NoSuchDay: Fail(column, cell, "no-such-day"); break;
            case DateReadingKind.NotADate: Fail(column, cell, "not-a-date"); break;
            case DateReadingKind.NoDate: Warn(column, cell, "placeholder-date"); break;
            case DateReadingKind.Date when reading.Date < CommonRules.FirstDay || reading.Date > CommonRules.LastDay: Fail(column, cell, "date-range"); break;
            default: return reading.Date;
        }
        return null;
    }

    private EquatableArray<Instalment> Instalments(string cell, Yuan? price)
    {
        if (cell.Length == 0) return [];
        try
        {
            using var json = JsonDocument.Parse(cell, new() { MaxDepth = 4 });
            var parts = json.RootElement.EnumerateObject().Select(part => new Instalment(
                ChineseDates.Read(part.Value[0].GetString()).Date ?? throw new FormatException(),
                Yuan.FromTenThousand(decimal.Parse(part.Value[1].GetString()!, NumberStyles.Number, CultureInfo.InvariantCulture)).Rounded())).ToEquatableArray();
            if (parts.Select(p => p.AmountYuan).Sum() != price) Warn(SupplyResultColumns.Instalments, cell, "instalments-sum");
            return parts;
        }
        catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException or IndexOutOfRangeException or ArgumentNullException or OverflowException)
        {
            Warn(SupplyResultColumns.Instalments, cell, "instalments-unreadable");
            return [];
        }
    }

    private string? Text(TableRow row, string column, int longest)
    {
        var cell = columns.Cell(row, column);
        if (cell.Length <= longest) return cell.Length == 0 ? null : cell;
        Fail(column, cell, "too-long", longest);
        return null;
    }

    private void Fail(string column, string value, string code, params object?[] facts)
    {
        _failed = true;
        messages.Error(_line, columns.HeaderOf(column), value, code, facts);
    }

    private void Warn(string column, string value, string code, params object?[] facts) => messages.Warn(_line, columns.HeaderOf(column), value, code, facts);

    [GeneratedRegex(@"^\s*(-?[0-9][0-9,]*(?:\.[0-9]+)?)\s*(公顷|ha|hm²|亩|平方米|㎡|m²|m2|万元|元)?\s*\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NumberWithUnit();
}
