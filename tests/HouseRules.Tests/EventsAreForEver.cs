using ParkPlatform.Domain;
using Xunit;

namespace ParkPlatform.HouseRules.Tests;

/// <summary>An event that has landed is never changed: neither its name nor what it is called on disk.</summary>
public class Events_are_for_ever
{
    public static TheoryData<string> Services => [.. Park.Services.Keys];

    // Renaming one loses the history of every stream that holds it. A new event is added here, nothing is ever taken away.
    [Fact]
    public void Stored_event_names_do_not_change() => Assert.Equal(
        File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "stored-events.txt")).Where(line => line.Length > 0),
        Park.Services.SelectMany(service => Park.EventsOf(service.Value).Select(e => $"{service.Key} {e.Name} {e.Event.FullName}")).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void A_name_belongs_to_one_event_of_one_service() => Assert.All(
        Park.Services.Values.SelectMany(Park.EventsOf).Distinct().GroupBy(e => e.Name), events => Assert.Single(events));

    [Theory]
    [MemberData(nameof(Services))]
    public void Every_event_has_a_day_and_a_paper(string service) => Assert.All(Park.EventsOf(Park.Services[service]), e =>
        Assert.True(typeof(IFact).IsAssignableFrom(e.Event) || typeof(IWithdrawal).IsAssignableFrom(e.Event), $"{e.Event.Name} is neither a fact nor a withdrawal."));

    [Theory]
    [MemberData(nameof(Services))]
    public void Every_event_is_a_small_immutable_record(string service) => Assert.All(Park.EventsOf(Park.Services[service]), e =>
    {
        Assert.True(e.Event.IsSealed && e.Event.GetMethod("<Clone>$") is not null, $"{e.Event.Name} is no sealed record.");
        Assert.All(e.Event.GetProperties(), property => Assert.True(
            property.SetMethod is null || property.SetMethod.ReturnParameter.GetRequiredCustomModifiers().Any(m => m.Name == "IsExternalInit"), $"{e.Event.Name}.{property.Name} can be changed."));
    });

    [Theory]
    [MemberData(nameof(Services))]
    public void Every_event_that_is_declared_has_a_stored_name(string service)
    {
        var known = Park.EventsOf(Park.Services[service]).Select(e => e.Event).ToHashSet();
        var declared = Park.Services[service].GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && typeof(IFact).IsAssignableFrom(type) && type.Name.EndsWith("ed", StringComparison.Ordinal));
        Assert.Superset(declared.ToHashSet(), known);
    }
}
