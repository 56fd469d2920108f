using System.Text.Json;
using System.Text.Json.Nodes;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Reclamation.Tests;

/// <summary>
/// The worked examples of the law, IL-1 to IL-16, through the public door; those that need a case are where cases are tested, under their ids.
/// </summary>
public class Assessing_idleness(ReclamationService service)
{
    private Task<JsonElement> Assess(object body, int status = 200) => service.Auditor.Post("/api/reclamation/assessments", body, status);

    private static (string, string, string) Outcome(JsonElement a) => (a.Text("limb"), a.Text("level"), a.Text("branch"));

    private static (decimal, decimal, decimal) Days(JsonElement a) => (a.Number("idleDaysGross"), a.Number("idleDaysExcluded"), a.Number("idleDaysNet"));

    private static string Reasons(JsonElement a) => string.Join('\n', a.GetProperty("reasons").EnumerateArray().Select(r => r.GetString()));

    private static JsonObject Printed() => JsonNode.Parse("""
        { "agreedCommencement": "2024-06-30", "deliveredOn": null, "commencedOn": null, "suspendedOn": null,
          "areaDueSquareMetres": null, "developedAreaSquareMetres": null, "totalInvestmentYuan": null, "investedYuan": null,
          "landPriceIncludedYuan": 0, "priceYuan": 14400000.00, "cause": "holder", "causeSpans": [], "asOf": "2025-09-01" }
        """)!.AsObject();

    private static JsonObject Printed(params (string Field, JsonNode? Value)[] but)
    {
        var body = Printed();
        foreach (var (field, value) in but) body[field] = value;
        return body;
    }

    [Fact]
    public async Task A_name_that_is_misspelt_is_no_unknown_fact_but_a_mistake()
    {
        var problem = await Assess(Printed(("agreedComencement", "2024-06-30")), 400);
        Assert.Equal("没有这个字段", problem.GetProperty("errors").GetProperty("agreedComencement")[0].GetString());
    }

    [Fact]
    public async Task IL_1_a_full_year_by_the_holders_own_cause_costs_a_fifth_of_the_price()
    {
        var a = await Assess(Printed());
        Assert.Equal(("notStarted", "oneYear", "fee"), Outcome(a));
        Assert.Equal(("2024-06-30", "2025-06-30", "2026-06-30"), (a.Text("agreedStart"), a.Text("yearOneEndsOn"), a.Text("yearTwoEndsOn")));
        Assert.Equal("2880000.00", a.GetProperty("feeYuan").GetRawText());
        Assert.Equal((428, 0, 428), Days(a));
    }

    [Theory]
    [InlineData("2025-06-30", "none", "none", "none")]
    [InlineData("2025-07-01", "notStarted", "oneYear", "fee")]
    [InlineData("2026-06-30", "notStarted", "oneYear", "fee")]
    [InlineData("2026-07-01", "notStarted", "twoYears", "recovery")]
    public async Task IL_2_on_the_anniversary_itself_not_yet_and_on_the_next_day(string asOf, string limb, string level, string branch) =>
        Assert.Equal((limb, level, branch), Outcome(await Assess(Printed(("asOf", asOf)))));

    [Theory]
    [InlineData("2025-03-15", "none")]
    [InlineData("2025-03-16", "oneYear")]
    public async Task IL_3_without_an_agreed_start_a_year_after_delivery_counts(string asOf, string level)
    {
        var a = await Assess(Printed(("agreedCommencement", null), ("deliveredOn", "2023-03-15"), ("asOf", asOf)));
        Assert.Equal(("2024-03-15", level), (a.Text("agreedStart"), a.Text("level")));
    }

    [Fact]
    public async Task IL_4_two_full_years_lead_to_recovery_and_to_no_fee()
    {
        var a = await Assess(Printed(("agreedCommencement", "2023-05-31"), ("asOf", "2025-06-01")));
        Assert.Equal(("notStarted", "twoYears", "recovery"), Outcome(a));
        Assert.Equal(("2025-05-31", JsonValueKind.Null), (a.Text("yearTwoEndsOn"), a.GetProperty("feeYuan").ValueKind));
    }

    [Fact]
    public async Task IL_5_the_29th_of_February_comes_back_on_the_28th()
    {
        var a = await Assess(Printed(("agreedCommencement", "2024-02-29"), ("asOf", "2025-03-01")));
        Assert.Equal(("2025-02-28", "oneYear"), (a.Text("yearOneEndsOn"), a.Text("level")));
        Assert.Equal("none", (await Assess(Printed(("agreedCommencement", "2024-02-29"), ("asOf", "2025-02-28")))).Text("level"));
    }

    private static JsonObject Stopped(string areaDue, string developed, string total, string invested, string landPrice = "0", string asOf = "2025-08-02") =>
        JsonNode.Parse($$"""
        { "agreedCommencement": "2022-06-30", "commencedOn": "2022-06-01", "suspendedOn": "2024-08-01", "areaDueSquareMetres": {{areaDue}}, "developedAreaSquareMetres": {{developed}},
          "totalInvestmentYuan": {{total}}, "investedYuan": {{invested}}, "landPriceIncludedYuan": {{landPrice}}, "priceYuan": 14400000.00, "cause": "holder",
          "asOf": "{{asOf}}" }
        """)!.AsObject();

