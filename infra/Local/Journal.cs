using System.Globalization;

namespace ParkPlatform.Local;

/// <summary>
/// What the programs say: one stream with the program's name before each line (<c>all.log</c>, and the console once the platform is ready), and a file of its
/// own for each. The files of the run before stay beside them as <c>.previous</c>.
/// </summary>
public sealed class Journal : IDisposable
{
    private const int NameWidth = 12;
    private const int LinesRemembered = 100;
    private readonly Dictionary<string, StreamWriter> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Queue<string>> _latest = new(StringComparer.Ordinal);
    private readonly Lock _turn = new();
    private readonly string _folder;
    private readonly TextWriter _console;
    private bool _closed;

    public Journal(string folder, TextWriter console)
    {
        _folder = folder;
        _console = console;
        Directory.CreateDirectory(folder);
    }

    public string All => FileOf("all");

    /// <summary>Whether the programs' lines appear on the console too. Not while it starts: its progress would be lost among them.</summary>
    public bool IsOnConsole { get; set; }

    public string FileOf(string name) => Path.Combine(_folder, name + ".log");

    /// <summary>The launcher's own words.</summary>
    public void Say(string line)
    {
        lock (_turn)
        {
            _console.WriteLine($"▸ {line}");
            Write("all", Prefixed("local", line));
        }
    }

    /// <summary>Several lines at once, as they are.</summary>
    public void Show(string text)
    {
        lock (_turn) _console.WriteLine(text);
    }

    /// <summary>A line of a program.</summary>
    public void Line(string name, string line)
    {
        lock (_turn)
        {
            Write(name, line);
            Write("all", Prefixed(name, line));
            if (IsOnConsole) _console.WriteLine(Prefixed(name, line));
            Remember(name, line);
        }
    }

    /// <summary>A line that only its own file is for.</summary>
    public void File(string name, string line)
    {
        lock (_turn) Write(name, line);
    }

    /// <summary>The last lines of a program.</summary>
    public IReadOnlyList<string> Latest(string name)
    {
        lock (_turn) return _latest.TryGetValue(name, out var lines) ? [.. lines] : [];
    }

    public void Dispose()
    {
        lock (_turn)
        {
            _closed = true;
            foreach (var file in _files.Values) file.Dispose();
        }
    }

    private static string Prefixed(string name, string line) => string.Create(CultureInfo.InvariantCulture, $"{name.PadRight(NameWidth)}│ {line}");

    private void Write(string name, string line)
    {
        if (_closed) return;
        if (!_files.TryGetValue(name, out var file)) _files[name] = file = Open(name);
        file.WriteLine(line);
    }

    private void Remember(string name, string line)
    {
        if (!_latest.TryGetValue(name, out var lines)) _latest[name] = lines = [];
        lines.Enqueue(line);
        if (lines.Count > LinesRemembered) lines.Dequeue();
    }

    private StreamWriter Open(string name)
    {
        var path = FileOf(name);
        if (System.IO.File.Exists(path)) System.IO.File.Move(path, path + ".previous", overwrite: true);
        return new StreamWriter(new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete)) { AutoFlush = true };
    }
}
