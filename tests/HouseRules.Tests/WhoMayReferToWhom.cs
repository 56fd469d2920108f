using System.Reflection;
using System.Xml.Linq;
using Xunit;

namespace ParkPlatform.HouseRules.Tests;

public class Who_may_refer_to_whom
{
    private static string[] OursIn(Assembly assembly) =>
        [.. assembly.GetReferencedAssemblies().Select(a => a.Name!).Where(name => name.StartsWith("ParkPlatform.", StringComparison.Ordinal)).Order()];

    [Fact]
    public void Contracts_refer_to_nothing_but_the_runtime() => Assert.Empty(Foreign(Park.Contracts));

    [Fact]
    public void The_domain_refers_to_nothing_but_the_runtime() => Assert.Empty(Foreign(Park.Domain));

    [Fact]
    public void Hosting_refers_to_contracts_and_domain() => Assert.Equal(["ParkPlatform.Contracts", "ParkPlatform.Domain"], OursIn(Park.Hosting));

    [Fact]
    public void A_service_refers_to_contracts_domain_and_hosting_and_never_to_another_service() => Assert.All(Park.Services.Values, service =>
        Assert.Empty(OursIn(service).Except(["ParkPlatform.Contracts", "ParkPlatform.Domain", "ParkPlatform.Hosting"])));

    [Fact]
    public void The_gateway_refers_to_none_of_them() => Assert.Empty(OursIn(Park.Gateway));

    // The compiler leaves out a reference that no code uses; the project file doesn't.
    [Theory]
    [InlineData("services/Contracts", "")]
    [InlineData("services/Domain", "")]
    [InlineData("services/Hosting", "Contracts Domain")]
    [InlineData("services/Land", "Hosting")]
    [InlineData("services/Factories", "Hosting")]
    [InlineData("services/Reclamation", "Hosting")]
    [InlineData("services/Yield", "Hosting")]
    [InlineData("gateway/Gateway", "")]
    public void The_project_files_say_the_same(string project, string references)
    {
        var file = Path.Combine(Park.Root, project, $"{Path.GetFileName(project)}.csproj");
        var found = XDocument.Load(file).Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension((string)r.Attribute("Include")!)).Order();
        Assert.Equal(references, string.Join(' ', found));
    }

    [Fact]
    public void The_top_level_is_what_the_design_draws()
    {
        var seen = Directory.EnumerateFileSystemEntries(Park.Root).Select(path => Path.GetFileName(path)!)
            .Where(name => name[0] != '.' && name != "TestResults" && !name.StartsWith("Directory.", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        Assert.Equal(["LICENSE", "ParkPlatform.sln", "README.md", "gateway", "global.json", "infra", "k8s", "services", "tests"], seen);
    }

    private static IEnumerable<string> Foreign(Assembly assembly) =>
        assembly.GetReferencedAssemblies().Select(a => a.Name!).Where(name => !name.StartsWith("System.", StringComparison.Ordinal) && name is not ("netstandard" or "mscorlib"));
}
