using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Factories.Tests;

/// <summary>What the tests of applications and tenancies say over and over.</summary>
internal static class Entering
{
    public static readonly object Promises = new { outputTenThousandYuan = 5000, taxTenThousandYuan = 180, jobs = 60 };

    public static async Task<Guid> Apply(this HttpClient park, string uscc = Given.Firm, string industryCode = "1723", bool dischargesWastewater = false, decimal crane = 3) =>
        (await park.Post("/api/factories/applications", new
        {
            applicant = new { uscc, name = Given.FirmsName },
            industryCode,
            needs = new
            {
                areaSquareMetres = 1000m, process = new { fireClass = "丙", floorLoadKilonewtonsPerSquareMetre = 5 }, clearHeightMetres = 6m, craneTonnes = crane,
                powerKilovoltAmperes = 315m, dischargesWastewater,
            },
            promises = Promises,
            effectiveOn = "2026-01-10",
            documentNumber = "入申1",
        })).Id();

    public static Task<JsonElement> Step(this HttpClient park, Guid application, string step, object body, int status = 200) =>
        park.Post($"/api/factories/applications/{application}/{step}", body, status);

    public static Task<JsonElement> Screen(this HttpClient park, Guid application, params Guid[] unitIds) =>
        park.Step(application, "screening", new { unitIds, effectiveOn = "2026-01-20", documentNumber = "评审1" });

    public static async Task<Guid> Approved(this HttpClient park, Guid unit, string uscc = Given.Firm)
    {
        var application = await park.Apply(uscc);
        await park.Screen(application, unit);
        await park.Step(application, "approval", new { promises = Promises, effectiveOn = "2026-01-25", documentNumber = "入协1" });
        return application;
    }

    public static Task<JsonElement> Tenancy(this HttpClient http, Guid lease, string asOf) => http.Read($"/api/factories/leases/{lease}/tenancy?asOf={asOf}");

    public static Task<JsonElement> Move(this HttpClient park, Guid lease, string step, string on, object? body = null, int status = 200)
    {
        var json = JsonSerializer.SerializeToNode(body ?? new { })!.AsObject().With("effectiveOn", on).With("documentNumber", $"文〔{on}〕");
        return park.Post($"/api/factories/leases/{lease}/{step}", json, status);
    }

    public static readonly object Hand = new { meters = new[] { new { meter = "D1", stand = 100 } }, condition = "完好" };
}

public class Applying_for_entry(FactoriesService factories)
{
    private HttpClient Park => factories.Park;
    private HttpClient Auditor => factories.Auditor;

    private Task<JsonElement> Application(Guid id, string asOf = "2026-02-10") => Auditor.Read($"/api/factories/applications/{id}?asOf={asOf}");

    // So far ahead that the reservations of the tests do not expire under them.
    private static string Later => DateOnly.FromDateTime(DateTime.UtcNow).AddDays(20).ToString("O");

    private async Task<Guid> Reserved(Guid unit, string uscc = Given.Firm)
    {
        var application = await Park.Approved(unit, uscc);
        await Reserve(application, unit);
        return application;
    }

    private Task<JsonElement> Reserve(Guid application, Guid unit, int status = 200, string? expiresOn = null)
    {
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        return Park.Step(application, "reservation", new
        {
            unitIds = new[] { unit }, from = "2027-03-16", to = "2029-03-15", expiresOn = expiresOn ?? Later, effectiveOn = today.AddDays(-30), documentNumber = "预留1",
        }, status);
    }

