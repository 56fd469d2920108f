using ParkPlatform.Domain;

namespace ParkPlatform.Reclamation.Cases;

/// <summary>The negotiated ways of dealing with idle land (协商处置方式, 闲置土地处置办法 art. 12).</summary>
public enum SchemeOption
{
    /// <summary>延长动工开发期限: at most a year beyond the signing of the supplementary agreement.</summary>
    Extension,

    /// <summary>调整土地用途、规划条件.</summary>
    Replan,

    /// <summary>由政府安排临时使用: at most two years.</summary>
    TemporaryUse,

    /// <summary>协议有偿收回.</summary>
    PaidRecovery,

    /// <summary>置换土地: only if the price is fully paid, the project's money is there, and a lawful change of plan is the cause.</summary>
    Exchange,

    /// <summary>其他处置方式, by local conditions.</summary>
    Other,
}

/// <summary>处置方案: which way, on what terms. Which terms belong to which way, its rules say.</summary>
/// <param name="NewStartOn">新约定的动工开发日期: from here the idle clock starts anew.</param>
/// <param name="UseTo">The last day of the temporary use.</param>
/// <param name="PaidYuan">已缴价款.</param>
/// <param name="PlanChangeDocumentNumber">文号 of the lawful change of plan.</param>
public sealed record Scheme(
    SchemeOption Option, string? Terms = null, DateOnly? NewStartOn = null, DateOnly? UseFrom = null, DateOnly? UseTo = null, Yuan? PaidYuan = null,
    bool? FundsInPlace = null, string? PlanChangeDocumentNumber = null);
