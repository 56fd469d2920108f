using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;

namespace ParkPlatform.Gateway.SignIn;

/// <summary>What an operator does from the command line, with the gateway's own settings. Secrets are printed once and kept only as hashes.</summary>
public static class Commands
{
    private const string Usage = """
        make-keys  <folder>                                              adds a key for tokens and one for cookies; to be mounted as Identity:Keys
        migrate                                                          brings the database up to date
        add-client <id> <display name> <role> <tenant> [<credit code>]   another system; prints its secret
        add-user   <name> <display name> <role> <tenant> [<credit code>] a person; prints the password
        new-secret <name>                                                another secret for a client or a person, whose sessions end; prints it
        remove-demo                                                      removes everything of the demo
        """;

    /// <summary>Null where there is a server to be run, or the command needs one to be built first; else the exit code.</summary>
    public static int? RunBeforeAnythingElse(string[] args)
    {
        switch (Command(args))
        {
            case ["make-keys", var folder]:
                foreach (var path in Keys.Make(folder, TimeProvider.System.GetUtcNow())) Console.WriteLine(path);
                return 0;
            case [] or ["migrate"] or ["remove-demo"] or ["new-secret", _] or ["add-client" or "add-user", _, _, _, _] or ["add-client" or "add-user", _, _, _, _, _]:
                return null;
            default:
                Console.Error.WriteLine(Usage);
                return 64;
        }
    }

    /// <summary>Null where there is a server to be run; else the exit code.</summary>
    public static async Task<int?> RunAsync(this WebApplication app, string[] args)
    {
        if (Command(args) is not [_, ..] command) return null;

        await using var scope = app.Services.CreateAsyncScope();
        try
        {
            if (await RunAsync(command, scope.ServiceProvider) is { } secret) Console.WriteLine(secret);
            return 0;
        }
        catch (Exception e) when (e is InvalidOperationException or OpenIddictExceptions.ValidationException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
    }

    // Settings (--key=value) may follow a command; where they come first, there is none.
    private static string[] Command(string[] args) => [.. args.TakeWhile(arg => !arg.StartsWith("--", StringComparison.Ordinal))];

    private static async Task<string?> RunAsync(string[] args, IServiceProvider services)
    {
        var db = services.GetRequiredService<GatewayDb>();
        var people = services.GetRequiredService<UserManager<ParkUser>>();
        var clients = services.GetRequiredService<IOpenIddictApplicationManager>();
        var secret = Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(24));

        switch (args)
        {
            case ["migrate"]:
                await db.Database.MigrateAsync();
                return null;
            case ["remove-demo"]:
                await Demo.RemoveAsync(services);
                return null;
            case ["add-client", .. var who]:
                await clients.CreateAsync(Tokens.Client(Described(who), secret));
                return secret;
            case ["add-user", .. var who]:
                await people.AddAsync(Described(who), secret);
                return secret;
            case ["new-secret", var name] when await people.FindByNameAsync(name) is { } person:
                person.PasswordHash = people.PasswordHasher.HashPassword(person, secret);
                person.LockoutEnd = null;
                await people.UpdateSecurityStampAsync(person);
                await db.Sessions.Where(session => session.UserName == person.UserName).ExecuteDeleteAsync();
                return secret;
            case ["new-secret", var name] when await clients.FindByClientIdAsync(name) is { } client:
                await clients.UpdateAsync(client, secret);
                return secret;
            default:
                throw new InvalidOperationException($"Nobody is called {args[1]}.");
        }
    }

    private static Caller Described(string[] who)
    {
        var (name, display, role, tenant, uscc) = (who[0], who[1], who[2], who[3], who.ElementAtOrDefault(4));
        if (!Caller.Roles.All.Contains(role)) throw new InvalidOperationException($"{role} is no role; there are {string.Join(", ", Caller.Roles.All)}.");
        if (role == Caller.Roles.Enterprise != uscc is not null) throw new InvalidOperationException("An enterprise, and nobody else, has a credit code.");
        return new(name, display, role, tenant, uscc);
    }
}
