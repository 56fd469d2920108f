using System.Globalization;
using System.Security.Cryptography;
using ParkPlatform.EmbeddedPostgres.Binaries;

namespace ParkPlatform.EmbeddedPostgres.Cluster;

/// <summary>A private cluster (数据库集群) on a loopback port: made when there is none, started, stopped.</summary>
internal sealed class RunningCluster : IAsyncDisposable
{
    private const string Settings = "park.conf";
    private readonly ClusterFolder _folder;
    private readonly ServerUser _user;
    private readonly PostgresBinaries _binaries;
    private readonly Watchdog _watchdog;

    private RunningCluster(ClusterFolder folder, ServerUser user, PostgresBinaries binaries)
    {
        _folder = folder;
        _user = user;
        _binaries = binaries;
        _watchdog = folder.IsTemporary ? Watchdog.Start("QUIT", folder.Root) : Watchdog.Start("INT");
    }

    public int Port { get; private set; }

    public string Folder => _folder.Root;

    public string Log => _folder.Log;

    public string Version => _binaries.Version;

    /// <summary>Null: the cluster trusts whoever connects from this machine.</summary>
    public string? Password { get; private set; }

    public bool IsServing => Postmaster.Serving(_folder.Data) is not null;

    public static async Task<RunningCluster> StartAsync(PostgresOptions options, CancellationToken cancel)
    {
        var folder = await FolderAsync(options, cancel);
        RunningCluster? cluster = null;
        try
        {
            var user = await ServerUser.ForAsync(folder.Data, options.RunAs, cancel);
            var binaries = await PostgresBinaries.FindAsync(options, user, options.Fresh ? null : folder.Major(), cancel);
            cluster = new RunningCluster(folder, user, binaries);
            await cluster.EndCrashedRunAsync(cancel);
            if (options.Fresh) cluster.Forget();
            if (!Directory.Exists(folder.Data)) await cluster.CreateAsync(options, cancel);
            await cluster.StartAsync(options.MaxConnections, cancel);
            return cluster;
        }
        catch
        {
            if (cluster is not null) await cluster.DisposeAsync();
            else await folder.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts the server again after it was lost, on the same port.</summary>
    public async Task RestartAsync(CancellationToken cancel)
    {
        Postmaster.ForgetCrashed(_folder.Data);
        if (await TryStartAsync(cancel) is { } cause) throw NotStarted(cause);
    }

    public async ValueTask DisposeAsync()
    {
        if (IsServing) await StopAsync(_folder.IsTemporary ? "immediate" : "fast");
        await _watchdog.DisposeAsync();
        await _folder.DisposeAsync();
    }

    private static async Task<ClusterFolder> FolderAsync(PostgresOptions options, CancellationToken cancel)
    {
        if (options.Throwaway) return await ClusterFolder.TemporaryAsync(await ServerUser.ForAsync(data: null, options.RunAs, cancel), cancel);

        var wanted = Path.GetFullPath(options.Folder ?? throw new ArgumentException("A lasting cluster needs a folder.", nameof(options)));
        var user = await ServerUser.ForAsync(Path.Combine(wanted, "data"), options.RunAs, cancel);
        return await ClusterFolder.LastingAsync(wanted, user, options.Progress, cancel);
    }

    /// <summary>A server that a crashed run left behind has that run's port and programs: it is stopped and started anew.</summary>
    private async Task EndCrashedRunAsync(CancellationToken cancel)
    {
        if (!Directory.Exists(_folder.Data)) return;
        if (IsServing) await StopAsync("fast");
        cancel.ThrowIfCancellationRequested();
        Postmaster.ForgetCrashed(_folder.Data);
    }

    private void Forget()
    {
        if (Directory.Exists(_folder.Data)) Directory.Delete(_folder.Data, recursive: true);
        File.Delete(_folder.Password);
    }

    /// <summary>Made beside its place and moved there when complete, so that an interruption leaves nothing half made.</summary>
    private async Task CreateAsync(PostgresOptions options, CancellationToken cancel)
    {
        options.Progress?.Invoke(Texts.Of["Creating", _binaries.Version, _folder.Root]);
        var part = _folder.Data + ".part";
        if (Directory.Exists(part)) Directory.Delete(part, recursive: true);
        Directory.CreateDirectory(part);
        await _user.OwnAsync(part, cancel);

        string[] access = ["--auth=trust", "--no-sync"];
        if (!_folder.IsTemporary)
        {
            await WritePrivatelyAsync(_folder.Password, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)), cancel);
            access = ["--auth=scram-sha-256", $"--pwfile={_folder.Password}"];
        }

        var made = await _user.RunAsync(_binaries.InitDb, ["-D", part, "-U", PostgresServer.User, "--encoding=UTF8", "--locale=C", .. access], cancel);
        if (made.ExitCode != 0) throw new PostgresUnavailableException(Texts.Of["NotCreated", _folder.Root, Line.Cause(made.StandardError)]);

        await File.AppendAllTextAsync(Path.Combine(part, "postgresql.conf"), $"\ninclude_if_exists = '{Settings}'\n", cancel);
        Directory.Move(part, _folder.Data);
    }

