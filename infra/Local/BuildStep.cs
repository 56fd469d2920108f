using System.ComponentModel;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CliWrap;

namespace ParkPlatform.Local;

/// <summary>Something that is made from sources, and made again only when they change.</summary>
/// <param name="Inputs">Files and folders it is made from, relative to the project.</param>
/// <param name="Outputs">Files it makes.</param>
public sealed record BuildStep(string Name, IReadOnlyList<string> Inputs, IReadOnlyList<string> Outputs, IReadOnlyList<BuildCommand> Commands)
{
    private static readonly string[] NotSources = ["bin", "obj", "node_modules", ".artifacts", "TestResults"];

    /// <exception cref="LocalException">A program is missing or failed.</exception>
    public async Task RunAsync(string root, string data, Journal journal, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(journal);
        var stamp = Path.Combine(data, "built", Name);
        if (File.Exists(stamp) && await File.ReadAllTextAsync(stamp, cancel) == Fingerprint(root)) return;

        journal.Say(Texts.Of["Building", Name, journal.FileOf(Name)]);
        foreach (var command in Commands) await RunAsync(command, root, journal, cancel);

        Directory.CreateDirectory(Path.GetDirectoryName(stamp)!);
        await File.WriteAllTextAsync(stamp, Fingerprint(root), cancel);
    }

    private async Task RunAsync(BuildCommand command, string root, Journal journal, CancellationToken cancel)
    {
        string? error = null;
        var built = new HashSet<string>(StringComparer.Ordinal);
        var output = PipeTarget.ToDelegate(line =>
        {
            journal.File(Name, line);
            if (error is null && line.Contains("error ", StringComparison.OrdinalIgnoreCase)) error = line.Trim();

            // MSBuild's word for a project that is done: "  Land -> …/ParkPlatform.Land.dll". Services are built twice, see services/Services.targets.
            if (line.IndexOf(" -> ", StringComparison.Ordinal) is var arrow and > 0 && built.Add(line[..arrow].Trim())) journal.Say(Texts.Of["Built", line[..arrow].Trim()]);
        });
        try
        {
            var result = await Cli.Wrap(command.Program)
                .WithArguments(command.Arguments)
                .WithWorkingDirectory(Path.GetFullPath(command.Folder, root))
                .WithEnvironmentVariables(environment => environment.Set("DOTNET_CLI_UI_LANGUAGE", "en").Set("MSBUILDTERMINALLOGGER", "off"))
                .WithStandardOutputPipe(output)
                .WithStandardErrorPipe(output)
                .WithValidation(CommandResultValidation.None)
                .ExecuteAsync(cancel);
            if (result.ExitCode != 0) throw new LocalException(Texts.Of["BuildFailed", Name, error ?? $"{command.Program}: {result.ExitCode}", journal.FileOf(Name)]);
        }
        catch (Win32Exception absent)
        {
            throw new LocalException(Texts.Of["MissingTool", command.Program], absent);
        }
    }

    /// <summary>Name, size and time of every input and output. Reading them takes milliseconds, asking the build system takes seconds.</summary>
    private string Fingerprint(string root)
    {
        var lines = new StringBuilder();
        foreach (var file in Inputs.SelectMany(input => FilesOf(Path.GetFullPath(input, root))).Concat(Outputs.Select(output => new FileInfo(Path.GetFullPath(output, root)))))
            lines.Append(CultureInfo.InvariantCulture, $"{file.FullName} {(file.Exists ? file.Length : -1)} {file.LastWriteTimeUtc.Ticks}\n");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(lines.ToString())));
    }

    private static IEnumerable<FileInfo> FilesOf(string path)
    {
        if (!Directory.Exists(path)) return [new FileInfo(path)];

        var folder = new DirectoryInfo(path);
        return folder.EnumerateFiles().OrderBy(file => file.Name, StringComparer.Ordinal).Concat(folder.EnumerateDirectories()
            .Where(child => !NotSources.Contains(child.Name, StringComparer.Ordinal))
            .OrderBy(child => child.Name, StringComparer.Ordinal)
            .SelectMany(child => FilesOf(child.FullName)));
    }
}

/// <param name="Folder">Where it runs, relative to the project.</param>
public sealed record BuildCommand(string Program, IReadOnlyList<string> Arguments, string Folder = ".");
