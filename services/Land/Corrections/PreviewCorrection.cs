using System.Security.Claims;
using System.Text.Json;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Contracts.Previews;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.Previews;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Offerings;
using ParkPlatform.Land.Parcels;
using ParkPlatform.Land.Quotas;
using ParkPlatform.Land.Rules;
using Wolverine.Http;

namespace ParkPlatform.Land.Corrections;

/// <summary>更正预览: what a correction or a withdrawal would move, before anybody makes it. Nothing is stored.</summary>
/// <param name="Version">The version of the entry, as the history shows it.</param>
/// <param name="Entry">All its fields as they should have been; null to withdraw it.</param>
public sealed record PreviewCorrection(long Version, JsonElement? Entry)
{
    public sealed class Validator : AbstractValidator<PreviewCorrection>;
}

/// <summary>
/// What would move, and what stands in the way. Send <c>version</c> as <c>If-Match</c> with the correction, to be sure that nothing has changed since.
/// </summary>
/// <param name="Moves">Every status, holder, figure and deadline that would be another one.</param>
/// <param name="Misfits">Later entries that would lose their ground: as long as there are any, the correction is refused.</param>
/// <param name="WouldBeTold">What the other services would be told.</param>
/// <param name="Elsewhere">What each service that would be told says about its own figures, cases, letters and classes.</param>
public sealed record CorrectionPreview(
    long Version, IReadOnlyList<Move> Moves, IReadOnlyList<string> Misfits, IReadOnlyList<string> WouldBeTold, IReadOnlyList<MovesElsewhere> Elsewhere);

/// <summary>The stream that the preview is about; null where there is none.</summary>
public sealed record Previewed<TState>(Timeline<TState>? Stream) where TState : class, IState<TState>;

public static class PreviewParcelCorrectionEndpoint
{
    public static async Task<(Previewed<Parcel>, VersionedRules)> LoadAsync(Guid parcelId, IQuerySession session, CancellationToken ct) =>
        (new(await session.TimelineAsync<Parcel>(parcelId, ct)), await LandRules.LoadAsync(session, ct));

    public static ProblemDetails Validate(PreviewCorrection command, Previewed<Parcel> previewed) => Previewing.Validate(command, previewed);

    [StoresNothing]
    [ForOffices]
    [WolverinePost("/api/land/parcels/{parcelId}/corrections/preview")]
    public static async Task<CorrectionPreview> Post(
        PreviewCorrection command, Previewed<Parcel> previewed, VersionedRules rules, ClaimsPrincipal user, OtherServices others, HttpRequest request,
        TimeProvider clock, Texts texts, CancellationToken ct)
    {
        var before = previewed.Stream!;
        var entry = Previewing.EntryOf(command, before);
        var after = before.With(entry);
        var told = Tell.OfAll(before, [entry], clock.GetUtcNow()).ToArray();
        return new(
            before.Version, Impact.OfParcel(before, after, clock.Today(), rules, user, texts), [.. Lifecycle.NewMisfits(before, after).Select(Refusals.Said)],
            [.. told.Select(m => m.GetType().Name)], await others.WouldMoveAsync(told, request, ct));
    }
}

public static class PreviewOfferingCorrectionEndpoint
{
    public static async Task<Previewed<Offering>> LoadAsync(Guid offeringId, IQuerySession session, CancellationToken ct) =>
        new(await session.TimelineAsync<Offering>(offeringId, ct));

    public static ProblemDetails Validate(PreviewCorrection command, Previewed<Offering> previewed) => Previewing.Validate(command, previewed);

    [StoresNothing]
    [ForRoles(Roles.Bureau, Roles.Auditor)]
    [WolverinePost("/api/land/offerings/{offeringId}/corrections/preview")]
    public static CorrectionPreview Post(PreviewCorrection command, Previewed<Offering> previewed, ClaimsPrincipal user)
    {
        var before = previewed.Stream!;
        var after = Correcting.With(before, Previewing.EntryOf(command, before));
        return new(before.Version, Impact.OfOffering(before, after, user), [.. OfferingSteps.NewMisfits(before, after).Select(Refusals.Said)], [], []);
    }
}

public static class PreviewQuotaCorrectionEndpoint
{
    public static async Task<Previewed<QuotaAccount>> LoadAsync(Guid accountId, IQuerySession session, CancellationToken ct) =>
        new(await session.TimelineAsync<QuotaAccount>(accountId, ct));

    public static ProblemDetails Validate(PreviewCorrection command, Previewed<QuotaAccount> previewed) => Previewing.Validate(command, previewed);

    [StoresNothing]
    [ForOffices]
    [WolverinePost("/api/land/quota-accounts/{accountId}/corrections/preview")]
    public static CorrectionPreview Post(PreviewCorrection command, Previewed<QuotaAccount> previewed)
    {
        var before = previewed.Stream!;
        var after = Correcting.With(before, Previewing.EntryOf(command, before));
        string[] misfits = QuotaRules.Overdrawn(after) is { } overdrawn ? [Refusals.Of(overdrawn).Detail!] : [];
        return new(before.Version, Impact.OfQuota(before, after), misfits, [], []);
    }
}

internal static class Previewing
{
    public static ProblemDetails Validate<TState>(PreviewCorrection command, Previewed<TState> previewed) where TState : class, IState<TState>
    {
        if (previewed.Stream is not { Periods.Length: > 0 } stream) return CommonProblems.Of(404);
        if (command.Entry is { } restated) return Correcting.Restate(stream, command.Version, restated, "—", "—").Problem ?? WolverineContinue.NoProblems;
        return Correcting.Standing(stream, command.Version) is { } entry && Correctable.CanBeWithdrawn(entry)
            ? WolverineContinue.NoProblems
            : Refusals.EntryStaysAsItIs(command.Version);
    }

    public static IFact EntryOf<TState>(PreviewCorrection command, Timeline<TState> stream) where TState : class, IState<TState> =>
        command.Entry is { } restated
        ? Correcting.Restate(stream, command.Version, restated, "—", "—").Corrected!
        : new EntryWithdrawn(command.Version, "—", Correcting.Standing(stream, command.Version)!.EffectiveOn, "—");
}
