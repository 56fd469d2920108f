using System.Text.Json;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Reclamation.Tests;

/// <summary>推演沙盘 as a branch: commands of its own, decided as real ones are, and nothing real is touched.</summary>
public class Trying_things_on_a_branch(ReclamationService service)
{
    private async Task<(Guid Id, string Firm)> Project(string type = "parcel", decimal min = 30_000, decimal max = 50_000, string readyBy = "2025-06-01")
    {
        var firm = Given.NewFirm();
        return ((await service.Park.Post("/api/reclamation/projects", new
        {
            name = "扩产项目", firm = new { uscc = firm, name = "扩产公司" },
            needs = new { assetType = type, areaMinSquareMetres = min, areaMaxSquareMetres = max, readyBy, zones = Array.Empty<string>() },
            promises = new { taxTenThousandYuanPerMu = 20, investmentTenThousandYuanPerMu = 300, jobsPerMu = 5 }, effectiveOn = "2024-06-01", documentNumber = "招1",
        })).Id(), firm);
    }

    private async Task<Guid> Opened(string from = "2024-07-01", string to = "2026-07-01") =>
        (await service.Host.As("planner").Post("/api/reclamation/sandboxes", new { name = "推演", from, to })).Id();

    private Task<JsonElement> Try(Guid sandbox, object move, int status = 201) => service.Park.Post($"/api/reclamation/sandboxes/{sandbox}/moves", move, status);

    private static object Recover(Guid asset, string on, string route = "agreedRecovery") => new { kind = "recover", assetId = asset, route, on };

    private static object Reallocate(Guid asset, Guid project, string on) => new { kind = "reallocate", assetId = asset, projectId = project, on };

    private static object Relocate(Guid asset, Guid to, string on) => new { kind = "relocate", assetId = asset, toAssetId = to, on };

    private Task<JsonElement> Seen(Guid sandbox) => service.Auditor.Read($"/api/reclamation/sandboxes/{sandbox}");

    [Fact]
    public async Task What_is_recovered_on_the_branch_can_be_given_there_and_stands_beside_doing_nothing()
    {
        var (parcel, code) = await service.HeldParcel(); // 60 mu, idle for two years, 14.4 million yuan
        var (project, _) = await Project();
        var sandbox = await Opened();
        Assert.Equal("asset-held", (await Try(sandbox, Reallocate(parcel, project, "2025-02-01"), 409)).Rule());

        var recovered = await Try(sandbox, Recover(parcel, "2024-08-01"));
        Assert.Equal("2025-02-01", recovered.Text("readyOn")); // six months
        Assert.Equal("asset-held", (await Try(sandbox, Reallocate(parcel, project, "2025-01-31"), 409)).Rule());
        var given = await Try(sandbox, Reallocate(parcel, project, "2025-02-01"));
        Assert.Equal(3, given.GetProperty("version").GetInt32());

        var seen = await Seen(sandbox);
        var (nothing, branch) = (seen.GetProperty("doingNothing"), seen.GetProperty("branch"));
        Assert.Equal((0m, 60m, 0m, 0m), (nothing.Number("landFreedMu"), nothing.Number("landIdleMu"), nothing.Number("taxPerMu"), nothing.Number("costYuan")));
        Assert.Equal((60m, 60m, 0m, 20m, 300m, 7m, 12_960_000m), (
            branch.Number("landFreedMu"), branch.Number("landReusedMu"), branch.Number("landIdleMu"), branch.Number("taxPerMu"), branch.Number("jobs"),
            branch.Number("months"), branch.Number("costYuan")));
        Assert.Contains(seen.GetProperty("againstNothing").EnumerateArray(), m => (m.Text("what"), m.Text("before"), m.Text("after")) == ("taxPerMu", "0", "20"));
        Assert.Equal(["recover", "reallocate"], seen.GetProperty("moves").EnumerateArray().Select(m => m.Text("kind")));
        Assert.Equal(("2024-08-01", "2025-02-01", code), (seen.GetProperty("moves")[0].Text("on"), seen.GetProperty("moves")[0].Text("readyOn"), seen.GetProperty("moves")[0].Text("assetCode")));

        // The real books have heard of nothing, and what they hear the branch does not.
        Assert.Empty((await service.Park.Read($"/api/reclamation/reallocations?assetId={parcel}")).Items());
        Assert.Equal(2, (await service.Park.Read($"/api/reclamation/ledger/{parcel}?asOf=2026-07-01")).GetProperty("inputs").GetArrayLength());
        await service.Hear(Given.Ended(parcel, "2024-07-15", 3));
        Assert.Equal(branch.GetRawText(), (await Seen(sandbox)).GetProperty("branch").GetRawText());
        Assert.Equal("route-not-open", (await Try(await Opened(), Recover(parcel, "2024-08-01"), 409)).Rule()); // one opened now knows
        Assert.Equal(
            ["sandbox_opened", "sandbox_move_tried", "sandbox_move_tried"],
            (await service.Auditor.Read($"/api/reclamation/sandboxes/{sandbox}/history")).EnumerateArray().Select(h => h.Text("type")));
    }

