using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Firms;
using ParkPlatform.Reclamation.Rules;
using Wolverine.Http;
using Wolverine.Marten;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Reclamation.Inefficiency;

/// <summary>
/// 疑似低效登记 (domain.md B.2, B.4): a held parcel or a let unit meets one of the tests, and the procedure begins. The figure and the threshold of that day go into the
/// file; where the test is not met it is refused (409 <c>criterion-not-met</c>). One procedure at a time about an asset (409 <c>inefficiency-under-way</c>).
/// </summary>
/// <param name="Measured">
/// 实测值: of <c>lowTax</c> and <c>lowPlotRatio</c> a share (0.25 is 25 %), of <c>productionStopped</c> months. Of <c>lowClass</c> and <c>subScale</c> null: the books
/// here say it.
/// </param>
/// <param name="Evidence">What shows it: statements, meter readings, photographs.</param>
public sealed record SuspectInefficiency(
    AssetType AssetType, Guid AssetId, Criterion Criterion, decimal? Measured, string Evidence, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    private const decimal HighestMeasure = 1_000_000;

    public sealed class Validator : StepValidator<SuspectInefficiency>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.AssetType).IsInEnum();
            RuleFor(c => c.Criterion).IsInEnum();
            RuleFor(c => c.Measured).InclusiveBetween(0, HighestMeasure);
            RuleFor(c => c.Measured).Must((c, measured) => measured is null == Criteria.IsInTheBooks(c.Criterion)).WithText(texts, "invalid.measured");
            RuleFor(c => c.Evidence).NotEmpty().MaximumLength(CommonRules.LongestText);
        }
    }
}

/// <summary>201: the case's id.</summary>
public sealed record InefficiencyIsSuspected(Guid Id, long Version) : Created($"/api/reclamation/inefficient-cases/{Id}");

/// <summary>What the tests ask beside the asset.</summary>
public sealed record SuspicionFile(Timeline<FirmClass>? Firm, VersionedRules Rules);

public static class SuspectInefficiencyEndpoint
{
    public static async Task<SuspicionFile> LoadAsync(SuspectInefficiency command, Timeline<Asset>? asset, IQuerySession session, CancellationToken ct) => new(
        asset?.At(command.EffectiveOn)?.Holder?.Uscc is { } uscc
            ? await session.TimelineAsync<FirmClass>(HearOnClassPublishedHandler.IdOf(session.TenantId, uscc), ct)
            : null,
        await ReclamationRules.LoadAsync(session, ct));

    public static async Task<ProblemDetails> ValidateAsync(
        SuspectInefficiency command, Timeline<Asset>? asset, SuspicionFile file, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        if (command.EffectiveOn > clock.Today()) return Refusals.NotYet(command.EffectiveOn, clock.Today());
        if (asset?.At(command.EffectiveOn) is not { Code: { } code } now || now.Type != command.AssetType)
            return Refusals.AssetUnknown(command.AssetId, command.EffectiveOn);
        if (now.Holder is null) return Refusals.NobodyToHear(code, command.EffectiveOn);

        var (measured, figure) = Measured(command, now, file);
        if (measured is not { } value || !Criteria.IsMet(command.Criterion, value, figure.Value))
            return Refusals.CriterionNotMet(command.Criterion, measured, figure);

        // The last one recorded is the only one that can still be open.
        var last = asset.InefficiencySuspected().LastOrDefault();
        return last != Guid.Empty && await session.TimelineAsync<InefficientCase>(last, ct) is { } before && before.Now().IsOpen
            ? Refusals.InefficiencyUnderWay(code, before.Now().Suspicion.On, last)
            : WolverineContinue.NoProblems;
    }

    [ForRoles(Roles.Park, Roles.Planner)]
    [WolverinePost("/api/reclamation/inefficient-cases")]
    public static (InefficiencyIsSuspected, WatchedAssetInefficiencySuspected, IStartStream) Post(
        SuspectInefficiency command, [WriteModel(nameof(SuspectInefficiency.AssetId))] Timeline<Asset>? asset, SuspicionFile file)
    {
        var (id, now) = (Guid.CreateVersion7(), asset!.At(command.EffectiveOn)!);
        var (measured, figure) = Measured(command, now, file);
        return (
            new(id, 1), new WatchedAssetInefficiencySuspected(new(id, 1), command.EffectiveOn, command.DocumentNumber),
            MartenOps.StartStream<Timeline<InefficientCase>>(id, new InefficiencySuspected(
                command.AssetType, command.AssetId, now.Code!, now.Holder!, command.Criterion, measured!.Value, figure.Value, figure.Unit, command.Evidence,
                Criteria.RuleOf(command.Criterion, file.Rules, command.EffectiveOn).On(command.EffectiveOn), command.EffectiveOn, command.DocumentNumber)));
    }

    private static (decimal? Measured, RuleValue Figure) Measured(SuspectInefficiency command, Asset asset, SuspicionFile file) => (
        Criteria.Measure(command.Criterion, command.Measured, asset, file.Firm?.At(command.EffectiveOn)),
        Criteria.RuleOf(command.Criterion, file.Rules, command.EffectiveOn).Find(Criteria.FigureOf(command.Criterion).Figure));
}
