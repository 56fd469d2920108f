using CsCheck;
using ParkPlatform.Contracts;
using ParkPlatform.Contracts.Factories;
using ParkPlatform.Contracts.Land;
using ParkPlatform.Domain;
using ParkPlatform.Testing;
using ParkPlatform.Yield.Occupations;
using Wolverine.Marten;
using Xunit;

namespace ParkPlatform.Yield.Tests;

public class Hearing_from_others(YieldService yield)
{
    private static string Day(int day) => new DateOnly(2024, 1, 1).AddDays(day).ToString("O");

    // Handles a message as the framework would: the events it answers with become entries of the stream.
    private static Timeline<T>? Handle<T>(Timeline<T>? known, IPublishedFact message, Func<Timeline<T>?, Events> handler) where T : class, IState<T> =>
        handler(known).Cast<IHeardFact>().Aggregate(known, (timeline, e) => (timeline ?? new(message.SourceStream)).Record(new Entry(e.Source, default, e)));

    private static Timeline<ParcelUse>? Parcel(Timeline<ParcelUse>? known, IPublishedFact message) => Handle(known, message, use => message switch
    {
        ParcelDescribed m => NoteParcelOnParcelDescribedHandler.Handle(m, use),
        LandAllocated m => NoteHolderOnLandAllocatedHandler.Handle(m, use),
        LandAllocationEnded m => NoteEndOnLandAllocationEndedHandler.Handle(m, use),
        LandEntryWithdrawn m => NoteWithdrawalOnLandEntryWithdrawnHandler.Handle(m, use),
        _ => [],
    });

    private static Timeline<UnitUse>? Unit(Timeline<UnitUse>? known, IPublishedFact message) => Handle(known, message, use => message switch
    {
        UnitOccupied m => NoteLeaseOnUnitOccupiedHandler.Handle(m, use),
        UnitVacated m => NoteEndOnUnitVacatedHandler.Handle(m, use),
        UnitSubletDescribed m => NoteSubletOnUnitSubletDescribedHandler.Handle(m, use),
        _ => [],
    });

    private static readonly Gen<IPublishedFact[]> ParcelMessages = Gen.Select(
        Gen.Int[0, 5], Gen.Int[0, 30], Gen.Int[1, 20]).Array[1, 10].Select(facts => facts.Select((f, i) =>
    {
        var (kind, day, named) = f;
        var (parcel, version) = (new Guid(1, 0, 0, new byte[8]), i + 1L);
        return (IPublishedFact)(kind switch
        {
            0 => Told.Parcel(parcel, "P", 1_000 + i, version, on: Day(day)),
            1 => Told.Parcel(parcel, "P", 2_000 + i, version, corrects: named % version + 1, on: Day(day)),
            2 => Told.Allocated(parcel, "P", 3_000 + i, $"firm {i}", "firm", Day(day), version),
            3 => Told.Allocated(parcel, "P", 4_000 + i, $"firm {i}", "firm", Day(day), version, corrects: named % version + 1),
            4 => Told.Withdrawn(parcel, named % version + 1, Day(day), version),
            _ => Told.Ended(parcel, Day(day), version),
        });
    }).ToArray());

    private static readonly Gen<IPublishedFact[]> UnitMessages = Gen.Select(
        Gen.Int[0, 4], Gen.Int[0, 30], Gen.Int[0, 2]).Array[1, 10].Select(facts => facts.Select((f, i) =>
    {
        var (kind, day, which) = f;
        var (lease, unit) = (new Guid(which, 1, 0, new byte[8]), new Guid(9, 0, 0, new byte[8]));
        return (IPublishedFact)(kind switch
        {
            0 => Told.Vacated(lease, unit, Day(day), i + 1),
            1 => Told.Sublet(lease, unit, new Guid(which, 2, 0, new byte[8]), $"sub-tenant {i}", "sub-tenant", Day(day), Day(day + 5), i + 1, Day(day + i % 3)),
            _ => Told.Occupied(lease, unit, Guid.Empty, "P", 2, 100 + i, $"tenant {which}", "tenant", Day(day), Day(day + 30), i + 1),
        });
    }).ToArray());

    [Fact]
    public void Any_order_with_any_duplicates_ends_in_the_same_use_of_a_parcel() => (
        from messages in ParcelMessages
        from arrivals in Gen.Shuffle(messages.Concat(messages).Concat(messages.Take(3)).ToArray())
        select (messages, arrivals)).Sample(x => Assert.Equal(
            x.messages.Aggregate((Timeline<ParcelUse>?)null, Parcel)!.Periods, x.arrivals.Aggregate((Timeline<ParcelUse>?)null, Parcel)!.Periods));