    [Fact]
    public async Task IL_6_begun_on_too_little_land_and_stopped_for_a_year_is_negotiated_and_costs_nothing()
    {
        var a = await Assess(Stopped("100", "30", "100000000", "26000000"));
        Assert.Equal(("suspended", "oneYear", "negotiated"), Outcome(a));
        Assert.Equal(JsonValueKind.Null, a.GetProperty("feeYuan").ValueKind);
        Assert.Equal((366, 0, 366), Days(a));
        Assert.Equal(("none", "none", "none"), Outcome(await Assess(Stopped("100", "30", "100000000", "26000000", asOf: "2025-08-01"))));
    }

    [Fact]
    public async Task IL_6_also_where_no_start_was_agreed_for_its_clock_runs_from_the_stop()
    {
        var body = Stopped("100", "30", "100000000", "26000000");
        body["agreedCommencement"] = null;
        var a = await Assess(body);
        Assert.Equal(("suspended", "oneYear", "negotiated"), Outcome(a));
        Assert.Equal(JsonValueKind.Null, a.GetProperty("agreedStart").ValueKind);
    }

    [Fact]
    public async Task IL_7_a_third_and_exactly_25_percent_are_enough() =>
        Assert.Equal(("none", "none", "none"), Outcome(await Assess(Stopped("100", "34", "100000000", "25000000"))));

    [Theory]
    [InlineData("3", "1", "4", "1", "none")] // exactly a third, exactly a quarter
    [InlineData("3", "0.9999999999", "4", "1", "suspended")]
    [InlineData("3", "1", "4.01", "1", "suspended")]
    public async Task Thirds_and_quarters_are_exact(string due, string developed, string total, string invested, string limb) =>
        Assert.Equal(limb, (await Assess(Stopped(due, developed, total, invested))).Text("limb"));

    [Fact]
    public async Task IL_8_the_land_price_counts_in_neither_figure()
    {
        var a = await Assess(Stopped("100", "50", "100000000", "30000000", "12000000"));
        Assert.Equal(("suspended", "negotiated"), (a.Text("limb"), a.Text("branch")));
        Assert.Contains("18,000,000", Reasons(a), StringComparison.Ordinal);
        Assert.Contains("88,000,000", Reasons(a), StringComparison.Ordinal);
        Assert.Equal("none", (await Assess(Stopped("100", "50", "100000000", "30000000"))).Text("limb")); // with the land price it would have been 30 %
    }

    [Theory]
    [InlineData("2027-06-01", "none")]
    [InlineData("2027-06-02", "oneYear")]
    public async Task IL_9_from_a_newly_agreed_start_the_clock_starts_anew(string asOf, string level) =>
        Assert.Equal(level, (await Assess(Printed(("agreedCommencement", "2026-06-01"), ("cause", "government"), ("asOf", asOf)))).Text("level"));

    [Fact]
    public async Task IL_13_accepted_days_are_taken_out_and_the_officer_chooses()
    {
        var a = await Assess(Printed(
            ("agreedCommencement", "2023-01-01"), ("causeSpans", JsonNode.Parse("""[{ "cause": "government", "from": "2023-07-01", "to": "2023-12-31" }]""")),
            ("asOf", "2025-05-01")));
        Assert.Equal((851, 184, 667), Days(a));
        Assert.Equal(("notStarted", "twoYears", "negotiated"), Outcome(a));
        Assert.Contains("由办案人员说明理由后选择", Reasons(a), StringComparison.Ordinal);
    }

