using System.Text;
using System.Text.Json;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Yield.Tests;

/// <summary>Where the figures of a file come from, and when they came in (domain.md E.3); areas that are measured and registered (E.4).</summary>
public class Importing_sources(YieldService yield)
{
    private readonly Authority _county = yield.NewAuthority();

    private const string Who = "统一社会信用代码,企业名称,年度,分组";

    private Task<JsonElement> Import(string columns, string cells, bool dryRun = false) => _county.Planner.Post(
        $"/api/yield/imports/enterprise-years?dryRun={(dryRun ? "true" : "false")}",
        Requests.Upload(Encoding.UTF8.GetBytes($"{Who},{columns}\n{Given.Uscc(1)},绿溪,2024,规上,{cells}\n"), "数据.csv"), 200);

    private Task<JsonElement> Year() => _county.Planner.Read($"/api/yield/enterprises/{Given.Uscc(1)}/years/2024");

    private static IEnumerable<string> Sources(JsonElement year) => year.GetProperty("sources").EnumerateArray()
        .Select(s => $"{s.Text("figure")} {s.Text("supplier")} {s.Text("receivedOn")} {s.GetProperty("documentNumber").GetString()}".TrimEnd());

    private static IEnumerable<string> Codes(JsonElement answer) => answer.GetProperty("messages").EnumerateArray().Select(m => m.Text("code"));

    [Fact]
    public async Task A_file_says_who_has_supplied_each_figure_and_when_and_who_has_supplied_the_rest()
    {
        var answer = await Import(
            "评价税收(万元),工业增加值(万元),研发经费(万元),实测面积(平方米),证载面积(亩),评价税收来源,评价税收收到日期,实测面积来源,提供单位,收到日期,来源文号",
            "1680,10800,,41000,59.2,县税务局,2025年2月20日,县测绘院,县统计局,2025-02-18,统函3号");
        Assert.Empty(Codes(answer));
        var year = await Year();
        Assert.Equal((61.5m, 59.2m), (year.Number("measuredLandMu"), year.Number("registeredLandMu")));
        Assert.Equal(
            [
                "tax 县税务局 2025-02-20", "valueAdded 县统计局 2025-02-18 统函3号", "registeredLandMu 县统计局 2025-02-18 统函3号",
                "measuredLandMu 县测绘院 2025-02-18",
            ],
            Sources(year));
        Assert.Empty(year.GetProperty("unsourced").EnumerateArray());
    }

    [Fact]
    public async Task Each_department_sends_its_own_columns_and_takes_nothing_away_from_the_others()
    {
        await Import("评价税收(万元),提供单位,收到日期", "1680,县税务局,2025-02-20");
        await Import("营业收入(万元),研发经费(万元),提供单位,收到日期", "52000,1800,县统计局,2025-02-25");
        await Import("实测面积(亩),提供单位,收到日期", "61.5,县自然资源局,2025-03-02");
        var year = await Year();
        Assert.Equal(
            (1_680m, 52_000m, 1_800m, 61.5m),
            (year.Number("taxTenThousandYuan"), year.Number("revenueTenThousandYuan"), year.Number("researchTenThousandYuan"), year.Number("measuredLandMu")));
        Assert.Equal(
            ["tax 县税务局 2025-02-20", "revenue 县统计局 2025-02-25", "research 县统计局 2025-02-25", "measuredLandMu 县自然资源局 2025-03-02"], Sources(year));
        Assert.Equal(3, year.Number("version"));
        Assert.Equal(1, (await Import("实测面积(亩),提供单位,收到日期", "61.5,县自然资源局,2025-03-02")).Number("unchanged"));
    }

    [Fact]
    public async Task A_trial_shows_that_another_source_is_named_and_a_blank_takes_a_measured_area_back()
    {
        await Import("评价税收(万元),实测面积(亩),评价税收来源,评价税收收到日期", "1680,61.5,县税务局,2025-02-20");
        var trial = await Import("评价税收(万元),实测面积(亩),评价税收来源,评价税收收到日期", "1680,,市税务局,2025-02-20", dryRun: true);
        Assert.Equal(
            ["实测面积(亩): 61.5 → ", "评价税收来源: 县税务局 → 市税务局"],
            trial.GetProperty("changes").EnumerateArray()
                .Select(c => $"{c.Text("column")}: {c.GetProperty("before").GetString()} → {c.GetProperty("after").GetString()}"));
        Assert.Equal(61.5m, (await Year()).Number("measuredLandMu"));
    }

    [Theory]
    [InlineData("评价税收(万元),评价税收来源", "1680,县税务局", "source-without-day", false)]
    [InlineData("评价税收(万元),提供单位", "1680,县税务局", "source-without-day", false)]
    [InlineData("评价税收(万元),评价税收收到日期", "1680,2025-02-20", "day-without-source", false)]
    [InlineData("评价税收(万元),评价税收来源,评价税收收到日期", "1680,县税务局,2025-02-30", "not-a-date", false)]
    [InlineData("评价税收(万元),研发经费(万元),研发经费来源", "1680,,县统计局", "source-without-figure", true)]
    [InlineData("评价税收(万元),实测面积(亩)", "1680,-3", "negative", false)]
    public async Task A_source_that_is_not_whole_is_said_with_its_place(string columns, string cells, string code, bool taken)
    {
        var answer = await Import(columns, cells);
        Assert.Contains(code, Codes(answer));
        Assert.Equal(taken ? 1 : 0, answer.Number("created"));
        await _county.Planner.Read($"/api/yield/enterprises/{Given.Uscc(1)}/years/2024", taken ? 200 : 404);
    }
}
