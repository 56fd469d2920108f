using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Yield.Tests;

/// <summary>What comes in files and rule sets of real offices: each is answered clearly, and nothing is stored by halves.</summary>
public class Bad_input(YieldService yield)
{
    private readonly Authority _county = yield.NewAuthority();

    private const string Header = "统一社会信用代码,企业名称,年度,分组,评价税收(万元),营业收入(万元),年平均职工人数(人),研发经费(万元)";

    private static string Row(int n, string tax = "1000", string revenue = "30000", string employees = "300", string research = "900", string? uscc = null) =>
        $"{uscc ?? Given.Uscc(n)},企业{n.ToString(CultureInfo.InvariantCulture)},2024,规上,{tax},{revenue},{employees},{research}";

    private Task<JsonElement> Import(params string[] lines) => _county.Planner.Post(
        "/api/yield/imports/enterprise-years?dryRun=false", Requests.Upload(Encoding.UTF8.GetBytes(string.Join('\n', lines)), "数据.csv"), 200);

    private static JsonElement[] Messages(JsonElement answer, string code) =>
        [.. answer.GetProperty("messages").EnumerateArray().Where(m => m.Text("code") == code)];

    private Task<JsonElement> Year(int n) => _county.Planner.Read($"/api/yield/enterprises/{Given.Uscc(n)}/years/2024");

    [Fact]
    public async Task Rows_in_yuan_in_a_column_of_ten_thousand_yuan_are_seen_by_the_rest_of_the_group()
    {
        var answer = await Import([Header, .. Enumerable.Range(1, 9).Select(n => Row(n, tax: $"{900 + n}")), Row(10, tax: "9500000"), Row(11, tax: "9100000元")]);
        var warning = Assert.Single(Messages(answer, "far-from-group"));
        Assert.Equal((11m, "评价税收(万元)", "9500000"), (warning.Number("line"), warning.Text("column"), warning.Text("value")));
        Assert.Equal(910m, (await Year(11)).Number("taxTenThousandYuan")); // its cell says which unit it is in
        Assert.Equal((11m, 0m), (answer.Number("created"), answer.Number("failed")));
    }

    [Fact]
    public async Task A_whole_row_in_another_unit_is_named_once_at_its_revenue()
    {
        var answer = await Import([Header, .. Enumerable.Range(1, 9).Select(n => Row(n)), Row(10, tax: "1000000", revenue: "30000000", research: "900000")]);
        Assert.Equal("营业收入(万元)", Assert.Single(Messages(answer, "far-from-group")).Text("column"));
    }

    [Theory]
    [InlineData("3.2", "warning")]
    [InlineData("0.032", "warning")]
    [InlineData("3.2%", "error")]
    [InlineData("３２‰", "error")]
    public async Task A_share_where_an_amount_belongs_is_said_however_it_is_written(string research, string severity)
    {
        var message = Assert.Single((await Import(Header, Row(1, research: research))).GetProperty("messages").EnumerateArray());
        Assert.Equal((severity, severity == "error" ? "percent" : "research-maybe-share"), (message.Text("severity"), message.Text("code")));
    }

    [Fact]
    public async Task Full_width_digits_letters_and_brackets_are_read()
    {
        var wide = string.Concat(Given.Uscc(1).Select(c => (char)(c + 0xFEE0)));
        var answer = await Import("统一社会信用代码，企业名称，年度，分组，评价税收（万元），营业收入（万元）".Replace('，', ','), $"{wide},绿溪,２０２４,规上,１６８０．５０,５２０００");
        Assert.Equal(1, answer.Number("created"));
        Assert.Equal((1_680.5m, 52_000m), ((await Year(1)).Number("taxTenThousandYuan"), (await Year(1)).Number("revenueTenThousandYuan")));
    }

    [Fact]
    public async Task A_code_that_is_there_twice_with_other_figures_is_an_error_and_the_first_row_counts()
    {
        var answer = await Import(Header, Row(1, tax: "1000"), Row(2), Row(1, tax: "1200"));
        Assert.Equal((2m, 1m), (answer.Number("created"), answer.Number("failed")));
        Assert.Contains("2", Assert.Single(Messages(answer, "code-twice")).Text("message"), StringComparison.Ordinal);
        Assert.Equal(1_000m, (await Year(1)).Number("taxTenThousandYuan"));
    }

