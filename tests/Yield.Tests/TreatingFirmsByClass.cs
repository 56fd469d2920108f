using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Npgsql;
using ParkPlatform.Testing;
using ParkPlatform.Yield.Measures;
using ParkPlatform.Yield.Rules;
using ParkPlatform.Yield.Runs;
using Xunit;

namespace ParkPlatform.Yield.Tests;

/// <summary>差别化措施, domain.md E.9.</summary>
public class Treating_firms_by_class(YieldService yield)
{
    private readonly Authority _county = yield.NewAuthority();

    private static string Of(string name) => $"/api/yield/enterprises/{WorkedExample.Uscc(name)}/measures";

    // F06 and F08 are D, F03 is A, F07 is exempt and managed as B. The power bill is that of the evaluated year.
    private async Task<Guid> Published(int year = 2024, string on = "2025-08-08", string? validTo = null)
    {
        foreach (var name in WorkedExample.Names)
            await _county.Planner.Put(
                $"/api/yield/enterprises/{WorkedExample.Uscc(name)}/years/{year}",
                WorkedExample.Figures(name, land: name switch { "F03" => 4.5m, "F04" => 48, "F05" => 12, _ => null }).With("electricityKilowattHours", 2_000_000)
                    .With("effectiveOn", $"{year + 1}-03-01").With("exemption", name == "F07" ? Exempt(year) : null), 201);
        var run = await _county.Run(await _county.Rules(r => r.Remove("publicityWorkingDays")), year);
        await _county.Planner.Post($"/api/yield/runs/{run}/publish", new { effectiveOn = on, documentNumber = $"示例府发〔{year + 1}〕20号", validTo }, 200);
        return run;
    }

    private static JsonNode Exempt(int year) => JsonNode.Parse($$"""{ "reason": "建设期未结束", "documentNumber": "合同7号", "until": "{{year}}-12-31" }""")!;

    private static JsonElement Measure(JsonElement firm, string code) => firm.GetProperty("measures").EnumerateArray().Single(m => m.Text("code") == code);

    [Fact]
    public async Task A_class_costs_or_brings_what_the_document_says_of_the_figures_of_the_evaluated_year()
    {
        await Published();

        var worst = await _county.Planner.Read($"{Of("F06")}?asOf=2025-09-01");
        Assert.Equal(("D", 1m, 2024m), (worst.Text("class"), worst.Number("yearsInClass"), worst.Number("year")));
        var power = Measure(worst, "power-surcharge");
        Assert.Equal((0.05m, 2_000_000m, 100_000m, "2025-08-08"), (power.Number("value"), power.Number("quantity"), power.Number("yuanPerYear"), power.Text("from")));
        Assert.Contains("2024 年度亩产效益评价为 D 类", power.Text("because"), StringComparison.Ordinal);
        Assert.Equal("评价年度没有该项计量数据，无法计算金额", Measure(worst, "water-price").Text("whyNoAmount"));

        var best = await _county.Planner.Read($"{Of("F03")}?asOf=2025-09-01");
        Assert.Equal(-18_000m, Measure(best, "land-use-tax").Number("yuanPerYear")); // 4.5 mu are 3000 m², at 6 yuan
        Assert.Equal(-18_000m, best.Number("yuanPerYear"));
    }

    [Fact]
    public async Task Nothing_follows_before_the_classes_are_published_nor_after_they_end()
    {
        await Published(validTo: "2026-06-30");
        foreach (var (day, count) in new[] { ("2025-08-07", 0), ("2025-08-08", 10), ("2026-06-30", 10), ("2026-07-01", 0) })
            Assert.Equal(count, (await _county.Planner.Read($"{Of("F06")}?asOf={day}")).GetProperty("measures").GetArrayLength());
        Assert.Equal(0, (await _county.Planner.Read($"/api/yield/enterprises/{Given.Uscc(1)}/measures?asOf=2025-09-01")).GetProperty("measures").GetArrayLength());
    }

    [Fact]
    public async Task A_second_year_in_the_lowest_class_costs_more_than_the_first()
    {
        await Published(2023, "2024-08-08");
        await Published();
        foreach (var (day, years, value) in new[] { ("2024-09-01", 1m, 0.05m), ("2025-09-01", 2m, 0.10m) })
        {
            var firm = await _county.Planner.Read($"{Of("F06")}?asOf={day}");
            Assert.Equal((years, value), (firm.Number("yearsInClass"), Measure(firm, "power-surcharge").Number("value")));
        }
    }

