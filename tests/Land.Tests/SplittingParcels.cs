using System.Text.Json;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Land.Tests;

public class Splitting_and_merging_parcels(LandService land)
{
    private static object Parts(params decimal[] squareMetres) =>
        squareMetres.Select(a => new { code = Given.Code(), name = "青东坝A-01-分", areaSquareMetres = a }).ToArray();

    private Task<JsonElement> Split(Guid parcel, int status = 200, string on = "2025-03-01", params decimal[] parts) =>
        land.Bureau.Post(
            $"/api/land/parcels/{parcel}/split", Given.Example("SplitParcel").On(on).With("parts", Parts(parts.Length == 0 ? [25000m, 15000m] : parts)),
            status);

    private static Guid[] Ids(JsonElement split) => [.. split.GetProperty("parts").EnumerateArray().Select(p => p.GetProperty("parcelId").GetGuid())];

    [Fact]
    public async Task The_right_goes_on_in_each_part_duties_with_the_land_and_money_by_the_share_of_the_area()
    {
        var whole = await land.Bureau.RegisteredRight();
        await land.Bureau.Post($"/api/land/parcels/{whole}/commence", Given.Example("CommenceWorks"), 200);
        await land.Bureau.Post($"/api/land/parcels/{whole}/commitments", Given.Example("MakeCommitments"), 200);
        var parts = Ids(await Split(whole));

        await land.Auditor.Read($"/api/land/parcels/{whole}?asOf=2025-03-01", 404);
        Assert.Equal("commenced", await land.Auditor.StageOn(whole, "2025-02-28"));
        foreach (var (part, area, price, investment) in new[] { (parts[0], 25000m, 9000000m, 75000000m), (parts[1], 15000m, 5400000m, 45000000m) })
        {
            var seen = await land.Auditor.Read($"/api/land/parcels/{part}?asOf=2025-03-01");
            Assert.Equal(
                (area, "underConstruction", "split"), (seen.Number("areaSquareMetres"), seen.Text("status"), seen.GetProperty("grant").Text("acquiredBy")));
            Assert.Equal((price, price), (seen.GetProperty("grant").Number("priceYuan"), seen.GetProperty("grant").Number("paidYuan")));
            Assert.Equal(
                ("2023-06-30", "2023-06-20", "2073-04-27"),
                (seen.GetProperty("grant").Text("agreedCommencement"), seen.GetProperty("milestones").Text("commencedOn"), seen.Text("termUntil")));
            var promises = (await land.Auditor.Read($"/api/land/parcels/{part}/commitments?asOf=2025-03-01")).GetProperty("promises").EnumerateArray()
                .ToDictionary(p => p.GetProperty("commitment").Text("metric"));
            Assert.Equal(
                (investment, 1.2m),
                (promises["investment"].GetProperty("commitment").Number("target"), promises["plotRatio"].GetProperty("commitment").Number("target")));
            await land.Bureau.Post($"/api/land/parcels/{part}/registration", Given.Example("RegisterRight").On("2025-03-20"), 200);
        }
        Assert.Equal(
            "/problems/land/retired",
            (await land.Bureau.Post($"/api/land/parcels/{whole}/permits", Given.Example("IssuePermit").On("2025-04-01"), 409)).Text("type"));
    }

    [Fact]
    public async Task The_parts_are_as_large_as_the_whole_and_have_codes_of_their_own()
    {
        var whole = await land.Bureau.RegisteredParcel();
        Assert.Equal("/problems/land/areas-differ", (await Split(whole, 409, parts: [25000m, 15000.01m])).Text("type"));
        Assert.Equal("/problems/land/code-taken", (await land.Bureau.Post($"/api/land/parcels/{whole}/split", Given.Example("SplitParcel").With("parts", new[]
        {
            new { code = Given.Code(), name = "A", areaSquareMetres = 25000m },
            new { code = (await land.Auditor.Read($"/api/land/parcels/{whole}")).Text("code"), name = "B", areaSquareMetres = 15000m },
        }), 409)).Text("type"));
        await Split(whole, 400, parts: [40000m]);
        await Split(whole);
        Assert.Equal("/problems/land/retired", (await Split(whole, 409, "2025-04-01")).Text("type"));
    }

