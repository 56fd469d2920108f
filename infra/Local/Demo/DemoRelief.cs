using System.Text.Json;

namespace ParkPlatform.Local.Demo;

/// <summary>
/// A relief of rent for small firms: who is entitled has a letter that says so, and it waits for somebody to put it on the accounts; the others have no size in the books.
/// </summary>
internal static class DemoRelief
{
    private const int Firms = 4;

    public static async Task LoadAsync(DemoTarget target, CancellationToken cancel)
    {
        var (today, code) = (DemoTarget.Today, "HC-1");
        var paper = DemoData.Paper("纾困", today, 1);
        await target.Park.PostAsync("/api/factories/relief-policies", new
        {
            code, title = "小微企业厂房租金减免（合成数据）", owners = Array.Empty<string>(), sector = "all", sizes = new[] { "micro", "small" }, months = 1,
            window = new { from = today.AddMonths(-3), to = today.AddMonths(3) }, evidence = "小微企业名录（合成数据）", passThrough = false, source = paper, effectiveOn = today, documentNumber = paper,
        }, "relief-policy", cancel);
        var leases = await target.Park.GetAsync($"/api/factories/leases?status=active&asOf={today:O}&pageSize=500", cancel);
        foreach (var uscc in Firmed(leases).Distinct().Take(Firms))
            await target.Park.PostAsync($"/api/factories/tenants/{uscc}/profile", new
            {
                industryCode = "3311", size = "small", source = "小微企业名录（合成数据）", effectiveOn = today.AddYears(-1), documentNumber = DemoData.Paper("名录", today, 1),
            }, $"profile-{uscc}", cancel);
        var run = await target.Park.PostAsync(
            "/api/factories/relief-runs", new { policyCode = code, effectiveOn = today, documentNumber = DemoData.Paper("减认", today, 1) }, "relief-run", cancel);
        var address = $"/api/factories/relief-runs/{run.GetProperty("id").GetString()}";
        await target.Park.PostAsync(
            $"{address}/letters", new { leaseIds = Array.Empty<string>(), office = "示例园区管委会（合成数据）", effectiveOn = today, documentNumber = DemoData.Paper("减告", today, 1) },
            "relief-letters", cancel);
    }

    private static IEnumerable<string> Firmed(JsonElement leases) =>
        from lease in leases.GetProperty("items").EnumerateArray()
        let uscc = lease.GetProperty("tenant").GetProperty("uscc")
        where uscc.ValueKind == JsonValueKind.String
        select uscc.GetString()!;
}
