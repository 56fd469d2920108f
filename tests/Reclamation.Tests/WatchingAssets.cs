using CsCheck;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using ParkPlatform.Contracts;
using ParkPlatform.Contracts.Factories;
using ParkPlatform.Contracts.Land;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Firms;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Reclamation.Tests;

/// <summary>What other services say is kept as a set: late, repeated and reordered messages end in the same.</summary>
public class Watching_assets(ReclamationService service)
{
    private static readonly Guid Parcel = new("0192f6a0-0000-7000-8000-000000000001"), Unit = new("0192f6a0-0000-7000-8000-000000000002");

    private static string Day(int day) => new DateOnly(2024, 1, 1).AddDays(day).ToString("yyyy-MM-dd");

    // Handles a message as Wolverine and Marten would: what the handler answers with is recorded in our own stream.
    private static Timeline<Asset>? Handle(Timeline<Asset>? asset, IPublishedFact message)
    {
        IEnumerable<object> events = message switch
        {
            ParcelDescribed m => HearOnParcelDescribedHandler.Handle(m, asset),
            LandAllocated m => HearOnLandAllocatedHandler.Handle(m, asset).Item1,
            LandMilestoneReached m => HearOnLandMilestoneReachedHandler.Handle(m, asset),
            LandAllocationEnded m => HearOnLandAllocationEndedHandler.Handle(m, asset).Item1,
            LandTermsChanged m => HearOnLandTermsChangedHandler.Handle(m, asset),
            LandEntryWithdrawn m => HearOnLandEntryWithdrawnHandler.Handle(m, asset),
            BuildingDescribed m => HearOfUnitHandler.Handle((DescribeUnit)DescribeUnitsOnBuildingDescribedHandler.Handle(m).Single(), asset),
            UnitOccupied m => HearOnUnitOccupiedHandler.Handle(m, asset).Item1,
            UnitVacated m => HearOnUnitVacatedHandler.Handle(m, asset),
            UnitFoundIdle m => HearOnUnitFoundIdleHandler.Handle(m, asset),
            UnitAtWorkAgain m => HearOnUnitAtWorkAgainHandler.Handle(m, asset),
            _ => throw new ArgumentOutOfRangeException(nameof(message)),
        };
        return events.Cast<IHeardFact>().Aggregate(
            asset, (t, e) => (t ?? new(message is UnitOccupied or UnitVacated or UnitFoundIdle or UnitAtWorkAgain or BuildingDescribed ? Unit : Parcel)).Record(new(e.Source, default, e)));
    }

    private static readonly Gen<IPublishedFact[]> OfParcel = Gen.Select(Gen.Int[0, 7], Gen.Int[0, 60], Gen.Int[1, 20]).Array[1, 10].Select(facts => facts.Select((f, i) =>
    {
        var (kind, day, named) = f;
        long version = i + 2;
        long? corrects = named < version ? named : null;
        return (IPublishedFact)(kind switch
        {
            0 => Given.Described(Parcel, $"code {i}", on: Day(day), version: version, corrects: corrects),
            1 or 2 => Given.Allocated(Parcel, "code", Day(day + 10), name: $"firm {i}", on: Day(day), version: version, corrects: kind == 2 ? corrects : null),
            3 => Given.Reached(Parcel, (LandMilestone)(i % 4), Day(day), version, named % 2 == 0 ? corrects : null),
            4 => Given.Ended(Parcel, Day(day), version) with { Corrects = named % 2 == 0 ? corrects : null },
            5 => Given.Terms(Parcel, Day(day + 90), Day(day), version, named % 2 == 0 ? corrects : null),
            6 => Given.Withdrawn(Parcel, named % version + 1, Day(day), version),
            _ => Given.Allocated(Parcel, "code", null, uscc: null, name: null, on: Day(day), version: version),
        });
    }).ToArray());

