using System.Text.Json;
using System.Text.Json.Nodes;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Land.Tests;

public class Changing_contracts(LandService land)
{
    private Task<JsonElement> Step(Guid parcel, string path, object body, int status = 200) =>
        land.Bureau.Post($"/api/land/parcels/{parcel}/{path}", body, status);

    private async Task<string> Refused(Guid parcel, string path, object body) => (await Step(parcel, path, body, 409)).Text("type")["/problems/land/".Length..];

    private async Task<JsonElement> On(Guid parcel, string day) => await land.Auditor.Read($"/api/land/parcels/{parcel}?asOf={day}");

    [Fact]
    public async Task A_supplement_moves_the_dates_from_the_day_of_signing_and_the_old_ones_stay_true_of_the_days_before()
    {
        var parcel = await land.Bureau.GrantedParcel();
        await Step(parcel, "supplements", Given.Example("SupplementContract"));

        Assert.Equal("2023-06-30", (await On(parcel, "2023-06-19")).GetProperty("grant").Text("agreedCommencement"));
        Assert.Equal(("2024-03-31", "2026-03-31", "2023-04-30"), ((await On(parcel, "2023-06-20")).GetProperty("grant").Text("agreedCommencement"),
            (await On(parcel, "2023-06-20")).GetProperty("grant").Text("agreedCompletion"),
            (await On(parcel, "2023-06-20")).GetProperty("grant").Text("agreedDelivery")));
        Assert.Equal(1, (await land.Auditor.Read($"/api/land/parcels/{parcel}/payments?asOf=2023-06-20")).GetProperty("supplements").GetArrayLength());
        var lines = (await land.Auditor.Read($"/api/land/parcels/{parcel}/red-lines?asOf=2023-06-20")).EnumerateArray().DistinctBy(l => l.Text("kind"))
            .ToDictionary(l => l.Text("kind"));
        Assert.Equal(("2024-03-31", "2025-03-31"), (lines["commencement"].Text("dueOn"), lines["idleOneYear"].Text("dueOn")));
    }

    [Fact]
    public async Task An_extension_is_a_year_at_most_and_once_for_a_cause()
    {
        var parcel = await land.Bureau.GrantedParcel();
        Assert.Equal("extension-too-long", await Refused(parcel, "supplements", Given.Example("SupplementContract").With("agreedCommencement", "2024-06-21")));
        Assert.Equal(
            "extension-too-long",
            await Refused(
            parcel, "supplements",
            Given.Example("SupplementContract").With("cause", "holder").With("agreedCommencement", "2024-07-01").With("effectiveOn", "2023-09-01")));
        await Step(parcel, "supplements", Given.Example("SupplementContract").With("agreedCommencement", "2024-06-20"));
        Assert.Equal(
            "extended-before",
            await Refused(parcel, "supplements", Given.Example("SupplementContract").On("2024-06-01").With("agreedCommencement", "2024-12-31")));
        await Step(
            parcel, "supplements", Given.Example("SupplementContract").On("2024-06-01").With("cause", "forceMajeure").With("agreedCommencement", "2024-12-31"));
        await Step(parcel, "supplements", Given.Example("SupplementContract").With("agreedCommencement", null).With("agreedCompletion", null), 400);
    }

    [Fact]
    public async Task A_new_price_by_supplement_is_what_is_owed_from_then_on()
    {
        var parcel = await land.Bureau.GrantedParcel();
        await Step(
            parcel, "supplements",
            Given.Example("SupplementContract").With("agreedCommencement", null).With("agreedCompletion", null).With("priceYuan", 15000000m)
            .With("instalments", new[] { new { dueOn = "2023-04-20", amountYuan = 7200000m }, new { dueOn = "2024-03-20", amountYuan = 7800000m } }));
        Assert.Equal(14400000m, (await land.Auditor.Read($"/api/land/parcels/{parcel}/payments?asOf=2023-06-19")).Number("priceYuan"));
        Assert.Equal(15000000m, (await land.Auditor.Read($"/api/land/parcels/{parcel}/payments?asOf=2023-06-20")).Number("outstandingYuan"));
    }

