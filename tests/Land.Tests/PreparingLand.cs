using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Land.Tests;

public class Preparing_land(LandService land)
{
    private async Task<Guid> AccountWith(decimal squareMetres) => (await land.Bureau.Post("/api/land/quota-accounts", Given.Example("OpenQuotaAccount")
        .With("zone", $"片区{Guid.NewGuid():N}").With("openingSquareMetres", squareMetres))).Id();

    private async Task<Guid> Converted(Guid parcel)
    {
        var account = await AccountWith(50000);
        await land.Bureau.Post(
            $"/api/land/quota-accounts/{account}/reservations",
            Given.Example("ReserveQuota").With("parcels", new[] { new { parcelId = parcel, areaSquareMetres = 40000.00m } }), 200);
        await land.Bureau.Post($"/api/land/quota-accounts/{account}/conversions", Given.Example("ApproveConversion")
            .With(
                "parcels", new[] { new { parcelId = parcel, arableSquareMetres = 30000.00m, includesBasicFarmland = false,
                farmlandOffset = "补充耕地确认〔2025〕6号" } }), 200);
        return account;
    }

    private Task<System.Text.Json.JsonElement> Step(Guid parcel, string path, object body, int status = 200) =>
        land.Bureau.Post($"/api/land/parcels/{parcel}/{path}", body, status);

    [Fact]
    public async Task Land_goes_from_the_plan_to_standard_land_and_every_day_shows_its_stage()
    {
        var parcel = await land.Bureau.RegisteredParcel();
        await Converted(parcel);
        await Step(parcel, "expropriation-approval", Given.Example("ApproveExpropriation"));
        await Step(parcel, "compensation", Given.Example("PayCompensation"));
        await Step(parcel, "servicing", Given.Example("ServiceLand"));
        await Step(parcel, "net-land", Given.Example("CertifyNetLand").With("source", "converted"));
        await land.Park.Post($"/api/land/parcels/{parcel}/regional-assessments", Given.Example("RecordRegionalAssessments"), 200);
        await Step(parcel, "standard-indicators", Given.Example("SetStandardIndicators"));

        foreach (var (on, stage) in new[]
        {
            ("2023-02-01", "planned"), ("2025-03-20", "quotaAssigned"), ("2025-06-10", "conversionApproved"), ("2025-06-20", "expropriationApproved"),
            ("2025-08-15", "compensated"), ("2025-10-30", "serviced"), ("2025-11-20", "netLand"), ("2025-12-01", "assessed"), ("2025-12-10", "standardSet"),
        })
        {
            Assert.Equal(stage, await land.Auditor.StageOn(parcel, on));
        }
    }

    [Theory]
    [InlineData("expropriation-approval", "ApproveExpropriation", "no-conversion", "农用地转用批准文件")]
    [InlineData("compensation", "PayCompensation", "no-expropriation", "征收土地批准文件")]
    [InlineData("net-land", "CertifyNetLand", "not-serviced", "场地通平验收材料")]
    [InlineData("standard-indicators", "SetStandardIndicators", "not-net-land", "净地认定文件")]
    public async Task A_step_without_the_one_before_says_which_paper_is_missing_and_who_supplies_it(string path, string command, string rule, string paper)
    {
        var refused = await Step(await land.Bureau.RegisteredParcel(), path, Given.Example(command), 409);
        Assert.Equal($"/problems/land/{rule}", refused.Text("type"));
        Assert.Equal(paper, refused.Text("missing"));
        Assert.NotEmpty(refused.Text("suppliedBy"));
        Assert.NotEmpty(refused.Text("source"));
    }

    [Fact]
    public async Task Converted_land_is_not_net_before_its_compensation_is_paid()
    {
        var parcel = await land.Bureau.RegisteredParcel();
        await Converted(parcel);
        await Step(parcel, "expropriation-approval", Given.Example("ApproveExpropriation"));
        await Step(parcel, "servicing", Given.Example("ServiceLand"));
        Assert.Equal(
            "/problems/land/no-compensation", (await Step(parcel, "net-land", Given.Example("CertifyNetLand").With("source", "converted"), 409)).Text("type"));
    }

    [Fact]
    public async Task Land_in_dispute_is_not_net() =>
        Assert.Contains(
            "有争议", (await Step(await land.Bureau.RegisteredParcel(), "net-land", Given.Example("CertifyNetLand").With("noDispute", false), 409))
            .Text("detail"), StringComparison.Ordinal);

    [Theory]
    [InlineData(350000.01, 0, false)]
    [InlineData(0, 700000.01, false)]
    [InlineData(0, 10000, true)]
    public async Task More_than_35_hectares_of_arable_land_70_of_other_or_any_basic_farmland_is_for_the_State_Council(double arable, double other, bool basic)
    {
        var parcel = await land.Bureau.RegisteredParcel();
        await Converted(parcel);
        var command = Given.Example("ApproveExpropriation").With("arableSquareMetres", (decimal)arable).With("otherSquareMetres", (decimal)other)
            .With("includesBasicFarmland", basic);
        Assert.Equal("/problems/land/wrong-organ", (await Step(parcel, "expropriation-approval", command, 409)).Text("type"));
        await Step(parcel, "expropriation-approval", command.With("approvedBy", "stateCouncil"));
    }

