using System.Text.Json;
using ParkPlatform.Domain;
using ParkPlatform.Testing;
using ParkPlatform.Yield.Enterprises;
using ParkPlatform.Yield.Occupations;
using ParkPlatform.Yield.Rules;
using ParkPlatform.Yield.Runs;
using Xunit;

namespace ParkPlatform.Yield.Tests;

/// <summary>What counties have published, as rules that come with the platform; domain.md E.2, E.8.5.</summary>
public class Published_schemes(YieldService yield)
{
    private readonly Authority _county = yield.NewAuthority();

    private static RuleSet Library(string code) => GetRuleSetLibraryEndpoint.Get().Single(l => l.Code == code).Document;

    private static FirmInput Firm(
        int n, decimal? tax, decimal? valueAdded = null, decimal? energy = null, decimal? emission = null, decimal? employees = null, decimal? research = null,
        decimal? revenue = null, decimal? electricity = null, EnterpriseGroup group = EnterpriseGroup.AboveScale, string? industry = null, decimal? land = 1,
        params OtherFigure[] others) => new(
        new(
            Given.Uscc(n), 2022, $"企业{n}", group, tax, valueAdded, revenue, energy, emission, employees, research, electricity, land, 0, [], null, industry)
        {
            OtherFigures = [.. others],
        },
        new(Guid.Empty, 1), new(365, []));

    private static FirmOutcome Only(RuleSet rules, params FirmInput[] firms) => Evaluation.Of(rules, firms)[0].Outcome;

    private static decimal Printed(decimal? points) => Math.Round(points!.Value, 2, MidpointRounding.AwayFromZero);

    [Theory]
    [InlineData("V1", "F01 126.39 B, F02 113.00 B, F03 138.40 A, F04 79.94 C, F05 81.95 C, F06 17.66 D, F08 124.54 D, F09 133.23 B")]
    [InlineData("V2", "F01 126.39 A, F02 113.00 B, F03 138.40 A, F04 79.94 C, F05 81.95 B, F06 17.66 D, F08 124.54 D, F09 133.23 B")]
    [InlineData("V3", "F01 62.24 B, F02 52.13 B, F03 68.30 A, F04 35.32 C, F05 37.42 C, F06 20.00 D, F08 60.73 D, F09 90.27 B")]
    [InlineData("V4", "F01 133.87 A, F02 106.24 B, F03 130.94 B, F04 69.47 B, F05 83.04 B, F06 31.04 D, F08 127.18 D, F09 139.26 B")]
    public async Task The_same_firms_under_four_schemes_have_the_printed_scores_and_classes(string scheme, string expected)
    {
        await _county.IsGiven(landFromRegisters: false);
        var usual = await _county.Rules();
        var rules = scheme switch
        {
            "V2" => await Copy(usual, ("order", "\"eligibilityFirst\"")),
            "V3" => await Copy(usual, ("scoring", "\"minMax\""), ("floorShare", "0.2")),
            "V4" => (await _county.Planner.Post("/api/yield/rule-sets", await LibraryDocument("sichuan-5-2"))).Id(),
            _ => usual,
        };
        var results = (await _county.Results(await _county.Run(rules))).Values.Where(r => r.Text("name")[0] == 'F' && r.Text("standing") == "scored");
        Assert.Equal(expected, string.Join(", ", results.OrderBy(r => r.Text("name"), StringComparer.Ordinal)
            .Select(r => FormattableString.Invariant($"{r.Text("name")} {r.Number("total"):0.00} {r.Class()}"))));
    }

    private async Task<Guid> Copy(Guid rules, params (string Path, string Value)[] changes) => (await _county.Planner.Post($"/api/yield/rule-sets/{rules}/copy", new
    {
        name = "复制的规则", changes = changes.Select(c => new { path = c.Path, value = JsonDocument.Parse(c.Value).RootElement }), effectiveOn = "2025-01-01",
        documentNumber = "示例〔2025〕2号",
    })).Id();

    private async Task<JsonElement> LibraryDocument(string code) =>
        (await _county.Planner.Read("/api/yield/rule-sets/library")).EnumerateArray().Single(l => l.Text("code") == code).GetProperty("document");

    [Theory]
    [InlineData("huangyan-2021", 94.43)]
    [InlineData("huangyan-2022", 93.55)]
    public void The_firm_of_the_huangyan_notices_has_the_points_that_they_give(string code, double points)
    {
        // Per mu 18 and 150, per tonne of coal 3.1, per tonne emitted 4,000, per person 20, research 2.1 % of revenue.
        var firm = Firm(1, 18, 150, 150 / 3.1m, 150 / 4000m, 7.5m, 21, 1000);
        Assert.Equal((decimal)points, Printed(Only(Library(code), firm).Total));
    }

