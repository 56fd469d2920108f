using System.Text.Json;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Land.Tests;

public class Keeping_promises(LandService land)
{
    private Task<JsonElement> Step(Guid parcel, string path, object body, int status = 200) =>
        land.Park.Post($"/api/land/parcels/{parcel}/{path}", body, status);

    private async Task<Guid> Promised()
    {
        var parcel = await land.Bureau.GrantedParcel();
        await Step(parcel, "commitments", Given.Example("MakeCommitments"));
        return parcel;
    }

    private async Task<Dictionary<string, JsonElement>> On(Guid parcel, string day) =>
        (await land.Auditor.Read($"/api/land/parcels/{parcel}/commitments?asOf={day}")).GetProperty("promises").EnumerateArray()
            .ToDictionary(p => p.GetProperty("commitment").Text("metric"));

    private static object Shown(string metric, decimal value, string about, string? evidence = "证明1号", string? on = null) =>
        Given.Example("ReportAchievement").With("metric", metric).With("value", value).With("aboutOn", about).With("evidenceNumber", evidence).On(on ?? about);

    [Fact]
    public async Task Every_promise_gets_a_name_a_day_and_what_the_rule_fills_in()
    {
        var parcel = await land.Bureau.GrantedParcel();
        var made = await Step(parcel, "commitments", Given.Example("MakeCommitments"));
        var commitments = made.GetProperty("commitments").EnumerateArray().ToArray();
        Assert.Equal(["C1", "C2", "C3", "C4", "C5", "C6", "C7"], commitments.Select(c => c.Text("id")));
        Assert.Equal((0m, 0.001m), (commitments[0].Number("tolerance"), commitments[0].Number("remedyShare")));
        Assert.Equal(("supervision", 1m), (made.GetProperty("rule").Text("rule"), made.GetProperty("rule").Number("edition")));
        Assert.All(await On(parcel, "2023-04-01"), p => Assert.Equal("open", p.Value.Text("verdict")));
        var more = await Step(
            parcel, "commitments",
            Given.Example("MakeCommitments").On("2023-05-01")
            .With("commitments", new[] { new { metric = "outputPerMu", target = 3000000m, dueOn = "2026-12-31", evidence = "统计报表", remedy = "cureOnly" } }));
        Assert.Equal("C8", more.GetProperty("commitments")[0].Text("id"));
    }

    [Fact]
    public async Task What_is_missing_or_late_is_unknown_and_never_met()
    {
        var parcel = await Promised();
        Assert.Equal(
            ("open", "unknown"),
            ((await On(parcel, "2025-12-31"))["investment"].Text("verdict"), (await On(parcel, "2026-01-01"))["investment"].Text("verdict")));

        await Step(parcel, "achievements", Shown("investment", 130000000m, "2025-12-31", evidence: null)); // somebody says so
        Assert.Equal("unknown", (await On(parcel, "2026-02-01"))["investment"].Text("verdict"));
        await Step(parcel, "achievements", Shown("investment", 130000000m, "2026-03-31")); // enough, but when?
        var late = (await On(parcel, "2026-04-01"))["investment"];
        Assert.Equal(("unknown", 130000000m), (late.Text("verdict"), late.Number("achieved")));
        Assert.Contains("固定资产投资审核报告", late.Text("nextStep"), StringComparison.Ordinal);
        await Step(parcel, "achievements", Shown("investment", 120000000m, "2025-12-31", on: "2026-05-01")); // the proof of the day itself
        Assert.Equal(
            ("met", "unknown"),
            ((await On(parcel, "2026-05-01"))["investment"].Text("verdict"), (await On(parcel, "2026-04-30"))["investment"].Text("verdict")));
    }

    [Theory]
    [InlineData("investment", 96000000, "2025-12-31", 0.2, 2880000.0)]      // a fifth is missing, of the price
    [InlineData("plotRatio", 0.9, "2025-12-31", 0.25, 3600000.0)]
    [InlineData("taxPerMu", 150000, "2026-12-31", 0.25, 3000000.0)]         // 50 000 per mu, 60 mu
    [InlineData("officeLandShare", 0.08, "2025-12-31", 0.142857, null)]   // a ceiling; to be put right
    [InlineData("jobs", 480, "2026-12-31", 0.2, null)]
    public async Task A_promise_that_was_not_kept_shows_how_far_off_and_what_follows(string metric, double value, string about, double missing, double? penalty)
    {
        var parcel = await Promised();
        await Step(parcel, "achievements", Shown(metric, (decimal)value, about));
        var seen = (await On(parcel, "2027-03-01"))[metric];
        Assert.Equal("missed", seen.Text("verdict"));
        Assert.Equal((decimal)missing, decimal.Round(seen.Number("missingShare"), 6));
        Assert.Equal((decimal?)penalty, seen.GetProperty("penaltyYuan") is { ValueKind: JsonValueKind.Number } yuan ? yuan.GetDecimal() : null);
    }

