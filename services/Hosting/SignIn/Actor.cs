using Marten;
using Wolverine;

namespace ParkPlatform.Hosting.SignIn;

/// <summary>
/// Who causes what happens now: the caller of a request, or whoever caused the message that is being handled. It becomes part of every event
/// and of every message that follows.
/// </summary>
public sealed record Actor(string Name, string Role)
{
    /// <summary>The name of the header, of events and of messages, that holds the role.</summary>
    public const string RoleHeader = "role";

    /// <summary>Nobody: a timer or a sweep.</summary>
    public static readonly Actor System = new("system", "system");

    private static readonly AsyncLocal<Actor?> Ambient = new();

    public static Actor Current
    {
        get => Ambient.Value ?? System;
        internal set => Ambient.Value = value;
    }
}

/// <summary>Stamps the actor on every session that is going to write events, and so on the events.</summary>
public static class ActorOnEvents
{
    // Called by generated code, of HTTP endpoints and of message handlers.
    public static void Stamp(IDocumentSession session)
    {
        session.LastModifiedBy = Actor.Current.Name;
        session.SetHeader(Actor.RoleHeader, Actor.Current.Role);
    }
}

/// <summary>The actor of a message is whoever caused it.</summary>
public static class ActorOfMessages
{
    // Called by generated code before every message handler.
    public static void Before(Envelope envelope, IDocumentSession session)
    {
        Actor.Current = envelope.UserName is { } name
            ? new(name, envelope.TryGetHeader(Actor.RoleHeader, out var role) ? role! : Actor.System.Role)
            : Actor.System;
        ActorOnEvents.Stamp(session);
    }

    /// <summary>Sends the actor along with each message.</summary>
    public sealed class Relay : IEnvelopeRule
    {
        public void Modify(Envelope envelope)
        {
            envelope.UserName = Actor.Current.Name;
            envelope.Headers[Actor.RoleHeader] = Actor.Current.Role;
        }
    }
}