    [Fact]
    public async Task An_approval_lapses_after_two_years_in_which_nothing_comes_of_it_and_the_day_is_explained()
    {
        var parcel = await land.Bureau.RegisteredParcel();
        await Converted(parcel);
        var approved = await Step(parcel, "expropriation-approval", Given.Example("ApproveExpropriation"));
        var lapse = approved.GetProperty("deadlines")[1];
        Assert.Equal(("2027-06-20", "approvals.lapseYears"), (lapse.Text("dueOn"), lapse.Text("rule")));
        Assert.NotEmpty(lapse.GetProperty("days").EnumerateArray());
        Assert.Equal("2025-07-11", approved.GetProperty("deadlines")[0].Text("dueOn")); // fifteen working days for the notice

        var lines = (await land.Auditor.Read($"/api/land/parcels/{parcel}/red-lines?asOf=2027-06-01")).EnumerateArray()
            .Where(l => l.Text("kind") == "approvalLapse").ToArray();
        Assert.Equal([("2027-06-10", 9m), ("2027-06-20", 19m)], lines.Select(l => (l.Text("dueOn"), l.Number("daysLeft"))));

        var late = await Step(parcel, "compensation", Given.Example("PayCompensation").On("2027-06-21"), 409);
        Assert.Equal("/problems/land/approval-lapsed", late.Text("type"));
        await Step(parcel, "compensation", Given.Example("PayCompensation").On("2027-06-10"));
        Assert.Empty((await land.Auditor.Read($"/api/land/parcels/{parcel}/red-lines?asOf=2027-12-01")).EnumerateArray());
    }

    [Fact]
    public async Task Arable_land_is_converted_only_with_something_in_its_place()
    {
        var parcel = await land.Bureau.RegisteredParcel();
        var account = await AccountWith(50000);
        await land.Bureau.Post(
            $"/api/land/quota-accounts/{account}/reservations",
            Given.Example("ReserveQuota").With("parcels", new[] { new { parcelId = parcel, areaSquareMetres = 40000.00m } }), 200);
        var refused = await land.Bureau.Post($"/api/land/quota-accounts/{account}/conversions", Given.Example("ApproveConversion")
            .With("parcels", new[] { new { parcelId = parcel, arableSquareMetres = 1.00m, includesBasicFarmland = false } }), 409);
        Assert.Equal("/problems/land/no-farmland-offset", refused.Text("type"));
    }

    [Theory]
    [InlineData("buildingCoefficient", 0.39)]
    [InlineData("officeLandShare", 0.08)]
    public async Task A_place_may_be_stricter_than_the_national_indicators_and_never_laxer(string metric, double target)
    {
        var parcel = await land.Bureau.NetParcel();
        await Step(parcel, "regional-assessments", Given.Example("RecordRegionalAssessments"));
        var command = Given.Example("SetStandardIndicators").With("indicators", new[] { new { metric, target = (decimal)target } });
        Assert.Equal("/problems/land/laxer-than-national", (await Step(parcel, "standard-indicators", command, 409)).Text("type"));
    }

    [Fact]
    public async Task Planning_conditions_issued_later_hold_from_that_day_and_a_firm_that_holds_the_land_is_not_given_others()
    {
        var parcel = (await land.Bureau.Post("/api/land/parcels", Given.Parcel().With("planningConditions", null))).Id();
        await Step(parcel, "planning-conditions", Given.Example("IssuePlanningConditions"));
        Assert.Equal("planned", (await land.Auditor.Read($"/api/land/parcels/{parcel}?asOf=2025-03-09")).Text("status"));
        Assert.Equal("available", (await land.Auditor.Read($"/api/land/parcels/{parcel}?asOf=2025-03-10")).Text("status"));
        Assert.Equal(
            "/problems/land/already-supplied",
            (await Step(await land.Bureau.GrantedParcel(), "planning-conditions", Given.Example("IssuePlanningConditions"), 409)).Text("type"));
    }

    [Fact]
    public async Task The_next_steps_say_what_may_follow_and_what_the_others_lack()
    {
        var parcel = await land.Bureau.RegisteredParcel();
        var steps = (await land.Park.Read($"/api/land/parcels/{parcel}/next-steps?asOf=2025-01-01")).EnumerateArray().ToDictionary(s => s.Text("step"));

        Assert.True(steps["land_serviced"].GetProperty("possible").GetBoolean());
        Assert.False(steps["parcel_offering_approved"].GetProperty("possible").GetBoolean());
        var why = steps["parcel_offering_approved"].GetProperty("why");
        Assert.Equal(("/problems/land/not-net-land", "净地认定文件", "自然资源局"), (why.Text("type"), why.Text("missing"), why.Text("suppliedBy")));
        Assert.Equal("/problems/land/not-held", steps["land_delivered"].GetProperty("why").Text("type"));
    }
}
