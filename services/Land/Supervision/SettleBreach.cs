using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Land.Parcels;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Land.Supervision;

/// <summary>登记整改完成: what a check had found has been put right.</summary>
public sealed record CureBreach(string CommitmentId, string Reason, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<CureBreach>
    {
        public Validator()
        {
            RuleFor(c => c.CommitmentId).NotEmpty().MaximumLength(20);
            RuleFor(c => c.Reason).NotEmpty().MaximumLength(CommonRules.LongestText);
        }
    }

    public BreachCured ToEvent() => new(CommitmentId, Reason, EffectiveOn, DocumentNumber);
}

public static class CureBreachEndpoint
{
    public static ProblemDetails Validate(CureBreach command, Timeline<Parcel> parcel) =>
        Breaches.WhyNot(parcel, command.CommitmentId, command.EffectiveOn) ?? Lifecycle.Check(parcel, command.ToEvent());

    [ForRoles(Roles.Bureau, Roles.Park)]
    [WolverinePost("/api/land/parcels/{parcelId}/breach-cures")]
    public static (Recorded, BreachCured) Post(CureBreach command, [WriteModel("parcelId")] Timeline<Parcel> parcel) =>
        (new(parcel.Version + 1), command.ToEvent());
}

/// <summary>
/// 核定违约金: what the holder has to pay for a breach, by the contract; the platform's figure is a proposal. Yuan. A promise about taxes is never a ground to take
/// land back.
/// </summary>
public sealed record AssessPenalty(string CommitmentId, Yuan AmountYuan, string Reason, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<AssessPenalty>
    {
        public Validator()
        {
            RuleFor(c => c.CommitmentId).NotEmpty().MaximumLength(20);
            RuleFor(c => c.AmountYuan).IsAmount();
            RuleFor(c => c.Reason).NotEmpty().MaximumLength(CommonRules.LongestText);
        }
    }

    public PenaltyAssessed ToEvent() => new(CommitmentId, AmountYuan, Reason, EffectiveOn, DocumentNumber);
}

public static class AssessPenaltyEndpoint
{
    public static ProblemDetails Validate(AssessPenalty command, Timeline<Parcel> parcel) =>
        Breaches.WhyNot(parcel, command.CommitmentId, command.EffectiveOn) ?? Lifecycle.Check(parcel, command.ToEvent());

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/land/parcels/{parcelId}/penalties")]
    public static (Recorded, PenaltyAssessed) Post(AssessPenalty command, [WriteModel("parcelId")] Timeline<Parcel> parcel) =>
        (new(parcel.Version + 1), command.ToEvent());
}

internal static class Breaches
{
    /// <summary>A check has found that this promise was not kept, and it has not been put right.</summary>
    public static ProblemDetails? WhyNot(Timeline<Parcel> parcel, string commitment, DateOnly on) =>
        parcel.As<SupervisionFile>().At(on)?.OpenBreach(commitment) is null ? Refusals.Of(new Refusal("no-such-breach", commitment, on)) : null;
}