    [Fact]
    public async Task Land_that_is_held_is_split_with_a_certificate_and_not_behind_a_courts_or_a_mortgagees_back()
    {
        Assert.Equal("/problems/land/price-not-paid", (await Split(await land.Bureau.GrantedParcel(), 409)).Text("type"));
        var whole = await land.Bureau.RegisteredRight();
        await land.Bureau.Post($"/api/land/parcels/{whole}/restrictions", Given.Example("PlaceRestriction"), 200);
        Assert.Equal("/problems/land/mortgagee-must-consent", (await Split(whole, 409)).Text("type"));
        var parts = Ids(
            await land.Bureau.Post(
            $"/api/land/parcels/{whole}/split", Given.Example("SplitParcel").With("parts", Parts(25000m, 15000m)).With("mortgageeConsent", "同意函2号"), 200));
        Assert.Equal(1, (await land.Auditor.Read($"/api/land/parcels/{parts[1]}?asOf=2025-03-01")).GetProperty("restrictions").GetArrayLength());
    }

    [Fact]
    public async Task A_place_may_set_the_smallest_part()
    {
        await using var host = LandService.Node(await land.NewDatabaseAsync());
        var bureau = host.As("bureau");
        await bureau.Post("/api/land/rules/transfers/versions", Given.Example("PublishRule").On("2024-01-01").With("values", new[]
        {
            new { name = "developedShareMin", value = 0.25m, unit = "share", mark = "read", source = "城市房地产管理法第39条" },
            new { name = "splitAreaMinSquareMetres", value = 16000m, unit = "squareMetres", mark = "read", source = "示范县最小分割单元规定" },
        }));
        var whole = await bureau.RegisteredParcel();
        Assert.Equal(
            "/problems/land/part-too-small",
            (await bureau.Post($"/api/land/parcels/{whole}/split", Given.Example("SplitParcel").With("parts", Parts(25000m, 15000m)), 409)).Text("type"));
        await bureau.Post(
            $"/api/land/parcels/{whole}/split", Given.Example("SplitParcel").On("2023-12-31").With("parts", Parts(25000m, 15000m)), 200); // before the rule
    }

    [Fact]
    public async Task Parts_that_are_put_together_on_the_day_they_were_cut_are_in_the_family_tree_though_they_were_there_on_no_day()
    {
        var whole = await land.Bureau.RegisteredParcel();
        var parts = Ids(await Split(whole));
        var merger = Given.Example("MergeParcels").With("parcelIds", parts).With("code", Given.Code()).On("2025-03-01");
        var merged = (await land.Bureau.Post("/api/land/parcels/mergers", merger)).Id();

        var family = await land.Auditor.Read($"/api/land/parcels/{merged}/lineage");
        Guid[] all = [whole, .. parts, merged];
        Assert.Equal(all.Order(), family.GetProperty("parcels").EnumerateArray().Select(p => p.GetProperty("parcelId").GetGuid()).Order());
        Assert.Equal(4, family.GetProperty("descents").GetArrayLength());
        await land.Auditor.Read($"/api/land/parcels/{parts[0]}?asOf=2025-03-01", 404);
    }

