using ParkPlatform.Domain;

namespace ParkPlatform.Land.Preparation;

/// <summary>How far the land has been made ready to be supplied (domain.md C.2–C.4).</summary>
public sealed record LandPreparation(
    QuotaShare? Quota = null,
    Approval? Conversion = null,
    Approval? Expropriation = null,
    DateOnly? CompensatedOn = null,
    DateOnly? ServicedOn = null,
    NetLand? NetLand = null,
    DateOnly? AssessedOn = null,
    StandardLand? Standard = null)
{
    internal static LandPreparation After(LandPreparation done, IPreparesLand fact) => fact switch
    {
        QuotaAssigned e => done with { Quota = new(e.AccountId, e.Batch, e.AreaSquareMetres) },
        QuotaUnassigned e => done.Quota?.Batch == e.Batch && done.Quota.AccountId == e.AccountId ? done with { Quota = null } : done,
        LandConversionApproved e => done with { Conversion = new(e.EffectiveOn, e.ApprovedBy, e.DocumentNumber) },
        LandExpropriationApproved e => done with { Expropriation = new(e.EffectiveOn, e.ApprovedBy, e.DocumentNumber) },
        CompensationPaid e => done with { CompensatedOn = e.EffectiveOn },
        LandServiced e => done with { ServicedOn = e.EffectiveOn },
        NetLandCertified e => done with { NetLand = new(e.Source, e.EffectiveOn, e.DocumentNumber) },
        RegionalAssessmentsDone e => done with { AssessedOn = e.EffectiveOn },
        StandardIndicatorsSet e => done with { Standard = new(e.IndustryCode, e.Indicators, e.DocumentNumber) },
        _ => done,
    };

    /// <summary>The approvals that lapse by themselves if nothing comes of them.</summary>
    public IEnumerable<(string Kind, Approval Approval)> Approvals()
    {
        if (Conversion is not null) yield return ("conversion", Conversion);
        if (Expropriation is not null) yield return ("expropriation", Expropriation);
    }
}

/// <summary>用地指标: from which account, in which batch, how much.</summary>
public sealed record QuotaShare(Guid AccountId, string Batch, Area AreaSquareMetres);

/// <summary>An approval (批复) of a conversion or an expropriation.</summary>
public sealed record Approval(DateOnly ApprovedOn, ApprovingOrgan ApprovedBy, string DocumentNumber);

/// <summary>净地.</summary>
public sealed record NetLand(LandSource Source, DateOnly CertifiedOn, string DocumentNumber);

/// <summary>标准地: the announced control indicators, for which industry (GB/T 4754, two digits).</summary>
public sealed record StandardLand(string IndustryCode, EquatableArray<Indicator> Indicators, string DocumentNumber);

/// <summary>What a control indicator or a promise measures.</summary>
public enum Metric
{
    /// <summary>开工: a date.</summary>
    Start,

    /// <summary>竣工: a date.</summary>
    Finish,

    /// <summary>投产: a date.</summary>
    Production,

    /// <summary>固定资产投资 including the land price, yuan.</summary>
    Investment,

    /// <summary>投资强度 including the land price, yuan per square metre.</summary>
    InvestmentIntensity,

    /// <summary>容积率.</summary>
    PlotRatio,

    /// <summary>建筑系数, a share.</summary>
    BuildingCoefficient,

    /// <summary>行政办公及生活服务设施用地比重, a share; at most.</summary>
    OfficeLandShare,

    /// <summary>行政办公及生活服务设施建筑面积比重, a share; at most.</summary>
    OfficeFloorShare,

    /// <summary>亩均税收, yuan per mu and year.</summary>
    TaxPerMu,

    /// <summary>亩均产值, yuan per mu and year.</summary>
    OutputPerMu,

    /// <summary>就业, persons.</summary>
    Jobs,

    /// <summary>单位增加值能耗, tonnes of coal equivalent per 10 000 yuan; at most.</summary>
    EnergyPerValueAdded,

    /// <summary>单位增加值排放, kilograms per 10 000 yuan; at most.</summary>
    EmissionsPerValueAdded,
}

public static class Metrics
{
    public static bool IsDate(this Metric metric) => metric is Metric.Start or Metric.Finish or Metric.Production;

    /// <summary>Whether the figure may not be exceeded; the others may not be fallen short of.</summary>
    public static bool IsCeiling(this Metric metric) =>
        metric is Metric.OfficeLandShare or Metric.OfficeFloorShare or Metric.EnergyPerValueAdded or Metric.EmissionsPerValueAdded;

    public static bool IsMetBy(this Metric metric, decimal target, decimal value) => metric.IsCeiling() ? value <= target : value >= target;

    /// <summary>Figures that belong to a whole parcel and are divided when it is: the others are ratios, or days.</summary>
    public static bool IsAbsolute(this Metric metric) => metric is Metric.Investment or Metric.Jobs;
}

/// <summary>A control indicator (控制指标): at least, or at most, so much of it.</summary>
public sealed record Indicator(Metric Metric, decimal Target);
