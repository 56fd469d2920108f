using System.Text.Json;
using System.Text.Json.Nodes;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Reclamation.Tests;

/// <summary>What becomes of a decision after it has been served: payment, remedies, enforcement, deregistration. The days are those of IL-12.</summary>
public class Executing_decisions(ReclamationService service)
{
    private async Task<Guid> Charged()
    {
        var (parcel, _) = await service.HeldParcel("2024-06-30");
        var idle = await service.OpenedCase(parcel, "2025-09-01");
        await service.Bureau.Filed(idle, notice: "2025-09-10", determination: "2025-10-20", filing: "2025-10-22");
        await service.Bureau.Step(idle, "hearing-notice", Given.Served("2025-11-03"));
        await service.Bureau.Step(idle, "fee-decision", Given.Served("2025-12-10", "2025-12-15", Given.Approval));
        return idle;
    }

    private async Task<Guid> Recovered()
    {
        var (parcel, _) = await service.HeldParcel();
        var idle = await service.OpenedCase(parcel);
        await service.Bureau.Filed(idle);
        await service.Bureau.Step(idle, "hearing-notice", Given.Served("2024-08-26"));
        await service.Bureau.Step(idle, "recovery-decision", Given.Served("2024-09-20", more: Given.Approval));
        return idle;
    }

    private Task<JsonElement> Step(Guid idle, string step, JsonObject body, int status = 200) =>
        service.Bureau.Post($"/api/reclamation/cases/{idle}/execution/{step}", body, status);

    private async Task Refused(string rule, Guid idle, string step, JsonObject body) => Assert.Equal(rule, (await Step(idle, step, body, 409)).Rule());

    private Task<JsonElement> Seen(Guid idle, string asOf) => service.Auditor.Read($"/api/reclamation/cases/{idle}/execution?asOf={asOf}");

    private static JsonObject Paid(string on, decimal yuan) => Given.Step(on, new { amountYuan = yuan });

    [Fact]
    public async Task A_fee_is_told_to_the_tax_office_paid_in_parts_and_never_beyond()
    {
        var idle = await Charged();
        await Step(idle, "fee-push", Given.Step("2025-12-15"));
        await Refused("execution-step-done", idle, "fee-push", Given.Step("2025-12-16"));
        await Step(idle, "fee-payment", Paid("2026-01-05", 880_000m));
        await Refused("more-than-the-fee", idle, "fee-payment", Paid("2026-01-06", 2_000_000.01m));
        await Step(idle, "fee-payment", Paid("2026-01-06", 0m), 400);

        var before = await Seen(idle, "2026-01-14");
        Assert.Equal((2_000_000m, false), (before.Number("outstandingYuan"), before.GetProperty("overdue").GetBoolean()));
        Assert.True((await Seen(idle, "2026-01-15")).GetProperty("overdue").GetBoolean());
        await Step(idle, "fee-payment", Paid("2026-01-20", 2_000_000m));
        var seen = await Seen(idle, "2026-01-20");
        Assert.Equal((0m, false, 2), (seen.Number("outstandingYuan"), seen.GetProperty("overdue").GetBoolean(), seen.GetProperty("payments").GetArrayLength()));
        Assert.Equal(3, (await service.Auditor.Read($"/api/reclamation/cases/{idle}/execution/history")).GetArrayLength());
    }

    [Fact]
    public async Task A_court_enforces_only_in_its_window_after_a_reminder_of_ten_days_and_with_no_remedy_pending()
    {
        var idle = await Charged();
        await Refused("still-time-to-perform", idle, "reminder", Given.Step("2026-01-14"));
        await Refused("outside-the-enforcement-window", idle, "enforcement", Given.Step("2026-06-15"));
        await Refused("reminder-not-over", idle, "enforcement", Given.Step("2026-06-16"));
        await Step(idle, "reminder", Given.Step("2026-06-10"));
        await Refused("reminder-not-over", idle, "enforcement", Given.Step("2026-06-19"));
        await Refused("outside-the-enforcement-window", idle, "enforcement", Given.Step("2026-09-16"));
        await Step(idle, "enforcement", Given.Step("2026-06-20"));
        Assert.Equal("2026-06-20", (await Seen(idle, "2026-07-01")).Text("enforcementAppliedOn"));
    }

    [Fact]
    public async Task Remedies_have_their_last_days_and_a_decision_that_was_revoked_is_not_executed_any_more()
    {
        var idle = await Charged();
        JsonObject Remedy(string kind, string on) => Given.Step(on, new { kind, before = "县人民法院" });
        await Refused("remedy-late", idle, "remedies", Remedy("reconsideration", "2026-02-14"));
        await Step(idle, "remedies", Remedy("litigation", "2026-06-15"));
        await Refused("remedy-pending", idle, "remedies", Remedy("litigation", "2026-06-15"));
        await Step(idle, "reminder", Given.Step("2026-06-16"));
        await Refused("remedy-pending", idle, "enforcement", Given.Step("2026-06-30"));
        await Step(idle, "remedy-result", Given.Step("2026-08-20", new { result = "revoked" }));
        await Refused("decision-revoked", idle, "fee-payment", Paid("2026-09-01", 1m));
        var seen = await Seen(idle, "2026-09-01");
        Assert.Equal((true, false), (seen.GetProperty("revoked").GetBoolean(), seen.GetProperty("overdue").GetBoolean()));
    }

    [Fact]
    public async Task A_right_that_was_taken_back_is_deregistered_by_the_holder_at_once_and_by_announcement_after_thirty_days()
    {
        var idle = await Recovered(); // by 2024-10-21, for the 20th is a Sunday
        await Refused("still-time-to-perform", idle, "deregistration", Given.Step("2024-10-21", new { announced = true }));
        await Refused("no-served-decision", idle, "fee-push", Given.Step("2024-10-21"));
        await Step(idle, "deregistration", Given.Step("2024-10-22", new { announced = true }));
        await Refused("execution-step-done", idle, "deregistration", Given.Step("2024-10-23", new { announced = false }));
        Assert.True((await Seen(idle, "2024-11-01")).GetProperty("cancellation").GetProperty("announced").GetBoolean());
        await Step(await Recovered(), "deregistration", Given.Step("2024-09-25", new { announced = false }));
    }

    [Fact]
    public async Task Nothing_is_executed_before_it_is_served_or_by_another_office()
    {
        var (parcel, _) = await service.HeldParcel();
        var idle = await service.OpenedCase(parcel);
        await Refused("no-served-decision", idle, "fee-push", Given.Step("2024-09-20"));
        await service.Auditor.Read($"/api/reclamation/cases/{idle}/execution", 404);
        await service.Park.Post($"/api/reclamation/cases/{idle}/execution/fee-push", Given.Step("2024-09-20"), 403);

        var charged = await Charged();
        await Refused("dated-before", charged, "fee-push", Given.Step("2025-12-14"));
        await Refused("not-yet", charged, "fee-push", Given.Step("2099-12-14"));
        await service.Host.As("enterprise", uscc: Given.OtherFirm).Read($"/api/reclamation/cases/{charged}/execution", 404);
        await service.Host.As("enterprise", uscc: Given.Firm).Read($"/api/reclamation/cases/{charged}/execution");
    }
}