    [Fact]
    public async Task A_transfer_passes_duties_and_the_idle_clock_on_and_the_buyer_holds_from_that_day()
    {
        var parcel = await land.Bureau.RegisteredRight();
        await Step(parcel, "commence", Given.Example("CommenceWorks"));
        await Step(parcel, "transfer", Given.Example("TransferRight"));

        Assert.Equal(
            ("91510799MA6T00012D", "91510799MA6T000208"),
            (await land.Auditor.HolderOn(parcel, "2025-08-31"), await land.Auditor.HolderOn(parcel, "2025-09-01")));
        var after = await On(parcel, "2025-09-01");
        Assert.Equal(
            ("2023-06-30", "transferred", 14400000m),
            (after.GetProperty("grant").Text("agreedCommencement"), after.GetProperty("grant").Text("acquiredBy"), after.GetProperty("grant")
            .Number("priceYuan")));
        Assert.Equal(
            ("2023-06-20", "2023-04-28", "underConstruction"),
            (after.GetProperty("milestones").Text("commencedOn"), after.GetProperty("milestones").Text("deliveredOn"), after.Text("status")));
        Assert.Equal((await On(parcel, "2025-08-31")).Text("termUntil"), after.Text("termUntil"));
        var allocations = (await Eventually.Gives(() => land.Auditor.Read($"/api/land/allocations?parcel={parcel}&all=true"), l => l.Number("total") == 2))
            .Items();
        Assert.Equal([("2023-03-20", "2025-08-31"), ("2025-09-01", null)], allocations.Select(a => (a.Text("from"), a.GetProperty("to").GetString())));
        Assert.Equal(
            "right-not-registered",
            await Refused(
            parcel, "transfer",
            Given.Example("TransferRight").On("2025-10-01")
            .With("to", new { uscc = "91510799MA6T000395", name = "第三公司" }))); // the buyer has no certificate yet
    }

    [Fact]
    public async Task A_transfer_needs_price_certificate_development_and_respects_promises_mortgages_and_courts()
    {
        var unpaid = await land.Bureau.GrantedParcel();
        Assert.Equal("price-not-paid", await Refused(unpaid, "transfer", Given.Example("TransferRight")));
        await Step(unpaid, "payments", Given.Example("PayPrice").With("amountYuan", 14400000m));
        Assert.Equal("right-not-registered", await Refused(unpaid, "transfer", Given.Example("TransferRight")));

        var parcel = await land.Bureau.RegisteredRight();
        Assert.Equal("not-developed-enough", await Refused(parcel, "transfer", Given.Example("TransferRight").With("developedShare", 0.2499m)));
        Assert.Equal(
            "holder-already",
            await Refused(parcel, "transfer", Given.Example("TransferRight").With("to", new { uscc = "91510799MA6T00012D", name = "绿溪纺织有限公司" })));
        await Step(parcel, "commitments", Given.Example("MakeCommitments"));
        Assert.Equal("promises-not-taken-over", await Refused(parcel, "transfer", Given.Example("TransferRight").With("supervisionAgreement", null)));
        Assert.Equal("promises-not-taken-over", await Refused(parcel, "transfer", Given.Example("TransferRight").With("parkOpinion", null)));

        await Step(parcel, "restrictions", Given.Example("PlaceRestriction"));
        var mortgaged = await Step(parcel, "transfer", Given.Example("TransferRight"), 409);
        Assert.Equal(
            ("/problems/land/mortgagee-must-consent", "抵押权人同意文件", "抵押权人"), (mortgaged.Text("type"), mortgaged.Text("missing"), mortgaged.Text("suppliedBy")));
        await Step(
            parcel, "restrictions",
            Given.Example("PlaceRestriction").On("2025-06-01").With("kind", "seizure").With("number", "(2025)川0799执1号").With("inFavourOf", "示范县人民法院"));
        Assert.Equal("seized", await Refused(parcel, "transfer", Given.Example("TransferRight").With("mortgageeConsent", "同意函1号")));
        await Step(parcel, "restriction-lifts", Given.Example("LiftRestriction").On("2025-07-01").With("number", "(2025)川0799执1号"));
        await Step(parcel, "transfer", Given.Example("TransferRight").With("mortgageeConsent", "同意函1号"));

        var after = await On(parcel, "2025-09-01");
        Assert.Equal("川（2024）示范县不动产证明第0000088号", Assert.Single(after.GetProperty("restrictions").EnumerateArray()).Text("number"));
        Assert.Equal(7, (await land.Auditor.Read($"/api/land/parcels/{parcel}/commitments?asOf=2025-09-01")).GetProperty("promises").GetArrayLength());
    }

