using ParkPlatform.Domain;
using ParkPlatform.Land.Rules;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Land.Tests;

public class Keeping_rules(LandService land)
{
    private HttpClient Bureau(string tenant) => land.Host.As("bureau", tenant);

    private readonly string _tenant = $"rules-{Guid.NewGuid():N}";

    [Fact]
    public async Task Every_rule_says_where_its_figures_come_from_and_how_sure_they_are()
    {
        var rules = (await land.Host.As("planner").Read("/api/land/rules")).EnumerateArray().ToArray();
        Assert.Equal(LandRules.Names, rules.Select(r => r.Text("rule")));
        Assert.All(rules, r =>
        {
            Assert.NotEmpty(r.Text("title"));
            Assert.NotEmpty(r.Text("documentNumber"));
            Assert.All(
                r.GetProperty("values").EnumerateArray(), v =>
                Assert.True(v.Text("source").Length > 0 && v.Text("mark") is "read" or "partlySeen" or "recalled" or "recommended"));
        });
        var floors = rules.Single(r => r.Text("rule") == "price-floors").GetProperty("values").EnumerateArray().ToDictionary(v => v.Text("name"));
        Assert.Equal(
            (15, 840m, 60m, "recalled"), (floors.Count, floors["grade1"].Number("value"), floors["grade15"].Number("value"), floors["grade14"].Text("mark")));
    }

    [Fact]
    public async Task A_new_version_holds_from_its_day_and_what_was_computed_for_earlier_days_stays()
    {
        var bureau = Bureau(_tenant);
        var before = DateTimeOffset.UtcNow;
        var published = await bureau.Post("/api/land/rules/offerings/versions", Given.Example("PublishRule"));
        Assert.Equal((2m, 1m), (published.Number("edition"), published.Number("version")));

        async Task<decimal> ListingDays(string query) => (await bureau.Read($"/api/land/rules/offerings?{query}")).GetProperty("values").EnumerateArray()
            .Single(v => v.Text("name") == "listingDays").Number("value");
        Assert.Equal((10m, 15m), (await ListingDays("asOf=2026-12-31"), await ListingDays("asOf=2027-01-01")));
        Assert.Equal(10m, await ListingDays($"asOf=2027-01-01&knownAt={before.Instant()}"));

        foreach (var (announced, days, edition) in new[] { ("2026-12-31", 10, 1), ("2027-01-04", 15, 2) })
        {
            var plan = await bureau.Post("/api/land/timetables", new { method = "listing", announcedOn = announced }, 200);
            var steps = plan.GetProperty("steps").EnumerateArray().ToDictionary(s => s.Text("step"));
            Assert.Equal(days, DateOnly.Parse(steps["sale"].Text("on")).DayNumber - DateOnly.Parse(steps["listingStart"].Text("on")).DayNumber);
            Assert.Equal(edition, plan.GetProperty("rules")[0].Number("edition"));
        }
        var history = Assert.Single((await bureau.Read("/api/land/rules/offerings/history")).EnumerateArray());
        Assert.Equal(("示范县府发〔2026〕18号", "bureau"), (history.Text("documentNumber"), history.Text("role")));
        var versions = (await bureau.Read("/api/land/rules/offerings/versions")).EnumerateArray().ToArray();
        Assert.Equal(["全国", "示范县"], versions.Select(v => v.GetProperty("version").Text("place")));
        Assert.Equal(0, (await land.Bureau.Read("/api/land/rules/offerings/history")).GetArrayLength()); // another authority's books
    }

    [Fact]
    public async Task The_price_floor_follows_the_version_of_the_day()
    {
        var bureau = Bureau(_tenant);
        var rule = await bureau.Read("/api/land/rules/price-floors");
        var values = rule.GetProperty("values").EnumerateArray().Select(
            v => new
            {
                name = v.Text("name"), value = v.Text("name") == "grade13"
            ? 100m
            : v.Number("value"), unit = v.Text("unit"), mark = v.Text("mark"), source = v.Text("source")
            });
        await bureau.Post("/api/land/rules/price-floors/versions", Given.Example("PublishRule").On("2026-07-01").With("values", values.ToArray()));
        foreach (var (asOf, floor) in new[] { ("2026-06-30", 26.88m), ("2026-07-01", 28m) })
            Assert.Equal(
                floor, (await bureau.Post("/api/land/price-floors", Given.Example("ComputePriceFloor").With("asOf", asOf), 200)).Number("yuanPerSquareMetre"));
    }

