using Marten;
using Wolverine.Marten;

namespace ParkPlatform.Hosting.TwoClocks;

/// <summary>Entries for a stream, and the version at which the decision has seen it; zero for one that is to begin.</summary>
public sealed record Appended(Guid Stream, long SeenVersion, params IReadOnlyList<object> Events);

/// <summary>
/// Entries for other streams than the one that a command is about, in the same transaction. If one of them has moved on since the decision saw it, the command
/// is refused as a conflict, like any that comes second. One value for all of them: Wolverine takes a sequence beside an event for the events themselves.
/// </summary>
public sealed class AlsoIn(params IReadOnlyList<Appended> streams) : IMartenOp
{
    /// <summary>The command concerns its own stream alone.</summary>
    public static readonly AlsoIn Nowhere = new();

    public AlsoIn(Guid stream, long seenVersion, params IReadOnlyList<object> events) : this(new Appended(stream, seenVersion, events)) { }

    public void Execute(IDocumentSession session)
    {
        foreach (var (stream, seen, events) in streams.Where(s => s.Events.Count > 0))
        {
            if (seen == 0) session.Events.StartStream(stream, events);
            else session.Events.Append(stream, seen + events.Count, events);
        }
    }
}