    [Fact]
    public async Task IL_16_before_the_agreed_start_there_is_no_idle_case_and_a_messy_lot_goes_to_the_city()
    {
        var a = await Assess(Printed(("agreedCommencement", "2026-06-30")));
        Assert.Equal(("none", "none", "none"), Outcome(a));
        Assert.Equal((0, 0, 0), Days(a));
        Assert.Contains("转城市管理处理", Reasons(a), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_neither_an_agreed_start_nor_a_delivery_nothing_can_be_computed_and_nothing_is_guessed()
    {
        var a = await Assess(Printed(("agreedCommencement", null)));
        Assert.Equal(("none", "none", "none"), Outcome(a));
        Assert.Equal(JsonValueKind.Null, a.GetProperty("agreedStart").ValueKind);
        Assert.Contains("不得推定", Reasons(a), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_late_delivery_does_not_move_the_agreed_start_but_is_pointed_out()
    {
        var a = await Assess(Printed(("deliveredOn", "2024-09-30")));
        Assert.Equal(("2024-06-30", "fee"), (a.Text("agreedStart"), a.Text("branch")));
        Assert.Contains("第八条第一项", Reasons(a), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("government", "negotiated", "第八条")]
    [InlineData("forceMajeure", "negotiated", "不可抗力")]
    [InlineData("preWork", "negotiated", "法制审核")]
    [InlineData("unknown", "none", "尚未查明")]
    public async Task A_cause_that_is_not_the_holders_leads_to_no_penalty(string cause, string branch, string reason)
    {
        foreach (var asOf in new[] { "2025-09-01", "2027-09-01" })
        {
            var a = await Assess(Printed(("cause", cause), ("asOf", asOf)));
            Assert.Equal(("notStarted", branch), (a.Text("limb"), a.Text("branch")));
            Assert.Equal(JsonValueKind.Null, a.GetProperty("feeYuan").ValueKind);
            Assert.Contains(reason, Reasons(a), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_unknown_price_is_no_price_of_zero()
    {
        var a = await Assess(Printed(("priceYuan", null)));
        Assert.Equal(("fee", JsonValueKind.Null), (a.Text("branch"), a.GetProperty("feeYuan").ValueKind));
        Assert.Contains("价款未知", Reasons(a), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_fee_is_rounded_half_up_to_a_fen_once() =>
        Assert.Equal("0.07", (await Assess(Printed(("priceYuan", 0.33m)))).GetProperty("feeYuan").GetRawText());

    [Fact]
    public async Task Unknown_areas_and_investments_are_not_zero()
    {
        var a = await Assess(Stopped("null", "null", "null", "null"));
        Assert.Equal(("none", "none", "none"), Outcome(a));
        Assert.Contains("未知不等于零", Reasons(a), StringComparison.Ordinal);
        Assert.Equal("suspended", (await Assess(Stopped("null", "null", "100", "10"))).Text("limb")); // the other test is enough
    }

    [Fact]
    public async Task Works_that_began_late_end_the_first_limb_and_what_was_owed_stays()
    {
        var a = await Assess(Printed(("commencedOn", "2025-08-01")));
        Assert.Equal(("none", "none", "none"), Outcome(a));
        Assert.Contains("责任不因此消灭", Reasons(a), StringComparison.Ordinal);
        Assert.Equal("fee", (await Assess(Printed(("commencedOn", "2025-09-02")))).Text("branch")); // a day that has not come by then
    }

    [Fact]
    public async Task What_has_not_begun_cannot_have_stopped()
    {
        var a = await Assess(Printed(("suspendedOn", "2024-08-01")));
        Assert.Equal("notStarted", a.Text("limb"));
        Assert.Contains("没有动工记录", Reasons(a), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reasons_speak_the_callers_language_and_each_names_its_rule()
    {
        var chinese = await Assess(Printed());
        var http = service.Host.As("planner");
        http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        var english = await http.Post("/api/reclamation/assessments", Printed(), 200);

        Assert.All(chinese.GetProperty("reasons").EnumerateArray(), r => Assert.Matches("(办法》|民法典|法》)第|民法典第", r.GetString()));
        Assert.All(english.GetProperty("reasons").EnumerateArray(), r => Assert.Matches("(Measures|Code|Law), art\\.", r.GetString()));
    }

    [Theory]
    [InlineData("bureau", 200)]
    [InlineData("park", 200)]
    [InlineData("planner", 200)]
    [InlineData("auditor", 200)]
    [InlineData("enterprise", 200)]
    [InlineData("operator", 403)]
    public async Task Every_role_that_works_with_facts_may_calculate(string role, int status) =>
        await service.Host.As(role).Post("/api/reclamation/assessments", Printed(), status);

    [Fact]
    public async Task What_is_left_out_is_unknown_and_the_day_is_today()
    {
        var a = await Assess(new { agreedCommencement = "2020-01-01" });
        Assert.Equal(("notStarted", "twoYears", "none"), Outcome(a));
    }

    [Theory]
    [InlineData("areaDueSquareMetres", "-1")]
    [InlineData("investedYuan", "-0.01")]
    [InlineData("priceYuan", "0.001")]
    [InlineData("priceYuan", "\"14400000\"")]
    [InlineData("landPriceIncludedYuan", "-1")]
    [InlineData("asOf", "\"2025-02-30\"")]
    [InlineData("asOf", "\"9999-12-31\"")]
    [InlineData("agreedCommencement", "\"0001-01-01\"")]
    [InlineData("cause", "\"weather\"")]
    [InlineData("causeSpans", """[{ "cause": "government", "from": "2023-07-02", "to": "2023-07-01" }]""")]
    [InlineData("causeSpans", """[{ "cause": "holder", "from": "2023-07-01", "to": "2023-07-01" }]""")]
    public async Task What_cannot_be_is_refused_by_field(string field, string value) => Assert.Contains(
        (await Assess(Printed((field, JsonNode.Parse(value))), 400)).GetProperty("errors").EnumerateObject(), e =>
            e.Name.StartsWith(field, StringComparison.Ordinal));

    [Fact]
    public async Task A_land_price_larger_than_the_investment_and_a_stop_before_the_beginning_are_refused()
    {
        Assert.True((await Assess(Stopped("100", "50", "100", "50", "51"), 400)).GetProperty("errors").TryGetProperty("landPriceIncludedYuan", out _));
        var body = Stopped("100", "50", "100", "50");
        body["commencedOn"] = "2024-08-02";
        Assert.True((await Assess(body, 400)).GetProperty("errors").TryGetProperty("suspendedOn", out _));
    }
}
