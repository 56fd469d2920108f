using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ParkPlatform.Contracts.Land;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Reclamation.Tests;

/// <summary>The edge cases of the domain reference, each by its number (domain.md A.7).</summary>
public sealed partial class The_edges_of_idle_land(ReclamationService service)
{
    private Task<JsonElement> Assess(object facts) => service.Auditor.Post("/api/reclamation/assessments", facts, 200);

    private async Task<JsonElement> Standing(Guid parcel, string opened) => (await service.Auditor.Case(await service.OpenedCase(parcel, opened), $"?asOf={opened}")).GetProperty("assessment");

    private async Task<Guid> Fined(Guid parcel)
    {
        var id = await service.OpenedCase(parcel);
        await service.Bureau.Filed(id);
        await service.Bureau.Step(id, "hearing-notice", Given.Served("2024-08-26"));
        await service.Bureau.Step(id, "fee-decision", Given.Served("2024-09-20", more: Given.Approval));
        return id;
    }

    private async Task<decimal> Fee(Guid id) => (await service.Auditor.Case(id)).GetProperty("feeDecision").Number("feeYuan");

    [Theory]
    [InlineData("2025-06-30", "none")]
    [InlineData("2025-07-01", "oneYear")]
    [InlineData("2026-06-30", "oneYear")]
    [InlineData("2026-07-01", "twoYears")]
    public async Task A_7_1_the_anniversary_itself_is_not_yet_idle_and_the_next_day_is(string asOf, string level) =>
        Assert.Equal(level, (await Assess(new { agreedCommencement = "2024-06-30", cause = "holder", asOf })).Text("level"));

    [Fact]
    public async Task A_7_2_a_start_on_the_29th_of_February_has_its_anniversaries_on_the_28th_and_in_a_leap_year_on_the_28th_too()
    {
        var seen = await Assess(new { agreedCommencement = "2024-02-29", cause = "holder", asOf = "2025-03-01" });
        Assert.Equal(("2025-02-28", "2026-02-28", "oneYear"), (seen.Text("yearOneEndsOn"), seen.Text("yearTwoEndsOn"), seen.Text("level")));
    }

    [Fact]
    public async Task A_7_3_without_a_start_and_a_delivery_nothing_is_computed_and_no_case_can_be_determined()
    {
        var (parcel, _) = await service.HeldParcel(start: null);
        var id = await service.OpenedCase(parcel);
        await service.Bureau.Step(id, "investigation-notice", Given.Served("2024-07-05"));
        Assert.Equal("none", (await service.Auditor.Case(id)).GetProperty("assessment").Text("level"));
        Assert.Equal("limb-not-established", (await service.Bureau.Step(id, "determination", Given.Step("2024-08-20", Given.Determination()), 409)).Rule());
    }

    [Fact]
    public async Task A_7_4_a_late_delivery_leaves_the_agreed_start_and_a_supplementary_agreement_moves_it()
    {
        var (parcel, _) = await service.HeldParcel("2023-06-30");
        await service.Hear(Given.Reached(parcel, LandMilestone.Delivered, "2023-12-01", 3));
        var late = await Standing(parcel, "2024-08-01");
        Assert.Equal(("2023-06-30", "oneYear"), (late.Text("agreedStart"), late.Text("level")));

        var (agreed, _) = await service.HeldParcel("2023-06-30");
        await service.Hear([Given.Reached(agreed, LandMilestone.Delivered, "2023-12-01", 3), Given.Terms(agreed, "2024-03-31", "2024-01-10", 4)]);
        var moved = await Standing(agreed, "2024-08-01");
        Assert.Equal(("2024-03-31", "none"), (moved.Text("agreedStart"), moved.Text("level")));
    }

    [Fact]
    public async Task A_7_5_land_that_was_merged_counts_from_the_start_that_it_brought_along_and_not_from_the_merger()
    {
        // The register tells of the new parcel with the earliest start of its parts.
        var (parcel, _) = await service.HeldParcel("2023-03-31", on: "2024-02-01");
        Assert.Equal("oneYear", (await Standing(parcel, "2024-04-01")).Text("level"));
    }

    [Fact]
    public async Task A_7_6_who_buys_the_land_takes_over_its_idle_time_and_is_heard_instead_of_the_seller()
    {
        var (parcel, code) = await service.HeldParcel("2022-06-30");
        await service.Hear([Given.Ended(parcel, "2024-05-01", 3, cause: "transferred"), Given.Allocated(parcel, code, "2022-06-30", Given.OtherFirm, "新能源有限公司", "2024-05-01", 4)]);
        var id = await service.OpenedCase(parcel, "2024-07-01");
        var seen = await service.Auditor.Case(id, "?asOf=2024-07-01");
        Assert.Equal((Given.OtherFirm, "twoYears"), (seen.GetProperty("holder").Text("uscc"), seen.GetProperty("assessment").Text("level")));
    }

