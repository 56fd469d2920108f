using System.Text.Json;

namespace ParkPlatform.Hosting.Files;

/// <summary>
/// JSON as a table: an array of objects is read one by one; a GeoJSON FeatureCollection gives the properties, and each shape in the column <c>geometry</c>. The names of all members are the
/// header. Numbers keep the digits that the file has.
/// </summary>
internal static class JsonTable
{
    private const long LargestCollection = 32 << 20;

    private static readonly JsonSerializerOptions Options = new() { MaxDepth = 32 };

    public static bool IsOne(ReadOnlySpan<byte> begins)
    {
        if (begins.StartsWith("\uFEFF"u8)) begins = begins[3..];
        return begins.TrimStart(" \t\r\n"u8) is [(byte)'{' or (byte)'[', ..];
    }

    /// <exception cref="NotATableException">It is no JSON, or no list of objects.</exception>
    public static TableFile Open(Stream file)
    {
        var header = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var record in Records(file))
            foreach (var member in record.EnumerateObject())
            {
                if (!header.TryAdd(member.Name.Trim(), header.Count)) continue;
                if (header.Count > TextTable.MostColumns) throw new NotATableException("file.too-many-columns");
            }
        if (header.Count == 0) throw new NotATableException("file.empty");
        return new("JSON", [.. header.Keys], () => Records(file).Select((record, n) => Row(record, n + 1, header)));
    }

    private static TableRow Row(JsonElement record, int line, Dictionary<string, int> header)
    {
        var cells = new string[header.Count];
        Array.Fill(cells, "");
        foreach (var member in record.EnumerateObject()) cells[header[member.Name.Trim()]] = Text(member.Value);
        return new(line, cells);
    }

    private static string Text(JsonElement value)
    {
        var text = value.ValueKind switch
        {
            JsonValueKind.Null => "",
            JsonValueKind.String => value.GetString()!.Trim(),
            _ => value.GetRawText(),
        };
        return text.Length <= TextTable.LongestCell || value.ValueKind == JsonValueKind.Object ? text : throw new NotATableException("file.cell-too-long");
    }

    private static IEnumerable<JsonElement> Records(Stream file)
    {
        file.Position = 0;
        Span<byte> mark = stackalloc byte[3];
        if (file.ReadAtLeast(mark, 3, throwOnEndOfStream: false) < 3 || !mark.SequenceEqual("\uFEFF"u8)) file.Position = 0;
        return Guarded(IsArray(file) ? JsonSerializer.DeserializeAsyncEnumerable<JsonElement>(file, Options).ToBlockingEnumerable() : Features(file));
    }

    private static bool IsArray(Stream file)
    {
        var at = file.Position;
        int next;
        do next = file.ReadByte(); while (next is ' ' or '\t' or '\r' or '\n');
        file.Position = at;
        return next == '[';
    }

    private static IEnumerable<JsonElement> Features(Stream file)
    {
        if (file.Length > LargestCollection) throw new NotATableException("file.collection-too-large", LargestCollection >> 20);
        using var json = JsonDocument.Parse(file, new() { MaxDepth = Options.MaxDepth });
        if (!json.RootElement.TryGetProperty("features", out var features) || features.ValueKind != JsonValueKind.Array) throw new NotATableException("file.no-list");
        foreach (var feature in features.EnumerateArray())
        {
            if (feature.ValueKind != JsonValueKind.Object) throw new NotATableException("file.no-list");
            var row = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
            if (feature.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object)
                foreach (var member in properties.EnumerateObject()) row[member.Name] = member.Value;
            if (feature.TryGetProperty("geometry", out var geometry)) row[TableFile.Geometry] = geometry;
            yield return JsonSerializer.SerializeToElement(row);
        }
    }

    // What is wrong with JSON shows only while it is read.
    private static IEnumerable<JsonElement> Guarded(IEnumerable<JsonElement> records)
    {
        using var all = records.GetEnumerator();
        while (true)
        {
            try
            {
                if (!all.MoveNext()) break;
            }
            catch (JsonException e)
            {
                throw new NotATableException("file.json-unreadable", (e.LineNumber ?? 0) + 1);
            }
            yield return all.Current.ValueKind == JsonValueKind.Object ? all.Current : throw new NotATableException("file.no-list");
        }
    }
}
