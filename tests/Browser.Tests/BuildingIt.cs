using Xunit;

namespace ParkPlatform.Browser.Tests;

/// <summary>The console's own checks, run where everything else is checked.</summary>
public sealed class Building_it(RunningPark park)
{
    [Fact]
    public async Task Its_types_its_style_and_its_own_tests_hold()
    {
        var (code, output) = await RunningPark.InConsoleAsync("npm", "run", "--silent", "check");
        Assert.True(code == 0, output);
    }

    [Fact]
    public async Task Its_client_fits_what_the_gateway_publishes()
    {
        var (code, output) = await RunningPark.InConsoleAsync("node", "scripts/api.mjs", "--check", park.Address.AbsoluteUri);
        Assert.True(code == 0, output);
    }

    [Fact]
    public async Task Its_lock_file_names_no_registry()
    {
        var lockFile = await File.ReadAllTextAsync(Path.Combine(RunningPark.Root, "gateway", "console", "package-lock.json"));
        Assert.DoesNotContain("\"resolved\": \"http", lockFile, StringComparison.Ordinal);
    }
}