    [Fact]
    public async Task Parts_can_be_put_together_again_and_the_family_tree_shows_it_from_any_of_them()
    {
        var whole = await land.Bureau.RegisteredRight();
        var parts = Ids(await Split(whole));
        foreach (var part in parts) await land.Bureau.Post($"/api/land/parcels/{part}/registration", Given.Example("RegisterRight").On("2025-03-20"), 200);
        var merged = (await land.Bureau.Post("/api/land/parcels/mergers", Given.Example("MergeParcels").With("parcelIds", parts).With("code", Given.Code())))
            .Id();

        var seen = await land.Auditor.Read($"/api/land/parcels/{merged}?asOf=2025-09-01");
        Assert.Equal(
            (40000m, 14400000m, "merged", "2023-06-30"),
            (seen.Number("areaSquareMetres"), seen.GetProperty("grant").Number("priceYuan"), seen.GetProperty("grant")
            .Text("acquiredBy"), seen.GetProperty("grant").Text("agreedCommencement")));
        foreach (var one in new[] { whole, parts[0], merged })
        {
            var family = await land.Auditor.Read($"/api/land/parcels/{one}/lineage");
            Assert.Equal(
                [whole, .. parts.Order(), merged],
                family.GetProperty("parcels").EnumerateArray().Select(p => p.GetProperty("parcelId").GetGuid())
                .OrderBy(id => id == whole ? 0 : id == merged ? 2 : 1).ThenBy(id => id));
            Assert.Equal([0.375m, 0.625m, 1m, 1m], family.GetProperty("descents").EnumerateArray().Select(d => d.Number("shareOfFrom")).Order());
            Assert.Equal("2025-03-01", family.GetProperty("parcels").EnumerateArray().Single(p => p.GetProperty("parcelId").GetGuid() == whole).Text("until"));
        }
        Assert.Equal([(whole, "2025-03-01"), (merged, null)], (await Eventually.Gives(
            async () => (await land.Auditor.All("/api/land/allocations?holder=91510799MA6T00012D&all=true"))
                .Where(a => a.GetProperty("parcelId").GetGuid() is var id && (id == whole || id == merged)).ToArray(),
            a => a.Length == 2)).Select(
                a => (a.GetProperty("parcelId").GetGuid(), a.GetProperty("to").GetString() is { } to ? DateOnly.Parse(to).AddDays(1).ToString("O") : null)));
    }

    [Fact]
    public async Task Parcels_of_different_holders_uses_or_zones_are_not_merged()
    {
        var (one, other, free) = (
            await land.Bureau.RegisteredRight(), await land.Bureau.RegisteredRight("91510799MA6T000208"), await land.Bureau.RegisteredParcel());
        foreach (var pair in new[] { new[] { one, other }, [one, free] })
            Assert.Equal(
                "/problems/land/parcels-differ",
                (await land.Bureau.Post("/api/land/parcels/mergers", Given.Example("MergeParcels").With("parcelIds", pair).With("code", Given.Code()), 409))
                .Text("type"));
        await land.Bureau.Post("/api/land/parcels/mergers", Given.Example("MergeParcels").With("parcelIds", new[] { one, one }), 400);
        Assert.Equal(
            "/problems/land/no-such-parcel",
            (await land.Bureau.Post(
            "/api/land/parcels/mergers", Given.Example("MergeParcels").With("parcelIds", new[] { one, Guid.NewGuid() }).With("code", Given.Code()), 409))
            .Text("type"));
    }

    [Fact]
    public async Task Of_two_splits_at_the_same_moment_one_goes_through()
    {
        var whole = await land.Bureau.RegisteredParcel();
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => land.Bureau.PostAsync(
            $"/api/land/parcels/{whole}/split",
            new StringContent(Given.Example("SplitParcel").With("parts", Parts(25000m, 15000m)).ToJsonString(), null, "application/json"))));
        Assert.Equal([200, 409, 409, 409, 409, 409], answers.Select(a => (int)a.StatusCode).Order());
    }

    [Fact]
    public async Task A_firm_sees_the_family_of_a_parcel_that_it_holds()
    {
        var whole = await land.Bureau.RegisteredRight();
        var parts = Ids(await Split(whole));
        await land.Host.As("enterprise", uscc: "91510799MA6T00012D").Read($"/api/land/parcels/{parts[0]}/lineage");
        await land.Host.As("enterprise", uscc: "91510799MA6T000208").Read($"/api/land/parcels/{parts[0]}/lineage", 404);
    }
}
