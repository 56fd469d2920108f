using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using Weasel.Postgresql.Tables;

namespace ParkPlatform.Yield.Occupations;

/// <summary>The land service has told what a parcel is.</summary>
public sealed record ParcelDescriptionNoted(
    Source Source, long? Corrects, string Code, Area AreaSquareMetres, DateOnly EffectiveOn, string DocumentNumber, string? Zone = null) : IHeardFact;

/// <summary>The land service has told who holds a parcel from a day on.</summary>
public sealed record LandAllocationNoted(
    Source Source, long? Corrects, string ParcelCode, Area AreaSquareMetres, string? HolderUscc, string? HolderName, DateOnly EffectiveOn,
    string DocumentNumber, string? Zone = null) : IHeardFact;

/// <summary>The land service has told that the holder of a parcel no longer holds it.</summary>
public sealed record LandAllocationEndNoted(Source Source, DateOnly EffectiveOn, string DocumentNumber, long? Corrects = null) : IHeardFact;

/// <summary>The land service has told that something it had told about a parcel should not have been recorded (撤销).</summary>
public sealed record LandEntryWithdrawalNoted(Source Source, long Withdraws, DateOnly EffectiveOn, string DocumentNumber) : IHeardFact, IWithdrawal;

/// <summary>宗地使用: what we have heard about a parcel and its holder. The register's description goes before the area that an allocation names.</summary>
public sealed record ParcelUse(ParcelLand? Described, ParcelHolder? Holder) : IState<ParcelUse>
{
    public string? Code => Described?.Code ?? Holder?.Land.Code;

    public string? Zone => Described?.Zone ?? Holder?.Land.Zone;

    public Area Area => (Described ?? Holder?.Land)?.AreaSquareMetres ?? Area.Zero;

    public static ParcelUse? Evolve(ParcelUse? use, IFact fact) => fact switch
    {
        ParcelDescriptionNoted e => new(new(e.Code, e.AreaSquareMetres, e.Zone), use?.Holder),
        LandAllocationNoted e => new(use?.Described, new(e.HolderUscc, e.HolderName, new(e.ParcelCode, e.AreaSquareMetres, e.Zone), e.Source, e.DocumentNumber)),
        LandAllocationEndNoted => use is null ? null : use with { Holder = null },
        _ => use,
    };
}

/// <summary>A parcel's code, area and zone (片区).</summary>
public sealed record ParcelLand(string Code, Area AreaSquareMetres, string? Zone = null);

/// <summary>Who holds the parcel, and where the land service recorded it.</summary>
public sealed record ParcelHolder(string? Uscc, string? Name, ParcelLand Land, Source Source, string DocumentNumber);

/// <summary>Every parcel's use on every day, as known at every time.</summary>
public sealed class ParcelUsePeriods : PeriodTable<ParcelUse>
{
    public static readonly ParcelUsePeriods Table = new();

    public static readonly EventNames Names = new()
    {
        { "parcel_description_noted", typeof(ParcelDescriptionNoted) },
        { "land_allocation_noted", typeof(LandAllocationNoted) },
        { "land_allocation_end_noted", typeof(LandAllocationEndNoted) },
        { "land_entry_withdrawal_noted", typeof(LandEntryWithdrawalNoted) },
    };

    private ParcelUsePeriods() : base(Contracts.Services.Yield, "parcel_use")
    {
        Map("code", "text", p => p.Code);
        Map("holder_uscc", "text", p => p.Holder?.Uscc);
    }

    protected override void Index(Table table)
    {
        table.Indexes.Add(new IndexDefinition("parcel_use_periods_by_code") { Columns = ["tenant_id", "code"] });
        table.Indexes.Add(new IndexDefinition("parcel_use_periods_by_holder") { Columns = ["tenant_id", "holder_uscc"] });
    }
}
