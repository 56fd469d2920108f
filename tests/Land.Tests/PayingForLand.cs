using CsCheck;
using ParkPlatform.Domain;
using ParkPlatform.Land.LandContracts;
using ParkPlatform.Land.Parcels;
using ParkPlatform.Land.Rules;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Land.Tests;

public class Paying_for_land(LandService land)
{
    [Fact]
    public async Task A_statement_says_what_is_due_paid_late_and_the_interest_line_by_line_on_any_day()
    {
        var parcel = await land.Bureau.GrantedParcel(); // 7.2 m on 2023-04-20, 7.2 m on 2024-03-20
        await land.Bureau.Post($"/api/land/parcels/{parcel}/payments", Given.Example("PayPrice").On("2023-04-25").With("amountYuan", 5000000m), 200);
        await land.Bureau.Post($"/api/land/parcels/{parcel}/payments", Given.Example("PayPrice").On("2023-05-10").With("amountYuan", 3000000m), 200);

        Task<System.Text.Json.JsonElement> On(string day) => land.Auditor.Read($"/api/land/parcels/{parcel}/payments?asOf={day}");
        Assert.Equal(
            (0m, 0m, 14400000m),
            ((await On("2023-04-20")).Number("overdueYuan"), (await On("2023-04-20")).Number("lateInterestYuan"), (await On("2023-04-20"))
            .Number("outstandingYuan")));
        Assert.Equal(
            (7200000m, 7200m), ((await On("2023-04-21")).Number("overdueYuan"), (await On("2023-04-21")).Number("lateInterestYuan"))); // a day at a per mille

        // Five days on 7.2 m, fifteen on the 2.2 m that were left.
        var paid = await On("2023-12-31");
        Assert.Equal((0m, 36000m + 33000m), (paid.Number("overdueYuan"), paid.Number("lateInterestYuan")));
        var lines = paid.GetProperty("interest").EnumerateArray().ToArray();
        Assert.Equal(
            [("2023-04-21", "2023-04-25", 5m, 7200000m), ("2023-04-26", "2023-05-10", 15m, 2200000m)],
            lines.Select(l => (l.Text("from"), l.Text("to"), l.Number("days"), l.Number("onYuan"))));
        Assert.Equal(("contracts", "国土资发〔2010〕34号"), (paid.GetProperty("rule").Text("rule"), paid.GetProperty("rule").Text("documentNumber")));
        Assert.Equal(
            [(7200000m, "2023-05-10"), (800000m, null)],
            paid.GetProperty("instalments").EnumerateArray().Select(i => (i.Number("paidYuan"), i.GetProperty("paidOn").GetString())));

        // Of a day to come: what it will be if nothing more is paid.
        Assert.Equal(69000m + 6400000m * 0.001m * 10, (await On("2024-03-30")).Number("lateInterestYuan"));
    }

    [Fact]
    public async Task A_part_that_is_due_on_a_day_off_is_in_time_on_the_next_working_day()
    {
        var parcel = await land.Bureau.RegisteredParcel();
        await land.Bureau.Post(
            $"/api/land/parcels/{parcel}/grant",
            Given.Grant(on: "2026-01-10").With("instalments", new[] { new { dueOn = "2026-10-01", amountYuan = 14400000.00m } }));
        var statement = await land.Auditor.Read($"/api/land/parcels/{parcel}/payments?asOf=2026-10-08");
        Assert.Equal("2026-10-08", statement.GetProperty("instalments")[0].Text("payableUntil")); // National Day
        Assert.Equal(0m, statement.Number("lateInterestYuan"));
        Assert.Equal(14400m, (await land.Auditor.Read($"/api/land/parcels/{parcel}/payments?asOf=2026-10-09")).Number("lateInterestYuan"));
    }

    [Fact]
    public async Task More_than_is_owed_is_not_taken_and_nobody_pays_for_land_that_nobody_holds()
    {
        var parcel = await land.Bureau.GrantedParcel();
        Assert.Equal(
            "/problems/land/more-than-owed",
            (await land.Bureau.Post($"/api/land/parcels/{parcel}/payments", Given.Example("PayPrice").With("amountYuan", 14400000.01m), 409)).Text("type"));
        Assert.Equal(
            "/problems/land/not-held",
            (await land.Bureau.Post($"/api/land/parcels/{parcel}/payments", Given.Example("PayPrice").On("2023-03-19"), 409)).Text("type"));
        await land.Bureau.Post($"/api/land/parcels/{parcel}/payments", Given.Example("PayPrice").With("amountYuan", 0), 400);
        await land.Auditor.Read($"/api/land/parcels/{await land.Bureau.RegisteredParcel()}/payments", 404);
    }

