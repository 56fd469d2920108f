using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using Weasel.Postgresql.Tables;

namespace ParkPlatform.Yield.Occupations;

/// <summary>
/// 核减: land of a firm that does not count for some time, by a decision (domain.md E.4: unusable for a cause of the government, public roads or green, a
/// reserved second phase).
/// </summary>
public sealed record LandDeductionApproved(string Uscc, string Reason, Area AreaSquareMetres, DateOnly To, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>The deduction should not have been made (撤销).</summary>
public sealed record LandDeductionWithdrawn(long Withdraws, string Reason, DateOnly EffectiveOn, string DocumentNumber) : IWithdrawal;

/// <summary>A deduction, from its first day to its last one.</summary>
public sealed record LandDeduction(string Uscc, string Reason, Area AreaSquareMetres, DateOnly From, DateOnly To, string DocumentNumber) : IState<LandDeduction>
{
    public static LandDeduction? Evolve(LandDeduction? deduction, IFact fact) =>
        fact is LandDeductionApproved e ? new(e.Uscc, e.Reason, e.AreaSquareMetres, e.EffectiveOn, e.To, e.DocumentNumber) : deduction;
}

/// <summary>Every deduction on every day, as known at every time.</summary>
public sealed class LandDeductionPeriods : PeriodTable<LandDeduction>
{
    public static readonly LandDeductionPeriods Table = new();

    public static readonly EventNames Names = new()
    {
        { "land_deduction_approved", typeof(LandDeductionApproved) },
        { "land_deduction_withdrawn", typeof(LandDeductionWithdrawn) },
    };

    private LandDeductionPeriods() : base(Contracts.Services.Yield, "land_deduction") => Map("uscc", "text", d => d.Uscc);

    protected override void Index(Table table) => table.Indexes.Add(new IndexDefinition("land_deduction_periods_by_firm") { Columns = ["tenant_id", "uscc"] });
}
