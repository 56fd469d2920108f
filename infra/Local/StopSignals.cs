using System.Globalization;
using System.Runtime.InteropServices;

namespace ParkPlatform.Local;

/// <summary>The ways to be told to stop: Ctrl+C, SIGTERM, a closed terminal, and the death of the <c>dotnet run</c> that started this program.</summary>
internal sealed class StopSignals : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly CancellationTokenSource _hurry = new();
    private readonly List<PosixSignalRegistration> _registrations = [];
    private readonly Timer? _parentWatch;

    public StopSignals()
    {
        foreach (var signal in new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT })
        {
            _registrations.Add(PosixSignalRegistration.Create(signal, context =>
            {
                context.Cancel = true;
                Stop();
            }));
        }

        // SIGKILL on `dotnet run` would leave the platform running with nobody to stop it.
        if (OperatingSystem.IsLinux() && Parent() is var parent && IsDotnetRun(parent))
            _parentWatch = new Timer(_ => StopWithout(parent), state: null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
    }

    /// <summary>Stop in an orderly way.</summary>
    public CancellationToken Stopping => _stop.Token;

    /// <summary>Asked a second time: stop at once.</summary>
    public CancellationToken Hurrying => _hurry.Token;

    public void Dispose()
    {
        _parentWatch?.Dispose();
        foreach (var registration in _registrations) registration.Dispose();
        _stop.Dispose();
        _hurry.Dispose();
    }

    private void Stop()
    {
        if (_stop.IsCancellationRequested) _hurry.Cancel();
        else _stop.Cancel();
    }

    private void StopWithout(int parent)
    {
        if (Parent() != parent && !_stop.IsCancellationRequested) Stop();
    }

    private static int Parent()
    {
        var line = File.ReadLines("/proc/self/status").First(line => line.StartsWith("PPid:", StringComparison.Ordinal));
        return int.Parse(line["PPid:".Length..], CultureInfo.InvariantCulture);
    }

    private static bool IsDotnetRun(int processId)
    {
        try
        {
            var command = File.ReadAllText($"/proc/{processId}/cmdline").Split('\0');
            return Path.GetFileName(command[0]) == "dotnet" && command.Contains("run", StringComparer.Ordinal);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
