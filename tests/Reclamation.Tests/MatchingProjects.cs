using System.Diagnostics;
using System.Text.Json;
using CsCheck;
using ParkPlatform.Contracts.Factories;
using ParkPlatform.Domain;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Matchings;
using ParkPlatform.Reclamation.Projects;
using ParkPlatform.Reclamation.Rules;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Reclamation.Tests;

public class Matching_projects(ReclamationService service)
{
    private sealed record Books(ReclamationService Service, string Tenant)
    {
        public HttpClient Park { get; } = Service.Host.As("park", Tenant);

        /// <summary>A building with one unit: floor area, height and load as given.</summary>
        public async Task<Guid> Unit(string code, decimal area = 1200, decimal? height = 7.5m, decimal load = 15, string fire = "丙", string on = "2023-05-01", string zone = "青东坝工业区")
        {
            var unit = Guid.CreateVersion7();
            await Service.Hear(new BuildingDescribed(
                Guid.CreateVersion7(), 1, Given.Day(on), DateTimeOffset.UtcNow, "竣1", code, code, zone, null, 2.0m,
                [new(unit, "101", 1, area, true, height, load, 5)], null, fire, 1250), Tenant);
            return unit;
        }

        public async Task<Guid> Project(
            string name, decimal min = 1000, decimal max = 1500, decimal? height = 6, decimal? load = 10, string? fire = "丙", decimal tax = 20, string ready = "2027-03-01",
            string type = "unit", string[]? zones = null) =>
            (await Park.Post("/api/reclamation/projects", new
            {
                name, firm = new { uscc = Given.NewFirm(), name = $"{name}公司" },
                needs = new
                {
                    assetType = type, areaMinSquareMetres = min, areaMaxSquareMetres = max, readyBy = ready, zones = zones ?? [], fireClass = fire,
                    clearHeightMetres = height, floorLoadKilonewtonsPerSquareMetre = load,
                },
                promises = new { taxTenThousandYuanPerMu = tax, investmentTenThousandYuanPerMu = 300, jobsPerMu = 5 },
                effectiveOn = "2026-06-01", documentNumber = "招1",
            })).Id();

        public async Task<Guid> Run(string on = "2026-07-01")
        {
            await Service.EverythingIsHandled();
            await Service.TablesAreUpToDate();
            return (await Park.Post("/api/reclamation/matchings", new { effectiveOn = on, documentNumber = "会1" })).Id();
        }

        public async Task<JsonElement> Result(Guid matching) => (await Park.Read($"/api/reclamation/matchings/{matching}")).GetProperty("matching");

        public async Task<(Guid, Guid)[]> Pairs(Guid matching) =>
            [.. (await Result(matching)).GetProperty("pairs").EnumerateArray().Select(p => (p.GetProperty("projectId").GetGuid(), p.GetProperty("assetId").GetGuid()))];
    }

    private Books NewBooks() => new(service, $"matching-{Given.Serial()}");

    [Fact]
    public async Task A_project_gets_what_fits_and_every_exclusion_says_why_and_what_would_have_to_change()
    {
        var books = NewBooks();
        var (low, good) = (await books.Unit("M-1", height: 5.4m), await books.Unit("M-2"));
        var unknown = await books.Unit("M-3", height: null);
        var project = await books.Project("储能");
        var matching = await books.Run();
        Assert.Equal([(project, good)], await books.Pairs(matching));

        var ranking = (await books.Park.Read($"/api/reclamation/matchings/{matching}/projects/{project}")).Items();
        Assert.Equal([good, low, unknown], ranking.Select(r => r.GetProperty("assetId").GetGuid()));
        Assert.Equal((1, 6), (ranking[0].GetProperty("rank").GetInt32(), ranking[0].GetProperty("score").GetArrayLength()));
        var reason = ranking[1].GetProperty("exclusions").EnumerateArray().Single();
        Assert.Equal(("clearHeight", 0.6m), (reason.Text("filter"), reason.Number("gap")));
        Assert.StartsWith("层高差 0.6 米", reason.Text("reason"), StringComparison.Ordinal);
        Assert.NotEmpty(reason.Text("change"));
        Assert.Equal("层高未登记（需 6）", ranking[2].GetProperty("exclusions").EnumerateArray().Single().Text("reason"));
        Assert.Equal(2, (await books.Park.Read($"/api/reclamation/matchings/{matching}/projects/{project}?excluded=true")).Number("total"));
    }

