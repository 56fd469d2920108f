using ParkPlatform.Contracts.Land;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Reclamation.Tests;

/// <summary>中止开发, the second limb: what an inspection finds, and what may and may not follow.</summary>
public class Stopping_works(ReclamationService service)
{
    private async Task<Guid> BegunParcel()
    {
        var (parcel, _) = await service.HeldParcel();
        await service.Hear(Given.Reached(parcel, LandMilestone.Commenced, "2022-12-01", 3));
        return parcel;
    }

    private async Task<Guid> CaseUpToTheReply(Guid parcel)
    {
        var idle = await service.OpenedCase(parcel, "2025-08-02");
        await service.Bureau.Step(idle, "investigation-notice", Given.Served("2025-08-02"));
        await service.Bureau.Step(idle, "reply", Given.Step("2025-08-03"));
        return idle;
    }

    private static readonly object Suspended = Given.Determination(limb: "suspended");

    [Fact]
    public async Task Works_stopped_a_year_with_too_little_area_are_determined_and_lead_to_agreement_never_to_a_fee() // IL-6
    {
        var parcel = await BegunParcel();
        await service.Inspected(parcel, "2024-08-01", developed: 20_000m, invested: 26_000_000m, on: "2025-07-30");
        var idle = await CaseUpToTheReply(parcel);
        await service.Bureau.Step(idle, "determination", Given.Step("2025-08-04", Suspended));
        await service.Bureau.Step(idle, "publicity", Given.Step("2025-08-04"));
        await service.Bureau.Step(idle, "monitoring-filing", Given.Step("2025-08-05"));

        var shown = await service.Bureau.Case(idle, "?asOf=2025-08-05");
        Assert.Equal(("suspended", "negotiated"), (shown.GetProperty("determination").Text("limb"), shown.GetProperty("assessment").Text("branch")));
        Assert.Equal("no-penalty-branch", (await service.Bureau.Step(idle, "hearing-notice", Given.Served("2025-08-06"), 409)).Rule());
        await service.Bureau.Step(idle, "scheme", Given.Step("2025-08-10", new
        {
            option = "paidRecovery", terms = "协议收回", approvedBy = "县人民政府", approvalDocumentNumber = "府批1",
        }));
    }

    [Theory]
    [InlineData(22_666.67, 25_000_000, 100_000_000, 0, false)] // IL-7: 34 of 100 mu, exactly a quarter
    [InlineData(33_333.33, 30_000_000, 100_000_000, 12_000_000, true)] // IL-8: 18/88 without land
    [InlineData(33_333.33, 30_000_000, 100_000_000, 0, false)]
    [InlineData(22_222.22, 90_000_000, 100_000_000, 0, true)] // a hair below a third
    public async Task A_third_and_a_quarter_exactly_are_enough_and_the_land_price_does_not_count(double developed, double invested, double total, double land, bool idleLand)
    {
        var parcel = await BegunParcel();
        await service.Inspected(parcel, "2024-08-01", (decimal)developed, (decimal)invested, "2025-07-30", (decimal)total, (decimal)land);
        var idle = await CaseUpToTheReply(parcel);
        var answer = await service.Bureau.Step(idle, "determination", Given.Step("2025-08-04", Suspended), idleLand ? 200 : 409);
        if (!idleLand) Assert.Equal("suspension-not-established", answer.Rule());
    }

    [Fact]
    public async Task Without_an_inspection_or_within_the_year_nothing_is_determined()
    {
        var parcel = await BegunParcel();
        var idle = await CaseUpToTheReply(parcel);
        Assert.Equal("suspension-unknown", (await service.Bureau.Step(idle, "determination", Given.Step("2025-08-04", Suspended), 409)).Rule());
        await service.Inspected(parcel, "2024-08-04", on: "2025-08-04");
        Assert.Equal("suspension-not-established", (await service.Bureau.Step(idle, "determination", Given.Step("2025-08-04", Suspended), 409)).Rule());
        await service.Bureau.Step(idle, "determination", Given.Step("2025-08-05", Suspended));
    }

    [Fact]
    public async Task Works_that_go_on_after_the_determination_end_the_case_as_resumed()
    {
        var parcel = await BegunParcel();
        await service.Inspected(parcel, "2024-08-01", on: "2025-07-30");
        var idle = await CaseUpToTheReply(parcel);
        await service.Bureau.Step(idle, "determination", Given.Step("2025-08-04", Suspended));
        Assert.Equal("nothing-to-close", (await service.Bureau.Step(idle, "closing", Given.Step("2025-09-01"), 409)).Rule());

        await service.Inspected(parcel, null, on: "2025-10-01");
        await service.Bureau.Step(idle, "closing", Given.Step("2025-10-08"));
        Assert.Equal("resumed", (await service.Bureau.Case(idle)).GetProperty("closing").Text("outcome"));
    }

    [Fact]
    public async Task An_inspection_needs_a_holder_a_day_that_has_come_and_a_stop_before_it()
    {
        var parcel = await BegunParcel();
        await service.Inspected(parcel, "2024-08-01", on: "2024-07-01", status: 400);
        await service.Inspected(parcel, null, on: "2099-07-01", status: 409);
        await service.Inspected(Guid.NewGuid(), null, status: 409);
        var (free, code) = (Guid.CreateVersion7(), Given.Code());
        await service.Hear(Given.Described(free, code));
        Assert.Equal("no-holder", (await service.Inspected(free, null, status: 409)).Rule());
        await service.Auditor.Post($"/api/reclamation/assets/{parcel}/inspections", new { }, 403);
    }

    [Fact]
    public async Task The_ledger_shows_stopped_works_and_land_used_only_in_part()
    {
        var parcel = await BegunParcel();
        await service.Inspected(parcel, "2024-08-01", on: "2025-01-10");
        await service.TablesAreUpToDate();
        async Task<string[]> Lines(string asOf) => [.. (await service.Park.Read($"/api/reclamation/ledger/{parcel}?asOf={asOf}")).GetProperty("lines").EnumerateArray()
            .Select(l => $"{l.Text("category")} {l.Text("state")} {l.Text("since")}")];
        Assert.Equal(["idleLand forecast 2025-08-02"], await Lines("2025-06-01"));
        Assert.Equal(["idleLand now 2025-08-02"], await Lines("2025-08-02"));

        await service.Hear(Given.Reached(parcel, LandMilestone.Completed, "2025-03-01", 4));
        Assert.Contains("partlyUsed now 2025-01-10", await Lines("2025-03-01"));
    }
}
