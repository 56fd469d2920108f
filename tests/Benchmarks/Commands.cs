using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Npgsql;
using ParkPlatform.EmbeddedPostgres;
using ParkPlatform.Testing;

namespace ParkPlatform.Benchmarks;

/// <summary>Registering, granting and reading parcels over HTTP: our land service, the bare stack, and the rows by plain SQL.</summary>
internal static class Commands
{
    /// <summary>From the start of a process to its first "ready".</summary>
    public static Task MeasureStartsAsync() => OnPlatformAsync(async (platform, _) =>
    {
        foreach (var service in new[] { "land", "factories", "reclamation", "yield", WholePark.Gateway })
        {
            var times = new List<double>();
            for (var i = 0; i < 5; i++)
            {
                await platform.KillAsync(service);
                await Task.Delay(TimeSpan.FromSeconds(2)); // the others have noticed
                var watch = Stopwatch.StartNew();
                await platform.StartAsync(service);
                times.Add(watch.Elapsed.TotalSeconds);
            }
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{service,-12} ready after {times.Order().ElementAt(2):N2} s (median of five; {times.Min():N2} to {times.Max():N2})"));
        }
    });

    public static Task MeasureAsync() => OnPlatformAsync(async (platform, server) =>
    {
        using var bare = await BareAsync("bare", await server.CreateDatabaseAsync("bare"));
        using var proxy = await BareAsync("proxy", bare.Address);
        await MeasureAsync(platform, bare.Address, proxy.Address, await server.CreateDatabaseAsync("plain"));
    });

