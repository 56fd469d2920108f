using System.Text.Json;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Accounts;
using ParkPlatform.Factories.Buildings;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Factories.Relief;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Factories.Tests;

public class Relieving_rent(FactoriesService factories)
{
    // Runs go over all leases of an authority.
    private readonly HttpClient _park = factories.Host.As("park", $"relief-{Guid.NewGuid():N}");

    private async Task<(Registered Building, Guid Lease)> Tenant(string size = "small", string industryCode = "1723", string owner = "stateOwned")
    {
        var building = await _park.RegisteredBuilding();
        var technicals = new { use = "production", owner = new { kind = owner, uscc = (string?)null, name = "工投公司" } };
        await _park.Post($"/api/factories/buildings/{building.Id}/technicals", new { technicals, effectiveOn = "2023-05-01", documentNumber = "技1" }, 200);
        await _park.Post($"/api/factories/tenants/{Given.Firm}/profile", new { industryCode, size, source = "名录", effectiveOn = "2022-01-01", documentNumber = "名录1" }, 200);
        return (building, await _park.Sign(Given.Lease(building["101"])));
    }

    private Task<JsonElement> Publish(string code = "XJ-14", decimal? budgetYuan = null, int months = 3, bool passThrough = true) => _park.Post("/api/factories/relief-policies", new
    {
        code, title = "县纾困十四条", owners = new[] { "stateOwned" }, sector = "manufacturing", sizes = new[] { "micro", "small" }, months,
        window = new { from = "2026-07-01", to = "2026-12-31" }, evidence = "名录", budgetYuan, passThrough, source = "示府发〔2026〕14号", effectiveOn = "2026-07-01", documentNumber = "示府发〔2026〕14号",
    });

    private Task<JsonElement> Run(string policyCode = "XJ-14", int status = 201) =>
        _park.Post("/api/factories/relief-runs", new { policyCode, effectiveOn = "2026-10-08", documentNumber = "减1" }, status);

    private Task<JsonElement> Apply(Guid run, int status = 200, params object[] passThroughReceipts) =>
        _park.Post($"/api/factories/relief-runs/{run}/apply", new { passThroughReceipts, effectiveOn = "2026-10-15", documentNumber = "减2" }, status);

    [Fact]
    public async Task A_run_finds_who_qualifies_and_applying_it_credits_the_accounts_once()
    {
        var (_, lease) = await Tenant();
        await Publish();
        var run = await Run();
        Assert.Equal((1, 28_800.00m), (run.GetProperty("qualify").GetInt32(), run.Number("amountYuan")));
        Assert.Contains("减免 新能源有限公司 3 个月租金 28800.00 元", (await _park.Read($"/api/factories/relief-runs/{run.Id()}")).GetProperty("qualify")[0].Text("draft"), StringComparison.Ordinal);

        await _park.Bill(lease, "2026-12-16");
        await Apply(run.Id());
        Assert.Equal("relief-applied-before", (await Apply(run.Id(), 409)).RefusedAs());
        var account = await _park.Account(lease, "2026-12-16");
        Assert.Equal(28_800.00m, account.Bills().Sum(b => b.Number("creditedYuan")) + account.Number("unusedCreditYuan"));

        var again = await _park.Read($"/api/factories/relief-runs/{(await Run()).Id()}");
        Assert.Equal(["notGrantedBefore"], again.GetProperty("missByOne")[0].GetProperty("finding").GetProperty("missing").EnumerateArray().Select(m => m.GetString()));
    }

    [Fact]
    public async Task The_national_rule_of_2022_does_not_cover_manufacturing_and_says_so()
    {
        var building = await _park.RegisteredBuilding(Given.Building().With("effectiveOn", "2021-01-01"));
        var technicals = new { use = "production", owner = new { kind = "stateOwned", uscc = (string?)null, name = "工投公司" } };
        await _park.Post($"/api/factories/buildings/{building.Id}/technicals", new { technicals, effectiveOn = "2021-01-01", documentNumber = "技1" }, 200);
        await _park.Post($"/api/factories/tenants/{Given.Firm}/profile", new { industryCode = "1723", size = "small", source = "名录", effectiveOn = "2021-01-01", documentNumber = "名录1" }, 200);
        await _park.Sign(Given.LeaseOn(building["101"], "2021-03-16", "2024-03-15"));

        var run = await _park.Read($"/api/factories/relief-runs/{(await Run("gj-2022-271")).Id()}");
        Assert.Empty(run.GetProperty("qualify").EnumerateArray());
        Assert.Equal(["sector"], run.GetProperty("missByOne")[0].GetProperty("finding").GetProperty("missing").EnumerateArray().Select(m => m.GetString()));
        Assert.Contains("制造业承租人不在国家减免范围内", run.Text("notice"), StringComparison.Ordinal);
        Assert.Equal("services", (await _park.Read("/api/factories/relief-policies/GJ-2022-271?asOf=2022-06-01")).Text("sector"));
    }

