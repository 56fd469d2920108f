using ParkPlatform.Domain;
using ParkPlatform.Hosting.SignIn;

namespace ParkPlatform.Reclamation.Cases;

/// <summary>The steps of a case. Each is a sub-resource of the case, by its <see cref="CaseSteps.Path"/>.</summary>
public enum CaseStep
{
    /// <summary>调查通知.</summary>
    InvestigationNotice,

    /// <summary>送达 of a paper that was issued before.</summary>
    Service,

    /// <summary>答复.</summary>
    Reply,

    /// <summary>告知抵押权人.</summary>
    MortgageeNotice,

    /// <summary>认定.</summary>
    Determination,

    /// <summary>告知有关政府部门.</summary>
    GovernmentNotice,

    /// <summary>公示.</summary>
    Publicity,

    /// <summary>监测监管系统备案.</summary>
    MonitoringFiling,

    /// <summary>听证告知.</summary>
    HearingNotice,

    /// <summary>申请听证.</summary>
    HearingRequest,

    /// <summary>听证.</summary>
    Hearing,

    /// <summary>征缴闲置费决定.</summary>
    FeeDecision,

    /// <summary>收回决定.</summary>
    RecoveryDecision,

    /// <summary>处置方案.</summary>
    Scheme,

    /// <summary>结案.</summary>
    Closing,

    /// <summary>撤回文书.</summary>
    Withdrawal,
}

/// <summary>A step that may be taken next: from which day, until which if that is limited, and by whom.</summary>
public sealed record NextStep(CaseStep Step, DateOnly From, DateOnly? Until, EquatableArray<string> Roles);

internal static class CaseSteps
{
    public static readonly EquatableArray<string> BureauAlone = [Roles.Bureau];
    public static readonly EquatableArray<string> BureauOrPark = [Roles.Bureau, Roles.Park];

    /// <summary>Its name in addresses and answers: <c>investigation-notice</c>.</summary>
    public static string Path(this Enum step) =>
        string.Concat(step.ToString().Select((c, i) => char.IsUpper(c) ? $"{(i > 0 ? "-" : "")}{char.ToLowerInvariant(c)}" : $"{c}"));

    /// <summary>
    /// Who may. The park investigates; to determine, publish, hear and decide is the bureau's by law (闲置土地处置办法 art. 4). Only the bureau closes a case that it
    /// has determined.
    /// </summary>
    public static EquatableArray<string> RolesOf(CaseStep step, IdleCase idle) => step switch
    {
        CaseStep.InvestigationNotice or CaseStep.Reply => BureauOrPark,
        CaseStep.Service when idle.Determination is null => BureauOrPark,
        CaseStep.Closing or CaseStep.Withdrawal when idle.Determination is null => BureauOrPark,
        _ => BureauAlone,
    };
}