    [Fact]
    public async Task A_screening_says_of_each_check_what_it_found_and_only_a_passed_one_can_be_approved()
    {
        var building = await Park.RegisteredBuilding();
        var application = await Park.Apply(dischargesWastewater: true);

        var screened = await Park.Screen(application, building["101"], building["201"]);
        var failed = screened.GetProperty("checks").EnumerateArray().Where(c => !c.GetProperty("passed").GetBoolean()).ToDictionary(c => c.Text("name"), c => c.Text("finding"));
        Assert.Equal(["clearHeight", "crane", "environment"], failed.Keys.Order());
        Assert.Equal($"净高需要 6 米：{building.Code}-201: 4.5", failed["clearHeight"]);
        var refused = await Park.Step(application, "approval", new { promises = Entering.Promises, effectiveOn = "2026-01-25", documentNumber = "入协1" }, 409);
        Assert.Equal("screening-not-passed", refused.RefusedAs());

        var technicals = new
        {
            use = "production", structure = "框架", drainagePermit = "川排许字031号", owner = new { kind = "stateOwned", uscc = (string?)null, name = "工投公司" },
        };
        await Park.Post($"/api/factories/buildings/{building.Id}/technicals", new { technicals, effectiveOn = "2024-01-01", documentNumber = "技1" }, 200);
        Assert.True((await Park.Screen(application, building["101"])).GetProperty("passed").GetBoolean());
        await Park.Step(application, "approval", new { promises = Entering.Promises, effectiveOn = "2026-01-25", documentNumber = "入协1" });
        Assert.Equal("approved", (await Application(application)).Text("status"));
        Assert.Equal("川排许字031号", (await Auditor.Read($"/api/factories/buildings/{building.Id}?asOf=2024-01-01")).GetProperty("technicals").Text("drainagePermit"));
    }

    [Fact]
    public async Task What_the_list_of_industries_prohibits_does_not_pass()
    {
        var building = await Park.RegisteredBuilding();
        var screened = await Park.Screen(await Park.Apply(industryCode: "2511"), building["101"]);
        Assert.False(screened.GetProperty("passed").GetBoolean());
    }

    [Fact]
    public async Task A_reserved_unit_can_be_let_to_the_applicant_and_to_nobody_else()
    {
        var building = await Park.RegisteredBuilding();
        var application = await Reserved(building["101"]);
        Assert.Equal("reserved", await Auditor.StatusOn(building, "101", DateOnly.FromDateTime(DateTime.UtcNow).ToString("O")));

        var lease = Given.Lease(building["101"], "2027-03-16", "2029-03-15", signed: DateOnly.FromDateTime(DateTime.UtcNow).ToString("O"));
        Assert.Equal("already-let", await Park.Refused(lease));
        var others = Given.Lease(building["101"], "2027-03-16", "2029-03-15", Given.OtherFirm).With("applicationId", application);
        Assert.Equal("application-not-approved", await Park.Refused(others));

        var early = lease.DeepClone().AsObject().With("applicationId", application).With("effectiveOn", "2026-02-01");
        Assert.Equal("step-too-early", await Park.Refused(early));
        var signed = await Park.Sign(lease.With("applicationId", application));
        var known = await Application(application, "2027-01-01");
        Assert.Equal(("leased", signed), (known.Text("status"), known.GetProperty("leaseId").GetGuid()));
        Assert.Equal("leased", await Auditor.StatusOn(building, "101", "2027-04-01"));
        Assert.Equal("application-step-out-of-order", (await Reserve(application, building["102"], 409)).RefusedAs());
    }

