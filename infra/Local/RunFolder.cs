using System.Text.Json;
using ParkPlatform.EmbeddedPostgres;

namespace ParkPlatform.Local;

/// <summary>The folder of the local run, held by one launcher at a time. <c>run.json</c> in it says where the platform answers while it does.</summary>
internal sealed class RunFolder : IDisposable
{
    private readonly FileStream _held;

    private RunFolder(string path, FileStream held)
    {
        Root = path;
        _held = held;
        File.Delete(RunFile);
    }

    public string Root { get; }

    public string Cluster => Path.Combine(Root, "postgres");

    public string Binaries => Path.Combine(Root, "postgres-binaries");

    public string Logs => Path.Combine(Root, "logs");

    private string RunFile => Path.Combine(Root, "run.json");

    /// <exception cref="LocalException">Another launcher holds it, or it can't be written.</exception>
    public static RunFolder Take(string path)
    {
        try
        {
            Directory.CreateDirectory(path);
            if (LockFile.TryTake(Path.Combine(path, "lock")) is { } held) return new RunFolder(path, held);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new LocalException(Texts.Of["FolderRefused", path, refused.Message], refused);
        }

        var running = Running.In(Path.Combine(path, "run.json"));
        throw new LocalException(Texts.Of["RunsAlready", running?.Address ?? path, running?.ProcessId]);
    }

    /// <summary>Writes where the platform answers. Whoever waits for the file finds it whole.</summary>
    public void IsReady(string address)
    {
        var part = RunFile + ".part";
        File.WriteAllText(part, JsonSerializer.Serialize(new Running(address, Environment.ProcessId), JsonSerializerOptions.Web));
        File.Move(part, RunFile, overwrite: true);
    }

    public void Dispose()
    {
        File.Delete(RunFile);
        _held.Dispose();
    }

    private sealed record Running(string Address, int ProcessId)
    {
        public static Running? In(string file)
        {
            try
            {
                return JsonSerializer.Deserialize<Running>(File.ReadAllText(file), JsonSerializerOptions.Web);
            }
            catch (Exception starting) when (starting is IOException or JsonException)
            {
                return null;
            }
        }
    }
}
