using System.Text.Json.Nodes;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Land.Tests;

public class The_life_of_a_parcel(LandService land)
{
    [Fact]
    public async Task From_the_plan_to_the_end_of_the_term_every_stage_is_there_on_its_day_and_nowhere_twice()
    {
        var (bureau, park) = (land.Bureau, land.Park);
        var parcel = (await park.Post("/api/land/parcels", Given.Parcel().With("planningConditions", null))).Id();
        Task Step(HttpClient who, string path, object body) => who.Post($"/api/land/parcels/{parcel}/{path}", body, 200);

        // Prepared.
        var account = (
            await bureau.Post(
            "/api/land/quota-accounts", Given.Example("OpenQuotaAccount").With("zone", $"片区{Guid.NewGuid():N}").With("openingSquareMetres", 50000))).Id();
        await bureau.Post(
            $"/api/land/quota-accounts/{account}/reservations",
            Given.Example("ReserveQuota").With("parcels", new[] { new { parcelId = parcel, areaSquareMetres = 40000m } }), 200);
        await bureau.Post(
            $"/api/land/quota-accounts/{account}/conversions",
            Given.Example("ApproveConversion")
            .With("parcels", new[] { new { parcelId = parcel, arableSquareMetres = 30000m, includesBasicFarmland = false, farmlandOffset = "补1" } }), 200);
        await Step(bureau, "expropriation-approval", Given.Example("ApproveExpropriation"));
        await Step(bureau, "compensation", Given.Example("PayCompensation"));
        await Step(bureau, "planning-conditions", Given.Example("IssuePlanningConditions").On("2025-09-10"));
        await Step(park, "servicing", Given.Example("ServiceLand"));
        await Step(bureau, "net-land", Given.Example("CertifyNetLand").With("source", "converted"));
        await Step(park, "regional-assessments", Given.Example("RecordRegionalAssessments"));
        await Step(bureau, "standard-indicators", Given.Example("SetStandardIndicators"));

        // Offered, won, contracted.
        var offering = (await park.Post($"/api/land/parcels/{parcel}/offerings", Given.Example("ProposeOffering"))).Id();
        foreach (
            var (path, command) in new[] { ("approval", "ApproveScheme"), ("announcement", "AnnounceOffering"), ("deposits", "ReceiveBidDeposit"), (
            "bids", "PlaceBid"), ("closing", "CloseListing"), ("confirmation", "ConfirmSale") })
            await bureau.Post(
                $"/api/land/offerings/{offering}/{path}", command == "ConfirmSale" ? Given.Example(command).On("2026-04-07") : Given.Example(command), 200);
        await bureau.Post($"/api/land/parcels/{parcel}/grant", Given.WinnersGrant());
        await Step(park, "commitments", Given.Example("MakeCommitments").On("2026-04-14").With("commitments", new JsonArray(
            Promise("start", null, "2026-08-20"), Promise("plotRatio", 1.2m, "2028-12-31"), Promise("buildingCoefficient", 0.4m, "2028-12-31"),
            Promise("officeLandShare", 0.07m, "2028-12-31"), Promise("investmentIntensity", 3000m, "2028-12-31"), Promise("taxPerMu", 200000m, "2029-12-31"))));

        // Paid, handed over, registered, permitted.
        await Step(bureau, "payments", Given.Example("PayPrice").On("2026-05-10").With("amountYuan", 550000m));
        await Step(bureau, "payments", Given.Example("PayPrice").On("2026-05-18").With("amountYuan", 550000m));
        await Step(park, "deliver", Given.Example("DeliverLand").On("2026-05-20"));
        await Step(bureau, "registration", Given.Example("RegisterRight").On("2026-06-10"));
        foreach (var (kind, on) in new[] { ("landPlanning", "2026-06-20"), ("worksPlanning", "2026-07-01"), ("construction", "2026-07-10") })
            await Step(bureau, "permits", Given.Example("IssuePermit").With("kind", kind).On(on));

        // Built, accepted, producing, at capacity, reviewed.
        await Step(park, "commence", Given.Example("CommenceWorks").On("2026-08-10").With("foundationType", "other").With("foundationProgressShare", 0.4m));
        await Step(park, "complete", Given.Example("CompleteWorks").On("2028-07-30"));
        await Step(bureau, "acceptance", Given.Example("AcceptCompletion").On("2028-09-15"));
        await Step(park, "production", Given.Example("StartProduction").On("2028-10-01"));
        await Step(park, "achievements", Shown("investment", 126000000m, "2028-12-31"));
        await Step(park, "achievements", Shown("taxPerMu", 205000m, "2029-12-31"));
        await Step(park, "checks", Given.Example("CheckPerformance").On("2030-03-01"));
        await Step(park, "checks", Given.Example("CheckPerformance").On("2033-03-01").With("checkpoint", "periodic"));
        await Step(park, "renewal-application", Given.Example("ApplyForRenewal").On("2045-05-01"));
        await Step(bureau, "renewal", Given.Example("RenewRight").On("2045-10-01").With("termYears", 10).With("instalments", new JsonArray()));
        await Step(bureau, "expiry", Given.Example("ExpireTerm").On("2056-05-20"));

        foreach (var (on, stage, status) in new[]
        {
            ("2023-02-01", "planned", "planned"), ("2025-03-20", "quotaAssigned", "planned"), ("2025-06-10", "conversionApproved", "planned"),
            ("2025-06-20", "expropriationApproved", "planned"), ("2025-08-15", "compensated", "planned"), ("2025-09-10", "compensated", "available"),
            ("2025-10-30", "serviced", "available"), ("2025-11-20", "netLand", "available"), ("2025-12-01", "assessed", "available"),
            ("2025-12-10", "standardSet", "available"), ("2026-02-10", "schemeApproved", "available"), ("2026-03-02", "announced", "available"),
            ("2026-03-22", "listed", "listed"), ("2026-04-03", "sold", "listed"), ("2026-04-07", "resultConfirmed", "listed"),
            ("2026-04-13", "contracted", "granted"), ("2026-05-10", "partlyPaid", "granted"), ("2026-05-18", "paid", "granted"),
            ("2026-05-20", "delivered", "delivered"), ("2026-06-10", "registered", "delivered"), ("2026-06-20", "planningPermitted", "delivered"),
            ("2026-07-10", "constructionPermitted", "delivered"), ("2026-08-10", "commenced", "underConstruction"), ("2028-07-30", "completed", "completed"),
            ("2028-09-15", "completionAccepted", "completed"), ("2028-10-01", "inProduction", "inProduction"), ("2030-03-01", "atCapacity", "inProduction"),
            ("2033-03-01", "reviewed", "inProduction"), ("2056-05-19", "reviewed", "inProduction"), ("2056-05-20", "expired", "available"),
        })
        {
            var seen = await land.Auditor.Read($"/api/land/parcels/{parcel}?asOf={on}");
            Assert.Equal((on, stage, status), (on, seen.Text("stage"), seen.Text("status")));
        }
        Assert.Equal("2046-05-19", (await land.Auditor.Read($"/api/land/parcels/{parcel}?asOf=2040-01-01")).Text("termUntil"));
        Assert.Equal("2056-05-19", (await land.Auditor.Read($"/api/land/parcels/{parcel}?asOf=2050-01-01")).Text("termUntil"));
        var kept = await land.Auditor.Read($"/api/land/parcels/{parcel}/commitments?asOf=2030-03-01");
        Assert.Equal((6m, 0m, 0m), (kept.Number("met"), kept.Number("missed"), kept.Number("unknown")));
    }

    private static JsonObject Promise(string metric, decimal? target, string due) =>
        new() { ["metric"] = metric, ["target"] = target, ["dueOn"] = due, ["evidence"] = "证明", ["remedy"] = "cureOnly" };

    private static object Shown(string metric, decimal value, string about) =>
        Given.Example("ReportAchievement").With("metric", metric).With("value", value).With("aboutOn", about).On(about);
}