    [Fact]
    public async Task A_version_states_all_figures_of_its_rule_and_no_others()
    {
        var bureau = Bureau(_tenant);
        var example = Given.Example("PublishRule");
        var refused = await bureau.Post("/api/land/rules/renewals/versions", example, 409);
        Assert.Equal("/problems/land/rule-values-differ", refused.Text("type"));
        Assert.Contains("applyYearsBefore", refused.Text("detail"), StringComparison.Ordinal);
        await bureau.Post("/api/land/rules/no-such-rule/versions", example, 404);
        await bureau.Post("/api/land/rules/offerings/versions", Given.Example("PublishRule").With("values", Array.Empty<int>()), 400);
        await bureau.Post("/api/land/rules/offerings/versions", example, 412, ("If-Match", "\"7\""));
        await bureau.Post("/api/land/rules/offerings/versions", example, 201, ("If-Match", "\"0\""));
    }

    [Fact]
    public async Task The_annex_that_came_empty_can_be_filled_in_and_is_then_held_to()
    {
        var bureau = Bureau(_tenant);
        var current = (await bureau.Read("/api/land/rules/control-indicators?asOf=2026-01-01")).GetProperty("values").EnumerateArray().Select(
            v => new { name = v.Text("name"), value = v.Number("value"), unit = v.Text("unit"), mark = v.Text("mark"), source = v.Text("source") }).ToArray();
        Assert.DoesNotContain(current, v => v.name.StartsWith("plotRatioMin", StringComparison.Ordinal));
        await bureau.Post("/api/land/rules/control-indicators/versions", Given.Example("PublishRule").On("2024-01-01")
            .With(
                "values", current.Append(new { name = "plotRatioMin.17", value = 1.5m, unit = "ratio", mark = "read", source = "自然资发〔2023〕72号 附件" })
                .ToArray()));
        var parcel = await bureau.NetParcel();
        await bureau.Post($"/api/land/parcels/{parcel}/regional-assessments", Given.Example("RecordRegionalAssessments"), 200);
        var refused = await bureau.Post($"/api/land/parcels/{parcel}/standard-indicators", Given.Example("SetStandardIndicators"), 409);
        Assert.Contains("1.5", refused.Text("detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_bureau_publishes_and_two_at_once_do_not_overwrite_each_other()
    {
        foreach (var role in new[] { "park", "planner", "enterprise", "auditor", "operator" })
            await land.Host.As(role, _tenant).Post("/api/land/rules/offerings/versions", Given.Example("PublishRule"), 403);
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ =>
            Bureau(_tenant)
                .PostAsync("/api/land/rules/offerings/versions", new StringContent(Given.Example("PublishRule").ToJsonString(), null, "application/json"))));
        var editions = (await Bureau(_tenant).Read("/api/land/rules/offerings/versions")).EnumerateArray()
            .Select(v => v.GetProperty("version").Number("edition")).ToArray();
        Assert.Equal(Enumerable.Range(1, editions.Length).Select(n => (decimal)n), editions);
        Assert.Equal(answers.Count(a => a.IsSuccessStatusCode), editions.Length - 1);
    }

    [Fact]
    public void Outside_the_validity_of_its_versions_a_rule_says_so()
    {
        var rules = LandRules.AsShipped;
        Assert.Equal(
            (1, true), (
            rules.On(LandRules.Approvals, new(2010, 1, 1)).Edition, rules.On(LandRules.Approvals, new(2010, 1, 1)).On(new(2010, 1, 1)).OutsideValidity));
        Assert.Equal(
            (1, 2), (rules.On(LandRules.ControlIndicators, new(2023, 5, 10)).Edition, rules.On(LandRules.ControlIndicators, new(2023, 5, 11)).Edition));
        Assert.Equal(0.30m, rules.On(LandRules.ControlIndicators, new(2015, 1, 1))["buildingCoefficientMin"]);
        Assert.False(rules.On(LandRules.ControlIndicators, new(2024, 1, 1)).On(new(2024, 1, 1)).OutsideValidity);
        Assert.Equal(CountingMode.WorkingDays, rules.On(LandRules.Contracts, new(2026, 1, 1)).Period("contractWorkingDays").Mode);
    }
}
