using Marten;
using ParkPlatform.Hosting.TwoClocks;
using Weasel.Postgresql.Tables;

namespace ParkPlatform.Yield.Enterprises;

/// <summary>Every firm's figures on every day, as known at every time: for lists of what was known then, however many firms a year has.</summary>
public sealed class EnterpriseYearPeriods : PeriodTable<EnterpriseYear>
{
    public static readonly EnterpriseYearPeriods Table = new();

    // The last word is what stands after all days; the very last day would be the database's infinity.
    private static readonly DateOnly AfterAll = DateOnly.MaxValue.AddDays(-1);

    private EnterpriseYearPeriods() : base(Contracts.Services.Yield, "enterprise_year")
    {
        Map("year", "integer", y => y.Year);
        Map("uscc", "text", y => y.Uscc);
        Map("name", "text", y => y.Name);
    }

    /// <summary>The last word on a year's firms as it was known at a moment, in the order of credit codes.</summary>
    public Task<AsOf<EnterpriseYear>> LastWordAsync(
        IQuerySession session, int year, DateTimeOffset knownAt, Conditions where, int skip, int take, CancellationToken ct) =>
        On(session, AfterAll, knownAt, where.And("year = ?", year), "uscc", skip, take, ct);

    protected override void Index(Table table) =>
        table.Indexes.Add(new IndexDefinition("enterprise_year_periods_by_firm") { Columns = ["tenant_id", "year", "uscc"] });
}
