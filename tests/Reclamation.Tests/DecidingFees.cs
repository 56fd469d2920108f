using System.Text.Json.Nodes;
using ParkPlatform.Contracts.Land;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Reclamation.Tests;

/// <summary>Which decision the facts of the day bear: the time is counted anew at every step.</summary>
public class Deciding_fees(ReclamationService service)
{
    // Start 2024-06-30: one year from 2025-07-01, two from 2026-07-01.
    private async Task<(Guid Id, Guid Parcel)> Filed(string cause = "holder", decimal? price = 14_400_000m, string start = "2024-06-30")
    {
        var (parcel, _) = await service.HeldParcel(start, price: price);
        var id = await service.OpenedCase(parcel, "2025-08-01");
        await service.Bureau.Filed(id, cause, "2025-08-05", "2025-09-20", "2025-09-23");
        return (id, parcel);
    }

    private static JsonObject Decision(string on) => Given.Served(on, more: Given.Approval);

    private async Task<string> Refused(Guid id, string step, JsonObject body) => (await service.Bureau.Step(id, step, body, 409)).Rule();

    [Fact]
    public async Task One_year_by_the_holders_own_cause_bears_a_fee_and_no_recovery()
    {
        var (id, _) = await Filed();
        Assert.Equal(
            "no-negotiated-branch",
            await Refused(id, "scheme", Given.Step("2025-10-01", new { option = "other", terms = "x", approvedBy = "县", approvalDocumentNumber = "1" })));
        await service.Bureau.Step(id, "hearing-notice", Given.Served("2025-10-09"));
        Assert.Equal("fee", (await service.Auditor.Case(id)).GetProperty("hearing").Text("intendedBranch"));
        Assert.Equal("no-recovery-branch", await Refused(id, "recovery-decision", Decision("2025-11-03")));
        await service.Bureau.Step(id, "fee-decision", Decision("2025-11-03"));

        var fee = (await service.Auditor.Case(id)).GetProperty("feeDecision");
        Assert.Equal(
            ("14400000", "2880000.00", "oneYear"), (fee.GetProperty("priceYuan").GetRawText(), fee.GetProperty("feeYuan").GetRawText(), fee.Text("level")));
        Assert.Equal("done-before", await Refused(id, "fee-decision", Decision("2025-11-04")));
    }

    [Fact]
    public async Task A_case_opened_at_13_months_and_decided_at_25_leads_to_recovery_and_the_holder_must_be_told_so()
    {
        var (id, _) = await Filed();
        await service.Bureau.Step(id, "hearing-notice", Given.Served("2026-06-01"));
        Assert.Equal("no-fee-branch", await Refused(id, "fee-decision", Decision("2026-07-01")));
        Assert.Equal("hearing-for-another-decision", await Refused(id, "recovery-decision", Decision("2026-07-01")));
        Assert.Equal(["hearing-notice"], (await service.Auditor.Case(id, "?asOf=2026-07-01")).GetProperty("next").EnumerateArray().Select(n => n.Text("step")).Except(["hearing-request", "hearing"]));

        await service.Bureau.Step(id, "hearing-notice", Given.Served("2026-07-01"));
        await service.Bureau.Step(id, "recovery-decision", Decision("2026-07-09"));
        Assert.Equal(("oneYear", "twoYears"), (
            (await service.Auditor.Case(id)).GetProperty("determination").Text("level"),
            (await service.Auditor.Case(id)).GetProperty("recoveryDecision").Text("level")));
    }

    [Fact]
    public async Task After_a_fee_the_two_year_clock_goes_on()
    {
        var (id, _) = await Filed();
        await service.Bureau.Step(id, "hearing-notice", Given.Served("2025-10-09"));
        await service.Bureau.Step(id, "fee-decision", Decision("2025-11-03"));
        Assert.Empty((await service.Auditor.Case(id, "?asOf=2026-06-30")).GetProperty("next").EnumerateArray());
        Assert.Equal("done-before", await Refused(id, "hearing-notice", Given.Served("2026-06-30")));
        Assert.Equal("nothing-to-close", await Refused(id, "closing", Given.Step("2026-06-30")));

        Assert.Equal("hearing-notice", Assert.Single((await service.Auditor.Case(id, "?asOf=2026-07-01")).GetProperty("next").EnumerateArray()).Text("step"));
        await service.Bureau.Step(id, "hearing-notice", Given.Served("2026-07-01"));
        await service.Bureau.Step(id, "hearing-request", Given.Step("2026-07-03")); // a hearing of its own
        await service.Bureau.Step(id, "hearing", Given.Step("2026-07-15"));
        await service.Bureau.Step(id, "recovery-decision", Decision("2026-07-20"));
        var names = (await service.Auditor.Case(id)).GetProperty("deadlines").EnumerateArray().Select(d => d.Text("name")).ToArray();
        Assert.Equal(2, names.Count(n => n == "sueBy")); // against either decision
    }

