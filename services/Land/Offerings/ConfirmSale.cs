using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Rules;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Land.Offerings;

/// <summary>签订成交确认书 with the winner. From here the contract can be signed: with the winner, on these terms, with nobody else.</summary>
public sealed record ConfirmSale(DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<ConfirmSale>;
}

/// <summary>What has to be done by when: contract, publication, deposits.</summary>
public sealed record SaleIsConfirmed(long Version, IReadOnlyList<Deadline> Deadlines);

public static class ConfirmSaleEndpoint
{
    public static async Task<(ParcelOffered, VersionedRules)> LoadAsync(Timeline<Offering> offering, IQuerySession session, CancellationToken ct) =>
        (await ParcelOffered.LoadAsync(offering, session, ct), await LandRules.LoadAsync(session, ct));

    public static ProblemDetails Validate(ConfirmSale command, Timeline<Offering> offering, ParcelOffered offered) =>
        Refusals.Unless(offered.WhyNot(offering, [Decide(command)], OfParcel(command, offering.Id)));

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/land/offerings/{offeringId}/confirmation")]
    public static (SaleIsConfirmed, SaleConfirmed, AlsoIn) Post(
        ConfirmSale command, [WriteModel("offeringId")] Timeline<Offering> offering, ParcelOffered offered, VersionedRules rules, Texts texts) =>
    (
        new(offering.Version + 1, OfferingDeadlines.AfterSale(offering.At(command.EffectiveOn)!.Sale!.SoldOn, rules, texts)),
        Decide(command),
        offered.Also(OfParcel(command, offering.Id)));

    private static SaleConfirmed Decide(ConfirmSale command) => new(command.EffectiveOn, command.DocumentNumber);

    private static ParcelSaleConfirmed OfParcel(ConfirmSale command, Guid offering) => new(offering, command.EffectiveOn, command.DocumentNumber);
}

/// <summary>公布成交结果.</summary>
public sealed record PublishOfferingResult(DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<PublishOfferingResult>;

    public OfferingResultPublished ToEvent() => new(EffectiveOn, DocumentNumber);
}

public static class PublishOfferingResultEndpoint
{
    public static ProblemDetails Validate(PublishOfferingResult command, Timeline<Offering> offering) =>
        Refusals.Unless(OfferingSteps.WhyNot(offering, command.ToEvent()));

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/land/offerings/{offeringId}/result-publication")]
    public static (Recorded, OfferingResultPublished) Post(PublishOfferingResult command, [WriteModel("offeringId")] Timeline<Offering> offering) =>
        (new(offering.Version + 1), command.ToEvent());
}

/// <summary>终止供地: the offering ends before a contract. If the winner does not sign, his deposit is not given back.</summary>
public sealed record WithdrawOffering(WithdrawalCause Cause, string Reason, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<WithdrawOffering>
    {
        public Validator() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(CommonRules.LongestText);
    }
}

public static class WithdrawOfferingEndpoint
{
    public static Task<ParcelOffered> LoadAsync(Timeline<Offering> offering, IQuerySession session, CancellationToken ct) =>
        ParcelOffered.LoadAsync(offering, session, ct);

    public static ProblemDetails Validate(WithdrawOffering command, Timeline<Offering> offering, ParcelOffered offered) =>
        Refusals.Unless(offered.WhyNot(offering, [Decide(command)], OfParcel(command, offering)));

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/land/offerings/{offeringId}/withdrawal")]
    public static (Recorded, OfferingWithdrawn, AlsoIn) Post(
        WithdrawOffering command, [WriteModel("offeringId")] Timeline<Offering> offering, ParcelOffered offered) =>
        (new(offering.Version + 1), Decide(command), offered.Also(OfParcel(command, offering)));

    private static OfferingWithdrawn Decide(WithdrawOffering command) => new(command.Cause, command.Reason, command.EffectiveOn, command.DocumentNumber);

    // A proposal that was never approved has not touched the parcel.
    private static IFact[] OfParcel(WithdrawOffering command, Timeline<Offering> offering) =>
        offering.At(command.EffectiveOn) is { Stage: not OfferingStage.Proposed }
        ? [new ParcelOfferingEnded(offering.Id, "withdrawn", command.EffectiveOn, command.DocumentNumber)]
        : [];
}