    [Fact]
    public async Task A_move_is_refused_on_the_branch_for_what_would_refuse_the_real_one()
    {
        var (parcel, _) = await service.HeldParcel();
        var (other, _) = await service.HeldParcel();
        var (late, _) = await Project(readyBy: "2024-12-31");
        var (project, _) = await Project();
        var (another, _) = await Project();
        var sandbox = await Opened();
        Assert.Equal("route-not-open", (await Try(sandbox, Recover(parcel, "2024-08-01", "upgrade"), 409)).Rule()); // nothing has been built
        Assert.Equal("asset-unknown", (await Try(sandbox, Recover(Guid.NewGuid(), "2024-08-01"), 409)).Rule());
        Assert.Equal("dated-before", (await Try(sandbox, Recover(parcel, "2024-06-30"), 409)).Rule());
        Assert.Equal("dated-before", (await Try(sandbox, Recover(parcel, "2026-07-02"), 409)).Rule());

        foreach (var asset in new[] { parcel, other }) await Try(sandbox, Recover(asset, "2024-08-01"));
        Assert.Equal("route-not-open", (await Try(sandbox, Recover(parcel, "2024-09-01"), 409)).Rule()); // under way already
        Assert.Equal("not-in-the-pool", (await Try(sandbox, Reallocate(parcel, Guid.NewGuid(), "2025-03-01"), 409)).Rule());
        Assert.Equal("does-not-fit", (await Try(sandbox, Reallocate(parcel, late, "2025-03-01"), 409)).Rule()); // free too late for it
        await Try(sandbox, Reallocate(parcel, project, "2025-03-01"));
        Assert.Equal("project-gone", (await Try(sandbox, Reallocate(other, project, "2025-03-01"), 409)).Rule());
        Assert.Equal("asset-held", (await Try(sandbox, Reallocate(parcel, another, "2025-04-01"), 409)).Rule());

        await Try(sandbox, new { kind = "recover", assetId = parcel, on = "2024-08-01" }, 400);
        await Try(sandbox, new { kind = "reallocate", assetId = parcel, route = "purchase", projectId = project, on = "2024-08-01" }, 400);
        await Try(Guid.NewGuid(), Recover(parcel, "2024-08-01"), 404);
        await service.Auditor.Post($"/api/reclamation/sandboxes/{sandbox}/moves", Recover(parcel, "2024-08-01"), 403);
        await service.Host.As("enterprise", uscc: Given.Firm).Read($"/api/reclamation/sandboxes/{sandbox}", 403);
        await service.Host.As("park", "elsewhere").Read($"/api/reclamation/sandboxes/{sandbox}", 404);
    }

    [Fact]
    public async Task A_move_is_taken_back_unless_a_later_one_rests_on_it()
    {
        var (parcel, _) = await service.HeldParcel();
        var (project, _) = await Project();
        var sandbox = await Opened();
        Task<JsonElement> TakeBack(Guid move, int status = 200) =>
            service.Park.Post($"/api/reclamation/sandboxes/{sandbox}/moves/{move}/withdrawal", new { reason = "另算" }, status);
        var recovered = (await Try(sandbox, Recover(parcel, "2024-08-01"))).Id();
        var given = (await Try(sandbox, Reallocate(parcel, project, "2025-03-01"))).Id();

        Assert.Equal("asset-held", (await TakeBack(recovered, 409)).Rule());
        await TakeBack(given);
        Assert.Equal(60m, (await Seen(sandbox)).GetProperty("branch").Number("landIdleMu")); // freed, and nobody's
        await TakeBack(recovered);
        Assert.Equal("no-such-move", (await TakeBack(recovered, 409)).Rule());
        Assert.Empty((await Seen(sandbox)).GetProperty("moves").EnumerateArray());
        Assert.Equal("sandbox-empty", (await service.Park.Post(
            $"/api/reclamation/sandboxes/{sandbox}/plan", new { name = "方案", effectiveOn = "2024-07-15", documentNumber = "方1" }, 409)).Rule());
        Assert.Equal(
            ["sandbox_opened", "sandbox_move_tried", "sandbox_move_tried", "sandbox_move_taken_back", "sandbox_move_taken_back"],
            (await service.Auditor.Read($"/api/reclamation/sandboxes/{sandbox}/history")).EnumerateArray().Select(h => h.Text("type")));
    }

