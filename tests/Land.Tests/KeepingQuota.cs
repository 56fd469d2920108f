using System.Text.Json;
using CsCheck;
using ParkPlatform.Domain;
using ParkPlatform.Land.Quotas;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Land.Tests;

public class Keeping_quota(LandService land)
{
    private async Task<Guid> Account(decimal squareMetres = 100000, string? zone = null, int year = 2025) =>
        (await land.Bureau.Post("/api/land/quota-accounts", Given.Example("OpenQuotaAccount")
        .With("zone", zone ?? $"片区{Guid.NewGuid():N}").With("year", year).With("openingSquareMetres", squareMetres))).Id();

    private Task<JsonElement> Enter(Guid account, string path, object body, int status = 200) =>
        land.Bureau.Post($"/api/land/quota-accounts/{account}/{path}", body, status);

    private static object Reservation(Guid parcel, string batch = "第1批次", decimal squareMetres = 40000) =>
        Given.Example("ReserveQuota").With("batch", batch).With("parcels", new[] { new { parcelId = parcel, areaSquareMetres = squareMetres } });

    private static object Approval(Guid parcel, string batch = "第1批次") => Given.Example("ApproveConversion").With("batch", batch)
        .With("parcels", new[] { new { parcelId = parcel, arableSquareMetres = 0m, includesBasicFarmland = false } });

    private async Task<decimal> AvailableOn(Guid account, string asOf, DateTimeOffset? knownAt = null) =>
        (await land.Auditor.Read($"/api/land/quota-accounts/{account}?asOf={asOf}{(knownAt is { } at ? $"&knownAt={at.Instant()}" : "")}"))
            .Number("availableSquareMetres");

    [Fact]
    public async Task Every_kind_of_entry_moves_the_balance_and_the_ledger_explains_it_line_by_line()
    {
        var (account, other, parcel) = (await Account(20000), await Account(0), await land.Bureau.RegisteredParcel());
        await Enter(account, "allotments", Given.Example("AllotQuota"));
        await Enter(account, "allotments", Given.Example("AllotQuota").With("kind", "keyProject").With("areaSquareMetres", 5000));
        var earned = await Enter(account, "stock-rewards", Given.Example("EarnQuota"));
        Assert.Equal((15000m, 0.5m, "quota-rewards"), (earned.Number("areaSquareMetres"), earned.Number("share"), earned.GetProperty("rule").Text("rule")));
        await Enter(account, "transfers", Given.Example("TransferQuota").With("toAccountId", other));
        await Enter(account, "reservations", Reservation(parcel));
        await Enter(account, "conversions", Approval(parcel));
        await Enter(account, "returns", Given.Example("ReturnQuota"));
        await Enter(account, "expiries", Given.Example("ExpireQuota"));

        Assert.Equal(10000m, await AvailableOn(other, "2025-05-06"));
        var lines = (await land.Auditor.Read($"/api/land/quota-accounts/{account}/ledger?asOf=2025-12-31")).EnumerateArray().ToArray();
        Assert.Equal(
            ["quota_account_opened", "quota_allotted", "quota_allotted", "quota_reserved", "quota_transferred_out", "quota_consumed", "quota_earned",
                "quota_returned", "quota_expired"],
            lines.Select(l => l.Text("kind")));
        Assert.Equal([20000m, 100000m, 5000m, -40000m, -10000m, 0m, 15000m, -5000m, -1000m], lines.Select(l => l.Number("changeSquareMetres")));
        Assert.Equal([20000m, 120000m, 125000m, 85000m, 75000m, 75000m, 90000m, 85000m, 84000m], lines.Select(l => l.Number("availableSquareMetres")));
        Assert.Equal(("第1批次", 40000m), (lines[5].Text("batch"), lines[5].Number("consumedSquareMetres")));
    }

    [Fact]
    public async Task Quota_is_used_up_by_the_approval_of_the_conversion_for_its_parcels_and_the_sale_uses_none()
    {
        var (account, parcel) = (await Account(), await land.Bureau.RegisteredParcel());
        await Enter(account, "reservations", Reservation(parcel));
        Assert.Equal((60000m, "quotaAssigned"), (await AvailableOn(account, "2025-04-01"), await land.Auditor.StageOn(parcel, "2025-04-01")));
        await Enter(account, "conversions", Approval(parcel));

        var seen = await land.Auditor.Read($"/api/land/quota-accounts/{account}?asOf=2025-06-10");
        Assert.Equal((60000m, 0m, 40000m), (seen.Number("availableSquareMetres"), seen.Number("reservedSquareMetres"), seen.Number("consumedSquareMetres")));
        var batch = Assert.Single(seen.GetProperty("batches").EnumerateArray());
        Assert.Equal(
            (parcel, "2027-06-10"),
            (Assert.Single(batch.GetProperty("parcels").EnumerateArray()).GetProperty("parcelId").GetGuid(), batch.GetProperty("lapse").Text("dueOn")));
        Assert.NotEmpty(batch.GetProperty("lapse").GetProperty("days").EnumerateArray());

        await land.Bureau.Post($"/api/land/parcels/{parcel}/grant", Given.Grant(on: "2026-01-10"));
        Assert.Equal(60000m, await AvailableOn(account, "2026-01-10"));
        var quota = (await land.Auditor.Read($"/api/land/parcels/{parcel}?asOf=2025-06-10")).GetProperty("preparation").GetProperty("quota");
        Assert.Equal((account, "第1批次"), (quota.GetProperty("accountId").GetGuid(), quota.Text("batch")));
    }