    [Fact]
    public async Task A_mortgage_needs_a_registered_right_and_land_that_no_court_has_seized()
    {
        var parcel = await land.Bureau.GrantedParcel();
        Assert.Equal("right-not-registered", await Refused(parcel, "restrictions", Given.Example("PlaceRestriction")));
        await Step(parcel, "restrictions", Given.Example("PlaceRestriction").With("kind", "seizure").With("number", "查1").On("2023-04-01"));
        await Step(parcel, "payments", Given.Example("PayPrice").With("amountYuan", 14400000m));
        await Step(parcel, "registration", Given.Example("RegisterRight"));
        Assert.Equal("seized", await Refused(parcel, "restrictions", Given.Example("PlaceRestriction")));
        Assert.Equal("no-such-restriction", await Refused(parcel, "restriction-lifts", Given.Example("LiftRestriction")));
        Assert.Equal("seized", await Refused(parcel, "surrender", Given.Example("SurrenderLand")));
    }

    [Fact]
    public async Task Land_given_back_is_nobodys_and_can_be_supplied_again()
    {
        var parcel = await land.Bureau.GrantedParcel();
        await Step(parcel, "surrender", Given.Example("SurrenderLand"));
        var after = await On(parcel, "2026-03-01");
        Assert.Equal(("available", "surrendered"), (after.Text("status"), after.Text("stage")));
        Assert.Equal("contracted", (await On(parcel, "2026-02-28")).Text("stage"));
        await land.Bureau.Post($"/api/land/parcels/{parcel}/grant", Given.Grant("91510799MA6T000208", "新能源有限公司", "2026-06-01"));
    }

    [Fact]
    public async Task A_term_ends_on_its_day_and_not_before_and_renewal_is_asked_for_a_year_earlier()
    {
        var parcel = await land.Bureau.RegisteredRight(); // delivered 2023-04-28, fifty years
        Assert.Equal("2073-04-27", (await On(parcel, "2025-01-01")).Text("termUntil"));
        Assert.Equal("term-not-over", await Refused(parcel, "expiry", Given.Example("ExpireTerm").On("2073-04-27")));
        Assert.Equal("renewal-too-late", await Refused(parcel, "renewal-application", Given.Example("ApplyForRenewal").On("2072-04-28")));
        Assert.Equal("no-renewal-application", await Refused(parcel, "renewal", Given.Example("RenewRight")));
        var lines = (await land.Auditor.Read($"/api/land/parcels/{parcel}/red-lines?asOf=2072-04-01")).EnumerateArray().ToDictionary(l => l.Text("kind"));
        Assert.Equal(("2072-04-27", 26m), (lines["renewalApplication"].Text("dueOn"), lines["renewalApplication"].Number("daysLeft")));

        await land.Park.Post($"/api/land/parcels/{parcel}/renewal-application", Given.Example("ApplyForRenewal").On("2072-04-27"), 200);
        await Step(parcel, "renewal", Given.Example("RenewRight"));
        Assert.Equal("2093-04-27", (await On(parcel, "2072-06-01")).Text("termUntil"));
        Assert.Equal(6000000m, (await land.Auditor.Read($"/api/land/parcels/{parcel}/payments?asOf=2072-06-01")).Number("outstandingYuan"));
        Assert.Equal("term-not-over", await Refused(parcel, "expiry", Given.Example("ExpireTerm")));
    }

    [Fact]
    public async Task Without_renewal_the_right_returns_on_the_day_after_the_last()
    {
        var parcel = await land.Bureau.RegisteredRight();
        await Step(parcel, "expiry", Given.Example("ExpireTerm"));
        Assert.Equal(("91510799MA6T00012D", null), (await land.Auditor.HolderOn(parcel, "2073-04-27"), await land.Auditor.HolderOn(parcel, "2073-04-28")));
        Assert.Equal("expired", (await On(parcel, "2073-04-28")).Text("stage"));
    }

