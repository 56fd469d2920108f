using System.Text.Json;

namespace ParkPlatform.Local.Demo;

/// <summary>Letters to the first three tenants whose leases end within the half year; the others wait for somebody to press.</summary>
internal static class DemoReminders
{
    private const int Letters = 3;

    public static async Task LoadAsync(DemoTarget target, CancellationToken cancel)
    {
        // A letter cites the tenant's class; what has been published is heard of a moment later.
        var ending = await target.Park.UntilAsync(
            $"/api/factories/critical-dates?kind=leaseEnds&withinDays=180&asOf={DemoTarget.Today:O}&pageSize=500", list => Rated(list).Count() >= Letters, cancel);
        await target.Park.PostAsync("/api/factories/leases/reminders", new
        {
            leaseIds = Rated(ending).Take(Letters), office = "示例园区管委会（合成数据）", effectiveOn = DemoTarget.Today, documentNumber = DemoData.Paper("函", DemoTarget.Today, 1),
        }, "reminders", cancel);
    }

    private static IEnumerable<string> Rated(JsonElement list) =>
        from item in list.GetProperty("items").EnumerateArray()
        where item.GetProperty("class").ValueKind == JsonValueKind.String && item.GetProperty("date").GetProperty("daysLeft").GetInt32() >= 0
        select item.GetProperty("leaseId").GetString()!;
}
