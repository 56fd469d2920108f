using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ParkPlatform.Contracts.Land;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Reclamation.Tests;

/// <summary>The order of the steps, their waiting times, and who may take them.</summary>
public class Taking_steps(ReclamationService service)
{
    public static TheoryData<string> AllSteps => ["investigation-notice", "service", "reply", "determination", "publicity", "monitoring-filing", "hearing-notice", "hearing-request",
        "hearing", "fee-decision", "recovery-decision", "scheme", "closing"];

    // A body that every step can read.
    private static JsonObject Body(string step, string on) => step switch
    {
        "service" => Given.Step(on, new { paper = "investigationNotice", serviceMethod = "post" }),
        "determination" => Given.Step(on, Given.Determination()),
        "fee-decision" or "recovery-decision" => Given.Served(on, more: Given.Approval),
        "investigation-notice" or "hearing-notice" => Given.Served(on),
        "scheme" => Given.Step(on, new { option = "extension", newStartOn = on, approvedBy = "县人民政府", approvalDocumentNumber = "府批1号" }),
        _ => Given.Step(on),
    };

    private async Task<Guid> Opened() => await service.OpenedCase((await service.HeldParcel()).Id);

    private async Task<string> Refused(Guid id, string step, string on) => (await service.Bureau.Step(id, step, Body(step, on), 409)).Rule();

    [Fact]
    public async Task A_step_whose_predecessor_is_missing_is_refused_and_the_answer_names_the_first_one_missing()
    {
        var id = await Opened();
        foreach (var step in new[] { "reply", "determination", "publicity", "monitoring-filing", "hearing-notice", "hearing-request", "hearing", "fee-decision", "recovery-decision", "scheme" })
            Assert.Equal("no-investigation-notice", await Refused(id, step, "2024-07-02"));
        Assert.Equal("nothing-to-serve", await Refused(id, "service", "2024-07-02"));

        await service.Park.Step(id, "investigation-notice", Given.Served("2024-07-05"));
        foreach (var step in new[] { "publicity", "monitoring-filing", "hearing-notice", "hearing-request", "hearing", "fee-decision", "recovery-decision", "scheme" })
            Assert.Equal("not-determined", await Refused(id, step, "2024-08-21"));

        await service.Bureau.Step(id, "determination", Body("determination", "2024-08-20"));
        foreach (var step in new[] { "monitoring-filing", "hearing-notice", "hearing-request", "hearing", "fee-decision", "recovery-decision", "scheme" })
            Assert.Equal("not-publicised", await Refused(id, step, "2024-08-21"));

        await service.Bureau.Step(id, "publicity", Body("publicity", "2024-08-22"));
        foreach (var step in new[] { "hearing-notice", "hearing-request", "hearing", "fee-decision", "recovery-decision", "scheme" }) Assert.Equal(
            "not-filed", await Refused(id, step, "2024-08-23"));

        await service.Bureau.Step(id, "monitoring-filing", Body("monitoring-filing", "2024-08-23"));
        foreach (var step in new[] { "hearing-request", "hearing", "fee-decision", "recovery-decision" }) Assert.Equal(
            "no-hearing-notice", await Refused(id, step, "2024-08-26"));
        Assert.Equal(["idle_case_opened", "investigation_notice_issued", "case_paper_served", "idleness_determined", "idleness_publicised", "idle_case_filed_in_monitoring"], await service.Auditor.History(id));
    }

    [Fact]
    public async Task A_step_is_taken_once()
    {
        var id = await Opened();
        await service.Bureau.Step(id, "investigation-notice", Given.Served("2024-07-05"));
        Assert.Equal("done-before", await Refused(id, "investigation-notice", "2024-07-06"));
        await service.Bureau.Step(id, "reply", Body("reply", "2024-07-10"));
        Assert.Equal("done-before", await Refused(id, "reply", "2024-07-11"));
        await service.Bureau.Step(id, "determination", Body("determination", "2024-07-12")); // the reply is there, so the time need not pass
        Assert.Equal("done-before", await Refused(id, "determination", "2024-07-13"));
        Assert.Equal("done-before", await Refused(id, "reply", "2024-07-13"));
        await service.Bureau.Step(id, "publicity", Body("publicity", "2024-07-15"));
        await service.Bureau.Step(id, "monitoring-filing", Body("monitoring-filing", "2024-07-16"));
        Assert.Equal("done-before", await Refused(id, "publicity", "2024-07-17"));
        Assert.Equal("done-before", await Refused(id, "monitoring-filing", "2024-07-17"));
        await service.Bureau.Step(id, "hearing-notice", Given.Served("2024-07-18"));
        Assert.Equal("done-before", await Refused(id, "hearing-notice", "2024-07-19"));
    }

