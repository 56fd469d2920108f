using System.Text.Json;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Land.Tests;

public class Correcting_entries(LandService land)
{
    private static object Delivered(string on) => new { effectiveOn = on, documentNumber = "交地确认书〔2023〕7号" };

    private async Task<Guid> DeliveredParcel()
    {
        var parcel = await land.Bureau.GrantedParcel();
        await land.Park.Post($"/api/land/parcels/{parcel}/deliver", Given.Example("DeliverLand").On("2023-04-28"), 200);
        return parcel;
    }

    private Task<JsonElement> Post(Guid parcel, string path, object body, int status = 200) =>
        land.Bureau.Post($"/api/land/parcels/{parcel}/{path}", body, status);

    [Fact]
    public async Task A_correction_takes_the_place_of_the_entry_and_both_clocks_and_the_history_show_it()
    {
        var parcel = await DeliveredParcel();
        var before = DateTimeOffset.UtcNow;
        Assert.Equal(4, (await Post(parcel, "corrections", Given.Example("CorrectEntry"))).Number("version"));

        async Task<string?> On(string query) =>
            (await land.Auditor.Read($"/api/land/parcels/{parcel}?{query}")).GetProperty("milestones").GetProperty("deliveredOn").GetString();
        Assert.Equal(("2023-05-08", "2023-04-28"), (await On("asOf=2023-06-01"), await On($"asOf=2023-06-01&knownAt={before.Instant()}")));
        Assert.Null(await On("asOf=2023-05-01"));
        var entry = (await land.Auditor.Read($"/api/land/parcels/{parcel}/history"))[3];
        Assert.Equal(
            ("land_entry_corrected", "2023-05-08", "更正〔2026〕1号", "demo-bureau"),
            (entry.Text("type"), entry.Text("effectiveOn"), entry.Text("documentNumber"), entry.Text("by")));
        Assert.Equal("land_delivered", entry.GetProperty("data").GetProperty("entry").Text("type"));
        await Post(parcel, "corrections", Given.Example("CorrectEntry"), 409); // it does not stand any more
        await Post(parcel, "corrections", Given.Example("CorrectEntry").With("corrects", 4).With("entry", Delivered("2023-05-09"))); // the correction does
        Assert.Equal("2023-05-09", await On("asOf=2023-06-01"));
    }

    [Fact]
    public async Task The_preview_stores_nothing_and_lists_every_status_figure_and_deadline_that_moves_and_who_could_not_be_asked()
    {
        var parcel = await land.Bureau.RegisteredParcel();
        await Post(parcel, "grant", Given.Grant().With("agreedCommencement", null).With("agreedCompletion", null), 201);
        await land.Park.Post($"/api/land/parcels/{parcel}/deliver", Given.Example("DeliverLand").On("2023-04-28"), 200);
        var version = (await land.Auditor.Read($"/api/land/parcels/{parcel}")).Number("version");

        var preview = await land.Auditor.Post($"/api/land/parcels/{parcel}/corrections/preview", new { version = 3, entry = Delivered("2023-05-08") }, 200);

        Assert.Equal(version, preview.Number("version"));
        var moves = preview.GetProperty("moves").EnumerateArray().ToArray();
        var stage = moves.Single(m => m.Text("what") == "stage");
        Assert.Equal(
            ("status", "2023-04-28", "2023-05-08", "Delivered", "Contracted"),
            (stage.Text("kind"), stage.Text("from"), stage.Text("until"), stage.Text("before"), stage.Text("after")));
        var idle = moves.Single(m => m.Text("what") == "逾期开工满一年"); // the start follows from the delivery here
        Assert.Equal(("deadline", "2025-04-28", "2025-05-08"), (idle.Text("kind"), idle.Text("before"), idle.Text("after")));
        Assert.Contains(moves, m => m.Text("what") == "termUntil" && m.GetProperty("after").GetString() == "2073-05-07");
        Assert.Equal(["LandMilestoneReached"], preview.GetProperty("wouldBeTold").EnumerateArray().Select(t => t.GetString()));
        var elsewhere = Assert.Single(preview.GetProperty("elsewhere").EnumerateArray());
        Assert.Equal(("reclamation", System.Text.Json.JsonValueKind.Null), (elsewhere.Text("service"), elsewhere.GetProperty("moves").ValueKind));
        Assert.NotEmpty(elsewhere.Text("whyNot")); // this service runs alone here
        Assert.Equal(version, (await land.Auditor.Read($"/api/land/parcels/{parcel}")).Number("version"));
        await land.Bureau.Post($"/api/land/parcels/{parcel}/corrections", Given.Example("CorrectEntry"), 412, ("If-Match", "\"1\""));
    }

