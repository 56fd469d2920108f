using System.Security.Claims;
using System.Text;
using ParkPlatform.Hosting.SignIn;

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

    /// <summary>A filter that somebody has set; an empty text is none.</summary>
    public Conditions AndIf(object? filter, string sql) => filter is null or "" ? this : And(sql, filter);

    /// <summary>Keeps a firm to its own credit code (the offices to nothing). A firm without a code finds nothing.</summary>
    public Conditions AndOwnOf(ClaimsPrincipal user, string column) => user.OnlyUscc() is { } own ? And($"{column} = ?", own) : this;

    /// <summary>What a person typed, to be found anywhere in one of the columns.</summary>
    public Conditions AndContains(string? text, params string[] columns)
    {
        if (string.IsNullOrWhiteSpace(text)) return this;
        var pattern = $"%{text.Trim().Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%";
        return And(string.Join(" or ", columns.Select(c => $"{c} ilike ?")), [.. columns.Select(_ => (object)pattern)]);
    }
}