    [Theory]
    [InlineData("government")]
    [InlineData("forceMajeure")]
    [InlineData("preWork")]
    public async Task What_the_holder_does_not_answer_for_bears_neither(string cause)
    {
        var (id, _) = await Filed(cause);
        Assert.Equal("no-penalty-branch", await Refused(id, "hearing-notice", Given.Served("2025-10-09")));
        Assert.Equal("negotiated", (await service.Auditor.Case(id, "?asOf=2025-10-09")).GetProperty("assessment").Text("branch"));
        Assert.Equal(["scheme"], (await service.Auditor.Case(id, "?asOf=2025-10-09")).GetProperty("next").EnumerateArray().Select(n => n.Text("step")));
    }

    [Fact]
    public async Task IL_13_accepted_spans_stand_in_the_determination_and_lead_to_negotiation()
    {
        var (parcel, _) = await service.HeldParcel("2023-01-01");
        var id = await service.OpenedCase(parcel, "2025-04-01");
        await service.Bureau.Step(id, "investigation-notice", Given.Served("2025-04-01"));
        await service.Bureau.Step(id, "reply", Given.Step("2025-04-20"));
        await service.Bureau.Step(id, "determination", Given.Step("2025-05-01", new
        {
            limb = "notStarted", cause = "holder", facts = "未动工", causeSpans = new[] { new { cause = "government", from = "2023-07-01", to = "2023-12-31" } },
        }));

        var seen = await service.Auditor.Case(id, "?asOf=2025-05-01");
        Assert.Equal((851, 184, 667, "negotiated"), (
            seen.GetProperty("assessment").Number("idleDaysGross"), seen.GetProperty("assessment").Number("idleDaysExcluded"),
            seen.GetProperty("assessment").Number("idleDaysNet"),
            seen.GetProperty("determination").Text("branch")));
        var recorded = (await service.Auditor.Read($"/api/reclamation/cases/{id}/history"))[4].GetProperty("data");
        Assert.Equal((851, 184), (recorded.Number("idleDaysGross"), recorded.Number("idleDaysExcluded")));
    }

    [Fact]
    public async Task Nothing_is_determined_idle_that_is_not_so_by_what_is_known_on_that_day()
    {
        var (young, _) = await service.HeldParcel("2024-06-30");
        var (begun, _) = await service.HeldParcel("2022-06-30");
        var (dateless, _) = await service.HeldParcel(start: null);
        await service.Hear(Given.Reached(begun, LandMilestone.Commenced, "2025-06-01", 3));
        foreach (var (parcel, on) in new[] { (young, "2025-06-30"), (begun, "2025-06-01"), (dateless, "2025-06-30") })
        {
            var id = await service.OpenedCase(parcel, "2025-05-01");
            await service.Bureau.Step(id, "investigation-notice", Given.Served("2025-05-02"));
            await service.Bureau.Step(id, "reply", Given.Step("2025-05-05"));
            Assert.Equal("limb-not-established", await Refused(id, "determination", Given.Step(on, Given.Determination())));
        }
    }

    [Fact]
    public async Task A_stop_that_no_service_tells_of_cannot_be_determined()
    {
        var (parcel, _) = await service.HeldParcel("2022-06-30");
        var id = await service.OpenedCase(parcel, "2025-05-01");
        await service.Bureau.Step(id, "investigation-notice", Given.Served("2025-05-02"));
        await service.Bureau.Step(id, "reply", Given.Step("2025-05-05"));
        Assert.Equal("suspension-unknown", await Refused(id, "determination", Given.Step("2025-06-01", Given.Determination(limb: "suspended"))));
    }

    [Theory]
    [InlineData(null, "府批1号")]
    [InlineData("县人民政府", null)]
    [InlineData("县人民政府", " ")]
    public async Task A_decision_without_the_governments_approval_is_refused(string? by, string? number)
    {
        var (id, _) = await Filed();
        await service.Bureau.Step(id, "hearing-notice", Given.Served("2025-10-09"));
        Assert.Equal(
            "no-government-approval",
            await Refused(id, "fee-decision", Given.Served("2025-11-03", more: new { approvedBy = by, approvalDocumentNumber = number })));
    }

