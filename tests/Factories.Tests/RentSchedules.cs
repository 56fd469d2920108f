using CsCheck;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Buildings;
using ParkPlatform.Factories.Leases;
using Xunit;

namespace ParkPlatform.Factories.Tests;

public class Rent_schedules
{
    private static readonly LeaseTerms Example = new(
        new(2026, 3, 16), new(2029, 3, 15), Yuan.Of(8.00m), Yuan.Of(1.00m), 3, 3, [new(25, 5)], Yuan.Of(28_800.00m), new(FireHazardClass.C, 8));

    private static IReadOnlyList<ScheduledPayment> Bills(LeaseTerms terms, string? lastDay = null, decimal area = 1200.00m) =>
        RentSchedule.Of(terms, Area.FromSquareMetres(area), lastDay is null ? terms.To : DateOnly.Parse(lastDay));

    private static LeaseTerms Terms(string from, string to, int billing = 1, int free = 0, params RentStep[] steps) =>
        Example with { From = DateOnly.Parse(from), To = DateOnly.Parse(to), BillingMonths = billing, RentFreeMonths = free, Steps = [.. steps] };

    private static string[] Days(IEnumerable<ScheduledPayment> bills) => [.. bills.Select(b => $"{b.From:MM-dd}..{b.To:MM-dd}")];

    [Fact]
    public void The_worked_example_to_the_fen()
    {
        var bills = Bills(Example);

        Assert.Equal(12, bills.Count);
        Assert.Equal([0.00m, .. Enumerable.Repeat(28_800.00m, 7), .. Enumerable.Repeat(30_240.00m, 4)], bills.Select(b => b.RentYuan.Amount));
        Assert.All(bills, b => Assert.Equal(Yuan.Of(3_600.00m), b.PropertyFeeYuan));
        Assert.Equal(new DateOnly(2028, 3, 16), bills[8].From);
        Assert.All(bills, b => Assert.Equal(b.From, b.DueOn));
        Assert.Equal((Yuan.Of(322_560.00m), Yuan.Of(43_200.00m)), (bills.Sum(b => b.RentYuan), bills.Sum(b => b.PropertyFeeYuan)));
    }

    [Fact]
    public void Whoever_leaves_on_31_May_2027_pays_77_of_92_days()
    {
        var last = Bills(Example, "2027-05-31")[^1];
        Assert.Equal((new DateOnly(2027, 3, 16), new DateOnly(2027, 5, 31)), (last.From, last.To));
        Assert.Equal((24_104.35m, 3_013.04m), (last.RentYuan.Amount, last.PropertyFeeYuan.Amount));
        Assert.Equal(5, Bills(Example, "2027-05-31").Count);
    }

    [Fact]
    public void Whoever_leaves_on_the_last_day_of_a_bill_pays_it_in_full_and_no_other() =>
        Assert.Equal(Bills(Example).Take(5), Bills(Example, "2027-06-15"));

    [Fact]
    public void A_lease_that_never_starts_costs_nothing() => Assert.Empty(Bills(Example, "2026-03-15"));

    [Fact]
    public void A_lease_of_one_day_pays_one_day_of_the_fee_and_of_the_rent()
    {
        var bill = Assert.Single(Bills(Terms("2026-03-16", "2026-03-16")));
        Assert.Equal((309.68m, 38.71m), (bill.RentYuan.Amount, bill.PropertyFeeYuan.Amount)); // one of 31 days
    }

    [Fact]
    public void Months_from_the_31st_begin_on_the_last_day_where_there_is_no_31st() => Assert.Equal(
        ["01-31..02-27", "02-28..03-30", "03-31..04-29", "04-30..05-30", "05-31..06-29", "06-30..07-30", "07-31..08-30"],
        Days(Bills(Terms("2026-01-31", "2026-08-30"))));