    [Fact]
    public async Task A_tenant_moves_to_another_unit_and_its_own_goes_to_a_project_the_same_day()
    {
        var (old, empty, lease) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        await service.Hear(Given.Building(Guid.CreateVersion7(), $"SB-{Given.Serial()}", "2023-05-01", 1, (old, "101", true), (empty, "102", true)));
        await service.EverythingIsHandled();
        await service.Hear(Given.Occupied(lease, old, "SB-101", "2023-07-01", "2028-06-30"));
        var (project, _) = await Project("unit", 1000, 1500);
        var sandbox = await Opened();

        Assert.Equal("no-holder", (await Try(sandbox, Relocate(empty, old, "2024-09-01"), 409)).Rule());
        await Try(sandbox, Relocate(old, empty, "2024-09-01"));
        Assert.Equal("asset-held", (await Try(sandbox, Reallocate(empty, project, "2024-10-01"), 409)).Rule());
        await Try(sandbox, Reallocate(old, project, "2024-09-01"));

        var seen = await Seen(sandbox);
        Assert.Equal((1200m, 2400m), (seen.GetProperty("doingNothing").Number("floorsVacantSquareMetres"), seen.GetProperty("branch").Number("floorsReusedSquareMetres")));
        Assert.Equal(0m, seen.GetProperty("branch").Number("floorsVacantSquareMetres"));
    }

    [Fact]
    public async Task A_sandbox_becomes_a_plan_with_the_real_commands_and_a_year_later_says_what_has_come_of_it()
    {
        var (parcel, code) = await service.HeldParcel();
        var (project, firm) = await Project();
        var sandbox = await Opened();
        await Try(sandbox, Recover(parcel, "2024-08-01"));
        await Try(sandbox, Reallocate(parcel, project, "2025-03-01"));
        object Promotion(string on) => new { name = "换鸟方案", effectiveOn = on, documentNumber = "方案7" };
        var address = $"/api/reclamation/sandboxes/{sandbox}/plan";
        await service.Bureau.Post(address, Promotion("2024-07-15"), 403);
        Assert.Equal("dated-before", (await service.Park.Post(address, Promotion("2026-07-01"), 409)).Rule());
        var plan = (await service.Park.Post(address, Promotion("2024-07-15"))).Id();

        var seen = await Seen(sandbox);
        Assert.Equal(plan, seen.GetProperty("planId").GetGuid());
        Assert.Equal("sandbox-is-a-plan", (await service.Park.Post(address, Promotion("2024-07-15"), 409)).Rule());
        Assert.Equal("sandbox-is-a-plan", (await Try(sandbox, Recover(parcel, "2024-08-01"), 409)).Rule());
        Assert.Contains(sandbox, (await service.Auditor.All("/api/reclamation/sandboxes")).Select(s => s.Id()));

        var begun = await service.Auditor.Read($"/api/reclamation/plans/{plan}?asOf=2024-07-16");
        Assert.Equal(seen.GetProperty("branch").GetRawText(), begun.GetProperty("predicted").GetRawText());
        Assert.Equal(4, begun.GetProperty("moves")[0].GetProperty("checklist").GetArrayLength());
        await service.Hear([Given.Ended(parcel, "2025-02-11", 3, cause: "surrendered"), Given.Allocated(parcel, code, "2026-01-01", firm, "扩产公司", "2025-05-01", 4)]);
        var report = await service.Auditor.Read($"/api/reclamation/plans/{plan}?asOf=2025-07-15");
        Assert.Equal((60m, 60m, 10m), (
            report.GetProperty("predicted").Number("landReusedMu"), report.GetProperty("happened").Number("landReusedMu"), report.GetProperty("moves")[0].Number("daysLate")));
    }

    [Fact]
    public async Task What_has_been_taken_since_the_fork_can_no_longer_be_planned()
    {
        var (free, code) = (Guid.CreateVersion7(), Given.Code());
        await service.Hear(Given.Described(free, code));
        var (project, _) = await Project();
        var sandbox = await Opened();
        await Try(sandbox, Reallocate(free, project, "2024-09-01"));
        await service.Hear(Given.Allocated(free, code, on: "2024-07-10"));
        Assert.Equal("asset-held", (await service.Park.Post(
            $"/api/reclamation/sandboxes/{sandbox}/plan", new { name = "方案", effectiveOn = "2024-07-15", documentNumber = "方1" }, 409)).Rule());
    }
}
