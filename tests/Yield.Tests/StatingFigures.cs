using System.Text.Json;
using System.Text.Json.Nodes;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Yield.Tests;

public class Stating_figures(YieldService yield)
{
    private readonly Authority _county = yield.NewAuthority();
    private readonly string _uscc = Given.Uscc(1);

    private string Year(int year = 2024) => $"/api/yield/enterprises/{_uscc}/years/{year}";

    private async Task<string[]> History() => [.. (await _county.Planner.Read($"{Year()}/history")).EnumerateArray().Select(h => h.Text("type"))];

    [Fact]
    public async Task The_body_of_the_contract_is_accepted_as_printed_and_read_back()
    {
        var stated = await _county.Planner.Put(Year(), Given.Year(), 201);
        Assert.Equal((_uscc, 2024m, 1m), (stated.Text("uscc"), stated.Number("year"), stated.Number("version")));

        using var read = await _county.Planner.GetAsync(Year());
        Assert.Equal("\"1\"", read.Headers.ETag!.Tag);
        var seen = await read.Must(200);
        Assert.Equal(("绿溪纺织有限公司", "aboveScale", "1680.50"), (seen.Text("name"), seen.Text("group"), seen.GetProperty("taxTenThousandYuan").GetRawText()));
        Assert.Empty(seen.GetProperty("masked").EnumerateArray());
    }

    [Fact]
    public async Task A_figure_that_is_missing_stays_missing_and_is_never_nought()
    {
        await _county.Planner.Put(Year(), Given.Year().With("emissionTonnes", null), 201);
        Assert.Equal(JsonValueKind.Null, (await _county.Planner.Read(Year())).GetProperty("emissionTonnes").ValueKind);
    }

    [Fact]
    public async Task The_same_again_changes_nothing()
    {
        await _county.Planner.Put(Year(), Given.Year(), 201);
        Assert.Equal(1, (await _county.Planner.Put(Year(), Given.Year().With("taxTenThousandYuan", 1680.5m), 200)).Number("version"));
        Assert.Equal(["enterprise_year_reported"], await History());
    }

    [Fact]
    public async Task Corrected_figures_are_seen_by_the_first_clock_and_not_by_an_earlier_second()
    {
        await _county.Planner.Put(Year(), Given.Year(), 201);
        var before = DateTimeOffset.UtcNow;
        Assert.Equal(
            2, (await _county.Planner.Put(Year(), Given.Year().With("taxTenThousandYuan", 1700).With("documentNumber", "税更〔2025〕3号"), 200)).Number("version"));

        Assert.Equal(1700, (await _county.Planner.Read(Year())).Number("taxTenThousandYuan"));
        Assert.Equal(1700, (await _county.Planner.Read($"{Year()}?asOf=2025-03-01")).Number("taxTenThousandYuan"));
        Assert.Equal(1680.5m, (await _county.Planner.Read($"{Year()}?knownAt={before.Instant()}")).Number("taxTenThousandYuan"));
        await _county.Planner.Read($"{Year()}?asOf=2025-02-28", 404);
        await _county.Planner.Read($"{Year()}?knownAt={before.AddMinutes(-5).Instant()}", 404);
        Assert.Equal(["enterprise_year_reported", "enterprise_year_corrected"], await History());
    }

    [Fact]
    public async Task Figures_with_a_later_day_hold_from_that_day_and_the_earlier_ones_until_then()
    {
        await _county.Planner.Put(Year(), Given.Year(), 201);
        await _county.Planner.Put(Year(), Given.Year().With("taxTenThousandYuan", 1700).With("effectiveOn", "2025-06-01"), 200);

        Assert.Equal(1680.5m, (await _county.Planner.Read($"{Year()}?asOf=2025-05-31")).Number("taxTenThousandYuan"));
        Assert.Equal(1700, (await _county.Planner.Read($"{Year()}?asOf=2025-06-01")).Number("taxTenThousandYuan"));

        // What comes last has the last word, also when it is dated back beyond the first statement.
        await _county.Planner.Put(Year(), Given.Year().With("taxTenThousandYuan", 1710).With("effectiveOn", "2025-01-01"), 200);
        Assert.Equal(
            3, (await _county.Planner.Put(Year(), Given.Year().With("taxTenThousandYuan", 1710).With("effectiveOn", "2025-01-01"), 200)).Number("version"));
        Assert.Equal(1710, (await _county.Planner.Read(Year())).Number("taxTenThousandYuan"));
        Assert.Equal(1710, (await _county.Planner.Read("/api/yield/enterprises?year=2024")).Items().Single().Number("taxTenThousandYuan"));
    }

    [Fact]
    public async Task A_veto_may_be_a_text_or_an_object_and_an_exemption_has_a_last_day()
    {
        var body = Given.Year().With("vetoes", JsonNode.Parse("""["较大安全事故", { "reason": "偷税", "documentNumber": "税稽〔2024〕7号" }]"""))
            .With("exemption", JsonNode.Parse("""{ "reason": "建设期", "documentNumber": "合同1号", "until": "2025-12-31" }"""));
        await _county.Planner.Put(Year(), body, 201);

        var seen = await _county.Planner.Read(Year());
        Assert.Equal(
            [("较大安全事故", null), ("偷税", "税稽〔2024〕7号")],
            seen.GetProperty("vetoes").EnumerateArray().Select(v => (v.Text("reason"), v.GetProperty("documentNumber").GetString())));
        Assert.Equal("2025-12-31", seen.GetProperty("exemption").Text("until"));
        Assert.Equal(1, (await _county.Planner.Put(Year(), body, 200)).Number("version"));
    }