    [Fact]
    public async Task No_step_is_dated_before_the_one_it_follows_or_on_a_day_that_has_not_come()
    {
        var id = await Opened();
        Assert.Equal("dated-before", await Refused(id, "investigation-notice", "2024-06-30"));
        Assert.Equal("not-yet", await Refused(id, "investigation-notice", "2140-01-01"));
        Assert.Equal("not-yet", (await service.Bureau.Step(id, "investigation-notice", Given.Served("2024-07-05", "2140-01-01"), 409)).Rule());

        await service.Bureau.Step(id, "investigation-notice", Given.Served("2024-07-05", "2024-07-20"));
        Assert.Equal("dated-before", await Refused(id, "reply", "2024-07-19")); // before the notice was served
        await service.Bureau.Step(id, "reply", Body("reply", "2024-07-20"));
    }

    [Theory]
    [InlineData("2025-10-10", "reply-time-running")]
    [InlineData("2025-10-11", null)]
    public async Task IL_11_without_a_reply_the_determination_waits_until_the_day_after_the_thirtieth(string on, string? rule)
    {
        var id = await service.OpenedCase((await service.HeldParcel()).Id, "2025-09-01");
        await service.Bureau.Step(id, "investigation-notice", Given.Served("2025-09-10"));
        Assert.Equal("2025-10-10", (await service.Park.Case(id, "?asOf=2025-09-10")).Deadline("replyBy").Text("dueOn"));

        if (rule is not null) Assert.Equal(rule, await Refused(id, "determination", on));
        else await service.Bureau.Step(id, "determination", Body("determination", on));
    }

    [Fact]
    public async Task A_late_reply_is_taken_before_the_determination_and_the_deadline_shows_that_it_was_late()
    {
        var id = await service.OpenedCase((await service.HeldParcel()).Id, "2025-09-01");
        await service.Bureau.Step(id, "investigation-notice", Given.Served("2025-09-10"));
        await service.Park.Step(id, "reply", Given.Step("2025-10-13", new { statement = "资金问题", claimedCause = "government" }));
        var reply = (await service.Park.Case(id, "?asOf=2025-10-20")).Deadline("replyBy");
        Assert.Equal(("lapsed", "2025-10-13"), (reply.Text("state"), reply.Text("doneOn")));
    }

    [Fact]
    public async Task Without_service_no_period_runs_and_nothing_follows_until_the_service_is_entered()
    {
        var id = await Opened();
        await service.Park.Step(id, "investigation-notice", Given.Step("2024-07-05"));
        var seen = await service.Park.Case(id);
        Assert.Equal(["verifyBy"], seen.GetProperty("deadlines").EnumerateArray().Select(d => d.Text("name")));
        Assert.Contains(seen.GetProperty("warnings").EnumerateArray(), w => w.GetString() == "闲置土地调查通知书缺送达回证，期限未起算");
        Assert.Equal("not-served", await Refused(id, "determination", "2024-12-01"));
        Assert.Equal("not-served", await Refused(id, "reply", "2024-07-10"));
        Assert.Equal(
            "nothing-to-serve",
            (await service.Park.Step(id, "service", Given.Step("2024-07-08", new { paper = "hearingNotice", serviceMethod = "post" }), 409)).Rule());

        await service.Park.Step(id, "service", Given.Step("2024-07-08", new { paper = "investigationNotice", serviceMethod = "announcement" }));
        Assert.Equal("2024-08-07", (await service.Park.Case(id)).Deadline("replyBy").Text("dueOn"));
        Assert.Equal("nothing-to-serve", await Refused(id, "service", "2024-07-09"));
    }

    [Fact]
    public async Task A_decision_waits_until_the_hearing_can_no_longer_be_asked_for()
    {
        var id = await Opened();
        await service.Bureau.Filed(id);
        await service.Bureau.Step(id, "hearing-notice", Given.Served("2024-08-26"));
        Assert.Equal("hearing-window-open", await Refused(id, "recovery-decision", "2024-09-02")); // the fifth working day
        Assert.Equal("hearing-request-late", await Refused(id, "hearing-request", "2024-09-03"));
        await service.Bureau.Step(id, "recovery-decision", Body("recovery-decision", "2024-09-03"));
    }

