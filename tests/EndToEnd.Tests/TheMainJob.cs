using System.Text.Json;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.EndToEnd.Tests;

/// <summary>What the platform is for, told as one story through the gateway, with real tokens: a published list goes in, idle land comes out, is recovered and given to another firm.</summary>
public abstract class The_main_job(WholePark platform)
{
    [Fact]
    public async Task A_published_list_goes_in_and_an_idle_plot_ends_with_a_new_holder()
    {
        // The books of an authority of its own, where nothing else is.
        var tenant = $"county-{Guid.NewGuid():N}";
        var bureau = await platform.AsNew("bureau", tenant);
        var park = await platform.AsNew("park", tenant);
        var planner = await platform.AsNew("planner", tenant);
        var auditor = await platform.AsNew("auditor", tenant);

        // 34 real rows: dry run first, then for good; the second time nothing is new.
        var file = SharedFiles.Bytes("data/land-supply-2018/sample-industrial-34.csv");
        async Task<JsonElement> Import(bool dryRun) => await bureau.Post($"/api/land/imports/supply-results?dryRun={(dryRun ? "true" : "false")}", Requests.Upload(file, "供地结果.csv"), 200);
        static (decimal, decimal, decimal, decimal) Counts(JsonElement answer) => (answer.Number("rows"), answer.Number("created"), answer.Number("unchanged"), answer.Number("failed"));
        Assert.Equal((34m, 34m, 0m, 0m), Counts(await Import(dryRun: true)));
        Assert.Empty(await auditor.All("/api/land/allocations?all=true"));
        Assert.Equal((34m, 34m, 0m, 0m), Counts(await Import(dryRun: false)));
        Assert.Equal((34m, 0m, 34m, 0m), Counts(await Import(dryRun: false)));

        // The totals that were computed outside.
        var parcels = await Eventually.Gives(() => auditor.All("/api/land/parcels"), p => p.Length == 34);
        Assert.Equal(1_538_695.8m, parcels.Sum(p => p.Number("areaSquareMetres")));
        Assert.Equal(2_308.0437m, Math.Round(parcels.Sum(p => p.Number("areaSquareMetres")) * 3 / 2000, 4));
        var priced = parcels.Select(p => p.GetProperty("grant").GetProperty("priceYuan")).Where(p => p.ValueKind == JsonValueKind.Number).Select(p => p.GetDecimal()).ToArray();
        Assert.Equal((33, 323_497_384m), (priced.Length, priced.Sum()));

        // 32 of them had not been started a year after the agreed day; one more year later the same 32 were two years late.
        var idle = await Eventually.Gives(() => park.All("/api/reclamation/candidates?asOf=2021-01-01&signal=notStarted"), c => c.Length == 32);
        Assert.Equal(32, idle.Select(c => c.Text("assetId")).Distinct().Count());
        var later = await park.All("/api/reclamation/candidates?asOf=2022-01-01&signal=notStarted");
        Assert.Equal(idle.Select(c => c.Text("assetId")).Order(), later.Where(c => c.Text("level") == "twoYears").Select(c => c.Text("assetId")).Order());

        // One is recovered as of 2022-01-01 …
        var plot = later[0].GetProperty("assetId").GetGuid();
        var before = await bureau.Read($"/api/land/parcels/{plot}?asOf=2022-01-01");
        var firstHolder = before.GetProperty("holder").Text("name");
        var opened = await park.Post("/api/reclamation/cases", new { assetType = "parcel", assetId = plot, source = "contractTimer", effectiveOn = "2022-01-01", documentNumber = "线索〔2022〕1号" });
        foreach (var (step, on, body) in new (string, string, object)[]
        {
            ("investigation-notice", "2022-01-04", new { servedOn = "2022-01-04", serviceMethod = "direct", effectiveOn = "2022-01-04", documentNumber = "调查〔2022〕1号" }),
            ("determination", "2022-02-21", new { limb = "notStarted", cause = "holder", facts = "未动工", effectiveOn = "2022-02-21", documentNumber = "认定〔2022〕1号" }),
            ("publicity", "2022-02-22", new { effectiveOn = "2022-02-22", documentNumber = "公开〔2022〕1号" }),
            ("monitoring-filing", "2022-02-23", new { effectiveOn = "2022-02-23", documentNumber = "备案〔2022〕1号" }),
            ("hearing-notice", "2022-02-24", new { servedOn = "2022-02-24", serviceMethod = "direct", effectiveOn = "2022-02-24", documentNumber = "听告〔2022〕1号" }),
            ("recovery-decision", "2022-03-21", new
            {
                approvedBy = "县人民政府", approvalDocumentNumber = "府批〔2022〕9号", servedOn = "2022-03-21", serviceMethod = "direct", effectiveOn = "2022-03-21", documentNumber = "收回〔2022〕1号",
            }),
        })
        {
            if (step is "determination" or "recovery-decision") Assert.Equal(403, (int)(await park.PostAsync($"/api/reclamation/cases/{opened.Id()}/{step}", JsonContentOf(body))).StatusCode);
            using var answer = await bureau.PostAsync($"/api/reclamation/cases/{opened.Id()}/{step}", JsonContentOf(body));
            Assert.True(answer.IsSuccessStatusCode, $"{step} on {on}: {await answer.Content.ReadAsStringAsync()}");
        }

        // … which frees it in the land register and takes it off the list, and it is granted to another firm.
        await Eventually.Gives(() => auditor.Read($"/api/land/parcels/{plot}"), p => p.GetProperty("holder").ValueKind == JsonValueKind.Null);
        await Eventually.Gives(() => park.CandidatesFor(plot, "2022-04-01"), c => c.Length == 0);
        Assert.NotEmpty(await park.CandidatesFor(plot, "2022-03-20"));
        var proposed = await park.Post("/api/reclamation/reallocations", new
        {
            assetType = "parcel", assetId = plot, project = new { name = "新能源电池项目", firm = new { uscc = Given.OtherFirm, name = Given.OtherFirmName } },
            reasons = new[] { "面积、用途相符" }, effectiveOn = "2022-04-10", documentNumber = "配置〔2022〕1号",
        });
        await bureau.Post($"/api/land/parcels/{plot}/grant", Given.Grant(Given.OtherFirm, Given.OtherFirmName, "2022-05-01", "2022-09-01", "2024-09-01"));
        await Eventually.Gives(() => park.Read($"/api/reclamation/reallocations/{proposed.Id()}"), r => r.Text("status") == "fulfilled");

        // Any of it can be read as of any date: before, between and after.
        foreach (var (day, holder) in new[] { ("2022-03-20", firstHolder), ("2022-03-21", null), ("2022-04-30", null), ("2022-05-01", Given.OtherFirmName) })
        {
            var seen = (await bureau.Read($"/api/land/parcels/{plot}?asOf={day}")).GetProperty("holder");
            Assert.Equal(holder, seen.ValueKind == JsonValueKind.Object ? seen.Text("name") : null);
        }
        var held = (await Eventually.Gives(() => bureau.Read($"/api/land/allocations?parcel={plot}&all=true"), a => a.Number("total") == 2)).Items();
        Assert.Equal([(before.GetProperty("grant").Text("contractDate"), "2022-03-20"), ("2022-05-01", null)], held.Select(a => (a.Text("from"), a.GetProperty("to").GetString())));

        // The yield service counts the land of both holders by days: the new one has 245 of 365.
        var area = before.Number("areaSquareMetres");
        var land = await Eventually.Gives(() => planner.Read($"/api/yield/enterprises/{Given.OtherFirm}/land?year=2022"), l => l.Number("ownSquareMetres") > 0);
        Assert.Equal(Math.Round(area * 245 / 365, 2), Math.Round(land.Number("ownSquareMetres"), 2));
    }

