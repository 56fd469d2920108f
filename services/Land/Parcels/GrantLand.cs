using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Land.Parcels;

/// <summary>
/// 供地: the bureau gives a parcel to a holder (签订出让合同). Only the bureau may (最高人民法院 国有土地使用权合同解释 art. 2); the parcel needs planning conditions
/// (城乡规划法 art. 38-39) and must not be held by anybody from that day on. Prices in yuan.
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

    public LandGranted ToEvent() => new(
        Holder, Method, ContractNumber, SupervisionNumber, ContractDate, TermYears, PriceYuan, Instalments, AgreedDelivery, AgreedCommencement, AgreedCompletion,
        EffectiveOn, DocumentNumber);

    Holder? IGrantTerms.Holder => Holder;
    string? IGrantTerms.ContractNumber => ContractNumber;
    DateOnly? IGrantTerms.ContractDate => ContractDate;
}

/// <summary>201: the parcel's version, and what the officer should look at again.</summary>
public sealed record LandIsGranted(Guid ParcelId, long Version, IReadOnlyList<string> Warnings) : Created($"/api/land/parcels/{ParcelId}");

public static class GrantLandEndpoint
{
    public static ProblemDetails Validate(GrantLand command, Timeline<Parcel> parcel)
    {
        if (parcel.At(command.EffectiveOn) is not { } land) return Refusals.NotRegisteredYet(parcel.Now().Code, command.EffectiveOn);
        if (parcel.From(command.EffectiveOn).FirstOrDefault(p => p.State.Grant is not null) is { } held) return Refusals.AlreadyHeld(held.State, held.From);
        return land.PlanningConditions is null ? Refusals.NoPlanningConditions(land.Code) : WolverineContinue.NoProblems;
    }

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/land/parcels/{parcelId}/grant")]
    public static (LandIsGranted, LandGranted, OutgoingMessages) Post(GrantLand command, [WriteModel("parcelId")] Timeline<Parcel> parcel, TimeProvider clock, Texts texts)
    {
        var granted = command.ToEvent();
        return (
            new(parcel.Id, parcel.Version + 1, GrantTermsValidator.WarningsOf(command, texts)),
            granted,
            [Tell.Allocated(parcel.Id, parcel.Version + 1, null, parcel.At(command.EffectiveOn)!, granted, clock.GetUtcNow())]);
    }
}
