using System.Globalization;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Land.Parcels;

namespace ParkPlatform.Land.Imports;

/// <summary>What a row says otherwise than the entries that stand in the books, cell by cell.</summary>
internal static class SupplyResultDiff
{
    public static IEnumerable<CellChange> Of(int line, SupplyResult row, IDescribesParcel? description, IGrantTerms? terms)
    {
        if (description is not null)
        {
            foreach (var change in new[]
            {
                Change(SupplyResultColumns.Project, description.Name, row.Name), Change(SupplyResultColumns.Location, description.Location, row.Location),
                Change(SupplyResultColumns.Area, Text(description.AreaSquareMetres.SquareMetres, " m²"), Text(row.AreaSquareMetres.SquareMetres, " m²")),
                Change(SupplyResultColumns.Use, description.LandUse, row.LandUse),
                Change(SupplyResultColumns.PlotRatioMin, Text(description.PlanningConditions?.PlotRatioMin), Text(row.PlotRatioMin)),
                Change(SupplyResultColumns.PlotRatioMax, Text(description.PlanningConditions?.PlotRatioMax), Text(row.PlotRatioMax)),
            })
            {
                if (change is not null) yield return change;
            }
        }
        if (terms is null) yield break;
        foreach (var change in new[]
        {
            Change(SupplyResultColumns.Method, terms.Method.ToString(), row.Method.ToString()), Change(SupplyResultColumns.Holder, terms.Holder?.Name, row.HolderName),
            Change(SupplyResultColumns.Term, Text(terms.TermYears), Text(row.TermYears)), Change(SupplyResultColumns.Price, Text(terms.PriceYuan?.Amount, " 元"), Text(row.PriceYuan?.Amount, " 元")),
            Change(SupplyResultColumns.Instalments, Text(terms.Instalments), Text(row.Instalments)),
            Change(SupplyResultColumns.Delivery, Text(terms.AgreedDelivery), Text(row.AgreedDelivery)),
            Change(SupplyResultColumns.Commencement, Text(terms.AgreedCommencement), Text(row.AgreedCommencement)),
            Change(SupplyResultColumns.Completion, Text(terms.AgreedCompletion), Text(row.AgreedCompletion)), Change(SupplyResultColumns.Contract, Text(terms.ContractDate), Text(row.ContractDate)),
        })
        {
            if (change is not null) yield return change;
        }

        CellChange? Change(string column, string? before, string? after) => before == after ? null : new(line, column, before, after);
    }

    private static string? Text(decimal? number, string unit = "") => number is { } n ? n.WithoutTrailingZeros().ToString(CultureInfo.InvariantCulture) + unit : null;

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Text(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);

    private static string? Text(EquatableArray<Instalment> instalments) => instalments.Count == 0
        ? null
        : string.Join('；', instalments.Select(i => string.Create(CultureInfo.InvariantCulture, $"{i.DueOn:yyyy-MM-dd} {i.AmountYuan.Amount.WithoutTrailingZeros()} 元")));
}
