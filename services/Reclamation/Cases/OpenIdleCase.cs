using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Assets;
using Wolverine.Http;
using Wolverine.Marten;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Reclamation.Cases;

/// <summary>
/// 线索立案: a parcel may lie idle, and a case is opened about it. The bureau and the park may. Whether it is idle, the investigation finds out; but somebody must
/// hold the parcel on that day, and no other case about it may be open. A vacant unit is no idle land: refused (409 <c>unit-is-not-land</c>).
/// </summary>
/// <param name="Source">线索来源, such as <c>patrol</c>, <c>satellite</c>, <c>contractTimer</c>, <c>complaint</c>.</param>
/// <param name="ConflictOfInterest">利益冲突提示, in words, where the holder is a company of the same government. It changes no rule, and the case shows it.</param>
public sealed record OpenIdleCase(
    AssetType AssetType, Guid AssetId, string Source, DateOnly EffectiveOn, string DocumentNumber, string? ConflictOfInterest = null)
{
    public sealed class Validator : AbstractValidator<OpenIdleCase>
    {
        public Validator()
        {
            RuleFor(c => c.Source).NotEmpty().MaximumLength(CommonRules.LongestCode);
            RuleFor(c => c.EffectiveOn).IsDay();
            RuleFor(c => c.DocumentNumber).IsDocumentNumber();
            RuleFor(c => c.ConflictOfInterest).MaximumLength(CommonRules.LongestName);
        }
    }
}

/// <summary>201: the case's id.</summary>
public sealed record IdleCaseIsOpened(Guid Id, long Version) : Created($"/api/reclamation/cases/{Id}");

public static class OpenIdleCaseEndpoint
{
    public static async Task<ProblemDetails> ValidateAsync(
        OpenIdleCase command, Timeline<Asset>? asset, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        if (command.AssetType == AssetType.Unit) return Refusals.UnitIsNotLand();
        if (command.EffectiveOn > clock.Today()) return Refusals.NotYet(command.EffectiveOn, clock.Today());
        if (asset?.At(command.EffectiveOn) is not { Type: AssetType.Parcel, Code: { } code } parcel)
            return Refusals.AssetUnknown(command.AssetId, command.EffectiveOn);
        if (parcel.Holder is null) return Refusals.NoHolder(code, command.EffectiveOn);

        // The last one recorded is the only one that can still be open.
        var last = asset.CasesOpened().LastOrDefault();
        return last != Guid.Empty && await session.TimelineAsync<IdleCase>(last, ct) is { } before && before.Now().State != CaseState.Closed
            ? Refusals.CaseIsOpen(code, before.Now().OpenedOn, last)
            : WolverineContinue.NoProblems;
    }

    [ForRoles(Roles.Bureau, Roles.Park)]
    [WolverinePost("/api/reclamation/cases")]
    public static (IdleCaseIsOpened, WatchedParcelCaseOpened, IStartStream) Post(
        OpenIdleCase command, [WriteModel(nameof(OpenIdleCase.AssetId))] Timeline<Asset>? asset)
    {
        var (id, parcel) = (Guid.CreateVersion7(), asset!.At(command.EffectiveOn)!);
        return (
            new(id, 1), new WatchedParcelCaseOpened(new(id, 1), command.EffectiveOn, command.DocumentNumber),
            MartenOps.StartStream<Timeline<IdleCase>>(id, new IdleCaseOpened(
                command.AssetType, command.AssetId, parcel.Code!, parcel.Holder!, command.Source, parcel.Allocation!.Facts().AgreedStart, command.EffectiveOn,
                command.DocumentNumber, command.ConflictOfInterest)));
    }
}