    [Fact]
    public void Months_from_29_February_find_their_way_back_to_it() => Assert.Equal(
        ["02-29..02-27", "02-28..02-27", "02-28..02-27", "02-28..02-28", "02-29..02-27"],
        Days(Bills(Terms("2024-02-29", "2029-02-27", billing: 12))));

    [Fact]
    public void Months_from_the_30th_and_the_29th_pass_february()
    {
        Assert.Equal(["01-30..02-27", "02-28..03-29", "03-30..04-29"], Days(Bills(Terms("2026-01-30", "2026-04-29"))));
        Assert.Equal(["01-29..02-28", "02-29..03-28", "03-29..04-28"], Days(Bills(Terms("2028-01-29", "2028-04-28"))));
    }

    [Fact]
    public void The_last_of_several_steps_counts_and_is_of_the_rent_agreed()
    {
        var bills = Bills(Terms("2026-01-01", "2030-12-31", 12, 0, new(13, 5), new(25, 10), new(49, -2.5m)));
        Assert.Equal([115_200.00m, 120_960.00m, 126_720.00m, 126_720.00m, 112_320.00m], bills.Select(b => b.RentYuan.Amount));
    }

    [Fact]
    public void A_step_within_a_bill_counts_for_its_months() =>
        Assert.Equal([28_800.00m, 29_760.00m], Bills(Terms("2026-01-01", "2026-06-30", 3, 0, new RentStep(5, 5))).Select(b => b.RentYuan.Amount));

    [Fact]
    public void Rent_free_months_within_a_bill_are_not_paid_for_by_leaving_early()
    {
        var half = Terms("2026-01-01", "2026-12-31", 6, 3);
        Assert.Equal([28_800.00m, 57_600.00m], Bills(half).Select(b => b.RentYuan.Amount));
        Assert.Equal(0.00m, Bills(half, "2026-02-28")[0].RentYuan.Amount);            // all of it was free
        Assert.Equal(0.00m, Bills(half, "2026-03-31")[0].RentYuan.Amount);
        Assert.Equal(9_494.51m, Bills(half, "2026-04-30")[0].RentYuan.Amount);        // 30 of the 91 days that cost 28,800
        Assert.Equal(4_773.48m, Bills(half, "2026-04-30")[0].PropertyFeeYuan.Amount); // 120 of the 181 days that cost 7,200
    }

    [Fact]
    public void Rent_free_for_longer_than_the_lease_costs_the_property_fee_only()
    {
        var bills = Bills(Terms("2026-01-01", "2026-06-30", 3, 12));
        Assert.Equal((Yuan.Zero, Yuan.Of(7_200m)), (bills.Sum(b => b.RentYuan), bills.Sum(b => b.PropertyFeeYuan)));
    }

    [Fact]
    public void Bills_are_rounded_half_up_and_once()
    {
        decimal Rent(string to, int billing) =>
            Bills(Terms("2026-01-01", to, billing) with { RentYuanPerSquareMetreMonth = Yuan.Of(0.01m) }, area: 12.5m)[0].RentYuan.Amount;
        Assert.Equal(0.13m, Rent("2026-01-31", 1)); // 0.125
        Assert.Equal(0.38m, Rent("2026-03-31", 3)); // 0.375, not 3 × 0.13
    }

    [Fact]
    public void Rent_is_on_the_area_of_all_units_together()
    {
        LeasedUnit Unit(decimal area) => new(Guid.NewGuid(), Guid.NewGuid(), "A", "1", Area.FromSquareMetres(area));
        var lease = new Lease(new(null, "某公司"), [Unit(1200.00m), Unit(1200.00m), Unit(800.50m)], Example, new(2026, 3, 10));
        Assert.Equal(Bills(Example, area: 3200.50m), RentSchedule.Of(lease));
    }

