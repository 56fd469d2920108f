using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ParkPlatform.Testing;

/// <summary>What Wolverine says of messages that could not be handled.</summary>
public sealed class Complaints : ILoggerProvider, ILogger
{
    public ConcurrentQueue<string> Heard { get; } = new();

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel) && exception is not null) Heard.Enqueue(formatter(state, exception) + exception.Message);
    }

    public void Dispose()
    {
    }
}