    [Fact]
    public async Task Of_ten_firms_that_reserve_one_unit_and_ten_that_sign_for_it_at_the_same_moment_one_gets_it()
    {
        var building = await Park.RegisteredBuilding();
        var applications = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Park.Approved(building["101"])));
        var answers = await Task.WhenAll(applications.Select(a => ReserveStatus(a)).Concat(
            Enumerable.Range(0, 5).Select(async _ => (int)(await Park.TrySign(Given.Lease(building["101"], "2028-01-01", "2030-12-31"))).StatusCode)));
        Assert.Single(answers, a => a is 200 or 201);
        Assert.Equal(9, answers.Count(a => a == 409));

        async Task<int> ReserveStatus(Guid application)
        {
            var today = DateOnly.FromDateTime(DateTime.UtcNow);
            var body = new { unitIds = new[] { building["101"] }, from = "2027-03-16", to = "2029-03-15", expiresOn = Later, effectiveOn = today.AddDays(-30), documentNumber = "预留1" };
            using var content = System.Net.Http.Json.JsonContent.Create(body);
            using var answer = await Park.PostAsync($"/api/factories/applications/{application}/reservation", content);
            return (int)answer.StatusCode;
        }
    }

    [Fact]
    public async Task A_reservation_expires_by_itself_and_the_unit_is_free_again()
    {
        var building = await Park.RegisteredBuilding();
        var application = await Park.Approved(building["101"]);
        await Reserve(application, building["101"], expiresOn: DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-2).ToString("O"));

        await Eventually.Gives(() => Application(application, "2027-01-01"), a => a.Text("status") == "approved");
        await Park.Sign(Given.Lease(building["101"], "2027-03-16", "2029-03-15", Given.OtherFirm));
        Assert.Contains("reservation_expired", (await Auditor.Read($"/api/factories/applications/{application}/history")).EnumerateArray().Select(e => e.Text("type")));
    }

    [Fact]
    public async Task A_reservation_that_is_released_frees_its_units()
    {
        var building = await Park.RegisteredBuilding();
        var application = await Reserved(building["101"]);
        await Park.Step(application, "reservation/release", new { reason = "改选二期", effectiveOn = DateOnly.FromDateTime(DateTime.UtcNow), documentNumber = "预留2" });
        await Park.Sign(Given.Lease(building["101"], "2027-03-16", "2029-03-15", Given.OtherFirm));
    }

    [Fact]
    public async Task Nothing_is_reserved_for_longer_than_the_rule_says()
    {
        var building = await Park.RegisteredBuilding();
        var application = await Park.Approved(building["101"]);
        Assert.Equal("reservation-too-long", (await Reserve(application, building["101"], 409, DateOnly.FromDateTime(DateTime.UtcNow).AddDays(61).ToString("O"))).RefusedAs());
    }

    [Fact]
    public async Task A_firm_sees_its_own_applications()
    {
        var building = await Park.RegisteredBuilding();
        var mine = await Park.Approved(building["101"]);
        var other = factories.Host.As("enterprise", uscc: Given.OtherFirm);
        await factories.Host.As("enterprise", uscc: Given.Firm).Read($"/api/factories/applications/{mine}");
        await other.Read($"/api/factories/applications/{mine}", 404);
        await other.Read($"/api/factories/applications/{mine}/history", 404);
        Assert.DoesNotContain(await other.All("/api/factories/applications"), a => a.Id() == mine);
        Assert.Contains(await Auditor.All("/api/factories/applications?status=approved"), a => a.Id() == mine);
    }
}

public class Living_in_a_unit(FactoriesService factories)
{
    private HttpClient Park => factories.Park;
    private HttpClient Auditor => factories.Auditor;

    private async Task<Guid> Lease(string from = "2026-03-16", string to = "2029-03-15") =>
        await Park.Sign(Given.Lease((await Park.RegisteredBuilding())["101"], from, to));

    [Fact]
    public async Task From_hand_over_to_closing_step_by_step()
    {
        var lease = await Lease();
        var early = await Park.Move(lease, "operation", "2026-03-20", status: 409);
        Assert.Equal("step-out-of-order", early.RefusedAs());
        Assert.Contains("交付", early.Text("detail"), StringComparison.Ordinal);
        Assert.Equal("handover-outside-lease", (await Park.Move(lease, "handover", "2026-03-15", Entering.Hand, 409)).RefusedAs());

        await Park.Move(lease, "handover", "2026-03-16", Entering.Hand);
        await Park.Move(lease, "fit-out", "2026-03-20", new { consentedTo = "隔断" });
        await Park.Move(lease, "operation", "2026-06-01");
        await Park.Move(lease, "stoppage", "2026-10-01", new { reason = "订单不足" });
        await Park.Move(lease, "operation", "2026-12-01");
        await Park.Move(lease, "renewal-review", "2028-10-08", new { decision = "doNotRenew", reason = "连续两年 D 类", classes = new[] { new { year = 2027, @class = "D", ruleSet = "RC-1" } } });
        await Park.Move(lease, "notice", "2028-12-01", new { by = "landlord", leavesOn = "2029-03-15" });
        await Park.Move(lease, "handback", "2029-03-15", new { meters = Array.Empty<object>(), condition = "已恢复", damage = (string?)null });

        Assert.Equal(
            ["contracted", "handedOver", "fitOut", "operating", "stopped", "operating", "leaving", "handedBack"],
            await Task.WhenAll(new[] { "2026-03-12", "2026-03-18", "2026-04-01", "2026-07-01", "2026-11-01", "2027-01-01", "2029-01-01", "2029-03-20" }
                .Select(async day => (await Auditor.Tenancy(lease, day)).Text("stage"))));
        Assert.Equal("D", (await Auditor.Tenancy(lease, "2029-01-01")).GetProperty("renewal").GetProperty("classes")[0].Text("class"));

        await Park.Post($"/api/factories/leases/{lease}/deposit/receipts", new { amountYuan = 100m, effectiveOn = "2026-03-16", documentNumber = "押1" }, 200);
        Assert.Equal("not-settled", (await Park.Move(lease, "closing", "2029-04-01", status: 409)).RefusedAs());
        await Park.Post($"/api/factories/leases/{lease}/deposit/uses", new { use = "refund", amountYuan = 100m, effectiveOn = "2029-03-20", documentNumber = "押2" }, 200);
        await Park.Move(lease, "closing", "2029-04-01");
        Assert.Equal("closed", (await Auditor.Tenancy(lease, "2029-04-01")).Text("stage"));
    }

