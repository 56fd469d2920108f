using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using JasperFx.CommandLine;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Wolverine;
using Xunit;

namespace ParkPlatform.Testing;

/// <summary>One service on a real socket, over a real database. Requests carry real tokens; see <see cref="TestTokens"/>.</summary>
public sealed class ServiceHost<TProgram> : WebApplicationFactory<TProgram> where TProgram : class
{
    private readonly string _connection;
    private readonly Dictionary<string, string?> _settings;
    private readonly Action<IServiceCollection>? _services;

    static ServiceHost() => JasperFxEnvironment.AutoStartHost = true; // the programs end in a command line

    private ServiceHost(string connection, Dictionary<string, string?> settings, Action<IServiceCollection>? services)
    {
        (_connection, _settings, _services) = (connection, settings, services);
        UseKestrel(0);
    }

    public static ServiceHost<TProgram> Start(string connection, Dictionary<string, string?>? settings = null, Action<IServiceCollection>? services = null)
    {
        var host = new ServiceHost<TProgram>(connection, settings ?? [], services);
        host.StartServer();
        return host;
    }

    public Uri Address => ClientOptions.BaseAddress;

    /// <summary>A caller without a token.</summary>
    public HttpClient Anonymous() => new() { BaseAddress = Address };

    /// <summary>A caller of this role. Answers are in Chinese unless another language is asked for.</summary>
    public HttpClient As(string role, string tenant = "demo", string? subject = null, string? uscc = null) => WithToken(TestTokens.For(role, tenant, subject, uscc));

    public HttpClient WithToken(string token)
    {
        var http = Anonymous();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return http;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("ConnectionStrings:park", _connection);
        builder.UseSetting("Identity:Issuer", TestTokens.Issuer);
        foreach (var (key, value) in _settings) builder.UseSetting(key, value);
        builder.ConfigureTestServices(services =>
        {
            TestTokens.Trust(services);
            services.RunWolverineInSoloMode();
            _services?.Invoke(services);
        });
    }
}

/// <summary>Requests and answers in one line each.</summary>
public static class Requests
{
    public static async Task<JsonElement> Json(this HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        return text.Length == 0 ? default : JsonSerializer.Deserialize<JsonElement>(text);
    }

    /// <summary>POST that must be answered with this status; the answer's body.</summary>
    public static async Task<JsonElement> Post(this HttpClient http, string url, object body, int status = 201, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = body as HttpContent ?? (body is string json ? new StringContent(json, null, "application/json") : JsonContent.Create(body)) };
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        using var response = await http.SendAsync(request);
        return await response.Must(status);
    }

    /// <summary>GET that must be answered with this status; the answer's body.</summary>
    public static async Task<JsonElement> Read(this HttpClient http, string url, int status = 200)
    {
        using var response = await http.GetAsync(url);
        return await response.Must(status);
    }

    /// <summary>
    /// Every line of a list, page by page: what other tests have put there may fill more than one. Begun again where the list has grown or shrunk meanwhile.
    /// </summary>
    public static async Task<JsonElement[]> All(this HttpClient http, string url)
    {
        var (items, total) = (new List<JsonElement>(), 0m);
        for (var page = 1; page == 1 || items.Count < total; page++)
        {
            var answer = await http.Read($"{url}{(url.Contains('?', StringComparison.Ordinal) ? '&' : '?')}pageSize=500&page={page}");
            if (page > 1 && answer.Number("total") != total) (items, page) = ([], 0);
            else items.AddRange(answer.Items());
            total = answer.Number("total");
            Assert.True(page == 0 || items.Count >= total || answer.Items().Length > 0, $"{url} counts {total} lines and shows {items.Count}");
        }
        return [.. items];
    }

    /// <summary>The body of an answer with this status; of a refusal, one in the form that every caller may rely on.</summary>
    public static async Task<JsonElement> Must(this HttpResponseMessage response, int status)
    {
        var body = await response.Content.ReadAsStringAsync();
        Assert.True((int)response.StatusCode == status, $"{response.RequestMessage?.Method} {response.RequestMessage?.RequestUri}: {(int)response.StatusCode} instead of {status}: {body}");
        var json = body.Length == 0 ? default : JsonSerializer.Deserialize<JsonElement>(body);
        if (status < 400) return json;

        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(status, json.GetProperty("status").GetInt32());
        Assert.StartsWith("/problems/", json.GetProperty("type").GetString(), StringComparison.Ordinal);
        Assert.False(string.IsNullOrWhiteSpace(json.GetProperty("title").GetString()));
        Assert.Matches("^[0-9a-f]{32}$", json.GetProperty("traceId").GetString());
        return json;
    }

    public static string Text(this JsonElement json, string property) => json.GetProperty(property).GetString()!;

    public static decimal Number(this JsonElement json, string property) => json.GetProperty(property).GetDecimal();

    public static Guid Id(this JsonElement json) => json.GetProperty("id").GetGuid();

    public static JsonElement[] Items(this JsonElement json) => [.. json.GetProperty("items").EnumerateArray()];

    /// <summary>A file in a form, as a browser sends it.</summary>
    public static MultipartFormDataContent Upload(byte[] content, string fileName) => new() { { new ByteArrayContent(content), "file", fileName } };

    /// <summary>An instant in an address.</summary>
    public static string Instant(this DateTimeOffset instant) => Uri.EscapeDataString(instant.ToString("O", CultureInfo.InvariantCulture));
}

/// <summary>
/// Waits for what another service, or the daemon, will do. Nothing is asserted about how long it takes; a run that hangs is ended by the generous limit.
/// </summary>
public static class Eventually
{
    public static async Task Holds(Func<Task<bool>> condition, string what = "it", int seconds = 60)
    {
        var deadline = DateTime.UtcNow.AddSeconds(seconds);
        while (!await condition())
        {
            if (DateTime.UtcNow > deadline) Assert.Fail($"Still not so after {seconds} seconds: {what}");
            await Task.Delay(50);
        }
    }

    /// <summary>Asks until the answer is as wished, and gives it.</summary>
    public static async Task<T> Gives<T>(Func<Task<T>> question, Func<T, bool> wished, int seconds = 60)
    {
        var answer = await question();
        await Holds(async () => wished(answer) || wished(answer = await question()), $"last answer: {answer}", seconds);
        return answer;
    }
}

/// <summary>The files beside the project that are never part of it.</summary>
public static class SharedFiles
{
    public static string? Folder { get; } = Find();

    public static byte[] Bytes(string path)
    {
        Assert.SkipWhen(Folder is null || !File.Exists(Path.Combine(Folder, path)), $"../shared/{path} is not beside the project.");
        return File.ReadAllBytes(Path.Combine(Folder!, path));
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "ParkPlatform.sln"))) continue;
            var shared = Path.Combine(folder.Parent!.FullName, "shared");
            return Directory.Exists(shared) ? shared : null;
        }
        return null;
    }
}
