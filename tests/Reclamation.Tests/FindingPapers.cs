using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Reclamation.Tests;

/// <summary>文号: whoever holds a paper in the hand finds every entry that rests on it.</summary>
public class Finding_papers(ReclamationService service)
{
    [Fact]
    public async Task A_case_is_found_by_its_paper_and_what_another_service_has_recorded_is_not_found_twice()
    {
        var tenant = $"papers-{Guid.NewGuid():N}";
        var (parcel, _) = await service.HeldParcel(tenant: tenant);
        var park = service.Host.As("park", tenant);
        var idle = (await park.Post("/api/reclamation/cases", Given.Opening(parcel))).Id();

        var found = Assert.Single((await park.Read($"/api/reclamation/papers?number={Uri.EscapeDataString("线索1号")}")).Items());
        Assert.Equal((idle, "idle_case_opened"), (found.GetProperty("streamId").GetGuid(), found.GetProperty("entry").Text("type")));
        Assert.Equal(0, (await park.Read($"/api/reclamation/papers?number={Uri.EscapeDataString("登1")}")).Number("total")); // the land service's
        await service.Host.As("enterprise", tenant, uscc: Given.Firm).Read("/api/reclamation/papers?number=2026", 403);
    }
}
