using System.Globalization;
using System.Text.RegularExpressions;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Yield.Enterprises;
using Severity = ParkPlatform.Domain.Severity;

namespace ParkPlatform.Yield.Imports;

/// <summary>
/// Reads the rows of a file. A row with an error is not taken; what is odd but readable is taken with a warning. A blank is a figure that is not known, never
/// 0.
/// </summary>
internal sealed partial class EnterpriseYearReader(EnterpriseYearColumns columns, ImportMessages messages)
{
    private static readonly Dictionary<string, EnterpriseGroup> Groups = new(StringComparer.OrdinalIgnoreCase)
    {
        ["规上"] = EnterpriseGroup.AboveScale, ["规模以上"] = EnterpriseGroup.AboveScale, ["aboveScale"] = EnterpriseGroup.AboveScale,
        ["规下"] = EnterpriseGroup.BelowScale, ["规模以下"] = EnterpriseGroup.BelowScale, ["belowScale"] = EnterpriseGroup.BelowScale,
    };

    // How people write that there is nothing to write.
    private static readonly HashSet<string> Dashes = ["-", "--", "—", "——", "/", "无", "缺", "N/A", "n/a", "未报", "未掌握"];

    private int _line;
    private bool _failed;

    public EnterpriseYearRow? Read(TableRow row)
    {
        (_line, _failed) = (row.Line, false);
        if (row.Cells.Count != columns.Count)
        {
            messages.Error(_line, null, null, "column-count", row.Cells.Count, columns.Count);
            return null;
        }

        decimal? Figure(Column column, Func<decimal?, bool> isAllowed) => Quantity(row, column, isAllowed);
        var stated = new EnterpriseYear(
            Code(row), Year(row), Text(row, EnterpriseYearColumns.Name, CommonRules.LongestName, required: true) ?? "", Group(row),
            Figure(EnterpriseYearColumns.Tax, Limits.IsFigure), Figure(EnterpriseYearColumns.ValueAdded, Limits.IsFigure),
            Figure(EnterpriseYearColumns.Revenue, Limits.IsQuantity), Figure(EnterpriseYearColumns.Energy, Limits.IsQuantity),
            Figure(EnterpriseYearColumns.Emission, Limits.IsQuantity), Figure(EnterpriseYearColumns.Employees, Limits.IsQuantity),
            Figure(EnterpriseYearColumns.Research, Limits.IsQuantity), Figure(EnterpriseYearColumns.Electricity, Limits.IsElectricity),
            Figure(EnterpriseYearColumns.Land, Limits.IsLandMu), Figure(EnterpriseYearColumns.Bonus, Limits.IsBonus) ?? 0, Vetoes(row), Exemption(row))
        {
            RegisteredLandMu = Figure(EnterpriseYearColumns.Registered, Limits.IsLandMu),
            MeasuredLandMu = Figure(EnterpriseYearColumns.Measured, Limits.IsLandMu),
        };
        stated = stated with { Sources = Sources(row, stated) };
        var read = new EnterpriseYearRow(
            _line, stated, Date(row, EnterpriseYearColumns.EffectiveOn), Text(row, EnterpriseYearColumns.Document, CommonRules.LongestName, required: false));

        if (_failed) return null;
        foreach (var (figure, code) in Plausibility.Of(stated))
        {
            var column = EnterpriseYearColumns.All.First(c => c.Json == figure);
            Warn(column, columns.Cell(row, column), code);
        }
        return read;
    }

    private string Code(TableRow row)
    {
        var cell = columns.Cell(row, EnterpriseYearColumns.Uscc);
        var code = Uscc.Normalise(cell);
        var check = Uscc.Check(code);
        if (check.Severity == Severity.Error) Fail(EnterpriseYearColumns.Uscc, cell, cell.Length == 0 ? "required" : check.Code!);
        if (check.Severity == Severity.Warning) Warn(EnterpriseYearColumns.Uscc, cell, "uscc-check-character", check.ExpectedCheckCharacter);
        return code;
    }

