using System.Text.Json;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Yield.Tests;

public class Two_authorities_and_their_people(YieldService yield)
{
    private readonly Authority _county = yield.NewAuthority();

    [Fact]
    public async Task Without_a_token_or_without_an_authority_in_it_nothing_is_answered()
    {
        await yield.Host.Anonymous().Read("/api/yield/enterprises", 401);
        await yield.Host.As("planner", tenant: "").Read("/api/yield/enterprises", 403);
        await yield.Host.As("planner", tenant: "").Put($"/api/yield/enterprises/{Given.Uscc(1)}/years/2024", Given.Year(), 403);
    }

    [Fact]
    public async Task Neither_sees_or_touches_what_is_the_others()
    {
        await _county.IsGiven(landFromRegisters: false);
        var (rules, other) = (await _county.Rules(), yield.NewAuthority());
        var run = await _county.Run(rules);
        var firm = WorkedExample.Uscc("F01");

        foreach (var url in new[]
        {
            $"/api/yield/enterprises/{firm}/years/2024", $"/api/yield/enterprises/{firm}/years/2024/history", $"/api/yield/rule-sets/{rules}",
            $"/api/yield/runs/{run}", $"/api/yield/runs/{run}/history", $"/api/yield/runs/{run}/results", $"/api/yield/runs/{run}/results/{firm}/explanation",
            $"/api/yield/runs/compare?left={run}&right={run}",
        })
        {
            await other.Planner.Read(url, 404);
        }
        foreach (var url in new[] { "/api/yield/enterprises", "/api/yield/rule-sets", "/api/yield/runs" })
            Assert.Equal(0, (await other.Planner.Read(url)).Number("total"));
        await other.Planner.Post($"/api/yield/runs/{run}/publish", new { effectiveOn = "2025-08-08", documentNumber = "x" }, 404);
        await other.Planner.Post("/api/yield/runs", new { year = 2024, ruleSetId = rules }, 400);

        var own = await other.Rules(); // the same rules in other books are another rule set of the same content
        Assert.NotEqual(rules, own);
        Assert.Equal(
            (await _county.Planner.Read($"/api/yield/rule-sets/{rules}")).Text("hash"), (await other.Planner.Read($"/api/yield/rule-sets/{own}")).Text("hash"));
        await other.Planner.Put($"/api/yield/enterprises/{firm}/years/2024", Given.Year("别处的同一家"), 201);
        Assert.Equal("F01", (await _county.Planner.Read($"/api/yield/enterprises/{firm}/years/2024")).Text("name"));
    }

    [Theory]
    [InlineData("bureau")]
    [InlineData("park")]
    [InlineData("auditor")]
    [InlineData("enterprise")]
    [InlineData("operator")]
    public async Task Only_the_planner_writes(string role)
    {
        var (http, uscc) = (_county.As(role, Given.Uscc(1)), Given.Uscc(1));
        await http.Put($"/api/yield/enterprises/{uscc}/years/2024", Given.Year(), 403);
        await http.Post(
            $"/api/yield/enterprises/{uscc}/land-deductions",
            new { reason = "x", areaSquareMetres = 1, from = "2024-01-01", to = "2024-01-02", documentNumber = "x" }, 403);
        await http.Post($"/api/yield/land-deductions/{Guid.NewGuid()}/withdraw", new { reason = "x", effectiveOn = "2024-01-01", documentNumber = "x" }, 403);
        await http.Post("/api/yield/runs", new { year = 2024, ruleSetId = Guid.NewGuid() }, 403);
        await http.Post($"/api/yield/runs/{Guid.NewGuid()}/publish", new { effectiveOn = "2025-08-08", documentNumber = "x" }, 403);
    }

    [Theory]
    [InlineData("/api/yield/enterprises")]
    [InlineData("/api/yield/runs")]
    [InlineData("/api/yield/rule-sets")]
    [InlineData("/api/yield/rule-sets/library")]
    [InlineData("/api/yield/enterprises/91510799MA6T00012D/land?year=2024")]
    public async Task The_operator_sees_no_facts(string url) => await _county.As("operator").Read(url, 403);

