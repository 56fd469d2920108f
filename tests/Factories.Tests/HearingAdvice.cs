using Microsoft.Extensions.DependencyInjection;
using ParkPlatform.Contracts.Yield;
using ParkPlatform.Testing;
using Wolverine;
using Xunit;

namespace ParkPlatform.Factories.Tests;

/// <summary>差别化措施建议, as the yield service tells it.</summary>
public class Hearing_advice(FactoriesService factories)
{
    private readonly string _tenant = $"advice-{Guid.NewGuid():N}";

    private static MeasuresAdvised Advised(int year, string @class, string on, string? until = null) => new(
        new(year, 1, 1, new byte[8]), 4, DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture), DateTimeOffset.UnixEpoch, "示例府发1号", Given.Firm, "某承租人", year,
        @class, 1, until is null ? null : DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture),
        [new("factory-rent", "国有标准厂房租金与续租", "rent", 0, @class == "D" ? "原则上不再续租" : "正常租金", "示例1号")]);

    private async Task Tell(MeasuresAdvised message)
    {
        await using var scope = factories.Host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IMessageBus>().InvokeForTenantAsync(_tenant, message);
    }

    [Fact]
    public async Task What_is_advised_about_a_tenant_holds_from_the_day_of_publication_to_the_last_one_whatever_comes_late_or_twice()
    {
        await Tell(Advised(2024, "D", "2025-08-08", "2026-08-09"));
        await Tell(Advised(2024, "D", "2025-08-08", "2026-08-09"));
        await Tell(Advised(2023, "B", "2025-09-01"));

        var park = factories.Host.As("park", _tenant);
        var url = $"/api/factories/tenants/{Given.Firm}/advice";
        var advice = await park.Read($"{url}?asOf=2025-10-01");
        Assert.Equal(("D", "原则上不再续租"), (advice.Text("class"), advice.GetProperty("measures")[0].Text("text")));
        await park.Read($"{url}?asOf=2025-08-07", 404);
        await park.Read($"{url}?asOf=2026-08-10", 404);
        await factories.Host.As("enterprise", _tenant, uscc: "91510799MA6T00012D").Read($"{url}?asOf=2025-10-01", 404);
    }
}
