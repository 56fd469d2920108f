using System.Text.Json;
using Microsoft.Playwright;
using Xunit;

namespace ParkPlatform.Browser.Tests;

/// <summary>推演沙盘: the books are forked, and on the branch one tries what one does not dare to do in earnest.</summary>
public sealed class Trying_on_a_branch(RunningPark park)
{
    [Fact]
    public async Task Moves_are_tried_refused_as_the_real_ones_would_be_held_against_doing_nothing_and_made_a_plan()
    {
        await using var officer = await Visitor.SignedInAsync(park, "demo-park");
        await officer.ClickAsync(officer.Link("推演沙盘"));
        await officer.ClickAsync(officer.Button("建立沙盘"));
        await officer.FillAsync(("沙盘名称", "织造片区推演"));
        await officer.ClickAsync(officer.Button("提交"));
        await Assertions.Expect(officer.Page.Locator("h1")).ToHaveTextAsync("织造片区推演");
        await officer.SeesAsync("还没有动作"); // two years lie before it, and nothing on them
        var (asset, moves, land) = (officer.Page.GetByLabel("资产（或在图上点选）"), officer.Page.Locator(".moves li b"), Figure("腾出土地"));

        await ChooseAsync(asset, asset.Locator("optgroup[label=闲置土地] option").Filter(new() { HasText = "织造-" }).First);
        await Route().SelectOptionAsync("upgrade");
        await Try().ClickAsync();
        await officer.SeesAsync("该路径不具备条件"); // nothing has been built there: the real decision's words, in place
        await Assertions.Expect(moves).ToHaveCountAsync(0);
        await Route().SelectOptionAsync("purchase");
        await officer.ClickAsync(Try());
        await Assertions.Expect(moves).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^收回/提升 织造-"));
        await Assertions.Expect(land.Locator("td").Nth(1)).ToHaveTextAsync("0.00");
        await Assertions.Expect(land.Locator(".better")).ToHaveCountAsync(1);

        // Before and after on one map, and on the way there.
        await Assertions.Expect(Legend("已腾出")).ToHaveTextAsync("1");
        await officer.Page.GetByLabel("沙盘日期").FillAsync("0");
        await Assertions.Expect(Legend("办理中")).ToHaveTextAsync("1");
        await officer.ClickAsync(officer.Page.GetByText("什么都不做", new() { Exact = true }).Last);
        await Assertions.Expect(Legend("办理中")).ToHaveTextAsync("0");

        // Somebody moves to floors that are free, and a waiting project takes others that suit it.
        await officer.ClickAsync(officer.Page.GetByText("搬迁", new() { Exact = true }));
        await ChooseAsync(asset, asset.Locator("optgroup[label=在租厂房] option").First);
        var to = officer.Page.GetByLabel("搬到");
        await RelocateAsync();
        await Assertions.Expect(moves).ToHaveCountAsync(2);
        await officer.ClickAsync(officer.Page.GetByText("再配置", new() { Exact = true }));
        await ReallocateAsync();
        await Assertions.Expect(moves).ToHaveCountAsync(3);

        // What stands alone can be taken back, by whoever says why.
        await officer.Button("撤回 " + (await moves.Last.Locator("a").InnerTextAsync())).ClickAsync();
        await officer.FillAsync(("理由", "项目改去他处"));
        await officer.SubmitAsync();
        await Assertions.Expect(moves).ToHaveCountAsync(2);
        await officer.SettleAsync();
        await officer.Page.ScreenshotAsync(new() { Path = Path.Combine(RunningPark.Shots, "branch-zh-CN.png") });

        await officer.ClickAsync(officer.Button("转为方案"));
        await officer.FillAsync(("方案名称", "织造片区收储搬迁"), ("文号", "园方案〔2026〕91号"));
        await officer.ClickAsync(officer.Button("提交"));
        await officer.Page.WaitForURLAsync("**/reclamation/plans/*-*");
        await Assertions.Expect(officer.Page.Locator("h1")).ToHaveTextAsync("织造片区收储搬迁");
        await officer.SeesAsync("预测与实际");
        Assert.Equal(9, officer.Clicks); // and one for each of the two moves after the first; two fewer without the glance at the map
        await officer.GoAsync("/reclamation/branches");
        await Assertions.Expect(officer.Link("已转为方案")).ToBeVisibleAsync(); // and nothing can be tried on it any more
        await Assertions.Expect(Try()).ToHaveCountAsync(0);
        officer.HeardNoComplaint();

        ILocator Route() => officer.Page.GetByLabel("处置路径");
        ILocator Try() => officer.Button("推演这一步");
        ILocator Figure(string name) => officer.Page.Locator("tr").Filter(new() { HasText = name });
        ILocator Legend(string name) => officer.Page.Locator(".legend li").Filter(new() { HasText = name }).Locator("b").Last;

        static async Task ChooseAsync(ILocator select, ILocator option) => await select.SelectOptionAsync((await option.GetAttributeAsync("value"))!);

        async Task<bool> IsTakenAsync() =>
            (await officer.Page.RunAndWaitForResponseAsync(() => Try().ClickAsync(), answer => answer.Request.Method == "POST" && answer.Url.EndsWith("/moves", StringComparison.Ordinal))).Ok;

        // What was empty when the books were forked may have been let since.
        async Task RelocateAsync()
        {
            foreach (var option in await to.Locator("option").Filter(new() { HasText = "LY-" }).AllAsync())
            {
                await ChooseAsync(to, option);
                if (await IsTakenAsync()) return;
            }
        }

        // The pairs that the matchings of the books have found; one of them may have been let meanwhile.
        async Task ReallocateAsync()
        {
            var pairs = await officer.EvaluateAsync<JsonElement>("""
                async () => {
                  const read = async path => (await fetch(path)).json()
                  const runs = (await read('/api/reclamation/matchings?pageSize=20')).items
                  return (await Promise.all(runs.map(r => read(`/api/reclamation/matchings/${r.id}`)))).flatMap(m => m.matching.pairs).map(p => [p.assetId, p.projectId])
                }
                """);
            foreach (var pair in pairs.EnumerateArray())
            {
                if (await asset.Locator($"option[value='{pair[0].GetString()}']").CountAsync() == 0) continue;
                await asset.SelectOptionAsync(pair[0].GetString()!);
                await officer.Page.GetByLabel("引进项目").SelectOptionAsync(pair[1].GetString()!);
                if (await IsTakenAsync()) return;
            }
        }
    }
}