    [Fact]
    public async Task Moved_payments_move_the_interest_and_the_preview_says_so()
    {
        var parcel = await land.Bureau.GrantedParcel();
        await Post(parcel, "payments", Given.Example("PayPrice").On("2023-04-18"));
        var preview = await Post(
            parcel, "corrections/preview", new { version = 3, entry = new { amountYuan = 7200000m, effectiveOn = "2023-04-30", documentNumber = "缴款书0418" } });
        var interest = preview.GetProperty("moves").EnumerateArray().Single(m => m.Text("what") == "lateInterestYuan");
        Assert.Equal(
            72000m, decimal.Parse(interest.Text("after"), System.Globalization.CultureInfo.InvariantCulture) - decimal.Parse(
            interest.Text("before"), System.Globalization.CultureInfo.InvariantCulture)); // ten days
    }

    [Fact]
    public async Task An_entry_that_should_not_have_been_made_is_withdrawn_and_can_be_brought_back_by_a_new_one()
    {
        var parcel = await DeliveredParcel();
        await Post(parcel, "withdrawals", Given.Example("WithdrawEntry"));
        Assert.Equal("granted", (await land.Auditor.Read($"/api/land/parcels/{parcel}?asOf=2023-06-01")).Text("status"));
        Assert.Equal(4, (await land.Auditor.Read($"/api/land/parcels/{parcel}/history")).GetArrayLength());
        await land.Park.Post($"/api/land/parcels/{parcel}/deliver", Given.Example("DeliverLand").On("2023-05-20"), 200);
        await Post(parcel, "withdrawals", Given.Example("WithdrawEntry"), 409);
    }

    [Fact]
    public async Task What_a_later_entry_rests_on_is_neither_moved_behind_it_nor_withdrawn()
    {
        var parcel = await land.Bureau.GrantedParcel();
        await land.Park.Post($"/api/land/parcels/{parcel}/commence", Given.Example("CommenceWorks"), 200);
        await land.Park.Post($"/api/land/parcels/{parcel}/complete", Given.Example("CompleteWorks"), 200);
        var moved = new { constructionPermitNumber = "510799202306200101", effectiveOn = "2025-06-01", documentNumber = "开工核验〔2023〕3号" };

        var refused = await Post(parcel, "corrections", Given.Example("CorrectEntry").With("entry", moved), 409);
        Assert.Equal("/problems/land/leaves-misfits", refused.Text("type"));
        Assert.Contains("尚未动工", refused.Text("detail"), StringComparison.Ordinal);
        Assert.Equal("/problems/land/leaves-misfits", (await Post(parcel, "withdrawals", Given.Example("WithdrawEntry"), 409)).Text("type"));
        Assert.Single((await Post(parcel, "corrections/preview", new { version = 3, entry = moved })).GetProperty("misfits").EnumerateArray());
        Assert.Equal(
            "/problems/land/leaves-misfits",
            (await Post(parcel, "withdrawals", Given.Example("WithdrawEntry").With("withdraws", 2), 409)).Text("type")); // the grant that both rest on
        await Post(parcel, "withdrawals", Given.Example("WithdrawEntry").With("withdraws", 4));
        await Post(parcel, "withdrawals", Given.Example("WithdrawEntry"));
    }

    [Fact]
    public async Task A_grant_entered_on_the_wrong_parcel_is_withdrawn_and_one_that_was_won_is_not()
    {
        var parcel = await land.Bureau.GrantedParcel();
        await Post(parcel, "withdrawals", Given.Example("WithdrawEntry").With("withdraws", 2));
        Assert.Null(await land.Auditor.HolderOn(parcel, "2024-01-01"));
        await land.Bureau.Post($"/api/land/parcels/{parcel}/grant", Given.Grant());

        var (won, _) = await land.Bureau.Offered("confirmed");
        var version = (await land.Bureau.Post($"/api/land/parcels/{won}/grant", Given.WinnersGrant())).Number("version");
        Assert.Equal(
            "/problems/land/entry-stays-as-it-is",
            (await Post(won, "withdrawals", Given.Example("WithdrawEntry").With("withdraws", version), 409)).Text("type"));
    }