    [Fact]
    public async Task Whoever_stays_behind_the_end_of_the_lease_holds_over()
    {
        var lease = await Lease("2024-03-16", "2025-03-15");
        await Park.Move(lease, "handover", "2024-03-16", Entering.Hand, 409);
        var signedBefore = await Park.Sign(Given.LeaseOn((await Park.RegisteredBuilding())["101"], "2024-03-16", "2025-03-15"));
        await Park.Move(signedBefore, "handover", "2024-03-16", Entering.Hand);
        Assert.False((await Auditor.Tenancy(signedBefore, "2025-03-15")).GetProperty("isHoldingOver").GetBoolean());
        Assert.True((await Auditor.Tenancy(signedBefore, "2025-03-16")).GetProperty("isHoldingOver").GetBoolean());
    }

    [Fact]
    public async Task A_sub_let_nobody_consented_to_counts_as_consented_after_six_months_of_silence()
    {
        var building = await Park.RegisteredBuilding();
        var lease = await Park.Sign(Given.Lease(building["101"]));
        var sublet = (await Park.Post($"/api/factories/leases/{lease}/sublets", Sublet(building["101"]))).Id();

        Assert.Equal("open", await Standing("2027-02-15"));
        Assert.Equal("deemedConsented", await Standing("2027-02-16"));
        var date = (await Auditor.Read($"/api/factories/leases/{lease}/critical-dates?asOf=2027-01-20")).GetProperty("dates").EnumerateArray().Single(d => d.Text("kind") == "subletObjection");
        Assert.Equal(("2027-02-15", "red"), (date.Text("dueOn"), date.Text("signal")));
        Assert.NotEmpty(date.GetProperty("deadline").GetProperty("days").EnumerateArray());
        var late = await Park.Post($"/api/factories/leases/{lease}/sublets/{sublet}/objection", new { reason = "未经同意", effectiveOn = "2027-02-16", documentNumber = "异1" }, 409);
        Assert.Equal("deemed-consented", late.RefusedAs());
        await Park.Post($"/api/factories/leases/{lease}/sublets/{sublet}/objection", new { reason = "未经同意", effectiveOn = "2027-02-15", documentNumber = "异1" }, 200);
        Assert.Equal("objected", await Standing("2027-03-01"));

        async Task<string> Standing(string asOf) => (await Auditor.Read($"/api/factories/leases/{lease}/sublets?asOf={asOf}"))[0].Text("standing");
    }

    private static object Sublet(Guid unit, string from = "2026-07-01", string to = "2027-06-30", bool consented = false) => new
    {
        subTenant = new { uscc = Given.OtherFirm, name = "绿溪纺织有限公司" }, unitIds = new[] { unit }, from, to, consented, finding = "巡查发现", effectiveOn = "2026-08-15", documentNumber = "巡1",
    };

