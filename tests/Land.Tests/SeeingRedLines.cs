using System.Text.Json;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Land.Tests;

public class Seeing_red_lines(LandService land)
{
    private async Task<JsonElement[]> Of(Guid parcel, string day) =>
    [
        .. (await land.Auditor.Read($"/api/land/parcels/{parcel}/red-lines?asOf={day}")).EnumerateArray(),
    ];

    [Fact]
    public async Task The_next_red_lines_stand_there_before_they_are_passed_with_what_happens_otherwise()
    {
        var parcel = await land.Bureau.GrantedParcel();
        var lines = await Of(parcel, "2023-04-01");
        Assert.Equal(
            [("payment", "2023-04-20", 19m), ("delivery", "2023-04-30", 29m), ("commencement", "2023-06-30", 90m), ("payment", "2024-03-20", 354m), (
                "idleOneYear", "2024-06-30", 456m), ("completion", "2025-06-30", 821m), ("idleTwoYears", "2025-06-30", 821m),
                ("renewalApplication", "2072-04-29", 17926m), ("termEnd", "2073-04-29", 18291m)],
            lines.Select(l => (l.Text("kind"), l.Text("dueOn"), l.Number("daysLeft"))).OrderBy(l => l.Item3).ThenBy(l => l.Item1, StringComparer.Ordinal));
        Assert.All(lines, l => Assert.NotEmpty(l.Text("consequence")));
        Assert.Contains("百分之二十", lines.Single(l => l.Text("kind") == "idleOneYear").Text("consequence"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_done_in_time_is_no_red_line_any_more_and_what_is_late_stays_one()
    {
        var parcel = await land.Bureau.GrantedParcel();
        await land.Bureau.Post($"/api/land/parcels/{parcel}/payments", Given.Example("PayPrice"), 200);
        await land.Park.Post($"/api/land/parcels/{parcel}/deliver", Given.Example("DeliverLand"), 200);
        Assert.DoesNotContain(await Of(parcel, "2023-07-10"), l => l.Text("kind") is "delivery" || l.Text("dueOn") == "2023-04-20");
        Assert.Equal(-10m, (await Of(parcel, "2023-07-10")).Single(l => l.Text("kind") == "commencement").Number("daysLeft"));
        await land.Park.Post($"/api/land/parcels/{parcel}/commence", Given.Example("CommenceWorks").On("2023-07-20"), 200);
        Assert.DoesNotContain(await Of(parcel, "2023-07-20"), l => l.Text("kind") is "commencement" or "idleOneYear" or "idleTwoYears");
        Assert.Contains(await Of(parcel, "2023-07-19"), l => l.Text("kind") == "idleOneYear");
    }

    [Fact]
    public async Task Without_an_agreed_start_the_clock_begins_a_year_after_delivery_and_without_either_there_is_none()
    {
        var parcel = await land.Bureau.RegisteredParcel();
        await land.Bureau.Post($"/api/land/parcels/{parcel}/grant", Given.Grant().With("agreedCommencement", null).With("agreedCompletion", null));
        Assert.DoesNotContain(await Of(parcel, "2023-04-01"), l => l.Text("kind") == "commencement");
        await land.Park.Post($"/api/land/parcels/{parcel}/deliver", Given.Example("DeliverLand").On("2023-04-28"), 200);
        Assert.Equal("2024-04-28", (await Of(parcel, "2023-05-01")).Single(l => l.Text("kind") == "commencement").Text("dueOn"));
    }

    [Fact]
    public async Task Promises_and_the_time_to_put_breaches_right_are_red_lines_too()
    {
        var parcel = await land.Bureau.GrantedParcel();
        await land.Park.Post($"/api/land/parcels/{parcel}/commitments", Given.Example("MakeCommitments"), 200);
        await land.Park.Post($"/api/land/parcels/{parcel}/achievements", Given.Example("ReportAchievement"), 200); // the investment, enough and in time
        Assert.Equal(
            ["C1 开工", "C2 竣工", "C4 容积率", "C5 行政办公及生活服务用地比重", "C6 亩均税收", "C7 就业人数"],
            (await Of(parcel, "2026-03-01")).Where(l => l.Text("kind") == "commitment").Select(l => l.Text("detail")));

        await land.Park.Post(
            $"/api/land/parcels/{parcel}/achievements", Given.Example("ReportAchievement").With("metric", "plotRatio").With("value", 0.9m), 200);
        await land.Park.Post($"/api/land/parcels/{parcel}/checks", Given.Example("CheckPerformance").On("2026-03-01").With("checkpoint", "periodic"), 200);
        var cure = (await Of(parcel, "2026-03-01")).Single(l => l.Text("kind") == "breachCure");
        Assert.Equal(("C4 容积率", "2027-03-01", 365m), (cure.Text("detail"), cure.Text("dueOn"), cure.Number("daysLeft")));
    }

    [Fact]
    public async Task After_a_sale_the_contract_and_the_publication_of_the_result_are_due()
    {
        var (parcel, offering) = await land.Bureau.Offered("sold");
        Assert.Equal(
            [("contract", "2026-04-20"), ("resultPublication", "2026-04-20")], (await Of(parcel, "2026-04-03")).Select(l => (l.Text("kind"), l.Text("dueOn"))));
        await land.Bureau.Post($"/api/land/offerings/{offering}/confirmation", Given.Example("ConfirmSale"), 200);
        await land.Bureau.Post($"/api/land/parcels/{parcel}/grant", Given.WinnersGrant());
        Assert.Contains(await Of(parcel, "2026-04-13"), l => l.Text("kind") == "resultPublication");
        await land.Bureau.Post($"/api/land/offerings/{offering}/result-publication", Given.Example("PublishOfferingResult").On("2026-04-14"), 200);
        Assert.DoesNotContain(await Of(parcel, "2026-04-14"), l => l.Text("kind") is "contract" or "resultPublication");
    }

    [Fact]
    public async Task The_list_sorts_those_of_all_parcels_by_the_days_left_as_of_any_day_and_says_the_same_as_each_parcel()
    {
        var zone = $"片区{Guid.NewGuid():N}"[..12];
        var parcels = new List<Guid>();
        foreach (var on in new[] { "2023-03-20", "2023-02-10" })
        {
            var parcel = (await land.Bureau.Post("/api/land/parcels", Given.Parcel().With("zone", zone))).Id();
            await land.Bureau.Post(
                $"/api/land/parcels/{parcel}/grant", Given.Grant(on: on).With("agreedCommencement", on == "2023-03-20" ? "2023-06-30" : "2023-05-31"));
            parcels.Add(parcel);
        }
        await land.Bureau.Post($"/api/land/parcels/{parcels[0]}/commitments", Given.Example("MakeCommitments"), 200);
        await land.Bureau.Post($"/api/land/parcels/{parcels[1]}/payments", Given.Example("PayPrice"), 200);

        // Each parcel's own lines are folded from its stream; the list is read from tables that the daemon fills.
        var expected = (await Task.WhenAll(parcels.Select(p => Of(p, "2024-05-01")))).SelectMany(l => l).Where(l => l.Number("daysLeft") <= 365)
            .OrderBy(l => l.Number("daysLeft")).ToArray();
        Task<JsonElement> Listed(string query) => land.Auditor.Read($"/api/land/red-lines?zone={zone}&{query}");
        var listed = await Eventually.Gives(
            () => Listed("asOf=2024-05-01&pageSize=500"), l => l.Number("total") == expected.Length && l.Items().Any(i => i.Text("kind") == "commitment"));
        Assert.Equal(expected.Select(l => l.Number("daysLeft")), listed.Items().Select(l => l.Number("daysLeft")));
        Assert.Equal(expected.Select(l => (l.Text("kind"), l.Text("dueOn"))).Order(), listed.Items().Select(l => (l.Text("kind"), l.Text("dueOn"))).Order());
        Assert.Equal(listed.Items().Skip(2).First().ToString(), (await Listed("asOf=2024-05-01&pageSize=2&page=2")).Items()[0].ToString());
        Assert.Equal([30m, 60m], (await Listed("asOf=2024-05-01&within=90&kind=idleOneYear")).Items().Select(l => l.Number("daysLeft")));
        Assert.Equal(
            [-335m, -305m], (await Listed("asOf=2025-05-01&kind=idleOneYear")).Items().Select(l => l.Number("daysLeft"))); // long passed, and still there
        Assert.Equal(0, (await Listed("asOf=2022-05-01")).Number("total"));
    }

    [Fact]
    public async Task A_firm_sees_its_own_red_lines()
    {
        var mine = await land.Bureau.GrantedParcel("91510799MA6T000470");
        var firm = land.Host.As("enterprise", uscc: "91510799MA6T000470");
        var listed = await Eventually.Gives(
            () => firm.All("/api/land/red-lines?asOf=2023-04-01"), l => l.Any(i => i.GetProperty("parcelId").GetGuid() == mine));
        Assert.All(listed, i => Assert.Equal("91510799MA6T000470", i.GetProperty("holder").Text("uscc")));
        await land.Host.As("enterprise", uscc: "91510799MA6T000208").Read($"/api/land/parcels/{mine}/red-lines?asOf=2023-04-01", 404);
        await land.Host.As("operator").Read("/api/land/red-lines", 403);
    }
}
