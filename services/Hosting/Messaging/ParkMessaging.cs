using System.Reflection;
using JasperFx;
using JasperFx.Core;
using Microsoft.Extensions.Configuration;
using Npgsql;
using ParkPlatform.Contracts;
using ParkPlatform.Hosting.SignIn;
using Wolverine;
using Wolverine.Configuration;
using Wolverine.ErrorHandling;
using Wolverine.Persistence;
using Wolverine.Persistence.EventSourcing;
using Wolverine.Postgresql;
using Wolverine.RabbitMQ;
using Wolverine.Util;

namespace ParkPlatform.Hosting.Messaging;

/// <summary>Binds <see cref="WhoHearsWhat"/> to PostgreSQL queues or to RabbitMQ, as <c>Messaging:Transport</c> says.</summary>
internal static class ParkMessaging
{
    public static void UseParkMessaging(this WolverineOptions opts, string service, IConfiguration configuration)
    {
        opts.ServiceName = service;
        opts.Policies.AutoApplyTransactions();
        opts.Policies.UseDurableInboxOnAllListeners();
        opts.Policies.UseDurableOutboxOnAllSendingEndpoints();
        opts.Policies.UseDurableLocalQueues(); // a timeout scheduled in memory dies with the process
        opts.Durability.EnableDeduplicatedResponses = true;
        opts.Durability.KeepAfterMessageHandling = 6.Hours(); // the inbox knows a message that is delivered again for so long

        // What a killed process leaves (messages it had taken, read models it kept up to date) goes to another one when it has been silent for so long; by default a minute and more.
        opts.Durability.HealthCheckPollingTime = 3.Seconds();
        opts.Durability.StaleNodeTimeout = 20.Seconds();
        opts.Durability.CheckAssignmentPeriod = 5.Seconds();

        opts.UnknownMessageBehavior = UnknownMessageBehavior.DeadLetterQueue;
        opts.UseSystemTextJsonForSerialization(ParkJson.Configure);

        if (Environment.GetEnvironmentVariable("PARK_HANDLER_CODE") is { Length: > 0 } folder) opts.CodeGeneration.GeneratedCodeOutputPath = folder; // see services/Services.targets

        WolverineMessageNaming.InsertFirst<PublishedNames>();
        foreach (var route in WhoHearsWhat.Routes.Where(r => r.From == service || r.To.Contains(service))) opts.RegisterMessageType(route.Message);

        opts.MetadataRules.Add(new ActorOfMessages.Relay());
        opts.Policies.AddMiddleware(typeof(ActorOfMessages));

        // Wolverine retries nothing by itself: an exception without a rule is a dead letter at the first attempt.
        // Two first messages of one stream both try to start it; that loser does not fail with a ConcurrencyException.
        opts.Policies.OnException<ConcurrencyException>().Or<Marten.Exceptions.ExistingStreamIdCollisionException>()
            .RetryWithCooldown(50.Milliseconds(), 100.Milliseconds(), 250.Milliseconds()).Then.ScheduleRetry(1.Seconds(), 5.Seconds(), 30.Seconds());
        // A connection that breaks shows in three ways: as it is, inside an exception of Marten's, or as a transaction that is gone when it is to be rolled back.
        opts.Policies.OnException<NpgsqlException>(e => e.IsTransient)
            .Or<Marten.Exceptions.MartenCommandException>(e => e.InnerException is NpgsqlException { IsTransient: true })
            .Or<ObjectDisposedException>(e => e.ObjectName is nameof(NpgsqlTransaction) or nameof(NpgsqlConnection) || e.InnerException is NpgsqlException)
            .ScheduleRetry(1.Seconds(), 5.Seconds(), 30.Seconds());
        opts.Policies.OnException<RequiredDataMissingException>().ScheduleRetry(5.Seconds(), 30.Seconds(), 5.Minutes()); // came before the message it builds on

        // Messages for one stream wait for each other instead of racing. Wolverine infers their streams too early, before it knows what a [WriteModel] writes.
        foreach (var (message, stream) in StreamsOfMessages(opts.ApplicationAssembly!)) opts.MessagePartitioning.ByMessage(message, stream);
        opts.Policies.AllLocalQueues(queue => queue.PartitionProcessingByGroupId(PartitionSlots.Five));

        switch (configuration["Messaging:Transport"])
        {
            case null or "" or "postgresql": UsePostgresQueues(opts, service, ParkDatabase.Connection(configuration)); break;
            case "rabbitmq": UseRabbitMq(opts, service, configuration); break;
            case var other: throw new InvalidOperationException($"Messaging:Transport is '{other}'; it may be postgresql or rabbitmq.");
        }
    }

