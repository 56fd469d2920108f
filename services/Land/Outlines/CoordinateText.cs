using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using NetTopologySuite.Geometries;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Land.Parcels;

namespace ParkPlatform.Land.Outlines;

/// <summary>A piece of land in a file of coordinates (地块): its number and name there, if it has any, and its outline in degrees.</summary>
/// <param name="StatedArea">The area that the file states.</param>
public sealed record DrawnPlot(int Line, string? Number, string? Name, Area? StatedArea, Geometry Shape);

/// <summary>What a file of coordinates was taken for, to be looked at before it is accepted.</summary>
/// <param name="Epsg">4490 for degrees, or the zone's.</param>
/// <param name="AxesSwapped">Y came before X: east before north. Survey files have north first.</param>
public sealed record ReadPlots(int Epsg, bool AxesSwapped, IReadOnlyList<DrawnPlot> Plots);

/// <summary>
/// Coordinates as surveyors write them (界址点坐标): a line a point, <c>J1,3440956.128,35508587.302</c>, with or without a name and a ring's number (圈号), separated by commas, blanks or
/// tabs; or the exchange format of the land bureaus with its heads <c>[属性描述]</c> and <c>[地块坐标]</c>, where a line that ends in <c>@</c> begins a plot. X is north and Y is east. Which
/// number is which, and the zone, is told from the numbers themselves; what they do not tell has to be said.
/// </summary>
public sealed partial class CoordinateText
{
    private const int MostPlots = 20_000, MostPoints = 1_000_000, LongestLine = 1_000;

    private static readonly SearchValues<char> DegreeSigns = SearchValues.Create("°′″'\"度分");

    private readonly ImportMessages _messages;
    private readonly int? _epsg;
    private readonly List<(int Line, string? Number, string? Name, Area? Area, List<(int Line, int Ring, double First, double Second)> Points)> _plots = [];
    private int? _zone;
    private int _points;
    private bool _failed;

    private CoordinateText(ImportMessages messages, int? epsg) => (_messages, _epsg) = (messages, epsg);

    /// <summary>What is drawn in a text; null where the messages say why nothing could be read.</summary>
    /// <param name="epsg">What the sender says that the numbers are; null to find out.</param>
    public static ReadPlots? Read(TextReader text, int? epsg, ImportMessages messages)
    {
        var reader = new CoordinateText(messages, epsg);
        reader.ReadLines(text);
        return reader._failed ? null : reader.Finish();
    }

    private void ReadLines(TextReader text)
    {
        var line = 0;
        while (!_failed && text.ReadLine() is { } raw)
        {
            line++;
            if (raw.Length > LongestLine) Fail(line, null, "line-too-long", LongestLine);
            else Take(line, ChineseText.HalfWidth(raw.Trim('\uFEFF', ' ', '\t')));
        }
    }

    private void Take(int line, string text)
    {
        if (text.Length == 0 || text[0] is '[' or '#') return;
        if (Setting().Match(text) is { Success: true } setting)
        {
            if (setting.Groups[1].Value == "带号" && int.TryParse(setting.Groups[2].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var zone)) _zone = zone;
            return;
        }
        if (text.EndsWith('@')) BeginPlot(line, text.TrimEnd('@').Split(','));
        else TakePoint(line, text);
    }

