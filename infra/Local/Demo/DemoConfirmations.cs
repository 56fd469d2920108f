using System.Globalization;

namespace ParkPlatform.Local.Demo;

/// <summary>
/// Before the last year is rated (合成数据): what the power company measured comes as a file, with one row that cannot be right; then every firm is shown its figures, most confirm
/// theirs, two don't, some have not answered.
/// </summary>
internal static class DemoConfirmations
{
    private const int Supplied = 12, Answering = 30;
    private const string Header = "统一社会信用代码,企业名称,年度,分组,用电量(千瓦时),用电量来源,用电量收到日期", Wrong = "91510799MA60000000";

    public static async Task LoadAsync(DemoTarget target, int year, DateOnly on, CancellationToken cancel)
    {
        await target.Planner.UploadAsync(
            "/api/yield/imports/enterprise-years?dryRun=false", $"用电量{year}（合成）.csv", string.Join('\n', Metered(year, on.AddDays(-2))), $"metered-{year}", cancel);
        await target.Planner.PostAsync("/api/yield/confirmations",
            new { year, usccs = Array.Empty<string>(), effectiveOn = on, documentNumber = DemoData.Paper("亩均核", on, 1) }, $"confirmations-{year}", cancel);
        await DemoData.ForEachAsync([.. DemoFirms.All.Take(Answering)], (firm, n) =>
        {
            var (answeredOn, address) = (on.AddDays(3 + n % 7), $"/api/yield/enterprises/{firm.Uscc}/years/{year}");
            var paper = DemoData.Paper("企核", answeredOn, n);
            return n % 15 == 7
                ? target.Planner.PostAsync(
                    $"{address}/dispute", new { statement = "研发经费少计一个项目，附审计报告（合成数据）", effectiveOn = answeredOn, documentNumber = paper }, $"dispute-{firm.Uscc}", cancel)
                : target.Planner.PostAsync($"{address}/confirm", new { effectiveOn = answeredOn, documentNumber = paper }, $"confirm-{firm.Uscc}", cancel);
        }, cancel);
    }

    private static IEnumerable<string> Metered(int year, DateOnly receivedOn)
    {
        yield return Header;
        for (var n = 0; n < Supplied; n++)
        {
            var firm = DemoFirms.All[n];
            yield return Row(firm.Uscc, firm.Name, firm.AboveScale ? "规上" : "规下", Math.Round(firm.RevenueTenThousandYuan * Dice.Between(60, 90, "metered", n), 0));
        }
        yield return Row(Wrong, "绿溪某企业（合成）", "规上", -1);

        string Row(string uscc, string name, string group, decimal power) =>
            string.Create(CultureInfo.InvariantCulture, $"{uscc},{name},{year},{group},{power},县供电公司（合成）,{receivedOn:yyyy-MM-dd}");
    }
}