    private static IEnumerable<(Type Message, PropertyInfo Stream)> StreamsOfMessages(Assembly service)
    {
        var written = from model in WriteModels(service) select (model.Message, model.Stream);
        var marked =
            from type in service.GetTypes()
            from property in type.GetProperties()
            where property.IsDefined(typeof(OneAtATimeAttribute))
            select (Message: type, Stream: property);
        return written.Concat(marked).DistinctBy(s => s.Message);
    }

    // The messages of which a handler writes to one stream, by which of their properties they name it, and what is folded from it.
    private static IEnumerable<(Type Message, PropertyInfo Stream, Type State)> WriteModels(Assembly service) =>
        from type in service.GetTypes()
        where type.Name.EndsWith("Handler", StringComparison.Ordinal)
        from handler in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        let taken = handler.GetParameters()
        from parameter in taken.Skip(1)
        let name = parameter.GetCustomAttribute<WriteModelAttribute>()?.RouteOrParameterName
        where name is not null
        let message = taken[0].ParameterType
        let stream = message.GetProperty(name)
        where stream is not null
        select (Message: message, Stream: stream, State: parameter.ParameterType);

    // What a service tells itself about streams that others tell it of as well. It goes through the same queue: messages wait for each other only where they come in together, and by
    // itself such a message would have a queue of its own.
    private static IEnumerable<Type> ToldToItself(string service, Assembly assembly)
    {
        var heard = WhoHearsWhat.Routes.Where(r => r.To.Contains(service)).Select(r => r.Message).ToHashSet();
        var models = WriteModels(assembly).ToLookup(model => heard.Contains(model.Message));
        var states = models[true].Select(model => model.State).ToHashSet();
        return models[false].Where(model => states.Contains(model.State)).Select(model => model.Message).Distinct();
    }

    private static void UsePostgresQueues(WolverineOptions opts, string service, string connection)
    {
        opts.UsePostgresqlPersistenceAndTransport(connection, ParkMessagingSchemas.Of(service), transportSchema: ParkMessagingSchemas.Queues).AutoProvision();

        // With its defaults the queue is asked every five seconds for twenty messages.
        opts.ListenToPostgresqlQueue(service).PollingInterval(TimeSpan.FromMilliseconds(100)).MaximumMessagesToReceive(500).PartitionProcessingByGroupId(PartitionSlots.Five);

        foreach (var route in SentBy(service))
            foreach (var listener in route.To)
                opts.Publish(p => p.Message(route.Message).ToPostgresqlQueue(listener));

        foreach (var message in ToldToItself(service, opts.ApplicationAssembly!)) opts.Publish(p => p.Message(message).ToPostgresqlQueue(service));
    }

    private static void UseRabbitMq(WolverineOptions opts, string service, IConfiguration configuration)
    {
        var broker = configuration.GetConnectionString("broker") ?? throw new InvalidOperationException("Messaging:Transport is rabbitmq, but ConnectionStrings:broker is missing.");
        var rabbit = opts.UseRabbitMq(new Uri(broker))
            .AutoProvision()
            .EnableWolverineControlQueues()
            .UseQuorumQueues()
            .DisableDeadLetterQueueing(); // dead letters stay in the service's database, where an operator reaches them

        opts.ListenToRabbitQueue(service).PartitionProcessingByGroupId(PartitionSlots.Five);

        foreach (var route in SentBy(service))
            opts.Publish(p => p.Message(route.Message).ToRabbitExchange(Exchange(route)));

        foreach (var message in ToldToItself(service, opts.ApplicationAssembly!)) opts.Publish(p => p.Message(message).ToRabbitQueue(service));

        // Either side may start first, so both declare the bindings they rely on.
        foreach (var route in WhoHearsWhat.Routes.Where(r => r.From == service || r.To.Contains(service)))
            foreach (var listener in route.To)
                rabbit.BindExchange(Exchange(route)).ToQueue(listener);
    }

    private static IEnumerable<Route> SentBy(string service) => WhoHearsWhat.Routes.Where(r => r.From == service);

    private static string Exchange(Route route) => $"{route.From}.{route.Message.Name}";
}
