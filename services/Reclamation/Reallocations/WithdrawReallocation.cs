using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Assets;
using Wolverine;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Reclamation.Reallocations;

/// <summary>撤回建议: the park takes an open proposal back, and the asset can be proposed to another project. What is kept for it is let go.</summary>
public sealed record WithdrawReallocation(string Reason, DateOnly EffectiveOn, string DocumentNumber)
{
    public sealed class Validator : AbstractValidator<WithdrawReallocation>
    {
        public Validator()
        {
            RuleFor(c => c.Reason).NotEmpty().MaximumLength(CommonRules.LongestText);
            RuleFor(c => c.EffectiveOn).IsDay();
            RuleFor(c => c.DocumentNumber).IsDocumentNumber();
        }
    }
}

public static class WithdrawReallocationEndpoint
{
    public static Task<Timeline<Asset>?> LoadAsync(Timeline<Reallocation> proposal, IQuerySession session, CancellationToken ct) =>
        session.TimelineAsync<Asset>(proposal.Periods[^1].State.AssetId, ct);

    public static ProblemDetails Validate(WithdrawReallocation command, Timeline<Reallocation> proposal, Timeline<Asset>? asset, TimeProvider clock)
    {
        var now = proposal.Periods[^1].State;
        if (command.EffectiveOn > clock.Today()) return Refusals.NotYet(command.EffectiveOn, clock.Today());
        if (command.EffectiveOn < now.ProposedOn) return Refusals.DatedBefore(command.EffectiveOn, now.ProposedOn);
        if (command.EffectiveOn < now.Reservation?.OrderedOn) return Refusals.DatedBefore(command.EffectiveOn, now.Reservation.OrderedOn);
        return Reallocation.IsUnsettled(now.StatusOn(null, asset)) ? WolverineContinue.NoProblems : Refusals.ProposalSettled(now.StatusOn(null, asset));
    }

    [ForRoles(Roles.Park)]
    [WolverinePost("/api/reclamation/reallocations/{reallocationId}/withdrawal")]
    public static (Recorded, ReallocationWithdrawn, OutgoingMessages) Post(
        WithdrawReallocation command, [WriteModel("reallocationId")] Timeline<Reallocation> proposal, TimeProvider clock) => (
        new(proposal.Version + 1), new(command.Reason, command.EffectiveOn, command.DocumentNumber),
        proposal.Now().Reservation is { Runs: true } ? [Release.Of(proposal, command.EffectiveOn, "withdrawn", command.DocumentNumber, clock)] : []);
}
