using System.Runtime.Loader;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using ParkPlatform.HouseRules.Tests.Infrastructure;

[assembly: HostingStartup(typeof(SettingsRead))]

namespace ParkPlatform.HouseRules.Tests.Infrastructure
{
    /// <summary>
    /// Writes down which settings a program asks for. .NET lets this assembly into the program's process (a startup hook), and ASP.NET lets it add a source of
    /// settings before the program reads any (a hosting startup): one that is asked first and never knows an answer.
    /// </summary>
    public sealed class SettingsRead : IHostingStartup
    {
        /// <summary>The environment variable that names the file to write to.</summary>
        public const string FileVariable = "PARK_SETTINGS_READ";

        /// <summary>What a program must be given besides its own settings.</summary>
        public static IEnumerable<KeyValuePair<string, string>> Variables(string file) =>
        [
            new(FileVariable, file),
            new("DOTNET_STARTUP_HOOKS", typeof(SettingsRead).Assembly.Location),
            new("ASPNETCORE_HOSTINGSTARTUPASSEMBLIES", typeof(SettingsRead).Assembly.GetName().Name!),
        ];

        /// <summary>Keys, as <c>Edge:TrustedNetworks:0</c>.</summary>
        public static IReadOnlySet<string> In(string file) => File.ReadLines(file).ToHashSet(StringComparer.OrdinalIgnoreCase);

        /// <summary>The key under which a program finds an environment variable.</summary>
        public static string Key(string variable)
        {
            var own = variable.StartsWith("ASPNETCORE_", StringComparison.Ordinal) ? variable["ASPNETCORE_".Length..] : variable;
            return own.Replace("__", ":", StringComparison.Ordinal);
        }

        public void Configure(IWebHostBuilder builder) => builder.ConfigureAppConfiguration(settings => settings.Add(new Source()));

        private sealed class Source : IConfigurationSource
        {
            public IConfigurationProvider Build(IConfigurationBuilder builder) => new Asked();
        }

        private sealed class Asked : ConfigurationProvider
        {
            private readonly HashSet<string> _keys = new(StringComparer.OrdinalIgnoreCase);
            private readonly StreamWriter _file = new(Environment.GetEnvironmentVariable(FileVariable)!, append: true) { AutoFlush = true };

            public override bool TryGet(string key, out string? value)
            {
                value = null;
                lock (_keys)
                {
                    if (_keys.Add(key)) _file.WriteLine(key);
                }
                return false;
            }
        }
    }
}

/// <summary>What .NET calls in a program's process before the program.</summary>
#pragma warning disable MA0047 // it looks for this very name
internal static class StartupHook
#pragma warning restore MA0047
{
    public static void Initialize() => AssemblyLoadContext.Default.Resolving += (context, wanted) =>
    {
        // What this assembly refers to and the program doesn't have, such as the test framework.
        var beside = Path.Combine(Path.GetDirectoryName(typeof(StartupHook).Assembly.Location)!, wanted.Name + ".dll");
        return File.Exists(beside) ? context.LoadFromAssemblyPath(beside) : null;
    };
}
