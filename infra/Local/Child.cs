using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace ParkPlatform.Local;

/// <summary>One program of the platform as a child process: its output goes to the journal, its end is noticed.</summary>
/// <param name="url">Where it listens, the same after every restart.</param>
internal sealed partial class Child(PlatformProgram program, string url, IReadOnlyDictionary<string, string?> environment, Journal journal)
{
    private const int Terminate = 15;
    private Process? _process;

    public string Name => program.Name;

    public Uri Url { get; } = new(url);

    /// <summary>Null: not running.</summary>
    public int? ProcessId => _process is { HasExited: false } running ? running.Id : null;

    /// <summary>Completes with the exit code when the program has ended and its last line is written.</summary>
    public Task<int> Ended { get; private set; } = Task.FromResult(0);

    /// <exception cref="LocalException">The program can't be found.</exception>
    public void Start()
    {
        var start = new ProcessStartInfo(program.Program, program.Arguments)
        {
            WorkingDirectory = program.Folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;

        try
        {
            _process = Process.Start(start)!;
        }
        catch (Win32Exception absent)
        {
            throw new LocalException(Texts.Of["MissingTool", program.Program], absent);
        }

        _process.StandardInput.Close();
        Ended = EndAsync(_process, Task.WhenAll(CopyAsync(_process.StandardOutput), CopyAsync(_process.StandardError)));
    }

    /// <summary>Asks the program to stop. Windows has no way to ask, so there it is ended.</summary>
    public void Stop()
    {
        if (ProcessId is not { } id) return;
        if (OperatingSystem.IsWindows()) Kill();
        else _ = Signal(id, Terminate);
    }

    public void Kill()
    {
        if (_process is { HasExited: false } running) running.Kill(entireProcessTree: true);
    }

    private static async Task<int> EndAsync(Process process, Task output)
    {
        await process.WaitForExitAsync();

        // A program that it started may hold the pipe open.
        await Task.WhenAny(output, Task.Delay(TimeSpan.FromSeconds(2)));
        return process.ExitCode;
    }

    private async Task CopyAsync(StreamReader reader)
    {
        while (await reader.ReadLineAsync() is { } line) journal.Line(Name, line);
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Signal(int processId, int signal);
}
