using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Factories.Tests;

public class Describing_the_api(FactoriesService factories)
{
    [Fact]
    public async Task Every_command_has_an_example_that_is_accepted()
    {
        var api = await ApiDescription.ReadAsync(factories.Host.Anonymous(), "factories");
        api.TellsOfEverything();
        var examples = api.Commands.Keys.Where(address => !address.Contains("/imports/", StringComparison.Ordinal)).ToDictionary(address => address, address => api.Example(address).GetRawText());
        var sent = new HashSet<string>();
        var park = factories.Host.As("park", $"examples-{Guid.NewGuid():N}");
        var building = await park.RegisteredBuilding(Example("/api/factories/buildings").AsObject());
        await Send("/api/factories/buildings/{buildingId}/technicals", building.Id);

        var cut = await park.RegisteredBuilding(Given.Building());
        foreach (var step in new[] { "splits", "mergers" }) await Send($"/api/factories/buildings/{{buildingId}}/{step}", cut.Id);
        foreach (var entry in new[] { "capacities", "uses" }) await Send($"/api/factories/utilities/{entry}");
        var outage = await Send("/api/factories/utilities/outages", status: 201);
        await park.Post($"/api/factories/utilities/{outage.GetProperty("accountId")}/outages/{outage.Id()}/end", Example("/api/factories/utilities/{accountId}/outages/{outageId}/end"), 200);
        sent.Add("/api/factories/utilities/{accountId}/outages/{outageId}/end");

        var application = (await Send("/api/factories/applications", status: 201)).Id();
        foreach (var (step, status) in new[] { ("screening", 200), ("approval", 200), ("reservation", 200) })
            await Send($"/api/factories/applications/{{applicationId}}/{step}", application, status);
        await Eventually.Gives(() => park.Read($"/api/factories/applications/{application}"), a => a.Text("status") == "approved"); // its last day is long over
        await Send("/api/factories/applications/{applicationId}/withdrawal", application);
        await Send("/api/factories/applications/{applicationId}/rejection", (await Send("/api/factories/applications", status: 201)).Id());
        var released = (await Send("/api/factories/applications", status: 201)).Id();
        await Send("/api/factories/applications/{applicationId}/screening", released);
        await Send("/api/factories/applications/{applicationId}/approval", released);
        await park.Post(
            $"/api/factories/applications/{released}/reservation",
            Example("/api/factories/applications/{applicationId}/reservation").AsObject().With("unitIds", new JsonArray(building["101"])).With("expiresOn", "2026-03-31")
                .With("effectiveOn", "2026-02-01"), 200);
        await Eventually.Gives(() => park.Read($"/api/factories/applications/{released}"), a => a.Text("status") == "approved");
        await park.Post(
            $"/api/factories/applications/{released}/reservation",
            Example("/api/factories/applications/{applicationId}/reservation").AsObject().With("unitIds", new JsonArray(building["101"])).With("from", "2098-01-01")
                .With("to", "2098-12-31").With("expiresOn", "2097-01-31").With("effectiveOn", "2097-01-01"), 200);
        await park.Post(
            $"/api/factories/applications/{released}/reservation/release",
            Example("/api/factories/applications/{applicationId}/reservation/release").AsObject().With("effectiveOn", "2097-01-20"), 200);
        sent.Add("/api/factories/applications/{applicationId}/reservation/release");

        var lease = (await Send("/api/factories/leases", status: 201)).Id();
        foreach (var step in new[] { "bills", "payments", "credits", "deposit/receipts", "metered-bills", "account/withdrawals", "late-fees", "deposit/uses" })
            await Send($"/api/factories/leases/{{leaseId}}/{step}", lease);
        await Send("/api/factories/billing-runs", status: 201);
        await park.Post("/api/factories/leases/reminders", Example("/api/factories/leases/reminders").AsObject().With("leaseIds", new JsonArray(lease)).With("effectiveOn", "2028-12-01"));
        sent.Add("/api/factories/leases/reminders");
        var sublet = (await Send("/api/factories/leases/{leaseId}/sublets", lease, 201)).Id();
        foreach (var step in new[] { "objection", "end" }) await Send($"/api/factories/leases/{{leaseId}}/sublets/{{subletId}}/{step}", lease, 200, sublet);
        foreach (var step in new[] { "critical-dates", "critical-dates/met", "handover", "fit-out", "operation", "stoppage", "idle-finding", "demand", "renewal-review", "notice", "handback" })
            await Send($"/api/factories/leases/{{leaseId}}/{step}", lease);
        await park.Post($"/api/factories/leases/{lease}/terminate", Example("/api/factories/leases/{leaseId}/terminate"), 200);
        sent.Add("/api/factories/leases/{leaseId}/terminate");
        var empty = await park.Sign(Example("/api/factories/leases").AsObject().With("unitIds", new JsonArray(building["102"])));
        await park.Post($"/api/factories/leases/{empty}/handover", Example("/api/factories/leases/{leaseId}/handover"), 200);
        await park.Post($"/api/factories/leases/{empty}/handback", Example("/api/factories/leases/{leaseId}/handback"), 200);
        await Send("/api/factories/leases/{leaseId}/closing", empty);
        await park.Post("/api/factories/rules/utilities/versions", Example("/api/factories/rules/{rule}/versions"));
        sent.Add("/api/factories/rules/{rule}/versions");
        await park.Post($"/api/factories/tenants/{Given.Firm}/profile", Example("/api/factories/tenants/{uscc}/profile"), 200);
        sent.Add("/api/factories/tenants/{uscc}/profile");
        await park.Post($"/api/factories/tenants/{Given.Firm}/taxes", Example("/api/factories/tenants/{uscc}/taxes"), 200);
        sent.Add("/api/factories/tenants/{uscc}/taxes");
        await park.Post($"/api/factories/tenants/{Given.Firm}/quarter-taxes", Example("/api/factories/tenants/{uscc}/quarter-taxes"), 200);
        sent.Add("/api/factories/tenants/{uscc}/quarter-taxes");
        await Send("/api/factories/relief-policies", status: 201);
        var relief = (await Send("/api/factories/relief-runs", status: 201)).Id();
        await park.Post($"/api/factories/relief-runs/{relief}/apply", Example("/api/factories/relief-runs/{runId}/apply"), 200);
        sent.Add("/api/factories/relief-runs/{runId}/apply");
        using (var told = await park.PostAsJsonAsync($"/api/factories/relief-runs/{relief}/letters", Example("/api/factories/relief-runs/{runId}/letters"))) Assert.True(told.IsSuccessStatusCode);
        sent.Add("/api/factories/relief-runs/{runId}/letters");
        await park.Post($"/api/factories/relief-runs/{relief}/withdraw", Example("/api/factories/relief-runs/{runId}/withdraw"), 200);
        sent.Add("/api/factories/relief-runs/{runId}/withdraw");

        var bare = await park.RegisteredBuilding(Given.Building(fireAccepted: false).With("completionFiled", false).With("planningPermit", null));
        foreach (var step in new[] { "planning-permit", "completion-filing", "fire-acceptance", "corrections" })
            await Send($"/api/factories/buildings/{{buildingId}}/{step}", bare.Id);
        Assert.Empty(examples.Keys.Except(sent).Except(["/api/factories/buildings"]));

        JsonNode Example(string path) => JsonNode.Parse(examples[path])!;

        async Task<JsonElement> Send(string path, Guid? of = null, int status = 200, Guid? sublet = null)
        {
            sent.Add(path);
            var body = Example(path);
            if (body["unitIds"] is not null) body["unitIds"] = new JsonArray(building["101"]);
            var url = path.Replace("{buildingId}", $"{of}", StringComparison.Ordinal).Replace("{leaseId}", $"{of}", StringComparison.Ordinal)
                .Replace("{applicationId}", $"{of}", StringComparison.Ordinal).Replace("{subletId}", $"{sublet}", StringComparison.Ordinal);
            return await park.Post(url, body, status);
        }
    }

    [Fact]
    public async Task Fire_classes_are_described_as_they_are_written()
    {
        var schemas = (await ApiDescription.ReadAsync(factories.Host.Anonymous(), "factories")).Document.GetProperty("components").GetProperty("schemas");
        Assert.Equal(["甲", "乙", "丙", "丁", "戊"], schemas.GetProperty("FireHazardClass").GetProperty("enum").EnumerateArray().Select(e => e.GetString()));
    }
}
