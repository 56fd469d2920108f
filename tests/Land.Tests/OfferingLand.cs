using System.Text.Json;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Land.Tests;

public class Offering_land(LandService land)
{
    private Task<JsonElement> Step(Guid offering, string path, object body, int status = 200) =>
        land.Bureau.Post($"/api/land/offerings/{offering}/{path}", body, status);

    private static object Bidder(string uscc = "91510799MA6T000208", string name = "新能源有限公司") => new { uscc, name };

    [Fact]
    public async Task An_offering_goes_from_proposal_to_contract_and_both_streams_tell_it()
    {
        var (parcel, offering) = await land.Bureau.Offered("confirmed");
        var granted = await land.Bureau.Post($"/api/land/parcels/{parcel}/grant", Given.WinnersGrant());
        Assert.Empty(granted.GetProperty("warnings").EnumerateArray());

        foreach (var (on, stage, status) in new[]
        {
            ("2026-02-10", "schemeApproved", "available"), ("2026-03-22", "listed", "listed"), ("2026-04-03", "resultConfirmed", "listed"),
            ("2026-04-13", "contracted", "granted"),
        })
        {
            var seen = await land.Auditor.Read($"/api/land/parcels/{parcel}?asOf={on}");
            Assert.Equal((stage, status), (seen.Text("stage"), seen.Text("status")));
        }
        var grant = (await land.Auditor.Read($"/api/land/parcels/{parcel}?asOf=2026-04-13")).GetProperty("grant");
        Assert.Equal((offering, 1100000m), (grant.GetProperty("offeringId").GetGuid(), grant.Number("priceYuan")));
        Assert.Equal(
            ("contracted", "510799-2023-C-0007"),
            ((await land.Auditor.Read($"/api/land/offerings/{offering}?asOf=2026-04-13"))
            .Text("stage"), (await land.Auditor.Read($"/api/land/offerings/{offering}?asOf=2026-04-13")).Text("contractNumber")));
        Assert.Equal(
            ["offering_proposed", "offering_scheme_approved", "offering_announced", "offering_listed", "offering_deposit_received", "offering_bid_placed",
                "offering_sold", "offering_sale_confirmed", "offering_contracted"],
            (await land.Auditor.Read($"/api/land/offerings/{offering}/history")).EnumerateArray().Select(h => h.Text("type")));
        var listed = await Eventually.Gives(
            () => land.Auditor.Read($"/api/land/offerings?parcel={parcel}&asOf=2026-04-13"), l => l.Items().Any(i => i.Text("stage") == "contracted"));
        Assert.Equal(1, listed.Number("total"));
        Assert.Equal("listed", (await land.Auditor.Read($"/api/land/offerings?parcel={parcel}&asOf=2026-03-31")).Items()[0].Text("stage"));
    }

    [Fact]
    public async Task While_it_is_being_offered_the_land_goes_to_nobody_and_then_only_to_the_winner_on_the_terms_of_the_sale()
    {
        var (parcel, offering) = await land.Bureau.Offered("sold");
        async Task<string> Refused(object grant) =>
            (await land.Bureau.Post($"/api/land/parcels/{parcel}/grant", grant, 409)).Text("type")["/problems/land/".Length..];

        var early = await land.Bureau.Post($"/api/land/parcels/{parcel}/grant", Given.WinnersGrant(), 409);
        Assert.Equal(("/problems/land/offering-not-ready", "成交确认书"), (early.Text("type"), early.Text("missing")));
        await Step(offering, "confirmation", Given.Example("ConfirmSale"));
        Assert.Equal("not-the-winner", await Refused(Given.WinnersGrant().With("holder", Bidder())));
        Assert.Equal("not-the-terms", await Refused(Given.WinnersGrant().With("priceYuan", 1099999.00m).With("instalments", Array.Empty<int>())));
        Assert.Equal("not-the-terms", await Refused(Given.WinnersGrant().With("termYears", 30)));
        Assert.Equal("not-the-terms", await Refused(Given.WinnersGrant().With("method", "auction")));
        Assert.Equal("not-the-terms", await Refused(Given.WinnersGrant().With("contractDate", "2026-04-02")));
        Assert.Equal(
            1, (await land.Auditor.Read($"/api/land/parcels/{parcel}/history")).EnumerateArray().Count(h => h.Text("type") == "parcel_sale_confirmed"));
        await land.Bureau.Post($"/api/land/parcels/{parcel}/grant", Given.WinnersGrant());
        Assert.Equal("/problems/land/already-held", (await land.Bureau.Post($"/api/land/parcels/{parcel}/grant", Given.WinnersGrant(), 409)).Text("type"));
    }

