using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;
using ParkPlatform.EmbeddedPostgres;
using Xunit;

namespace ParkPlatform.Testing;

/// <summary>
/// A throw-away RabbitMQ broker (消息代理), for the tests of one assembly: <c>[assembly: AssemblyFixture(typeof(TestRabbitMq))]</c>, or of one class. Tests that
/// share it take a virtual host each: what <c>await rabbit.NewVirtualHostAsync("land")</c> gives is a service's <c>ConnectionStrings:broker</c>.
/// <para>
/// It is the broker installed on this machine, on free ports of the loopback address, with a node name, a cookie, a folder and a port mapper (epmd) of its own,
/// so that it neither sees nor disturbs another one; root may run it as well as anybody. It ends with this process, even when that is killed. A start takes
/// about six seconds, a virtual host about one.
/// </para>
/// </summary>
public sealed class TestRabbitMq : IAsyncLifetime
{
    // Debian's command on the PATH would change to the user and the folders of the installed broker; the program behind it does not.
    private static readonly string[] Places = ["/usr/lib/rabbitmq/bin", "/opt/homebrew/opt/rabbitmq/sbin", "/usr/local/opt/rabbitmq/sbin", "/opt/rabbitmq/sbin"];

    private readonly StringBuilder _said = new();
    private string _folder = "", _programs = "";
    private int _port, _distributionPort, _mapperPort;
    private Process? _mapper, _broker;
    private Watchdog? _watchdog;

    /// <summary>The text of its <c>rabbitmq.conf</c>, for tests of a configuration. With none there is a user guest, as there is in every new broker.</summary>
    public string Configuration { get; init; } = "";

    /// <summary>Where it is, as nobody in particular.</summary>
    public Uri Address => AddressOf("/", "guest", "guest");

    public async ValueTask InitializeAsync()
    {
        _programs = Find();
        _folder = Directory.CreateTempSubdirectory("park-mq-").FullName;
        await File.WriteAllTextAsync(Path.Combine(_folder, "rabbitmq.conf"), Configuration);
        await File.WriteAllTextAsync(Path.Combine(_folder, "plugins"), "[].");
        _watchdog = Watchdog.Start("KILL", _folder);

        // Between finding free ports and taking them somebody else may have been quicker.
        for (var attempt = 1; !await TryStartAsync(); attempt++)
        {
            Stop();
            if (attempt == 3) throw new InvalidOperationException($"RabbitMQ does not start:\n{Said()}");
        }
    }

    public async ValueTask DisposeAsync()
    {
        Stop();
        if (_watchdog is not null) await _watchdog.DisposeAsync();
        if (_folder.Length > 0) Directory.Delete(_folder, recursive: true);
    }

    /// <summary>A virtual host of its own, and a user who may do everything there and nothing elsewhere.</summary>
    /// <param name="prefix">How its name begins, so that a log line tells whose it is.</param>
    /// <returns>The address, with the user's name and password.</returns>
    public async Task<Uri> NewVirtualHostAsync(string prefix = "test")
    {
        var name = $"{prefix}_{Guid.NewGuid():N}";
        await ControlAsync("add_vhost", name);
        return await NewUserAsync(name, name, configure: ".*", write: ".*", read: ".*");
    }

    /// <summary>A user who may declare, write to and read what these expressions match in one virtual host.</summary>
    /// <returns>The address, with the user's name and password.</returns>
    public async Task<Uri> NewUserAsync(string virtualHost, string user, string configure, string write, string read)
    {
        var password = Guid.NewGuid().ToString("N");
        await ControlAsync("add_user", user, password);
        await ControlAsync("set_permissions", "--vhost", virtualHost, user, configure, write, read);
        return AddressOf(virtualHost, user, password);
    }

    /// <summary>What a user of this broker connects to.</summary>
    public Uri AddressOf(string virtualHost, string user, string password) => new(string.Create(
        CultureInfo.InvariantCulture, $"amqp://{Uri.EscapeDataString(user)}:{Uri.EscapeDataString(password)}@127.0.0.1:{_port}/{Uri.EscapeDataString(virtualHost)}"));

    /// <summary>Runs <c>rabbitmqctl</c> on it, e.g. <c>ControlAsync("list_queues", "--vhost", "park", "name", "type")</c>.</summary>
    /// <returns>What it printed, without headings.</returns>
    /// <exception cref="InvalidOperationException">It failed; the message is what it said.</exception>
    public async Task<string> ControlAsync(string command, params IEnumerable<string> arguments)
    {
        string[] quietly = command.StartsWith("list_", StringComparison.Ordinal) ? ["--quiet", "--no-table-headers"] : ["--quiet"];
        using var control = Process.Start(Program("rabbitmqctl", [command, .. quietly, .. arguments]))!;
        var (output, errors) = (control.StandardOutput.ReadToEndAsync(), control.StandardError.ReadToEndAsync());
        await control.WaitForExitAsync();
        return control.ExitCode == 0 ? (await output).Trim() : throw new InvalidOperationException($"rabbitmqctl {command}: {await output}{await errors}");
    }

    /// <summary>The last lines of its log, for a test that fails.</summary>
    public string Log()
    {
        var log = Path.Combine(_folder, "log");
        return File.Exists(log) ? string.Join('\n', File.ReadLines(log).TakeLast(60)) : "";
    }

