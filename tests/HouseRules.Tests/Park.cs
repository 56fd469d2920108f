using System.Reflection;
using ParkPlatform.Contracts;
using ParkPlatform.Hosting.TwoClocks;

namespace ParkPlatform.HouseRules.Tests;

/// <summary>The assemblies under the rules. What is built from them joins by itself.</summary>
internal static class Park
{
    public static readonly Assembly Contracts = typeof(WhoHearsWhat).Assembly;
    public static readonly Assembly Domain = typeof(Domain.Area).Assembly;
    public static readonly Assembly Hosting = typeof(Hosting.ParkService).Assembly;
    public static readonly Assembly Gateway = typeof(Gateway.Program).Assembly;

    /// <summary>By the name that queues and schemas have.</summary>
    public static readonly IReadOnlyDictionary<string, Assembly> Services = new Dictionary<string, Assembly>
    {
        [ParkPlatform.Contracts.Services.Land] = typeof(Land.Program).Assembly,
        [ParkPlatform.Contracts.Services.Factories] = typeof(Factories.Program).Assembly,
        [ParkPlatform.Contracts.Services.Reclamation] = typeof(Reclamation.Program).Assembly,
        [ParkPlatform.Contracts.Services.Yield] = typeof(Yield.Program).Assembly,
    };

    /// <summary>Everything that services and the gateway are made of.</summary>
    public static IEnumerable<Assembly> All => [Contracts, Domain, Hosting, Gateway, .. Services.Values];

    /// <summary>Every stored event of a service, under its stored name.</summary>
    public static IEnumerable<(string Name, Type Event)> EventsOf(Assembly service) => service.GetTypes()
        .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
        .Where(field => field.FieldType == typeof(EventNames) && !field.DeclaringType!.ContainsGenericParameters)
        .SelectMany(field => (EventNames)field.GetValue(null)!);

    /// <summary>The folder of the project, where the sources are.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "ParkPlatform.sln"))) return folder.FullName;
        throw new InvalidOperationException("The tests run outside of the project.");
    }
}
