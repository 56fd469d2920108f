using System.Text;
using System.Text.Json;
using ParkPlatform.Contracts;
using ParkPlatform.Testing;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;
using Xunit;

namespace ParkPlatform.HouseRules.Tests.Infrastructure;

/// <summary><c>infra/rabbitmq/</c>, on a real broker. That services can work with these rights, <see cref="GoingIntoOperation"/> shows.</summary>
public sealed class StartingTheBroker(ParkBroker broker) : IClassFixture<ParkBroker>
{
    private static readonly Dictionary<string, object?> Quorum = new() { ["x-queue-type"] = "quorum" };

    public static TheoryData<string> ServiceNames => [.. Services.All];

    [Theory, MemberData(nameof(ServiceNames))]
    public void A_service_has_the_rights_that_follow_from_who_hears_what(string service)
    {
        var routes = WhoHearsWhat.Routes.Where(route => route.From == service || route.To.Contains(service)).ToList();

        // Both ends of a route declare and bind it, so that either may start first. To bind takes the right to write to the queue and to read from the exchange.
        var queues = string.Join('|', Services.All.Where(name => name == service || routes.Any(route => route.To.Contains(name))));
        var exchanges = $"({string.Join('|', Services.All.Where(name => name == service || routes.Any(route => route.From == name)))})\\..+";
        const string Nodes = @"wolverine\.(control|response)\..+"; // replicas of a service talk to each other, through the exchange without a name

        var rights = Definitions().GetProperty("permissions").EnumerateArray().Single(permission => permission.Text("user") == service);
        Assert.Equal(ParkBroker.VirtualHost, rights.Text("vhost"));
        Assert.Equal($"^({queues}|{exchanges}|{Nodes})$", rights.Text("configure"));
        Assert.Equal($@"^({queues}|{service}\..+|amq\.default)$", rights.Text("write"));
        Assert.Equal($"^({service}|{exchanges}|{Nodes})$", rights.Text("read"));
    }

    [Fact]
    public void The_policy_is_for_the_queues_of_all_services_and_the_file_holds_no_password()
    {
        var policy = Assert.Single(Definitions().GetProperty("policies").EnumerateArray());

        Assert.All(Services.All, service => Assert.Matches(policy.Text("pattern"), service));
        Assert.DoesNotMatch(policy.Text("pattern"), ParkBroker.Undelivered);
        Assert.Equal(ParkBroker.Users.Order(), Definitions().GetProperty("permissions").EnumerateArray().Select(permission => permission.Text("user")).Order());
        Assert.False(Definitions().TryGetProperty("users", out _));
    }

    [Fact]
    public async Task The_accounts_are_those_of_the_script_and_no_other()
    {
        var users = (await broker.Rabbit.ControlAsync("list_users")).Split('\n').Select(line => line.Split('\t')[0]);
        Assert.Equal(ParkBroker.Users.Order(), users.Order());
        foreach (var user in ParkBroker.Users)
        {
            await using (await new ConnectionFactory { Uri = broker.AddressOf(user) }.CreateConnectionAsync()) { }
            await Assert.ThrowsAsync<BrokerUnreachableException>(() => new ConnectionFactory { Uri = broker.AddressOf(user, "guess") }.CreateConnectionAsync());
        }
    }

    [Theory, MemberData(nameof(ServiceNames))]
    public async Task A_service_neither_speaks_for_another_nor_hears_what_is_not_meant_for_it(string service)
    {
        await using var connection = await new ConnectionFactory { Uri = broker.AddressOf(service) }.CreateConnectionAsync();
        foreach (var other in Services.All.Where(name => name != service))
        {
            await DeclareAsync(other);
            await RefusedAsync(channel => channel.BasicGetAsync(other, autoAck: true));
            await RefusedAsync(channel => channel.QueuePurgeAsync(other));
            await RefusedAsync(channel => channel.BasicPublishAsync($"{other}.Rumour", "", mandatory: false, Encoding.UTF8.GetBytes("{}")).AsTask());
        }
        await RefusedAsync(channel => channel.QueueDeclareAsync("somewhere-else", durable: true, exclusive: false, autoDelete: false));
        await RefusedAsync(channel => channel.BasicGetAsync(ParkBroker.Undelivered, autoAck: true));

        async Task RefusedAsync(Func<IChannel, Task> act)
        {
            await using var channel = await connection.CreateChannelAsync(new(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true));
            var refusal = await Assert.ThrowsAnyAsync<Exception>(() => act(channel));
            var reason = (refusal as OperationInterruptedException ?? refusal.InnerException as OperationInterruptedException)?.ShutdownReason;
            Assert.Equal("ACCESS_REFUSED", reason?.ReplyText.Split(' ')[0]);
        }

        async Task DeclareAsync(string other)
        {
            await using var theirs = await new ConnectionFactory { Uri = broker.AddressOf(other) }.CreateConnectionAsync();
            await using var channel = await theirs.CreateChannelAsync();
            await channel.QueueDeclareAsync(other, durable: true, exclusive: false, autoDelete: false, Quorum);
            await channel.ExchangeDeclareAsync($"{other}.Rumour", ExchangeType.Fanout, durable: true);
        }
    }

    [Fact]
    public async Task A_message_that_is_returned_again_and_again_is_put_aside_and_not_dropped()
    {
        await using var connection = await new ConnectionFactory { Uri = broker.AddressOf(ParkBroker.Operator) }.CreateConnectionAsync();
        await using var channel = await connection.CreateChannelAsync();
        await channel.QueueDeclareAsync(Services.Yield, durable: true, exclusive: false, autoDelete: false, Quorum);
        await channel.BasicPublishAsync("", Services.Yield, mandatory: true, new BasicProperties { Persistent = true }, Encoding.UTF8.GetBytes("poison"));

        var returns = 0;
        await Eventually.Holds(async () =>
        {
            for (var left = 100; left > 0 && await channel.BasicGetAsync(Services.Yield, autoAck: false) is { } message; left--, returns++)
                await channel.BasicNackAsync(message.DeliveryTag, multiple: false, requeue: true);
            return await channel.MessageCountAsync(Services.Yield) == 0 && await channel.MessageCountAsync(ParkBroker.Undelivered) == 1;
        }, "the message is put aside");
        Assert.InRange(returns, 500, 1500); // replicas come and go, and each time return what they had not finished
        Assert.Equal("poison", Encoding.UTF8.GetString((await channel.BasicGetAsync(ParkBroker.Undelivered, autoAck: true))!.Body.Span));
    }

    private static JsonElement Definitions() => JsonSerializer.Deserialize<JsonElement>(Repository.Read("infra", "rabbitmq", "definitions.json"));
}