    [Fact]
    public async Task The_best_over_all_is_found_where_each_taking_its_best_would_leave_one_waiting()
    {
        var books = NewBooks();
        var (large, small) = (await books.Unit("M-10", 1500), await books.Unit("M-11", 1250));
        var picky = await books.Project("挑剔", 1400, 1600); // only the large one
        var easy = await books.Project("随和", 1250, 1750); // would like the large one better
        var matching = await books.Run();
        Assert.Equal(new[] { (picky, large), (easy, small) }.Order(), (await books.Pairs(matching)).Order());
    }

    [Fact]
    public async Task Who_promises_more_gets_the_only_asset_and_the_other_goes_on_waiting()
    {
        var books = NewBooks();
        var unit = await books.Unit("M-20");
        var (less, more) = (await books.Project("少", tax: 5), await books.Project("多", tax: 28));
        var matching = await books.Run();
        Assert.Equal([(more, unit)], await books.Pairs(matching));
        Assert.Equal([less], (await books.Result(matching)).GetProperty("waiting").EnumerateArray().Select(w => w.GetGuid()));

        // A person decides otherwise, says why, and is told the price.
        var answer = await books.Park.Post($"/api/reclamation/matchings/{matching}/overrides", new
        {
            projectId = less, assetId = unit, reason = "链主企业配套", effectiveOn = "2026-07-02", documentNumber = "会2",
        }, 200);
        Assert.True(answer.Number("pricePoints") > 10);
        Assert.Equal(answer.Number("optimalPoints"), answer.Number("totalPoints") + answer.Number("pricePoints"));
        Assert.Equal([(less, unit)], await books.Pairs(matching));
        Assert.Equal(
            "decided-for-another",
            (await books.Park.Post($"/api/reclamation/matchings/{matching}/overrides", Override(more, unit), 409)).Rule());
        Assert.Equal(["matching_ran", "match_overridden"], (await books.Park.Read($"/api/reclamation/matchings/{matching}/history")).EnumerateArray().Select(h => h.Text("type")));
    }

    private static object Override(Guid project, Guid? asset, string on = "2026-07-03") =>
        new { projectId = project, assetId = asset, reason = "定", effectiveOn = on, documentNumber = "会3" };

    [Fact]
    public async Task What_does_not_fit_cannot_be_decided()
    {
        var books = NewBooks();
        var weak = await books.Unit("M-30", load: 4);
        var project = await books.Project("重");
        var matching = await books.Run();
        Assert.Empty(await books.Pairs(matching));
        var refused = await books.Park.Post($"/api/reclamation/matchings/{matching}/overrides", Override(project, weak), 409);
        Assert.Equal("does-not-fit", refused.Rule());
        Assert.Contains("楼面荷载", refused.Text("detail"), StringComparison.Ordinal);
        Assert.Equal("not-in-the-matching", (await books.Park.Post($"/api/reclamation/matchings/{matching}/overrides", Override(project, Guid.NewGuid()), 409)).Rule());
        Assert.Equal("dated-before", (await books.Park.Post($"/api/reclamation/matchings/{matching}/overrides", Override(project, null, "2026-06-01"), 409)).Rule());
    }

    [Fact]
    public async Task A_run_comes_out_the_same_from_the_books_as_they_were_whatever_is_learnt_later()
    {
        var books = NewBooks();
        await books.Unit("M-40");
        await books.Project("先到");
        var matching = await books.Run();
        await books.Unit("M-41", on: "2023-01-01");
        await books.Project("后到", tax: 30);
        await books.Run();

        var again = await books.Park.Read($"/api/reclamation/matchings/{matching}/reproduction");
        Assert.True(again.GetProperty("sameInputs").GetBoolean() && again.GetProperty("samePairs").GetBoolean());
    }

    [Fact]
    public async Task Assets_that_become_free_in_time_are_offered_and_those_proposed_already_are_not()
    {
        var books = NewBooks();
        var (soon, late) = (await books.Unit("M-50"), await books.Unit("M-51"));
        await service.Hear([
            Given.Occupied(Guid.CreateVersion7(), soon, "M-50-101", "2024-01-01", "2026-12-31"),
            Given.Occupied(Guid.CreateVersion7(), late, "M-51-101", "2024-01-01", "2027-12-31")], books.Tenant);
        var project = await books.Project("等得起");
        var matching = await books.Run();
        Assert.Equal([(project, soon)], await books.Pairs(matching));
        var excluded = (await books.Park.Read($"/api/reclamation/matchings/{matching}/projects/{project}?excluded=true")).Items().Single();
        Assert.Equal("freeBy", excluded.GetProperty("exclusions").EnumerateArray().Single().Text("filter"));

        var free = await books.Unit("M-52");
        await service.EverythingIsHandled();
        await books.Park.Post("/api/reclamation/reallocations", new
        {
            assetType = "unit", assetId = free, project = new { name = "另一个", firm = new { uscc = Given.OtherFirm, name = "新能源有限公司" } }, reasons = new[] { "合适" },
            alternatives = Array.Empty<object>(), effectiveOn = "2026-07-01", documentNumber = "议1",
        });
        Assert.Equal([(project, soon)], await books.Pairs(await books.Run("2026-07-02")));
    }

