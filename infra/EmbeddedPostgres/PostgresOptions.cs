namespace ParkPlatform.EmbeddedPostgres;

/// <summary>What a PostgreSQL server (数据库服务) is wanted for, and where it may look for its parts.</summary>
public sealed record PostgresOptions
{
    /// <summary>The environment variable that names a running server; nothing is started then.</summary>
    public const string ServerVariable = "PARK_POSTGRES";

    /// <summary>
    /// True: a cluster for one test run. It lies in the temp folder, trusts everybody on loopback, gives up durability for speed and disappears with this process.
    /// False: a cluster that lasts, in <see cref="Folder"/>.
    /// </summary>
    public bool Throwaway { get; init; }

    /// <summary>Where a lasting cluster is kept. Replaced by a folder under /var/tmp where the server's user can't reach it.</summary>
    public string? Folder { get; init; }

    /// <summary>Forget the data of an earlier run.</summary>
    public bool Fresh { get; init; }

    /// <summary>Connection string of a server that runs already.</summary>
    public string? Server { get; init; } = Environment.GetEnvironmentVariable(ServerVariable);

    /// <summary>Whether PostgreSQL installed on this machine may be used.</summary>
    public bool UseInstalled { get; init; } = true;

    /// <summary>Where fetched binaries are kept; null: <c>.park/postgres-binaries</c> of the project.</summary>
    public string? BinariesCache { get; init; }

    /// <summary>The user that runs the server when this process is root; null: <c>postgres</c>, else <c>nobody</c>.</summary>
    public string? RunAs { get; init; }

    /// <summary>How many connections the server takes: four services and a gateway with a pool or two each, and some room.</summary>
    public int MaxConnections { get; init; } = 300;

    /// <summary>The largest pool of one connection string.</summary>
    public int PoolSize { get; init; } = 30;

    /// <summary>Told what is being done, one line each, for a person who waits.</summary>
    public Action<string>? Progress { get; init; }
}
