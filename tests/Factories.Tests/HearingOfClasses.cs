using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ParkPlatform.Contracts.Yield;
using ParkPlatform.Testing;
using Wolverine;
using Xunit;

namespace ParkPlatform.Factories.Tests;

public class Hearing_of_classes(FactoriesService factories)
{
    private readonly string _tenant = $"classes-{Guid.NewGuid():N}";

    private HttpClient Park => field ??= factories.Host.As("park", _tenant);

    private static readonly DateTimeOffset Recorded = new(2028, 7, 1, 0, 0, 0, TimeSpan.Zero);

    private static ClassPublished Class(Guid run, int year, string? letter, string on, Guid? supersedes = null) => new(
        run, 1, DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture), Recorded, "公示1", Given.Firm, Given.FirmsName, year, letter, Guid.NewGuid(), "rc-1", supersedes);

    private async Task Tell(params ClassPublished[] messages)
    {
        using var scope = factories.Host.Services.CreateScope();
        var bus = scope.ServiceProvider.GetRequiredService<IMessageBus>();
        foreach (var message in messages) await bus.InvokeForTenantAsync(_tenant, message);
    }

    private async Task<IEnumerable<(int, string?)>> Classes(string asOf) => (await Park.Read($"/api/factories/tenants/{Given.Firm}/classes?asOf={asOf}"))
        .GetProperty("classes").EnumerateArray().Select(c => (c.GetProperty("year").GetInt32(), c.GetProperty("class").GetString()));

    [Fact]
    public async Task The_class_of_each_year_is_the_last_one_published_by_a_day_however_the_messages_come()
    {
        var (first, second) = (Guid.NewGuid(), Guid.NewGuid());
        var messages = new[] { Class(first, 2026, "D", "2027-06-01"), Class(second, 2026, "C", "2027-09-01", first), Class(Guid.NewGuid(), 2027, "D", "2028-06-01") };
        await Tell([messages[2], messages[1], messages[0], messages[1]]);

        Assert.Empty(await Classes("2027-05-31"));
        Assert.Equal([(2026, "D")], await Classes("2027-06-01"));
        Assert.Equal([(2027, "D"), (2026, "C")], await Classes("2028-06-01"));
        await factories.Host.As("enterprise", _tenant, uscc: Given.OtherFirm).Read($"/api/factories/tenants/{Given.Firm}/classes", 404);
    }

    [Fact]
    public async Task A_renewal_is_decided_on_the_classes_that_have_been_published()
    {
        await Tell(Class(Guid.NewGuid(), 2026, "D", "2027-06-01"), Class(Guid.NewGuid(), 2027, "D", "2028-06-01"), Class(Guid.NewGuid(), 2028, "A", "2029-01-01"));
        var lease = await Park.Sign(Given.Lease((await Park.RegisteredBuilding())["101"]));
        await Park.Move(lease, "handover", "2026-03-16", Entering.Hand);
        await Park.Move(lease, "renewal-review", "2028-10-08", new { decision = "doNotRenew", reason = "连续两年 D 类", classes = Array.Empty<object>() });

        var quoted = (await Park.Tenancy(lease, "2028-10-08")).GetProperty("renewal").GetProperty("classes").EnumerateArray();
        Assert.Equal([(2027, "D", "rc-1"), (2026, "D", "rc-1")], quoted.Select(c => (c.GetProperty("year").GetInt32(), c.Text("class"), c.Text("ruleSet"))));
    }

    [Fact]
    public async Task Tax_is_measured_by_the_area_of_those_whose_tax_is_stated()
    {
        var building = await Park.RegisteredBuilding();
        await Park.Sign(Given.Lease(building["101"]));
        await Park.Sign(Given.Lease(building["201"], uscc: Given.OtherFirm));
        await Park.Post($"/api/factories/tenants/{Given.Firm}/taxes", Tax(2025, 60m), 200);
        await Park.Post($"/api/factories/tenants/{Given.Firm}/taxes", Tax(2026, 999m), 200);

        var figures = await Park.Read("/api/factories/figures?asOf=2026-04-01");
        Assert.Equal((50m, 0.5999m), (figures.Number("taxTenThousandYuanPerThousandSquareMetres"), figures.Number("taxedShare")));
        Assert.Equal(JsonValueKind.Null, (await Park.Read("/api/factories/figures?asOf=2026-02-19")).GetProperty("taxTenThousandYuanPerThousandSquareMetres").ValueKind);
        await Park.Post("/api/factories/tenants/无此代码/taxes", Tax(2025, 60m), 404);

        static object Tax(int year, decimal taxTenThousandYuan) => new { year, taxTenThousandYuan, effectiveOn = "2026-02-20", documentNumber = "税函1" };
    }
}
