using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Factories.Tests;

/// <summary>文号: whoever holds a paper in the hand finds every entry that rests on it.</summary>
public class Finding_papers(FactoriesService factories)
{
    [Fact]
    public async Task A_lease_is_found_by_its_own_paper_and_the_building_by_another_and_no_firm_looks()
    {
        var tenant = $"papers-{Guid.NewGuid():N}";
        var park = factories.Host.As("park", tenant);
        var building = await park.RegisteredBuilding();
        var lease = (await park.Post("/api/factories/leases", Given.Lease(building.Units["101"]))).Id();

        var found = Assert.Single((await park.Read($"/api/factories/papers?number={Uri.EscapeDataString("园租[2026]31号")}")).Items());
        Assert.Equal((lease, "lease_signed"), (found.GetProperty("streamId").GetGuid(), found.GetProperty("entry").Text("type")));
        found = Assert.Single((await park.Read($"/api/factories/papers?number={Uri.EscapeDataString("竣备〔2023")}")).Items());
        Assert.Equal((building.Id, "building_registered"), (found.GetProperty("streamId").GetGuid(), found.GetProperty("subject").Text("type")));
        await factories.Host.As("enterprise", tenant, uscc: Given.Firm).Read("/api/factories/papers?number=2026", 403);
    }
}