    [Fact]
    public async Task A_unit_has_one_sub_tenant_on_a_day_and_the_chain_of_use_shows_owner_lessee_and_sub_lessee()
    {
        var building = await Park.RegisteredBuilding();
        var technicals = new { use = "production", owner = new { kind = "stateOwned", uscc = (string?)null, name = "工投公司" } };
        await Park.Post($"/api/factories/buildings/{building.Id}/technicals", new { technicals, effectiveOn = "2024-01-01", documentNumber = "技1" }, 200);
        var lease = await Park.Sign(Given.Lease(building["101"]));
        var address = $"/api/factories/leases/{lease}/sublets";

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(async _ =>
        {
            using var content = System.Net.Http.Json.JsonContent.Create(Sublet(building["101"], consented: true));
            using var answer = await Park.PostAsync(address, content);
            return (int)answer.StatusCode;
        }));
        Assert.Single(answers, a => a == 201);
        Assert.Equal("already-sublet", (await Park.Post(address, Sublet(building["101"], "2027-06-30", "2027-12-31"), 409)).RefusedAs());
        Assert.Equal("sublet-outside-lease", (await Park.Post(address, Sublet(building["102"]), 409)).RefusedAs());
        Assert.Equal("sublet-outside-lease", (await Park.Post(address, Sublet(building["101"], "2029-03-01", "2029-03-16"), 409)).RefusedAs());

        var chain = (await Auditor.Read($"/api/factories/buildings/{building.Id}/occupation?asOf=2026-09-01")).EnumerateArray().Single(u => u.Text("code") == "101");
        Assert.Equal(
            ("工投公司", Given.FirmsName, "绿溪纺织有限公司", "consented"),
            (chain.GetProperty("owner").Text("name"), chain.GetProperty("lessee").Text("name"), chain.GetProperty("subLessee").Text("name"), chain.Text("standing")));
        await Park.Terminate(lease, "2026-10-01");
        chain = (await Auditor.Read($"/api/factories/buildings/{building.Id}/occupation?asOf=2026-10-01")).EnumerateArray().Single(u => u.Text("code") == "101");
        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (chain.GetProperty("lessee").ValueKind, chain.GetProperty("subLessee").ValueKind));
    }
}

public class Keeping_critical_dates(FactoriesService factories)
{
    private HttpClient Park => factories.Park;
    private HttpClient Auditor => factories.Auditor;

    private static DateOnly Today => DateOnly.FromDateTime(DateTime.UtcNow.AddHours(8));

    private async Task<JsonElement[]> Dates(Guid lease, string asOf) =>
        [.. (await Auditor.Read($"/api/factories/leases/{lease}/critical-dates?asOf={asOf}")).GetProperty("dates").EnumerateArray()];

    [Fact]
    public async Task The_dates_of_a_lease_follow_from_its_terms_each_with_its_clause()
    {
        var lease = await Park.Sign(Given.Lease((await Park.RegisteredBuilding())["101"]));
        var dates = await Dates(lease, "2026-04-01");
        Assert.Equal(
            [("rentFreeEnds", "2026-06-15"), ("rentStep", "2028-03-16"), ("renewalReview", "2028-09-15"), ("renewalNotice", "2028-12-15"), ("leaseEnds", "2029-03-15")],
            dates.Select(d => (d.Text("kind"), d.Text("dueOn"))));
        Assert.Equal(["amber", "green", "green", "green", "green"], dates.Select(d => d.Text("signal")));
        Assert.All(dates, d => Assert.NotEmpty(d.Text("clause")));

        Assert.Equal("red", (await Dates(lease, "2029-03-01"))[^1].Text("signal"));
        await Park.Move(lease, "handover", "2026-03-16", Entering.Hand);
        await Park.Move(lease, "renewal-review", "2028-10-01", new { decision = "renew", reason = "A 类", classes = Array.Empty<object>() });
        Assert.DoesNotContain(await Dates(lease, "2028-10-02"), d => d.Text("kind") == "renewalReview");
    }