    [Fact]
    public async Task Projects_are_registered_changed_and_withdrawn_by_the_park_and_a_firm_sees_its_own()
    {
        var books = NewBooks();
        var project = await books.Project("食品");
        var seen = await books.Park.Read($"/api/reclamation/projects/{project}");
        var firm = seen.GetProperty("firm").Text("uscc");
        Assert.Equal("食品", (await service.Host.As("enterprise", books.Tenant, uscc: firm).Read($"/api/reclamation/projects/{project}")).Text("name"));
        await service.Host.As("enterprise", books.Tenant, uscc: Given.NewFirm()).Read($"/api/reclamation/projects/{project}", 404);

        var needs = new { assetType = "unit", areaMinSquareMetres = 1, areaMaxSquareMetres = 2, readyBy = "2027-01-01" };
        await books.Park.Post($"/api/reclamation/projects/{project}/changes", new { needs, promises = new { }, effectiveOn = "2026-06-10", documentNumber = "改1" }, 200);
        Assert.Equal(2, (await books.Park.Read($"/api/reclamation/projects/{project}")).GetProperty("needs").Number("areaMaxSquareMetres"));
        await books.Park.Post($"/api/reclamation/projects/{project}/withdrawal", new { reason = "去别处", effectiveOn = "2026-06-20", documentNumber = "出1" }, 200);
        Assert.Equal("project-gone", (await books.Park.Post(
            $"/api/reclamation/projects/{project}/withdrawal", new { reason = "去别处", effectiveOn = "2026-06-21", documentNumber = "出1" }, 409)).Rule());
        Assert.Equal("nobody-waits", (await books.Park.Post("/api/reclamation/matchings", new { effectiveOn = "2026-07-01", documentNumber = "会" }, 409)).Rule());
        Assert.Equal(0, (await books.Park.Read("/api/reclamation/projects?waits=true")).Number("total"));
        Assert.Equal(3, (await books.Park.Read($"/api/reclamation/projects/{project}/history")).GetArrayLength());

        var turned = new { assetType = "unit", areaMinSquareMetres = 2, areaMaxSquareMetres = 1, readyBy = "2027-01-01", fireClass = "己" };
        await books.Park.Post($"/api/reclamation/projects/{project}/changes", new { needs = turned, promises = new { }, effectiveOn = "2026-06-10", documentNumber = "改1" }, 400);
        await service.Bureau.Post("/api/reclamation/matchings", new { effectiveOn = "2026-07-01", documentNumber = "会" }, 403);
    }

    [Fact]
    public void The_assignment_is_the_best_of_all_there_are() => (
        from projects in Gen.Int[1, 4]
        from assets in Gen.Int[1, 4]
        from scores in Gen.Int[-1, 40].Array[projects * assets]
        select (projects, assets, scores)).Sample(x =>
        {
            Pairing[] pairings = [.. x.scores.Select((score, n) => new Pairing(n / x.assets, n % x.assets, score)).Where(p => p.Score >= 0)];
            var placed = Assignment.Best(x.projects, x.assets, pairings);
            Assert.Equal(placed.Where(a => a >= 0).Distinct().Count(), placed.Count(a => a >= 0));
            long Value(IEnumerable<(int P, int A)> pairs) => pairs.Sum(p => pairings.Single(q => q.Project == p.P && q.Asset == p.A).Score + 1);
            Assert.Equal(Best(0, []), Value(placed.Select((a, p) => (p, a)).Where(p => p.a >= 0)));
            Assert.Equal(placed, Assignment.Best(x.projects, x.assets, pairings.Reverse().ToArray()));

            long Best(int project, (int, int)[] taken) => project == x.projects
                ? Value(taken)
                : pairings.Where(p => p.Project == project && taken.All(t => t.Item2 != p.Asset))
                    .Select(p => Best(project + 1, [.. taken, (project, p.Asset)])).Append(Best(project + 1, taken)).Max();
        }, iter: 300);