    [Fact]
    public async Task A_lease_that_comes_first_becomes_a_grant_once_its_targets_are_met_and_proved()
    {
        var terms = Given.Example("ProposeOffering")["terms"]!.DeepClone().AsObject().With("method", "leaseThenGrant").With("leaseYears", 5)
            .With("termYears", 50).With("flexible", false);
        var (parcel, _) = await land.Bureau.Offered("confirmed", terms);
        await land.Bureau.Post(
            $"/api/land/parcels/{parcel}/grant",
            Given.WinnersGrant().With("method", "leaseThenGrant").With("termYears", 50).With("instalments", new JsonArray()));
        Assert.Equal("2031-05-19", (await On(parcel, "2026-06-01")).Text("termUntil")); // five years of lease from the agreed delivery

        await Step(
            parcel, "commitments",
            Given.Example("MakeCommitments").On("2026-05-01").With(
            "commitments", new[] { new { metric = "taxPerMu", target = 200000m, dueOn = "2027-12-31", evidence = "完税证明", remedy = "makeUpDifference" } }));
        var refused = await Step(parcel, "lease-conversion", Given.Example("ConvertLeaseToGrant"), 409);
        Assert.Equal("/problems/land/lease-targets-not-met", refused.Text("type"));
        Assert.Contains("亩均税收", refused.Text("detail"), StringComparison.Ordinal);

        var shown = Given.Example("ReportAchievement").With("metric", "taxPerMu").With("value", 210000m).With("aboutOn", "2027-12-31").On("2028-01-20");
        await Step(parcel, "achievements", shown.With("evidenceNumber", null));
        Assert.Equal("lease-targets-not-met", await Refused(parcel, "lease-conversion", Given.Example("ConvertLeaseToGrant"))); // said, not proved
        await Step(parcel, "achievements", shown.With("evidenceNumber", "完税〔2028〕1号"));
        Assert.Equal("lease-is-over", await Refused(parcel, "lease-conversion", Given.Example("ConvertLeaseToGrant").On("2031-05-20")));
        await Step(parcel, "lease-conversion", Given.Example("ConvertLeaseToGrant"));
        Assert.Equal("2076-05-19", (await On(parcel, "2028-03-01")).Text("termUntil"));
        Assert.Equal("not-leased-first", await Refused(await land.Bureau.GrantedParcel(), "lease-conversion", Given.Example("ConvertLeaseToGrant")));
    }

    [Fact]
    public async Task An_exchange_gives_one_land_and_takes_another_of_the_same_use_for_one_that_is_paid()
    {
        var (given, taken) = (await land.Bureau.RegisteredRight(), await land.Bureau.RegisteredParcel());
        var exchange = Given.Example("ExchangeLand").With("forParcelId", taken);
        Assert.Equal("price-not-paid", await Refused(await land.Bureau.GrantedParcel(), "exchange", exchange));
        Assert.Equal("funds-not-in-place", await Refused(given, "exchange", exchange.DeepClone().AsObject().With("fundsProof", null)));
        Assert.Equal(
            "another-use",
            await Refused(
            given, "exchange",
            exchange.DeepClone().AsObject().With("forParcelId", (await land.Bureau.Post("/api/land/parcels", Given.Parcel().With("landUse", "0604"))).Id())));
        Assert.Equal("already-held", await Refused(given, "exchange", exchange.DeepClone().AsObject().With("forParcelId", await land.Bureau.GrantedParcel())));
        await Step(given, "exchange", exchange);

        Assert.Equal("exchanged", (await On(given, "2025-09-01")).Text("stage"));
        var after = (await On(taken, "2025-09-01")).GetProperty("grant");
        Assert.Equal(("exchange", "exchanged", "2025-12-31"), (after.Text("method"), after.Text("acquiredBy"), after.Text("agreedCommencement")));
        Assert.Equal("91510799MA6T00012D", await land.Auditor.HolderOn(taken, "2025-09-01"));
    }

    [Fact]
    public async Task Permits_come_in_their_order()
    {
        var parcel = await land.Bureau.GrantedParcel();
        Assert.Equal("no-planning-permit", await Refused(parcel, "permits", Given.Example("IssuePermit").With("kind", "worksPlanning")));
        await Step(parcel, "permits", Given.Example("IssuePermit"));
        Assert.Equal("no-works-permit", await Refused(parcel, "permits", Given.Example("IssuePermit").With("kind", "construction")));
        await Step(parcel, "permits", Given.Example("IssuePermit").With("kind", "worksPlanning").On("2023-06-01"));
        await Step(parcel, "permits", Given.Example("IssuePermit").With("kind", "construction").On("2023-06-10"));
        Assert.Equal(
            ("planningPermitted", "constructionPermitted"), ((await On(parcel, "2023-06-09")).Text("stage"), (await On(parcel, "2023-06-10")).Text("stage")));
    }
}
