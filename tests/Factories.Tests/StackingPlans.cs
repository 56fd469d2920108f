using System.Text.Json;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Buildings;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Factories.Tests;

public class Stacking_plans(FactoriesService factories)
{
    private HttpClient Park => factories.Park;
    private HttpClient Auditor => factories.Auditor;

    [Fact]
    public async Task A_unit_is_vacant_reserved_leased_and_vacant_again_by_the_day_asked_for()
    {
        var building = await Park.RegisteredBuilding();
        var lease = await Park.Sign(Given.Lease(building["101"], "2026-03-16", "2027-03-15"));

        foreach (var (day, status, since, tenant) in new (string, string, string?, string?)[]
        {
            ("2023-05-01", "vacant", "2023-05-01", null),
            ("2026-03-09", "vacant", "2023-05-01", null),
            ("2026-03-10", "reserved", "2023-05-01", Given.Firm),
            ("2026-03-15", "reserved", "2023-05-01", Given.Firm),
            ("2026-03-16", "leased", null, Given.Firm),
            ("2027-03-15", "leased", null, Given.Firm),
            ("2027-03-16", "vacant", "2027-03-16", null),
            ("2035-01-01", "vacant", "2027-03-16", null),
        })
        {
            var unit = await Auditor.UnitOn(building, "101", day);
            Assert.Equal((status, since), (unit.Text("status"), unit.GetProperty("vacantSince").GetString()));
            if (tenant is null)
            {
                Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (unit.GetProperty("tenant").ValueKind, unit.GetProperty("lease").ValueKind));
                continue;
            }
            var let = unit.GetProperty("lease");
            Assert.Equal((tenant, lease, "2027-03-15", "8.00"),
                (unit.GetProperty("tenant").Text("uscc"), let.Id(), let.Text("to"), let.GetProperty("rentYuanPerSquareMetreMonth").GetRawText()));
        }
        Assert.Equal("vacant", await Auditor.StatusOn(building, "102", "2026-04-01"));
    }

    [Fact]
    public async Task Vacant_since_is_the_first_day_of_the_present_gap()
    {
        var building = await Park.RegisteredBuilding();
        await Park.Sign(Given.LeaseOn(building["101"], "2024-01-01", "2024-06-30"));
        await Park.Sign(Given.LeaseOn(building["101"], "2025-01-01", "2025-06-30"));
        var third = await Park.Sign(Given.Lease(building["101"], "2026-01-01", "2026-06-30", signed: "2025-12-01"));
        await Park.Terminate(third, "2025-12-15");

        foreach (var (day, since) in new[]
        {
            ("2023-12-31", "2023-05-01"), ("2024-07-01", "2024-07-01"), ("2024-12-31", "2024-07-01"), ("2025-07-01", "2025-07-01"),
            ("2026-03-01", "2025-07-01"),
        })
            Assert.Equal(since, (await Auditor.UnitOn(building, "101", day)).Text("vacantSince"));
    }

    [Fact]
    public async Task A_unit_that_is_let_and_promised_to_the_next_one_is_leased()
    {
        var building = await Park.RegisteredBuilding();
        await Park.Sign(Given.LeaseOn(building["101"], "2026-01-01", "2026-06-30"));
        await Park.Sign(Given.Lease(building["101"], "2026-08-01", "2026-12-31", Given.OtherFirm, "绿溪纺织有限公司", "2026-05-01"));

        Assert.Equal(Given.Firm, (await Auditor.UnitOn(building, "101", "2026-06-30")).GetProperty("tenant").Text("uscc"));
        var between = await Auditor.UnitOn(building, "101", "2026-07-15");
        Assert.Equal(
            ("reserved", "2026-07-01", Given.OtherFirm), (between.Text("status"), between.Text("vacantSince"), between.GetProperty("tenant").Text("uscc")));
    }

    [Fact]
    public async Task What_was_recorded_later_is_not_seen_by_who_asks_what_was_known_earlier()
    {
        var building = await Park.RegisteredBuilding();
        var before = DateTimeOffset.UtcNow;
        var lease = await Park.Sign(Given.Lease(building["101"]));
        var signed = DateTimeOffset.UtcNow;
        await Park.Terminate(lease, "2027-06-01");

        Assert.Equal(
            ["vacant", "leased", "leased", "vacant", "leased", "vacant"],
            new[]
            {
                await Auditor.StatusOn(building, "101", "2026-04-01", before), await Auditor.StatusOn(building, "101", "2026-04-01", signed),
                await Auditor.StatusOn(building, "101", "2026-04-01"), await Auditor.StatusOn(building, "101", "2027-07-01", before),
                await Auditor.StatusOn(building, "101", "2027-07-01", signed), await Auditor.StatusOn(building, "101", "2027-07-01"),
            });
    }

    [Fact]
    public void A_status_is_a_pure_function_of_the_day_and_the_lettings()
    {
        static Letting Let(LettingKind kind, string from, string until) => new(
            Guid.Empty, "A-101", Guid.Empty, Guid.Empty, kind, DateOnly.Parse(from), DateOnly.Parse(until), null, "某公司", DateOnly.Parse(from),
            DateOnly.MaxValue, Yuan.Zero);
        var registered = new DateOnly(2023, 5, 1);

        Assert.Equal(new(UnitStatus.Unavailable, null, registered), UnitOnDay.Of(new(2024, 1, 1), lettable: false, registered, []));
        Assert.Equal(new(UnitStatus.Vacant, null, registered), UnitOnDay.Of(new(2024, 1, 1), lettable: true, registered, []));
        var let = Let(LettingKind.Leased, "2024-01-01", "2024-02-01");
        Assert.Equal(new(UnitStatus.Leased, let, null), UnitOnDay.Of(new(2024, 1, 31), lettable: false, registered, [let]));
        Assert.Equal(new(UnitStatus.Vacant, null, new(2024, 2, 1)), UnitOnDay.Of(new(2024, 2, 1), lettable: true, registered, [let]));
        var promised = Let(LettingKind.Reserved, "2024-02-01", "2024-03-01");
        Assert.Equal(new(UnitStatus.Reserved, promised, new(2024, 2, 1)), UnitOnDay.Of(new(2024, 2, 1), lettable: true, registered, [let, promised]));
        Assert.Equal(let, UnitOnDay.Of(new(2024, 1, 15), true, registered, [Let(LettingKind.Reserved, "2024-01-01", "2024-02-01"), let]).Letting);
        // Registered again on a later day, after a correction: no gap begins before the unit is there.
        Assert.Equal(new(UnitStatus.Vacant, null, new(2024, 6, 1)), UnitOnDay.Of(new(2024, 7, 1), lettable: true, new(2024, 6, 1), [let]));
    }
}
