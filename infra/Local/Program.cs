using System.Text;
using ParkPlatform.EmbeddedPostgres;
using ParkPlatform.Local;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var signals = new StopSignals();
try
{
    var options = LocalOptions.Parse(args);
    if (options.Help)
    {
        Console.WriteLine(Texts.Of.Stacked("Help", LocalOptions.UsualPort));
        return 0;
    }

    var root = ProjectRoot();
    await using var launcher = new Launcher(options, Platform.In(root), root, Console.Out);
    try
    {
        await launcher.RunAsync(signals.Stopping);
    }
    catch (OperationCanceledException) when (signals.Stopping.IsCancellationRequested)
    {
        // Told to stop: that is how every run ends.
    }
    finally
    {
        await launcher.StopAsync(signals.Hurrying);
    }

    return 0;
}
catch (Exception refused) when (refused is LocalException or PostgresUnavailableException)
{
    await Console.Error.WriteLineAsync(refused.Message);
    return 1;
}

static string ProjectRoot()
{
    for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
    {
        if (File.Exists(Path.Combine(folder.FullName, "ParkPlatform.sln"))) return folder.FullName;
    }

    throw new LocalException(Texts.Of["NoProject"]);
}
