using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Offerings;
using ParkPlatform.Land.Parcels;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Land.Tests;

public class Granting_land(LandService land)
{
    [Fact]
    public async Task The_bodies_of_the_contract_are_accepted_as_printed()
    {
        var code = Given.Code();
        var registered = await land.Bureau.Post("/api/land/parcels", Given.Parcel(code));
        Assert.Equal((code, 1), (registered.Text("code"), registered.Number("version")));

        var granted = await land.Bureau.Post($"/api/land/parcels/{registered.Id()}/grant", Given.Grant());
        Assert.Equal(2, granted.Number("version"));

        var seen = await land.Bureau.Read($"/api/land/parcels/{code}");
        Assert.Equal("granted", seen.Text("status"));
        Assert.Equal(60m, seen.Number("areaMu"));
        Assert.Equal("40000.00", seen.GetProperty("areaSquareMetres").GetRawText());
        Assert.Equal("14400000.00", seen.GetProperty("grant").GetProperty("priceYuan").GetRawText());
    }

    [Fact]
    public async Task Nobody_holds_it_the_day_before_and_the_firm_from_the_day_on()
    {
        var parcel = await land.Bureau.GrantedParcel();
        Assert.Null(await land.Auditor.HolderOn(parcel, "2023-03-19"));
        Assert.Equal("91510799MA6T00012D", await land.Auditor.HolderOn(parcel, "2023-03-20"));
    }