    [Fact]
    public void A_firm_at_all_baselines_has_a_hundred_points()
    {
        var rules = Library("huangyan-2022");
        var at = Firm(1, 24.097m, 136.16m, 136.16m / 2.694m, 136.16m / 4929.81m, 136.16m / 18.14m, 30.2m, 1000);
        Assert.Equal(100, Printed(Only(rules, at).Total));
        var small = Firm(1, 11.5932m, electricity: 11.5932m / 0.2352m, group: EnterpriseGroup.BelowScale);
        Assert.Equal(100, Printed(Only(rules, small).Total));
    }

    [Fact]
    public void The_jingde_formula_gives_eighteen_of_thirty_to_twelve_between_two_and_twenty_two()
    {
        var firms = new[] { 12m, 2m, 22m }.Select((tax, n) => Firm(n + 1, tax)).ToArray();
        Assert.Equal([18.00m, 6.00m, 30.00m], Evaluation.Of(Library("jingde-2022"), firms).OrderBy(f => Array.IndexOf(firms, f.Input))
            .Select(f => f.Outcome.Indicators[0].Score!.Value));
    }

    [Theory]
    [InlineData(EnterpriseGroup.AboveScale, 4, -15)]
    [InlineData(EnterpriseGroup.AboveScale, 1, 0)]
    [InlineData(EnterpriseGroup.BelowScale, 3, -20)]
    [InlineData(EnterpriseGroup.BelowScale, 0, 0)]
    public void Small_tenants_cost_the_landlord_what_wenling_takes_off(EnterpriseGroup group, int tenants, int points)
    {
        var rules = Library("wenling-2022");
        var landlord = Firm(1, 10, 10, 1, 1, 1, 1, 100, group: group, industry: "C3441", others: new OtherFigure("smallTenants", tenants));
        Assert.Equal(points, Bonuses.Of(rules, rules.Groups.First(g => g.Group == group), landlord));
    }

    [Fact]
    public void Wenling_ranks_each_industry_group_apart_and_by_the_shares_of_the_scale()
    {
        var firms = Enumerable.Range(1, 20).Select(n => Firm(n, n, n, 1, 1, 1, 1, 100, industry: n <= 10 ? "C3441" : "C1951"));
        var results = Evaluation.Of(Library("wenling-2022"), firms).Select(f => f.Outcome).ToLookup(o => o.Cohort);
        Assert.Equal(["/pumps", "/shoes"], results.Select(r => r.Key).Order(StringComparer.Ordinal));
        Assert.All(results, cohort =>
        {
            Assert.Equal(Enumerable.Range(1, 10), cohort.Select(o => o.Rank!.Value).Order());
            Assert.Equal("AABBBBBBCD", string.Concat(cohort.OrderBy(o => o.Rank).Select(o => o.Class)));
        });
    }

    [Fact]
    public void Tenants_and_owners_below_the_scale_are_ranked_apart_and_the_young_have_no_class()
    {
        var rules = Library("share-45-20-15-15-5");
        LandLine Line(LandKind kind) => new(kind, Guid.Empty, "U", null, null, Area.FromSquareMetres(6_000), 1, new(new(2022, 1, 1), new(2022, 12, 31)), null, new(Guid.Empty, 1), "合同");
        FirmInput Small(int n, LandKind kind, decimal years) => Firm(n, n, group: EnterpriseGroup.BelowScale, land: null, others: new OtherFigure("yearsRegistered", years)) with
        {
            Land = new(365, [Line(kind)]),
        };
        var results = Evaluation.Of(rules, [Small(1, LandKind.Own, 9), Small(2, LandKind.Rented, 9), Small(3, LandKind.Rented, 3.5m)])
            .Select(f => f.Outcome).ToDictionary(o => o.Uscc);
        Assert.Equal(("owners", "tenants"), (results[Given.Uscc(1)].Cohort, results[Given.Uscc(2)].Cohort));
        Assert.Equal((Standing.Exempt, null, YieldClass.B), (results[Given.Uscc(3)].Standing, results[Given.Uscc(3)].Class, results[Given.Uscc(3)].ManagedAs!.Value));
    }

