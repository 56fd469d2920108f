using ParkPlatform.Infra.Tests;
using ParkPlatform.Infra.Tests.Running;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

// A test can't kill its own process, so it kills another one that holds a cluster: this program, started with "hold".
if (args is ["hold", var options]) return await HeldCluster.HoldAsync(options);

// What xunit would generate.
return args.Contains("--server", StringComparer.Ordinal) || args.Contains("--internal-msbuild-node", StringComparer.Ordinal)
    ? await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions)
    : await ConsoleRunner.Run(args);
