using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;

namespace ParkPlatform.Yield.Enterprises;

/// <summary>What an event says about a firm's year: always all of it.</summary>
public interface IStatesYear : IFact
{
    EnterpriseYear Stated { get; }
}

/// <summary>
/// 评价数据上报: the figures of a year, from this day on. Reported anew with a later day, they are in force from that day; the earlier ones were until then.
/// </summary>
public sealed record EnterpriseYearReported(EnterpriseYear Stated, DateOnly EffectiveOn, string DocumentNumber) : IStatesYear;

/// <summary>评价数据更正: what was reported was wrong, or came late.</summary>
public sealed record EnterpriseYearCorrected(long Corrects, EnterpriseYear Stated, DateOnly EffectiveOn, string DocumentNumber) : IStatesYear, ICorrection;

/// <summary>撤销上报: the entry should not have been made, for it came with an import that was undone.</summary>
public sealed record EnterpriseYearEntryWithdrawn(long Withdraws, Guid BatchId, string Reason, DateOnly EffectiveOn, string DocumentNumber) : IWithdrawal;

public static class EnterpriseYearEvents
{
    /// <summary>The names under which the events of a firm's year are stored. They never change; a class may.</summary>
    public static readonly EventNames Names = new()
    {
        { "enterprise_year_reported", typeof(EnterpriseYearReported) },
        { "enterprise_year_corrected", typeof(EnterpriseYearCorrected) },
        { "enterprise_year_entry_withdrawn", typeof(EnterpriseYearEntryWithdrawn) },
    };

    /// <summary>One firm, one year, one stream.</summary>
    public static Guid StreamOf(string tenant, string uscc, int year) =>
        StableId.From(tenant, "enterprise-year", uscc, year.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
