using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using ParkPlatform.Gateway.SignIn;
using Xunit;

namespace ParkPlatform.Gateway.Tests;

/// <summary>A database as an operator prepares it, once for all tests here: migrated, with one client and one person.</summary>
public sealed class Installation(Gatehouse gate)
{
    private readonly SemaphoreSlim _turn = new(1);
    private string? _database;
    private string _secret = "", _password = "";

    public async Task<(string Database, string Secret, string Password)> CopyAsync()
    {
        await _turn.WaitAsync();
        try
        {
            if (_database is null)
            {
                var database = await gate.NewDatabaseAsync();
                var (exitCode, _, errors) = await GatewayHost.RunAsync(database, "migrate");
                Assert.True(exitCode == 0, errors);
                _secret = await GatewayHost.CommandAsync(database, "add-client", "cadastre", "不动产登记系统", "bureau", "mianyang");
                _password = await GatewayHost.CommandAsync(database, "add-user", "zhang.wei", "张伟", "operator", "mianyang");
                _database = database;
            }
            return (await gate.CopyAsync(_database), _secret, _password);
        }
        finally
        {
            _turn.Release();
        }
    }
}

[Collection(AtTheGate.Name)]
public sealed class GoingIntoProduction(Gatehouse gate, Installation installation) : IClassFixture<Installation>, IDisposable
{
    private readonly string _keys = Directory.CreateTempSubdirectory("park-keys-").FullName;

    [Fact]
    public async Task It_refuses_to_start_with_anything_that_only_suits_development()
    {
        var empty = await gate.NewDatabaseAsync();
        RefusesToStart(empty, "Tokens would be signed by a key that dies with this process");
        MakeKeys();
        File.Move(Only("cookies"), Path.Combine(_keys, "aside.pem"));
        RefusesToStart(empty, "The key ring would lie in the database in plain text");
        File.Move(Path.Combine(_keys, "aside.pem"), Path.Combine(_keys, "cookies.pem"));
        RefusesToStart(empty, "The schema is older than this program");

        var (database, _, _) = await installation.CopyAsync();
        await using (var gateway = InProduction(database))
        {
            Assert.Equal(HttpStatusCode.OK, (await gateway.Client().GetAsync("health/ready")).StatusCode);
        }
    }

    [Theory]
    [InlineData("add-client", "demo-bureau", "mianyang")]
    [InlineData("add-client", "cadastre-2", "demo")]
    [InlineData("add-user", "demo-somebody", "mianyang")]
    [InlineData("add-user", "li.na", "demo")]
    public async Task It_refuses_to_start_with_a_demo_client_person_or_tenant_and_an_operator_can_remove_it(string command, string name, string tenant)
    {
        var (database, secret, _) = await installation.CopyAsync();
        MakeKeys();
        await GatewayHost.CommandAsync(database, command, name, "演示", "bureau", tenant);
        RefusesToStart(database, "A demo client, user or tenant exists");

        await GatewayHost.CommandAsync(database, "remove-demo");
        await using var gateway = InProduction(database);
        Assert.NotEqual("", await gateway.TokenAsync("cadastre", secret)); // whoever is no demo stays
    }

    [Fact]
    public async Task It_refuses_the_database_of_a_development_installation()
    {
        var database = await gate.NewDatabaseAsync();
        MakeKeys();
        await using (GatewayHost.Start(database, new() { ["Demo:Seed"] = "false" })) { }
        RefusesToStart(database, "The key ring holds a key in plain text");
    }

    [Fact]
    public async Task Sessions_and_tokens_outlive_a_restart_and_a_new_signing_key()
    {
        var (database, secret, password) = await installation.CopyAsync();
        MakeKeys();
        await using var land = await Probe.StartAsync("land");
        string cookie, token;
        int port;

        await using (var before = InProduction(database, land))
        {
            port = before.Address.Port;
            token = await before.TokenAsync("cadastre", secret);
            using var browser = before.Client();
            browser.DefaultRequestHeaders.Add("X-CSRF", "1");
            var signedIn = await browser.PostAsJsonAsync("session", new { userName = "zhang.wei", password });
            cookie = Assert.Single(signedIn.EnsureSuccessStatusCode().Headers.GetValues("Set-Cookie"));
            Assert.Matches("^__Host-park=[^;]+; path=/; secure; samesite=strict; httponly$", cookie);
            Assert.Equal("mianyang", (await before.Client(token).GetFromJsonAsync<Who>("api/land/whoami"))!.Tenant);
        }

        var old = Only("signing");
        await Task.Delay(1100); // certificates count in seconds
        MakeKeys();
        await using (var after = InProduction(database, land, port: port))
        {
            using var back = after.Client();
            back.DefaultRequestHeaders.Add("Cookie", cookie.Split(';')[0]);
            Assert.Equal("zhang.wei", (await back.GetFromJsonAsync<SignedIn>("session"))!.UserName);
            Assert.Equal(HttpStatusCode.OK, (await after.Client(token).GetAsync("api/land/whoami")).StatusCode);

            var renewed = after.Client(await after.TokenAsync("cadastre", secret));
            Assert.NotEqual(new JsonWebToken(token).Kid, new JsonWebToken(renewed.DefaultRequestHeaders.Authorization!.Parameter).Kid);
            await Answers.UntilAsync(async () => (await renewed.GetAsync("api/land/whoami")).IsSuccessStatusCode); // the service has asked for the new key by itself
        }

        File.Delete(old);
        await using var later = InProduction(database, land, port: port);
        await (await later.Client(token).GetAsync("api/land/whoami")).ShouldBeProblem(401, "sign-in-first");
        var again = later.Client(await later.TokenAsync("cadastre", secret)); // all that a client has to do
        await Answers.UntilAsync(async () => (await again.GetAsync("api/land/whoami")).IsSuccessStatusCode);
    }