    [Fact]
    public async Task What_is_held_for_a_batch_that_is_given_up_can_be_used_again()
    {
        var (account, parcel) = (await Account(40000), await land.Bureau.RegisteredParcel());
        await Enter(account, "reservations", Reservation(parcel));
        await Enter(account, "releases", Given.Example("ReleaseQuota").With("batch", "第1批次").With("parcelIds", new[] { parcel }));
        Assert.Equal("planned", await land.Auditor.StageOn(parcel, "2025-04-20"));
        Assert.Equal("/problems/land/no-such-batch", (await Enter(account, "conversions", Approval(parcel), 409)).Text("type"));
        await Enter(
            account, "reservations",
            Given.Example("ReserveQuota").On("2025-05-01").With("batch", "第2批次")
            .With("parcels", new[] { new { parcelId = parcel, areaSquareMetres = 40000m } }));
    }

    [Fact]
    public async Task Nothing_is_given_out_that_is_not_there_also_not_before_it_came_or_on_a_later_day()
    {
        var (account, parcel) = (await Account(30000), await land.Bureau.RegisteredParcel());
        var refused = await Enter(account, "reservations", Reservation(parcel), 409);
        Assert.Equal("/problems/land/quota-not-enough", refused.Text("type"));
        Assert.Contains("10000", refused.Text("detail"), StringComparison.Ordinal);

        await Enter(account, "allotments", Given.Example("AllotQuota").On("2025-03-21").With("areaSquareMetres", 10000)); // a day after the reservation
        await Enter(account, "reservations", Reservation(parcel), 409);
        await Enter(
            account, "reservations",
            Given.Example("ReserveQuota").On("2025-03-21").With("parcels", new[] { new { parcelId = parcel, areaSquareMetres = 40000m } }));
        await Enter(account, "returns", Given.Example("ReturnQuota").On("2025-02-01").With("areaSquareMetres", 1), 409); // it would be missing in March
    }

    [Fact]
    public async Task A_parcel_is_in_one_batch_and_its_batch_has_no_more_than_its_area()
    {
        var (account, parcel) = (await Account(), await land.Bureau.RegisteredParcel());
        Assert.Equal(
            "/problems/land/more-than-the-parcel", (await Enter(account, "reservations", Reservation(parcel, squareMetres: 40000.01m), 409)).Text("type"));
        await Enter(account, "reservations", Reservation(parcel));
        Assert.Equal("/problems/land/quota-assigned-before", (await Enter(account, "reservations", Reservation(parcel, "第2批次"), 409)).Text("type"));
        Assert.Equal(
            "/problems/land/batch-reserved-before",
            (await Enter(account, "reservations", Reservation(await land.Bureau.RegisteredParcel()), 409)).Text("type"));
        Assert.Equal(
            "/problems/land/not-the-batchs-parcels", (await Enter(account, "conversions", Approval(await land.Bureau.RegisteredParcel()), 409)).Text("type"));
        Assert.Equal("/problems/land/no-such-parcel", (await Enter(account, "reservations", Reservation(Guid.NewGuid(), "第3批次"), 409)).Text("type"));
    }

    [Fact]
    public async Task Of_many_reservations_on_two_nodes_at_once_no_more_go_through_than_there_is_quota_for()
    {
        var database = await land.NewDatabaseAsync();
        await using var first = LandService.Node(database);
        await using var second = LandService.Node(database);
        var nodes = new[] { first.As("bureau"), second.As("bureau") };
        var account = (await nodes[0].Post("/api/land/quota-accounts", Given.Example("OpenQuotaAccount").With("openingSquareMetres", 100000))).Id();
        var parcels = await Task.WhenAll(Enumerable.Range(0, 8).Select(n => nodes[n % 2].RegisteredParcel()));

        // Each tries until it is done or refused by the rule: a conflict is only that somebody else came first.
        async Task<int> Reserve(Guid parcel, int n)
        {
            while (true)
            {
                using var answer = await nodes[n % 2].PostAsync(
                    $"/api/land/quota-accounts/{account}/reservations",
                    new StringContent(Reservation(parcel, $"第{n}批次").ToString()!, null, "application/json"));
                if (answer.IsSuccessStatusCode) return 200;
                if ((await answer.Json()).Text("type") == "/problems/land/quota-not-enough") return 409;
            }
        }

        var answers = await Task.WhenAll(parcels.Select(Reserve));

        Assert.Equal(2, answers.Count(a => a == 200)); // 40 000 each of 100 000
        var ledger = (await nodes[1].Read($"/api/land/quota-accounts/{account}/ledger?asOf=2025-12-31")).EnumerateArray().ToArray();
        Assert.Equal([100000m, 60000m, 20000m], ledger.Select(l => l.Number("availableSquareMetres")));
        var stages = await Task.WhenAll(parcels.Select(parcel => nodes[0].StageOn(parcel, "2025-12-31")));
        Assert.Equal(2, stages.Count(stage => stage == "quotaAssigned"));
    }

