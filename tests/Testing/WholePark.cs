using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using ParkPlatform.EmbeddedPostgres;
using Xunit;

namespace ParkPlatform.Testing;

/// <summary>
/// The whole platform as it runs anywhere: five processes of their own, one database, real tokens over real HTTP. Tests reach it through the gateway only, and may kill and
/// start a service in between.
/// </summary>
public abstract class WholePark : IAsyncLifetime
{
    public const string Gateway = "gateway";

    private static readonly (string Name, string Program)[] Programs =
        [("land", "Land"), ("factories", "Factories"), ("reclamation", "Reclamation"), ("yield", "Yield"), (Gateway, "Gateway")];

    private TestPostgres? _postgres;
    private readonly ConcurrentDictionary<string, Process> _running = new();
    private readonly ConcurrentDictionary<string, int> _ports = new();
    private readonly ConcurrentDictionary<string, string> _tokens = new();
    private readonly ConcurrentQueue<string> _log = new();
    private string _connection = "";

    /// <summary>How messages travel, as settings of the services.</summary>
    protected abstract IReadOnlyDictionary<string, string> Transport { get; }

    public Uri Address => new(string.Create(CultureInfo.InvariantCulture, $"http://localhost:{_ports[Gateway]}/"));

    public virtual async ValueTask InitializeAsync()
    {
        _connection = await NewDatabaseAsync();
        foreach (var (port, (name, _)) in FreePort.Several(Programs.Length).Zip(Programs)) _ports[name] = port;
        await StartAsync(Gateway); // the services ask it for the keys of tokens
        await Task.WhenAll(Programs.Where(p => p.Name != Gateway).Select(p => StartAsync(p.Name)));
    }

    public virtual async ValueTask DisposeAsync()
    {
        foreach (var name in _running.Keys) await KillAsync(name);
        if (_postgres is not null) await _postgres.DisposeAsync();
    }

    /// <summary>An empty database; a throw-away server's unless somebody brings another.</summary>
    protected virtual async Task<string> NewDatabaseAsync()
    {
        _postgres = new TestPostgres();
        await _postgres.InitializeAsync();
        return await _postgres.NewDatabaseAsync("platform");
    }

    /// <summary>A caller with the token of a client, e.g. <c>demo-bureau</c>.</summary>
    public async Task<HttpClient> As(string client, string secret = "demo-secret")
    {
        var http = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromMinutes(2) };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await TokenAsync(client, secret));
        return http;
    }

    /// <summary>The token of a client, asked for once.</summary>
    public async Task<string> TokenAsync(string client, string secret = "demo-secret") =>
        _tokens.TryGetValue(client, out var token) ? token : _tokens[client] = await AskForTokenAsync(client, secret);

    /// <summary>Somebody new of an authority, whom the operator adds with the gateway's own command.</summary>
    public async Task<HttpClient> AsNew(string role, string tenant, string uscc = "")
    {
        var name = $"{role}-{Guid.NewGuid():N}";
        return await As(name, await CommandAsync(["add-client", name, name, role, tenant, .. uscc.Length > 0 ? new[] { uscc } : []]));
    }

    public async Task StartAsync(string name)
    {
        var process = Process.Start(Info(name, []))!;
        process.OutputDataReceived += (_, line) => Log(name, line.Data);
        process.ErrorDataReceived += (_, line) => Log(name, line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        _running[name] = process;
        using var http = new HttpClient { BaseAddress = new(Url(name)) };
        await Eventually.Holds(async () =>
        {
            Assert.False(process.HasExited, $"{name} died:\n{string.Join('\n', _log.TakeLast(40))}");
            try
            {
                return (await http.GetAsync("health/ready")).IsSuccessStatusCode;
            }
            catch (HttpRequestException)
            {
                return false;
            }
        }, $"{name} is ready", seconds: 120);
    }

    /// <summary>SIGKILL: no goodbye, no flush.</summary>
    public async Task KillAsync(string name)
    {
        if (!_running.TryRemove(name, out var process)) return;
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    public string LogOf(string name) => string.Join('\n', _log.Where(line => line.StartsWith(name, StringComparison.Ordinal)).TakeLast(60));

    private async Task<string> AskForTokenAsync(string client, string secret)
    {
        using var http = new HttpClient { BaseAddress = Address };
        using var answer = await http.PostAsync("connect/token", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials", ["client_id"] = client, ["client_secret"] = secret,
        }));
        return (await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>()).Text("access_token");
    }

    private async Task<string> CommandAsync(string[] arguments)
    {
        using var process = Process.Start(Info(Gateway, arguments))!;
        var output = process.StandardOutput.ReadToEndAsync();
        _ = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return (await output).Trim().Split('\n')[^1];
    }

    private ProcessStartInfo Info(string name, string[] arguments)
    {
        var program = Programs.Single(p => p.Name == name).Program;
        var info = new ProcessStartInfo("dotnet", [Assembly(program), .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetDirectoryName(Assembly(program))!, UseShellExecute = false };
        var issuer = Address.AbsoluteUri;
        foreach (var (key, value) in new Dictionary<string, string>(Transport)
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["ASPNETCORE_URLS"] = Url(name),
            ["ConnectionStrings__park"] = _connection,
            ["Identity__Issuer"] = issuer,
            ["Gateway__Address"] = Url(Gateway) + "/",
            ["Identity__Metadata"] = $"{Url(Gateway)}/.well-known/openid-configuration",
            ["Edge__HealthInterval"] = "00:00:00.500",
            ["Edge__Burst"] = "5000",
            ["Edge__PerSecond"] = "5000",
            ["Edge__SignInsPerMinute"] = "5000",
        })
        {
            info.Environment[key] = value;
        }
        foreach (var (service, _) in Programs.Where(p => p.Name != Gateway)) info.Environment[$"Services__{service}"] = Url(service) + "/";
        return info;
    }

    // The programs' own folders, beside the one this runs in: .artifacts/bin/<Project>/<configuration>/
    private static string Assembly(string program)
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd('/', '\\'));
        return Path.Combine(here.Parent!.Parent!.FullName, program, here.Name, $"ParkPlatform.{program}.dll");
    }

    /// <summary>Where a program listens, without the gateway in front of it.</summary>
    public string Url(string name) => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{_ports[name]}");

    private void Log(string name, string? line)
    {
        if (line is null) return;
        _log.Enqueue($"{name}: {line}");
        while (_log.Count > 2000) _log.TryDequeue(out _);
    }
}

/// <summary>Messages travel through PostgreSQL queues.</summary>
public sealed class ParkOnPostgres : WholePark
{
    protected override IReadOnlyDictionary<string, string> Transport { get; } = new Dictionary<string, string> { ["Messaging__Transport"] = "postgresql" };
}

/// <summary>Messages travel through a RabbitMQ of the tests' own.</summary>
public sealed class ParkOnRabbitMq : WholePark
{
    private readonly TestRabbitMq _broker = new();

    protected override IReadOnlyDictionary<string, string> Transport => new Dictionary<string, string>
    {
        ["Messaging__Transport"] = "rabbitmq", ["ConnectionStrings__broker"] = _broker.Address.AbsoluteUri,
    };

    public override async ValueTask InitializeAsync()
    {
        await _broker.InitializeAsync();
        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await _broker.DisposeAsync();
    }
}