    [Fact]
    public async Task A_contract_later_than_ten_working_days_after_the_sale_is_taken_with_a_warning()
    {
        var (parcel, _) = await land.Bureau.Offered("confirmed");
        var late = Given.WinnersGrant().On("2026-04-21").With("contractDate", "2026-04-21").With("instalments", Array.Empty<int>());
        Assert.Contains(
            "2026-04-20",
            Assert.Single((await land.Bureau.Post($"/api/land/parcels/{parcel}/grant", late)).GetProperty("warnings").EnumerateArray()).GetString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_grant_and_a_withdrawal_at_the_same_moment_one_goes_through()
    {
        var (parcel, offering) = await land.Bureau.Offered("confirmed");
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(n => n % 2 == 0
            ? land.Bureau.PostAsync($"/api/land/parcels/{parcel}/grant", new StringContent(Given.WinnersGrant().ToJsonString(), null, "application/json"))
            : land.Bureau.PostAsync(
                $"/api/land/offerings/{offering}/withdrawal",
                new StringContent(Given.Example("WithdrawOffering").On("2026-04-10").ToJsonString(), null, "application/json"))));
        Assert.All(answers.Where(a => !a.IsSuccessStatusCode), a => Assert.Equal(409, (int)a.StatusCode));

        // Once it is withdrawn the parcel is free, and a contract may be entered that has nothing to do with it; but the offering itself ends one way only, and
        // both streams say which.
        var ends = (await land.Auditor.Read($"/api/land/offerings/{offering}/history")).EnumerateArray().Select(h => h.Text("type"))
            .Where(t => t is "offering_withdrawn" or "offering_contracted");
        var grant = (await land.Auditor.Read($"/api/land/parcels/{parcel}?asOf=2026-05-01")).GetProperty("grant");
        var won = grant.ValueKind == JsonValueKind.Object && grant.GetProperty("offeringId").ValueKind != JsonValueKind.Null;
        Assert.Equal(won ? "offering_contracted" : "offering_withdrawn", Assert.Single(ends));
    }

    [Fact]
    public async Task Without_a_bid_or_below_the_reserve_price_it_fails_and_the_land_can_be_offered_again()
    {
        var (parcel, offering) = await land.Bureau.Offered("listed");
        var closed = await Step(offering, "closing", Given.Example("CloseListing"));
        Assert.Equal((false, "无人报价"), (closed.GetProperty("sold").GetBoolean(), closed.Text("reason")));
        Assert.Equal(
            ("netLand", "available"),
            (await land.Auditor.StageOn(parcel, "2026-04-03"), (await land.Auditor.Read($"/api/land/parcels/{parcel}?asOf=2026-04-03")).Text("status")));
        Assert.Equal("listed", await land.Auditor.StageOn(parcel, "2026-04-02"));

        var again = (
            await land.Park.Post(
            $"/api/land/parcels/{parcel}/offerings", Given.Example("ProposeOffering").On("2026-04-07").With("terms.reservePriceYuan", 1200000m))).Id();
        foreach (
            var (path, command, on) in new[] { ("approval", "ApproveScheme", "2026-04-08"), ("announcement", "AnnounceOffering", "2026-04-09"), (
            "deposits", "ReceiveBidDeposit", "2026-04-20"), ("bids", "PlaceBid", "2026-05-06") })
        {
            await Step(again, path, path == "announcement"
                ? Given.Example(command).On(on).With("listingFrom", "2026-04-29").With("listingUntil", "2026-05-09").With("depositUntil", "2026-05-06")
                : Given.Example(command).On(on));
        }
        Assert.Equal("最高报价低于底价", (await Step(again, "closing", Given.Example("CloseListing").On("2026-05-09"))).Text("reason"));
        Assert.Equal("/problems/land/offering-is-over", (await Step(again, "confirmation", Given.Example("ConfirmSale").On("2026-05-10"), 409)).Text("type"));
    }

    [Fact]
    public async Task Bids_need_a_deposit_in_time_a_day_of_the_listing_and_more_than_the_bid_before()
    {
        var (_, offering) = await land.Bureau.Offered("listed");
        async Task<string> Refused(string path, object body) => (await Step(offering, path, body, 409)).Text("type")["/problems/land/".Length..];

        Assert.Equal("no-deposit", await Refused("bids", Given.Example("PlaceBid").With("bidder", Bidder())));
        Assert.Equal("deposit-too-late", await Refused("deposits", Given.Example("ReceiveBidDeposit").With("bidder", Bidder()).On("2026-03-31")));
        await Step(offering, "deposits", Given.Example("ReceiveBidDeposit").With("bidder", Bidder()).On("2026-03-30").With("amountYuan", 215039.00m));
        Assert.Equal("no-deposit", await Refused("bids", Given.Example("PlaceBid").With("bidder", Bidder()).On("2026-03-31")));
        await Step(offering, "deposits", Given.Example("ReceiveBidDeposit").With("bidder", Bidder()).On("2026-03-30").With("amountYuan", 1.00m));

        Assert.Equal("not-listed", await Refused("bids", Given.Example("PlaceBid").On("2026-03-21")));
        Assert.Equal("bid-after-listing", await Refused("bids", Given.Example("PlaceBid").On("2026-04-02")));
        Assert.Equal("bid-too-low", await Refused("bids", Given.Example("PlaceBid").With("amountYuan", 1075199.00m)));
        await Step(offering, "bids", Given.Example("PlaceBid"));
        Assert.Equal("bid-too-low", await Refused("bids", Given.Example("PlaceBid").With("bidder", Bidder()).On("2026-03-31")));
        await Step(offering, "bids", Given.Example("PlaceBid").With("bidder", Bidder()).On("2026-03-31").With("amountYuan", 1100001m));
        Assert.Equal("listing-still-open", await Refused("closing", Given.Example("CloseListing").On("2026-03-31")));

        var closed = await Step(offering, "closing", Given.Example("CloseListing"));
        Assert.Equal(("新能源有限公司", 1100001m), (closed.GetProperty("winner").Text("name"), closed.Number("priceYuan")));
        Assert.Equal("winners-deposit", await Refused("deposit-refunds", Given.Example("RefundBidDeposit")));
        await Step(offering, "deposit-refunds", Given.Example("RefundBidDeposit").With("bidder", new { uscc = "91510799MA6T00012D", name = "绿溪纺织有限公司" }));
        await Step(offering, "result-publication", Given.Example("PublishOfferingResult"));
        Assert.Equal("step-taken-before", await Refused("result-publication", Given.Example("PublishOfferingResult").On("2026-04-11")));
    }

    [Fact]
    public async Task Who_bids_what_the_bureau_and_the_auditor_see_a_firm_its_own_and_the_park_how_many()
    {
        var (_, offering) = await land.Bureau.Offered("bid");
        var url = $"/api/land/offerings/{offering}?asOf=2026-03-31";
        Assert.Equal((1, 1m), ((await land.Auditor.Read(url)).GetProperty("bids").GetArrayLength(), (await land.Park.Read(url)).Number("bidsMade")));
        Assert.Equal(0, (await land.Park.Read(url)).GetProperty("bids").GetArrayLength());
        Assert.Equal(1, (await land.Host.As("enterprise", uscc: "91510799MA6T00012D").Read(url)).GetProperty("bids").GetArrayLength());
        Assert.Equal(0, (await land.Host.As("enterprise", uscc: "91510799MA6T000208").Read(url)).GetProperty("bids").GetArrayLength());
        await land.Park.Read($"/api/land/offerings/{offering}/history", 403);
        var proposed = (
            await land.Park.Post(
            $"/api/land/parcels/{await land.Bureau.NetParcel()}/offerings", Given.Example("ProposeOffering").With("terms.reservePriceYuan", 2000000m))).Id();
        await land.Host.As("enterprise", uscc: "91510799MA6T00012D").Read($"/api/land/offerings/{proposed}", 404);
        Assert.Equal(
            JsonValueKind.Null, (await land.Park.Read($"/api/land/offerings/{proposed}")).GetProperty("terms").GetProperty("reservePriceYuan").ValueKind);
    }

    [Fact]
    public async Task A_winner_who_does_not_sign_loses_the_land_and_it_can_be_offered_again()
    {
        var (parcel, offering) = await land.Bureau.Offered("confirmed");
        await Step(offering, "withdrawal", Given.Example("WithdrawOffering").On("2026-04-25").With("cause", "winnerDefaulted"));
        Assert.Equal("netLand", await land.Auditor.StageOn(parcel, "2026-04-25"));
        Assert.Equal("resultConfirmed", await land.Auditor.StageOn(parcel, "2026-04-24"));
        await land.Park.Post($"/api/land/parcels/{parcel}/offerings", Given.Example("ProposeOffering").On("2026-04-27"));
    }

    [Fact]
    public async Task A_withdrawn_offering_is_not_listed_on_the_day_that_was_announced()
    {
        var (parcel, offering) = await land.Bureau.Offered("announced");
        await Step(offering, "withdrawal", Given.Example("WithdrawOffering"));
        Assert.Equal(
            ("netLand", "withdrawn"),
            (await land.Auditor.StageOn(parcel, "2026-03-22"), (await land.Auditor.Read($"/api/land/offerings/{offering}?asOf=2026-03-22")).Text("stage")));
    }

    [Fact]
    public async Task A_parcel_is_in_one_offering_at_a_time_however_many_are_proposed()
    {
        var (parcel, _) = await land.Bureau.Offered("approved");
        var second = (await land.Park.Post($"/api/land/parcels/{parcel}/offerings", Given.Example("ProposeOffering"))).Id();
        Assert.Equal("/problems/land/offering-under-way", (await Step(second, "approval", Given.Example("ApproveScheme"), 409)).Text("type"));
    }

    [Theory]
    [InlineData("allocation", "termYears", null, "no-allocation-for-factories")]
    [InlineData("agreement", "legalBasis", null, "agreement-needs-basis")]
    [InlineData("leaseThenGrant", "leaseYears", 6, "lease-first-too-long")]
    [InlineData("lease", "termYears", 4, "term-out-of-range")]
    [InlineData("listing", "termYears", 9, "term-out-of-range")]
    [InlineData("listing", "termYears", 31, "term-out-of-range")]
    [InlineData("listing", "pricing", null, "no-grade")]
    [InlineData("auction", "depositYuan", 215039.99, "deposit-too-low")]
    [InlineData("tender", "actualCostYuan", 1075200.01, "below-cost")]
    public async Task Each_way_of_supply_has_its_limits(string method, string field, object? value, string rule)
    {
        var competitive = method is not ("allocation" or "agreement");
        var proposal = Given.Example("ProposeOffering").With("terms.method", method).With("terms.grantee", competitive ? null : Bidder())
            .With($"terms.{field}", value);
        if (method == "lease") proposal.With("terms.flexible", false);
        var parcel = await land.Bureau.NetParcel();
        Assert.Equal($"/problems/land/{rule}", (await land.Park.Post($"/api/land/parcels/{parcel}/offerings", proposal, 409)).Text("type"));
    }

    [Fact]
    public async Task Industrial_land_has_fifty_years_at_most_and_other_land_may_have_more()
    {
        var proposal = Given.Example("ProposeOffering").With("terms.termYears", 51).With("terms.flexible", false).With("terms.startPriceYuan", 9000000m)
            .With("terms.depositYuan", 2000000m);
        Assert.Equal(
            "/problems/land/term-too-long", (await land.Park.Post($"/api/land/parcels/{await land.Bureau.NetParcel()}/offerings", proposal, 409)).Text("type"));
        await land.Park.Post($"/api/land/parcels/{await land.Bureau.NetParcel("0701")}/offerings", proposal);
    }

    [Fact]
    public async Task Land_that_is_allocated_or_agreed_goes_to_whom_the_scheme_names_without_a_competition()
    {
        var parcel = await land.Bureau.NetParcel("0803");
        var terms = Given.Example("ProposeOffering").With("terms.method", "allocation").With("terms.allocationPurpose", "publicWelfare")
            .With("terms.grantee", Bidder())
            .With("terms.termYears", null).With("terms.flexible", false).With("terms.startPriceYuan", null).With("terms.pricing", null)
                .With("terms.depositYuan", null);
        var offering = (await land.Park.Post($"/api/land/parcels/{parcel}/offerings", terms)).Id();
        await Step(offering, "approval", Given.Example("ApproveScheme"));
        Assert.Equal("/problems/land/nothing-to-announce", (await Step(offering, "announcement", Given.Example("AnnounceOffering"), 409)).Text("type"));

        var decision = Given.Grant(on: "2026-02-20").With("method", "allocation").With("termYears", null).With("priceYuan", null)
            .With("instalments", Array.Empty<int>());
        Assert.Equal("/problems/land/not-the-winner", (await land.Bureau.Post($"/api/land/parcels/{parcel}/grant", decision, 409)).Text("type"));
        await land.Bureau.Post($"/api/land/parcels/{parcel}/grant", decision.With("holder", Bidder()));
        Assert.Equal("contracted", (await land.Auditor.Read($"/api/land/offerings/{offering}?asOf=2026-02-20")).Text("stage"));
        await land.Bureau.Post($"/api/land/parcels/{parcel}/registration", Given.Example("RegisterRight").On("2026-03-01"), 200); // nothing is owed
    }

    [Fact]
    public async Task A_tender_names_its_winner_who_has_to_be_a_bidder()
    {
        var terms = Given.Example("ProposeOffering")["terms"]!.DeepClone().AsObject().With("method", "tender");
        var (_, offering) = await land.Bureau.Offered("bid", terms);
        Assert.Equal("/problems/land/tender-winner-not-a-bidder", (await Step(offering, "closing", Given.Example("CloseListing"), 409)).Text("type"));
        Assert.True(
            (await Step(offering, "closing", Given.Example("CloseListing").With("tenderWinner", new { uscc = "91510799MA6T00012D", name = "绿溪纺织有限公司" })))
            .GetProperty("sold").GetBoolean());
    }

    [Fact]
    public async Task Land_whose_approvals_have_lapsed_is_not_offered()
    {
        var parcel = await land.Bureau.RegisteredParcel();
        var account = (
            await land.Bureau.Post(
            "/api/land/quota-accounts", Given.Example("OpenQuotaAccount").With("zone", $"片区{Guid.NewGuid():N}").With("openingSquareMetres", 50000))).Id();
        await land.Bureau.Post(
            $"/api/land/quota-accounts/{account}/reservations",
            Given.Example("ReserveQuota").On("2023-03-01").With("parcels", new[] { new { parcelId = parcel, areaSquareMetres = 40000m } }), 409);
        var older = (
            await land.Bureau.Post(
            "/api/land/quota-accounts",
            Given.Example("OpenQuotaAccount").On("2023-01-01").With("zone", $"片区{Guid.NewGuid():N}").With("openingSquareMetres", 50000))).Id();
        await land.Bureau.Post(
            $"/api/land/quota-accounts/{older}/reservations",
            Given.Example("ReserveQuota").On("2023-03-01").With("parcels", new[] { new { parcelId = parcel, areaSquareMetres = 40000m } }), 200);
        await land.Bureau.Post($"/api/land/quota-accounts/{older}/conversions", Given.Example("ApproveConversion").On("2023-06-01")
            .With("parcels", new[] { new { parcelId = parcel, arableSquareMetres = 0m, includesBasicFarmland = false } }), 200);
        await land.Bureau.Post($"/api/land/parcels/{parcel}/servicing", Given.Example("ServiceLand"), 200);
        Assert.Equal(
            "/problems/land/approval-lapsed",
            (await land.Bureau.Post($"/api/land/parcels/{parcel}/net-land", Given.Example("CertifyNetLand").With("source", "converted"), 409)).Text("type"));
    }

    [Fact]
    public async Task A_wrong_bid_is_corrected_and_the_preview_shows_who_would_lead()
    {
        var (_, offering) = await land.Bureau.Offered("bid");
        var bid = new
        {
            bidder = new { uscc = "91510799MA6T00012D", name = "绿溪纺织有限公司" }, amountYuan = 1200000m, effectiveOn = "2026-03-25",
            documentNumber = "报价单001"
        };
        var preview = await land.Bureau.Post($"/api/land/offerings/{offering}/corrections/preview", new { version = 6, entry = bid }, 200);
        Assert.Contains(preview.GetProperty("moves").EnumerateArray(), m => m.Text("what") == "highestBid" && m.Text("after") == "1200000");

        await Step(offering, "corrections", new { corrects = 6, reason = "金额录错", entry = bid, documentNumber = "更正1号" });
        Assert.Equal(1200000m, (await Step(offering, "closing", Given.Example("CloseListing"))).Number("priceYuan"));
        Assert.Equal(
            "/problems/land/leaves-misfits",
            (await Step(offering, "withdrawals", Given.Example("WithdrawEntry").With("withdraws", 5), 409)).Text("type")); // the deposit that the bid rests on
    }
}
