using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Idleness;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Reclamation.Cases;

/// <summary>
/// 处置方案 (闲置土地处置办法 art. 12-13): where the holder does not answer for the idleness, it is dealt with by agreement. The land must be filed in the monitoring
/// system (art. 25), the same-level government must have approved, and each way has its limits: an extension at most a year and once for the same cause, a
/// temporary use at most two, an exchange only of paid-up land.
/// </summary>
/// <param name="Terms">What has been agreed, in words.</param>
/// <param name="NewStartOn">Of an extension: the new agreed start, at most a year after the agreement (<c>effectiveOn</c>).</param>
/// <param name="PaidYuan">Of an exchange: how much of the price has been paid.</param>
public sealed record ApproveScheme(
    SchemeOption Option, string? Terms, DateOnly? NewStartOn, DateOnly? UseFrom, DateOnly? UseTo, Yuan? PaidYuan, bool? FundsInPlace,
    string? PlanChangeDocumentNumber, string? ApprovedBy, string? ApprovalDocumentNumber, DateOnly EffectiveOn, string DocumentNumber) : IApprovedStep
{
    public sealed class Validator : StepValidator<ApproveScheme>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.Terms).MaximumLength(CaseLimits.LongestText);
            RuleFor(c => c.Terms).NotEmpty().When(c => c.Option is SchemeOption.Replan or SchemeOption.PaidRecovery or SchemeOption.Other);
            RuleFor(c => c.NewStartOn).IsDay();
            RuleFor(c => c.NewStartOn).NotNull().When(c => c.Option == SchemeOption.Extension);
            RuleFor(c => c.NewStartOn).Must((c, start) => start is null || start >= c.EffectiveOn).WithText(texts, "invalid.new-start-past");
            RuleFor(c => c.UseFrom).IsDay();
            RuleFor(c => c.UseTo).IsDay();
            RuleFor(c => c.UseFrom).NotNull().When(c => c.Option == SchemeOption.TemporaryUse);
            RuleFor(c => c.UseTo).NotNull().When(c => c.Option == SchemeOption.TemporaryUse);
            RuleFor(c => c.UseTo).Must((c, to) => !(to < c.UseFrom)).WithText(texts, "invalid.use-ends-before");
            RuleFor(c => c.PaidYuan).IsAmount();
            RuleFor(c => c.PaidYuan).NotNull().When(c => c.Option == SchemeOption.Exchange);
            RuleFor(c => c.PlanChangeDocumentNumber).MaximumLength(CommonRules.LongestName);
            RuleFor(c => c.ApprovedBy).MaximumLength(CommonRules.LongestName);
            RuleFor(c => c.ApprovalDocumentNumber).MaximumLength(CommonRules.LongestName);
        }
    }

    public Scheme Scheme() => new(Option, Terms, NewStartOn, UseFrom, UseTo, PaidYuan, FundsInPlace, PlanChangeDocumentNumber);
}

/// <summary>The cases about the same land before this one.</summary>
public sealed record FormerCases(IReadOnlyList<IdleCase> All)
{
    /// <summary>An extension that this holder has had for this cause.</summary>
    public IdleCase? Extended(IdleCase now) => All.LastOrDefault(c =>
        c.Scheme?.Option == SchemeOption.Extension && c.Determination?.Cause == now.Determination?.Cause && c.Holder.IsSameAs(now.Holder));
}

public static class ApproveSchemeEndpoint
{
    public static async Task<(Timeline<Asset>?, WorkingCalendar, FormerCases)> LoadAsync(Timeline<IdleCase> idle, IQuerySession session, CancellationToken ct)
    {
        var (asset, calendar) = await session.AssetAndCalendarAsync(idle, ct);
        var former = await session.TimelinesAsync<IdleCase>(asset.CasesOpened().Where(id => id != idle.Id), ct);
        return (asset, calendar, new([.. former.OrderBy(c => c.Now().OpenedOn).Select(c => c.Now())]));
    }

    public static ProblemDetails Validate(
        ApproveScheme command, Timeline<IdleCase> idle, Timeline<Asset>? asset, WorkingCalendar calendar, FormerCases former, TimeProvider clock)
    {
        var now = idle.Now();
        if (CaseRules.WhyNot(CaseStep.Scheme, command.EffectiveOn, now, calendar, clock.Today()) is { } refusal) return refusal;
        var standing = CaseStanding.On(command.EffectiveOn, now, asset);
        if (standing.Allocation is null) return Refusals.HolderChanged(now.Holder, command.EffectiveOn);
        if (standing.Branch != Branch.Negotiated) return Refusals.NoNegotiatedBranch(standing.Branch, command.EffectiveOn);
        if (standing.UnnotifiedMortgage is { } mortgage) return Refusals.MortgageeNotNotified(mortgage);
        if (command.Option == SchemeOption.Extension && former.Extended(now) is { } extended) return Refusals.ExtensionUsed(extended.Scheme!.NewStartOn!.Value);
        return Limits(command, standing.Allocation) ?? (command.IsApproved() ? WolverineContinue.NoProblems : Refusals.NoGovernmentApproval());
    }

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/reclamation/cases/{caseId}/scheme")]
    public static (Recorded, DisposalSchemeApproved) Post(ApproveScheme command, [WriteModel("caseId")] Timeline<IdleCase> idle) =>
        (new(idle.Version + 1), new(command.Scheme(), command.ApprovedBy!, command.ApprovalDocumentNumber!, command.EffectiveOn, command.DocumentNumber));

    private static ProblemDetails? Limits(ApproveScheme command, Allocation held) => command.Option switch
    {
        SchemeOption.Extension when command.EffectiveOn.AddYearsCivil(1) is var latest && command.NewStartOn > latest =>
            Refusals.ExtensionTooLong(command.NewStartOn!.Value, latest),
        SchemeOption.TemporaryUse when command.UseFrom!.Value.AddYearsCivil(2) is var latest && command.UseTo > latest =>
            Refusals.TemporaryUseTooLong(command.UseTo!.Value, latest),
        SchemeOption.Exchange when held.PriceYuan is not { } price || command.PaidYuan < price =>
            Refusals.PriceNotPaid(command.PaidYuan!.Value, held.PriceYuan),
        SchemeOption.Exchange when command.FundsInPlace != true => Refusals.FundsNotInPlace(),
        SchemeOption.Exchange when string.IsNullOrWhiteSpace(command.PlanChangeDocumentNumber) => Refusals.NoPlanChange(),
        _ => null,
    };
}
