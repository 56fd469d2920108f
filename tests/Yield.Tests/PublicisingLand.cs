using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Yield.Tests;

/// <summary>Land is open to objection before anything is scored (domain.md E.3).</summary>
public class Publicising_land(YieldService yield)
{
    private readonly Authority _county = yield.NewAuthority();

    private const string Publicities = "/api/yield/land-publicities";

    private static readonly string F04 = WorkedExample.Uscc("F04"), F05 = WorkedExample.Uscc("F05");

    private static object Publicity(string on = "2025-04-07", string? until = null) =>
        new { year = 2024, until, where = "县政府网站", effectiveOn = on, documentNumber = "用地公示〔2025〕1号" };

    private static object Objecting(string uscc, string on = "2025-04-09") =>
        new { uscc, statement = "二期预留用地应予核减", effectiveOn = on, documentNumber = "异议书1号" };

    private static object Answer(string on = "2025-04-11") => new { answer = "经实地核对", effectiveOn = on, documentNumber = "亩均办复〔2025〕1号" };

    private static object Results => new { until = (string?)null, where = "县政府网站", effectiveOn = "2025-07-21", documentNumber = "亩均办公示〔2025〕2号" };

    private Task<Guid> Rules() => _county.Rules(r => r["landPublicityFirst"] = true);

    private async Task<string> Refused(string url, object body) => (await _county.Planner.Post(url, body, 409)).Text("type");

    [Fact]
    public async Task The_land_of_every_firm_is_publicised_as_it_was_known_then_and_a_firm_reads_its_own()
    {
        await _county.IsGiven();
        await _county.Land(F05);
        var publicised = await _county.Planner.Post(Publicities, Publicity());
        Assert.Equal(("2025-04-14", 5m, 12m, 0m), (publicised.Text("until"), publicised.Number("workingDays"), publicised.Number("firms"), publicised.Number("withoutLand")));

        // What is corrected afterwards does not change what was publicised.
        await _county.Planner.Put($"/api/yield/enterprises/{F05}/years/2024", WorkedExample.Figures("F05", land: 10), 200);
        var notice = Assert.Single((await _county.Park.Read($"{Publicities}?year=2024")).Items());
        var land = (await _county.Park.Read(notice.Text("list"))).Items().ToDictionary(f => f.Text("uscc"));
        Assert.Equal(
            (12, 48m, 60m, 12m, 12m), (land.Count, land[F04].Number("countedMu"), land[F04].Number("ownMu"), land[F04].Number("leasedOutMu"), land[F05].Number("countedMu")));
        Assert.Equal(48m, (await _county.Auditor.Read(land[F04].Text("opens"))).Number("countedMu"));
        Assert.Equal(F05, Assert.Single((await _county.Firm(F05).Read(notice.Text("list"))).Items()).Text("uscc"));
    }

    [Fact]
    public async Task Where_the_rules_say_so_results_wait_for_the_land_its_objections_and_their_corrections()
    {
        await _county.IsGiven();
        var run = await _county.Run(await Rules());
        var results = $"/api/yield/runs/{run}/publicity";
        Assert.Equal("/problems/yield/land-not-publicised", await Refused(results, Results));

        var publicity = (await _county.Planner.Post(Publicities, Publicity())).Id();
        var objection = (await _county.Firm(F04).Post($"{Publicities}/{publicity}/objections", Objecting(F04))).Id();
        Assert.Equal("/problems/yield/objections-open", await Refused(results, Results));
        Assert.Equal("land", (await _county.Park.Read($"/api/yield/objections?landPublicityId={publicity}")).Items()[0].Text("about"));

        await _county.Planner.Post($"/api/yield/objections/{objection}/uphold", Answer(), 200);
        Assert.Equal("/problems/yield/corrections-not-in", await Refused(results, Results));
        await _county.Planner.Post($"/api/yield/enterprises/{F04}/land-deductions", new
        {
            reason = "二期预留用地", areaSquareMetres = 2_000, from = "2024-01-01", to = "2024-12-31", documentNumber = "亩均办核〔2025〕1号",
        });
        var again = await _county.Run(await Rules());
        await _county.Planner.Post($"/api/yield/runs/{again}/publicity", Results, 200);
        Assert.Equal(45m, (await _county.Results(again))[F04].Number("landMu"));
    }

    [Fact]
    public async Task Objections_outside_the_days_too_short_a_publicity_and_one_of_a_year_without_figures_are_refused()
    {
        Assert.Equal("/problems/yield/no-figures", await Refused(Publicities, Publicity()));
        await _county.IsGiven(landFromRegisters: false);
        Assert.Equal("/problems/yield/publicity-too-short", await Refused(Publicities, Publicity(until: "2025-04-11")));
        Assert.Equal("/problems/yield/year-not-over", await Refused(Publicities, Publicity(on: "2024-12-30")));
        var publicity = (await _county.Planner.Post(Publicities, Publicity())).Id();
        Assert.Equal("/problems/yield/outside-publicity", await Refused($"{Publicities}/{publicity}/objections", Objecting(F04, "2025-04-15")));
        Assert.Equal("/problems/yield/not-in-run", await Refused($"{Publicities}/{publicity}/objections", Objecting(Given.Uscc(5))));
        await _county.Firm(F05).Post($"{Publicities}/{publicity}/objections", Objecting(F04), 404);
        await _county.Park.Post(Publicities, Publicity(), 403);
        var run = await _county.Run(await Rules());
        Assert.Equal("/problems/yield/publicity-not-over", await Refused(
            $"/api/yield/runs/{run}/publicity", new { until = (string?)null, where = "网站", effectiveOn = "2025-04-14", documentNumber = "公示2号" }));
    }

    [Fact]
    public async Task How_long_land_is_publicised_is_a_rule_that_the_planner_keeps()
    {
        await _county.IsGiven(landFromRegisters: false);
        var rule = await _county.Planner.Read("/api/yield/rules/landPublicity");
        var value = rule.GetProperty("values")[0];
        await _county.Planner.Post("/api/yield/rules/landPublicity/versions", new
        {
            place = "本县", validTo = (string?)null, effectiveOn = "2025-04-01", documentNumber = "府办〔2025〕3号",
            values = new[] { new { name = value.Text("name"), value = 7, unit = value.Text("unit"), mark = "read", source = "本县办法第三条" } },
        }, 201);
        Assert.Equal("2025-04-16", (await _county.Planner.Post(Publicities, Publicity())).Text("until"));
    }
}
