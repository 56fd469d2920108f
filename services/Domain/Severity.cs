namespace ParkPlatform.Domain;

/// <summary>How bad a doubtful value is.</summary>
public enum Severity
{
    /// <summary>Nothing to say against it.</summary>
    None,

    /// <summary>It may be taken, but somebody should look at it (请核对).</summary>
    Warning,

    /// <summary>It can't be taken.</summary>
    Error,
}
