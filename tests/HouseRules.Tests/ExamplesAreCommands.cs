using System.Text.Json;
using ParkPlatform.Hosting;
using Xunit;

namespace ParkPlatform.HouseRules.Tests;

public class Examples_are_commands
{
    public static TheoryData<string, string> Examples
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var (service, assembly) in Park.Services)
                foreach (var name in assembly.GetManifestResourceNames().Where(n => n.Contains(".Examples.", StringComparison.Ordinal))) rows.Add(service, name);
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_reads_as_the_command_it_is_named_after(string service, string resource)
    {
        var assembly = Park.Services[service];
        var command = resource.Split('.')[^2];
        var type = Assert.Single(assembly.GetTypes().Concat(Park.Hosting.GetTypes()), t => t.Name == command); // some commands are every service's
        var json = new JsonSerializerOptions();
        ParkJson.ConfigureStrictly(json);
        using var file = assembly.GetManifestResourceStream(resource)!;
        Assert.NotNull(JsonSerializer.Deserialize(file, type, json));
    }
}