    [Theory]
    [InlineData("127.0.0.0/8", true)]
    [InlineData(null, false)]
    public async Task Only_a_trusted_proxy_says_that_a_request_came_by_https_and_from_where(string? trusted, bool believed)
    {
        var (database, secret, _) = await installation.CopyAsync();
        MakeKeys();
        await using var land = await Probe.StartAsync("land");
        await using var gateway = InProduction(database, land, trusted);

        using var http = gateway.Client(await gateway.TokenAsync("cadastre", secret));
        http.DefaultRequestHeaders.Host = "park.example.gov.cn"; // never for localhost
        http.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        http.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");
        var answer = await http.GetAsync("api/land/whoami");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(believed, answer.Headers.Contains("Strict-Transport-Security"));
        Assert.Equal(believed ? "203.0.113.7" : "127.0.0.1", land.LastHeaders["X-Forwarded-For"]);
        Assert.Equal(believed ? "https" : "http", land.LastHeaders["X-Forwarded-Proto"]);
    }

    [Fact]
    public async Task The_state_of_the_services_is_for_operators_and_the_demo_is_not_advertised()
    {
        var (database, secret, _) = await installation.CopyAsync();
        MakeKeys();
        await using var gateway = InProduction(database);
        var @operator = await GatewayHost.CommandAsync(database, "add-client", "watch", "值班", "operator", "mianyang");

        await (await gateway.Client().GetAsync("health/services")).ShouldBeProblem(401, "sign-in-first");
        await (await gateway.Client(await gateway.TokenAsync("cadastre", secret)).GetAsync("health/services")).ShouldBeProblem(403, "not-allowed");
        Assert.Equal(HttpStatusCode.OK, (await gateway.Client(await gateway.TokenAsync("watch", @operator)).GetAsync("health/services")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await gateway.Client().GetAsync("health/live")).StatusCode);
        Assert.DoesNotContain("demo-", await gateway.Client().GetStringAsync(""));
    }

    [Fact]
    public async Task A_new_secret_replaces_the_old_one_and_ends_sessions()
    {
        var (database, secret, password) = await installation.CopyAsync();
        await using var gateway = GatewayHost.Start(database, new() { ["Demo:Seed"] = "false" }); // in Development, where cookies travel by http
        var browser = await gateway.SignedInAsync("zhang.wei", password);

        var (newSecret, newPassword) = (await GatewayHost.CommandAsync(database, "new-secret", "cadastre"), await GatewayHost.CommandAsync(database, "new-secret", "zhang.wei"));

        Assert.Equal(HttpStatusCode.Unauthorized, (await GatewayHost.RequestTokenAsync(gateway.Client(), "cadastre", secret)).StatusCode);
        Assert.NotEqual("", await gateway.TokenAsync("cadastre", newSecret));
        await (await gateway.Browser().Http.PostAsJsonAsync("session", new { userName = "zhang.wei", password })).ShouldBeProblem(401, "wrong-name-or-password");
        await gateway.SignedInAsync("zhang.wei", newPassword);
        await using var scope = gateway.Services.CreateAsyncScope();
        Assert.Equal(1, await scope.ServiceProvider.GetRequiredService<GatewayDb>().Sessions.CountAsync()); // the new one
        await Answers.UntilAsync(async () => (await browser.GetAsync("session")).StatusCode == HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Keys_are_made_for_their_owner_alone()
    {
        var folder = Path.Combine(_keys, "made", "here");
        var (exitCode, output, errors) = await GatewayHost.RunAsync(database: null, "make-keys", folder);

        Assert.True(exitCode == 0, errors);
        Assert.Equal(output.Order(), Directory.GetFiles(folder).Order());
        Assert.Equal(["cookies", "signing"], output.Select(path => Path.GetFileName(path).Split('-')[0]).Order());
        foreach (var path in output)
        {
            if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
        }
    }

    [Theory]
    [InlineData(64, "make-keys", "migrat")]
    [InlineData(64, "make-keys", "add-user", "zhang.wei")]
    [InlineData(1, "bureaucrat is no role", "add-user", "li.na", "李娜", "bureaucrat", "mianyang")]
    [InlineData(1, "has a credit code", "add-user", "li.na", "李娜", "enterprise", "mianyang")]
    [InlineData(1, "Nobody is called", "new-secret", "nobody")]
    [InlineData(1, "cannot be added", "add-user", "zhang.wei", "另一个", "park", "mianyang")]
    public async Task A_wrong_command_says_why_and_starts_no_server(int expected, string why, params string[] command)
    {
        var (database, _, _) = await installation.CopyAsync();
        var (exitCode, _, errors) = await GatewayHost.InThisProcessAsync(database, command);
        Assert.Equal(expected, exitCode);
        Assert.Contains(why, errors);
    }

    private void RefusesToStart(string database, string why)
    {
        var refusal = Assert.ThrowsAny<Exception>(() => InProduction(database));
        Assert.Contains(why, refusal.ToString());
    }

    private GatewayHost InProduction(string database, Probe? land = null, string? trusted = null, int port = 0)
    {
        var gateway = GatewayHost.Start(
            database,
            new() { ["Identity:Keys"] = _keys, ["Services:land"] = land?.Address ?? Gatehouse.Nowhere, ["Edge:TrustedNetworks:0"] = trusted },
            "Production",
            port: port);
        if (land is not null) land.Gateway = gateway.Address;
        return gateway;
    }

    private void MakeKeys() => Keys.Make(_keys, TimeProvider.System.GetUtcNow());

    private string Only(string kind) => Assert.Single(Directory.GetFiles(_keys, kind + "*.pem"));

    public void Dispose() => Directory.Delete(_keys, recursive: true);
}
