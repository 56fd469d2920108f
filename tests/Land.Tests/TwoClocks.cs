using System.Text.Json;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Land.Tests;

public class Two_clocks(LandService land)
{
    private static object Correction(long corrects, string uscc, string on)
    {
        var correction = Given.Grant(uscc, "更名后的公司", on);
        correction["corrects"] = corrects;
        correction["reason"] = "录入有误";
        return correction;
    }

    [Fact]
    public async Task A_fact_recorded_later_about_an_earlier_day_is_seen_by_the_first_clock_and_not_by_an_earlier_second()
    {
        var parcel = await land.Bureau.GrantedParcel();
        var before = DateTimeOffset.UtcNow;
        await land.Bureau.Post($"/api/land/parcels/{parcel}/grant-corrections", Correction(2, "91510799MA6T000208", "2023-04-01"), 200);

        foreach (var (on, known, holder) in new (string, DateTimeOffset?, string?)[]
        {
            ("2023-03-25", null, null), ("2023-04-01", null, "91510799MA6T000208"),
            ("2023-03-25", before, "91510799MA6T00012D"), ("2023-04-01", before, "91510799MA6T00012D"),
        })
        {
            Assert.Equal(holder, await land.Auditor.HolderOn(parcel, on, known));
            var listed = await Eventually.Gives(
                () => land.Auditor.Read($"/api/land/allocations?parcel={parcel}&asOf={on}{(known is { } at ? $"&knownAt={at.Instant()}" : "")}"),
                l => l.Items().SingleOrDefault() is { ValueKind: JsonValueKind.Object } only ? only.GetProperty("holder").Text("uscc") == holder : holder is null && l.Number("total") == 0);
            Assert.NotEqual(default, listed);
        }
    }

    [Fact]
    public async Task Nothing_is_known_before_it_was_recorded()
    {
        var before = DateTimeOffset.UtcNow.AddSeconds(-1);
        var parcel = await land.Bureau.GrantedParcel();
        await land.Auditor.Read($"/api/land/parcels/{parcel}?knownAt={before.Instant()}", 404);
    }

    [Fact]
    public async Task A_correction_names_an_entry_that_stands_and_the_history_keeps_both()
    {
        var parcel = await land.Bureau.GrantedParcel();
        foreach (var version in new[] { 0, 1, 3, -5 })
            Assert.Equal("/problems/land/nothing-to-correct", (await land.Bureau.Post($"/api/land/parcels/{parcel}/grant-corrections", Correction(version, "91510799MA6T000208", "2023-04-01"), 409)).Text("type"));

        await land.Bureau.Post($"/api/land/parcels/{parcel}/grant-corrections", Correction(2, "91510799MA6T000208", "2023-04-01"), 200);
        await land.Bureau.Post($"/api/land/parcels/{parcel}/grant-corrections", Correction(2, "91510799MA6T000395", "2023-04-01"), 409);
        await land.Bureau.Post($"/api/land/parcels/{parcel}/grant-corrections", Given.Example("CorrectGrant").With("corrects", 3), 200);

        var history = (await land.Auditor.Read($"/api/land/parcels/{parcel}/history")).EnumerateArray().ToArray();
        Assert.Equal(["parcel_registered", "land_granted", "land_grant_corrected", "land_grant_corrected"], history.Select(h => h.Text("type")));
        Assert.Equal("91510799MA6T00012D", history[1].GetProperty("data").GetProperty("holder").Text("uscc"));
    }

    [Fact]
    public async Task The_history_says_who_in_which_role_since_when_and_by_which_paper()
    {
        var parcel = await land.Host.As("bureau", subject: "zhang.wei").GrantedParcel();
        await land.Host.As("park", subject: "li.na").Post($"/api/land/parcels/{parcel}/deliver", Given.Step("2023-04-28"), 200);

        var history = (await land.Auditor.Read($"/api/land/parcels/{parcel}/history")).EnumerateArray().ToArray();

        Assert.Equal([("zhang.wei", "bureau"), ("zhang.wei", "bureau"), ("li.na", "park")], history.Select(h => (h.Text("by"), h.Text("role"))));
        Assert.Equal(["2023-02-01", "2023-03-20", "2023-04-28"], history.Select(h => h.Text("effectiveOn")));
        Assert.Equal(["川自然资〔2023〕5号", "出让合同510799-2023-C-0007", "文〔2023-04-28〕"], history.Select(h => h.Text("documentNumber")));
        Assert.Contains("绿溪纺织有限公司", history[1].Text("summary"), StringComparison.Ordinal);
        Assert.Equal([1m, 2m, 3m], history.Select(h => h.Number("version")));
        var english = land.Host.As("auditor");
        english.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        Assert.StartsWith("Granted to", (await english.Read($"/api/land/parcels/{parcel}/history"))[1].Text("summary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_map_and_allocations_show_the_day_asked_for()
    {
        var code = Given.Code();
        var parcel = await land.Bureau.RegisteredParcel(code);
        await land.Bureau.Post($"/api/land/parcels/{parcel}/grant", Given.Grant());

        var today = await Eventually.Gives(() => land.Auditor.Read($"/api/land/parcels?q={code}"), l => l.Items().Any(i => i.Text("status") == "granted"));
        Assert.Equal(1, today.Number("total"));
        Assert.Equal("available", Assert.Single((await land.Auditor.Read($"/api/land/parcels?q={code}&asOf=2023-03-19")).Items()).Text("status"));
        Assert.Empty((await land.Auditor.Read($"/api/land/parcels?q={code}&asOf=2023-01-31")).Items());
        Assert.Empty((await land.Auditor.Read($"/api/land/parcels?q={code}&status=delivered")).Items());
        Assert.Single((await land.Auditor.Read($"/api/land/parcels?q={code}&status=granted&zone=青东坝工业区")).Items());

        var map = await land.Auditor.Read("/api/land/map?asOf=2023-03-19");
        Assert.Equal("FeatureCollection", map.Text("type"));
        var feature = map.GetProperty("features").EnumerateArray().Single(f => f.Id() == parcel);
        Assert.Equal(("Feature", "Polygon", "available"), (feature.Text("type"), feature.GetProperty("geometry").Text("type"), feature.GetProperty("properties").Text("status")));
    }

    [Theory]
    [InlineData("asOf=yesterday", "asOf")]
    [InlineData("asOf=2023-02-30", "asOf")]
    [InlineData("knownAt=2026-13-01", "knownAt")]
    [InlineData("page=0", "page")]
    [InlineData("pageSize=501", "pageSize")]
    [InlineData("status=sold", "status")]
    public async Task A_question_that_makes_no_sense_is_refused_by_its_parameter(string query, string parameter) =>
        Assert.Contains(parameter, (await land.Auditor.Read($"/api/land/parcels?{query}", 400)).GetProperty("errors").EnumerateObject().Select(e => e.Name));
}
