using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Reclamation.Tests;

public class Comparing_plans(ReclamationService service)
{
    private async Task<(Guid Id, string Firm)> Project(HttpClient park)
    {
        var firm = Given.NewFirm();
        return ((await park.Post("/api/reclamation/projects", new
        {
            name = "扩产项目", firm = new { uscc = firm, name = "扩产公司" },
            needs = new { assetType = "parcel", areaMinSquareMetres = 30_000, areaMaxSquareMetres = 50_000, readyBy = "2025-06-01", zones = Array.Empty<string>() },
            promises = new { taxTenThousandYuanPerMu = 20, investmentTenThousandYuanPerMu = 300, jobsPerMu = 5 }, effectiveOn = "2024-06-01", documentNumber = "招1",
        })).Id(), firm);
    }

    private static object Option(string name, params object[] moves) => new { name, moves };

    private static object Move(Guid asset, string? route, Guid? project = null) => new { assetId = asset, route, projectId = project };

    [Fact]
    public async Task Plans_stand_beside_doing_nothing_over_the_same_assets()
    {
        var (parcel, _) = await service.HeldParcel(); // 60 mu, idle for two years, 14.4 million yuan
        var (project, _) = await Project(service.Park);
        object body = new
        {
            from = "2024-07-01", to = "2026-07-01",
            options = new[]
            {
                Option("引进项目", Move(parcel, "agreedRecovery", project)), Option("只收回", Move(parcel, "agreedRecovery")), Option("技改", Move(parcel, "upgrade")),
            },
        };
        var compared = await service.Auditor.Post("/api/reclamation/plans/comparisons", body, 200);
        var nothing = compared.GetProperty("doingNothing");
        Assert.Equal((0m, 60m, 0m, 0m), (nothing.Number("landFreedMu"), nothing.Number("landIdleMu"), nothing.Number("taxPerMu"), nothing.Number("costYuan")));
        var plans = compared.GetProperty("plans").EnumerateArray().ToDictionary(p => p.Text("name"));

        var full = plans["引进项目"].GetProperty("figures");
        Assert.Equal((60m, 60m, 0m, 20m, 300m, 6m, 12_960_000m), (
            full.Number("landFreedMu"), full.Number("landReusedMu"), full.Number("landIdleMu"), full.Number("taxPerMu"), full.Number("jobs"), full.Number("months"),
            full.Number("costYuan")));
        Assert.True(full.Number("idleCostYuan") < nothing.Number("idleCostYuan"));
        Assert.Equal(("0", "20"), plans["引进项目"].GetProperty("againstNothing").EnumerateArray().Where(m => m.Text("what") == "taxPerMu")
            .Select(m => (m.Text("before"), m.Text("after"))).Single());

        var half = plans["只收回"].GetProperty("figures");
        Assert.Equal((60m, 0m, 60m), (half.Number("landFreedMu"), half.Number("landReusedMu"), half.Number("landIdleMu")));
        Assert.Equal(nothing.Number("idleCostYuan"), half.Number("idleCostYuan"));
        Assert.EndsWith("/route-not-open", Assert.Single(plans["技改"].GetProperty("blocked").EnumerateArray()).Text("problem"), StringComparison.Ordinal);

        // A route that is not through by the last day has brought nothing yet.
        var soon = await service.Auditor.Post(
            "/api/reclamation/plans/comparisons",
            new { from = "2024-07-01", to = "2024-12-31", options = new[] { Option("早", Move(parcel, "agreedRecovery", project)) } }, 200);
        Assert.Equal(0m, soon.GetProperty("plans")[0].GetProperty("figures").Number("landFreedMu"));
        Assert.Empty((await service.Park.Read($"/api/reclamation/reallocations?assetId={parcel}")).Items());
    }

    [Fact]
    public async Task An_adopted_plan_lists_the_real_commands_and_a_year_later_holds_what_happened_against_what_it_predicted()
    {
        var (parcel, code) = await service.HeldParcel();
        var (project, firm) = await Project(service.Park);
        object Plan(string route, Guid? with) => new
        {
            name = "换鸟方案", to = "2026-07-01", moves = new[] { Move(parcel, route, with) }, effectiveOn = "2024-07-01", documentNumber = "方案1",
        };
        Assert.Equal("route-not-open", (await service.Park.Post("/api/reclamation/plans", Plan("upgrade", null), 409)).Rule());
        Assert.Equal("not-in-the-pool", (await service.Park.Post("/api/reclamation/plans", Plan("agreedRecovery", Guid.NewGuid()), 409)).Rule());
        await service.Bureau.Post("/api/reclamation/plans", Plan("agreedRecovery", project), 403);
        var id = (await service.Park.Post("/api/reclamation/plans", Plan("agreedRecovery", project))).Id();

        var begun = await service.Auditor.Read($"/api/reclamation/plans/{id}?asOf=2024-07-02");
        Assert.Equal((0m, 0m), (begun.GetProperty("happened").Number("landFreedMu"), begun.GetProperty("happened").Number("movesDone")));
        var steps = begun.GetProperty("moves")[0].GetProperty("checklist").EnumerateArray().ToArray();
        Assert.Equal(["park", "bureau", "park", "bureau"], steps.Select(s => s.Text("role")));
        Assert.Equal($"POST /api/land/parcels/{parcel}/grant", steps[^1].Text("command"));
        Assert.All(steps, s => Assert.False(s.GetProperty("done").GetBoolean()));

        await service.Hear([Given.Ended(parcel, "2025-02-01", 3, cause: "surrendered"), Given.Allocated(parcel, code, "2026-01-01", firm, "扩产公司", "2025-05-01", 4)]);
        var report = await service.Auditor.Read($"/api/reclamation/plans/{id}?asOf=2025-07-01");
        Assert.Equal((60m, 60m, 60m), (
            report.GetProperty("predicted").Number("landReusedMu"), report.GetProperty("happened").Number("landFreedMu"), report.GetProperty("happened").Number("landReusedMu")));
        var move = report.GetProperty("moves")[0];
        Assert.Equal(("2025-01-01", "2025-02-01", "2025-05-01", 31m), (move.Text("readyOn"), move.Text("freedOn"), move.Text("reusedOn"), move.Number("daysLate")));
        Assert.Equal(1m, report.GetProperty("happened").Number("movesDone"));
        Assert.Contains(id, (await service.Auditor.All("/api/reclamation/plans")).Select(p => p.Id()));
        Assert.Equal("plan_adopted", (await service.Auditor.Read($"/api/reclamation/plans/{id}/history"))[0].Text("type"));
        await service.Host.As("enterprise", uscc: firm).Read($"/api/reclamation/plans/{id}", 403);
    }
}
