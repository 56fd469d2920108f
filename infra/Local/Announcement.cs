using System.Globalization;
using ParkPlatform.EmbeddedPostgres;

namespace ParkPlatform.Local;

/// <summary>What a person wants to know once the platform is up, in one block.</summary>
internal static class Announcement
{
    private const string Secret = "demo-secret";
    private static readonly string Rule = new('─', 78);

    private static readonly (string Account, string Role)[] Accounts =
    [
        ("demo-bureau", "RoleBureau"),
        ("demo-park", "RolePark"),
        ("demo-planner", "RolePlanner"),
        ("demo-enterprise", "RoleEnterprise"),
        ("demo-auditor", "RoleAuditor"),
        ("demo-operator", "RoleOperator"),
    ];

    public static string Of(string address, PostgresServer server, Journal journal, TimeSpan took)
    {
        var data = server.Folder is null
            ? Texts.Of["DataGiven", PostgresOptions.ServerVariable]
            : string.Create(CultureInfo.InvariantCulture, $"{server.Folder}  ({PostgresServer.User}@127.0.0.1:{server.Port}/{PlatformDatabase.Name})");
        List<string> lines =
        [
            "",
            Rule,
            "  " + Texts.Of["IsUp", took.TotalSeconds],
            "",
            Row("Address", address),
            Row("Docs", address + "/docs"),
            .. Accounts.Select((account, at) => Row(at == 0 ? "Accounts" : null, $"{account.Account,-16}{Texts.Of[account.Role]}")),
            Row("Password", Secret),
            Row("Data", data),
            Row("Logs", Path.GetDirectoryName(journal.All)!),
            Row("Stop", "Ctrl+C"),
            Rule,
        ];
        return string.Join(Environment.NewLine, lines);
    }

    private static string Row(string? label, string value)
    {
        var text = label is null ? "" : Texts.Of[label];

        // A Chinese character is two columns wide.
        var width = text.Sum(character => character > 0x2E7F ? 2 : 1);
        return "  " + text + new string(' ', Math.Max(1, 22 - width)) + value;
    }
}