    private int Year(TableRow row)
    {
        var cell = columns.Cell(row, EnterpriseYearColumns.Year);
        var text = ChineseText.HalfWidth(cell).TrimEnd('年', '度');
        var isNumber = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year);
        if (isNumber && year is >= Limits.FirstYear and <= Limits.LastYear) return year;
        Fail(EnterpriseYearColumns.Year, cell, cell.Length == 0 ? "required" : "not-a-year", Limits.FirstYear, Limits.LastYear);
        return 0;
    }

    private EnterpriseGroup Group(TableRow row)
    {
        var cell = columns.Cell(row, EnterpriseYearColumns.Group);
        if (Groups.TryGetValue(cell, out var group)) return group;
        Fail(EnterpriseYearColumns.Group, cell, cell.Length == 0 ? "required" : "unknown-group");
        return default;
    }

    private decimal? Quantity(TableRow row, Column column, Func<decimal?, bool> isAllowed)
    {
        var cell = columns.Cell(row, column);
        if (cell.Length == 0) return null;
        if (Dashes.Contains(cell))
        {
            Warn(column, cell, "dash-is-missing");
            return null;
        }
        var text = ChineseText.HalfWidth(cell);
        if (text.Contains('%', StringComparison.Ordinal) || text.Contains('‰', StringComparison.Ordinal)) return Fail(column, cell, "percent");

        var match = NumberWithUnit().Match(text);
        var digits = match.Groups[1].Value.Replace(",", "", StringComparison.Ordinal);
        if (!decimal.TryParse(digits, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)) return Fail(column, cell, "not-a-number");
        if (columns.TimesOf(column, match.Groups[2].Value) is not { } times)
            return Fail(column, cell, "unknown-unit", string.Join('、', column.Units.Select(u => u.Unit)));

        // Converted figures are kept to the six places that are kept of any.
        var converted = times == 1 ? number : Math.Round(number * times, Limits.MostDecimals, MidpointRounding.AwayFromZero);
        var figure = converted.WithoutTrailingZeros();
        return isAllowed(figure) ? figure : Fail(column, cell, figure < 0 ? "negative" : "out-of-range");
    }

    private EquatableArray<Veto> Vetoes(TableRow row)
    {
        var cell = columns.Cell(row, EnterpriseYearColumns.Vetoes);
        if (cell.Length == 0 || Dashes.Contains(cell) || cell == "否") return [];
        var reasons = cell.Split(['；', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        EquatableArray<Veto> vetoes = [.. reasons.Select(reason => new Veto(reason, null))];
        if (vetoes.Count > Limits.MostVetoes || !vetoes.All(Limits.IsVeto)) Fail(EnterpriseYearColumns.Vetoes, cell, "too-long", CommonRules.LongestText);
        return vetoes;
    }

    private Exemption? Exemption(TableRow row)
    {
        var reason = Text(row, EnterpriseYearColumns.ExemptionReason, CommonRules.LongestText, required: false);
        if (reason is null || Dashes.Contains(reason)) return null;
        var document = Text(row, EnterpriseYearColumns.ExemptionDocument, CommonRules.LongestName, required: true);
        var until = Date(row, EnterpriseYearColumns.ExemptionUntil);
        if (until is null && !_failed) Fail(EnterpriseYearColumns.ExemptionUntil, "", "exemption-without-end");
        return document is null || until is null ? null : new(reason, document, until.Value);
    }

    // A figure with no source of its own comes from whoever has supplied the row.
    private EquatableArray<FigureSource> Sources(TableRow row, EnterpriseYear stated)
    {
        var (usual, usualDay) = (Text(row, EnterpriseYearColumns.Supplier, CommonRules.LongestName, required: false), Date(row, EnterpriseYearColumns.ReceivedOn));
        var paper = Text(row, EnterpriseYearColumns.SourceDocument, CommonRules.LongestName, required: false);
        if (usual is not null && usualDay is null && !_failed) Fail(EnterpriseYearColumns.Supplier, usual, "source-without-day");
        var sources = new List<FigureSource>();
        foreach (var (figure, supplier, receivedOn) in EnterpriseYearColumns.Sources)
        {
            var (own, day) = (Text(row, supplier, CommonRules.LongestName, required: false), Date(row, receivedOn));
            if (figure.Figure!(stated) is null)
            {
                if (own is not null) Warn(supplier, own, "source-without-figure");
            }
            else if (own is not null && (day ?? usualDay) is null) Fail(supplier, own, "source-without-day");
            else if (day is not null && (own ?? usual) is null) Fail(receivedOn, columns.Cell(row, receivedOn), "day-without-source");
            else if ((own ?? usual, day ?? usualDay) is ({ } who, { } received)) sources.Add(new(figure.Code!, who, received, own is null ? paper : null));
        }
        return [.. sources];
    }

    private DateOnly? Date(TableRow row, Column column)
    {
        var cell = columns.Cell(row, column);
        var reading = ChineseDates.Read(cell);
        if (reading.Kind == DateReadingKind.Empty) return null;
        if (reading.Kind == DateReadingKind.Date && reading.Date >= CommonRules.FirstDay && reading.Date <= CommonRules.LastDay) return reading.Date;
        Fail(column, cell, "not-a-date");
        return null;
    }

    private string? Text(TableRow row, Column column, int longest, bool required)
    {
        var cell = columns.Cell(row, column);
        if (cell.Length > longest) Fail(column, cell, "too-long", longest);
        else if (cell.Length == 0 && required) Fail(column, cell, "required");
        else if (cell.Length > 0) return cell;
        return null;
    }

    private decimal? Fail(Column column, string value, string code, params object?[] facts)
    {
        _failed = true;
        messages.Error(_line, columns.HeaderOf(column), value, code, facts);
        return null;
    }

    private void Warn(Column column, string value, string code, params object?[] facts) => messages.Warn(_line, columns.HeaderOf(column), value, code, facts);

    // Thousands are separated in threes or not at all: 1,68 may be 168 or 1.68.
    [GeneratedRegex(@"^\s*([-+]?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,20})(?:\.[0-9]{1,20})?)\s*([^\s0-9.,+-]{0,10})\s*\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NumberWithUnit();
}