    [Fact]
    public async Task One_firm_under_two_names_and_one_name_under_two_codes_are_both_named()
    {
        await Import(Header, Row(1));
        var answer = await Import(Header, Row(1).Replace("企业1", "企业1（原名）", StringComparison.Ordinal), Row(2), Row(3).Replace("企业3", "企业2", StringComparison.Ordinal));
        Assert.Equal((2m, "企业1"), (Messages(answer, "another-name")[0].Number("line"), Named(Messages(answer, "another-name")[0])));
        Assert.Equal((4m, Given.Uscc(2)), (Messages(answer, "name-of-another")[0].Number("line"), Coded(Messages(answer, "name-of-another")[0])));

        static string Named(JsonElement message) => message.Text("message").Split('“')[1].Split('”')[0];
        static string Coded(JsonElement message) => message.Text("message").Contains(Given.Uscc(2), StringComparison.Ordinal) ? Given.Uscc(2) : "";
    }

    [Fact]
    public async Task Of_ten_thousand_warnings_the_first_are_shown_with_the_number_of_the_rest_and_an_error_is_not_lost_among_them()
    {
        var answer = await Import([Header, .. Enumerable.Range(1, 10_000).Select(n => Row(n, research: "—")), Row(10_001, tax: "很多")]);
        Assert.Equal((10_000m, 1m), (answer.Number("created"), answer.Number("failed")));
        Assert.Equal(5_000, Messages(answer, "dash-is-missing").Length);
        Assert.Equal(10_002m, Assert.Single(Messages(answer, "not-a-number")).Number("line"));
        Assert.Contains("5000", Assert.Single(Messages(answer, "more")).Text("message"), StringComparison.Ordinal);
        Assert.Equal(10_000, (await _county.Planner.Read("/api/yield/enterprises?year=2024&pageSize=1")).Number("total"));
    }

    [Fact]
    public async Task A_column_that_nobody_knows_is_said_once_and_left_out()
    {
        var answer = await Import($"序号,{Header},研发投入强度(%)", $"1,{Row(1)},3.2", $"2,{Row(2)},4.1");
        Assert.Equal((1m, "研发投入强度(%)"), (Assert.Single(Messages(answer, "column-ignored")).Number("line"), Messages(answer, "column-ignored")[0].Text("column")));
        Assert.Equal(2, answer.Number("created"));
    }

    // An exemption that rested on points or on another group's result would need the evaluation before it could be made.
    [Theory]
    [InlineData("TAX_PER_MU")]
    [InlineData("exempt")]
    [InlineData("class")]
    public async Task An_exemption_rests_on_figures_alone_so_none_can_go_in_a_circle(string figure)
    {
        var rules = await _county.LibraryRules();
        rules["groups"]![0]!["exemptions"] = new JsonArray(new JsonObject { ["reason"] = "循环", ["figure"] = figure, ["below"] = 1 });
        var refused = await _county.Planner.Post("/api/yield/rule-sets", rules, 400);
        Assert.True(refused.GetProperty("errors").TryGetProperty("groups[0].exemptions[0].figure", out _), $"{refused}");
    }

    [Fact]
    public async Task Two_firms_that_let_to_each_other_have_their_land_counted_once_each()
    {
        Guid[] parcels = [Guid.NewGuid(), Guid.NewGuid()], buildings = [Guid.NewGuid(), Guid.NewGuid()];
        for (var n = 0; n < 2; n++)
        {
            var (own, other, code) = (n + 1, 2 - n, $"P-{(n + 1).ToString(CultureInfo.InvariantCulture)}");
            await _county.Planner.Put($"/api/yield/enterprises/{Given.Uscc(own)}/years/2024", Given.Year($"企业{own}"), 201);
            await _county.Hears(
                Told.Allocated(parcels[n], code, 40_000, Given.Uscc(own), $"企业{own}"), Told.Building(buildings[n], code, 1.0m),
                Told.Occupied(Guid.NewGuid(), Guid.NewGuid(), buildings[n], code, 1.0m, 8_000 * own, Given.Uscc(other), $"企业{other}"));
        }
        Assert.Equal((72m, 48m), ((await _county.Land(Given.Uscc(1))).Number("countedMu"), (await _county.Land(Given.Uscc(2))).Number("countedMu")));
        await _county.Run(await _county.Rules());
    }
}
