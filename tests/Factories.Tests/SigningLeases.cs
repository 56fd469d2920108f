using System.Security.Claims;
using System.Text.Json.Nodes;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Buildings;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Factories.Rules;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Factories.Tests;

public class Signing_leases(FactoriesService factories)
{
    private HttpClient Park => factories.Park;
    private HttpClient Auditor => factories.Auditor;

    [Fact]
    public async Task The_bodies_of_the_contract_are_accepted_as_printed()
    {
        var building = await Park.RegisteredBuilding();
        var lease = Given.Lease(building["101"]).With("process", JsonNode.Parse("""{ "fireClass": "丙", "floorLoadKilonewtonsPerSquareMetre": 8 }"""));
        var id = await Park.Sign(lease);

        var schedule = (await Auditor.Read($"/api/factories/leases/{id}/schedule")).EnumerateArray().ToArray();
        Assert.Equal(12, schedule.Length);
        Assert.Equal((322_560.00m, 43_200.00m), (schedule.Sum(b => b.Number("rentYuan")), schedule.Sum(b => b.Number("propertyFeeYuan"))));
        Assert.Equal(("2028-03-16", "2028-06-15", "2028-03-16", "30240.00"),
            (schedule[8].Text("from"), schedule[8].Text("to"), schedule[8].Text("dueOn"), schedule[8].GetProperty("rentYuan").GetRawText()));

        var seen = await Auditor.Read($"/api/factories/leases/{id}?asOf=2026-03-16");
        Assert.Equal(("active", "28800.00", "丙", "2026-03-10"),
            (seen.Text("status"), seen.GetProperty("depositYuan").GetRawText(), seen.GetProperty("process").Text("fireClass"), seen.Text("signedOn")));
        Assert.Equal($"{building.Code}-101", Assert.Single(seen.GetProperty("units").EnumerateArray()).Text("unitCode"));
    }

    [Fact]
    public async Task A_lease_is_upcoming_active_and_expired_by_the_day_asked_for_and_unknown_before_it_was_signed()
    {
        var building = await Park.RegisteredBuilding();
        var id = await Park.Sign(Given.Lease(building["101"], "2026-03-16", "2026-09-15"));
        await Auditor.Read($"/api/factories/leases/{id}?asOf=2026-03-09", 404);
        foreach (var (day, status) in new[]
        {
            ("2026-03-10", "upcoming"), ("2026-03-15", "upcoming"), ("2026-03-16", "active"), ("2026-09-15", "active"), ("2026-09-16", "expired"),
        })
            Assert.Equal(status, (await Auditor.Read($"/api/factories/leases/{id}?asOf={day}")).Text("status"));
    }