    [Fact]
    public void Any_order_with_any_duplicates_ends_in_the_same_use_of_a_unit() => (
        from messages in UnitMessages
        from arrivals in Gen.Shuffle(messages.Concat(messages).Concat(messages.Take(3)).ToArray())
        select (messages, arrivals)).Sample(x => Assert.Equal(
            x.messages.Aggregate((Timeline<UnitUse>?)null, Unit)!.Periods, x.arrivals.Aggregate((Timeline<UnitUse>?)null, Unit)!.Periods));

    [Fact]
    public async Task Messages_that_arrive_backwards_and_twice_give_the_same_land()
    {
        var (county, parcel, unit, building, lease) = (yield.NewAuthority(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        var (landlord, tenant) = (Given.Uscc(1), Given.Uscc(2));
        await county.Planner.Put($"/api/yield/enterprises/{tenant}/years/2024", Given.Year(), 201);
        IPublishedFact[] told =
        [
            Told.Parcel(parcel, "P-60", 40_000), Told.Allocated(parcel, "P-60", 40_000, "91510799MA6T00012D", "误登"),
            Told.Allocated(parcel, "P-60", 40_000, landlord, "老机械", version: 3, corrects: 2), Told.Building(building, "P-60", 1.0m),
            Told.Occupied(lease, unit, building, "P-60", 1.0m, 8_000, tenant, "食品"), Told.Vacated(lease, unit, "2024-07-01"),
        ];
        await county.Hears(told.Reverse());
        await county.Hears(told);

        var land = await county.Land(landlord);
        Assert.Equal(Math.Round(8_000m * 182 / 366, 2, MidpointRounding.AwayFromZero), land.Number("leasedOutSquareMetres"));
        Assert.Equal(0, (await county.Land("91510799MA6T00012D")).GetProperty("lines").GetArrayLength());
    }

    [Fact]
    public async Task An_import_says_the_same_as_its_single_messages_before_or_after_them_and_twice()
    {
        var (county, old, drawn) = (yield.NewAuthority(), Guid.NewGuid(), Guid.NewGuid());
        ParcelDescribed[] described = [Told.Parcel(old, "P-70", 40_000), Told.Parcel(drawn, "P-71", 10_000)];
        LandAllocated[] allocated = [Told.Allocated(old, "P-70", 40_000, Given.Uscc(1), "老机械"), Told.Allocated(drawn, "P-71", 10_000, Given.Uscc(1), "老机械")];
        var import = Told.Together(described, allocated);

        await county.Hears(allocated[0]); // one of them by itself, before
        await county.Hears(import, import);
        await county.Hears(described[1]);
        Assert.Equal(50_000m, (await county.Land(Given.Uscc(1))).Number("ownSquareMetres"));

        await county.Hears(Told.Together([], [], Told.Withdrawn(drawn, 2, "2024-05-01", 3), Told.Withdrawn(drawn, 1, "2024-05-01", 4)));
        Assert.Equal(40_000m, (await county.Land(Given.Uscc(1))).Number("ownSquareMetres"));
    }

    [Fact]
    public async Task An_allocation_that_the_register_has_withdrawn_gives_nobody_land()
    {
        var (county, parcel) = (yield.NewAuthority(), Guid.NewGuid());
        await county.Hears(
            Told.Withdrawn(parcel, 2, "2024-05-01", 4), Told.Allocated(parcel, "P-61", 40_000, Given.Uscc(2), "误登"), Told.Parcel(parcel, "P-61", 40_000),
            Told.Allocated(parcel, "P-61", 40_000, Given.Uscc(1), "老机械", version: 3));
        Assert.Equal((40_000m, 0), (
            (await county.Land(Given.Uscc(1))).Number("ownSquareMetres"), (await county.Land(Given.Uscc(2))).GetProperty("lines").GetArrayLength()));
    }

    [Fact]
    public async Task Messages_for_a_parcel_of_another_authority_do_not_touch_ours()
    {
        var (ours, theirs, parcel) = (yield.NewAuthority(), yield.NewAuthority(), Guid.NewGuid());
        await theirs.Hears(Told.Allocated(parcel, "P", 1_000, Given.Uscc(1), "老机械"));
        Assert.Equal((1_000m, 0m), ((await theirs.Land(Given.Uscc(1))).Number("ownSquareMetres"), (await ours.Land(Given.Uscc(1))).Number("ownSquareMetres")));
    }
}