    [Fact]
    public async Task A_corrected_allotment_shows_in_the_past_as_known_now_and_not_as_known_then()
    {
        var account = await Account(0);
        await Enter(account, "allotments", Given.Example("AllotQuota"));
        var before = DateTimeOffset.UtcNow;
        var correction = new
        {
            corrects = 2, reason = "数字录错", documentNumber = "更正1号",
            entry = new { kind = "annual", areaSquareMetres = 80000m, effectiveOn = "2025-02-10", documentNumber = "川自然资计〔2025〕3号" }
        };

        var preview = await land.Auditor.Post($"/api/land/quota-accounts/{account}/corrections/preview", new { version = 2, correction.entry }, 200);
        var move = Assert.Single(preview.GetProperty("moves").EnumerateArray());
        Assert.Equal(
            ("availableSquareMetres", "2025-02-10", "100000.00", "80000"), (move.Text("what"), move.Text("from"), move.Text("before"), move.Text("after")));

        await Enter(account, "corrections", correction);
        Assert.Equal((80000m, 100000m), (await AvailableOn(account, "2025-03-01"), await AvailableOn(account, "2025-03-01", before)));
        Assert.Equal(2, (await land.Auditor.Read($"/api/land/quota-accounts/{account}/ledger?asOf=2025-03-01")).GetArrayLength());
        Assert.Equal(3, (await land.Auditor.Read($"/api/land/quota-accounts/{account}/history")).GetArrayLength());
    }

    [Fact]
    public async Task An_allotment_that_has_been_given_out_cannot_be_corrected_away()
    {
        var (account, parcel) = (await Account(0), await land.Bureau.RegisteredParcel());
        await Enter(account, "allotments", Given.Example("AllotQuota"));
        await Enter(account, "reservations", Reservation(parcel));
        Assert.Equal(
            "/problems/land/quota-not-enough", (await Enter(account, "withdrawals", Given.Example("WithdrawEntry").With("withdraws", 2), 409)).Text("type"));
        Assert.Equal(
            "/problems/land/entry-stays-as-it-is",
            (await Enter(account, "withdrawals", Given.Example("WithdrawEntry").With("withdraws", 3), 409)).Text("type"));
    }

    [Fact]
    public async Task The_list_shows_the_accounts_of_a_year_as_of_a_day()
    {
        var zone = $"片区{Guid.NewGuid():N}";
        var account = await Account(30000, zone);
        var listed = await Eventually.Gives(
            () => land.Auditor.Read($"/api/land/quota-accounts?year=2025&zone={zone}&asOf=2025-01-01"), l => l.Number("total") == 1);
        Assert.Equal((account, 45m), (listed.Items()[0].Id(), listed.Items()[0].Number("availableMu")));
        Assert.Equal(0, (await land.Auditor.Read($"/api/land/quota-accounts?year=2025&zone={zone}&asOf=2024-12-31")).Number("total"));
        await land.Bureau.Post("/api/land/quota-accounts", Given.Example("OpenQuotaAccount").With("zone", zone), 409);
    }

    [Fact]
    public void The_balance_is_what_came_in_less_what_went_out()
    {
        Gen.Int[1, 1000].Array[1, 20].Sample(amounts =>
        {
            var id = Guid.NewGuid();
            var account = new Timeline<QuotaAccount>(id)
                .Record(new(new(id, 1), default, new QuotaAccountOpened(2025, null, Area.FromSquareMetres(0), new(2025, 1, 1), "—")));
            foreach (var (amount, n) in amounts.Select((a, n) => (a, n)))
            {
                IFact entry = n % 3 == 2 ? new QuotaReturned(Area.FromSquareMetres(amount), "—", new(2025, 1, 2), "—")
                    : new QuotaAllotted(AllotmentKind.Annual, Area.FromSquareMetres(amount), new(2025, 1, 2), "—");
                account = account.Record(new(new(id, n + 2), default, entry));
            }
            var expected = amounts.Select((a, n) => n % 3 == 2 ? -a : a).Sum();
            return account.Periods[^1].State.AvailableSquareMetres.SquareMetres == expected
                && GetQuotaLedgerEndpoint.Lines(account, new(2025, 12, 31)).Sum(l => l.ChangeSquareMetres.SquareMetres) == expected;
        });
    }
}
