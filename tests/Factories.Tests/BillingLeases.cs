using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Accounts;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Factories.Tests;

/// <summary>What the tests of accounts say over and over.</summary>
internal static class Accounts
{
    public static Task<JsonElement> Bill(this HttpClient park, Guid lease, string through, int status = 200) =>
        park.Post($"/api/factories/leases/{lease}/bills", new { through, effectiveOn = through, documentNumber = $"账〔{through}〕" }, status);

    public static Task<JsonElement> Pay(this HttpClient park, Guid lease, decimal amountYuan, string on, string? bankReference = null, int status = 200) =>
        park.Post($"/api/factories/leases/{lease}/payments", new { amountYuan, payer = Given.FirmsName, bankReference, effectiveOn = on, documentNumber = $"回单〔{on}〕" }, status);

    public static Task<JsonElement> Credit(this HttpClient park, Guid lease, decimal amountYuan, string on, int status = 200) =>
        park.Post($"/api/factories/leases/{lease}/credits", new { amountYuan, reason = "县纾困十四条", effectiveOn = on, documentNumber = $"减〔{on}〕" }, status);

    public static Task<JsonElement> Account(this HttpClient http, Guid lease, string asOf) => http.Read($"/api/factories/leases/{lease}/account?asOf={asOf}");

    public static JsonElement[] Bills(this JsonElement account) => [.. account.GetProperty("bills").EnumerateArray()];

    public static string RefusedAs(this JsonElement refusal) => refusal.Text("type").Replace("/problems/factories/", "", StringComparison.Ordinal);
}

public class Billing_leases(FactoriesService factories)
{
    private HttpClient Park => factories.Park;
    private HttpClient Auditor => factories.Auditor;

    // The lease of domain.md D.4: 1200 m², 8 yuan, three months free, +5 % from month 25, quarterly.
    private async Task<Guid> Lease(JsonObject? body = null) => await Park.Sign(body ?? Given.Lease((await Park.RegisteredBuilding())["101"]));

    [Fact]
    public async Task The_worked_example_is_billed_to_the_fen()
    {
        var lease = await Lease();
        var issued = await Park.Bill(lease, "2029-03-15");

        Assert.Equal(Enumerable.Range(1, 12), issued.GetProperty("issued").EnumerateArray().Select(n => n.GetInt32()));
        var bills = (await Auditor.Account(lease, "2026-03-01")).Bills();
        Assert.Equal([0.00m, .. Enumerable.Repeat(28_800.00m, 7), .. Enumerable.Repeat(30_240.00m, 4)], bills.Select(b => b.Number("rentYuan")));
        Assert.Equal((322_560.00m, 43_200.00m), (bills.Sum(b => b.Number("rentYuan")), bills.Sum(b => b.Number("propertyFeeYuan"))));
        Assert.All(bills, b => Assert.Equal("notDueYet", b.Text("status")));
    }

    [Fact]
    public async Task What_is_due_is_billed_once_and_no_more()
    {
        var lease = await Lease();
        await Park.Bill(lease, "2026-06-16");
        Assert.Equal("nothing-to-bill", (await Park.Bill(lease, "2026-09-15", 409)).RefusedAs());
        Assert.Equal([3], (await Park.Bill(lease, "2026-09-16")).GetProperty("issued").EnumerateArray().Select(n => n.GetInt32()));
        Assert.Equal(3, (await Auditor.Account(lease, "2026-12-01")).Bills().Length);
    }

    [Fact]
    public async Task Relief_granted_after_a_quarter_was_paid_makes_the_rent_of_the_next_bill_nothing()
    {
        var lease = await Lease();
        await Park.Bill(lease, "2026-12-16");
        await Park.Pay(lease, 3_600.00m, "2026-03-16");
        await Park.Pay(lease, 32_400.00m, "2026-06-16");
        await Park.Pay(lease, 32_400.00m, "2026-09-16");
        await Park.Credit(lease, 28_800.00m, "2026-10-08");

        Assert.Equal((0m, 28_800.00m), (await Balance("2026-10-08", "outstandingYuan"), await Balance("2026-10-08", "unusedCreditYuan")));
        var bill = (await Auditor.Account(lease, "2026-12-16")).Bills()[3];
        Assert.Equal((28_800.00m, 28_800.00m, 3_600.00m), (bill.Number("rentYuan"), bill.Number("creditedYuan"), bill.Number("outstandingYuan")));

        async Task<decimal> Balance(string asOf, string what) => (await Auditor.Account(lease, asOf)).Number(what);
    }