    [Theory]
    [InlineData("""{ "effectiveOn": "2023-05-08" }""")]
    [InlineData("""{ "effectiveOn": "1749-05-08", "documentNumber": "d" }""")]
    [InlineData("""{ "effectiveOn": "yesterday", "documentNumber": "d" }""")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("5")]
    public async Task A_statement_that_cannot_be_read_is_400(string entry)
    {
        var parcel = await DeliveredParcel();
        var body = Given.Example("CorrectEntry");
        body["entry"] = System.Text.Json.Nodes.JsonNode.Parse(entry);
        Assert.NotEmpty((await Post(parcel, "corrections", body, 400)).GetProperty("errors").EnumerateObject());
    }

    [Fact]
    public async Task Amounts_below_zero_are_not_let_in_by_the_back_door()
    {
        var parcel = await land.Bureau.GrantedParcel();
        await Post(parcel, "payments", Given.Example("PayPrice"));
        Assert.True(
            (await Post(
            parcel, "corrections", Given.Example("CorrectEntry").With("entry", new { amountYuan = -1m, effectiveOn = "2023-04-18", documentNumber = "d" }),
            400)).GetProperty("errors").TryGetProperty("entry.amountYuan", out _));
        Assert.Equal(
            "/problems/land/leaves-misfits",
            (await Post(
            parcel, "corrections",
            Given.Example("CorrectEntry").With("entry", new { amountYuan = 14400000.01m, effectiveOn = "2023-04-18", documentNumber = "d" }), 409))
            .Text("type"));
    }

    [Theory]
    [InlineData(1)] // the registration: its own kind of correction
    [InlineData(99)]
    [InlineData(0)]
    [InlineData(-1)]
    public async Task Only_entries_that_stand_and_stand_alone_are_corrected(int version)
    {
        var parcel = await DeliveredParcel();
        Assert.Equal(
            "/problems/land/entry-stays-as-it-is",
            (await Post(parcel, "corrections", Given.Example("CorrectEntry").With("corrects", version), 409)).Text("type"));
        Assert.Equal("/problems/land/entry-stays-as-it-is", (await Post(parcel, "corrections/preview", new { version }, 409)).Text("type"));
    }

    [Fact]
    public async Task The_park_corrects_what_the_park_registers_and_nothing_of_the_bureaus()
    {
        var parcel = await DeliveredParcel();
        await Post(parcel, "payments", Given.Example("PayPrice"));
        await land.Park.Post($"/api/land/parcels/{parcel}/corrections", Given.Example("CorrectEntry"), 200);
        await land.Park.Post($"/api/land/parcels/{parcel}/withdrawals", Given.Example("WithdrawEntry").With("withdraws", 2), 403);
        await land.Park.Post($"/api/land/parcels/{parcel}/withdrawals", Given.Example("WithdrawEntry").With("withdraws", 4), 403);
        await land.Park.Post(
            $"/api/land/parcels/{parcel}/corrections",
            Given.Example("CorrectEntry").With("corrects", 4).With("entry", new { amountYuan = 1m, effectiveOn = "2023-04-18", documentNumber = "d" }), 403);
    }

    [Fact]
    public async Task A_corrected_entry_reads_back_from_the_store_as_it_was_stated()
    {
        var parcel = await land.Bureau.GrantedParcel();
        await land.Park.Post($"/api/land/parcels/{parcel}/commitments", Given.Example("MakeCommitments"), 200);
        var data = System.Text.Json.Nodes.JsonNode.Parse((await land.Auditor.Read($"/api/land/parcels/{parcel}/history"))[2].GetProperty("data").GetRawText())!;
        data["commitments"]![2]!["target"] = 100000000m;
        await land.Park.Post($"/api/land/parcels/{parcel}/corrections", Given.Example("CorrectEntry").With("entry", data), 200);
        var promises = (await land.Auditor.Read($"/api/land/parcels/{parcel}/commitments?asOf=2023-04-01")).GetProperty("promises");
        Assert.Equal((7, 100000000m), (promises.GetArrayLength(), promises[2].GetProperty("commitment").Number("target")));
    }
}
