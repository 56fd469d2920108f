using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Preparation;

namespace ParkPlatform.Land.Quotas;

/// <summary>How quota came from above.</summary>
public enum AllotmentKind
{
    /// <summary>年度下达.</summary>
    Annual,

    /// <summary>重大项目直接配置.</summary>
    KeyProject,
}

/// <summary>A parcel of a batch (批次), and how much of it is farmland to be converted.</summary>
public sealed record BatchParcel(Guid ParcelId, string Code, Area AreaSquareMetres);

/// <summary>指标账户开立: of a year and a zone (or of the county as a whole), with what was left of before.</summary>
public sealed record QuotaAccountOpened(int Year, string? Zone, Area OpeningSquareMetres, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>指标下达.</summary>
public sealed record QuotaAllotted(AllotmentKind Kind, Area AreaSquareMetres, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>增存挂钩奖励: quota earned because stock land was disposed of; so much of its area, by the rule of the day.</summary>
public sealed record QuotaEarned(
    Area DisposedSquareMetres, decimal Share, int RuleEdition, Area AreaSquareMetres, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>指标调入.</summary>
public sealed record QuotaTransferredIn(Guid FromAccountId, Area AreaSquareMetres, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>指标调出.</summary>
public sealed record QuotaTransferredOut(Guid ToAccountId, Area AreaSquareMetres, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>批次预留: quota held for the parcels of a batch that is to be approved.</summary>
public sealed record QuotaReserved(string Batch, EquatableArray<BatchParcel> Parcels, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>批次撤回: the reservation is given up.</summary>
public sealed record QuotaReleased(string Batch, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>指标使用: the conversion of the batch has been approved. On this day, not when the land is sold, the quota is used up.</summary>
public sealed record QuotaConsumed(string Batch, ApprovingOrgan ApprovedBy, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>指标退回 to the level above.</summary>
public sealed record QuotaReturned(Area AreaSquareMetres, string Reason, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>指标作废: not used within its time.</summary>
public sealed record QuotaExpired(Area AreaSquareMetres, string Reason, DateOnly EffectiveOn, string DocumentNumber) : IFact;

public static class QuotaEvents
{
    public static readonly EventNames Names = new()
    {
        { "quota_account_opened", typeof(QuotaAccountOpened) },
        { "quota_allotted", typeof(QuotaAllotted) },
        { "quota_earned", typeof(QuotaEarned) },
        { "quota_transferred_in", typeof(QuotaTransferredIn) },
        { "quota_transferred_out", typeof(QuotaTransferredOut) },
        { "quota_reserved", typeof(QuotaReserved) },
        { "quota_released", typeof(QuotaReleased) },
        { "quota_consumed", typeof(QuotaConsumed) },
        { "quota_returned", typeof(QuotaReturned) },
        { "quota_expired", typeof(QuotaExpired) },
    };
}