    private static readonly Gen<(LeaseTerms Terms, Area Area)> Leases =
        from start in Gen.Int[0, 15_000]
        from days in Gen.Int[1, 7_300]
        from rent in Gen.Int[0, 5_000]
        from fee in Gen.Int[0, 500]
        from billing in Gen.Int[1, 12]
        from free in Gen.Int[0, 30]
        from steps in Gen.Select(Gen.Int[2, 240], Gen.Int[-1000, 3000]).Array[0, 4]
        from area in Gen.Int[1, 10_000_000]
        let first = new DateOnly(2010, 1, 1).AddDays(start)
        select (new LeaseTerms(
            first, first.AddDays(days - 1), Yuan.Of(rent / 100m), Yuan.Of(fee / 100m), billing, free,
            steps.DistinctBy(s => s.Item1).OrderBy(s => s.Item1).Select(s => new RentStep(s.Item1, s.Item2 / 100m)).ToEquatableArray(),
            Yuan.Zero, new(FireHazardClass.E, 1)), Area.FromSquareMetres(area / 100m));

    [Fact]
    public void Bills_tile_the_lease_day_by_day() => Leases.Sample(lease =>
    {
        var bills = RentSchedule.Of(lease.Terms, lease.Area, lease.Terms.To);
        Assert.Equal((lease.Terms.From, lease.Terms.To), (bills[0].From, bills[^1].To));
        Assert.All(bills.Zip(bills.Skip(1)), pair => Assert.Equal(pair.First.To.AddDays(1), pair.Second.From));
        Assert.All(bills, b => Assert.True(b.From <= b.To && b.DueOn == b.From));
    });

    [Fact]
    public void Every_amount_is_a_whole_fen_and_none_is_negative() => Leases.Sample(lease =>
        Assert.All(RentSchedule.Of(lease.Terms, lease.Area, lease.Terms.To).SelectMany(b => new[] { b.RentYuan, b.PropertyFeeYuan }), a =>
        {
            Assert.True(a >= Yuan.Zero);
            Assert.Equal(a.Rounded(), a);
        }));

    [Fact]
    public void Leaving_early_changes_no_bill_before_and_only_lowers_the_last() => Gen.Select(Leases, Gen.Double.Unit).Sample((lease, when) =>
    {
        var (terms, area) = lease;
        var whole = RentSchedule.Of(terms, area, terms.To);
        var lastDay = terms.From.AddDays((int)(when * (terms.To.DayNumber - terms.From.DayNumber)));
        var cut = RentSchedule.Of(terms, area, lastDay);

        Assert.Equal(whole.Take(cut.Count - 1), cut.Take(cut.Count - 1));
        Assert.Equal(lastDay, cut[^1].To);
        Assert.True(cut[^1].RentYuan <= whole[cut.Count - 1].RentYuan && cut[^1].PropertyFeeYuan <= whole[cut.Count - 1].PropertyFeeYuan);
    });

    [Fact]
    public void A_day_more_never_costs_less() => Gen.Select(Leases, Gen.Int[0, 400]).Sample((lease, day) =>
    {
        var (terms, area) = lease;
        var lastDay = terms.From.AddDays(day);
        Assert.True(RentSchedule.Of(terms, area, lastDay).Sum(b => b.RentYuan) <= RentSchedule.Of(terms, area, lastDay.AddDays(1)).Sum(b => b.RentYuan));
    });

    [Fact]
    public void How_months_are_billed_changes_the_total_of_whole_months_by_the_rounding_only() => Gen.Select(Leases, Gen.Int[1, 20]).Sample((lease, years) =>
    {
        var terms = lease.Terms with { To = lease.Terms.From.AddYears(years).AddDays(-1) };
        var totals = new[] { 1, 2, 3, 4, 6, 12 }.Select(m => RentSchedule.Of(terms with { BillingMonths = m }, lease.Area, terms.To)).ToArray();
        var exact = RentSchedule.Of(terms with { BillingMonths = 12 }, lease.Area, terms.To).Sum(b => b.RentYuan);
        Assert.All(totals, bills => Assert.True(Math.Abs((bills.Sum(b => b.RentYuan) - exact).Amount) <= 0.005m * (bills.Count + years)));
    });
}