    [Fact]
    public async Task A_parcel_held_by_someone_cannot_be_granted_again()
    {
        var parcel = await land.Bureau.GrantedParcel();
        foreach (var on in new[] { "2023-03-20", "2024-01-01", "2023-02-15" })
        {
            var refused = await land.Bureau.Post($"/api/land/parcels/{parcel}/grant", Given.Grant("91510799MA6T000208", "新能源有限公司", on), 409);
            Assert.Equal("/problems/land/already-held", refused.Text("type"));
            Assert.Contains("绿溪纺织有限公司", refused.Text("detail"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_parcel_without_planning_conditions_cannot_be_granted_and_the_answer_says_who_issues_them()
    {
        var bare = Given.Parcel();
        bare["planningConditions"] = null;
        var parcel = (await land.Bureau.Post("/api/land/parcels", bare)).Id();
        Assert.Equal("planned", (await land.Bureau.Read($"/api/land/parcels/{parcel}")).Text("status"));

        var refused = await land.Bureau.Post($"/api/land/parcels/{parcel}/grant", Given.Grant(), 409);

        Assert.Equal("/problems/land/no-planning-conditions", refused.Text("type"));
        Assert.Contains("城乡规划法", refused.Text("source"), StringComparison.Ordinal);
        Assert.Contains("自然资源局", refused.Text("detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_grant_before_the_parcel_was_in_the_register_is_refused()
    {
        var parcel = await land.Bureau.RegisteredParcel();
        Assert.Equal(
            "/problems/land/not-registered-yet",
            (await land.Bureau.Post($"/api/land/parcels/{parcel}/grant", Given.Grant(on: "2023-01-31"), 409)).Text("type"));
    }

    [Theory]
    [InlineData("park")]
    [InlineData("planner")]
    [InlineData("enterprise")]
    [InlineData("auditor")]
    [InlineData("operator")]
    public async Task Only_the_bureau_grants_and_corrects_grants(string role)
    {
        var parcel = await land.Bureau.GrantedParcel();
        await land.Host.As(role).Post($"/api/land/parcels/{parcel}/grant", Given.Grant(), 403);
        await land.Host.As(role).Post($"/api/land/parcels/{parcel}/grant-corrections", Given.Grant(), 403);
    }

    [Fact]
    public async Task A_code_is_registered_once_also_when_two_register_it_at_the_same_moment()
    {
        var parcel = Given.Parcel();
        var answers = await Task.WhenAll(
            Enumerable.Range(0, 6).Select(_ => land.Bureau.PostAsync("/api/land/parcels", new StringContent(parcel.ToJsonString(), null, "application/json"))));
        Assert.Equal([201, 409, 409, 409, 409, 409], answers.Select(a => (int)a.StatusCode).Order());
    }

    [Fact]
    public async Task Of_eight_grants_at_the_same_moment_one_goes_through()
    {
        var parcel = await land.Bureau.RegisteredParcel();
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ =>
            land.Bureau.PostAsync($"/api/land/parcels/{parcel}/grant", new StringContent(Given.Grant().ToJsonString(), null, "application/json"))));
        Assert.Equal([201, .. Enumerable.Repeat(409, 7)], answers.Select(a => (int)a.StatusCode).Order());
        Assert.Equal(2, (await land.Auditor.Read($"/api/land/parcels/{parcel}/history")).GetArrayLength());
    }

    [Theory]
    [InlineData("holder.uscc", """{ "uscc": "91510799MA6T0001", "name": "某公司" }""")]
    [InlineData("holder.uscc", """{ "uscc": "91510799MA6TOOO12D", "name": "某公司" }""")]
    [InlineData("holder.name", """{ "uscc": null, "name": "" }""")]
    public async Task A_holder_that_is_none_is_refused_by_field(string field, string holder)
    {
        var grant = Given.Grant();
        grant["holder"] = System.Text.Json.Nodes.JsonNode.Parse(holder);
        Assert.True(
            (await land.Bureau.Post($"/api/land/parcels/{await land.Bureau.RegisteredParcel()}/grant", grant, 400)).GetProperty("errors")
            .TryGetProperty(field, out _));
    }

    [Theory]
    [InlineData("priceYuan", "-1")]
    [InlineData("priceYuan", "14400000.001")]
    [InlineData("priceYuan", "null")]
    [InlineData("instalments", """[ { "dueOn": "2023-04-20", "amountYuan": 7200000.00 } ]""")]
    [InlineData("termYears", "71")]
    [InlineData("supervisionNumber", "\"5107992023C00011\"")]
    [InlineData("agreedCompletion", "\"2023-06-29\"")]
    [InlineData("effectiveOn", "\"1749-01-01\"")]
    [InlineData("documentNumber", "\"\"")]
    [InlineData("method", "\"gift\"")]
    [InlineData("priceYuan", "\"14400000\"")]
    [InlineData("contractDate", "\"2023-02-30\"")]
    public async Task Terms_that_cannot_be_are_refused_by_field_and_nothing_is_stored(string field, string value)
    {
        var grant = Given.Grant();
        grant[field] = System.Text.Json.Nodes.JsonNode.Parse(value);
        var parcel = await land.Bureau.RegisteredParcel();

        var refused = await land.Bureau.Post($"/api/land/parcels/{parcel}/grant", grant, 400);

        Assert.Contains(field, refused.GetProperty("errors").EnumerateObject().Select(e => e.Name));
        Assert.Equal(1, (await land.Auditor.Read($"/api/land/parcels/{parcel}/history")).GetArrayLength());
    }

    [Fact]
    public async Task A_credit_code_with_a_doubtful_check_character_is_taken_with_a_warning()
    {
        var granted = await land.Bureau.Post($"/api/land/parcels/{await land.Bureau.RegisteredParcel()}/grant", Given.Grant("91350100M0001TGQXM"));
        Assert.Contains("91350100M0001TGQXM", Assert.Single(granted.GetProperty("warnings").EnumerateArray()).GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_decision_is_a_pure_function_of_command_and_parcel()
    {
        var id = Guid.CreateVersion7();
        var parcel = new Timeline<Parcel>(id).Record(new(new(id, 1), default, new ParcelRegistered(
            "510799001001GB00001", "A-01", null, null, Area.FromMu(60), "0601", new("规条1号"), null, new(2023, 2, 1), "登1")));
        var command = new GrantLand(
            new("91510799MA6T00012D", "绿溪"), SupplyMethod.Listing, "C-1", null, new(2023, 3, 20), 50, Yuan.Of(1), [], null, new(2023, 6, 30), null,
            new(2023, 3, 20), "合1");

        Assert.Same(Wolverine.Http.WolverineContinue.NoProblems, GrantLandEndpoint.Validate(command, parcel, GrantGround.OfAContractThatExists));
        var (_, granted, messages, also) = GrantLandEndpoint.Post(
            command, parcel, GrantGround.OfAContractThatExists, TimeProvider.System, new(typeof(Program).Assembly));

        Assert.Equal(command.ToEvent(), granted);
        Assert.Same(AlsoIn.Nowhere, also);
        var told = Assert.IsType<Contracts.Land.LandAllocated>(Assert.Single(messages));
        Assert.Equal((2, 40000m, new DateOnly(2023, 6, 30)), (told.SourceVersion, decimal.Round(told.AreaSquareMetres), told.AgreedCommencement));
    }

    [Fact]
    public async Task The_id_of_something_that_is_no_parcel_is_not_found()
    {
        var list = await land.Host.As("bureau", "ids")
            .Post("/api/land/imports/supply-results?dryRun=false", Requests.Upload("电子监管号,面积(公顷),供地方式,合同签订日期\n"u8.ToArray(), "空.csv"), 200);
        await land.Host.As("bureau", "ids").Post($"/api/land/parcels/{list.Text("batchId")}/grant", Given.Grant(), 404);
        await land.Host.As("bureau", "ids").Post($"/api/land/parcels/{list.Text("batchId")}/deliver", Given.Step("2023-05-01"), 404);
    }

    [Fact]
    public async Task A_firm_sees_its_own_parcels_and_no_others()
    {
        var (mine, other) = (await land.Bureau.GrantedParcel(), await land.Bureau.GrantedParcel("91510799MA6T000208"));
        var firm = land.Host.As("enterprise", uscc: "91510799MA6T00012D");

        Assert.Equal("granted", (await firm.Read($"/api/land/parcels/{mine}")).Text("status"));
        await firm.Read($"/api/land/parcels/{other}", 404);
        await firm.Read($"/api/land/parcels/{other}/history", 404);
        var listed = await Eventually.Gives(() => firm.All("/api/land/parcels"), l => l.Any(i => i.Id() == mine));
        Assert.All(listed, i => Assert.Equal("91510799MA6T00012D", i.GetProperty("holder").Text("uscc")));
        Assert.Equal(0, (await land.Host.As("enterprise").Read("/api/land/parcels")).Number("total"));
    }
}
