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
using Wolverine;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Reclamation.Cases;

/// <summary>
/// 《闲置土地认定书》 (闲置土地处置办法 art. 9-10): the bureau determines that the land is idle, on which limb and for which cause. Only the bureau may, after the holder has
/// answered or the time to answer is over, and only if the tests of the limb are true on that day by what is known. Whoever has a mortgage on the land must have
/// been told (409 <c>mortgagee-not-notified</c>). By the holder's own cause, land and holder are restricted until the case is closed (art. 24).
/// </summary>
/// <param name="CauseSpans">Accepted spans of causes that the holder does not answer for; with any of them the negotiated ways are the default.</param>
/// <param name="GovernmentBody">Of the government's cause: the body whose act it was. It has to be told before the idleness is publicised.</param>
public sealed record DetermineIdleness(
    Limb Limb, Cause Cause, string Facts, EquatableArray<CauseSpan> CauseSpans, DateOnly EffectiveOn, string DocumentNumber,
    string? GovernmentBody = null) : IStep
{
    public sealed class Validator : StepValidator<DetermineIdleness>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.Limb).NotEqual(Limb.None).WithText(texts, "invalid.limb-none");
            RuleFor(c => c.Cause).NotEqual(Cause.Unknown).WithText(texts, "invalid.cause-unknown");
            RuleFor(c => c.Facts).NotEmpty().MaximumLength(CaseLimits.LongestText);
            RuleFor(c => c.CauseSpans).AreCauseSpans(texts);
            RuleFor(c => c.GovernmentBody).MaximumLength(CommonRules.LongestName);
            RuleFor(c => c.GovernmentBody).Null().Unless(c => c.Cause == Cause.Government);
        }
    }
}

public static class DetermineIdlenessEndpoint
{
    public static Task<(Timeline<Asset>?, WorkingCalendar)> LoadAsync(Timeline<IdleCase> idle, IQuerySession session, CancellationToken ct) =>
        session.AssetAndCalendarAsync(idle, ct);

    public static ProblemDetails Validate(
        DetermineIdleness command, Timeline<IdleCase> idle, Timeline<Asset>? asset, WorkingCalendar calendar, TimeProvider clock)
    {
        var now = idle.Now();
        if (CaseRules.WhyNot(CaseStep.Determination, command.EffectiveOn, now, calendar, clock.Today()) is { } refusal) return refusal;
        var standing = CaseStanding.On(command.EffectiveOn, now, asset);
        if (standing.Allocation is not { } held) return Refusals.HolderChanged(now.Holder, command.EffectiveOn);
        if (standing.UnnotifiedMortgage is { } mortgage) return Refusals.MortgageeNotNotified(mortgage);
        if (command.Limb == Limb.Suspended && held.Development?.SuspendedOn is null) return Refusals.SuspensionUnknown();
        var assessment = Assess(command, held);
        if (assessment.Limb == command.Limb) return WolverineContinue.NoProblems;
        return command.Limb == Limb.Suspended
            ? Refusals.SuspensionNotEstablished(command.EffectiveOn, held.Development!)
            : Refusals.LimbNotEstablished(command.EffectiveOn, assessment);
    }

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/reclamation/cases/{caseId}/determination")]
    public static (Recorded, IdlenessDetermined, OutgoingMessages) Post(
        DetermineIdleness command, [WriteModel("caseId")] Timeline<IdleCase> idle, Timeline<Asset>? asset, TimeProvider clock)
    {
        var a = Assess(command, CaseStanding.On(command.EffectiveOn, idle.Now(), asset).Allocation!);
        return (new(idle.Version + 1), new(
            a.Limb, command.Cause, command.CauseSpans, command.Facts, a.Level, a.Branch, a.AgreedStart, a.IdleDaysGross, a.IdleDaysExcluded,
            command.EffectiveOn, command.DocumentNumber, command.GovernmentBody), command.Cause == Cause.Holder
            ? [Tell.Restricted(idle, command.EffectiveOn, command.DocumentNumber, clock.GetUtcNow())]
            : []);
    }

    private static Assessment Assess(DetermineIdleness command, Allocation held) =>
        IdleTest.Assess(held.Facts(command.Cause, command.CauseSpans), command.EffectiveOn);
}