    private async Task<bool> TryStartAsync()
    {
        var ports = FreePort.Several(3);
        (_port, _distributionPort, _mapperPort) = (ports[0], ports[1], ports[2]);

        // The broker would start one by itself, and that would stay.
        _mapper = Start(Quiet("epmd", ["-port", Text(_mapperPort), "-address", "127.0.0.1"]));
        _watchdog!.Guard(_mapper.Id);
        _broker = Start(Program("rabbitmq-server", []));
        _watchdog.Guard(_mapper.Id, _broker.Id);

        for (var patience = Stopwatch.StartNew(); patience.Elapsed < TimeSpan.FromMinutes(2) && !_broker.HasExited; await Task.Delay(50))
        {
            if (await AnswersAsync()) return !_broker.HasExited;
        }

        return false;
    }

    // That somebody listens there is not enough: only a broker answers a greeting with Connection.Start (a frame on channel 0 of class 10, method 10).
    private async Task<bool> AnswersAsync()
    {
        using var socket = new TcpClient();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        try
        {
            await socket.ConnectAsync("127.0.0.1", _port, patience.Token);
            var stream = socket.GetStream();
            await stream.WriteAsync("AMQP\0\0\x09\x01"u8.ToArray(), patience.Token);
            var frame = new byte[11];
            await stream.ReadExactlyAsync(frame, patience.Token);
            return frame is [1, 0, 0, _, _, _, _, 0, 10, 0, 10];
        }
        catch (Exception nobody) when (nobody is SocketException or IOException or OperationCanceledException)
        {
            return false;
        }
    }

    private void Stop()
    {
        _watchdog?.Guard();
        foreach (var process in new[] { _broker, _mapper }.OfType<Process>())
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            process.Dispose();
        }

        _broker = _mapper = null;
    }

    private Process Start(ProcessStartInfo program)
    {
        var process = Process.Start(program)!;
        process.OutputDataReceived += (_, line) => Note(line.Data);
        process.ErrorDataReceived += (_, line) => Note(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private ProcessStartInfo Program(string name, IEnumerable<string> arguments)
    {
        var program = Quiet(Path.Combine(_programs, name), arguments);
        var inherited = program.Environment.Keys.Where(key => key.StartsWith("RABBITMQ_", StringComparison.Ordinal)).ToList();
        inherited.ForEach(key => program.Environment.Remove(key));

        foreach (var (key, value) in new Dictionary<string, string>
        {
            ["HOME"] = _folder, // for the cookie
            ["ERL_EPMD_PORT"] = Text(_mapperPort),
            ["ERL_EPMD_ADDRESS"] = "127.0.0.1",
            ["RUNNING_UNDER_SYSTEMD"] = "true", // becomes the broker instead of watching over it, so that there is one process to end
            ["RABBITMQ_NODENAME"] = $"{Path.GetFileName(_folder)}@localhost",
            ["RABBITMQ_NODE_IP_ADDRESS"] = "127.0.0.1",
            ["RABBITMQ_NODE_PORT"] = Text(_port),
            ["RABBITMQ_DIST_PORT"] = Text(_distributionPort),
            ["RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS"] = "-kernel inet_dist_use_interface {127,0,0,1}",
            ["RABBITMQ_CONF_ENV_FILE"] = Inside("none"), // nor any other setting of this machine
            ["RABBITMQ_CONFIG_FILE"] = Inside("rabbitmq.conf"),
            ["RABBITMQ_CONFIG_FILES"] = Inside("none"),
            ["RABBITMQ_ADVANCED_CONFIG_FILE"] = Inside("none"),
            ["RABBITMQ_ENABLED_PLUGINS_FILE"] = Inside("plugins"),
            ["RABBITMQ_PLUGINS_EXPAND_DIR"] = Inside("expanded"),
            ["RABBITMQ_FEATURE_FLAGS_FILE"] = Inside("features"),
            ["RABBITMQ_MNESIA_BASE"] = Inside("data"),
            ["RABBITMQ_LOG_BASE"] = _folder,
            ["RABBITMQ_LOGS"] = Inside("log"),
            ["RABBITMQ_PID_FILE"] = Inside("pid"),
        })
        {
            program.Environment[key] = value;
        }

        return program;

        string Inside(string file) => Path.Combine(_folder, file);
    }

    private ProcessStartInfo Quiet(string program, IEnumerable<string> arguments) =>
        new(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = _folder };

    private static string Find()
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return Places.Concat(path.Where(folder => folder != "/usr/sbin")).FirstOrDefault(folder => File.Exists(Path.Combine(folder, "rabbitmq-server")))
            ?? throw new InvalidOperationException(
                $"These tests need RabbitMQ, and there is none in {string.Join(", ", Places)} nor on the PATH. "
                + "Debian: apt-get install rabbitmq-server. macOS: brew install rabbitmq.");
    }

    private void Note(string? line)
    {
        lock (_said) _said.AppendLine(line);
    }

    private string Said()
    {
        lock (_said) return $"{_said}\n{Log()}";
    }

    private static string Text(int port) => port.ToString(CultureInfo.InvariantCulture);
}
