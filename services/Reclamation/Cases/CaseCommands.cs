using FluentValidation;
using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Calendars;

namespace ParkPlatform.Reclamation.Cases;

/// <summary>
/// A step whose paper must reach the holder. Where it has not yet, both are left out, and the service is entered later; until then no period runs.
/// </summary>
public interface IServedStep : IStep
{
    /// <summary>送达之日; by announcement, the day on which it counts as served.</summary>
    DateOnly? ServedOn { get; }

    ServiceMethod? ServiceMethod { get; }
}

/// <summary>A decision that a government must have approved before.</summary>
public interface IApprovedStep : IStep
{
    /// <summary>批准机关.</summary>
    string? ApprovedBy { get; }

    /// <summary>批准文号.</summary>
    string? ApprovalDocumentNumber { get; }
}

/// <summary>撤回文书, in either procedure: a paper of it that the office has found wrong, and why.</summary>
public interface IWithdrawal<TPaper> : IStep where TPaper : struct, Enum
{
    TPaper Paper { get; }

    string Reason { get; }
}

/// <summary>What every withdrawal demands: a paper of the procedure, and a reason.</summary>
public abstract class WithdrawalValidator<T, TPaper> : StepValidator<T> where T : IWithdrawal<TPaper> where TPaper : struct, Enum
{
    protected WithdrawalValidator()
    {
        RuleFor(c => c.Paper).IsInEnum();
        RuleFor(c => c.Reason).NotEmpty().MaximumLength(CaseLimits.LongestText);
    }
}

/// <summary>What every step with a paper demands: a day of service and a way of service, or neither; and none before the paper was made.</summary>
public abstract class ServedStepValidator<T> : StepValidator<T> where T : IServedStep
{
    protected ServedStepValidator(Texts texts)
    {
        RuleFor(c => c.ServedOn).IsDay();
        RuleFor(c => c.ServedOn).Must((c, served) => served is null || served >= c.EffectiveOn).WithText(texts, "invalid.served-before-issued");
        RuleFor(c => c.ServiceMethod).Must((c, method) => method is null == c.ServedOn is null).WithText(texts, "invalid.service-half");
    }
}

/// <summary>What every approved decision demands. Whether the approval is there is a rule of its own (409), not a matter of form.</summary>
public abstract class ApprovedDecisionValidator<T> : ServedStepValidator<T> where T : IServedStep, IApprovedStep
{
    protected ApprovedDecisionValidator(Texts texts) : base(texts)
    {
        RuleFor(c => c.ApprovedBy).MaximumLength(CommonRules.LongestName);
        RuleFor(c => c.ApprovalDocumentNumber).MaximumLength(CommonRules.LongestName);
    }
}

internal static class CaseTimeline
{
    /// <summary>What the watch knows about the land of the case.</summary>
    public static Task<Timeline<Asset>?> AssetAsync(this IQuerySession session, Timeline<IdleCase> idle, CancellationToken ct) =>
        session.TimelineAsync<Asset>(idle.Now().AssetId, ct);

    /// <summary>The same, and the calendar that its periods are counted with.</summary>
    public static async Task<(Timeline<Asset>?, WorkingCalendar)> AssetAndCalendarAsync(
        this IQuerySession session, Timeline<IdleCase> idle, CancellationToken ct) =>
        (await session.AssetAsync(idle, ct), await Calendar.LoadAsync(session, ct));

    /// <summary>The service of a paper, if the step tells of one.</summary>
    public static IEnumerable<object> Service(this IServedStep step, CasePaper paper) => step is { ServedOn: { } on, ServiceMethod: { } method }
        ? [new CasePaperServed(paper, method, on, step.DocumentNumber)]
        : [];

    public static bool IsApproved(this IApprovedStep step) =>
        !string.IsNullOrWhiteSpace(step.ApprovedBy) && !string.IsNullOrWhiteSpace(step.ApprovalDocumentNumber);
}