    // 界址点数,地块面积(公顷),地块编号,地块名称,图形属性,图幅号,地块用途,地类编码,@
    private void BeginPlot(int line, string[] parts)
    {
        string? Part(int n) => n < parts.Length && parts[n].Trim() is { Length: > 0 } part ? part : null;
        var isArea = decimal.TryParse(Part(1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var hectares) && hectares <= Limits.LargestParcel.Hectares;
        Area? area = isArea ? Area.FromHectares(hectares) : null;
        if (_plots.Count == MostPlots) Fail(line, null, "too-many-plots", MostPlots);
        else _plots.Add((line, Part(2), Part(3), area, []));
    }

    private void TakePoint(int line, string text)
    {
        if (text.AsSpan().ContainsAny(DegreeSigns))
        {
            Fail(line, text, "degrees-and-minutes");
            return;
        }
        var parts = text.Split([',', ' ', '\t', ';'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is < 2 or > 6 || !Number(parts[^2], out var first) || !Number(parts[^1], out var second))
        {
            // The line above the numbers that says what they are.
            if (_points == 0 && _plots.Count == 0 && !text.Any(char.IsAsciiDigit)) return;
            Fail(line, text, "not-a-point");
            return;
        }
        if (_plots.Count == 0) _plots.Add((line, null, null, null, []));
        if (++_points > MostPoints) Fail(line, null, "too-many-coordinates", MostPoints);
        var ring = parts.Length >= 4 && int.TryParse(parts[^3], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
        _plots[^1].Points.Add((line, ring, first, second));
    }

    private static bool Number(string text, out double number) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);

    private ReadPlots? Finish()
    {
        if (_points == 0) Fail(1, null, "no-points");
        if (_failed || Recognise() is not { } axes) return null;

        var plots = _plots.Where(plot => plot.Points.Count > 0).Select(plot => Plot(plot, axes)).OfType<DrawnPlot>().ToArray();
        return _failed ? null : new(axes.Epsg, axes.EastFirst && axes.Zone is not null, plots);
    }

    // All points of a file are written alike: the first one shows how.
    private Axes? Recognise()
    {
        var (line, _, first, second) = _plots.First(plot => plot.Points.Count > 0).Points[0];
        var found = Axes.Of(first, second, eastFirst: false, _epsg, _zone) ?? Axes.Of(second, first, eastFirst: true, _epsg, _zone);
        var zoneIsMissing = found is null && (Axes.IsPlain(first, second) || Axes.IsPlain(second, first));
        if (found is null) Fail(line, Written(first, second), zoneIsMissing ? "zone-unknown" : "not-coordinates");
        else if (_epsg is { } said && said != found.Epsg) Fail(line, Written(first, second), "other-zone", said, found.Epsg);
        return _failed ? null : found;
    }

    private DrawnPlot? Plot((int Line, string? Number, string? Name, Area? Area, List<(int Line, int Ring, double First, double Second)> Points) plot, Axes axes)
    {
        var rings = new List<LinearRing>();
        foreach (var ring in plot.Points.GroupBy(point => point.Ring))
        {
            var coordinates = new List<Coordinate>();
            foreach (var (line, _, first, second) in ring)
            {
                var (north, east) = axes.EastFirst ? (second, first) : (first, second);
                if (axes.Fits(north, east)) coordinates.Add(new(east, north));
                else Fail(line, Written(first, second), "point-elsewhere", axes.Epsg);
                if (_failed) return null;
            }
            if (coordinates.Count > 1 && coordinates[0].Equals2D(coordinates[^1])) coordinates.RemoveAt(coordinates.Count - 1);
            if (coordinates.Count < 3) Fail(ring.First().Line, null, "ring-too-short", coordinates.Count);
            if (_failed) return null;
            rings.Add(Boundary.Factory.CreateLinearRing([.. coordinates, coordinates[0].Copy()]));
        }
        var shape = Boundary.Factory.CreatePolygon(rings[0], [.. rings.Skip(1)]);
        return new(plot.Line, plot.Number, plot.Name, plot.Area, axes.Zone?.ToDegrees(shape) ?? shape);
    }

    private static string Written(double first, double second) => string.Create(CultureInfo.InvariantCulture, $"{first}, {second}");

    private void Fail(int line, string? value, string code, params object?[] facts)
    {
        _failed = true;
        _messages.Error(line, null, value, code, facts);
    }

    [GeneratedRegex(@"^([^=,\s]{1,20})=(.*)$", RegexOptions.None, 1000)]
    private static partial Regex Setting();

    /// <summary>How points are written: in which zone (or in degrees, without one), and which number comes first.</summary>
    private sealed record Axes(int Epsg, GaussKrueger? Zone, bool EastFirst)
    {
        public static Axes? Of(double north, double east, bool eastFirst, int? epsg, int? zone)
        {
            if (north is >= 3 and <= 54 && east is >= 73 and <= 136) return new(GaussKrueger.Geographic, null, eastFirst);
            if (!GaussKrueger.IsNorthing(north)) return null;
            if (GaussKrueger.NamedBy(east) is { } named) return new(named.Epsg, named, eastFirst);
            if (!GaussKrueger.IsPlainEasting(east)) return null;
            if (epsg is { } said && GaussKrueger.TryEpsg(said, out var given) && !given.HasPrefix) return new(said, given, eastFirst);
            return zone is >= 25 and <= 45 ? new(GaussKrueger.Plain(zone.Value).Epsg, GaussKrueger.Plain(zone.Value), eastFirst) : null;
        }

        public static bool IsPlain(double north, double east) => GaussKrueger.IsNorthing(north) && GaussKrueger.IsPlainEasting(east);

        public bool Fits(double north, double east) => Of(north, east, EastFirst, Epsg, Zone?.Zone)?.Epsg == Epsg;
    }
}
