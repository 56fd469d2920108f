using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Yarp.ReverseProxy.Configuration;

namespace ParkPlatform.Benchmarks;

/// <summary>A YARP that only passes on: nobody signs in, nothing is counted, checked or limited. What our gateway is measured against.</summary>
internal static class BareProxy
{
    public static async Task RunAsync(string target, string address)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddReverseProxy().LoadFromMemory(
            [new RouteConfig { RouteId = "all", ClusterId = "bare", Match = new() { Path = "/{**path}" } }],
            [new ClusterConfig { ClusterId = "bare", Destinations = new Dictionary<string, DestinationConfig> { ["only"] = new() { Address = target } } }]);
        var app = builder.Build();
        app.MapReverseProxy();
        app.Urls.Add(address);
        await app.RunAsync();
    }
}
