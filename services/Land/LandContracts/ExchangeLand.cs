using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Parcels;
using Wolverine;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Land.LandContracts;

/// <summary>
/// 置换 (闲置土地处置办法 art. 12): because of a lawful change of the plan the holder gives this land and gets another one, of the same use and of equal value, by a new
/// contract that says so. Only once the price is paid in full (409 <c>price-not-paid</c>) and the money for the project is there (409
/// <c>funds-not-in-place</c>). Yuan.
/// </summary>
/// <param name="ForParcelId">The land that is received: nobody's, with planning conditions.</param>
/// <param name="PlanChangeDocument">The change of the plan that makes the exchange necessary.</param>
/// <param name="FundsProof">项目资金到位证明.</param>
/// <param name="ValueGivenYuan">Valuation of the land given, and of the land received; the difference is settled in money.</param>
public sealed record ExchangeLand(
    Guid ForParcelId, string PlanChangeDocument, string? FundsProof, Yuan ValueGivenYuan, Yuan ValueReceivedYuan, string ContractNumber,
    DateOnly? AgreedDelivery, DateOnly AgreedCommencement, DateOnly? AgreedCompletion, string? MortgageeConsent, DateOnly EffectiveOn,
    string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<ExchangeLand>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.PlanChangeDocument).IsDocumentNumber();
            RuleFor(c => c.FundsProof).MaximumLength(CommonRules.LongestName);
            RuleFor(c => c.ValueGivenYuan).IsAmount();
            RuleFor(c => c.ValueReceivedYuan).IsAmount();
            RuleFor(c => c.ContractNumber).NotEmpty().MaximumLength(CommonRules.LongestCode);
            RuleFor(c => c.AgreedDelivery).IsDay();
            RuleFor(c => c.AgreedCommencement).IsDay();
            RuleFor(c => c.AgreedCompletion).Must((c, completion) => completion is null || c.AgreedCommencement <= completion)
                .WithText(texts, "invalid.completion-before-commencement");
        }
    }
}

/// <summary>The land that is to be received; null where there is none.</summary>
public sealed record LandToReceive(Timeline<Parcel>? Parcel);

public static class ExchangeLandEndpoint
{
    public static async Task<LandToReceive> LoadAsync(ExchangeLand command, IQuerySession session, CancellationToken ct) =>
        new(await session.TimelineAsync<Parcel>(command.ForParcelId, ct));

    public static ProblemDetails Validate(ExchangeLand command, Timeline<Parcel> parcel, LandToReceive received)
    {
        if (Encumbrances.WhyNot(parcel, command.EffectiveOn, command.MortgageeConsent) is { } refusal) return Refusals.Of(refusal);
        if (string.IsNullOrWhiteSpace(command.FundsProof)) return Refusals.Of(new Refusal("funds-not-in-place"));
        if (received.Parcel is not { Periods.Length: > 0 } other || other.Id == parcel.Id) return Refusals.NoSuchParcel(command.ForParcelId);
        if (other.At(command.EffectiveOn) is not { } free) return Refusals.NotRegisteredYet(other.Now().Code, command.EffectiveOn);
        if (other.From(command.EffectiveOn).FirstOrDefault(p => p.State.Grant is not null) is { } held) return Refusals.AlreadyHeld(held.State, held.From);
        if (free.Offering is not null) return Refusals.Of(new Refusal("offering-under-way", free.Code));
        if (free.PlanningConditions is null) return Refusals.NoPlanningConditions(free.Code);
        var land = parcel.At(command.EffectiveOn)!;
        return free.LandUse != land.LandUse
            ? Refusals.Of(new Refusal("another-use", free.Code, free.LandUse, land.LandUse))
            : Lifecycle.Check(parcel, Given(command, free));
    }

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/land/parcels/{parcelId}/exchange")]
    public static (Recorded, LandGivenInExchange, OutgoingMessages, AlsoIn) Post(
        ExchangeLand command, [WriteModel("parcelId")] Timeline<Parcel> parcel, LandToReceive received, TimeProvider clock)
    {
        var (land, other) = (parcel.At(command.EffectiveOn)!, received.Parcel!);
        var (given, taken) = (Given(command, other.At(command.EffectiveOn)!), Received(command, parcel.Id, land));
        return (
            new(parcel.Version + 1),
            given,
            [.. Tell.OfAll(parcel, [given], clock.GetUtcNow()), .. Tell.OfAll(other, [taken], clock.GetUtcNow())],
            new AlsoIn(other.Id, other.Version, taken));
    }

    private static LandGivenInExchange Given(ExchangeLand command, Parcel received) =>
        new(command.ForParcelId, received.Code, command.EffectiveOn, command.DocumentNumber);

    // The price has been paid on the land given; the term goes on; the idle clock begins with what is agreed now.
    private static LandReceivedInExchange Received(ExchangeLand command, Guid given, Parcel land) => new(
        given, land.Code, land.Holder, SupplyMethod.Exchange, command.ContractNumber, null, command.EffectiveOn, land.Grant!.TermYears, land.Grant.PriceYuan,
        [], command.AgreedDelivery, command.AgreedCommencement, command.AgreedCompletion, land.Grant.PriceYuan, land.TermUntil,
        command.ValueReceivedYuan - command.ValueGivenYuan, command.EffectiveOn, command.DocumentNumber);
}