    private static readonly Gen<IPublishedFact[]> OfUnit = Gen.Select(Gen.Int[0, 6], Gen.Int[0, 60], Gen.Int[0, 40], Gen.Int[1, 3]).Array[1, 10].Select(facts => facts.Select((f, i) =>
    {
        var (kind, day, days, of) = f;
        long version = i + 1;
        var lease = new Guid(of, 0, 0, new byte[8]);
        return (IPublishedFact)(kind switch
        {
            0 => Given.Building(new Guid(9, 0, 0, new byte[8]), "B", Day(day), version, days % 4 == 0 && version > 1 ? 1 : null, (Unit, $"{i}", days % 3 != 0)),
            1 => Given.Vacated(lease, Unit, Day(day), version),
            2 => new UnitFoundIdle(lease, version, Given.Day(Day(day + 2)), DateTimeOffset.UnixEpoch, "查1", Unit, "B-101", Given.Day(Day(day)), "无人"),
            3 => new UnitAtWorkAgain(lease, version, Given.Day(Day(day)), DateTimeOffset.UnixEpoch, "复1", Unit),
            _ => Given.Occupied(lease, Unit, "B-101", Day(day), Day(day + days), version, name: $"tenant {of}"),
        });
    }).ToArray());

    private static void Converges(Gen<IPublishedFact[]> generator) => (
        from messages in generator
        from arrivals in Gen.Shuffle(messages.Concat(messages).Concat(messages.Take(3)).ToArray())
        select (messages, arrivals)).Sample(x => Assert.Equal(
            x.messages.Aggregate((Timeline<Asset>?)null, Handle)!.Periods,
            x.arrivals.Aggregate((Timeline<Asset>?)null, Handle)!.Periods));

    [Fact]
    public void Any_order_of_what_is_told_about_a_parcel_with_any_duplicates_ends_in_the_same() => Converges(OfParcel);

    [Fact]
    public void Any_order_of_what_is_told_about_a_unit_with_any_duplicates_ends_in_the_same() => Converges(OfUnit);