    [Fact]
    public async Task A_7_7_a_seizure_stops_no_determination_and_a_mortgagee_is_told_before_it()
    {
        LandEncumbered Encumbered(Guid parcel, string kind) => new(parcel, 3, null, Given.Day("2023-01-01"), DateTimeOffset.UtcNow, "登", kind, "不动产登记证明1号", "县农商行");
        var (seized, mortgaged) = ((await service.HeldParcel()).Id, (await service.HeldParcel()).Id);
        await service.Hear([Encumbered(seized, "seizure"), Encumbered(mortgaged, "mortgage")]);
        await service.Bureau.Filed(await service.OpenedCase(seized));
        var id = await service.OpenedCase(mortgaged);
        await service.Bureau.Step(id, "investigation-notice", Given.Served("2024-07-05"));
        Assert.Equal("mortgagee-not-notified", (await service.Bureau.Step(id, "determination", Given.Step("2024-08-20", Given.Determination()), 409)).Rule());
    }

    [Fact]
    public async Task A_7_8_a_paper_to_a_bankrupt_holder_is_served_on_its_administrator_and_the_receipt_says_so()
    {
        var id = await service.OpenedCase((await service.HeldParcel()).Id);
        await service.Bureau.Step(id, "investigation-notice", Given.Step("2024-07-05"));
        await service.Bureau.Step(id, "service", Given.Step("2024-07-08", new { paper = "investigationNotice", serviceMethod = "direct", servedTo = "绿溪纺织有限公司管理人" }));
        await service.Bureau.Post($"/api/reclamation/cases/{id}/letters", new { kind = "serviceReceipt", office = "局", effectiveOn = "2024-07-09", documentNumber = "发1" });
        var receipt = (await service.Auditor.Read($"/api/reclamation/cases/{id}/letters"))[0].GetProperty("paragraphs").EnumerateArray().Select(p => p.GetString());
        Assert.Contains("受送达人：绿溪纺织有限公司管理人", receipt);
    }

    [Theory]
    [InlineData(8_000, 2_700, "none")] // of a first phase of 12 mu more than a third
    [InlineData(8_000, 2_600, "suspended")]
    public async Task A_7_9_of_land_in_phases_the_area_due_is_that_of_the_phases_that_ought_to_have_begun(decimal due, decimal developed, string limb) => Assert.Equal(
        limb, (await Assess(new
        {
            agreedCommencement = "2022-06-30", commencedOn = "2022-07-01", suspendedOn = "2023-01-01", areaDueSquareMetres = due, developedAreaSquareMetres = developed, asOf = "2024-06-01",
        })).Text("limb"));

    [Fact]
    public async Task A_7_10_the_fee_is_a_fifth_of_the_price_as_the_contract_with_its_supplements_has_it_on_the_day_of_the_decision()
    {
        var (parcel, _) = await service.HeldParcel("2023-06-29", price: 10_000_000m);
        await service.Hear(Given.Terms(parcel, "2023-06-29", "2024-09-01", 3) with { PriceYuan = 8_000_000m });
        Assert.Equal(1_600_000m, await Fee(await Fined(parcel)));
    }

    [Fact]
    public async Task A_7_11_of_allocated_land_the_fee_is_a_fifth_of_the_allocation_price()
    {
        var (parcel, code) = (Guid.CreateVersion7(), Given.Code());
        await service.Hear([Given.Described(parcel, code), Given.Allocated(parcel, code, "2023-06-29", price: 3_000_000m) with { Method = "Allocation" }]);
        Assert.Equal(600_000m, await Fee(await Fined(parcel)));
    }

    [Fact]
    public async Task A_7_12_a_second_extension_for_the_same_cause_is_refused_and_another_way_is_not()
    {
        var (parcel, _) = await service.HeldParcel("2022-06-30");
        System.Text.Json.Nodes.JsonObject Scheme(string on, object terms)
        {
            var body = Given.Step(on, terms);
            (body["approvedBy"], body["approvalDocumentNumber"]) = ("县人民政府", "府批");
            return body;
        }
        var first = await service.OpenedCase(parcel);
        await service.Bureau.Filed(first, "government");
        await service.Bureau.Step(first, "scheme", Scheme("2024-09-02", new { option = "extension", newStartOn = "2024-10-01" }));
        await service.Bureau.Step(first, "closing", Given.Step("2024-09-10"));
        await service.Hear(Given.Terms(parcel, "2024-10-01", "2024-09-02", 3));

        var second = await service.OpenedCase(parcel, "2025-10-09");
        await service.Bureau.Filed(second, "government", "2025-10-10", "2025-11-20", "2025-11-24");
        var refused = await service.Bureau.Step(second, "scheme", Scheme("2025-12-01", new { option = "extension", newStartOn = "2026-06-01" }), 409);
        Assert.Equal("extension-used", refused.Rule());
        await service.Bureau.Step(second, "scheme", Scheme("2025-12-01", new { option = "paidRecovery", terms = "协议有偿收回" }));
    }

