using System.Reflection;
using System.Text.RegularExpressions;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Testing;
using Wolverine.Http;
using Xunit;

namespace ParkPlatform.Land.Tests;

/// <summary>自然资源局 grants, determines and recovers; the park proposes and registers; the others read.</summary>
public partial class Only_the_bureau(LandService land)
{
    private static IEnumerable<(string Url, IReadOnlyList<string> Roles)> Commands() =>
        from type in typeof(Program).Assembly.GetTypes()
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static)
        let route = method.GetCustomAttribute<WolverinePostAttribute>()
        where route is not null && !method.IsDefined(typeof(StoresNothingAttribute))
        select (Hole().Replace(route.Template, Guid.NewGuid().ToString()), method.GetCustomAttribute<ForRolesAttribute>()!.AllowedRoles);

    // What a park's committee must never do, by the last word of the address (最高人民法院 国有土地使用权合同解释 art. 2; domain.md 0.1).
    private static readonly string[] OfTheBureau =
    [
        "grant", "grant-corrections", "approval", "announcement", "deposits", "bids", "closing", "confirmation", "withdrawal", "payments", "registration",
        "supplements", "transfer", "surrender", "expiry", "renewal", "lease-conversion", "exchange", "split", "mergers", "restrictions", "restriction-lifts",
        "planning-conditions", "expropriation-approval", "compensation", "net-land", "standard-indicators", "acceptance", "penalties", "quota-accounts",
        "allotments", "reservations", "conversions", "versions", "supply-results",
    ];

    [Fact]
    public void Whatever_grants_determines_or_ends_a_right_is_open_to_the_bureau_alone()
    {
        var commands = Commands().ToLookup(c => c.Url.Split('/')[^1], c => c.Roles);
        Assert.All(
            OfTheBureau, word =>
            Assert.All(Assert.IsAssignableFrom<IEnumerable<IReadOnlyList<string>>>(commands[word]), roles => Assert.Equal([Roles.Bureau], roles)));
        Assert.All(OfTheBureau, word => Assert.NotEmpty(commands[word]));
    }

    [Theory]
    [InlineData("park")]
    [InlineData("planner")]
    [InlineData("enterprise")]
    [InlineData("auditor")]
    [InlineData("operator")]
    public async Task Everybody_else_is_refused_at_the_door_of_every_command_that_is_not_theirs(string role)
    {
        var http = land.Host.As(role);
        foreach (var (url, _) in Commands().Where(c => !c.Roles.Contains(role) && !c.Url.Contains("/imports/", StringComparison.Ordinal)))
            await http.Post(url, "{}", 403); // files have their own tests
    }

    [GeneratedRegex(@"\{[^}]+\}", RegexOptions.None, 1000)]
    private static partial Regex Hole();
}
