using ParkPlatform.Land.Offerings;

namespace ParkPlatform.Land.Parcels;

/// <summary>Where exactly a parcel stands in its life (domain.md C.2): the last thing that has happened to it.</summary>
public enum ParcelStage
{
    /// <summary>规划中.</summary>
    Planned,

    /// <summary>已安排用地指标.</summary>
    QuotaAssigned,

    /// <summary>农用地转用已批准.</summary>
    ConversionApproved,

    /// <summary>征收已批准.</summary>
    ExpropriationApproved,

    /// <summary>补偿到位.</summary>
    Compensated,

    /// <summary>三通一平、七通一平.</summary>
    Serviced,

    /// <summary>净地.</summary>
    NetLand,

    /// <summary>区域评估完成.</summary>
    Assessed,

    /// <summary>标准地指标已设定.</summary>
    StandardSet,

    /// <summary>出让方案已批准.</summary>
    SchemeApproved,

    /// <summary>已公告.</summary>
    Announced,

    /// <summary>挂牌中.</summary>
    Listed,

    /// <summary>已成交.</summary>
    Sold,

    /// <summary>已确认成交.</summary>
    ResultConfirmed,

    /// <summary>已签合同.</summary>
    Contracted,

    /// <summary>价款已付一部分.</summary>
    PartlyPaid,

    /// <summary>价款付清.</summary>
    Paid,

    /// <summary>已交地.</summary>
    Delivered,

    /// <summary>已登记.</summary>
    Registered,

    /// <summary>已取得规划许可.</summary>
    PlanningPermitted,

    /// <summary>已取得施工许可.</summary>
    ConstructionPermitted,

    /// <summary>已动工.</summary>
    Commenced,

    /// <summary>已竣工.</summary>
    Completed,

    /// <summary>已复核验收.</summary>
    CompletionAccepted,

    /// <summary>已投产.</summary>
    InProduction,

    /// <summary>已达产.</summary>
    AtCapacity,

    /// <summary>已履约评估.</summary>
    Reviewed,

    /// <summary>已无偿收回.</summary>
    Recovered,

    /// <summary>已到期.</summary>
    Expired,

    /// <summary>已交还.</summary>
    Surrendered,

    /// <summary>已置换.</summary>
    Exchanged,
}

public static class ParcelStages
{
    public static ParcelStage Stage(this Parcel parcel) => parcel switch
    {
        { Grant: { } grant, Milestones: { } reached } => OfHeld(grant, reached),
        { Offering: { } offering } => offering.Stage switch
        {
            OfferingStage.Announced => ParcelStage.Announced,
            OfferingStage.Listed => ParcelStage.Listed,
            OfferingStage.Sold => ParcelStage.Sold,
            OfferingStage.Confirmed => ParcelStage.ResultConfirmed,
            _ => ParcelStage.SchemeApproved,
        },
        { Preparation: { } done } => done switch
        {
            { Standard: not null } => ParcelStage.StandardSet,
            { AssessedOn: not null, NetLand: not null } => ParcelStage.Assessed,
            { NetLand: not null } => ParcelStage.NetLand,
            { ServicedOn: not null } => ParcelStage.Serviced,
            { CompensatedOn: not null } => ParcelStage.Compensated,
            { Expropriation: not null } => ParcelStage.ExpropriationApproved,
            { Conversion: not null } => ParcelStage.ConversionApproved,
            { Quota: not null } => ParcelStage.QuotaAssigned,
            _ => ParcelStage.Planned,
        },
        { Ended.Cause: "recovered" } => ParcelStage.Recovered,
        { Ended.Cause: "expired" } => ParcelStage.Expired,
        { Ended.Cause: "surrendered" } => ParcelStage.Surrendered,
        { Ended.Cause: "exchanged" } => ParcelStage.Exchanged,
        _ => ParcelStage.Planned,
    };

    private static ParcelStage OfHeld(Grant grant, Milestones reached) => reached switch
    {
        { ReviewedOn: not null } => ParcelStage.Reviewed,
        { AtCapacityOn: not null } => ParcelStage.AtCapacity,
        { ProductionOn: not null } => ParcelStage.InProduction,
        { AcceptedOn: not null } => ParcelStage.CompletionAccepted,
        { CompletedOn: not null } => ParcelStage.Completed,
        { CommencedOn: not null } => ParcelStage.Commenced,
        { ConstructionPermitOn: not null } => ParcelStage.ConstructionPermitted,
        { PlanningPermitOn: not null } => ParcelStage.PlanningPermitted,
        { RegisteredOn: not null } => ParcelStage.Registered,
        { DeliveredOn: not null } => ParcelStage.Delivered,
        _ => grant switch
        {
            { PaidYuan: null } => ParcelStage.Contracted,
            { IsPaid: true } => ParcelStage.Paid,
            _ => ParcelStage.PartlyPaid,
        },
    };
}
