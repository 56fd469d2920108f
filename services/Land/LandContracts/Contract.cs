using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Corrections;
using ParkPlatform.Land.Lineage;
using ParkPlatform.Land.Parcels;

namespace ParkPlatform.Land.LandContracts;

/// <summary>价款缴纳.</summary>
public sealed record Payment(DateOnly PaidOn, Yuan AmountYuan, string DocumentNumber);

/// <summary>补充协议.</summary>
public sealed record Supplement(DateOnly SignedOn, SupplementCause Cause, string Reason, string DocumentNumber);

/// <summary>合同 on one day: a second reading of the parcel's stream, of what is owed, what was paid and how the terms have changed.</summary>
/// <param name="PaidBeforeYuan">Paid before the right came to this parcel or this holder.</param>
public sealed record Contract(
    Holder? Holder, SupplyMethod Method, string? ContractNumber, DateOnly? ContractDate, Yuan? PriceYuan, EquatableArray<Instalment> Instalments,
    Yuan PaidBeforeYuan, EquatableArray<Payment> Payments, EquatableArray<Supplement> Supplements) : IState<Contract>
{
    public Yuan PaidYuan => PaidBeforeYuan + Payments.Sum(p => p.AmountYuan);

    public static Contract? Evolve(Contract? contract, IFact given) => (contract, given.Itself()) switch
    {
        (_, IGrantTerms e) => new(e.Holder, e.Method, e.ContractNumber, e.ContractDate, e.PriceYuan, e.Instalments, e.PaidYuan ?? Yuan.Zero, [], []),
        (_, IEndsRight or IRetiresParcel) => null,
        (null, _) => null,
        (_, PricePaid e) => contract with { Payments = contract.Payments.Add(new(e.EffectiveOn, e.AmountYuan, e.DocumentNumber)) },
        (_, ContractSupplemented e) => contract with
        {
            PriceYuan = e.PriceYuan ?? contract.PriceYuan,
            Instalments = e.PriceYuan is null && e.Instalments.Count == 0 ? contract.Instalments : e.Instalments,
            Supplements = contract.Supplements.Add(new(e.EffectiveOn, e.Cause, e.Reason, e.DocumentNumber)),
        },
        (_, RightRenewed e) => contract.Anew(e.ContractNumber, e.EffectiveOn, e.PriceYuan, e.Instalments),
        (_, LeaseConvertedToGrant e) => contract.Anew(e.ContractNumber, e.EffectiveOn, e.PriceYuan, e.Instalments),
        _ => contract,
    };

    private Contract Anew(string number, DateOnly on, Yuan price, EquatableArray<Instalment> instalments) =>
        this with { ContractNumber = number, ContractDate = on, PriceYuan = price, Instalments = instalments, PaidBeforeYuan = Yuan.Zero, Payments = [] };
}

/// <summary>Every contract on every day, as known at every time.</summary>
public sealed class ContractPeriods : PeriodTable<Contract>
{
    public static readonly ContractPeriods Table = new();

    private ContractPeriods() : base(ParkPlatform.Contracts.Services.Land, "contract")
    {
        Map("holder_uscc", "text", c => c.Holder?.Uscc);
        Map("is_paid", "boolean", c => c.PriceYuan is { } price && price <= c.PaidYuan);
    }
}
