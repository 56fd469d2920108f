using System.Text;

namespace ParkPlatform.Hosting.TwoClocks;

/// <summary>Conditions on the columns of a period table, joined by "and". The SQL is the program's own, with a question mark for each value; values are parameters.</summary>
public sealed class Conditions
{
    private readonly StringBuilder _sql = new();
    private readonly List<object> _parameters = [];

    public string Sql => _sql.ToString();

    public IReadOnlyList<object> Parameters => _parameters;

    public Conditions And(string sql, params object[] values)
    {
        _sql.Append(" and (").Append(sql).Append(')');
        _parameters.AddRange(values);
        return this;
    }

    /// <summary>The condition only where there is a value; an empty text is none.</summary>
    public Conditions AndIf(object? value, string sql) => value is null or "" ? this : And(sql, value);

    /// <summary>What a person typed, to be found anywhere in one of the columns.</summary>
    public Conditions AndContains(string? text, params string[] columns)
    {
        if (string.IsNullOrWhiteSpace(text)) return this;
        var pattern = $"%{text.Trim().Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%";
        return And(string.Join(" or ", columns.Select(c => $"{c} ilike ?")), [.. columns.Select(_ => (object)pattern)]);
    }
}
