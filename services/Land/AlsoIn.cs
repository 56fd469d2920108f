using Marten;
using Wolverine.Marten;

namespace ParkPlatform.Land;

/// <summary>
/// Events for another stream than the one that a command is about, in the same transaction. The decision has seen that stream at a version; if it has moved on since,
/// the command is refused as a conflict, like any that comes second.
/// </summary>
public sealed record AlsoIn(Guid Stream, long SeenVersion, params IReadOnlyList<object> Events) : IMartenOp
{
    /// <summary>The command concerns its own stream alone.</summary>
    public static readonly AlsoIn Nowhere = new(Guid.Empty, 0);

    public void Execute(IDocumentSession session)
    {
        if (Events.Count == 0) return;
        if (SeenVersion == 0) session.Events.StartStream(Stream, Events);
        else session.Events.Append(Stream, SeenVersion + Events.Count, Events);
    }
}