    // As Jiangshan has it: small tenants are not scored but take the landlord's class.
    [Fact]
    public void Small_tenants_follow_the_landlord_on_whose_land_they_rent_most()
    {
        var usual = Library("share-45-20-15-15-5");
        var rules = usual with { Groups = [.. usual.Groups.Select(g => g.Tenants == true ? g with { FollowsLandlord = true, Exemptions = [] } : g with { Exemptions = [] })] };
        LandLine Line(LandKind kind, int? of, decimal area) => new(
            kind, Guid.Empty, "U", of is { } landlord ? Given.Uscc(landlord) : null, of is { } named ? $"企业{named}" : null, Area.FromSquareMetres(area), 1,
            new(new(2022, 1, 1), new(2022, 12, 31)), null, new(Guid.Empty, 1), "合同");
        FirmInput Small(int n, params LandLine[] lines) =>
            Firm(n, n, group: EnterpriseGroup.BelowScale, land: null, others: new OtherFigure("yearsRegistered", 9)) with { Land = new(365, [.. lines]) };
        var vetoed = Small(6, Line(LandKind.Rented, 1, 4_000));
        var results = Evaluation.Of(rules,
        [
            .. Enumerable.Range(1, 4).Select(n => Small(n, Line(LandKind.Own, null, 60_000 / n))),
            Small(5, Line(LandKind.Rented, 1, 4_000), Line(LandKind.Rented, 4, 4_001)),
            vetoed with { Stated = vetoed.Stated with { Vetoes = [new("安全事故", "应急1号")] } },
            Small(7, Line(LandKind.Rented, 99, 4_000)),
        ]).Select(f => f.Outcome).ToDictionary(o => o.Uscc);
        FirmOutcome Of(int n) => results[Given.Uscc(n)];

        Assert.Equal((YieldClass.A, 1), (Of(4).Class, Of(4).Rank));
        Assert.Equal((Standing.FollowsLandlord, YieldClass.A, null), (Of(5).Standing, Of(5).Class, Of(5).Rank));
        Assert.Equal(new Reason("follows-landlord", Class: YieldClass.A, Text: "企业4"), Assert.Single(Of(5).Reasons));
        Assert.Equal((YieldClass.D, "veto"), (Of(6).Class, Of(6).Reasons[1].Code));
        Assert.Equal((Standing.NotEvaluable, null, "landlord-without-class"), (Of(7).Standing, Of(7).Class, Of(7).Reasons[0].Code));
        // The landlords' places are shared among themselves.
        Assert.Equal([1, 2, 3, 4], Enumerable.Range(1, 4).Select(n => Of(n).Rank!.Value).Order());
    }

    [Fact]
    public async Task Every_rule_set_of_the_library_can_be_stated_and_says_where_it_was_published()
    {
        var library = (await _county.Planner.Read("/api/yield/rule-sets/library")).EnumerateArray().ToArray();
        Assert.Equal(7, library.Length);
        foreach (var entry in library)
        {
            Assert.Equal(entry.Text("hash"), (await _county.Planner.Post("/api/yield/rule-sets", entry.GetProperty("document"))).Text("hash"));
            if (entry.Text("code") != "RC-1") Assert.NotEmpty(entry.Text("source"));
        }
    }

    [Fact]
    public async Task A_copy_says_otherwise_only_at_the_places_that_were_changed()
    {
        var rules = await _county.Rules();
        var copy = await Copy(rules, ("groups[0].indicators[0].weight", "35"), ("groups[0].indicators[1].weight", "15"));
        Assert.NotEqual(rules, copy);
        var (was, now) = (await _county.Auditor.Read($"/api/yield/rule-sets/{rules}"), await _county.Auditor.Read($"/api/yield/rule-sets/{copy}"));
        decimal[] Weights(JsonElement r) => [.. r.GetProperty("document").GetProperty("groups")[0].GetProperty("indicators").EnumerateArray().Select(i => i.Number("weight"))];
        Assert.Equal([30, 20, 20, 10, 10, 10], Weights(was));
        Assert.Equal([35, 15, 20, 10, 10, 10], Weights(now));
    }

    [Theory]
    [InlineData("groups[0].indicators[0].weight", "35", "groups[0].indicators")] // 105 in all
    [InlineData("groups[9].indicators[0].weight", "35", "groups[9].indicators[0].weight")]
    [InlineData("scoring", "\"guess\"", "scoring")]
    [InlineData("profit", "1", "profit")]
    public async Task A_copy_that_cannot_be_computed_is_refused_with_the_place(string path, string value, string place)
    {
        var rules = await _county.Rules();
        var refused = await _county.Planner.Post($"/api/yield/rule-sets/{rules}/copy", new
        {
            name = "复制的规则", changes = new[] { new { path, value = JsonDocument.Parse(value).RootElement } }, effectiveOn = "2025-01-01", documentNumber = "示例2号",
        }, 400);
        Assert.Contains(place, refused.GetProperty("errors").EnumerateObject().Select(e => e.Name));
        Assert.Equal(1, (await _county.Auditor.Read("/api/yield/rule-sets")).Number("total"));
    }

    [Fact]
    public async Task The_schema_names_every_part_of_a_rule_set_and_what_it_may_be()
    {
        var schema = await _county.As("park").Read("/api/yield/rule-sets/schema");
        Assert.Contains("2020-12", schema.Text("$schema"), StringComparison.Ordinal);
        var indicator = schema.GetProperty("properties").GetProperty("groups").GetProperty("items").GetProperty("properties").GetProperty("indicators").GetProperty("items");
        Assert.Contains("baseline", indicator.GetProperty("required").EnumerateArray().Select(r => r.GetString()));
        Assert.Contains("percentile", schema.GetProperty("properties").GetProperty("scoring").GetProperty("enum").EnumerateArray().Select(r => r.GetString()));
    }
}