    [Fact]
    public async Task The_park_and_the_bureau_see_classes_ranks_and_points_but_no_figures()
    {
        await _county.IsGiven(landFromRegisters: false);
        var run = await _county.Run(await _county.Rules());
        var firm = WorkedExample.Uscc("F09");
        foreach (var http in new[] { _county.Park, _county.Bureau })
        {
            var year = await http.Read($"/api/yield/enterprises/{firm}/years/2024");
            Assert.Equal((JsonValueKind.Null, 15m), (year.GetProperty("taxTenThousandYuan").ValueKind, year.Number("landMuOverride")));
            Assert.Contains("taxTenThousandYuan", year.GetProperty("masked").EnumerateArray().Select(m => m.GetString()));
            Assert.Equal(JsonValueKind.Null, (await http.Read("/api/yield/enterprises?q=F09")).Items()[0].GetProperty("revenueTenThousandYuan").ValueKind);
            await http.Read($"/api/yield/enterprises/{firm}/years/2024/history", 403);

            var result = (await _county.Results(run, http))[firm];
            Assert.Equal((2m, "B", 133.23m), (result.Number("rank"), result.Class(), result.Number("total")));
            var tax = result.GetProperty("indicators")[0];
            Assert.Equal((25.23m, JsonValueKind.Null), (tax.Number("score"), tax.GetProperty("value").ValueKind));
            var explained = await http.Read($"/api/yield/runs/{run}/results/{firm}/explanation");
            var (figures, told) = (explained.GetProperty("indicators").GetRawText(), explained.GetProperty("sentences").GetRawText());
            Assert.All(new[] { figures, told }, text => Assert.DoesNotContain("105", text, StringComparison.Ordinal)); // its tax
            Assert.Equal(JsonValueKind.Null, explained.GetProperty("enough").GetProperty("needed").ValueKind);
            Assert.Equal(["value", "figure", "now", "needed"], explained.GetProperty("masked").EnumerateArray().Select(m => m.GetString()));
            await http.Read($"/api/yield/runs/compare?left={run}&right={run}");
        }
        Assert.Equal(105, (await _county.Auditor.Read($"/api/yield/enterprises/{firm}/years/2024")).Number("taxTenThousandYuan"));
    }

    [Fact]
    public async Task A_firm_reads_its_own_figures_land_result_and_explanation_and_no_others()
    {
        await _county.IsGiven(landFromRegisters: false);
        var run = await _county.Run(await _county.Rules());
        var (firm, own, another) = (_county.Firm(WorkedExample.Uscc("F05")), WorkedExample.Uscc("F05"), WorkedExample.Uscc("F04"));

        Assert.Equal(60, (await firm.Read($"/api/yield/enterprises/{own}/years/2024")).Number("taxTenThousandYuan"));
        Assert.Equal(1, (await firm.Read($"/api/yield/enterprises/{own}/years/2024/history")).GetArrayLength());
        Assert.Equal(12, (await firm.Read($"/api/yield/enterprises/{own}/land?year=2024")).Number("countedMu"));
        Assert.Equal([own], (await firm.Read("/api/yield/enterprises")).Items().Select(e => e.Text("uscc")));
        Assert.Equal([own], (await firm.Read($"/api/yield/runs/{run}/results")).Items().Select(r => r.Text("uscc")));
        var explained = await firm.Read($"/api/yield/runs/{run}/results/{own}/explanation");
        Assert.Equal(60, explained.GetProperty("enough").Number("now"));
        Assert.All(
            explained.GetProperty("neighbours").EnumerateArray(),
            n => Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (n.GetProperty("uscc").ValueKind, n.GetProperty("name").ValueKind)));

