using ParkPlatform.Domain;
using ParkPlatform.Land.Parcels;

namespace ParkPlatform.Land.LandContracts;

/// <summary>What becomes of the terms of a contract.</summary>
internal static class ContractTerms
{
    public static Grant After(Grant grant, IFact fact) => fact switch
    {
        PricePaid e => grant with { PaidYuan = (grant.PaidYuan ?? Yuan.Zero) + e.AmountYuan },
        RightRegistered e => grant with { CertificateNumber = e.CertificateNumber },
        ContractSupplemented e => grant with
        {
            AgreedDelivery = e.AgreedDelivery ?? grant.AgreedDelivery,
            AgreedCommencement = e.AgreedCommencement ?? grant.AgreedCommencement,
            AgreedCompletion = e.AgreedCompletion ?? grant.AgreedCompletion,
            PriceYuan = e.PriceYuan ?? grant.PriceYuan,
            Instalments = e.PriceYuan is null && e.Instalments.Count == 0 ? grant.Instalments : e.Instalments,
        },
        RenewalAppliedFor e => grant with { RenewalAppliedOn = e.EffectiveOn },
        RightRenewed e => grant with
        {
            ContractNumber = e.ContractNumber,
            ContractDate = e.EffectiveOn,
            TermYears = e.TermYears,
            TermUntil = e.TermUntil,
            PriceYuan = e.PriceYuan,
            Instalments = e.Instalments,
            PaidYuan = null,
            RenewalAppliedOn = null,
        },
        LeaseConvertedToGrant e => grant with
        {
            ContractNumber = e.ContractNumber,
            ContractDate = e.EffectiveOn,
            LeaseYears = null,
            PriceYuan = e.PriceYuan,
            Instalments = e.Instalments,
            PaidYuan = null,
        },
        _ => grant,
    };
}

/// <summary>抵押、查封 that lies on the land.</summary>
public sealed record Restriction(RestrictionKind Kind, string Number, string InFavourOf, Yuan? AmountYuan, DateOnly From)
{
    internal static EquatableArray<Restriction> After(EquatableArray<Restriction> restrictions, IFact fact) => fact switch
    {
        RestrictionPlaced e => restrictions.Add(new(e.Kind, e.Number, e.InFavourOf, e.AmountYuan, e.EffectiveOn)),
        RestrictionLifted e => [.. restrictions.Where(r => r.Number != e.Number)],
        _ => restrictions,
    };
}
