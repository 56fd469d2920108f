using System.Text.Json;
using FluentValidation;
using Marten;
using ParkPlatform.Contracts;
using ParkPlatform.Contracts.Previews;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;

namespace ParkPlatform.Hosting.Previews;

/// <summary>Messages that nobody has sent, on their way to a preview and back.</summary>
public static class Supposed
{
    private const int Most = 200;

    public static ImpactQuestion Question(IEnumerable<IPublishedFact> messages) => new([.. messages.Select(m => new SupposedMessage(
        WhoHearsWhat.Routes.Single(r => r.Message == m.GetType()).Name, JsonSerializer.SerializeToElement(m, m.GetType(), ParkJson.Options)))]);

    /// <summary>What is known of each stream that the messages are about, and what would be known if they were heard. What the service does not hear is left out.</summary>
    /// <param name="heard">The facts that the handler of a message would record.</param>
    public static async Task<IReadOnlyList<(Timeline<TState> Before, Timeline<TState> After)>> HeardAsync<TState>(
        IQuerySession session, string service, IReadOnlyList<SupposedMessage> messages, Func<IPublishedFact, Timeline<TState>, IEnumerable<object>> heard,
        DateTimeOffset now, CancellationToken ct) where TState : class, IState<TState>
    {
        var streams = new List<(Timeline<TState>, Timeline<TState>)>();
        foreach (var told in messages.Select(m => Read(service, m)).OfType<IPublishedFact>().OrderBy(m => m.SourceVersion).GroupBy(m => m.SourceStream))
        {
            var before = await session.TimelineAsync<TState>(told.Key, ct) ?? new(told.Key);
            streams.Add((before, told.Aggregate(before, (known, message) => heard(message, known).Cast<IHeardFact>()
                .Aggregate(known, (timeline, fact) => timeline.Record(new(fact.Source, now, fact))))));
        }
        return streams;
    }

    /// <summary>At most so many messages, each of a known name and readable.</summary>
    public static void AreMessages<T>(this IRuleBuilder<T, IReadOnlyList<SupposedMessage>> rule) => rule
        .NotNull().Must(messages => messages is null || messages.Count <= Most).WithMessage(_ => Texts.Common.Format("preview.too-many", Most))
        .Must(messages => messages is null || messages.Count > Most || messages.All(IsReadable)).WithMessage(_ => Texts.Common["preview.no-message"]);

    private static bool IsReadable(SupposedMessage message)
    {
        try
        {
            return message is { Name: { } name } && WhoHearsWhat.Routes.FirstOrDefault(r => r.Name == name) is { } route && message.Message.Deserialize(route.Message, ParkJson.Options) is not null;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static IPublishedFact? Read(string service, SupposedMessage message) =>
        WhoHearsWhat.Routes.FirstOrDefault(r => r.Name == message.Name && r.To.Contains(service)) is { } route
            ? (IPublishedFact?)message.Message.Deserialize(route.Message, ParkJson.Options)
            : null;
}
