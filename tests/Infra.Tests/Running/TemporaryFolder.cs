namespace ParkPlatform.Infra.Tests.Running;

/// <summary>A folder for one test. Others may enter it, as they may a project's folder.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder()
    {
        Root = Directory.CreateTempSubdirectory("park-test-").FullName;
        File.SetUnixFileMode(Root, (UnixFileMode)Convert.ToInt32("755", 8));
    }

    public string Root { get; }

    public string this[params string[] parts] => Path.Combine([Root, .. parts]);

    public void Dispose()
    {
        if (Directory.Exists(Root)) Directory.Delete(Root, recursive: true);
    }
}
