namespace ParkPlatform.EmbeddedPostgres;

/// <summary>No PostgreSQL server can be had. The message is one line and says what to do.</summary>
public sealed class PostgresUnavailableException(string message, Exception? innerException = null) : Exception(message, innerException);