    [Fact]
    public async Task Twenty_days_late_at_half_a_thousandth_cost_288_yuan()
    {
        var lease = await Lease(Given.Lease((await Park.RegisteredBuilding())["101"]).With("lateFeePercentPerDay", 0.05m));
        await Park.Bill(lease, "2026-06-16");
        await Park.Pay(lease, 3_600.00m, "2026-03-16");
        await Park.Pay(lease, 32_400.00m, "2026-07-06");

        Assert.Equal(144.00m, (await Auditor.Account(lease, "2026-06-26")).Number("lateFeesAccruedYuan"));
        Assert.Equal(288.00m, (await Auditor.Account(lease, "2026-08-01")).Number("lateFeesAccruedYuan"));

        await Park.Post($"/api/factories/leases/{lease}/late-fees", new { through = "2026-07-31", effectiveOn = "2026-08-01", documentNumber = "违1" }, 200);
        var bill = await Auditor.Read($"/api/factories/leases/{lease}/bills/3?asOf=2026-08-01");
        var line = Assert.Single(bill.GetProperty("lines").EnumerateArray());
        Assert.Equal("第 2 号账单逾期租金 28800.00 元 × 每日 0.05% × 20 天 = 288.00 元", line.Text("explanation"));
        Assert.Equal(0m, (await Auditor.Account(lease, "2026-08-01")).Number("lateFeesAccruedYuan"));
        var again = await Park.Post($"/api/factories/leases/{lease}/late-fees", new { through = "2026-08-31", effectiveOn = "2026-09-01", documentNumber = "违2" }, 409);
        Assert.Equal("nothing-to-bill", again.RefusedAs());
    }

    [Fact]
    public async Task Without_a_rate_in_the_contract_late_rent_costs_what_the_rule_says()
    {
        var lease = await Lease();
        await Park.Bill(lease, "2026-06-16");
        await Park.Pay(lease, 3_600.00m, "2026-03-16");
        Assert.Equal(288.00m, (await Auditor.Account(lease, "2026-07-06")).Number("lateFeesAccruedYuan"));
    }

