namespace ParkPlatform.Contracts;

/// <summary>
/// What a service tells others about something it recorded. Stream and version make it recognisable, so that hearing it twice, late or out
/// of order changes nothing. The tenant travels in the envelope, where the transport keeps it; so does who caused it.
/// </summary>
public interface IPublishedFact
{
    /// <summary>The stream, in the sender's store, that the fact was recorded in.</summary>
    Guid SourceStream { get; }

    /// <summary>The version of that stream which is the fact.</summary>
    long SourceVersion { get; }

    /// <summary>The day from which it is so (事实日期).</summary>
    DateOnly EffectiveOn { get; }

    /// <summary>When the sender recorded it.</summary>
    DateTimeOffset RecordedAt { get; }

    /// <summary>The paper it rests on (文号).</summary>
    string DocumentNumber { get; }
}