    [Fact]
    public async Task A_7_13_a_fee_that_was_paid_does_not_stop_the_second_year_and_recovery_follows()
    {
        var (parcel, _) = await service.HeldParcel("2023-06-29");
        var id = await Fined(parcel);
        await service.Bureau.Post($"/api/reclamation/cases/{id}/execution/fee-payment", Given.Step("2024-10-10", new { amountYuan = 2_880_000m }), 200);
        await service.Bureau.Step(id, "hearing-notice", Given.Served("2025-07-01"));
        await service.Bureau.Step(id, "recovery-decision", Given.Served("2025-07-21", more: Given.Approval));
        var seen = await service.Auditor.Case(id);
        Assert.Equal(("recoveryDecided", "met"), (seen.Text("state"), seen.Deadline("payBy").Text("state")));
    }

    [Theory]
    [InlineData("2025-06-30", "none")] // the cause ended in 2023, and works were then agreed to begin on 30 June 2024
    [InlineData("2025-07-01", "oneYear")]
    public async Task A_7_14_when_a_government_cause_has_ended_the_clock_runs_from_the_newly_agreed_start(string opened, string level)
    {
        var (parcel, _) = await service.HeldParcel("2022-06-30");
        await service.Hear(Given.Terms(parcel, "2024-06-30", "2023-12-20", 3));
        Assert.Equal(level, (await Standing(parcel, opened)).Text("level"));
    }

    [Fact]
    public async Task A_7_15_works_that_begin_after_the_determination_close_nothing_by_themselves_and_the_officer_decides()
    {
        var (parcel, _) = await service.HeldParcel("2023-06-29");
        var id = await service.OpenedCase(parcel);
        await service.Bureau.Filed(id);
        await service.Hear(Given.Reached(parcel, LandMilestone.Commenced, "2024-08-26", 3));
        var seen = await service.Auditor.Case(id, "?asOf=2024-08-27");
        Assert.Equal("filed", seen.Text("state"));
        Assert.Equal(["closing", "hearing-notice"], seen.GetProperty("next").EnumerateArray().Select(n => n.Text("step")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_7_16_a_company_of_the_government_is_dealt_with_by_the_same_rules_and_the_case_points_out_the_conflict()
    {
        var (parcel, _) = await service.HeldParcel();
        var body = JsonSerializer.SerializeToNode(Given.Opening(parcel))!.AsObject();
        body["conflictOfInterest"] = "使用权人为县属平台公司";
        var id = (await service.Park.Post("/api/reclamation/cases", body)).Id();
        Assert.Contains((await service.Auditor.Case(id)).GetProperty("warnings").EnumerateArray(), w => w.GetString() == "利益冲突提示：使用权人为县属平台公司");
        await service.Bureau.Filed(id);
    }

    [Fact]
    public async Task A_7_17_land_is_bought_into_the_reserve_also_with_special_bonds_and_the_comparison_of_routes_says_so()
    {
        var (parcel, _) = await service.HeldParcel();
        var routes = (await service.Park.Read($"/api/reclamation/assets/{parcel}/routes?asOf=2024-07-01")).GetProperty("routes").EnumerateArray();
        Assert.Contains("专项债", routes.Single(r => r.Text("kind") == "purchase").GetRawText(), StringComparison.Ordinal);
    }

    /// <summary>The reference numbers its examples IL-1, IL-2 … and its edge cases 1, 2 …; a test bears the number in its name.</summary>
    [Fact]
    public void Every_example_and_every_edge_case_of_the_reference_is_a_test()
    {
        var reference = Encoding.UTF8.GetString(SharedFiles.Bytes("domain.md"));
        var edges = reference[reference.IndexOf("### A.7", StringComparison.Ordinal)..reference.IndexOf("### A.8", StringComparison.Ordinal)];
        string[] asked =
        [
            .. Example().Matches(reference).Select(m => $"IL_{m.Groups[1].Value}").Distinct(), .. Edge().Matches(edges).Select(m => $"A_7_{m.Groups[1].Value}"),
        ];
        Assert.True(asked.Length >= 33, $"{asked.Length}");
        string[] tests =
        [
            .. typeof(The_edges_of_idle_land).Assembly.GetTypes().SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
                .Where(m => m.GetCustomAttributes<FactAttribute>().Any()).Select(m => m.Name),
        ];
        Assert.All(asked, id => Assert.Contains(tests, name => name.StartsWith($"{id}_", StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"^\| IL-(\d+) \|", RegexOptions.Multiline, 1000)]
    private static partial Regex Example();

    [GeneratedRegex(@"^(\d+)\. ", RegexOptions.Multiline, 1000)]
    private static partial Regex Edge();
}