        foreach (var url in new[]
        {
            $"/api/yield/enterprises/{another}/years/2024", $"/api/yield/enterprises/{another}/years/2024/history", $"/api/yield/enterprises/{another}/land?year=2024",
            $"/api/yield/runs/{run}/results/{another}/explanation",
        })
            await firm.Read(url, 404);
        await firm.Read($"/api/yield/runs/compare?left={run}&right={run}", 403);
        await firm.Read($"/api/yield/runs/{run}/history", 403);
        Assert.Equal(0, (await _county.As("enterprise").Read($"/api/yield/runs/{run}/results")).Number("total")); // without a code in its token
        Assert.Equal(0, (await firm.Read($"/api/yield/runs/{run}/results?q=F04")).Number("total"));
    }

    [Fact]
    public async Task Every_problem_is_in_the_catalogue_and_every_body_in_the_documentation()
    {
        var all = (await yield.Host.Anonymous().Read("/problems")).EnumerateArray();
        var pages = all.Where(p => p.Text("type").StartsWith("/problems/yield/", StringComparison.Ordinal)).ToArray();
        Assert.Equal(typeof(Refusals).GetMethods().Count(m => m.ReturnType == typeof(Microsoft.AspNetCore.Mvc.ProblemDetails)), pages.Length);
        Assert.All(pages, p => Assert.All(
            new[] { "title", "detail", "source" },
            part => Assert.All(new[] { "zh-CN", "en" }, language => Assert.NotEmpty(p.GetProperty(part).Text(language)))));

        var paths = (await yield.Host.Anonymous().Read("/openapi/v1.json")).GetProperty("paths");
        foreach (var (path, method) in new[]
        {
            ("/api/yield/enterprises/{uscc}/years/{year}", "put"), ("/api/yield/enterprises/{uscc}/land-deductions", "post"),
            ("/api/yield/land-deductions/{deductionId}/withdraw", "post"), ("/api/yield/rule-sets", "post"),
            ("/api/yield/runs", "post"), ("/api/yield/runs/{runId}/publish", "post"),
            ("/api/yield/rule-sets/{ruleSetId}/copy", "post"), ("/api/yield/runs/{runId}/publicity", "post"), ("/api/yield/runs/{runId}/approve", "post"),
            ("/api/yield/runs/{runId}/objections", "post"), ("/api/yield/objections/{objectionId}/uphold", "post"),
        })
        {
            var operation = paths.GetProperty(path).GetProperty(method);
            Assert.NotEmpty(operation.Text("description"));
            Assert.Equal(
                JsonValueKind.Object,
                operation.GetProperty("requestBody").GetProperty("content").GetProperty("application/json").GetProperty("example").ValueKind);
        }
    }

    [Theory]
    [InlineData("StateEnterpriseYear", "PUT", "/api/yield/enterprises/91510799MA6T00012D/years/2024", 201)]
    [InlineData("DeductLand", "POST", "/api/yield/enterprises/91510799MA6T00012D/land-deductions", 201)]
    [InlineData("RuleSet", "POST", "/api/yield/rule-sets", 201)]
    [InlineData("RunEvaluation", "POST", "/api/yield/runs", 400)] // its rule set is in nobody's books
    [InlineData("PublishRun", "POST", "/api/yield/runs/0195f0c2-7a51-8c3e-9d10-3a5b7c9e1f20/publish", 404)]
    [InlineData("WithdrawLandDeduction", "POST", "/api/yield/land-deductions/0195f0c2-7a51-8c3e-9d10-3a5b7c9e1f20/withdraw", 404)]
    public async Task The_examples_are_taken_as_they_are_shown(string example, string method, string url, int status)
    {
        await using var file = typeof(Program).Assembly.GetManifestResourceStream($"ParkPlatform.Yield.Examples.{example}.json")!;
        using var request = new HttpRequestMessage(new(method), url) { Content = new StreamContent(file) };
        request.Content.Headers.ContentType = new("application/json");
        using var response = await _county.Planner.SendAsync(request);
        await response.Must(status);
    }
}