    [Fact]
    public async Task A_head_tenant_gets_its_relief_only_with_the_receipt_that_it_passed_it_on()
    {
        var (building, lease) = await Tenant();
        await _park.Post($"/api/factories/leases/{lease}/sublets", new
        {
            subTenant = new { uscc = Given.OtherFirm, name = "绿溪纺织有限公司" }, unitIds = new[] { building["101"] }, from = "2026-07-01", to = "2027-06-30", consented = true,
            effectiveOn = "2026-06-20", documentNumber = "转1",
        });
        await Publish();
        var waiting = await Apply((await Run()).Id());
        Assert.Equal((0, lease), (waiting.GetProperty("leases").GetInt32(), Assert.Single(waiting.GetProperty("waitingForReceipts").EnumerateArray()).GetGuid()));
        var applied = await Apply((await Run()).Id(), 200, new { leaseId = lease, documentNumber = "转付1" });
        Assert.Equal(1, applied.GetProperty("leases").GetInt32());
    }

    [Fact]
    public async Task A_new_version_holds_from_its_day_and_a_run_keeps_the_wording_it_was_done_under()
    {
        await Tenant();
        await Publish();
        var run = (await Run()).Id();
        await Publish(months: 6);
        Assert.Equal(57_600.00m, (await Run()).Number("amountYuan")); // six months; due in the window are two quarters
        Assert.Equal(28_800.00m, (await _park.Read($"/api/factories/relief-runs/{run}")).Number("amountYuan"));
        Assert.Equal(2, (await _park.Read("/api/factories/relief-policies/XJ-14/history")).GetArrayLength());
        Assert.Equal("no-such-policy", (await Run("NONE", 409)).RefusedAs());
    }

    [Fact]
    public void Relief_never_exceeds_the_rent_due_in_the_window_and_a_budget_is_not_overdrawn()
    {
        var terms = new LeaseTerms(new(2026, 1, 1), new(2026, 12, 31), Yuan.Of(10), Yuan.Zero, 3, 0, [], Yuan.Zero, new(FireHazardClass.C, 5));
        var lease = new Lease(new("U", "甲公司"), [new(Guid.NewGuid(), Guid.NewGuid(), "A", "101", Area.FromSquareMetres(100))], terms, new(2026, 1, 1));
        var account = new LeaseAccount(lease, [], [], [], new(Yuan.Zero, Yuan.Zero, Yuan.Zero, Yuan.Zero));
        var candidate = new ReliefCandidate(Guid.NewGuid(), lease, account, [OwnerKind.StateOwned], new("U", "1723", FirmSize.Small, "名录"), [], false);
        var policy = new ReliefPolicy(
            "P", "P", [OwnerKind.StateOwned], SectorScope.All, [], 6, new(new(2026, 4, 1), new(2026, 4, 30)), null, Yuan.Of(5_000), false, "S", new(2026, 1, 1), "D");

        Assert.Equal(Yuan.Of(3_000), Entitlement.Of(policy, candidate).AmountYuan); // six months are 6000, due in April is one quarter
        Assert.Equal([true, false], Entitlement.Of(policy, [candidate, candidate]).Select(f => f.WithinBudget));
        Assert.Equal([ReliefCondition.Owner, ReliefCondition.NotGrantedBefore], Entitlement.Of(policy, candidate with { Owners = [null], GrantedBefore = true }).Missing);
    }
}

public class Looking_at_figures(FactoriesService factories)
{
    private readonly HttpClient _park = factories.Host.As("park", $"figures-{Guid.NewGuid():N}");

