using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Server;
using Xunit;

namespace ParkPlatform.Gateway.Tests;

/// <summary>The real gateway on a real socket: limits on bodies, connections that fail and headers that travel are Kestrel's business, and a test server has none.</summary>
public sealed class GatewayHost : WebApplicationFactory<Program>
{
    public const string Issuer = "https://park.test/";

    private readonly string _connection, _environment;
    private readonly Dictionary<string, string?> _settings;
    private readonly Action<IServiceCollection>? _services;

    private GatewayHost(int port, string connection, Dictionary<string, string?> settings, string environment, Action<IServiceCollection>? services)
    {
        (_connection, _settings, _environment, _services) = (connection, settings, environment, services);
        UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
    }

    public Uri Address { get; private set; } = null!;

    public SigningCredentials SigningKey => Services.GetRequiredService<IOptionsMonitor<OpenIddictServerOptions>>().CurrentValue.SigningCredentials[0];

    public static GatewayHost Start(
        string connection, Dictionary<string, string?>? settings = null, string environment = "Development", Action<IServiceCollection>? services = null, int port = 0)
    {
        var host = new GatewayHost(port, connection, settings ?? [], environment, services);
        host.StartServer();
        host.Address = new(host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/");
        return host;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(_environment);
        builder.UseSetting("ConnectionStrings:park", _connection);
        builder.UseSetting("Identity:Issuer", Issuer);
        builder.UseSetting("Edge:SignInsPerMinute", "10000"); // every test has the same address
        foreach (var (key, value) in _settings.Where(setting => setting.Value is not null)) builder.UseSetting(key, value);
        if (_services is not null) builder.ConfigureTestServices(_services);
    }

    /// <summary>A caller without cookies.</summary>
    public HttpClient Client(string? token = null)
    {
        var client = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = Address };
        if (token is not null) client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    /// <summary>A browser on one of our own pages: keeps cookies and sends the header that our scripts send.</summary>
    public (HttpClient Http, CookieContainer Cookies) Browser()
    {
        var cookies = new CookieContainer();
        var http = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = Address };
        http.DefaultRequestHeaders.Add("X-CSRF", "1");
        return (http, cookies);
    }

    public async Task<HttpClient> SignedInAsync(string userName = "demo-bureau", string password = "demo-secret")
    {
        var (browser, _) = Browser();
        (await browser.PostAsJsonAsync("session", new { userName, password })).EnsureSuccessStatusCode();
        return browser;
    }

    public async Task<string> TokenAsync(string client = "demo-bureau", string secret = "demo-secret")
    {
        using var http = Client();
        using var response = await RequestTokenAsync(http, client, secret);
        return (await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>()).GetProperty("access_token").GetString()!;
    }

    public async Task<HttpClient> SignedOnAsync(string client = "demo-bureau") => Client(await TokenAsync(client));

    public static Task<HttpResponseMessage> RequestTokenAsync(HttpClient http, string client, string secret, string grant = "client_credentials") =>
        http.PostAsync("connect/token", new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = grant, ["client_id"] = client, ["client_secret"] = secret }));

    /// <summary>As an operator would: the gateway's own program with a command.</summary>
    public static async Task<(int ExitCode, string[] Output, string Errors)> RunAsync(string? database, params string[] command)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. command])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["ConnectionStrings__park"] = database;
        start.Environment["Identity__Issuer"] = database is null ? null : Issuer;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries), await errors);
    }

    /// <summary>The same in this process, which is quicker: the last line that a command prints, which must succeed.</summary>
    public static async Task<string> CommandAsync(string database, params string[] command)
    {
        var (exitCode, output, errors) = await InThisProcessAsync(database, command);
        Assert.True(exitCode == 0, errors);
        return output.TrimEnd().Split('\n')[^1];
    }

    public static async Task<(int ExitCode, string Output, string Errors)> InThisProcessAsync(string database, params string[] command)
    {
        string[] args = [.. command, "--environment=Production", $"--ConnectionStrings:park={database}", $"--Identity:Issuer={Issuer}"];
        await using var output = new StringWriter();
        await using var errors = new StringWriter();
        var (outBefore, errorBefore) = (Console.Out, Console.Error);
        Console.SetOut(output);
        Console.SetError(errors);
        try
        {
            // On another thread: the entry point waits for its task.
            var exitCode = await Task.Run(() => (int)typeof(Program).Assembly.EntryPoint!.Invoke(null, [args])!);
            return (exitCode, output.ToString(), errors.ToString());
        }
        finally
        {
            Console.SetOut(outBefore);
            Console.SetError(errorBefore);
        }
    }
}
