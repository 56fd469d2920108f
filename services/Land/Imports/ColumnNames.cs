using System.Text.Json;
using FluentValidation;
using Marten;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;

namespace ParkPlatform.Land.Imports;

/// <summary>列名对照 of an authority: what the columns of its files are called, and what they are, as in <c>"Area (hectare)": "面积(公顷)"</c>; a unit may stand in brackets.</summary>
public sealed record ColumnNames(string Id, Dictionary<string, string> Columns)
{
    public const int Most = 200;

    private const string SupplyResults = "supply-results";

    /// <summary>What is remembered, with what the sender adds this time; null where that is no object of texts.</summary>
    public static async Task<IReadOnlyDictionary<string, string>?> ForAsync(IDocumentSession session, string? given, bool remember, CancellationToken ct)
    {
        var remembered = (await session.LoadAsync<ColumnNames>(SupplyResults, ct))?.Columns ?? [];
        if (string.IsNullOrWhiteSpace(given)) return remembered;
        try
        {
            var added = JsonSerializer.Deserialize<Dictionary<string, string>>(given)!;
            var all = remembered.Concat(added).GroupBy(n => n.Key).ToDictionary(n => n.Key, n => n.Last().Value);
            if (all.Count > Most || all.Any(n => n.Key.Length > 200 || n.Value is null or { Length: > 100 })) return null;
            if (remember) session.Store(new ColumnNames(SupplyResults, all));
            if (remember) await session.SaveChangesAsync(ct);
            return all;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static async Task<ColumnNames> LoadAsync(IQuerySession session, CancellationToken ct) => await session.LoadAsync<ColumnNames>(SupplyResults, ct) ?? new(SupplyResults, []);

    public static ColumnNames Of(Dictionary<string, string> columns) => new(SupplyResults, columns);
}

/// <summary>设定列名对照: replaces what is remembered for lists of supply results. The bureau may.</summary>
public sealed record SetColumnNames(Dictionary<string, string> Columns)
{
    public sealed class Validator : AbstractValidator<SetColumnNames>
    {
        public Validator(Texts texts) => RuleFor(c => c.Columns)
            .Must(columns => columns.Count <= ColumnNames.Most && columns.All(n => n.Key.Length is > 0 and <= 200 && n.Value is { Length: > 0 and <= 100 } && SupplyResultColumns.IsKnown(n.Value)))
            .WithMessage(_ => texts["invalid.columns"]);
    }
}

public static class SetColumnNamesEndpoint
{
    [ForRoles(Roles.Bureau)]
    [WolverinePut("/api/land/imports/supply-results/columns")]
    public static ColumnNames Put(SetColumnNames command, IDocumentSession session)
    {
        var names = ColumnNames.Of(command.Columns);
        session.Store(names);
        return names;
    }
}

public static class GetColumnNamesEndpoint
{
    /// <summary>列名对照: what is remembered, and the columns that there are.</summary>
    [ForOffices]
    [WolverineGet("/api/land/imports/supply-results/columns")]
    public static async Task<KnownColumns> Get(IQuerySession session, CancellationToken ct) =>
        new((await ColumnNames.LoadAsync(session, ct)).Columns, [.. SupplyResultColumns.All], [.. SupplyResultColumns.Required]);
}

/// <summary>What is remembered of an authority's own names, the columns of a list, and those without which none can be read.</summary>
public sealed record KnownColumns(IReadOnlyDictionary<string, string> Columns, IReadOnlyList<string> Known, IReadOnlyList<string> Required);
