using CliWrap;
using CliWrap.Buffered;

namespace ParkPlatform.EmbeddedPostgres.Cluster;

/// <summary>The user that PostgreSQL's programs run as. PostgreSQL refuses root, which is what a container usually is.</summary>
/// <param name="Name">Null: whoever runs this process.</param>
internal sealed record ServerUser(string? Name)
{
    public static ServerUser Me { get; } = new(Name: null);

    /// <summary>Who may run the server of this data folder: its owner if it exists, since PostgreSQL serves its owner only.</summary>
    public static async Task<ServerUser> ForAsync(string? data, string? wanted, CancellationToken cancel)
    {
        if (OperatingSystem.IsWindows() || !Environment.IsPrivilegedProcess) return Me;
        if (data is not null && Directory.Exists(data) && await OwnerAsync(data, cancel) is { } owner) return new ServerUser(owner);

        foreach (var name in wanted is null ? ["postgres", "nobody"] : new[] { wanted })
        {
            if (await Me.SucceedsAsync("id", ["-u", name], cancel)) return new ServerUser(name);
        }

        throw new PostgresUnavailableException(Texts.Of["NoUser", wanted ?? "postgres, nobody"]);
    }

    /// <summary>Runs a program to its end. Its messages are in English whatever the machine's language, because some are read.</summary>
    public async Task<BufferedCommandResult> RunAsync(string program, IEnumerable<string> arguments, CancellationToken cancel) =>
        await Cli.Wrap(program)
            .WithArguments(arguments)
            .WithWorkingDirectory(OperatingSystem.IsWindows() ? Path.GetTempPath() : "/")
            .WithCredentials(who => who.SetUserName(Name))
            .WithEnvironmentVariables(environment =>
            {
                environment.Set("LC_ALL", "C");
                foreach (var name in Environment.GetEnvironmentVariables().Keys.Cast<string>().Where(name => name.StartsWith("PG", StringComparison.Ordinal)))
                    environment.Set(name, null);
            })
            .WithValidation(CommandResultValidation.None)
            .ExecuteBufferedAsync(cancel);

    public async Task<bool> SucceedsAsync(string program, IEnumerable<string> arguments, CancellationToken cancel) =>
        (await RunAsync(program, arguments, cancel)).ExitCode == 0;

    /// <summary>Whether this user can enter a folder: every folder above it may forbid it.</summary>
    public async Task<bool> CanEnterAsync(string folder, CancellationToken cancel) =>
        Name is null || await SucceedsAsync("sh", ["-c", "cd \"$1\"", "sh", folder], cancel);

    /// <summary>Makes this user the owner of a file or folder.</summary>
    public async Task OwnAsync(string path, CancellationToken cancel)
    {
        if (Name is null) return;

        var result = await Me.RunAsync("chown", [$"{Name}:", path], cancel);
        if (result.ExitCode != 0) throw new PostgresUnavailableException(Texts.Of["NotOwned", path, Name, Line.Last(result.StandardError)]);
    }

    private static async Task<string?> OwnerAsync(string path, CancellationToken cancel)
    {
        var result = await Me.RunAsync("stat", OperatingSystem.IsMacOS() ? ["-f", "%Su", path] : ["-c", "%U", path], cancel);
        var owner = result.StandardOutput.Trim();
        return result.ExitCode == 0 && owner is not ("" or "root" or "UNKNOWN") ? owner : null;
    }
}
