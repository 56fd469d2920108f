using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Yield.Tests;

/// <summary>From the draft to the published classes: publicity, objections, corrections, approval (domain.md E.6, step 10).</summary>
public class Hearing_objections(YieldService yield)
{
    private readonly Authority _county = yield.NewAuthority();

    private static readonly string F05 = WorkedExample.Uscc("F05");

    private static object Paper(string on) => new { effectiveOn = on, documentNumber = "亩均办〔2025〕1号" };

    private static object Publicity(string on = "2025-07-21", string? until = null) =>
        new { until, where = "县政府网站", effectiveOn = on, documentNumber = "亩均办公示〔2025〕1号" };

    private static object Approval(string on = "2025-08-04") => new { approvedBy = "县人民政府", effectiveOn = on, documentNumber = "府批〔2025〕8号" };

    private static object Objecting(string uscc, string on = "2025-07-23") =>
        new { uscc, about = "figures", statement = "第四季度入库税款未计入", effectiveOn = on, documentNumber = "异议书1号" };

    private static object Answer(string on = "2025-07-25") => new { answer = "经税务部门核对", effectiveOn = on, documentNumber = "亩均办复〔2025〕1号" };

    private async Task<Guid> Run()
    {
        await _county.IsGiven(landFromRegisters: false);
        return await _county.Run(await _county.Rules());
    }

    private async Task<Guid> Again(Guid run) => (await _county.Planner.Post(
        "/api/yield/runs", new { year = 2024, ruleSetId = await _county.Rules(), replaces = run })).Id();

    private async Task<string> Refused(string url, object body) => (await _county.Planner.Post(url, body, 409)).Text("type");

    [Fact]
    public async Task An_objection_that_is_upheld_is_corrected_evaluated_again_and_compared_before_the_classes_are_published()
    {
        var draft = await Run();
        var publicity = await _county.Planner.Post($"/api/yield/runs/{draft}/publicity", Publicity(), 200);
        Assert.Equal(("2025-07-28", 5m, false), (publicity.Text("until"), publicity.Number("workingDays"), publicity.GetProperty("provisional").GetBoolean()));

        var firm = _county.Firm(F05);
        var objection = (await firm.Post($"/api/yield/runs/{draft}/objections", Objecting(F05))).Id();
        Assert.Equal("/problems/yield/objections-open", await Refused($"/api/yield/runs/{draft}/approve", Approval()));

        await _county.Planner.Post($"/api/yield/objections/{objection}/uphold", Answer(), 200);
        Assert.Equal("/problems/yield/corrections-not-in", await Refused($"/api/yield/runs/{draft}/approve", Approval()));
        Assert.Equal(("upheld", "经税务部门核对"), ((await firm.Read($"/api/yield/objections/{objection}")).Text("status"), (await firm.Read($"/api/yield/objections/{objection}")).Text("answer")));

        await _county.Planner.Put($"/api/yield/enterprises/{F05}/years/2024", WorkedExample.Figures("F05", land: 12).With("taxTenThousandYuan", 600), 200);
        var corrected = await Again(draft);
        var compared = await _county.Auditor.Read($"/api/yield/runs/compare?left={draft}&right={corrected}");
        var mover = compared.GetProperty("movers").Items().Single(m => m.Text("uscc") == F05);
        Assert.Contains("figures", mover.GetProperty("causes").EnumerateArray().Select(c => c.GetString()));
        Assert.True(compared.GetProperty("sameRules").GetBoolean());

        await _county.Planner.Post($"/api/yield/runs/{corrected}/approve", Approval(), 200);
        await _county.Planner.Post($"/api/yield/runs/{corrected}/publish", new { effectiveOn = "2025-08-08", documentNumber = "府发〔2025〕20号", validTo = "2026-08-07" }, 200);

        var view = await _county.Auditor.Read($"/api/yield/runs/{corrected}");
        Assert.Equal(
            (draft, "2025-08-08", "2026-08-07", "县人民政府"),
            (view.GetProperty("replaces").GetGuid(), view.Text("publishedOn"), view.Text("validTo"), view.GetProperty("approval").Text("approvedBy")));
        Assert.Equal("C", (await _county.Results(draft))[F05].Class());
        Assert.Equal("B", (await _county.Results(corrected))[F05].Class());
        Assert.Equal(
            ["objection_raised", "objection_upheld"],
            (await firm.Read($"/api/yield/objections/{objection}/history")).EnumerateArray().Select(h => h.Text("type")));
        Assert.Equal(
            ["evaluation_completed", "evaluation_approved", "evaluation_published"],
            (await _county.Auditor.Read($"/api/yield/runs/{corrected}/history")).EnumerateArray().Select(h => h.Text("type")));
    }