    private async Task StartAsync(int maxConnections, CancellationToken cancel)
    {
        if (!_folder.IsTemporary)
            Password = File.Exists(_folder.Password) ? await File.ReadAllTextAsync(_folder.Password, cancel) : throw NotStarted("password");

        await File.WriteAllLinesAsync(Path.Combine(_folder.Data, Settings), SettingsOf(maxConnections), cancel);
        for (var attempt = 1; ; attempt++)
        {
            Port = FreePort.Next();
            if (await TryStartAsync(cancel) is not { } cause) return;
            if (attempt == 5 || !cause.Contains("TCP/IP", StringComparison.Ordinal)) throw NotStarted(cause);
        }
    }

    private IEnumerable<string> SettingsOf(int maxConnections)
    {
        List<string> settings =
        [
            "listen_addresses = '127.0.0.1'",
            "unix_socket_directories = ''",
            string.Create(CultureInfo.InvariantCulture, $"max_connections = {maxConnections}"),
            "log_line_prefix = '%m [%p] %d '",
            "timezone = 'UTC'",
            "log_timezone = 'UTC'",
            // Short statements only: compiling them costs more than it saves.
            "jit = off",
            // Tests drop whole schemas in one transaction.
            "max_locks_per_transaction = 256",
        ];
        settings.AddRange(_folder.IsTemporary
            ? ["fsync = off", "synchronous_commit = off", "full_page_writes = off", "wal_level = minimal", "max_wal_senders = 0", "shared_buffers = 128MB"]
            : ["shared_buffers = 256MB", "max_wal_size = 2GB"]);
        return settings;
    }

    /// <returns>Null: it serves. Otherwise what went wrong.</returns>
    private async Task<string?> TryStartAsync(CancellationToken cancel)
    {
        if (File.Exists(_folder.Log)) File.Move(_folder.Log, _folder.Log + ".previous", overwrite: true);
        await WritePrivatelyAsync(_folder.Log, "", cancel);

        var options = string.Create(CultureInfo.InvariantCulture, $"-p {Port}");
        var started = await _user.RunAsync(_binaries.PgCtl, ["-D", _folder.Data, "-l", _folder.Log, "-o", options, "-w", "-t", "120", "start"], cancel);
        if (Postmaster.Serving(_folder.Data) is { } id) _watchdog.Guard(id);
        if (started.ExitCode == 0) return null;

        var log = await File.ReadAllTextAsync(_folder.Log, cancel);
        return Line.Cause(string.IsNullOrWhiteSpace(log) ? started.StandardError : log);
    }

    private async Task StopAsync(string mode)
    {
        var stopped = await _user.RunAsync(_binaries.PgCtl, ["-D", _folder.Data, "-m", mode, "-w", "-t", "30", "stop"], CancellationToken.None);
        if (stopped.ExitCode != 0) await _user.RunAsync(_binaries.PgCtl, ["-D", _folder.Data, "-m", "immediate", "-w", "-t", "30", "stop"], CancellationToken.None);
    }

    private async Task WritePrivatelyAsync(string path, string text, CancellationToken cancel)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using (var writer = new StreamWriter(path, options)) await writer.WriteAsync(text.AsMemory(), cancel);
        await _user.OwnAsync(path, cancel);
    }

    private PostgresUnavailableException NotStarted(string cause) => new(Texts.Of[_folder.IsTemporary ? "NotStarted" : "Broken", cause, _folder.Log]);
}
