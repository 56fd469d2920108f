using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Offerings;
using ParkPlatform.Land.Reservations;
using ParkPlatform.Land.Rules;
using Wolverine;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Land.Parcels;

/// <summary>
/// 供地: the bureau gives a parcel to a holder (签订出让合同). Only the bureau may (最高人民法院 国有土地使用权合同解释 art. 2); the parcel needs planning conditions
/// (城乡规划法 art. 38-39) and must not be held by anybody from that day on. Once the parcel is in an offering, the contract is with the winner, on the terms of the
/// sale (409
/// <c>not-the-winner</c>, <c>not-the-terms</c>); otherwise a contract is entered that exists, not against a reservation for another firm (409
/// <c>reserved-for-another</c>). Whoever has let other land lie idle gets none (409 <c>holder-restricted</c>). Prices in yuan.
/// </summary>
public sealed record GrantLand(
    Holder Holder, SupplyMethod Method, string ContractNumber, string? SupervisionNumber, DateOnly ContractDate, int? TermYears, Yuan? PriceYuan,
    EquatableArray<Instalment> Instalments, DateOnly? AgreedDelivery, DateOnly? AgreedCommencement, DateOnly? AgreedCompletion,
    DateOnly EffectiveOn, string DocumentNumber) : IGrantTerms
{
    public sealed class Validator : AbstractValidator<GrantLand>
    {
        public Validator(Texts texts)
        {
            Include(new GrantTermsValidator(texts));
            RuleFor(c => c.ContractNumber).NotEmpty();
            RuleFor(c => c.PriceYuan).NotNull().Unless(c => c.Method == SupplyMethod.Allocation);
        }
    }

    /// <param name="offering">The offering that the land was won in.</param>
    public LandGranted ToEvent(ParcelOffering? offering = null) => new(
        Holder, Method, ContractNumber, SupervisionNumber, ContractDate, TermYears, PriceYuan, Instalments, AgreedDelivery, AgreedCommencement,
        AgreedCompletion, EffectiveOn, DocumentNumber, offering?.LeaseYears, offering?.OfferingId);

    Holder? IGrantTerms.Holder => Holder;
    string? IGrantTerms.ContractNumber => ContractNumber;
    DateOnly? IGrantTerms.ContractDate => ContractDate;
}

/// <summary>201: the parcel's version, and what the officer should look at again.</summary>
public sealed record LandIsGranted(Guid ParcelId, long Version, IReadOnlyList<string> Warnings) : Created($"/api/land/parcels/{ParcelId}");

public static class GrantLandEndpoint
{
    // Most grants are of contracts that exist: they ask for neither.
    public static async Task<GrantGround> LoadAsync(GrantLand command, Timeline<Parcel> parcel, IQuerySession session, CancellationToken ct)
    {
        var offering = parcel.At(command.EffectiveOn)?.Offering;
        var needsRules = offering is not null || command.Method is SupplyMethod.Lease or SupplyMethod.LeaseThenGrant;
        return new(
            offering is null ? null : await session.TimelineAsync<Offering>(offering.OfferingId, ct),
            needsRules ? await LandRules.LoadAsync(session, ct) : null,
            (await session.TimelineAsync<RestrictedHolder>(RestrictedHolder.IdOf(session.TenantId, command.Holder), ct))?.At(command.EffectiveOn));
    }

    public static ProblemDetails Validate(GrantLand command, Timeline<Parcel> parcel, GrantGround ground)
    {
        if (parcel.At(command.EffectiveOn) is not { } land) return Refusals.NotRegisteredYet(parcel.Now().Code, command.EffectiveOn);
        if (parcel.From(command.EffectiveOn).FirstOrDefault(p => p.State.Grant is not null) is { } held) return Refusals.AlreadyHeld(held.State, held.From);
        if (land.PlanningConditions is null) return Refusals.NoPlanningConditions(land.Code);
        if (ground.Restricted is { Cases: [var open, ..] })
            return Refusals.Of(new Refusal("holder-restricted", command.Holder.Name, open.ParcelCode, open.DocumentNumber, open.CaseId));
        if (land is { Reservation: { } kept, Offering: null } && kept.ExpiresOn >= command.EffectiveOn && !kept.For.Is(command.Holder))
            return Refusals.Of(new Refusal("reserved-for-another", land.Code, kept.ProjectName, kept.For.Name, kept.ExpiresOn));
        return Refusals.Unless(OfferedGrant.WhyNot(command, land, ground) ?? TooManyYears(command, land, ground.Rules));
    }

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/land/parcels/{parcelId}/grant")]
    public static (LandIsGranted, LandGranted, OutgoingMessages, AlsoIn) Post(
        GrantLand command, [WriteModel("parcelId")] Timeline<Parcel> parcel, GrantGround ground, TimeProvider clock, Texts texts)
    {
        var land = parcel.At(command.EffectiveOn)!;
        var granted = command.ToEvent(land.Offering);
        return (
            new(parcel.Id, parcel.Version + 1, [.. GrantTermsValidator.WarningsOf(command, texts), .. OfferedGrant.WarningsOf(command, land, ground, texts)]),
            granted,
            [Tell.Allocated(parcel.Id, parcel.Version + 1, null, land, granted, clock.GetUtcNow())],
            ground.Offering is { } offering
                ? new AlsoIn(offering.Id, offering.Version, new OfferingContracted(command.ContractNumber, command.EffectiveOn, command.DocumentNumber))
                : AlsoIn.Nowhere);
    }

    private static Refusal? TooManyYears(GrantLand command, Parcel land, VersionedRules? rules) => rules is null
        ? null
        : SchemeRules.OfYears(command.Method, command.TermYears, land.Offering?.LeaseYears, false, land.IsIndustrial, rules, command.ContractDate);
}