    [Fact]
    public async Task A_hearing_that_was_asked_for_must_have_been_held()
    {
        var id = await Opened();
        await service.Bureau.Filed(id);
        await service.Bureau.Step(id, "hearing-notice", Given.Served("2024-08-26"));
        await service.Bureau.Step(id, "hearing-request", Given.Step("2024-08-28"));
        Assert.Equal("hearing-not-held", await Refused(id, "recovery-decision", "2024-10-20"));
        Assert.Equal("done-before", await Refused(id, "hearing-request", "2024-08-29"));

        var due = (await service.Park.Case(id, "?asOf=2024-08-28")).Deadline("hearingHeldBy");
        Assert.Equal(("2024-09-25", "open", true), (due.Text("dueOn"), due.Text("state"), due.GetProperty("provisional").GetBoolean()));
        await service.Bureau.Step(id, "hearing", Given.Step("2024-09-12", new { outcome = "无异议" }));
        await service.Bureau.Step(id, "recovery-decision", Body("recovery-decision", "2024-09-12")); // at once
    }

    [Fact]
    public async Task A_hearing_may_be_held_without_a_request_and_then_the_window_need_not_pass()
    {
        var id = await Opened();
        await service.Bureau.Filed(id);
        await service.Bureau.Step(id, "hearing-notice", Given.Served("2024-08-26"));
        await service.Bureau.Step(id, "hearing", Given.Step("2024-08-28"));
        await service.Bureau.Step(id, "recovery-decision", Body("recovery-decision", "2024-08-29"));
    }

    [Theory]
    [MemberData(nameof(AllSteps))]
    public async Task Who_changes_nothing_takes_no_step(string step)
    {
        var id = await Opened();
        foreach (var role in new[] { "planner", "enterprise", "auditor", "operator" }) await service.Host.As(role).Step(
            id, step, Body(step, "2024-07-05"), 403);
    }

    [Theory]
    [InlineData("determination")]
    [InlineData("publicity")]
    [InlineData("monitoring-filing")]
    [InlineData("hearing-notice")]
    [InlineData("hearing-request")]
    [InlineData("hearing")]
    [InlineData("fee-decision")]
    [InlineData("recovery-decision")]
    [InlineData("scheme")]
    public async Task To_determine_publish_hear_and_decide_is_the_bureaus_alone(string step) =>
        await service.Park.Step(await Opened(), step, Body(step, "2024-07-05"), 403);

    [Fact]
    public async Task After_the_determination_the_park_neither_serves_nor_closes()
    {
        var (parcel, _) = await service.HeldParcel();
        var id = await service.OpenedCase(parcel);
        await service.Bureau.Filed(id);
        await service.Bureau.Step(id, "hearing-notice", Given.Step("2024-08-26"));
        var refused = await service.Park.Step(id, "service", Given.Step("2024-08-27", new { paper = "hearingNotice", serviceMethod = "post" }), 403);
        Assert.Equal("bureau-only", refused.Rule());
        await service.Hear(Given.Reached(parcel, LandMilestone.Commenced, "2024-08-27", 3));
        Assert.Equal("bureau-only", (await service.Park.Step(id, "closing", Given.Step("2024-09-01"), 403)).Rule());
        await service.Bureau.Step(id, "service", Given.Step("2024-08-27", new { paper = "hearingNotice", serviceMethod = "post" }));
    }

    [Theory]
    [MemberData(nameof(AllSteps))]
    public async Task A_step_of_a_case_that_does_not_exist_is_404(string step) =>
        await service.Bureau.Step(Guid.NewGuid(), step, Body(step, "2024-07-05"), 404);

    [Theory]
    [MemberData(nameof(AllSteps))]
    public async Task A_step_without_a_day_or_a_paper_or_with_nonsense_is_400_and_stores_nothing(string step)
    {
        var id = await Opened();
        foreach (var (field, value) in new[] { ("effectiveOn", "null"), ("effectiveOn", "\"1749-01-01\""), ("documentNumber", "\"\""), ("documentNumber", "7"), ("effectiveOn", "\"2024-02-30\"") })
        {
            var body = Body(step, "2024-07-05");
            body[field] = JsonNode.Parse(value);
            Assert.True((await service.Bureau.Step(id, step, body, 400)).GetProperty("errors").TryGetProperty(field, out _));
        }
        await service.Bureau.Post($"/api/reclamation/cases/{id}/{step}", "{ \"effectiveOn\": ", 400);
        Assert.Equal(["idle_case_opened"], await service.Auditor.History(id));
    }