    [Fact]
    public async Task A_reminder_is_given_once_for_each_colour_and_again_when_the_date_moves()
    {
        var lease = await Park.Sign(Given.Lease((await Park.RegisteredBuilding())["101"]));
        await Set(Today.AddDays(60));
        await Reminders(1);
        await Set(Today.AddDays(20));
        var given = await Reminders(2);
        Assert.Equal(
            [("amber", Today.AddDays(60)), ("red", Today.AddDays(20))],
            given.Select(r => (r.Text("signal"), DateOnly.Parse(r.Text("dueOn"), System.Globalization.CultureInfo.InvariantCulture))));

        await Set(Today.AddDays(20));
        await Park.Post($"/api/factories/leases/{lease}/critical-dates/met", new { name = "财产一切险", effectiveOn = Today, documentNumber = "保2" }, 200);
        Assert.Equal("no-such-date", (await Park.Post($"/api/factories/leases/{lease}/critical-dates/met", new { name = "财产一切险", effectiveOn = Today, documentNumber = "保2" }, 409)).RefusedAs());
        Assert.DoesNotContain(await Dates(lease, Today.ToString("O")), d => d.Text("name") == "财产一切险");
        Assert.Equal(2, (await Reminders(2)).Length);

        Task<JsonElement> Set(DateOnly dueOn) => Park.Post(
            $"/api/factories/leases/{lease}/critical-dates", new { name = "财产一切险", kind = "insurance", dueOn, clause = "第十二条", effectiveOn = Today, documentNumber = "保1" }, 200);

        Task<JsonElement[]> Reminders(int count) => Eventually.Gives(
            async () => (await Auditor.Read($"/api/factories/leases/{lease}/critical-dates")).GetProperty("reminders").EnumerateArray().Where(r => r.Text("name") == "财产一切险").ToArray(),
            r => r.Length == count);
    }

    [Fact]
    public async Task A_reminder_survives_the_restart_of_the_service()
    {
        var connection = await factories.Postgres.NewDatabaseAsync("restarts");
        Guid lease;
        await using (var first = ServiceHost<Program>.Start(connection))
        {
            var park = first.As("park");
            lease = await park.Sign(Given.Lease((await park.RegisteredBuilding())["101"]));
            await park.Post($"/api/factories/leases/{lease}/critical-dates",
                new { name = "年检", kind = "inspection", dueOn = Today.AddDays(91), clause = "第八条", effectiveOn = Today, documentNumber = "检1" }, 200);
        }
        await using var second = ServiceHost<Program>.Start(connection, services: s => s.AddSingleton<TimeProvider>(new Later(TimeSpan.FromDays(2))));
        var office = second.As("park");
        await office.Post($"/api/factories/leases/{lease}/critical-dates",
            new { name = "续保", kind = "insurance", dueOn = Today.AddDays(400), clause = "第九条", effectiveOn = Today, documentNumber = "保1" }, 200);
        await Eventually.Gives(
            async () => (await office.Read($"/api/factories/leases/{lease}/critical-dates?asOf={Today.AddDays(2):O}")).GetProperty("reminders").EnumerateArray().Select(r => r.Text("name")).ToArray(),
            names => names.Contains("年检"));
    }

    private sealed class Later(TimeSpan by) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + by;
    }

    [Fact]
    public async Task The_calendar_of_all_leases_is_filtered_by_colour_kind_and_role_and_a_firm_sees_its_own()
    {
        var building = await Park.RegisteredBuilding();
        var mine = await Park.Sign(Given.Lease(building["101"]));
        var other = await Park.Sign(Given.Lease(building["102"], uscc: Given.OtherFirm));

        var red = await Auditor.All("/api/factories/critical-dates?asOf=2029-03-01&signal=red&kind=leaseEnds");
        Assert.Superset(new HashSet<Guid> { mine, other }, red.Select(d => d.GetProperty("leaseId").GetGuid()).ToHashSet());
        Assert.All(red, d => Assert.Equal("red", d.GetProperty("date").Text("signal")));
        var planners = await Auditor.All("/api/factories/critical-dates?asOf=2028-09-01&role=planner");
        Assert.All(planners, d => Assert.Equal("renewalReview", d.GetProperty("date").Text("kind")));

        var own = await factories.Host.As("enterprise", uscc: Given.Firm).All("/api/factories/critical-dates?asOf=2029-03-01");
        Assert.DoesNotContain(own, d => d.GetProperty("leaseId").GetGuid() == other);
        Assert.Contains(own, d => d.GetProperty("leaseId").GetGuid() == mine);
    }
}
