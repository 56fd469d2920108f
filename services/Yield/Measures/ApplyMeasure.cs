using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Yield.Runs;
using Wolverine.Http;
using Wolverine.Marten;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Yield.Measures;

/// <summary>
/// 登记差别化措施执行: the authority that decides (价格主管部门…) has applied a measure to a firm, from <c>effectiveOn</c> to the last day. Refused (409) when the
/// firm's class on that day gets nothing by it, or when it is applied on some of the days already.
/// </summary>
/// <param name="AmountYuan">What it comes to, where the paper says so.</param>
public sealed record ApplyMeasure(string Uscc, Yuan? AmountYuan, string AppliedBy, DateOnly To, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<ApplyMeasure>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.Uscc).NotEmpty().IsUscc();
            RuleFor(c => c.AmountYuan).Must(a => a is null || a.Value.Rounded() == a && a <= CommonRules.HighestAmount && a >= -CommonRules.HighestAmount)
                .WithText(Texts.Common, "invalid.amount");
            RuleFor(c => c.AppliedBy).NotEmpty().MaximumLength(CommonRules.LongestName);
            RuleFor(c => c.To).IsDay();
            RuleFor(c => c.To).Must((c, to) => c.EffectiveOn <= to).WithText(texts, "invalid.to-before-from");
        }
    }
}

/// <summary>停止执行差别化措施: from <c>effectiveOn</c> on it is not applied any more.</summary>
public sealed record EndMeasureApplication(string Reason, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<EndMeasureApplication>
    {
        public Validator() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(CommonRules.LongestText);
    }
}

/// <summary>201: the application's id.</summary>
public sealed record MeasureIsApplied(Guid Id, long Version) : Created($"/api/yield/measure-applications/{Id}");

/// <summary>What the firm's class gets by the measure on the day, and what is applied to it already.</summary>
public sealed record ApplicationMaterial(MeasureForFirm? Advised, IReadOnlyList<AppliedMeasure> Before);

public static class ApplyMeasureEndpoint
{
    public static async Task<ApplicationMaterial?> LoadAsync(
        ApplyMeasure command, string code, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        if ((await MeasureBook.LoadAsync(session, ct)).Find(code) is not { } measure) return null;
        var uscc = Uscc.Normalise(command.Uscc);
        var before = await session.Query<StoredApplication>().Where(a => a.State.Code == code && a.State.Uscc == uscc).ToListAsync(ct);
        var advised = measure.At(command.EffectiveOn) is { } worded && !worded.IsOver(command.EffectiveOn)
            && (await ClassesInForce.LoadAsync(session, command.EffectiveOn, clock.GetUtcNow(), [uscc], ct)).SingleOrDefault() is { } @class
            && await EvaluationResults.OneAsync(session, @class.List.RunId, uscc, ct) is { } firm
                ? MeasuresOfFirm.Of(worded, @class, firm.Input)
                : null;
        return new(advised, [.. before.Select(b => b.State)]);
    }

    public static ProblemDetails Validate(ApplyMeasure command, ApplicationMaterial? material) => material switch
    {
        { Advised: null } => Refusals.MeasureNotAdvised(command.Uscc, command.EffectiveOn),
        { Before: var before } when before.FirstOrDefault(b => b.From <= command.To && command.EffectiveOn <= b.Last) is { } other =>
            Refusals.MeasureAppliedBefore(other.From, other.Last, other.DocumentNumber),
        _ => WolverineContinue.NoProblems,
    };

    [ForRoles(Roles.Planner)]
    [WolverinePost("/api/yield/measures/{code}/applications")]
    public static (MeasureIsApplied, IStartStream) Post(ApplyMeasure command, string code, [NotBody] ApplicationMaterial material)
    {
        var (id, firm) = (Guid.CreateVersion7(), material.Advised!.Class);
        return (new(id, 1), MartenOps.StartStream<Timeline<AppliedMeasure>>(id, new MeasureApplied(
            code, firm.Uscc, firm.Name, command.AmountYuan, command.AppliedBy, command.To, command.EffectiveOn, command.DocumentNumber)));
    }
}

public static class EndMeasureApplicationEndpoint
{
    public static ProblemDetails Validate(EndMeasureApplication command, Timeline<AppliedMeasure> application) => application.Periods[^1].State switch
    {
        { EndedOn: { } ended } => Refusals.MeasureEndedBefore(ended),
        var applied when command.EffectiveOn < applied.From || command.EffectiveOn > applied.To =>
            Refusals.MeasureNotAppliedThen(command.EffectiveOn, applied.From, applied.To),
        _ => WolverineContinue.NoProblems,
    };

    [ForRoles(Roles.Planner)]
    [WolverinePost("/api/yield/measure-applications/{applicationId}/end")]
    public static (Recorded, MeasureApplicationEnded) Post(
        EndMeasureApplication command, [WriteModel("applicationId")] Timeline<AppliedMeasure> application) =>
        (new(application.Version + 1), new(command.Reason, command.EffectiveOn, command.DocumentNumber));
}
