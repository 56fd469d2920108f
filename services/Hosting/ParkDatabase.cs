using Microsoft.Extensions.Configuration;

namespace ParkPlatform.Hosting;

/// <summary>The connection that <c>ConnectionStrings:park</c> describes.</summary>
internal static class ParkDatabase
{
    // A service asks the same few hundred questions over and over: parsing and planning each anew is half of what a small one costs (infra/decisions/0008). And between
    // two uses a connection need not be reset: we change no session's settings, and a lock is the transaction's, or is released by whoever took it.
    private const string Ours = "Max Auto Prepare=200;No Reset On Close=true";

    /// <summary>What the setting itself says comes later, and so holds.</summary>
    public static string Connection(IConfiguration configuration) => $"{Ours};{configuration.GetConnectionString("park") ?? "Host=localhost;Database=park"}";
}