    [Fact]
    public async Task A_unit_that_is_in_no_register_cannot_be_let()
    {
        var building = await Park.RegisteredBuilding();
        var stranger = Guid.NewGuid();
        var refused = await Park.Post("/api/factories/leases", Given.Lease([building["101"], stranger]), 409);
        Assert.Equal("/problems/factories/unit-unknown", refused.Text("type"));
        Assert.Contains(stranger.ToString(), refused.Text("detail"), StringComparison.Ordinal);
        Assert.DoesNotContain(building["101"].ToString(), refused.Text("detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unit_cannot_be_let_before_it_was_there_but_be_signed_for()
    {
        var building = await Park.RegisteredBuilding();
        Assert.Equal("unit-not-registered-yet", await Park.Refused(Given.Lease(building["101"], "2023-04-30", "2024-04-29", signed: "2023-04-01")));
        await Park.Sign(Given.Lease(building["101"], "2023-05-01", "2024-04-30", signed: "2023-04-01"));
    }

    [Theory]
    [InlineData("planningPermit", "null", "建设工程规划许可证")]
    [InlineData("planningPermit", "\" \"", "建设工程规划许可证")]
    [InlineData("completionFiled", "false", "竣工验收备案")]
    [InlineData("fireAccepted", "false", "消防验收")]
    public async Task Without_all_papers_nothing_in_the_building_may_be_let_and_the_answer_names_the_missing_one(string field, string value, string paper)
    {
        var building = await Park.RegisteredBuilding(Given.Building().With(field, JsonNode.Parse(value)));
        var refused = await Park.Post("/api/factories/leases", Given.Lease(building["101"]), 409);
        Assert.Equal("/problems/factories/not-lettable", refused.Text("type"));
        Assert.Contains($"{building.Code}-101（缺少{paper}）", refused.Text("detail"), StringComparison.Ordinal);
        Assert.Contains("第2条", refused.Text("source"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("甲", false)]
    [InlineData("乙", false)]
    [InlineData("丙", true)]
    [InlineData("丁", true)]
    [InlineData("戊", true)]
    public async Task A_process_more_dangerous_than_the_building_allows_is_refused(string process, bool allowed)
    {
        var building = await Park.RegisteredBuilding();
        var lease = Given.Lease([building["101"], building["201"]])
            .With("process", JsonNode.Parse($$"""{ "fireClass": "{{process}}", "floorLoadKilonewtonsPerSquareMetre": 1 }"""));
        if (allowed)
        {
            await Park.Sign(lease);
            return;
        }
        var refused = await Park.Post("/api/factories/leases", lease, 409);
        Assert.Equal("/problems/factories/process-too-dangerous", refused.Text("type"));
        Assert.Contains($"{building.Code}-201（允许 丙 类及更低）", refused.Text("detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_process_heavier_than_the_floor_is_refused_for_that_floor_and_exactly_as_heavy_is_not()
    {
        var building = await Park.RegisteredBuilding();
        JsonObject Heavy(decimal load) => Given.Lease([building["101"], building["201"]])
            .With("process", new JsonObject { ["fireClass"] = "戊", ["floorLoadKilonewtonsPerSquareMetre"] = load });

        var refused = await Park.Post("/api/factories/leases", Heavy(5.01m), 409);
        Assert.Equal("/problems/factories/process-too-heavy", refused.Text("type"));
        Assert.Contains($"{building.Code}-201（楼面荷载 5 kN/m²）", refused.Text("detail"), StringComparison.Ordinal);
        Assert.DoesNotContain($"{building.Code}-101", refused.Text("detail"), StringComparison.Ordinal);
        await Park.Sign(Heavy(5));
    }

    [Theory]
    [InlineData("2026-03-16", "2046-03-15", true)]
    [InlineData("2026-03-16", "2046-03-16", false)]
    [InlineData("2024-02-29", "2044-02-28", true)]
    [InlineData("2024-02-29", "2044-02-29", false)]
    [InlineData("2026-03-16", "2099-01-01", false)]
    public async Task Twenty_years_are_allowed_and_not_a_day_more(string from, string to, bool allowed)
    {
        var building = await Park.RegisteredBuilding();
        var lease = Given.Lease(building["101"], from, to, signed: "2024-01-01");
        if (allowed) await Park.Sign(lease);
        else Assert.Equal("longer-than-twenty-years", await Park.Refused(lease));
    }

    [Theory]
    [InlineData("to", "\"2026-03-15\"")]
    [InlineData("from", "\"2026-02-29\"")]
    [InlineData("from", "\"1899-01-01\"")]
    [InlineData("unitIds", "[]")]
    [InlineData("rentYuanPerSquareMetreMonth", "8.005")]
    [InlineData("rentYuanPerSquareMetreMonth", "-1")]
    [InlineData("rentYuanPerSquareMetreMonth", "\"8.00\"")]
    [InlineData("propertyFeeYuanPerSquareMetreMonth", "1.001")]
    [InlineData("depositYuan", "28800.001")]
    [InlineData("billingMonths", "0")]
    [InlineData("billingMonths", "13")]
    [InlineData("rentFreeMonths", "-1")]
    [InlineData("steps", "[{ \"fromMonth\": 25, \"percent\": 5 }, { \"fromMonth\": 13, \"percent\": 3 }]")]
    [InlineData("steps", "[{ \"fromMonth\": 25, \"percent\": 5 }, { \"fromMonth\": 25, \"percent\": 6 }]")]
    [InlineData("steps", "[{ \"fromMonth\": 25, \"percent\": 5 }, { \"fromMonth\": 37, \"percent\": 5 }]")]
    [InlineData("steps[0].fromMonth", "[{ \"fromMonth\": 1, \"percent\": 5 }]", "steps")]
    [InlineData("steps[0].percent", "[{ \"fromMonth\": 2, \"percent\": -101 }]", "steps")]
    [InlineData("tenant.name", "{ \"uscc\": null, \"name\": \"\" }", "tenant")]
    [InlineData("tenant.uscc", "{ \"uscc\": \"91510799MA6T0001\", \"name\": \"某公司\" }", "tenant")]
    [InlineData("process.fireClass", "{ \"fireClass\": \"C\", \"floorLoadKilonewtonsPerSquareMetre\": 5 }", "process")]
    [InlineData("process.floorLoadKilonewtonsPerSquareMetre", "{ \"fireClass\": \"丙\", \"floorLoadKilonewtonsPerSquareMetre\": -5 }", "process")]
    [InlineData("process", "null")]
    [InlineData("steps", "[null]")]
    [InlineData("utilities", "[null]")]
    [InlineData("documentNumber", "\"\"")]
    public async Task Terms_that_cannot_be_are_refused_by_field(string field, string value, string? sent = null)
    {
        var building = await Park.RegisteredBuilding();
        var lease = Given.Lease(building["101"]).With(sent ?? field, JsonNode.Parse(value));
        var refused = await Park.Post("/api/factories/leases", lease, 400);
        Assert.Contains(refused.GetProperty("errors").EnumerateObject(), e => e.Name.StartsWith(field, StringComparison.Ordinal));
        Assert.Equal("vacant", await Auditor.StatusOn(building, "101", "2026-04-01"));
    }

    [Fact]
    public async Task The_same_unit_twice_in_a_lease_is_refused()
    {
        var building = await Park.RegisteredBuilding();
        var refused = await Park.Post("/api/factories/leases", Given.Lease([building["101"], building["101"]]), 400);
        Assert.True(refused.GetProperty("errors").TryGetProperty("unitIds", out _));
    }

    [Fact]
    public async Task What_is_allowed_but_seldom_meant_is_taken_with_a_warning()
    {
        var building = await Park.RegisteredBuilding();
        var signed = await Park.Post("/api/factories/leases", Given.Lease(building["101"], uscc: "91350100M0001TGQXM", signed: "2026-04-01"));
        Assert.Equal(2, signed.GetProperty("warnings").GetArrayLength());
        Assert.Equal("leased", await Auditor.StatusOn(building, "101", "2026-03-20")); // the contract says since when
    }

    [Fact]
    public async Task Every_rule_is_told_in_both_languages_with_its_source()
    {
        var pages = (await factories.Host.Anonymous().Read("/problems")).EnumerateArray()
            .Where(p => p.Text("type").StartsWith("/problems/factories/", StringComparison.Ordinal)).ToArray();
        Assert.Equal(
            [
                "already-let", "already-sublet", "already-terminated", "application-not-approved", "application-step-out-of-order", "areas-do-not-add-up",
                "building-not-registered-yet", "code-taken", "credit-beyond-rent", "deemed-consented", "deposit-needed", "handover-outside-lease", "import-built-upon", "import-undone-before", "land-is-idle",
                "letter-number-taken", "longer-than-twenty-years", "meter-billed-before", "more-than-is-held", "more-than-is-owed", "more-than-the-deposit", "no-such-date",
                "no-such-policy", "not-entitled", "not-lettable", "not-on-one-floor", "not-settled", "nothing-to-bill", "nothing-to-correct", "nothing-to-object-to",
                "nothing-to-withdraw", "outage-overlaps", "outside-lease", "paper-already-there", "payment-entered-before", "process-too-dangerous", "process-too-heavy",
                "relief-applied-before", "relief-run-withdrawn", "reservation-too-long", "rule-values-differ", "screening-not-passed", "step-out-of-order", "step-too-early",
                "sublet-not-running", "sublet-outside-lease", "too-many-units", "unit-gone", "unit-in-use", "unit-not-registered-yet", "unit-not-there",
                "unit-unknown", "utility-beyond-capacity", "utility-place-unknown",
            ],
            pages.Select(p => p.Text("type")["/problems/factories/".Length..]));
        Assert.All(
            pages.SelectMany(p => new[] { p.GetProperty("title"), p.GetProperty("detail"), p.GetProperty("source") }),
            text => Assert.NotEqual(text.Text("zh-CN"), text.Text("en")));
    }

    [Fact]
    public void The_decision_is_a_pure_function_of_command_and_units()
    {
        var (unit, other) = (Guid.NewGuid(), Guid.NewGuid());
        var building = new Building(
            "QDB-1", "1号楼", "青东坝", null, "510799001001GB00002", 2.0m, FireHazardClass.C, null, true, true, "建字1号",
            [new(1, null, 10, null, [new(unit, "101", Area.FromSquareMetres(1200)), new(other, "102", Area.FromSquareMetres(300))])]);
        var units = new UnitsToLet([new(unit, "QDB-1-101", Guid.NewGuid(), building), new(other, "QDB-1-102", Guid.NewGuid(), building)], []);
        var command = new SignLease(
            new(null, "张三丰"), [unit, other], new(2026, 3, 16), new(2029, 3, 15), Yuan.Of(8), Yuan.Of(1), 3, 3, [], Yuan.Zero, new(FireHazardClass.D, 10),
            new(2026, 3, 10), "租1");

        Assert.Same(Wolverine.Http.WolverineContinue.NoProblems, SignLeaseEndpoint.Validate(command, units, new(null), new([], []), new ClaimsPrincipal()));
        var (answer, _, _, messages) = SignLeaseEndpoint.Post(command, units, new(null), new([], []), FactoryRules.AsShipped, TimeProvider.System, new(typeof(Program).Assembly));

        Assert.Empty(answer.Warnings);
        Assert.Equal(
            [
                (answer.Id, 1L, new DateOnly(2026, 3, 16), unit, "QDB-1-101", 1200m, "", "张三丰", new DateOnly(2026, 3, 10), new DateOnly(2029, 3, 15)),
                (answer.Id, 1L, new DateOnly(2026, 3, 16), other, "QDB-1-102", 300m, "", "张三丰", new DateOnly(2026, 3, 10), new DateOnly(2029, 3, 15)),
            ],
            messages.OfType<Contracts.Factories.UnitOccupied>().Select(m =>
                (m.LeaseId, m.SourceVersion, m.EffectiveOn, m.UnitId, m.UnitCode, m.AreaSquareMetres, m.TenantUscc, m.TenantName, m.SignedOn, m.Until)));
    }
}