    [Fact]
    public async Task A_run_that_takes_the_place_of_another_changes_the_measures_from_its_own_day_on()
    {
        await Published();
        await _county.Planner.Put(
            $"/api/yield/enterprises/{WorkedExample.Uscc("F06")}/years/2024", WorkedExample.Figures("F06").With("taxTenThousandYuan", 6_400).With("valueAddedTenThousandYuan", 12_000), 200);
        var known = DateTimeOffset.UtcNow;
        var again = await _county.Run(await _county.Rules(r => r.Remove("publicityWorkingDays")));
        await _county.Planner.Post($"/api/yield/runs/{again}/publish", new { effectiveOn = "2025-10-01", documentNumber = "示例府发〔2025〕30号" }, 200);

        Assert.Equal("D", (await _county.Planner.Read($"{Of("F06")}?asOf=2025-09-30")).Text("class"));
        var after = await _county.Planner.Read($"{Of("F06")}?asOf=2025-10-01");
        Assert.NotEqual("D", after.Text("class"));
        Assert.Equal(0, Measure(after, "power-surcharge").Number("value"));
        Assert.Equal("D", (await _county.Planner.Read($"{Of("F06")}?asOf=2025-10-01&knownAt={known.Instant()}")).Text("class"));
    }

    [Fact]
    public async Task A_firm_without_a_class_is_treated_as_the_class_that_the_rules_name()
    {
        await Published();
        var exempt = await _county.Planner.Read($"{Of("F07")}?asOf=2025-09-01");
        Assert.Equal(("B", false), (exempt.Text("class"), exempt.GetProperty("isOwnClass").GetBoolean()));
        Assert.Contains("参照 B 类管理", Measure(exempt, "land-use-tax").Text("because"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_wording_holds_from_its_day_on_and_says_who_stated_it_by_which_paper()
    {
        await Published();
        var stated = await _county.Planner.Put("/api/yield/measures/power-surcharge", Example("StateMeasure"), 200);
        Assert.Equal((2m, 1m), (stated.Number("edition"), stated.Number("version")));

        Assert.Equal(0.05m, Measure(await _county.Planner.Read($"{Of("F06")}?asOf=2025-12-31"), "power-surcharge").Number("value"));
        var power = Measure(await _county.Planner.Read($"{Of("F06")}?asOf=2026-01-01"), "power-surcharge");
        Assert.Equal((0.30m, "示例发改价〔2025〕12号", "2026-01-01"), (power.Number("value"), power.Text("documentNumber"), power.Text("from")));
        Assert.DoesNotContain(
            (await _county.Planner.Read($"{Of("F06")}?asOf=2028-01-01")).GetProperty("measures").EnumerateArray(), m => m.Text("code") == "power-surcharge");
        Assert.Equal([1m, 2m], (await _county.Park.Read("/api/yield/measures/power-surcharge/versions")).EnumerateArray().Select(v => v.GetProperty("wording").Number("edition")));
        Assert.Equal(["measure_stated"], (await _county.Auditor.Read("/api/yield/measures/power-surcharge/history")).EnumerateArray().Select(h => h.Text("type")));
    }

    [Fact]
    public async Task Of_two_surcharges_that_do_not_add_up_only_the_higher_one_holds()
    {
        await Published();
        var other = Example("StateMeasure");
        other["effectiveOn"] = "2025-01-01";
        other["terms"]!["name"] = "惩罚性电价";
        await _county.Planner.Put("/api/yield/measures/punitive-power", other, 201);

        var firm = await _county.Planner.Read($"{Of("F06")}?asOf=2025-09-01");
        Assert.Equal("punitive-power", Measure(firm, "power-surcharge").Text("givesWayTo"));
        Assert.Equal(JsonValueKind.Null, Measure(firm, "punitive-power").GetProperty("givesWayTo").ValueKind);
        Assert.Equal(600_000m, firm.Number("yuanPerYear"));
        Assert.Equal(0, (await _county.Planner.Read("/api/yield/measures/power-surcharge/firms?asOf=2025-09-01&class=D")).Number("total"));
    }

    [Fact]
    public async Task The_list_of_a_measure_names_its_firms_and_what_it_comes_to()
    {
        await Published();
        var list = await _county.Planner.Read("/api/yield/measures/power-surcharge/firms?asOf=2025-09-01&class=D");
        Assert.Equal(
            ["F06", "F08", "S02"], list.Items().Select(m => m.Text("firmName")).Order(StringComparer.Ordinal));
        Assert.Equal((3m, 300_000m), (list.Number("total"), list.Number("yuanPerYear")));
        await _county.Planner.Read("/api/yield/measures/no-such-measure/firms", 404);
    }

    [Fact]
    public async Task A_firm_reads_its_own_measures_and_the_park_no_amounts()
    {
        await Published();
        var own = _county.Firm(WorkedExample.Uscc("F06"));
        Assert.Equal(100_000m, (await own.Read($"{Of("F06")}?asOf=2025-09-01")).Number("yuanPerYear"));
        await own.Read($"{Of("F08")}?asOf=2025-09-01", 404);
        Assert.Equal(1, (await own.Read("/api/yield/measures/power-surcharge/firms?asOf=2025-09-01")).Number("total"));

        var park = await _county.Park.Read($"{Of("F06")}?asOf=2025-09-01");
        Assert.Equal((JsonValueKind.Null, "D"), (park.GetProperty("yuanPerYear").ValueKind, park.Text("class")));
        Assert.Equal("金额涉及企业数据，不对本部门显示", Measure(park, "power-surcharge").Text("whyNoAmount"));
        await _county.Park.Put("/api/yield/measures/power-surcharge", Example("StateMeasure"), 403);
    }

    [Fact]
    public async Task What_was_applied_is_kept_apart_from_what_was_advised()
    {
        await Published();
        var example = Example("ApplyMeasure");
        example["uscc"] = WorkedExample.Uscc("F06");
        var url = "/api/yield/measures/power-surcharge/applications";
        Assert.Equal("/problems/yield/measure-not-advised", (await _county.Planner.Post(url, Example("ApplyMeasure"), 409)).Text("type"));
        var applied = await _county.Planner.Post(url, example);
        Assert.Equal("/problems/yield/measure-applied-before", (await _county.Planner.Post(url, example, 409)).Text("type"));

        Assert.Equal(12_500m, Measure(await _county.Planner.Read($"{Of("F06")}?asOf=2026-02-01"), "power-surcharge").GetProperty("applied").Number("amountYuan"));
        Assert.Equal(JsonValueKind.Null, Measure(await _county.Planner.Read($"{Of("F06")}?asOf=2025-12-31"), "power-surcharge").GetProperty("applied").ValueKind);

        var end = $"/api/yield/measure-applications/{applied.Id()}/end";
        Assert.Equal("/problems/yield/measure-not-applied-then", (await _county.Planner.Post(
            end, new { reason = "误", effectiveOn = "2025-01-01", documentNumber = "号" }, 409)).Text("type"));
        await _county.Planner.Post(end, Example("EndMeasureApplication"), 200);
        Assert.Equal("/problems/yield/measure-ended-before", (await _county.Planner.Post(end, Example("EndMeasureApplication"), 409)).Text("type"));
        Assert.Equal(JsonValueKind.Null, Measure(await _county.Planner.Read($"{Of("F06")}?asOf=2026-09-01"), "power-surcharge").GetProperty("applied").ValueKind);
        Assert.Equal(1, (await _county.Auditor.Read("/api/yield/measure-applications?code=power-surcharge")).Number("total"));
        Assert.Equal(
            ["measure_applied", "measure_application_ended"],
            (await _county.Auditor.Read($"/api/yield/measure-applications/{applied.Id()}/history")).EnumerateArray().Select(h => h.Text("type")));
    }

    [Fact]
    public async Task The_notice_says_the_class_and_each_measure_with_its_paper()
    {
        await Published();
        var notice = await _county.Firm(WorkedExample.Uscc("F06")).Read($"{Of("F06")}/notice?asOf=2025-09-01");
        Assert.Equal("2024 年度亩产效益差别化措施告知书", notice.Text("title"));
        var text = string.Join('\n', notice.GetProperty("paragraphs").EnumerateArray().Select(p => p.GetString()));
        Assert.Contains("定为 D 类（连续第 1 年）", text, StringComparison.Ordinal);
        Assert.Contains("第一年每千瓦时加价0.05元，自 2025-08-08 起，由价格主管部门执行", text, StringComparison.Ordinal);
        Assert.Contains("每年约增加 100000.00 元", text, StringComparison.Ordinal);
        await _county.Planner.Read($"/api/yield/enterprises/{Given.Uscc(1)}/measures/notice", 404);
    }

    [Fact]
    public async Task Two_terms_for_the_same_class_and_year_are_refused()
    {
        var twice = Example("StateMeasure");
        twice["terms"]!["classes"]![2]!["fromYear"] = 1; // the D of the third year
        Assert.Equal(
            "须有一至四十条，同一等级同一年次只能有一条",
            (await _county.Planner.Put("/api/yield/measures/power-surcharge", twice, 400)).GetProperty("errors").GetProperty("terms.classes")[0].GetString());
    }

    [Fact]
    public async Task Whoever_lets_factories_is_told_what_the_published_class_means_for_rent_and_renewal()
    {
        var run = await Published();
        var told = await Eventually.Gives(() => Told(run), t => t.Length == 11); // S03 has no class and nobody says as what it is managed
        var worst = told.Single(t => t.Text("name") == "F06");
        Assert.Equal(("D", 1m), (worst.Text("class"), worst.Number("yearsInClass")));
        Assert.Equal(
            [("factory-rent", "rent", "原则上不再续租"), ("land-priority", "landAndQuota", "不予新增用地，列入低效用地清单")],
            worst.GetProperty("measures").EnumerateArray().Select(m => (m.Text("code"), m.Text("kind"), m.Text("text"))));
    }

    private async Task<JsonElement[]> Told(Guid run)
    {
        await using var source = NpgsqlDataSource.Create(yield.Connection);
        await using var command = source.CreateCommand("select body from queues.wolverine_queue_factories where message_type = 'yield.measures-advised.v1'");
        await using var reader = await command.ExecuteReaderAsync();
        var bodies = new List<string>();
        while (await reader.ReadAsync()) bodies.Add(Encoding.UTF8.GetString((byte[])reader[0]));
        return [.. bodies.Where(b => b.Contains($"{{\"runId\":\"{run}\"", StringComparison.Ordinal)).Select(
            b => JsonSerializer.Deserialize<JsonElement>(b[b.IndexOf("{\"runId\"", StringComparison.Ordinal)..]))];
    }

    public static TheoryData<string, int> Rows => new()
    {
        { "2022 D, 2023 D, 2024 D", 3 },
        { "2022 D, 2023 exempt, 2024 D", 2 }, // neither counts nor breaks the row
        { "2022 D, 2024 D", 1 },
        { "2022 D, 2023 C, 2024 D", 1 },
        { "2022 D, 2023 none, 2024 D", 1 },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Years_in_a_row_are_counted_by_published_classes_without_a_gap(string published, int years)
    {
        var rows = published.Split(", ").Select(row => row.Split(' ')).Select(row => (Year: int.Parse(row[0]), Class: row[1])).ToArray();
        var lists = rows.Select(r => new ListInForce(r.Year, new(r.Year, 0, 0, new byte[8]), new(r.Year + 1, 8, 1), null, "府发")).ToArray();
        var firms = rows.Select(r => new ClassedFirm(
            new(r.Year, 0, 0, new byte[8]), "U", "N", Enum.TryParse<YieldClass>(r.Class, out var known) ? known : null, null,
            r.Class switch { "exempt" => Standing.Exempt, "none" => Standing.NotEvaluable, _ => Standing.Scored }));
        Assert.Equal(years, Assert.Single(ClassesInForce.Of(lists, firms, new(2025, 9, 1))).Years);
    }

    public static TheoryData<string, int, string> SurchargesOfTheDocument => new() { { "C", 1, "0" }, { "D", 1, "0.05" }, { "D", 2, "0.10" }, { "D", 3, "0.15" }, { "D", 9, "0.15" } };

    // domain.md E.9, Shandong: +0.05, +0.10, +0.15.
    [Theory]
    [MemberData(nameof(SurchargesOfTheDocument))]
    public void E9_the_shipped_power_surcharge_is_that_of_the_document(string @class, int years, string value) => Assert.Equal(
        decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture),
        MeasureBook.AsShipped.On(new(2025, 9, 1)).Single(m => m.Code == "power-surcharge").Of(Enum.Parse<YieldClass>(@class), years)!.Value);

    private static JsonObject Example(string command) => Counting_the_park.Example(command);
}
