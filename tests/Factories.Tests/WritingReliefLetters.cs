using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Factories.Tests;

/// <summary>租金减免告知函: letters to the tenants whom a relief run has found entitled.</summary>
public class Writing_relief_letters(FactoriesService factories)
{
    private readonly string _tenant = $"relief-letters-{Guid.NewGuid():N}";

    private HttpClient Park => field ??= factories.Host.As("park", _tenant);

    private async Task<Guid> Entitled(string unit, Registered building, string uscc = Given.Firm, string name = Given.FirmsName)
    {
        await Park.Post($"/api/factories/tenants/{uscc}/profile", new { industryCode = "1723", size = "small", source = "名录", effectiveOn = "2022-01-01", documentNumber = "名录1" }, 200);
        return await Park.Sign(Given.Lease(building[unit], uscc: uscc, name: name));
    }

    private async Task<Registered> Building()
    {
        var building = await Park.RegisteredBuilding();
        var technicals = new { use = "production", owner = new { kind = "stateOwned", uscc = (string?)null, name = "工投公司" } };
        await Park.Post($"/api/factories/buildings/{building.Id}/technicals", new { technicals, effectiveOn = "2023-05-01", documentNumber = "技1" }, 200);
        await Park.Post("/api/factories/relief-policies", new
        {
            code = "XJ-14", title = "县纾困十四条", owners = new[] { "stateOwned" }, sector = "manufacturing", sizes = new[] { "small" }, months = 3,
            window = new { from = "2026-07-01", to = "2026-12-31" }, passThrough = true, source = "示府发〔2026〕14号", effectiveOn = "2026-07-01", documentNumber = "示府发〔2026〕14号",
        });
        return building;
    }

    private async Task<Guid> Run() => (await Park.Post("/api/factories/relief-runs", new { policyCode = "XJ-14", effectiveOn = "2026-10-08", documentNumber = "减1" })).Id();

    private Task<JsonElement> Apply(Guid run) =>
        Park.Post($"/api/factories/relief-runs/{run}/apply", new { passThroughReceipts = Array.Empty<object>(), effectiveOn = "2026-10-15", documentNumber = "减2" }, 200);

    private static string Letters(Guid run) => $"/api/factories/relief-runs/{run}/letters";

    private Task<JsonElement> Issue(Guid run, int status = 201, string on = "2026-10-16", string? reason = null, params Guid[] leaseIds) =>
        Park.Post(Letters(run), new { leaseIds, office = "示例工业园区管委会", reason, effectiveOn = on, documentNumber = reason is null ? "园减〔2026〕5号" : "园减〔2026〕9号" }, status);

    private Task<JsonElement> Withdraw(Guid run, int status = 200) =>
        Park.Post($"/api/factories/relief-runs/{run}/withdraw", new { reason = "规模认定有误", effectiveOn = "2026-11-02", documentNumber = "园减〔2026〕6号" }, status);

