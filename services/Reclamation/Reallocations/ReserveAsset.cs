using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Contracts.Reclamation;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Rules;
using Wolverine;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Reclamation.Reallocations;

/// <summary>
/// 预留资产: the park decides for the proposed project, and the service that owns the asset is told to keep it until a day: land for a grant by the bureau, floors
/// for a lease by the park. It answers, and the proposal shows it. What is not granted or let by then is let go again by itself. Longer than the rule says is
/// refused (409 <c>reservation-too-long</c>).
/// </summary>
/// <param name="ExpiresOn">The last day on which the asset is kept.</param>
public sealed record ReserveAsset(DateOnly ExpiresOn, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<ReserveAsset>
    {
        public Validator()
        {
            RuleFor(c => c.ExpiresOn).IsDay();
            RuleFor(c => c.ExpiresOn).GreaterThanOrEqualTo(c => c.EffectiveOn);
        }
    }
}

public static class ReserveAssetEndpoint
{
    public static async Task<(Timeline<Asset>?, VersionedRules)> LoadAsync(Timeline<Reallocation> proposal, IQuerySession session, CancellationToken ct) =>
        (await session.TimelineAsync<Asset>(proposal.Now().AssetId, ct), await ReclamationRules.LoadAsync(session, ct));

    public static ProblemDetails Validate(
        ReserveAsset command, Timeline<Reallocation> proposal, Timeline<Asset>? asset, VersionedRules rules, TimeProvider clock)
    {
        var now = proposal.Now();
        if (command.EffectiveOn > clock.Today()) return Refusals.NotYet(command.EffectiveOn, clock.Today());
        if (command.EffectiveOn < now.ProposedOn) return Refusals.DatedBefore(command.EffectiveOn, now.ProposedOn);
        if (now.StatusOn(null, asset) is var status and not ReallocationStatus.Open) return Refusals.ProposalSettled(status);
        var latest = command.EffectiveOn.AddDays(rules.On(ReclamationRules.Reservations, command.EffectiveOn).Whole("longestDays"));
        return command.ExpiresOn > latest ? Refusals.ReservationTooLong(latest) : WolverineContinue.NoProblems;
    }

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/reclamation/reallocations/{reallocationId}/reservation")]
    public static (Recorded, ReservationOrdered, OutgoingMessages) Post(
        ReserveAsset command, [WriteModel("reallocationId")] Timeline<Reallocation> proposal, TimeProvider clock)
    {
        var (now, version) = (proposal.Now(), proposal.Version + 1);
        return (
            new(version), new(command.ExpiresOn, command.EffectiveOn, command.DocumentNumber),
            [
                new AssetReserved(
                    proposal.Id, version, command.EffectiveOn, clock.GetUtcNow(), command.DocumentNumber, now.Reserved, now.AssetId, now.AssetCode,
                    now.Project.Name, now.Project.Firm.Uscc, now.Project.Firm.Name, command.ExpiresOn),
            ]);
    }
}