    [Fact]
    public async Task Short_after_the_day_is_missed_and_short_before_it_says_nothing()
    {
        var parcel = await Promised();
        await Step(parcel, "achievements", Shown("jobs", 300, "2026-06-30"));
        Assert.Equal("unknown", (await On(parcel, "2027-01-01"))["jobs"].Text("verdict"));
        await Step(parcel, "achievements", Shown("jobs", 450, "2027-02-28"));
        Assert.Equal(("missed", 450m), ((await On(parcel, "2027-02-28"))["jobs"].Text("verdict"), (await On(parcel, "2027-02-28"))["jobs"].Number("achieved")));
    }

    [Fact]
    public async Task An_investment_proves_an_intensity_too()
    {
        var parcel = await land.Bureau.GrantedParcel(); // 40 000 m²
        await Step(
            parcel, "commitments",
            Given.Example("MakeCommitments").With(
            "commitments", new[] { new { metric = "investmentIntensity", target = 3000m, dueOn = "2025-12-31", evidence = "审核报告", remedy = "cureOnly" } }));
        await Step(parcel, "achievements", Shown("investment", 120000000m, "2025-12-31"));
        Assert.Equal(
            ("met", 3000m),
            ((await On(parcel, "2026-01-01"))["investmentIntensity"].Text("verdict"), (await On(parcel, "2026-01-01"))["investmentIntensity"]
            .Number("achieved")));
    }

    [Fact]
    public async Task A_start_is_proved_by_permit_and_depth_a_late_one_costs_by_the_day_and_a_visit_proves_that_there_is_none()
    {
        var proved = await Promised();
        await Step(proved, "commence", Given.Example("CommenceWorks").With("foundationType", "piled").With("foundationProgressShare", 1));
        Assert.Equal("met", (await On(proved, "2023-07-01"))["start"].Text("verdict"));

        var fenced = await Promised();
        await Step(fenced, "commence", Given.Example("CommenceWorks").With("foundationType", "piled").With("foundationProgressShare", 0.9m));
        Assert.Equal("unknown", (await On(fenced, "2023-07-01"))["start"].Text("verdict"));

        var late = await Promised();
        await Step(late, "commence", Given.Example("CommenceWorks").On("2023-07-10"));
        var seen = (await On(late, "2023-08-01"))["start"];
        Assert.Equal(
            ("missed", 10m, 144000m), (seen.Text("verdict"), seen.Number("daysLate"), seen.Number("penaltyYuan"))); // ten days at a per mille of 14.4 m

        var empty = await Promised();
        Assert.Equal("unknown", (await On(empty, "2023-08-01"))["start"].Text("verdict"));
        await Step(empty, "achievements", Shown("start", 0, "2023-07-05"));
        Assert.Equal("missed", (await On(empty, "2023-07-05"))["start"].Text("verdict"));
        await Step(empty, "achievements", Shown("start", 1, "2023-07-05"), 400);
    }

    [Fact]
    public async Task A_check_computes_its_findings_and_makes_breaches_of_what_was_missed_once()
    {
        var parcel = await Promised();
        foreach (
            var (path, command) in new[] { ("deliver", "DeliverLand"), ("commence", "CommenceWorks"), ("complete", "CompleteWorks"), (
            "production", "StartProduction") }) await Step(parcel, path, Given.Example(command));
        await Step(parcel, "achievements", Shown("investment", 126000000m, "2025-12-31"));
        await Step(parcel, "achievements", Shown("taxPerMu", 150000m, "2026-12-31"));
        await Step(parcel, "achievements", Shown("jobs", 620m, "2026-12-31"));

        var check = await Step(parcel, "checks", Given.Example("CheckPerformance"));
        Assert.False(check.GetProperty("passed").GetBoolean());
        Assert.Equal("2028-03-01", check.Text("cureBy"));
        Assert.Equal(
            [("investment", "met"), ("taxPerMu", "missed"), ("jobs", "met")],
            check.GetProperty("findings").EnumerateArray().Select(f => (f.Text("metric"), f.Text("verdict"))));
        Assert.Equal("inProduction", await land.Auditor.StageOn(parcel, "2027-03-01"));

        var breach = (await On(parcel, "2027-03-01"))["taxPerMu"];
        Assert.Equal(
            ("2028-03-01", 3000000m), (breach.GetProperty("breach").Text("cureBy"), breach.GetProperty("breach").GetProperty("finding").Number("penaltyYuan")));
        Assert.Contains("2028-03-01", breach.Text("nextStep"), StringComparison.Ordinal);
        await Step(parcel, "checks", Given.Example("CheckPerformance").On("2027-06-01"));
        Assert.Equal(1, (await land.Auditor.Read($"/api/land/parcels/{parcel}/history")).EnumerateArray().Count(h => h.Text("type") == "land_breach_found"));

        Assert.Equal(
            "/problems/land/no-such-breach", (await Step(parcel, "breach-cures", Given.Example("CureBreach").With("commitmentId", "C3"), 409)).Text("type"));
        await land.Bureau.Post(
            $"/api/land/parcels/{parcel}/penalties", Given.Example("AssessPenalty").With("commitmentId", "C6").With("amountYuan", 3000000m), 200);
        await Step(parcel, "penalties", Given.Example("AssessPenalty").With("commitmentId", "C6"), 403); // the park doesn't
        await Step(parcel, "breach-cures", Given.Example("CureBreach").With("commitmentId", "C6"));
        Assert.Equal(
            ("2027-10-01", 3000000m),
            ((await On(parcel, "2027-10-01"))["taxPerMu"].GetProperty("breach").Text("curedOn"), (await On(parcel, "2027-10-01"))["taxPerMu"]
            .GetProperty("breach").Number("penaltyYuan")));
    }

