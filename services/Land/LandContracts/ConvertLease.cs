using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Land.Parcels;
using ParkPlatform.Land.Supervision;
using Wolverine;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Land.LandContracts;

/// <summary>
/// 先租后让转出让: the lease that came first becomes a grant for the rest of the years, once the promises that are due have been kept: none missed, none without proof
/// (409
/// <c>lease-targets-not-met</c>), and before the lease is over. Yuan, for the grant.
/// </summary>
public sealed record ConvertLeaseToGrant(
    string ContractNumber, Yuan PriceYuan, EquatableArray<Instalment> Instalments, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<ConvertLeaseToGrant>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.ContractNumber).NotEmpty().MaximumLength(CommonRules.LongestCode);
            RuleFor(c => c.PriceYuan).IsAmount();
            RuleFor(c => c.Instalments).AddUpTo(c => c.PriceYuan, texts);
        }
    }

    public LeaseConvertedToGrant ToEvent() => new(ContractNumber, PriceYuan, Instalments, EffectiveOn, DocumentNumber);
}

public static class ConvertLeaseToGrantEndpoint
{
    public static ProblemDetails Validate(ConvertLeaseToGrant command, Timeline<Parcel> parcel)
    {
        if (Lifecycle.WhyNot(parcel, command.ToEvent()) is { } refusal) return Refusals.Of(refusal);
        if (parcel.At(command.EffectiveOn) is { TermUntil: { } last } && command.EffectiveOn > last) return Refusals.Of(new Refusal("lease-is-over", last));

        var due = parcel.As<SupervisionFile>().At(command.EffectiveOn)?.Promises(command.EffectiveOn).Where(p => p.Commitment.DueOn <= command.EffectiveOn)
            .ToArray() ?? [];
        return due.Length == 0 || due.Any(p => p.Verdict != Verdict.Met)
            ? Refusals.LeaseTargetsNotMet(due.Where(p => p.Verdict != Verdict.Met).Select(p => p.Commitment))
            : WolverineContinue.NoProblems;
    }

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/land/parcels/{parcelId}/lease-conversion")]
    public static (Recorded, LeaseConvertedToGrant, OutgoingMessages) Post(
        ConvertLeaseToGrant command, [WriteModel("parcelId")] Timeline<Parcel> parcel, TimeProvider clock)
    {
        var converted = command.ToEvent();
        return (new(parcel.Version + 1), converted, [.. Tell.OfAll(parcel, [converted], clock.GetUtcNow())]);
    }
}
