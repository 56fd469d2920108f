using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Land.Tests;

public class Describing_the_api(LandService land)
{
    [Fact]
    public async Task Every_command_is_described_and_has_an_example()
    {
        var api = await ApiDescription.ReadAsync(land.Host.Anonymous(), "land");
        Assert.True(api.Addresses.Count > 80, $"{api.Addresses.Count} addresses");
        Assert.True(api.Commands.Count > 50, $"{api.Commands.Count} commands");
        api.TellsOfEverything();
    }
}