    [Fact]
    public async Task The_yield_land_of_both_holders_is_counted_in_days()
    {
        var bureau = await platform.As("demo-bureau");
        var park = await platform.As("demo-park");
        var planner = await platform.As("demo-planner");
        var (first, second) = (Uscc(), Uscc());
        var plot = await bureau.RegisteredParcel(area: 40_000m);
        await bureau.Post($"/api/land/parcels/{plot}/grant", Given.Grant(first, "甲公司"));
        await Eventually.Gives(() => park.CandidatesFor(plot, "2024-07-01"), c => c.Length == 1);
        await bureau.RecoveredByCase(park, plot);
        await Eventually.Gives(() => bureau.HolderOn(plot), holder => holder is null);
        await bureau.Post($"/api/land/parcels/{plot}/grant", Given.Grant(second, "乙公司", "2024-11-01", "2025-03-01", "2026-12-31"));

        // 2024 has 366 days: the first held it until 2024-09-19 (263 days), the second from 2024-11-01 (61 days).
        foreach (var (uscc, days) in new[] { (first, 263), (second, 61) })
        {
            var land = await Eventually.Gives(() => planner.Read($"/api/yield/enterprises/{uscc}/land?year=2024"), l => Days(l) == days);
            Assert.Equal(Math.Round(40_000m * days / 366, 2), Math.Round(land.Number("ownSquareMetres"), 2));
        }

        static int? Days(JsonElement land) => land.GetProperty("lines").EnumerateArray().FirstOrDefault() is { ValueKind: JsonValueKind.Object } only ? only.GetProperty("days").GetInt32() : null;
    }

    [Fact]
    public async Task A_unit_let_to_a_firm_stops_being_vacant_and_counts_as_its_land()
    {
        var bureau = await platform.As("demo-bureau");
        var park = await platform.As("demo-park");
        var planner = await platform.As("demo-planner");
        var tenant = Uscc();
        var code = Given.Code();
        await bureau.RegisteredParcel(code);
        var units = await park.RegisteredUnits(code);
        await Eventually.Gives(() => park.CandidatesFor(units[0], "2024-06-01"), c => c.Length == 1 && c[0].Text("signal") == "vacant");

        var lease = await park.Post("/api/factories/leases", Given.Lease([units[0]], tenant, "乙租户公司", "2024-07-01", "2027-06-30"));
        Assert.Equal(12, (await park.Read($"/api/factories/leases/{lease.Id()}/schedule")).GetArrayLength());

        await Eventually.Gives(() => park.CandidatesFor(units[0], "2024-07-01"), c => c.Length == 0);
        Assert.Single(await park.CandidatesFor(units[0], "2024-06-30"));
        Assert.Single(await park.CandidatesFor(units[1], "2024-07-01"));

        // 1200 m² of floor at a plot ratio of 2.0 stand for 600 m² of land, for 184 of 366 days.
        var land = await Eventually.Gives(() => planner.Read($"/api/yield/enterprises/{tenant}/land?year=2024"), l => l.Number("rentedSquareMetres") > 0);
        Assert.Equal(Math.Round(600m * 184 / 366, 2), Math.Round(land.Number("countedSquareMetres"), 2));
    }

    private static string Uscc() => Domain.Uscc.Make("510799", $"MA9{Random.Shared.Next(10_000, 99_999)}");

    private static StringContent JsonContentOf(object body) => new(JsonSerializer.Serialize(body), null, "application/json");
}

[Collection(OnPostgres.Name)]
public sealed class The_main_job_over_postgresql_queues(ParkOnPostgres platform) : The_main_job(platform);

[Collection(OnRabbitMq.Name)]
public sealed class The_main_job_over_rabbitmq(ParkOnRabbitMq platform) : The_main_job(platform);