    [Fact]
    public async Task Whoever_leaves_early_has_the_last_bill_made_shorter_and_those_behind_it_withdrawn()
    {
        var lease = await Lease();
        await Park.Bill(lease, "2027-09-16");
        await Park.Terminate(lease, "2027-06-01");

        var corrected = await Park.Bill(lease, "2027-06-01");
        Assert.Equal((5, 2), (Assert.Single(corrected.GetProperty("corrected").EnumerateArray()).GetInt32(), corrected.GetProperty("withdrawn").GetInt32()));
        var bills = (await Auditor.Account(lease, "2027-12-31")).Bills();
        Assert.Equal(5, bills.Length);
        Assert.Equal((24_104.35m, 3_013.04m, "2027-05-31"), (bills[^1].Number("rentYuan"), bills[^1].Number("propertyFeeYuan"), bills[^1].Text("to")));
        Assert.Equal("nothing-to-bill", (await Park.Bill(lease, "2030-01-01", 409)).RefusedAs());

        var explained = await Auditor.Read($"/api/factories/leases/{lease}/bills/5");
        Assert.Contains("1200 ㎡ × 8 元/㎡·月 × 3 个月 × 77/92 天 = 24104.35 元", explained.GetProperty("lines")[0].Text("explanation"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_overdue_is_aged_by_days()
    {
        var lease = await Lease(Given.Lease((await Park.RegisteredBuilding())["101"]).With("rentFreeMonths", 0));
        await Park.Bill(lease, "2026-12-16");
        await Park.Pay(lease, 400.00m, "2026-03-20");

        var account = await Auditor.Account(lease, "2026-12-31");
        var ageing = account.GetProperty("ageing");
        // Due on 16 March, June, September, December: 290, 198, 106 and 15 days ago.
        Assert.Equal(
            (32_400.00m, 0m, 32_400.00m, 64_400.00m),
            (ageing.Number("upToFirstYuan"), ageing.Number("upToSecondYuan"), ageing.Number("upToThirdYuan"), ageing.Number("beyondYuan")));
        Assert.Equal(129_200.00m, account.Number("outstandingYuan"));

        var arrears = (await Auditor.All("/api/factories/arrears?asOf=2026-12-31")).Single(a => a.GetProperty("leaseId").GetGuid() == lease);
        Assert.Equal((129_200.00m, "2026-03-16", 290), (arrears.Number("outstandingYuan"), arrears.Text("oldestDueOn"), arrears.GetProperty("daysOverdue").GetInt32()));
        Assert.Equal(ageing.GetRawText(), arrears.GetProperty("ageing").GetRawText());
    }

    [Fact]
    public async Task An_account_is_seen_by_both_clocks()
    {
        var lease = await Lease();
        await Park.Bill(lease, "2026-06-16");
        var before = DateTimeOffset.UtcNow;
        await Park.Pay(lease, 36_000.00m, "2026-06-01");

        Assert.Equal(0m, (await Auditor.Account(lease, "2026-06-16")).Number("outstandingYuan"));
        Assert.Equal(32_400.00m, (await Auditor.Account(lease, "2026-06-01")).Number("advanceYuan"));
        var known = await Auditor.Read($"/api/factories/leases/{lease}/account?asOf=2026-06-16&knownAt={before.Instant()}");
        Assert.Equal(36_000.00m, known.Number("outstandingYuan"));
    }

    [Fact]
    public async Task A_payment_of_the_wrong_tenant_is_withdrawn_and_stays_in_the_history()
    {
        var lease = await Lease();
        await Park.Bill(lease, "2026-03-16");
        var paid = await Park.Pay(lease, 3_600.00m, "2026-03-20", "BANK-1");
        Assert.Equal("payment-entered-before", (await Park.Pay(lease, 3_600.00m, "2026-03-20", "BANK-1", 409)).RefusedAs());

        var withdrawal = new { withdraws = paid.GetProperty("version").GetInt64(), reason = "入错租户", effectiveOn = "2026-03-25", documentNumber = "更1" };
        await Park.Post($"/api/factories/leases/{lease}/account/withdrawals", withdrawal, 200);
        Assert.Equal("nothing-to-withdraw", (await Park.Post($"/api/factories/leases/{lease}/account/withdrawals", withdrawal, 409)).RefusedAs());
        Assert.Equal("nothing-to-withdraw", (await Park.Post($"/api/factories/leases/{lease}/account/withdrawals", withdrawal with { withdraws = 1 }, 409)).RefusedAs());

        Assert.Equal(3_600.00m, (await Auditor.Account(lease, "2026-03-31")).Number("outstandingYuan"));
        Assert.Contains("lease_payment_received", (await Auditor.Read($"/api/factories/leases/{lease}/history")).EnumerateArray().Select(e => e.Text("type")));
        Assert.Contains(await Auditor.All("/api/factories/arrears?asOf=2026-03-31"), a => a.GetProperty("leaseId").GetGuid() == lease);
    }

    [Fact]
    public async Task A_deposit_is_the_tenants_money_and_pays_what_is_owed_and_no_more()
    {
        var lease = await Lease();
        await Park.Bill(lease, "2026-03-16");
        await Deposit("receipts", new { amountYuan = 20_000m });
        Assert.Equal("more-than-the-deposit", (await Deposit("receipts", new { amountYuan = 8_800.01m }, 409)).RefusedAs());
        await Deposit("receipts", new { amountYuan = 8_800m });

        Assert.Equal("deposit-needed", (await Use("refund", 100m, 409)).RefusedAs());
        Assert.Equal("more-than-is-owed", (await Use("payBills", 3_600.01m, 409)).RefusedAs());
        Assert.Equal("more-than-is-held", (await Use("damage", 28_800.01m, 409)).RefusedAs());
        await Use("payBills", 3_600m);
        await Use("damage", 200m);
        await Use("refund", 25_000m);

        var account = await Auditor.Account(lease, "2026-04-30");
        Assert.Equal((0m, 0m), (account.Number("outstandingYuan"), account.GetProperty("deposit").Number("heldYuan")));

        Task<JsonElement> Use(string use, decimal amountYuan, int status = 200) => Deposit("uses", new { use, amountYuan, reason = "地坪破损" }, status);
        Task<JsonElement> Deposit(string what, object body, int status = 200)
        {
            var json = JsonSerializer.SerializeToNode(body)!.AsObject().With("effectiveOn", "2026-04-01").With("documentNumber", "押1");
            return Park.Post($"/api/factories/leases/{lease}/deposit/{what}", json, status);
        }
    }

    [Fact]
    public async Task Water_and_power_are_passed_on_at_the_public_price_of_their_days()
    {
        var lease = await Lease();
        var reading = new JsonObject { ["utility"] = "power", ["meter"] = "D1", ["from"] = "2026-04-01", ["to"] = "2026-04-30", ["first"] = 100, ["last"] = 150.5m, ["times"] = 40 };
        var body = new JsonObject { ["readings"] = new JsonArray(reading), ["effectiveOn"] = "2026-05-10", ["documentNumber"] = "抄1" };
        await Park.Post($"/api/factories/leases/{lease}/metered-bills", body, 200);

        var line = (await Auditor.Read($"/api/factories/leases/{lease}/bills/1")).GetProperty("lines")[0];
        Assert.Equal(1_373.60m, line.GetProperty("line").Number("amountYuan")); // 50.5 × 40 × 0.68
        Assert.Contains("不加价", line.Text("explanation"), StringComparison.Ordinal);

        reading["from"] = "2026-04-30";
        Assert.Equal("meter-billed-before", (await Park.Post($"/api/factories/leases/{lease}/metered-bills", body, 409)).RefusedAs());
        reading["last"] = 99;
        await Park.Post($"/api/factories/leases/{lease}/metered-bills", body, 400);
    }

    [Fact]
    public async Task A_credit_cannot_exceed_the_rent_of_the_lease()
    {
        var lease = await Lease();
        await Park.Credit(lease, 322_560.00m, "2026-04-01");
        Assert.Equal("credit-beyond-rent", (await Park.Credit(lease, 0.01m, "2026-04-02", 409)).RefusedAs());
    }

    [Fact]
    public async Task A_firm_sees_its_own_account_and_changes_nothing()
    {
        var lease = await Lease();
        await Park.Bill(lease, "2026-03-16");
        var (firm, other) = (factories.Host.As("enterprise", uscc: Given.Firm), factories.Host.As("enterprise", uscc: Given.OtherFirm));
        await firm.Account(lease, "2026-03-16");
        await firm.Read($"/api/factories/leases/{lease}/bills/1");
        foreach (var part in new[] { "account", "bills/1" }) await other.Read($"/api/factories/leases/{lease}/{part}", 404);
        Assert.DoesNotContain(await other.All("/api/factories/arrears?asOf=2026-03-31"), a => a.GetProperty("leaseId").GetGuid() == lease);
        await firm.Bill(lease, "2027-03-16", 403);
        await firm.Pay(lease, 1m, "2026-03-16", status: 403);
        await factories.Host.As("park", "elsewhere").Read($"/api/factories/leases/{lease}/account", 404);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1.234")]
    [InlineData("1e15")]
    public async Task An_amount_that_is_none_is_refused(string amount)
    {
        var lease = await Lease();
        await Park.Post($"/api/factories/leases/{lease}/payments", $$"""{ "amountYuan": {{amount}}, "effectiveOn": "2026-04-01", "documentNumber": "1" }""", 400);
    }
}

public class Billing_all_leases(FactoriesService factories)
{
    [Fact]
    public async Task A_run_bills_every_lease_once_and_a_second_run_nothing()
    {
        var park = factories.Host.As("park", $"run-{Guid.NewGuid():N}");
        var building = await park.RegisteredBuilding();
        foreach (var unit in building.Units.Values) await park.Sign(Given.Lease(unit));

        var run = await Run("2026-09-16");
        Assert.Equal((3, 9, 0), (run.GetProperty("leases").GetInt32(), run.GetProperty("issued").GetInt32(), run.GetProperty("withdrawn").GetInt32()));
        Assert.Equal(2 * (28_800.00m * 2 + 3_600.00m * 3) + 800.5m * (24 * 2 + 3 * 3), run.Number("amountYuan"));
        Assert.Equal(0, (await Run("2026-09-16")).GetProperty("issued").GetInt32());
        Assert.Equal(3, (await Run("2026-12-16")).GetProperty("issued").GetInt32());

        // Who has left the page finds every run again, the newest first.
        var runs = await park.Read("/api/factories/billing-runs");
        Assert.Equal(3, runs.GetProperty("total").GetInt32());
        Assert.Equal(["2026-12-16", "2026-09-16", "2026-09-16"], runs.Items().Select(r => r.Text("through")));
        Assert.Equal([3, 0, 9], runs.Items().Select(r => r.GetProperty("issued").GetInt32()));
        Assert.All(runs.Items(), r => Assert.True(r.GetProperty("isDone").GetBoolean()));

        async Task<JsonElement> Run(string through)
        {
            var id = (await park.Post("/api/factories/billing-runs", new { through, effectiveOn = through, documentNumber = "账" })).Id();
            return await Eventually.Gives(() => park.Read($"/api/factories/billing-runs/{id}"), r => r.GetProperty("isDone").GetBoolean());
        }
    }
}

public class Settling_bills
{
    private static readonly DateOnly Day0 = new(2026, 1, 1);

    private static readonly Gen<Yuan> Amounts = Gen.Int[0, 5_000_000].Select(fen => Yuan.Of(fen / 100m));

    private static readonly Gen<(Claim[], Means[])> Books = Gen.Select(
        Gen.Select(Gen.Int[0, 700], Amounts, Amounts).Array[0, 12],
        Gen.Select(Gen.Int[0, 700], Amounts, Gen.Bool).Array[0, 12],
        (claims, means) => (
            claims.Select((c, n) => new Claim(n + 1, Day0.AddDays(c.Item1), c.Item2, c.Item3)).ToArray(),
            means.Select(m => new Means(Day0.AddDays(m.Item1), m.Item2, m.Item3)).ToArray()));

    [Fact]
    public void No_bill_is_ever_negative_and_no_fen_is_lost() => Books.Sample((claims, means) =>
    {
        var settled = Settling.Of(claims, means);
        Assert.All(settled.Claims, c => Assert.True(c.OutstandingYuan >= Yuan.Zero));
        Assert.All(settled.Claims, c => Assert.True(c.CreditedYuan <= c.Claim.RentYuan));
        Assert.Equal(means.Where(m => !m.IsCredit).Sum(m => m.AmountYuan), settled.Claims.Sum(c => c.PaidYuan) + settled.AdvanceYuan);
        Assert.Equal(means.Where(m => m.IsCredit).Sum(m => m.AmountYuan), settled.Claims.Sum(c => c.CreditedYuan) + settled.UnusedCreditYuan);
    });

    [Fact]
    public void Money_waits_only_when_every_bill_is_settled() => Books.Sample((claims, means) =>
    {
        var settled = Settling.Of(claims, means);
        Assert.True(settled.AdvanceYuan == Yuan.Zero || settled.OutstandingYuan == Yuan.Zero);
    });

    [Fact]
    public void In_which_order_entries_are_made_changes_nothing() => Books.Sample((claims, means) =>
        Assert.Equal(Settling.Of(claims, means).OutstandingYuan, Settling.Of(claims.Reverse(), means).OutstandingYuan));
}