    [Fact]
    public async Task Let_by_contract_is_not_yet_at_work_and_money_due_is_not_yet_collected()
    {
        var building = await _park.RegisteredBuilding();
        var (first, second) = (await _park.Sign(Given.Lease(building["101"])), await _park.Sign(Given.Lease(building["102"], to: "2027-03-15")));
        await _park.Move(first, "handover", "2026-03-16", Entering.Hand);
        await _park.Move(first, "operation", "2026-06-01");
        await _park.Bill(first, "2026-06-16");
        await _park.Pay(first, 9_000.00m, "2026-06-20");

        var figures = await _park.Read("/api/factories/figures?asOf=2026-06-30");
        Assert.Equal((0.7499m, 0.3749m, 0.25m), (figures.Number("occupancyRate"), figures.Number("operatingRate"), figures.Number("collectionRate")));
        Assert.Equal((36_000.00m, 9_000.00m), (figures.Number("dueYuan"), figures.Number("collectedYuan")));
        Assert.Equal(625, figures.GetProperty("weightedRemainingDays").GetInt32());
        Assert.False(figures.GetProperty("fullyLetAndStaffed").GetBoolean());
        Assert.Equal(
            [("2027-01-01", 0.5m, 9_600.00m), ("2029-01-01", 0.5m, 9_600.00m)],
            figures.GetProperty("rollovers").EnumerateArray().Select(r => (r.Text("quarterFrom"), r.Number("share"), r.Number("monthlyRentYuan"))));
        await factories.Host.As("enterprise", uscc: Given.Firm).Read("/api/factories/figures", 403);
        _ = second;
    }

    [Fact]
    public async Task Vacant_days_and_reasons_are_computed_from_what_happened()
    {
        var building = await _park.RegisteredBuilding();
        var early = await _park.Sign(Given.Lease(building["101"]));
        await _park.Terminate(early, "2026-06-01");
        await _park.Sign(Given.Lease(building["102"], "2026-03-16", "2026-04-30"));
        await _park.RegisteredBuilding(Given.Building(fireAccepted: false));

        var vacancy = await _park.Read("/api/factories/vacancy?asOf=2026-07-01");
        var units = (await _park.All("/api/factories/vacancy?asOf=2026-07-01")).Where(u => u.Text("buildingCode") == building.Code).ToDictionary(u => u.Text("code"), u => (u.Text("reason"), u.GetProperty("days").GetInt32()));
        Assert.Equal(("leftEarly", 30), units["101"]);
        Assert.Equal(("leaseRanOut", 61), units["102"]);
        Assert.Equal(("neverLet", 1157), units["201"]);
        Assert.Equal(["neverLet", "leaseRanOut", "leftEarly", "noPapers"], vacancy.GetProperty("byReason").EnumerateArray().Select(r => r.Text("of")));
        Assert.Equal(["<=90", ">365"], vacancy.GetProperty("byAge").EnumerateArray().Select(r => r.Text("of")));
        Assert.Equal(vacancy.Number("areaSquareMetres"), vacancy.GetProperty("byReason").EnumerateArray().Sum(r => r.Number("areaSquareMetres")));
    }

    [Fact]
    public async Task Neighbouring_units_make_a_block_and_so_they_would_if_one_tenant_moved()
    {
        var body = Given.Building();
        body["floors"]![0]!["units"] = new System.Text.Json.Nodes.JsonArray(
            [.. Enumerable.Range(1, 5).Select(n => new System.Text.Json.Nodes.JsonObject { ["code"] = $"10{n}", ["areaSquareMetres"] = 300.00m })]);
        var building = await _park.RegisteredBuilding(body);
        var middle = await _park.Sign(Given.Lease(building["103"], to: "2027-03-15"));

        var now = await _park.Read("/api/factories/contiguous-vacancy?by=2026-04-01&minSquareMetres=500");
        Assert.Equal([["201"], ["101", "102"], ["104", "105"]], now.GetProperty("free").EnumerateArray().Select(Units));
        var moved = Assert.Single(now.GetProperty("byMovingOne").EnumerateArray());
        Assert.Equal(["101", "102", "103", "104", "105"], Units(moved));
        Assert.Equal((middle, 300.00m), (moved.GetProperty("moving").GetProperty("leaseId").GetGuid(), moved.GetProperty("moving").Number("areaSquareMetres")));

        var later = await _park.Read("/api/factories/contiguous-vacancy?by=2027-03-16&minSquareMetres=1500");
        Assert.Equal(1_500.00m, Assert.Single(later.GetProperty("free").EnumerateArray()).Number("areaSquareMetres"));

        static string[] Units(JsonElement block) => [.. block.GetProperty("units").EnumerateArray().Select(u => u.GetString()!)];
    }
}