    [Fact]
    public async Task A_payment_recorded_later_is_seen_by_the_first_clock_and_not_by_an_earlier_second()
    {
        var parcel = await land.Bureau.GrantedParcel();
        var before = DateTimeOffset.UtcNow;
        await land.Bureau.Post($"/api/land/parcels/{parcel}/payments", Given.Example("PayPrice"), 200);
        Assert.Equal(7200000m, (await land.Auditor.Read($"/api/land/parcels/{parcel}/payments?asOf=2023-05-01")).Number("paidYuan"));
        Assert.Equal(0m, (await land.Auditor.Read($"/api/land/parcels/{parcel}/payments?asOf=2023-05-01&knownAt={before.Instant()}")).Number("paidYuan"));
    }

    [Fact]
    public async Task A_firm_sees_its_own_statement_and_no_other()
    {
        var parcel = await land.Bureau.GrantedParcel();
        await land.Host.As("enterprise", uscc: "91510799MA6T00012D").Read($"/api/land/parcels/{parcel}/payments");
        await land.Host.As("enterprise", uscc: "91510799MA6T000208").Read($"/api/land/parcels/{parcel}/payments", 404);
    }

    private static readonly DateOnly Signed = new(2025, 1, 6);

    private static readonly Gen<Contract> Contracts =
        from parts in Gen.Select(Gen.Int[1, 400], Gen.Int[1, 1_000_000]).Array[1, 5]
        from payments in Gen.Select(Gen.Int[0, 800], Gen.Int[1, 1_000_000]).Array[0, 8]
        select new Contract(
            null, SupplyMethod.Listing, null, Signed, Yuan.Of(parts.Sum(p => p.Item2)),
            [.. parts.Select(p => new Instalment(Signed.AddDays(p.Item1), Yuan.Of(p.Item2)))], Yuan.Zero,
            [.. payments.Select(p => new Payment(Signed.AddDays(p.Item1), Yuan.Of(p.Item2), "—"))], []);

    private static PaymentStatement Statement(Contract contract, int days) =>
        PaymentStatement.Of(contract, Signed.AddDays(days), LandRules.AsShipped, WorkingCalendar.Official);

    [Fact]
    public void Every_yuan_goes_to_one_part_and_the_oldest_first() => Contracts.Sample(contract =>
    {
        var parts = Statement(contract, 900).Instalments;
        var (paid, price) = (contract.PaidYuan, contract.Instalments.Sum(i => i.AmountYuan));
        Assert.Equal(paid < price ? paid : price, parts.Sum(p => p.PaidYuan));
        Assert.True(parts.SkipWhile(p => p.PaidYuan == p.AmountYuan).Skip(1).All(p => p.PaidYuan == Yuan.Zero));
    });

    [Fact]
    public void Interest_never_falls_with_time_and_is_nothing_for_those_who_pay_in_time() =>
        Gen.Select(Contracts, Gen.Int[0, 900], Gen.Int[0, 200]).Sample((contract, day, more) =>
    {
        Assert.True(
            Statement(contract, day).LateInterestYuan <= Statement(contract, day + more).LateInterestYuan
            || contract.Payments.Any(p => p.PaidOn > Signed.AddDays(day)));
        var inTime = contract with { Payments = [.. contract.Instalments.Select(i => new Payment(i.DueOn, i.AmountYuan, "—"))] };
        Assert.Equal(Yuan.Zero, Statement(inTime, 900).LateInterestYuan);
    });

    [Fact]
    public void The_lines_add_up_to_the_total_which_alone_is_rounded() => Contracts.Sample(contract =>
    {
        var statement = Statement(contract, 900);
        Assert.Equal(statement.Interest.Sum(l => l.OnYuan * l.SharePerDay * l.Days).Rounded(), statement.LateInterestYuan);
    });
}
