using System.Collections.Concurrent;
using System.Globalization;

namespace ParkPlatform.Local.Demo;

/// <summary>What tenants have paid, as the bank's statement tells it: what was due, a few days late. One in nine has paid nothing for half a year.</summary>
internal static class DemoPayments
{
    private static readonly DateOnly Stopped = DemoTarget.Today.AddMonths(-6);

    /// <param name="leases">The leases' ids, in the order of <see cref="DemoFactories.Leases"/>.</param>
    public static async Task LoadAsync(DemoTarget target, IReadOnlyList<string> leases, CancellationToken cancel)
    {
        var paid = new ConcurrentBag<(DateOnly On, string Line)>();
        await DemoData.ForEachAsync(DemoFactories.Leases, async (lease, n) =>
        {
            var account = await target.Park.GetAsync($"/api/factories/leases/{leases[n - 1]}/account?asOf={DemoTarget.Today:O}", cancel);
            foreach (var bill in account.GetProperty("bills").EnumerateArray())
            {
                var (number, amount) = (bill.GetProperty("number").GetInt32(), bill.GetProperty("amountYuan").GetDecimal());
                var on = DateOnly.Parse(bill.GetProperty("dueOn").GetString()!, CultureInfo.InvariantCulture).AddDays((n + number) % 5);
                if (amount > 0 && on <= (n % 9 == 4 ? Stopped : DemoTarget.Today))
                    paid.Add((on, string.Create(CultureInfo.InvariantCulture, $"{on:O},{amount:F2},{lease.Tenant.Name},合成流水{n:D3}-{number:D2},租金 {lease.Paper(n)}")));
            }
        }, cancel);

        var lines = paid.OrderBy(p => p.On).ThenBy(p => p.Line, StringComparer.Ordinal).Select(p => p.Line);
        var paper = Uri.EscapeDataString(DemoData.Paper("流水", DemoTarget.Today, 1));
        await target.Park.UploadAsync(
            $"/api/factories/imports/payments?documentNumber={paper}", "银行流水（合成）.csv", string.Join('\n', lines.Prepend("交易日期,收入金额,对方户名,流水号,摘要")), "payments", cancel);
    }
}
