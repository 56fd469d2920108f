using System.Globalization;
using ParkPlatform.Factories.IdleTenancies;
using ParkPlatform.Factories.Rules;
using ParkPlatform.Factories.Tenants;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Factories.Tests;

public class Finding_units_idle(FactoriesService factories)
{
    private readonly HttpClient _park = factories.Host.As("park", $"idle-{Guid.NewGuid():N}");

    private static readonly string Photo = new('a', 64);

    // Month by month from March 2025 on: as much as given.
    private async Task<Guid> TenantUsing(string uscc, params int[] kilowattHours)
    {
        var building = await _park.RegisteredBuilding();
        var lease = await _park.Sign(Given.Lease([building["101"], building["102"]], "2025-03-01", "2028-02-29", uscc, signed: "2025-02-20"));
        await _park.Move(lease, "handover", "2025-03-01", Entering.Hand);
        await _park.Move(lease, "operation", "2025-03-10");
        var (stand, month) = (0, new DateOnly(2025, 3, 1));
        foreach (var used in kilowattHours)
        {
            var last = month.AddMonths(1).AddDays(-1);
            await _park.Post($"/api/factories/leases/{lease}/metered-bills", new
            {
                readings = new[] { new { utility = "power", meter = "D1", from = month, to = last, first = stand, last = stand + used, times = 1 } },
                effectiveOn = last.AddDays(10), documentNumber = "抄1",
            }, 200);
            (stand, month) = (stand + used, last.AddDays(1));
        }
        return lease;
    }

    private static readonly int[] Falling = [.. Enumerable.Repeat(9_000, 12), 200, 100, 150];

    private Task State(string uscc, int year, int quarter, decimal tax) => _park.Post(
        $"/api/factories/tenants/{uscc}/quarter-taxes", new { year, quarter, taxTenThousandYuan = tax, effectiveOn = "2026-07-10", documentNumber = "税1" }, 200);

    [Fact]
    public async Task Who_uses_next_to_no_power_and_pays_no_tax_is_suspected_and_who_works_is_not()
    {
        var idle = await TenantUsing(Given.Firm, Falling);
        var unknown = await TenantUsing(Given.OtherFirm, Falling);
        await TenantUsing(Given.OtherFirm, [.. Enumerable.Repeat(9_000, 15)]);
        await State(Given.Firm, 2026, 1, 0);
        await State(Given.Firm, 2026, 2, 0);

        var list = await _park.Read("/api/factories/idle-tenancies?asOf=2026-07-15");
        Assert.Equal(new[] { idle, unknown }.Order(), list.Items().Select(i => i.GetProperty("leaseId").GetGuid()).Order());
        var found = Assert.Single((await _park.Read("/api/factories/idle-tenancies?asOf=2026-07-15&suspected=true")).Items());
        var signs = found.GetProperty("signs");
        Assert.Equal((idle, 2400m, "2026-05-31", 2), (found.GetProperty("leaseId").GetGuid(), found.Number("areaSquareMetres"), signs.Text("readTo"), signs.GetProperty("taxFreeQuarters").GetInt32()));
        Assert.Equal((4.89m, 295.89m, 0.0165m), (signs.Number("kilowattHoursPerDay"), signs.Number("kilowattHoursPerDayBefore"), signs.Number("powerShare"))); // 450 of 92 days, 108,000 of 365
        Assert.Empty((await _park.Read("/api/factories/idle-tenancies?asOf=2026-05-30")).Items()); // two months are not three
    }

