using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Assets;
using Wolverine.Http;
using Wolverine.Marten;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Reclamation.Reallocations;

/// <summary>
/// 腾笼换鸟建议: the park proposes a free asset to a waiting project, with its reasons and the projects that were weighed besides. Nothing is reserved or given by
/// it: land is granted by the bureau, floors are let by the park, and only then is the proposal fulfilled; to keep the asset until then is a step of its own.
/// Refused for an asset that somebody has, now or by a lease to come, and while another proposal for it is open.
/// </summary>
public sealed record ProposeReallocation(
    AssetType AssetType, Guid AssetId, Project Project, EquatableArray<string> Reasons, EquatableArray<Alternative> Alternatives, DateOnly EffectiveOn,
    string DocumentNumber)
{
    public sealed class Validator : AbstractValidator<ProposeReallocation>
    {
        private const int MostEntries = 50;
        private const decimal LargestNeed = 1_000_000;

        public Validator(Texts texts)
        {
            RuleFor(c => c.Project.Name).NotEmpty().MaximumLength(CommonRules.LongestName).OverridePropertyName("project.name");
            RuleFor(c => c.Project.Firm.Name).NotEmpty().MaximumLength(CommonRules.LongestName).OverridePropertyName("project.firm.name");
            RuleFor(c => c.Project.Firm.Uscc).IsUscc().OverridePropertyName("project.firm.uscc");
            RuleFor(c => c.Project.Needs!).ChildRules(needs =>
            {
                needs.RuleFor(n => n.AreaSquareMetres).IsArea(texts);
                needs.RuleFor(n => n.FireClass).MaximumLength(CommonRules.LongestCode);
                needs.RuleFor(n => n.FloorLoadKilonewtonsPerSquareMetre).InclusiveBetween(0, LargestNeed);
                needs.RuleFor(n => n.ClearHeightMetres).InclusiveBetween(0, LargestNeed);
                needs.RuleFor(n => n.PowerKilovoltAmperes).InclusiveBetween(0, LargestNeed);
                needs.RuleFor(n => n.ReadyBy).IsDay();
                needs.RuleFor(n => n.Notes).MaximumLength(CommonRules.LongestText);
            }).When(c => c.Project.Needs is not null).OverridePropertyName("project.needs");
            RuleFor(c => c.Reasons).Must(r => r.Count is > 0 and <= MostEntries && r.All(text => IsText(text, CommonRules.LongestText)))
                .WithText(texts, "invalid.reasons");
            RuleFor(c => c.Alternatives).Must(all => all.Count <= MostEntries && all.All(IsAlternative)).WithText(texts, "invalid.alternatives");
            RuleFor(c => c.EffectiveOn).IsDay();
            RuleFor(c => c.DocumentNumber).IsDocumentNumber();
        }

        private static bool IsText(string? text, int longest) => !string.IsNullOrWhiteSpace(text) && text.Length <= longest;

        private static bool IsAlternative(Alternative? given) =>
            given is not null && IsText(given.Project, CommonRules.LongestName) && IsText(given.Reason, CommonRules.LongestText);
    }
}

/// <summary>201: the proposal's id.</summary>
public sealed record ReallocationIsProposed(Guid Id, long Version) : Created($"/api/reclamation/reallocations/{Id}");

public static class ProposeReallocationEndpoint
{
    public static async Task<ProblemDetails> ValidateAsync(
        ProposeReallocation command, Timeline<Asset>? asset, IQuerySession session, TimeProvider clock, CancellationToken ct) =>
        await WhyNotAsync(command.AssetType, command.AssetId, asset, command.EffectiveOn, session, clock.Today(), ct) ?? WolverineContinue.NoProblems;

    /// <summary>Why the asset can't be proposed to anybody on that day; null if it can.</summary>
    internal static async Task<ProblemDetails?> WhyNotAsync(
        AssetType type, Guid id, Timeline<Asset>? asset, DateOnly on, IQuerySession session, DateOnly today, CancellationToken ct)
    {
        if (on > today) return Refusals.NotYet(on, today);
        if (WhyNotFree(type, id, asset, on) is { } refused) return refused;

        // The last one recorded is the only one that can still be open.
        var last = asset.Proposed().LastOrDefault();
        return last != Guid.Empty && await session.TimelineAsync<Reallocation>(last, ct) is { Periods: [.., { State: var before }] }
            && Reallocation.IsUnsettled(before.StatusOn(null, asset))
            ? Refusals.AlreadyProposed(asset!.At(on)!.Code!, before.Project.Name, before.ProposedOn)
            : null;
    }

    /// <summary>Why the asset isn't there to be given on that day; null if it is.</summary>
    internal static ProblemDetails? WhyNotFree(AssetType type, Guid id, Timeline<Asset>? asset, DateOnly on) =>
        asset?.At(on) is not { Code: { } code } free || free.Type != type ? Refusals.AssetUnknown(id, on)
        : asset.FirstHeld(on) is { } held ? Refusals.AssetHeld(code, held.State.HeldSince!.Value)
        : free.Occupancy is { Lettable: false } ? Refusals.UnitNotLettable(code)
        : null;

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/reclamation/reallocations")]
    public static (ReallocationIsProposed, WatchedAssetProposed, IStartStream) Post(
        ProposeReallocation command, [WriteModel(nameof(ProposeReallocation.AssetId))] Timeline<Asset>? asset)
    {
        var id = Guid.CreateVersion7();
        return (
            new(id, 1), new WatchedAssetProposed(new(id, 1), command.EffectiveOn, command.DocumentNumber),
            MartenOps.StartStream<Timeline<Reallocation>>(id, new ReallocationProposed(
                command.AssetType, command.AssetId, asset!.At(command.EffectiveOn)!.Code!, command.Project, command.Reasons, command.Alternatives,
                command.EffectiveOn, command.DocumentNumber)));
    }
}
