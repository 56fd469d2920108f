using ParkPlatform.Yield.Enterprises;

namespace ParkPlatform.Yield.Imports;

/// <summary>
/// Figures that are far from those of the other firms of the file, by revenue or by head: mostly some rows of a column are in yuan and the others in 10 000
/// yuan, or in kilowatt-hours and tonnes.
/// </summary>
internal static class GroupPlausibility
{
    private const int FewestFirms = 5;

    // Industries differ by tens; units by thousands.
    private const decimal Far = 100;

    // Revenue first: where it is off, everything that is measured by it would be named too.
    private static readonly (Column Figure, Column By)[] Ratios =
    [
        (EnterpriseYearColumns.Revenue, EnterpriseYearColumns.Employees), (EnterpriseYearColumns.Tax, EnterpriseYearColumns.Revenue),
        (EnterpriseYearColumns.ValueAdded, EnterpriseYearColumns.Revenue), (EnterpriseYearColumns.Energy, EnterpriseYearColumns.Revenue),
        (EnterpriseYearColumns.Electricity, EnterpriseYearColumns.Revenue),
    ];

    /// <summary>The rows with such a figure, the figure's column, and that by which it was measured.</summary>
    public static IEnumerable<(EnterpriseYearRow Row, Column Figure, Column By)> Of(IReadOnlyList<EnterpriseYearRow> rows)
    {
        foreach (var group in rows.GroupBy(r => (r.Stated.Year, r.Stated.Group)))
        {
            var odd = new HashSet<int>();
            foreach (var (figure, by) in Ratios)
            {
                var ratios = group.Select(row => (Row: row, Ratio: Ratio(row.Stated, figure, by))).Where(r => r.Ratio is not null).OrderBy(r => r.Ratio).ToArray();
                if (ratios.Length < FewestFirms) continue;
                var median = ratios[ratios.Length / 2].Ratio!.Value;
                foreach (var (row, ratio) in ratios)
                    if ((ratio >= Far * median || ratio * Far <= median) && odd.Add(row.Line)) yield return (row, figure, by);
            }
        }
    }

    private static decimal? Ratio(EnterpriseYear year, Column figure, Column by) =>
        (figure.Figure!(year), by.Figure!(year)) is ( > 0 and var over, > 0 and var under) ? over / under : null;
}
