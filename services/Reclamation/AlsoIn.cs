using Marten;
using Wolverine.Marten;

namespace ParkPlatform.Reclamation;

/// <summary>
/// An entry for another stream than the one that a command is about, in the same transaction. If that stream has moved on since the decision saw it, the
/// command is refused as a conflict, like any that comes second.
/// </summary>
public sealed class AlsoIn(Guid stream, long seenVersion, object entry) : IMartenOp
{
    public void Execute(IDocumentSession session)
    {
        if (seenVersion == 0) session.Events.StartStream(stream, entry);
        else session.Events.Append(stream, seenVersion + 1, entry);
    }
}
