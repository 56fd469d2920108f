using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.RuleVersions;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Parcels;
using ParkPlatform.Land.Rules;
using Wolverine.Http;
using Wolverine.Marten;

namespace ParkPlatform.Land.Offerings;

/// <summary>
/// 拟订供地方案 for a parcel: method, term, price, deposit, dates. The park may propose; only the bureau takes it further. The limits of the method are held against
/// it at once: years (409 <c>lease-too-long</c>, <c>term-too-long</c> …), price (409 <c>below-floor</c>, <c>below-cost</c>), deposit. Prices in yuan for the
/// whole parcel.
/// </summary>
public sealed record ProposeOffering(OfferingTerms Terms, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<ProposeOffering>
    {
        public Validator(Texts texts) => RuleFor(c => c.Terms).SetValidator(new OfferingTermsValidator(texts));
    }
}

/// <summary>201: the offering's id, and the lowest lawful price with its reasons.</summary>
public sealed record OfferingIsProposed(Guid Id, long Version, FloorPrice? Floor) : Created($"/api/land/offerings/{Id}");

public static class ProposeOfferingEndpoint
{
    public static async Task<(ParcelToOffer, VersionedRules)> LoadAsync(Guid parcelId, IQuerySession session, CancellationToken ct) =>
        (new ParcelToOffer(await session.TimelineAsync<Parcel>(parcelId, ct)), await LandRules.LoadAsync(session, ct));

    public static ProblemDetails Validate(ProposeOffering command, ParcelToOffer found, VersionedRules rules, Texts texts)
    {
        if (found.Parcel is not { Periods.Length: > 0 } parcel) return CommonProblems.Of(404);
        if (parcel.At(command.EffectiveOn) is not { } land) return Refusals.NotRegisteredYet(parcel.Now().Code, command.EffectiveOn);
        return Refusals.Unless(SchemeRules.WhyNot(command.Terms, land.LandUse, land.AreaSquareMetres, rules, command.EffectiveOn, texts));
    }

    [ForRoles(Roles.Bureau, Roles.Park)]
    [WolverinePost("/api/land/parcels/{parcelId}/offerings")]
    public static (OfferingIsProposed, IStartStream) Post(ProposeOffering command, ParcelToOffer found, VersionedRules rules, Texts texts)
    {
        var id = Guid.CreateVersion7();
        var parcel = found.Parcel!;
        var land = parcel.At(command.EffectiveOn)!;
        return (
            new(id, 1, PriceFloor.Of(command.Terms, land.AreaSquareMetres, rules, command.EffectiveOn, texts)),
            MartenOps.StartStream<Timeline<Offering>>(
                id, new OfferingProposed(parcel.Id, land.Code, land.AreaSquareMetres, command.Terms, command.EffectiveOn, command.DocumentNumber)));
    }
}

/// <summary>The parcel that is to be offered; null where there is none.</summary>
public sealed record ParcelToOffer(Timeline<Parcel>? Parcel);