    [Theory]
    [InlineData("taxTenThousandYuan", "\"1680\"")]
    [InlineData("taxTenThousandYuan", "1e12")]
    [InlineData("taxTenThousandYuan", "0.0000001")]
    [InlineData("energyTonnesCoalEquivalent", "-1")]
    [InlineData("emissionTonnes", "-0.1")]
    [InlineData("employees", "-1")]
    [InlineData("employees", "true")]
    [InlineData("landMuOverride", "-4.5")]
    [InlineData("landMuOverride", "0")]
    [InlineData("bonus", "101")]
    [InlineData("group", "\"middle\"")]
    [InlineData("group", "null")]
    [InlineData("name", "\"\"")]
    [InlineData("vetoes", "[\"\"]")]
    [InlineData("vetoes[0]", "[null]", "vetoes")]
    [InlineData("until", """{ "reason": "建设期", "documentNumber": "合同1号" }""", "exemption")]
    [InlineData("exemption.reason", """{ "reason": "", "documentNumber": "合同1号", "until": "2025-12-31" }""", "exemption")]
    [InlineData("effectiveOn", "\"1800-01-01\"")]
    [InlineData("documentNumber", "\"\"")]
    public async Task Figures_that_cannot_be_are_refused_by_field_and_nothing_is_stored(string error, string value, string? field = null)
    {
        var refused = await _county.Planner.Put(Year(), Given.Year().With(field ?? error, JsonNode.Parse(value)), 400);
        Assert.Contains(error, refused.GetProperty("errors").EnumerateObject().Select(e => e.Name));
        await _county.Planner.Read(Year(), 404);
    }

    [Theory]
    [InlineData("NaN")]
    [InlineData("1e400")]
    [InlineData("Infinity")]
    public async Task What_is_no_number_is_refused_by_field(string number) => Assert.Contains(
        "taxTenThousandYuan",
        (await _county.Planner.Put(Year(), Given.Year().ToJsonString().Replace("1680.50", number, StringComparison.Ordinal), 400)).GetProperty("errors").EnumerateObject().Select(e => e.Name));

    [Theory]
    [InlineData("91510799MA6T00012D", "1800", "year")]
    [InlineData("91510799MA6T00012D", "-1", "year")]
    [InlineData("91510799MA6T00012D", "2101", "year")]
    [InlineData("12345", "2024", "uscc")]
    public async Task An_address_of_no_firm_or_no_year_is_refused(string uscc, string year, string error)
    {
        Assert.Contains(error, (await _county.Planner.Put($"/api/yield/enterprises/{uscc}/years/{year}", Given.Year(), 400)).GetProperty("errors").EnumerateObject().Select(
            e => e.Name));
        await _county.Planner.Read($"/api/yield/enterprises/{uscc}/years/{year}", 400);
    }

    [Fact]
    public async Task A_stale_if_match_is_412_and_eight_at_once_leave_one_history()
    {
        await _county.Planner.Put(Year(), Given.Year(), 201);
        await _county.Planner.Put(Year(), Given.Year().With("bonus", 1), 412, ("If-Match", "\"0\""));
        await _county.Planner.Put(Year(), Given.Year().With("bonus", 1), 200, ("If-Match", "\"1\""));

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(
            n => _county.Planner.PutAsync(Year(), new StringContent(Given.Year().With("bonus", n + 2).ToJsonString(), null, "application/json"))));
        Assert.All(answers, a => Assert.Contains((int)a.StatusCode, new[] { 200, 409 }));
        Assert.Equal(2 + answers.Count(a => (int)a.StatusCode == 200), (await History()).Length);
        var (sheet, stream) = ((await _county.Planner.Read("/api/yield/enterprises")).Items().Single(), await _county.Planner.Read(Year()));
        Assert.Equal((stream.Number("version"), stream.Number("bonus")), (sheet.Number("version"), sheet.Number("bonus")));
    }

    [Fact]
    public async Task Odd_figures_are_taken_with_a_warning()
    {
        var stated = await _county.Planner.Put(Year(), Given.Year().With("taxTenThousandYuan", 16_800_000), 201);
        var warnings = stated.GetProperty("warnings").EnumerateArray().Select(w => w.GetString()).ToArray();
        Assert.Contains("单位", warnings[0], StringComparison.Ordinal);
        Assert.StartsWith("未注明来源", Assert.Single(warnings.Skip(1)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_finds_by_year_group_and_text()
    {
        await _county.Planner.Put(Year(), Given.Year(), 201);
        await _county.Planner.Put($"/api/yield/enterprises/{Given.Uscc(2)}/years/2024", Given.Year("新能源有限公司", "belowScale"), 201);
        await _county.Planner.Put(Year(2023), Given.Year(), 201);

        foreach (var (query, total) in new[]
        {
            ("", 3), ("?year=2024", 2), ("?year=2024&group=belowScale", 1), ("?q=绿溪", 2), ($"?q={_uscc[5..12].ToLowerInvariant()}", 3), ("?q=%25", 0), ("?year=2022", 0),
        })
            Assert.Equal(total, (await _county.Planner.Read($"/api/yield/enterprises{query}")).Number("total"));
        Assert.Single((await _county.Planner.Read("/api/yield/enterprises?page=2&pageSize=2")).Items());
        foreach (var query in new[] { "year=1800", "page=0", "pageSize=501", "group=middle" })
            await _county.Planner.Read($"/api/yield/enterprises?{query}", 400);
    }
}
