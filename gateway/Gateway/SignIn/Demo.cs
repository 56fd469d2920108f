using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using OpenIddict.Abstractions;

namespace ParkPlatform.Gateway.SignIn;

/// <summary>One client and one person per role, for trying things out. Their secret is public: only Development starts while one of them exists.</summary>
public static class Demo
{
    public const string Secret = "demo-secret";

    private const string Prefix = "demo-", Tenant = "demo";

    public static readonly IReadOnlyList<Caller> Callers =
    [
        new("demo-bureau", "自然资源局（演示）", Caller.Roles.Bureau, Tenant, null),
        new("demo-park", "园区管委会（演示）", Caller.Roles.Park, Tenant, null),
        new("demo-planner", "经信局（演示）", Caller.Roles.Planner, Tenant, null),
        new("demo-enterprise", "绿溪纺织有限公司（演示）", Caller.Roles.Enterprise, Tenant, "91510799MA6T00012D"),
        new("demo-auditor", "审计局（演示）", Caller.Roles.Auditor, Tenant, null),
        new("demo-operator", "平台运维（演示）", Caller.Roles.Operator, Tenant, null),
    ];

    public static async Task SeedAsync(IServiceProvider services)
    {
        var clients = services.GetRequiredService<IOpenIddictApplicationManager>();
        var people = services.GetRequiredService<UserManager<ParkUser>>();

        foreach (var caller in Callers)
        {
            if (await clients.FindByClientIdAsync(caller.Subject) is null)
                await clients.CreateAsync(Tokens.Client(caller, Secret));
            if (await people.FindByNameAsync(caller.Subject) is null)
                await people.AddAsync(caller, Secret);
        }
    }

    public static async Task<bool> ExistsAsync(IServiceProvider services) =>
        await People(services.GetRequiredService<GatewayDb>()).AnyAsync() || (await ClientsAsync(services.GetRequiredService<IOpenIddictApplicationManager>())).Count > 0;

    public static async Task RemoveAsync(IServiceProvider services)
    {
        var db = services.GetRequiredService<GatewayDb>();
        var clients = services.GetRequiredService<IOpenIddictApplicationManager>();
        foreach (var client in await ClientsAsync(clients)) await clients.DeleteAsync(client);
        await db.Sessions.Where(session => People(db).Any(person => person.UserName == session.UserName)).ExecuteDeleteAsync();
        await People(db).ExecuteDeleteAsync();
    }

    public static async Task AddAsync(this UserManager<ParkUser> people, Caller caller, string password)
    {
        var person = new ParkUser { UserName = caller.Subject, Name = caller.Name, Role = caller.Role, Tenant = caller.Tenant, Uscc = caller.Uscc };
        var added = await people.CreateAsync(person, password);
        if (!added.Succeeded) throw new InvalidOperationException($"{caller.Subject} cannot be added: {added}");
    }

    private static IQueryable<ParkUser> People(GatewayDb db) => db.Users.Where(person => person.UserName!.StartsWith(Prefix) || person.Tenant == Tenant);

    private static async Task<IReadOnlyList<object>> ClientsAsync(IOpenIddictApplicationManager clients)
    {
        var demo = new List<object>();
        await foreach (var client in clients.ListAsync()) // few, and their tenant is inside a JSON text
        {
            var caller = await Tokens.CallerAsync(clients, client);
            if (caller.Subject.StartsWith(Prefix, StringComparison.Ordinal) || caller.Tenant == Tenant) demo.Add(client);
        }
        return demo;
    }
}