    internal static async Task OnPlatformAsync(Func<PlatformOn, PostgresServer, Task> measure)
    {
        var folder = Path.Combine(Path.GetTempPath(), $"park-bench-{Guid.NewGuid():N}");
        await using var server = await PostgresServer.StartAsync(new PostgresOptions { Folder = folder, PoolSize = 30 });
        var platform = new PlatformOn(await server.CreateDatabaseAsync("platform"));
        await platform.InitializeAsync();
        try
        {
            await measure(platform, server);
        }
        finally
        {
            await platform.DisposeAsync();
            await server.DisposeAsync();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task MeasureAsync(PlatformOn platform, string bare, string proxy, string plain)
    {
        using var direct = Client(platform.Url("land"), await platform.TokenAsync("demo-bureau"));
        using var throughGateway = Client(platform.Address.AbsoluteUri, await platform.TokenAsync("demo-bureau"));
        using var stack = Client(bare, null);
        using var throughProxy = Client(proxy, null);
        await using var sql = await PlainSql.PrepareAsync(plain);
        var (ours, theirs) = (new List<string>(), new List<string>());

        // The bare stack has nobody who listens either; what the messages cost their receivers is measured by itself.
        foreach (var listener in new[] { "factories", "reclamation", "yield" }) await platform.KillAsync(listener);

        Console.WriteLine("One aggregate created");
        var floor = await Load.RunAsync("plain SQL, one prepared transaction", sql.RegisterAsync);
        var bareCreate = await Load.RunAsync("bare stack: event, inline snapshot", n => CreateAsync(stack, "plots", new { code = Code(n), name = "地块", areaSquareMetres = 40000.00m }, theirs));
        var bareTold = await Load.RunAsync("bare stack: the same and two messages", n => CreateAsync(stack, "plots/told", new { code = Code(n), name = "地块", areaSquareMetres = 40000.00m }, []));
        var create = await Load.RunAsync("land service: event, rules, who and why, two messages", n => CreateAsync(direct, "api/land/parcels", Parcel(n), ours));
        Compare(create, bareCreate, bareTold, floor);

        Console.WriteLine("One aggregate changed, with a message in the outbox");
        var bareGrant = await Load.RunAsync("bare stack", n => PostAsync(stack, $"plots/{theirs[n % theirs.Count]}/grant", new { holder = "绿溪", on = "2023-03-20" }));
        var grant = await Load.RunAsync("land service: a grant, two messages", n => PostAsync(direct, $"api/land/parcels/{ours[n - 1]}/grant", Grant()), most: ours.Count);
        var grantFloor = await Load.RunAsync("plain SQL, one prepared transaction of the same rows", sql.GrantAsync);
        Compare(grant, bareGrant, grantFloor);

        Console.WriteLine("One aggregate read");
        var bareRead = await Load.RunAsync("bare stack", n => GetAsync(stack, $"plots/{theirs[n % theirs.Count]}"));
        var read = await Load.RunAsync("land service, as of a day", n => GetAsync(direct, $"api/land/parcels/{ours[n % ours.Count]}?asOf=2024-01-01"));
        Compare(read, bareRead);
        var gateway = await Load.RunAsync("the same through the gateway", n => GetAsync(throughGateway, $"api/land/parcels/{ours[n % ours.Count]}?asOf=2024-01-01"));
        var bareGateway = await Load.RunAsync("bare stack through a bare YARP", n => GetAsync(throughProxy, $"plots/{theirs[n % theirs.Count]}"));
        Compare(gateway, read, bareGateway);
    }

    internal static void Compare(Figure ours, params Figure[] others)
    {
        foreach (var other in others) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {ours.PerSecond / other.PerSecond:P0} of “{other.What}”"));
    }

    internal static HttpClient Client(string address, string? token)
    {
        var http = new HttpClient(new SocketsHttpHandler { UseProxy = false, MaxConnectionsPerServer = 64 }) { BaseAddress = new(address.TrimEnd('/') + "/") };
        if (token is not null) http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return http;
    }

    private static async Task<bool> CreateAsync(HttpClient http, string path, object body, List<string> made)
    {
        using var answer = await http.PostAsJsonAsync(path, body);
        if (!answer.IsSuccessStatusCode) return false;
        var json = await answer.Content.ReadFromJsonAsync<JsonElement>();
        var id = json.TryGetProperty("id", out var own) ? own.GetString() : json.GetProperty("value").GetString();
        lock (made) made.Add(id!);
        return true;
    }

    internal static async Task<bool> PostAsync(HttpClient http, string path, object body)
    {
        using var answer = await http.PostAsJsonAsync(path, body);
        return answer.IsSuccessStatusCode;
    }

    private static async Task<bool> GetAsync(HttpClient http, string path)
    {
        using var answer = await http.GetAsync(path);
        await answer.Content.ReadAsByteArrayAsync();
        return answer.IsSuccessStatusCode;
    }

    private static int _serial;

    private static string Code(int _)
    {
        var n = Interlocked.Increment(ref _serial);
        return string.Create(CultureInfo.InvariantCulture, $"510799{n / 99_999 + 1:D3}001GB{n % 99_999 + 1:D5}");
    }

    private static object Parcel(int n) => new
    {
        code = Code(n), name = "青东坝A-01", zone = "青东坝工业区", location = "青东坝大道1号", areaSquareMetres = 40000.00m, landUse = "0601",
        planningConditions = new { documentNumber = "规条〔2023〕12号", plotRatioMin = 1.0m, plotRatioMax = 2.5m }, effectiveOn = "2023-02-01", documentNumber = "川自然资〔2023〕5号",
    };

    private static object Grant() => new
    {
        holder = new { uscc = "91510799MA6T00012D", name = "绿溪纺织有限公司" }, method = "listing", contractNumber = "510799-2023-C-0007", contractDate = "2023-03-20", termYears = 50,
        priceYuan = 14400000.00m, agreedDelivery = "2023-04-30", agreedCommencement = "2023-06-30", agreedCompletion = "2025-06-30", effectiveOn = "2023-03-20", documentNumber = "出让合同",
    };

    private static async Task<Bare> BareAsync(string what, string over)
    {
        var address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort.Next()}");
        var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(Commands).Assembly.Location, what, over, address]) { UseShellExecute = false })!;
        using var http = new HttpClient();
        for (var tried = 0; tried < 300; tried++)
        {
            try
            {
                if ((int)(await http.GetAsync($"{address}/plots/{Guid.NewGuid()}")).StatusCode == 404) return new(process, address);
            }
            catch (HttpRequestException)
            {
                await Task.Delay(200);
            }
        }
        throw new InvalidOperationException("Nothing bare answers.");
    }

    private sealed record Bare(Process Process, string Address) : IDisposable
    {
        public void Dispose()
        {
            Process.Kill(entireProcessTree: true);
            Process.Dispose();
        }
    }
}

