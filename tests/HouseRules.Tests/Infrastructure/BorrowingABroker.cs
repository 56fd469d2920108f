using System.Text;
using ParkPlatform.Testing;
using RabbitMQ.Client;
using Xunit;

namespace ParkPlatform.HouseRules.Tests.Infrastructure;

/// <summary>The broker that tests start for themselves.</summary>
public sealed class BorrowingABroker(TestRabbitMq rabbit) : IClassFixture<TestRabbitMq>
{
    [Fact]
    public async Task A_test_gets_a_virtual_host_that_is_nobody_elses()
    {
        var (mine, yours) = (await rabbit.NewVirtualHostAsync("mine"), await rabbit.NewVirtualHostAsync("yours"));

        foreach (var address in new[] { mine, yours })
        {
            await using var connection = await ConnectAsync(address);
            await using var channel = await connection.CreateChannelAsync();
            Assert.Equal(0u, (await channel.QueueDeclareAsync("land", durable: true, exclusive: false, autoDelete: false)).MessageCount);
            await channel.BasicPublishAsync("", "land", Encoding.UTF8.GetBytes("{}"));
        }
        var refusal = await Assert.ThrowsAnyAsync<Exception>(async () =>
        {
            await using var intruder = await ConnectAsync(new UriBuilder(mine) { Path = yours.AbsolutePath }.Uri);
            await intruder.CreateChannelAsync(); // the client learns of the refusal only now
        });
        Assert.Contains("NOT_ALLOWED", refusal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_test_may_ask_the_broker_what_an_administrator_may()
    {
        await using (await ConnectAsync(rabbit.Address)) { }
        Assert.Contains("guest", await rabbit.ControlAsync("list_users"), StringComparison.Ordinal);
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => rabbit.ControlAsync("delete_user", "nobody"));
        Assert.Contains("does not exist", refusal.Message, StringComparison.Ordinal);
    }

    private static Task<IConnection> ConnectAsync(Uri address) => new ConnectionFactory { Uri = address }.CreateConnectionAsync();
}