    [Fact]
    public async Task A_price_that_is_not_on_record_bears_no_fee_and_a_corrected_one_does()
    {
        var (id, parcel) = await Filed(price: null);
        await service.Bureau.Step(id, "hearing-notice", Given.Served("2025-10-09"));
        Assert.Equal("price-unknown", await Refused(id, "fee-decision", Decision("2025-11-03")));

        await service.Hear(Given.Allocated(parcel, "code", "2024-06-30", corrects: 2, version: 3, price: 1_000_000.05m));
        await service.Bureau.Step(id, "fee-decision", Decision("2025-11-03"));
        Assert.Equal("200000.01", (await service.Auditor.Case(id)).GetProperty("feeDecision").GetProperty("feeYuan").GetRawText());
    }

    [Fact]
    public async Task Works_begun_after_the_determination_leave_the_fee_to_the_officer_and_end_the_way_to_recovery()
    {
        var (id, parcel) = await Filed();
        await service.Hear(Given.Reached(parcel, LandMilestone.Commenced, "2025-10-01", 3));
        Assert.Equal(
            ["hearing-notice", "closing"],
            (await service.Auditor.Case(id, "?asOf=2025-10-09")).GetProperty("next").EnumerateArray().Select(n => n.Text("step")));
        await service.Bureau.Step(id, "hearing-notice", Given.Served("2025-10-09"));
        await service.Bureau.Step(id, "fee-decision", Decision("2026-08-01")); // no second year follows any more
        await service.Bureau.Step(id, "closing", Given.Step("2026-08-10"));
        Assert.Equal("begun", (await service.Auditor.Case(id)).GetProperty("closing").Text("outcome"));
    }

    [Fact]
    public async Task When_the_holder_no_longer_holds_the_land_nothing_is_decided_and_the_case_can_be_closed()
    {
        var (id, parcel) = await Filed();
        await service.Hear([Given.Ended(parcel, "2025-10-01", 3, "另案"), Given.Allocated(parcel, "code", "2026-01-01", Given.OtherFirm, "新能源有限公司", "2025-10-05", 4)]);
        Assert.Equal("holder-changed", await Refused(id, "hearing-notice", Given.Served("2025-10-09")));
        Assert.Contains(
            (await service.Auditor.Case(id, "?asOf=2025-10-09")).GetProperty("warnings").EnumerateArray(),
            w => w.GetString()!.Contains("不再持有", StringComparison.Ordinal));
        await service.Bureau.Step(id, "closing", Given.Step("2025-10-09"));
        Assert.Equal("noLongerHeld", (await service.Auditor.Case(id)).GetProperty("closing").Text("outcome"));
    }

    [Fact]
    public async Task A_case_about_land_that_is_still_idle_is_not_closed_as_if_it_were_not()
    {
        var (parcel, _) = await service.HeldParcel();
        var id = await service.OpenedCase(parcel);
        Assert.Equal("still-idle", (await service.Park.Step(id, "closing", Given.Step("2024-07-02"), 409)).Rule());
        await service.Hear(Given.Reached(parcel, LandMilestone.Commenced, "2024-06-15", 3)); // registered late
        await service.Park.Step(id, "closing", Given.Step("2024-07-02", new { reason = "已动工" }));

        var closed = await service.Auditor.Case(id);
        Assert.Equal(("closed", "notIdle"), (closed.Text("state"), closed.GetProperty("closing").Text("outcome")));
        Assert.Equal("case-closed", await Refused(id, "investigation-notice", Given.Served("2024-07-05")));
    }

    [Fact]
    public async Task A_corrected_credit_code_does_not_make_another_holder()
    {
        var (parcel, code) = await service.HeldParcel("2024-06-30", uscc: null, name: "绿溪纺织有限公司");
        var id = await service.OpenedCase(parcel, "2025-08-01");
        await service.Bureau.Step(id, "investigation-notice", Given.Served("2025-08-05"));
        await service.Hear(Given.Allocated(parcel, code, "2024-06-30", corrects: 2, version: 3)); // now with a code
        await service.Bureau.Step(id, "determination", Given.Step("2025-09-20", Given.Determination()));
    }
}