    [Theory]
    [InlineData("investigation-notice", "servedOn", "\"2024-07-04\"")] // before it was issued
    [InlineData("investigation-notice", "serviceMethod", "null")]
    [InlineData("investigation-notice", "serviceMethod", "\"pigeon\"")]
    [InlineData("determination", "limb", "\"none\"")]
    [InlineData("determination", "cause", "\"unknown\"")]
    [InlineData("determination", "facts", "\"\"")]
    [InlineData("service", "paper", "\"letter\"")]
    [InlineData("scheme", "newStartOn", "null")]
    [InlineData("scheme", "option", "\"gift\"")]
    public async Task What_a_step_cannot_say_is_refused_by_field(string step, string field, string value)
    {
        var body = Body(step, "2024-07-05");
        body[field] = JsonNode.Parse(value);
        Assert.True((await service.Bureau.Step(await Opened(), step, body, 400)).GetProperty("errors").TryGetProperty(field, out _));
    }

    [Fact]
    public async Task Of_two_officers_who_take_one_step_at_the_same_moment_one_is_told_that_the_other_was_faster()
    {
        var id = await Opened();
        await service.Bureau.Step(id, "investigation-notice", Given.Served("2024-07-05"));
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(i =>
            service.Host.As("bureau", subject: $"officer-{i}").PostAsync($"/api/reclamation/cases/{id}/determination", JsonContent.Create(Body("determination", "2024-08-20")))));
        Assert.Equal([200, .. Enumerable.Repeat(409, 5)], answers.Select(a => (int)a.StatusCode).Order());
        Assert.Single(await service.Auditor.History(id), type => type == "idleness_determined");
    }

    [Fact]
    public async Task A_stale_version_is_412_and_the_one_that_was_read_goes_through()
    {
        var id = await Opened();
        using var read = await service.Bureau.GetAsync($"/api/reclamation/cases/{id}");
        Assert.Equal("\"1\"", read.Headers.ETag!.Tag);
        await service.Bureau.Post($"/api/reclamation/cases/{id}/investigation-notice", Given.Served("2024-07-05"), 412, ("If-Match", "\"0\""));
        Assert.Equal(3, (await service.Bureau.Post($"/api/reclamation/cases/{id}/investigation-notice", Given.Served("2024-07-05"), 200, ("If-Match", "\"1\""))).Number("version"));
        await service.Bureau.Post($"/api/reclamation/cases/{id}/reply", Given.Step("2024-07-10"), 412, ("If-Match", "\"1\""));
        await service.Bureau.Post($"/api/reclamation/cases/{id}/reply", Given.Step("2024-07-10"), 200, ("If-Match", "\"3\""));
    }

    [Fact]
    public async Task Every_step_that_the_case_offers_can_be_taken_from_its_first_day_on_and_no_other_step()
    {
        var taken = new List<string>();
        var id = await Opened();
        foreach (var step in new[] { "investigation-notice", "determination", "publicity", "monitoring-filing", "hearing-notice", "recovery-decision" })
        {
            var offered = (await service.Bureau.Case(id, "?asOf=2024-09-30")).GetProperty("next").EnumerateArray().ToDictionary(
                n => n.Text("step"), n => n.Text("from"));
            foreach (var other in AllSteps.Select(row => row.Data).Except(offered.Keys)) await service.Bureau.Step(id, other, Body(other, "2024-09-30"), 409);
            var from = offered[step];
            if (step is "determination" or "recovery-decision") await service.Bureau.Step(id, step, Body(step, $"{Given.Day(from).AddDays(-1):O}"), 409);
            await service.Bureau.Step(id, step, Body(step, from));
            taken.Add(step);
        }
        Assert.Equal(6, taken.Count);
        Assert.Empty((await service.Bureau.Case(id, "?asOf=2024-12-01")).GetProperty("next").EnumerateArray()); // the register has the word
    }

    [Fact]
    public async Task Every_refusal_has_its_page_in_both_languages_with_the_source_of_its_rule()
    {
        var pages = (await service.Host.Anonymous().Read("/problems")).EnumerateArray().Where(p => p.Text("type").StartsWith("/problems/reclamation/", StringComparison.Ordinal)).ToArray();
        Assert.True(pages.Length >= 40, $"{pages.Length}");
        Assert.All(pages, p => Assert.All(
            new[] { "title", "detail", "source" },
            part => Assert.All(new[] { "zh-CN", "en" }, language => Assert.NotEmpty(p.GetProperty(part).Text(language)))));

        var http = service.Host.As("bureau");
        http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        var refused = await http.Step(await Opened(), "determination", Body("determination", "2024-07-05"), 409);
        Assert.Equal(("No investigation notice", "Idle Land Disposal Measures, art. 5"), (refused.Text("title"), refused.Text("source")));
    }
}