/// <summary>The whole platform on a database of a server that keeps its data as in production.</summary>
internal sealed class PlatformOn(string database) : WholePark
{
    protected override IReadOnlyDictionary<string, string> Transport { get; } = new Dictionary<string, string> { ["Messaging__Transport"] = "postgresql" };

    protected override Task<string> NewDatabaseAsync() => Task.FromResult(database);
}

/// <summary>The floor: the rows of one registered parcel, stream, event and snapshot, in one prepared transaction.</summary>
internal sealed class PlainSql : IAsyncDisposable
{
    private readonly NpgsqlDataSource _source;
    private readonly List<Guid> _registered = [];

    private PlainSql(NpgsqlDataSource source) => _source = source;

    public static async Task<PlainSql> PrepareAsync(string connection)
    {
        var source = NpgsqlDataSource.Create(connection);
        await using var create = source.CreateCommand("""
            create table streams (id uuid primary key, type text, version int, at timestamptz default now());
            create table events (seq bigint generated always as identity primary key, id uuid, stream uuid, version int, type text, data jsonb, at timestamptz default now(), unique (stream, version));
            create table snapshots (id uuid primary key, data jsonb);
            create table outbox (id uuid primary key, owner int, destination text, body bytea, at timestamptz default now());
            create table answers (key text primary key, status int, body bytea, at timestamptz default now())
            """);
        await create.ExecuteNonQueryAsync();
        return new(source);
    }

    public async Task<bool> RegisterAsync(int n)
    {
        var (id, json) = (Guid.CreateVersion7(), """{ "code": "510799001001GB00001", "name": "青东坝A-01", "areaSquareMetres": 40000.00 }""");
        await using var batch = _source.CreateBatch();
        batch.BatchCommands.Add(new("insert into streams (id, type, version) values ($1, 'plot', 1)") { Parameters = { new() { Value = id } } });
        batch.BatchCommands.Add(new("insert into events (id, stream, version, type, data) values ($1, $2, 1, 'registered', $3::jsonb)") { Parameters = { new() { Value = Guid.CreateVersion7() }, new() { Value = id }, new() { Value = json } } });
        batch.BatchCommands.Add(new("insert into snapshots (id, data) values ($1, $2::jsonb)") { Parameters = { new() { Value = id }, new() { Value = json } } });
        await batch.ExecuteNonQueryAsync();
        lock (_registered) _registered.Add(id);
        return true;
    }

    /// <summary>What a grant writes: the event and the stream's version, a message for each of two listeners, and the answer in case it is sent again.</summary>
    public async Task<bool> GrantAsync(int n)
    {
        var (stream, json, body) = (_registered[n % _registered.Count], """{ "holder": { "uscc": "91510799MA6T00012D", "name": "绿溪纺织有限公司" }, "priceYuan": 14400000.00 }""", new byte[900]);
        await using var batch = _source.CreateBatch();
        batch.BatchCommands.Add(new("update streams set version = version + 1 where id = $1") { Parameters = { new() { Value = stream } } });
        batch.BatchCommands.Add(new("insert into events (id, stream, version, type, data) select $1, id, version, 'granted', $3::jsonb from streams where id = $2")
        {
            Parameters = { new() { Value = Guid.CreateVersion7() }, new() { Value = stream }, new() { Value = json } },
        });
        foreach (var listener in new[] { "reclamation", "yield" })
            batch.BatchCommands.Add(new("insert into outbox (id, owner, destination, body) values ($1, 1, $2, $3)")
            {
                Parameters = { new() { Value = Guid.CreateVersion7() }, new() { Value = listener }, new() { Value = body } },
            });
        batch.BatchCommands.Add(new("insert into answers (key, status, body) values ($1, 201, $2)") { Parameters = { new() { Value = Guid.NewGuid().ToString() }, new() { Value = body } } });
        await batch.ExecuteNonQueryAsync();
        return true;
    }

    public ValueTask DisposeAsync() => _source.DisposeAsync();
}