    [Fact]
    public async Task A_capacity_review_that_is_passed_brings_the_parcel_to_capacity_and_periodic_reviews_follow()
    {
        var parcel = await Promised();
        Assert.Equal("/problems/land/not-in-production", (await Step(parcel, "checks", Given.Example("CheckPerformance"), 409)).Text("type"));
        foreach (
            var (path, command) in new[] { ("deliver", "DeliverLand"), ("commence", "CommenceWorks"), ("complete", "CompleteWorks"), (
            "production", "StartProduction") })
            await Step(
                parcel, path,
                command == "CommenceWorks"
                ? Given.Example(command).With("foundationType", "other").With("foundationProgressShare", 0.34m)
                : Given.Example(command));
        await land.Bureau.Post($"/api/land/parcels/{parcel}/acceptance", Given.Example("AcceptCompletion"), 200);
        Assert.Equal("completionAccepted", await land.Auditor.StageOn(parcel, "2025-07-20"));
        foreach (
            var (metric, value, about) in new[] { ("investment", 126000000m, "2025-12-31"), ("taxPerMu", 210000m, "2026-12-31"), (
            "jobs", 620m, "2026-12-31") }) await Step(parcel, "achievements", Shown(metric, value, about));
        Assert.True((await Step(parcel, "checks", Given.Example("CheckPerformance"))).GetProperty("passed").GetBoolean());
        Assert.Equal("atCapacity", await land.Auditor.StageOn(parcel, "2027-03-01"));

        var review = await Step(parcel, "checks", Given.Example("CheckPerformance").On("2030-03-01").With("checkpoint", "periodic"));
        Assert.Equal(
            [("start", "met"), ("finish", "met"), ("investment", "met"), ("plotRatio", "met"), ("officeLandShare", "met"), ("taxPerMu", "met"), (
            "jobs", "met")], review.GetProperty("findings").EnumerateArray().Select(f => (f.Text("metric"), f.Text("verdict"))));
        Assert.Equal("reviewed", await land.Auditor.StageOn(parcel, "2030-03-01"));
    }

    [Fact]
    public async Task Promises_for_standard_land_are_no_weaker_than_it_was_announced()
    {
        var parcel = await land.Bureau.NetParcel();
        await Step(parcel, "regional-assessments", Given.Example("RecordRegionalAssessments"));
        await land.Bureau.Post($"/api/land/parcels/{parcel}/standard-indicators", Given.Example("SetStandardIndicators"), 200);
        Assert.Contains(
            "履约监管协议", Assert.Single(
            (await land.Bureau.Post($"/api/land/parcels/{parcel}/grant", Given.Grant(on: "2026-01-10"))).GetProperty("warnings").EnumerateArray()).GetString(),
            StringComparison.Ordinal);

        object Agreement(decimal plotRatio, decimal office) =>
            Given.Example("MakeCommitments").On("2026-01-12").With(
            "commitments",
            new[] { ("plotRatio", plotRatio), ("buildingCoefficient", 0.4m), ("officeLandShare", office), ("investmentIntensity", 3000m), (
            "taxPerMu", 200000m) }
            .Select(c => new { metric = c.Item1, target = c.Item2, dueOn = "2028-12-31", evidence = "证明", remedy = "cureOnly" }).ToArray());
        foreach (var weak in new[] { Agreement(1.19m, 0.07m), Agreement(1.2m, 0.08m), Given.Example("MakeCommitments").On("2026-01-12") })
            Assert.Equal("/problems/land/weaker-than-standard", (await Step(parcel, "commitments", weak, 409)).Text("type"));
        await Step(parcel, "commitments", Agreement(1.3m, 0.05m));
    }

    [Fact]
    public async Task Nothing_is_checked_where_nothing_was_promised_and_a_firm_sees_its_own_promises()
    {
        Assert.Equal(
            "/problems/land/nothing-promised",
            (await Step(await land.Bureau.GrantedParcel(), "checks", Given.Example("CheckPerformance").With("checkpoint", "periodic"), 409)).Text("type"));
        var parcel = await Promised();
        await land.Host.As("enterprise", uscc: "91510799MA6T00012D").Read($"/api/land/parcels/{parcel}/commitments?asOf=2023-04-01");
        await land.Host.As("enterprise", uscc: "91510799MA6T000208").Read($"/api/land/parcels/{parcel}/commitments?asOf=2023-04-01", 404);
    }
}