    private static async Task<string> OnPaper(HttpClient http, Guid run, string query = "")
    {
        using var answer = await http.GetAsync($"{Letters(run)}/file?format=pdf{query}");
        Assert.Equal((200, "application/pdf"), ((int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        return string.Concat(PdfText.LinesOf(await answer.Content.ReadAsByteArrayAsync()));
    }

    private static string[] Of(JsonElement answer, string property) => [.. answer.GetProperty("rows").EnumerateArray().Select(r => r.Text(property))];

    [Fact]
    public async Task All_who_are_entitled_get_a_letter_in_one_step_that_says_the_amount_in_figures_and_in_capitals()
    {
        var building = await Building();
        var (first, second) = (await Entitled("101", building), await Entitled("201", building, Given.OtherFirm, "绿溪纺织有限公司"));
        var run = await Run();
        await Apply(run);

        var issued = await Issue(run);
        Assert.Equal((2, 3L), (issued.GetProperty("issued").GetInt32(), issued.GetProperty("version").GetInt64()));
        Assert.Equal(["issued", "issued"], Of(issued, "outcome"));
        Assert.Equal(["园减〔2026〕5号", "园减〔2026〕6号"], Of(issued, "number"));

        var letters = (await Park.Read(Letters(run))).Items();
        Assert.Equal(new[] { first, second }.Order(), letters.Select(l => l.GetProperty("leaseId").GetGuid()).Order());
        var letter = letters.Single(l => l.GetProperty("leaseId").GetGuid() == first);
        Assert.Equal((28_800.00m, "贰万捌仟捌佰元整", "valid"), (letter.Number("amountYuan"), letter.Text("amountInCapitals"), letter.Text("standing")));

        var paper = await OnPaper(Park, run);
        foreach (var said in new[]
        {
            "租金减免告知函", "园减〔2026〕5号", "园减〔2026〕6号", "新能源有限公司：", "绿溪纺织有限公司：", "《县纾困十四条》（示府发〔2026〕14号）", $"{building.Code}-101", "园租〔2026〕31号",
            "小型企业", "人民币贰万捌仟捌佰元整（¥28,800.00元）", "已于2026年10月15日记入", "示例工业园区管委会", "2026年10月16日", "校验码：",
        }) Assert.Contains(said, paper, StringComparison.Ordinal);

        using var word = await Park.GetAsync($"{Letters(run)}/file?leaseId={second}");
        Assert.Equal((200, true), ((int)word.StatusCode, word.Content.Headers.ContentDisposition!.FileNameStar!.EndsWith(".docx", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_letter_goes_out_once_and_issued_anew_for_a_reason_it_keeps_its_number_and_its_former_version()
    {
        var building = await Building();
        var (first, second) = (await Entitled("101", building), await Entitled("102", building));
        var run = await Run();
        await Issue(run);
        var number = (await Park.Read(Letters(run))).Items().Single(l => l.GetProperty("leaseId").GetGuid() == first).Text("number");
        Assert.Equal(["alreadyIssued", "alreadyIssued"], Of(await Issue(run, 200), "outcome"));
        Assert.Contains("将记入", await OnPaper(Park, run), StringComparison.Ordinal);

        Assert.Equal("letter-number-taken", (await Issue(await Run(), 409)).RefusedAs());

        await Apply(run);
        var anew = await Issue(run, 201, "2026-10-20", "补充兑现日期", first);
        Assert.Equal(["issuedAnew"], Of(anew, "outcome"));
        var letter = (await Park.Read(Letters(run))).Items().Single(l => l.GetProperty("leaseId").GetGuid() == first);
        Assert.Equal(number, letter.Text("number"));
        Assert.Equal(
            [(1, "2026-10-16", null), (2, "2026-10-20", "补充兑现日期")],
            letter.GetProperty("versions").EnumerateArray().Select(v => (v.GetProperty("version").GetInt32(), v.Text("issuedOn"), v.GetProperty("reason").GetString())));

        Assert.Contains("已于2026年10月15日记入", await OnPaper(Park, run, $"&leaseId={first}"), StringComparison.Ordinal);
        Assert.Contains("已由第2版代替", await OnPaper(Park, run, $"&leaseId={first}&version=1"), StringComparison.Ordinal);
        Assert.Equal("step-too-early", (await Issue(run, 409, "2026-10-19", "再发", first)).RefusedAs());
        Assert.Equal("not-entitled", (await Issue(run, 409, "2026-10-21", null, Guid.NewGuid())).RefusedAs());
        await Park.Read($"{Letters(run)}/file?leaseId={second}&version=2", 404);
        await Park.Post(Letters(run), new { leaseIds = Array.Empty<Guid>(), effectiveOn = "2026-10-21", documentNumber = "五号" }, 400);
    }

    [Fact]
    public async Task However_many_runs_write_their_letters_at_the_same_moment_no_two_letters_have_one_number()
    {
        var building = await Building();
        await Entitled("101", building);
        await Entitled("201", building, Given.OtherFirm, "绿溪纺织有限公司");
        var runs = new List<Guid>();
        for (var n = 0; n < 20; n++) runs.Add(await Run());

        // Two letters for each run: number 5 and 6, 6 and 7, 7 and 8 …
        async Task<JsonElement> Issued(Guid run, int first)
        {
            using var answer = await Park.PostAsync(
                Letters(run), System.Net.Http.Json.JsonContent.Create(new { leaseIds = Array.Empty<Guid>(), effectiveOn = "2026-10-16", documentNumber = $"园减〔2026〕{first}号" }));
            Assert.True((int)answer.StatusCode is 201 or 409, $"{(int)answer.StatusCode}");
            return JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsByteArrayAsync());
        }
        var answers = await Task.WhenAll(runs.Select((run, n) => Issued(run, 5 + n)));
        var (told, refused) = (answers.Where(a => a.TryGetProperty("rows", out _)).ToArray(), answers.Where(a => !a.TryGetProperty("rows", out _)).ToArray());
        Assert.All(refused, r => Assert.Equal("letter-number-taken", r.RefusedAs()));
        Assert.InRange(told.Length, 7, 10); // every other one at best
        var numbers = told.SelectMany(t => Of(t, "number")).ToArray();
        Assert.Equal(numbers.Distinct().Order(), numbers.Order());

        // Nothing of what was refused has been stored, and its numbers are still to be had.
        var left = runs[answers.IndexOf(refused[0])];
        Assert.Empty((await Park.Read(Letters(left))).Items());
        Assert.Equal(["园减〔2026〕105号", "园减〔2026〕106号"], Of(await Issued(left, 105), "number"));
    }

    [Fact]
    public async Task A_withdrawn_determination_takes_its_credits_back_and_marks_its_letters()
    {
        var building = await Building();
        var lease = await Entitled("101", building);
        var run = await Run();
        await Apply(run);
        var code = Of(await Issue(run), "code").Single();
        var check = $"/api/factories/relief-letters/verification/{code.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant()}";
        var verified = await Park.Read(check);
        Assert.Equal(("园减〔2026〕5号", 1, true, "valid"), (verified.Text("number"), verified.GetProperty("version").GetInt32(), verified.GetProperty("isLatest").GetBoolean(), verified.Text("standing")));
        Assert.DoesNotContain("新能源", verified.ToString(), StringComparison.Ordinal);

        var withdrawn = await Withdraw(run);
        Assert.Equal((1, 28_800.00m), (withdrawn.GetProperty("credits").GetInt32(), withdrawn.Number("amountYuan")));
        Assert.Equal(0m, (await Park.Account(lease, "2026-12-16")).Number("unusedCreditYuan"));
        Assert.Equal("relief-run-withdrawn", (await Withdraw(run, 409)).RefusedAs());
        Assert.Equal("relief-run-withdrawn", (await Issue(run, 409, "2026-11-03")).RefusedAs());
        Assert.Equal("2026-11-02", (await Park.Read($"/api/factories/relief-runs/{run}")).Text("withdrawnOn"));

        var letter = (await Park.Read(Letters(run))).Items().Single();
        Assert.Equal(("runWithdrawn", "2026-11-02", "规模认定有误"), (letter.Text("standing"), letter.Text("voidOn"), letter.Text("voidReason")));
        var paper = await OnPaper(Park, run);
        Assert.Contains("本函自2026年11月2日起作废：规模认定有误", paper, StringComparison.Ordinal);
        Assert.Equal("runWithdrawn", (await Park.Read(check)).Text("standing"));

        var again = await Run(); // what was withdrawn counts as not granted
        Assert.Equal(1, (await Park.Read($"/api/factories/relief-runs/{again}")).GetProperty("qualify").GetArrayLength());
    }

    [Fact]
    public async Task A_run_is_found_again_with_what_has_become_of_it_on_a_day()
    {
        await Entitled("101", await Building());
        var run = await Run();
        await Apply(run);
        await Withdraw(run);
        var (drafted, credited, withdrawn) = (await On("2026-10-08"), await On("2026-10-15"), await On("2026-11-02"));
        Assert.Equal((run, "XJ-14", 1, 28_800.00m), (drafted.Id(), drafted.Text("policyCode"), drafted.GetProperty("entitled").GetInt32(), drafted.Number("amountYuan")));
        Assert.Equal((JsonValueKind.Null, "2026-10-15", "2026-11-02"), (drafted.GetProperty("appliedOn").ValueKind, credited.Text("appliedOn"), withdrawn.Text("withdrawnOn")));
        Assert.Equal(JsonValueKind.Null, credited.GetProperty("withdrawnOn").ValueKind);
        Assert.Empty((await Park.Read("/api/factories/relief-runs?policyCode=OTHER&asOf=2026-11-02")).Items());
        await factories.Host.As("enterprise", _tenant, uscc: Given.Firm).Read("/api/factories/relief-runs", 403);

        async Task<JsonElement> On(string day) => (await Park.Read($"/api/factories/relief-runs?policyCode=XJ-14&asOf={day}")).Items().Single();
    }

    [Fact]
    public async Task A_credit_that_is_withdrawn_from_the_account_marks_the_letter_about_it()
    {
        var building = await Building();
        var lease = await Entitled("101", building);
        var run = await Run();
        await Apply(run);
        await Issue(run);
        await Park.Post($"/api/factories/leases/{lease}/account/withdrawals", new { withdraws = 2, reason = "重复减免", effectiveOn = "2026-11-05", documentNumber = "撤1" }, 200);

        var letter = (await Park.Read(Letters(run))).Items().Single();
        Assert.Equal(("creditWithdrawn", "2026-11-05", "重复减免"), (letter.Text("standing"), letter.Text("voidOn"), letter.Text("voidReason")));
        Assert.Equal(["creditWithdrawn"], Of(await Issue(run, 200, "2026-11-06", "再发"), "outcome"));
    }

    [Fact]
    public async Task A_head_tenants_letter_names_whom_the_relief_has_to_reach_and_no_person_is_named_but_to_the_bureau()
    {
        var building = await Building();
        var lease = await Entitled("101", building);
        await Park.Post($"/api/factories/leases/{lease}/sublets", new
        {
            subTenant = new { uscc = (string?)null, name = "王小明" }, unitIds = new[] { building["101"] }, from = "2026-07-01", to = "2027-06-30", consented = true,
            effectiveOn = "2026-06-20", documentNumber = "转1",
        });
        var run = await Run();
        await Issue(run);

        var paper = await OnPaper(Park, run);
        Assert.Contains("须惠及实际使用人：王", paper, StringComparison.Ordinal);
        Assert.DoesNotContain("王小明", paper, StringComparison.Ordinal);
        Assert.Contains("须惠及实际使用人：王小明", await OnPaper(factories.Host.As("bureau", _tenant), run), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_park_alone_issues_letters_and_a_firm_reads_its_own()
    {
        var building = await Building();
        var (mine, _) = (await Entitled("101", building), await Entitled("201", building, Given.OtherFirm, "绿溪纺织有限公司"));
        var run = await Run();
        foreach (var role in new[] { "bureau", "planner", "auditor", "enterprise", "operator" })
        {
            await factories.Host.As(role, _tenant, uscc: Given.Firm).Post(Letters(run), JsonNode.Parse("""{ "leaseIds": [], "effectiveOn": "2026-10-16", "documentNumber": "5" }""")!, 403);
            await factories.Host.As(role, _tenant, uscc: Given.Firm).Post($"/api/factories/relief-runs/{run}/withdraw", JsonNode.Parse("""{ "reason": "误", "effectiveOn": "2026-10-16", "documentNumber": "5" }""")!, 403);
        }
        await Issue(run);

        var firm = factories.Host.As("enterprise", _tenant, uscc: Given.Firm);
        Assert.Equal(mine, Assert.Single((await firm.Read(Letters(run))).Items()).GetProperty("leaseId").GetGuid());
        Assert.DoesNotContain("绿溪纺织", await OnPaper(firm, run), StringComparison.Ordinal);
        await factories.Host.As("enterprise", _tenant, uscc: "91510799MA6T000304").Read($"{Letters(run)}/file", 404);
        await factories.Host.As("park", "another").Read(Letters(run), 404);
    }

    [Fact]
    public async Task Of_six_officers_who_press_at_the_same_moment_one_issues_the_letters()
    {
        var building = await Building();
        await Entitled("101", building);
        var run = await Run();
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(async _ =>
        {
            using var body = new StringContent("""{ "leaseIds": [], "effectiveOn": "2026-10-16", "documentNumber": "园减〔2026〕5号" }""", Encoding.UTF8, "application/json");
            using var answer = await Park.PostAsync(Letters(run), body);
            return (int)answer.StatusCode;
        }));
        Assert.Single(answers, a => a == 201);
        Assert.All(answers.Where(a => a != 201), a => Assert.Contains(a, new[] { 200, 409 }));
        Assert.Single(Assert.Single((await Park.Read(Letters(run))).Items()).GetProperty("versions").EnumerateArray());
    }
}
