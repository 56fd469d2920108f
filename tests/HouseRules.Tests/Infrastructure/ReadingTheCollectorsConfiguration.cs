using System.Text.RegularExpressions;
using k8s.Models;
using Wolverine;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace ParkPlatform.HouseRules.Tests.Infrastructure;

/// <summary>What can be said of <c>infra/otel/collector.yaml</c> without a collector.</summary>
public sealed class ReadingTheCollectorsConfiguration
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private static readonly YamlMappingNode Configuration = Load();
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    [Fact]
    public void Every_part_is_defined_and_used_and_each_pipeline_begins_by_limiting_memory_and_ends_by_batching()
    {
        var pipelines = Configuration.Map("service", "pipelines").Children;

        Assert.Equal(["logs", "metrics", "traces"], pipelines.Select(pipeline => pipeline.Key.ToString()).Order());
        foreach (var kind in new[] { "receivers", "processors", "exporters" })
            Assert.Equal(Keys(kind).Order(), pipelines.SelectMany(pipeline => List(pipeline.Value, kind)).Distinct().Order());
        Assert.Equal(Keys("extensions"), List(Configuration, "service", "extensions"));
        Assert.All(pipelines, pipeline => Assert.True(List(pipeline.Value, "processors") is ["memory_limiter", .., "batch"]));

        static IEnumerable<string> Keys(string kind) => Configuration.Map(kind).Children.Keys.Select(key => key.ToString());
    }

    [Fact]
    public void It_listens_where_programs_send_to_and_shows_metrics_where_they_are_published()
    {
        var otlp = Configuration.Text("receivers", "otlp", "protocols", "grpc", "endpoint")!.Split(':')[1];
        var compose = ComposeFile.Read();

        Assert.All(ParkProgram.All, program => Assert.Equal($"http://collector:{otlp}", compose.Services[program.Name].Environment[Endpoint]));
        Assert.EndsWith($":{otlp}", Manifests.Of("ha").One<V1ConfigMap>("park").Data[Endpoint], StringComparison.Ordinal);
        var shown = Configuration.Text("exporters", "prometheus", "endpoint")!.Split(':')[1];
        Assert.Equal([$"127.0.0.1:{shown}:{shown}"], compose.Services["collector"].Ports);
    }

    [Theory]
    [InlineData(MetricsConstants.TenantIdKey, true)]
    [InlineData("tenant", true)]
    [InlineData("tenant_id", true)]
    [InlineData("user.name", true)]
    [InlineData("enduser.id", true)]
    [InlineData("client.address", true)]
    [InlineData(MetricsConstants.MessageTypeKey, false)]
    [InlineData("server.address", false)]
    [InlineData("http.route", false)]
    [InlineData("user_agent", true)]
    [InlineData("userland", false)]
    public void Whose_affair_it_was_is_no_label_of_a_metric(string attribute, bool removed)
    {
        var pattern = Regex.Match(Statements()[0], @"^delete_matching_keys\(datapoint\.attributes, ""(.+)""\)$", RegexOptions.None, Patience).Groups[1].Value;
        Assert.Equal(removed, Regex.IsMatch(attribute, pattern, RegexOptions.None, Patience));
    }

    [Fact]
    public void Metrics_that_Wolverine_counts_per_tenant_are_added_up_and_keep_their_other_labels()
    {
        string[] labels = [MetricsConstants.ExceptionType, MetricsConstants.MessageDestinationKey, MetricsConstants.MessageTypeKey];
        string[] counted =
        [
            MetricsConstants.MessagesSent, MetricsConstants.MessagesReceived, MetricsConstants.MessagesSucceeded, MetricsConstants.MessagesFailed,
            MetricsConstants.ExecutionTime, MetricsConstants.EffectiveMessageTime, MetricsConstants.DeadLetterQueue,
        ];
        string[] notPerTenant = [MetricsConstants.InboxCount, MetricsConstants.OutboxCount, MetricsConstants.ScheduledCount, MetricsConstants.DatabaseConnectionCount];

        var sum = Regex.Match(Statements()[1], @"^aggregate_on_attributes\(""sum"", \[(.+)\]\) where IsMatch\(metric\.name, ""(.+)""\)$", RegexOptions.None, Patience);
        Assert.Equal(labels.Order(), sum.Groups[1].Value.Split(", ").Select(label => label.Trim('"')).Order());
        Assert.All(counted, metric => Assert.Matches(sum.Groups[2].Value, metric));
        Assert.All(notPerTenant, metric => Assert.DoesNotMatch(sum.Groups[2].Value, metric));
    }

    private static List<string> Statements() =>
        [.. ((YamlSequenceNode)Configuration.Find("processors", "transform/nobody", "metric_statements")!).SelectMany(group => List(group, "statements"))];

    private static List<string> List(YamlNode node, params IEnumerable<string> path) => [.. ((YamlSequenceNode)node.Find(path)!).Select(item => item.ToString())];

    private static YamlMappingNode Load()
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(Repository.Read("infra", "otel", "collector.yaml")));
        return (YamlMappingNode)stream.Documents.Single().RootNode;
    }
}
