using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Yield.Tests;

/// <summary>文号: whoever holds a paper in the hand finds every entry that rests on it.</summary>
public class Finding_papers(YieldService yield)
{
    [Fact]
    public async Task Figures_are_found_by_the_paper_that_reported_them()
    {
        var county = yield.NewAuthority();
        await county.Planner.Put($"/api/yield/enterprises/{Given.Uscc(1)}/years/2024", Given.Year(), 201);
        var found = Assert.Single((await county.Bureau.Read($"/api/yield/papers?number={Uri.EscapeDataString("经信【2025】1号")}")).Items());
        Assert.Equal(("enterprise_year_reported", Given.Uscc(1)), (found.GetProperty("entry").Text("type"), found.GetProperty("subject").GetProperty("data").GetProperty("stated").Text("uscc")));
        await county.Firm(Given.Uscc(1)).Read("/api/yield/papers?number=2025", 403);
    }
}