    [Fact]
    public void Any_order_of_published_classes_ends_in_the_same_class()
    {
        var runs = Enumerable.Range(1, 6).Select(i => new Guid(i, 0, 0, new byte[8])).ToArray();
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, 3], Gen.Int[0, 4], Gen.Int[0, 5]).Array[1, 6].SelectMany(all =>
        {
            var facts = all.Select((f, i) =>
            {
                var (year, day, letter, replaces) = f;
                return new WatchedFirmClassed(
                    new(runs[i], 3), Given.Firm, "某公司", 2022 + year, letter == 4 ? null : "ABCD"[letter].ToString(), replaces < i ? runs[replaces] : null,
                    Given.Day(Day(day)), "公布");
            }).ToArray();
            return Gen.Shuffle(facts.Concat(facts).ToArray()).Select(arrivals => (facts, arrivals));
        }).Sample(x => Assert.Equal(Fold(x.facts).Periods, Fold(x.arrivals).Periods));

        static Timeline<FirmClass> Fold(IEnumerable<WatchedFirmClassed> facts) =>
            facts.Aggregate(new Timeline<FirmClass>(Guid.Empty), (t, e) => t.Record(new(e.Source, default, e)));
    }

    [Fact]
    public void A_unit_found_idle_is_so_until_the_tenant_works_again_or_leaves()
    {
        var lease = Guid.CreateVersion7();
        var found = new UnitFoundIdle(lease, 2, Given.Day("2024-06-10"), DateTimeOffset.UnixEpoch, "查1", Unit, "B-101", Given.Day("2024-03-01"), "无人");
        IPublishedFact[] told = [found, Given.Occupied(lease, Unit, "B-101", "2024-01-01", "2024-12-31")];
        DateOnly? IdleOn(string day, params IPublishedFact[] later) => told.Concat(later).Aggregate((Timeline<Asset>?)null, Handle)!.At(Given.Day(day))!.Occupancy!.Idle?.Since;

        Assert.Equal((null, new DateOnly(2024, 3, 1), null), (IdleOn("2024-06-09"), IdleOn("2024-12-31"), IdleOn("2025-01-01")));
        Assert.Null(IdleOn("2024-07-01", Given.Vacated(lease, Unit, "2024-07-01", 3)));
        Assert.Null(IdleOn("2024-07-01", new UnitAtWorkAgain(lease, 3, Given.Day("2024-07-01"), DateTimeOffset.UnixEpoch, "复1", Unit)));
    }

    private async Task<Timeline<Asset>?> Watched(Guid asset, string tenant = "demo")
    {
        await using var session = service.Host.Services.GetRequiredService<IDocumentStore>().QuerySession(tenant);
        return await session.TimelineAsync<Asset>(asset, default);
    }

    private async Task<Asset?> On(Guid asset, string day) => (await Watched(asset))?.At(Given.Day(day));

    [Fact]
    public async Task Messages_about_a_parcel_that_arrive_backwards_and_twice_say_the_same_as_in_order()
    {
        IPublishedFact[] Told(Guid parcel) =>
        [
            Given.Described(parcel, "510799001001GB00007"), Given.Allocated(parcel, "510799001001GB00007"),
            Given.Reached(parcel, LandMilestone.Delivered, "2022-05-01", 3),
            Given.Allocated(parcel, "510799001001GB00007", "2022-08-31", corrects: 2, version: 4),
            Given.Reached(parcel, LandMilestone.Commenced, "2023-01-10", 5), Given.Reached(parcel, LandMilestone.Commenced, "2023-02-10", 6, corrects: 5),
            Given.Ended(parcel, "2025-01-01", 7), Given.Allocated(parcel, "510799001001GB00007", "2025-09-30", Given.OtherFirm, "新能源有限公司", "2025-03-01", 8),
        ];
        var (inOrder, backwards) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await service.Hear(Told(inOrder));
        await service.Hear(Told(backwards).Reverse());
        await service.Hear(Told(backwards));

        Assert.Equal((await Watched(inOrder))!.Periods, (await Watched(backwards))!.Periods);
        Assert.Equal(8, (await Watched(backwards))!.Entries.Count);
        Assert.Equal(
            (new DateOnly(2022, 8, 31), new DateOnly(2023, 2, 10)),
            ((await On(backwards, "2024-01-01"))!.Allocation!.AgreedCommencement, (await On(backwards, "2024-01-01"))!.Allocation!.CommencedOn));
        Assert.Equal([null, Given.Firm, null, Given.OtherFirm], new[]
        {
            (await On(backwards, "2022-03-19"))!.Holder?.Uscc, (await On(backwards, "2022-03-20"))!.Holder?.Uscc, (await On(backwards, "2025-01-01"))!.Holder?.Uscc, (await On(backwards, "2025-03-01"))!.Holder?.Uscc,
        });
        Assert.Null((await On(backwards, "2025-04-01"))!.Allocation!.CommencedOn); // the next holder begins from nothing
    }

    [Fact]
    public async Task An_import_says_the_same_as_its_single_messages_before_or_after_them_and_twice()
    {
        var (single, imported) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        LandFactsTold Import(Guid parcel) => new(
            Guid.CreateVersion7(), 1, Given.Day("2022-02-01"), DateTimeOffset.UtcNow, "供地结果.csv", [Given.Described(parcel, "510799001001GB00011")],
            [Given.Allocated(parcel, "510799001001GB00011")], [Given.Reached(parcel, LandMilestone.Commenced, "2022-08-01", 3)], []);
        IPublishedFact[] Singly(LandFactsTold import) => [.. import.Described, .. import.Allocated, .. import.Reached];
        await service.Hear(Singly(Import(single)));

        await service.Hear(Singly(Import(imported))[1]); // one of them by itself, before
        await service.Hear([Import(imported), Import(imported)]);
        await service.Hear(Singly(Import(imported)));
        Assert.Equal((await Watched(single))!.Periods, (await Watched(imported))!.Periods);
        Assert.Equal(3, (await Watched(imported))!.Entries.Count);

        var undone = Import(imported) with
        {
            Described = [],
            Allocated = [],
            Reached = [],
            Withdrawn = [.. Enumerable.Range(1, 3).Select(v => Given.Withdrawn(imported, v, "2023-01-01", 3 + v))],
        };
        await service.Hear(undone);
        Assert.Null(await On(imported, "2024-01-01"));
    }

    [Fact]
    public async Task A_supplementary_agreement_moves_the_agreed_start_from_its_day_on_and_its_withdrawal_moves_it_back()
    {
        var parcel = Guid.CreateVersion7();
        await service.Hear(
        [
            Given.Terms(parcel, "2023-12-31", "2022-06-01", 4), Given.Allocated(parcel, "510799001001GB00009"), Given.Described(parcel, "510799001001GB00009"),
            Given.Reached(parcel, LandMilestone.Delivered, "2022-05-01", 3),
        ]);
        Assert.Equal((Given.Day("2022-06-30"), Given.Day("2023-12-31"), Given.Day("2022-05-01")), (
            (await On(parcel, "2022-05-31"))!.Allocation!.AgreedCommencement, (await On(parcel, "2022-06-01"))!.Allocation!.AgreedCommencement,
            (await On(parcel, "2022-06-01"))!.Allocation!.DeliveredOn));

        await service.Hear(Given.Withdrawn(parcel, 4, "2022-07-01", 5));
        Assert.Equal(Given.Day("2022-06-30"), (await On(parcel, "2022-06-01"))!.Allocation!.AgreedCommencement);
    }

    [Fact]
    public async Task The_end_of_an_allocation_that_is_put_right_moves_and_one_that_is_withdrawn_never_was()
    {
        var parcel = Guid.CreateVersion7();
        await service.Hear([Given.Described(parcel, "510799001001GB00010"), Given.Allocated(parcel, "510799001001GB00010"), Given.Ended(parcel, "2024-01-01", 3)]);
        await service.Hear(Given.Ended(parcel, "2024-06-01", 4) with { Corrects = 3 });
        Assert.Equal((true, false), ((await On(parcel, "2024-05-31"))!.IsHeld, (await On(parcel, "2024-06-01"))!.IsHeld));

        await service.Hear([Given.Withdrawn(parcel, 4, "2024-06-01", 5), Given.Withdrawn(parcel, 3, "2024-06-01", 6)]);
        Assert.True((await On(parcel, "2024-06-01"))!.IsHeld);
    }

    [Fact]
    public async Task Messages_that_arrive_at_once_for_streams_that_are_not_there_yet_are_all_kept()
    {
        var parcels = Enumerable.Range(0, 6).Select(_ => Guid.CreateVersion7()).ToArray();
        var told = parcels.SelectMany(p => Enumerable.Range(2, 6).Select(v => Given.Allocated(p, "code", on: Day(v), version: v))).ToArray();

        await Task.WhenAll(told.Concat(told).OrderBy(_ => Random.Shared.Next()).Select(m => service.Receive(m)));

        foreach (var parcel in parcels) await Eventually.Holds(async () => (await Watched(parcel))?.Entries.Count == 6, "all six are kept");
    }

    [Fact]
    public async Task A_building_describes_its_units_and_a_unit_is_vacant_while_nobody_has_it()
    {
        var (building, first, second, closed) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        var lease = Guid.CreateVersion7();
        await service.Hear(Given.Occupied(lease, first, "QDB-9-101", "2024-03-01", "2025-02-28")); // before it is described
        await service.Hear(Given.Building(building, "QDB-9", "2023-05-01", 1, (first, "101", true), (second, "102", true), (closed, "103", false)));
        await Eventually.Holds(async () => (await Watched(closed)) is not null && (await Watched(first))!.Entries.Count == 3, "the units are described");

        Assert.Equal(("QDB-9-101", "标准厂房QDB-9", 1200m), (
            (await On(first, "2024-04-01"))!.Code, (await On(first, "2024-04-01"))!.Name,
            (await On(first, "2024-04-01"))!.AreaSquareMetres!.Value.SquareMetres));
        Assert.Equal([Given.Day("2023-05-01"), null, null, Given.Day("2025-03-01")], new[]
        {
            (await On(first, "2024-02-29"))!.Occupancy!.VacantSince, (await On(first, "2024-03-01"))!.Occupancy!.VacantSince,
            (await On(first, "2025-02-28"))!.Occupancy!.VacantSince, (await On(first, "2025-03-01"))!.Occupancy!.VacantSince, // it has simply run out
        });
        Assert.Null((await On(closed, "2024-01-01"))!.Occupancy!.VacantSince);
        Assert.Null(await On(second, "2023-04-30"));
    }

    [Fact]
    public async Task A_unit_is_vacant_from_the_day_on_which_its_building_has_its_papers_and_a_correction_moves_that_day()
    {
        var (building, unit) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await service.Hear(
        [
            Given.Building(building, "Y", "2023-07-15", 3, 2, (unit, "1", true)), Given.Building(building, "Y", "2023-06-01", 2, (unit, "1", true)),
            Given.Building(building, "Y", "2023-05-01", 1, (unit, "1", false)),
        ]);
        await Eventually.Holds(async () => (await Watched(unit))?.Entries.Count == 3, "all three are kept");
        Assert.Null((await On(unit, "2023-07-14"))!.Occupancy!.VacantSince);
        Assert.Equal(Given.Day("2023-07-15"), (await On(unit, "2024-01-01"))!.Occupancy!.VacantSince);
    }

    [Fact]
    public async Task Leases_follow_each_other_and_one_ended_early_does_not_touch_the_next()
    {
        var (unit, first, second) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        await service.Hear(
        [
            Given.Vacated(first, unit, "2024-07-01"), // told before the lease that it ends
            Given.Occupied(second, unit, "X-1", "2024-09-01", "2027-08-31", uscc: Given.OtherFirm, name: "新能源有限公司"),
            Given.Occupied(first, unit, "X-1", "2024-01-01", "2026-12-31"),
            Given.Building(Guid.CreateVersion7(), "X", "2023-01-01", 1, (unit, "1", true)),
        ]);
        await Eventually.Holds(async () => (await On(unit, "2023-06-01")) is { Occupancy.Lettable: true }, "it is described");
        Assert.Equal([null, Given.Firm, null, Given.OtherFirm, null], new[]
        {
            (await On(unit, "2023-12-31"))!.Holder?.Uscc, (await On(unit, "2024-06-30"))!.Holder?.Uscc, (await On(unit, "2024-07-01"))!.Holder?.Uscc,
            (await On(unit, "2027-01-01"))!.Holder?.Uscc, (await On(unit, "2027-09-01"))!.Holder?.Uscc,
        });
        Assert.Equal(Given.Day("2024-07-01"), (await On(unit, "2024-08-01"))!.Occupancy!.VacantSince);
    }

    [Fact]
    public async Task A_lease_ended_before_it_began_never_occupies_the_unit_and_one_that_is_prolonged_does_not_end()
    {
        var (never, longer, lease) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        await service.Hear([Given.Occupied(lease, never, "X-2", "2024-06-01", "2026-05-31"), Given.Vacated(lease, never, "2024-05-01")]);
        Assert.False((await On(never, "2024-07-01"))!.IsHeld);

        await service.Hear([Given.Occupied(lease, longer, "X-3", "2024-06-01", "2025-05-31"), Given.Occupied(lease, longer, "X-3", "2025-06-01", "2027-05-31", version: 4)]);
        Assert.Equal(
            new[] { true, true, false },
            new[] { (await On(longer, "2025-05-31"))!.IsHeld, (await On(longer, "2025-06-01"))!.IsHeld, (await On(longer, "2027-06-01"))!.IsHeld });
    }

    [Fact]
    public async Task What_is_told_in_another_authoritys_books_stays_there()
    {
        var (parcel, _) = await service.HeldParcel(tenant: "elsewhere");
        Assert.Null(await Watched(parcel));
        Assert.NotNull(await Watched(parcel, "elsewhere"));
    }
}
