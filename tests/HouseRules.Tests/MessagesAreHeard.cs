using System.Reflection;
using ParkPlatform.Contracts;
using Wolverine.Persistence.EventSourcing;
using Xunit;

namespace ParkPlatform.HouseRules.Tests;

public class Messages_are_heard
{
    public static TheoryData<string, string> Listeners
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var route in WhoHearsWhat.Routes)
                foreach (var listener in route.To) rows.Add(route.Message.Name, listener);
            return rows;
        }
    }

    private static IEnumerable<MethodInfo> HandlersOf(Assembly service, Type message) =>
        from type in service.GetTypes()
        where type.Name.EndsWith("Handler", StringComparison.Ordinal)
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        where method.Name is "Handle" or "HandleAsync" && method.GetParameters().FirstOrDefault()?.ParameterType == message
        select method;

    [Theory]
    [MemberData(nameof(Listeners))]
    public void Every_listener_has_a_handler(string message, string listener) =>
        Assert.NotEmpty(HandlersOf(Park.Services[listener], WhoHearsWhat.Routes.Single(r => r.Message.Name == message).Message));

    [Fact]
    public void Every_published_fact_has_a_route_and_its_name_a_version() => Assert.Equal(
        Park.Contracts.GetTypes().Where(type => type is { IsInterface: false } && typeof(IPublishedFact).IsAssignableFrom(type)).Select(type => type.Name).Order(),
        WhoHearsWhat.Routes.Select(route =>
        {
            Assert.Matches($@"^{route.From}\.[a-z-]+\.v[0-9]+$", route.Name);
            Assert.EndsWith($".{char.ToUpperInvariant(route.From[0])}{route.From[1..]}", route.Message.Namespace, StringComparison.Ordinal);
            Assert.DoesNotContain(route.From, route.To);
            return route.Message.Name;
        }).Order());

    // Wolverine drops a message whose stream is not there, with a line in the log: between services that would lose what came too early.
    [Fact]
    public void A_stream_that_is_not_there_yet_does_not_swallow_a_message()
    {
        var nullability = new NullabilityInfoContext();
        var parameters = from service in Park.Services.Values
                         from route in WhoHearsWhat.Routes
                         from handler in HandlersOf(service, route.Message)
                         from parameter in handler.GetParameters()
                         where parameter.IsDefined(typeof(WriteModelAttribute), inherit: true)
                         select parameter;
        Assert.All(parameters, p => Assert.True(nullability.Create(p).WriteState == NullabilityState.Nullable, $"{p.Member.DeclaringType!.Name} would lose what comes before its stream."));
    }
}