    [Fact]
    public async Task An_objection_that_is_rejected_or_withdrawn_leaves_the_draft_to_be_approved()
    {
        var draft = await Run();
        await _county.Planner.Post($"/api/yield/runs/{draft}/publicity", Publicity(), 200);
        var first = (await _county.Firm(F05).Post($"/api/yield/runs/{draft}/objections", Objecting(F05))).Id();
        var second = (await _county.Planner.Post($"/api/yield/runs/{draft}/objections", Objecting(WorkedExample.Uscc("F04")))).Id();
        await _county.Planner.Post($"/api/yield/objections/{first}/reject", Answer(), 200);
        await _county.Planner.Post($"/api/yield/objections/{second}/withdraw", new { reason = "已核实", effectiveOn = "2025-07-24", documentNumber = "申请1号" }, 200);
        Assert.Equal("/problems/yield/answered-before", await Refused($"/api/yield/objections/{first}/uphold", Answer()));

        await _county.Planner.Post($"/api/yield/runs/{draft}/approve", Approval(), 200);
        Assert.Equal("/problems/yield/approved-before", await Refused($"/api/yield/runs/{draft}/approve", Approval()));
        Assert.Equal("/problems/yield/earlier-than-approval", await Refused($"/api/yield/runs/{draft}/publish", Paper("2025-08-01")));
        await _county.Planner.Post($"/api/yield/runs/{draft}/publish", Paper("2025-08-08"), 200);
    }

    [Fact]
    public async Task Steps_that_are_skipped_or_too_early_are_refused_each_in_its_own_words()
    {
        var draft = await Run();
        Assert.Equal("/problems/yield/not-approved", await Refused($"/api/yield/runs/{draft}/publish", Paper("2025-08-08")));
        Assert.Equal("/problems/yield/not-publicised", await Refused($"/api/yield/runs/{draft}/approve", Approval()));
        Assert.Equal("/problems/yield/not-publicised", await Refused($"/api/yield/runs/{draft}/objections", Objecting(F05)));
        Assert.Equal("/problems/yield/year-not-over", await Refused($"/api/yield/runs/{draft}/publicity", Publicity("2024-12-30")));
        Assert.Equal("/problems/yield/publicity-too-short", await Refused($"/api/yield/runs/{draft}/publicity", Publicity(until: "2025-07-25")));
        await _county.Planner.Post($"/api/yield/runs/{draft}/publicity", Publicity(until: "2025-08-01"), 200);
        Assert.Equal("/problems/yield/publicised-before", await Refused($"/api/yield/runs/{draft}/publicity", Publicity()));
        Assert.Equal("/problems/yield/publicity-not-over", await Refused($"/api/yield/runs/{draft}/approve", Approval("2025-08-01")));
        foreach (var day in new[] { "2025-07-20", "2025-08-02" })
            Assert.Equal("/problems/yield/outside-publicity", await Refused($"/api/yield/runs/{draft}/objections", Objecting(F05, day)));
        Assert.Equal("/problems/yield/not-in-run", await Refused($"/api/yield/runs/{draft}/objections", Objecting(Given.Uscc(1))));
        var objection = (await _county.Planner.Post($"/api/yield/runs/{draft}/objections", Objecting(F05))).Id();
        Assert.Equal("/problems/yield/answered-too-early", await Refused($"/api/yield/objections/{objection}/uphold", Answer("2025-07-22")));
        await _county.Planner.Post("/api/yield/runs", new { year = 2023, ruleSetId = await _county.Rules(), replaces = draft }, 400);
    }

    [Fact]
    public async Task The_shortest_publicity_over_a_holiday_is_longer_by_the_days_off()
    {
        var draft = await Run();
        var publicity = await _county.Planner.Post($"/api/yield/runs/{draft}/publicity", Publicity("2025-09-28"), 200);
        Assert.Equal("2025-10-11", publicity.Text("until")); // 29 and 30 September, 9, 10 and, worked by notice, 11 October
    }

    [Fact]
    public async Task A_firm_objects_to_its_own_result_and_reads_its_own_objections()
    {
        var draft = await Run();
        await _county.Planner.Post($"/api/yield/runs/{draft}/publicity", Publicity(), 200);
        var (own, other) = (_county.Firm(F05), _county.Firm(WorkedExample.Uscc("F04")));
        await other.Post($"/api/yield/runs/{draft}/objections", Objecting(F05), 404);
        var objection = (await own.Post($"/api/yield/runs/{draft}/objections", Objecting(F05))).Id();

        Assert.Equal(1, (await own.Read("/api/yield/objections")).Number("total"));
        Assert.Equal(0, (await other.Read("/api/yield/objections")).Number("total"));
        await other.Read($"/api/yield/objections/{objection}", 404);
        await other.Read($"/api/yield/objections/{objection}/history", 404);
        await other.Post($"/api/yield/objections/{objection}/withdraw", new { reason = "x", effectiveOn = "2025-07-24", documentNumber = "1" }, 404);
        await own.Post($"/api/yield/objections/{objection}/uphold", Answer(), 403);
        Assert.Equal(1, (await _county.Auditor.Read($"/api/yield/objections?runId={draft}&status=open&year=2024")).Number("total"));
        Assert.Equal(0, (await _county.Auditor.Read($"/api/yield/objections?status=upheld")).Number("total"));
    }

    [Theory]
    [InlineData("park")]
    [InlineData("bureau")]
    [InlineData("auditor")]
    public async Task Only_the_planner_publicises_and_enters_approvals(string role)
    {
        var draft = await Run();
        await _county.As(role).Post($"/api/yield/runs/{draft}/publicity", Publicity(), 403);
        await _county.As(role).Post($"/api/yield/runs/{draft}/approve", Approval(), 403);
        await _county.As(role).Post($"/api/yield/runs/{draft}/objections", Objecting(F05), 403);
    }
}
