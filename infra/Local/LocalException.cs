namespace ParkPlatform.Local;

/// <summary>The platform can't start or go on. The message is one line and says what to do.</summary>
public sealed class LocalException(string message, Exception? innerException = null) : Exception(message, innerException);