    [Fact]
    public async Task A_pair_becomes_a_proposal_with_its_scores_and_the_project_leaves_the_pool_when_its_firm_has_the_asset()
    {
        var books = NewBooks();
        var unit = await books.Unit("M-81");
        var (first, second) = (await books.Project("甲项目", tax: 30), await books.Project("乙项目", tax: 10));
        var matching = await books.Run();
        Task<JsonElement> Propose(Guid project, int status, string on = "2026-07-02") => books.Park.Post(
            $"/api/reclamation/matchings/{matching}/proposals",
            new { projectId = project, assetId = unit, reasons = new[] { "联席会议同意" }, effectiveOn = on, documentNumber = "议1" }, status);

        Assert.Equal("not-matched", (await Propose(second, 409)).Rule());
        Assert.Equal("dated-before", (await Propose(first, 409, "2026-06-30")).Rule());
        var proposal = (await Propose(first, 201)).Id();
        Assert.Equal("already-proposed", (await Propose(first, 409)).Rule());

        var view = await books.Park.Read($"/api/reclamation/reallocations/{proposal}");
        Assert.Equal((first, matching), (view.GetProperty("waitingProjectId").GetGuid(), view.GetProperty("matchingId").GetGuid()));
        Assert.Contains("承诺税收 20/20", view.GetProperty("reasons")[0].GetString(), StringComparison.Ordinal);
        Assert.Equal("联席会议同意", view.GetProperty("reasons")[1].GetString());
        var other = Assert.Single(view.GetProperty("alternatives").EnumerateArray());
        Assert.Equal("乙项目", other.Text("project"));

        // A lease to the firm, heard twice: it leaves the pool once.
        var firm = view.GetProperty("project").GetProperty("firm").Text("uscc");
        var lease = Given.Occupied(Guid.CreateVersion7(), unit, "M-81-101", "2026-08-01", "2029-07-31", uscc: firm);
        await service.Hear([lease, lease], books.Tenant);
        await service.EverythingIsHandled();
        var placed = await books.Park.Read($"/api/reclamation/projects/{first}");
        Assert.Equal(("2026-08-01", "M-81-101", proposal), (
            placed.GetProperty("placement").Text("on"), placed.GetProperty("placement").Text("assetCode"), placed.GetProperty("placement").GetProperty("reallocationId").GetGuid()));
        Assert.Equal(2, (await books.Park.Read($"/api/reclamation/projects/{first}/history")).GetArrayLength());
        await service.TablesAreUpToDate();
        Assert.Equal([second], (await books.Park.Read("/api/reclamation/projects?waits=true&asOf=2026-08-02")).Items().Select(p => p.Id()));
        Assert.Equal(2, (await books.Park.Read("/api/reclamation/projects?waits=true&asOf=2026-07-31")).Items().Length);
        Assert.Equal("project-gone", (await books.Park.Post(
            $"/api/reclamation/projects/{first}/withdrawal", new { reason = "x", effectiveOn = "2026-08-03", documentNumber = "出1" }, 409)).Rule());
    }

    [Fact]
    public void Two_hundred_projects_and_two_thousand_assets_are_matched_while_one_waits()
    {
        var random = new Random(5);
        var rule = ReclamationRules.AsShipped.On(ReclamationRules.Matching, new(2026, 1, 1));
        Offer[] offers = [.. Enumerable.Range(0, 2000).Select(n => new Offer(
            new Guid(n, 1, 0, new byte[8]), AssetType.Unit, $"U-{n}", $"片区{n % 7}", Area.FromSquareMetres(500 + random.Next(3000)),
            new(1, "丙", 4 + random.Next(6), 5 + random.Next(15), 5, 1000), new(2026, 1 + random.Next(12), 1)))];
        (Guid, WaitingProject)[] projects = [.. Enumerable.Range(0, 200).Select(n => (new Guid(n, 2, 0, new byte[8]), new WaitingProject(
            $"P-{n}", new(Given.Firm, "甲"), new(
                AssetType.Unit, Area.FromSquareMetres(800), Area.FromSquareMetres(1200 + random.Next(1500)), new(2026, 6 + random.Next(6), 1), [], FireClass: "丙",
                ClearHeightMetres: 5 + random.Next(3), FloorLoadKilonewtonsPerSquareMetre: 8),
            new(random.Next(40), random.Next(600), random.Next(12)), new(2026, 1, 1))))];
        var inputs = new MatchingInputs(new(2026, 1, 1), default, rule, projects, offers);

        var watch = Stopwatch.StartNew();
        var solved = inputs.Solve(new Dictionary<Guid, Guid?>());
        TestContext.Current.SendDiagnosticMessage($"200 projects x 2,000 assets: {watch.ElapsedMilliseconds} ms, {solved.Pairs.Count} placed");
        Assert.Equal(200, solved.Pairs.Count + solved.Waiting.Count);
        Assert.Equal(solved.Pairs.Count, solved.Pairs.Select(p => p.AssetId).Distinct().Count());
        Assert.True(solved.Pairs.Count > 150);
        Assert.Equal(solved.Pairs, inputs.Solve(new Dictionary<Guid, Guid?>()).Pairs);
    }
}