    [Fact]
    public async Task A_visit_makes_it_a_finding_that_ends_when_the_tenant_works_again()
    {
        var lease = await TenantUsing(Given.Firm, Falling);
        var finding = new { idleSince = "2026-03-01", finding = "车间无人", photoDigests = new[] { Photo } };
        await _park.Move(lease, "idle-finding", "2026-07-15", finding);

        var tenancy = await _park.Tenancy(lease, "2026-08-01");
        Assert.Equal(("idle", "2026-03-01", "车间无人"), (tenancy.Text("stage"), tenancy.GetProperty("idle").Text("since"), tenancy.GetProperty("idle").Text("finding")));
        Assert.Equal(("operating", "2026-03-01"), ((await _park.Tenancy(lease, "2026-07-14")).Text("stage"), (await _park.Read("/api/factories/idle-tenancies?asOf=2026-07-15")).Items().Single().Text("idleSince")));
        Assert.Equal(0m, (await _park.Read("/api/factories/figures?asOf=2026-08-01")).Number("operatingSquareMetres"));
        Assert.Equal(2400m, (await _park.Read("/api/factories/figures?asOf=2026-07-14")).Number("operatingSquareMetres"));
        Assert.Equal("step-out-of-order", (await _park.Move(lease, "idle-finding", "2026-08-02", finding, 409)).RefusedAs());

        await _park.Move(lease, "operation", "2026-09-01");
        Assert.Equal(2400m, (await _park.Read("/api/factories/figures?asOf=2026-09-01")).Number("operatingSquareMetres"));
    }

    [Fact]
    public async Task A_finding_needs_the_keys_photographs_and_a_day_that_is_over()
    {
        var building = await _park.RegisteredBuilding();
        var lease = await _park.Sign(Given.Lease(building["101"]));
        object Found(string since, params string[] photos) => new { idleSince = since, finding = "无人", photoDigests = photos };
        Assert.Equal("step-out-of-order", (await _park.Move(lease, "idle-finding", "2026-05-01", Found("2026-04-01", Photo), 409)).RefusedAs());

        await _park.Move(lease, "handover", "2026-03-16", Entering.Hand);
        Assert.Equal("step-too-early", (await _park.Move(lease, "idle-finding", "2026-05-01", Found("2026-03-15", Photo), 409)).RefusedAs());
        await _park.Move(lease, "idle-finding", "2026-05-01", Found("2026-05-02", Photo), 400);
        await _park.Move(lease, "idle-finding", "2026-05-01", Found("2026-04-01"), 400);
        await _park.Move(lease, "idle-finding", "2026-05-01", Found("2026-04-01", "照片一"), 400);
        await factories.Host.As("enterprise", uscc: Given.Firm).Read("/api/factories/idle-tenancies", 403);
    }

    private static IdleSigns? Signs(IEnumerable<(string From, string Until, decimal Used)> readings, params QuarterTax[] quarters) => IdleSigns.Of(
        [.. readings.Select(r => new PowerReading("D1", r.Used, Day(r.From), Day(r.Until)))], new TenantTaxes(Given.Firm, []) { Quarters = [.. quarters] },
        FactoryRules.AsShipped.On(FactoryRules.IdleTenancies, Day("2026-07-15")), Day("2026-07-15"));

    private static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);

    private static readonly (string, string, decimal) TheYearBefore = ("2025-04-01", "2026-04-01", 36_500);

    [Fact]
    public void A_tenth_is_not_less_than_a_tenth()
    {
        Assert.Null(Signs([TheYearBefore, ("2026-04-01", "2026-07-01", 910)])); // ten a day, a hundred before
        Assert.Equal(0.0999m, Signs([TheYearBefore, ("2026-04-01", "2026-07-01", 909)])!.PowerShare);
    }

    [Fact]
    public void Where_meters_were_read_for_too_few_days_nothing_is_said()
    {
        Assert.Null(Signs([TheYearBefore]));
        Assert.Null(Signs([("2025-12-01", "2026-04-01", 12_100), ("2026-04-01", "2026-07-01", 1)]));
        Assert.NotNull(Signs([("2025-05-01", "2026-04-01", 33_500), ("2026-04-10", "2026-07-01", 1)]));
        Assert.Null(Signs([]));
    }

    [Fact]
    public void Taxes_count_as_missing_only_where_they_are_stated_as_nought()
    {
        (string, string, decimal)[] idle = [TheYearBefore, ("2026-04-01", "2026-07-01", 0)];
        Assert.Equal((2, true), Of(new(2026, 2, 0), new(2026, 1, 0)));
        Assert.Equal((1, false), Of(new(2026, 2, 0), new(2026, 1, 0.01m)));
        Assert.Equal((null, false), Of(new QuarterTax(2026, 2, 0)));

        (int?, bool) Of(params QuarterTax[] quarters) => Signs(idle, quarters) is { } signs ? (signs.TaxFreeQuarters, signs.Suspected) : default;
    }
}
