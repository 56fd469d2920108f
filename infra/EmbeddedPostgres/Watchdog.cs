using System.Diagnostics;

namespace ParkPlatform.EmbeddedPostgres;

/// <summary>
/// Ends programs that this process started when this process dies, by whatever cause, SIGKILL included. A small shell reads a pipe that only this process holds
/// open: the pipe's end is this process's end. On Windows a job object does the same.
/// </summary>
public sealed class Watchdog : IAsyncDisposable
{
    // Each line that arrives is the whole list of process ids; the last one counts. It ignores the terminal's Ctrl+C, which reaches it too.
    private const string Script =
        """
        exec >/dev/null 2>&1
        trap '' INT TERM HUP
        pids=
        while read -r line; do pids=$line; done
        [ -n "$pids" ] || exit 0
        for pid in $pids; do kill -s "$1" "$pid"; done
        tries=0
        while [ $tries -lt 100 ]; do
          alive=
          for pid in $pids; do kill -0 "$pid" && alive=yes; done
          [ -n "$alive" ] || break
          sleep 0.1
          tries=$((tries + 1))
        done
        [ -z "$alive" ] || for pid in $pids; do kill -s KILL "$pid"; done
        [ -z "$2" ] || rm -rf -- "$2" "$2.lock"
        """;

    private readonly Process? _shell;

    private Watchdog(Process? shell) => _shell = shell;

    /// <param name="signal">The signal that asks the programs to stop, e.g. TERM. Ten seconds later they are killed.</param>
    /// <param name="leftover">A folder of theirs that is to be deleted then.</param>
    public static Watchdog Start(string signal, string? leftover = null)
    {
        if (OperatingSystem.IsWindows())
        {
            WindowsJob.EndChildrenWithMe();
            return new Watchdog(shell: null);
        }

        var start = new ProcessStartInfo("/bin/sh", ["-c", Script, "park-watchdog", signal, leftover ?? ""])
        {
            RedirectStandardInput = true,
            UseShellExecute = false,
            WorkingDirectory = "/",
        };
        return new Watchdog(Process.Start(start));
    }

    /// <summary>From now on these programs, and no others, end with this process.</summary>
    public void Guard(params IEnumerable<int> processIds)
    {
        if (_shell is null) return;

        try
        {
            _shell.StandardInput.WriteLine(string.Join(' ', processIds));
            _shell.StandardInput.Flush();
        }
        catch (IOException)
        {
            // Somebody ended the watchdog. What it guarded still runs and is stopped in the ordinary way.
        }
    }

    /// <summary>Lets the programs go.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_shell is null) return;

        Guard();
        _shell.StandardInput.Close();
        await _shell.WaitForExitAsync();
        _shell.Dispose();
    }
}
