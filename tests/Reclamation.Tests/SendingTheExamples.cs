using System.Text.Json.Nodes;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Reclamation.Tests;

/// <summary>The bodies that the API's documentation shows are those that it takes.</summary>
public class Sending_the_examples(ReclamationService service)
{
    private static JsonObject Example(string command)
    {
        using var file = typeof(Program).Assembly.GetManifestResourceStream($"ParkPlatform.Reclamation.Examples.{command}.json")!;
        return JsonNode.Parse(file)!.AsObject();
    }

    private static JsonObject About(string command, Guid asset)
    {
        var body = Example(command);
        body["assetId"] = asset;
        return body;
    }

    [Fact]
    public async Task Every_one_of_them_is_taken_in_its_place()
    {
        var sent = new List<string> { "AssessIdleness" };
        await service.Auditor.Post("/api/reclamation/assessments", Example("AssessIdleness"), 200);

        async Task<Guid> Open(string start)
        {
            var (parcel, _) = await service.HeldParcel(start);
            sent.Add("OpenIdleCase");
            return (await service.Park.Post("/api/reclamation/cases", About("OpenIdleCase", parcel))).Id();
        }
        async Task Take(Guid id, string step, string command)
        {
            sent.Add(command);
            await service.Bureau.Step(id, step, Example(command));
        }
        async Task Determine(Guid id, string cause)
        {
            await Take(id, "reply", "RecordReply");
            var body = Example("DetermineIdleness");
            body["cause"] = cause;
            await service.Bureau.Step(id, "determination", body);
            sent.Add("DetermineIdleness");
            await Take(id, "publicity", "PubliciseIdleness");
            await Take(id, "monitoring-filing", "FileInMonitoring");
        }

        var recovered = await Open("2022-06-30");
        await Take(recovered, "investigation-notice", "IssueInvestigationNotice");
        await Determine(recovered, "holder");
        await Take(recovered, "hearing-notice", "IssueHearingNotice");
        await Take(recovered, "hearing-request", "RequestHearing");
        await Take(recovered, "hearing", "HoldHearing");
        await Take(recovered, "recovery-decision", "DecideRecovery");
        var (parcel, paper) = (
            (await service.Auditor.Case(recovered)).GetProperty("assetId").GetGuid(), Example("DecideRecovery")["documentNumber"]!.GetValue<string>());
        await service.Hear(Given.Ended(parcel, "2024-09-20", 3, paper));
        await Eventually.Gives(() => service.Auditor.Case(recovered), c => c.Text("state") == "recovered");
        await Take(recovered, "closing", "CloseIdleCase");

        var proposal = (await service.Park.Post("/api/reclamation/reallocations", About("ProposeReallocation", parcel))).Id();
        await service.Park.Post($"/api/reclamation/reallocations/{proposal}/withdrawal", Example("WithdrawReallocation"), 200);

        var (free, _) = await service.HeldParcel();
        await service.Hear(Given.Ended(free, "2024-09-20", 3));
        var wanted = (await service.Park.Post("/api/reclamation/reallocations", About("ProposeReallocation", free))).Id();
        await service.Park.Post($"/api/reclamation/reallocations/{wanted}/reservation", Example("ReserveAsset"), 200);

        var charged = await Open("2023-06-29");
        await service.Bureau.Step(charged, "investigation-notice", Given.Step("2024-07-05"));
        await Take(charged, "service", "ServeCasePaper");
        await Determine(charged, "holder");
        await Take(charged, "hearing-notice", "IssueHearingNotice");
        await Take(charged, "fee-decision", "DecideFee");

        var wrong = await Open("2022-06-30");
        await Take(wrong, "investigation-notice", "IssueInvestigationNotice");
        await Determine(wrong, "holder");
        await Take(wrong, "withdrawal", "WithdrawCasePaper");

        var negotiated = await Open("2022-06-30");
        await Take(negotiated, "investigation-notice", "IssueInvestigationNotice");
        await service.Hear(new Contracts.Land.LandEncumbered(
            (await service.Auditor.Case(negotiated)).GetProperty("assetId").GetGuid(), 3, null, Given.Day("2023-05-01"), DateTimeOffset.UtcNow, "抵1", "mortgage",
            Example("NotifyMortgagee")["registrationNumber"]!.GetValue<string>(), "县农村商业银行"));
        await Take(negotiated, "mortgagee-notice", "NotifyMortgagee");
        await Determine(negotiated, "government");
        await Take(negotiated, "government-notice", "NotifyGovernmentBody");
        await Take(negotiated, "scheme", "ApproveScheme");

        await service.Park.Post($"/api/reclamation/assets/{(await service.HeldParcel()).Id}/inspections", Example("InspectDevelopment"));
        await service.Host.As("bureau", "examples").Post("/api/reclamation/rules/ledger/versions", Example("PublishReclamationRule"));
        var park = service.Host.As("park", "examples");
        var project = (await park.Post("/api/reclamation/projects", Example("RegisterWaitingProject"))).Id();
        await park.Post($"/api/reclamation/projects/{project}/changes", Example("ChangeWaitingProject"), 200);
        await service.TablesAreUpToDate();
        var matching = (await park.Post("/api/reclamation/matchings", Example("RunMatching"))).Id();
        await ProposeAMatch(sent);
        var decided = Example("OverrideMatch");
        decided["projectId"] = project;
        await park.Post($"/api/reclamation/matchings/{matching}/overrides", decided, 200);
        await park.Post($"/api/reclamation/projects/{project}/withdrawal", Example("WithdrawWaitingProject"), 200);
        await service.Host.As("bureau", "examples").Post("/api/reclamation/calendar/notices", Example("LoadCalendarNotice"));
        await service.Bureau.Post($"/api/reclamation/cases/{charged}/letters", Example("IssueLetter"));
        await service.Bureau.Post($"/api/reclamation/cases/{charged}/letters/1/correction", Example("CorrectLetter"));
        await service.Host.As("bureau", "examples").Post("/api/reclamation/letter-templates/investigationNotice/versions", Example("PublishLetterTemplate"));
        await Inefficient(sent);
        await service.Auditor.Post("/api/reclamation/plans/comparisons", Example("ComparePlans"), 200);
        var plan = Example("AdoptPlan");
        plan["moves"]![0]!["assetId"] = (await service.HeldParcel()).Id;
        await service.Park.Post("/api/reclamation/plans", plan);
        sent.AddRange(["AdoptPlan", "ComparePlans"]);
        var sandbox = (await service.Park.Post("/api/reclamation/sandboxes", Example("OpenSandbox"))).Id();
        foreach (var again in new[] { true, false })
        {
            var move = (await service.Park.Post($"/api/reclamation/sandboxes/{sandbox}/moves", About("TryMove", plan["moves"]![0]!["assetId"]!.GetValue<Guid>()))).Id();
            if (again) await service.Park.Post($"/api/reclamation/sandboxes/{sandbox}/moves/{move}/withdrawal", Example("TakeBackMove"), 200);
        }
        await service.Park.Post($"/api/reclamation/sandboxes/{sandbox}/plan", Example("PromoteSandbox"));
        sent.AddRange(["OpenSandbox", "TryMove", "TakeBackMove", "PromoteSandbox"]);
        async Task Execute(Guid id, string step, string command)
        {
            sent.Add(command);
            await service.Bureau.Post($"/api/reclamation/cases/{id}/execution/{step}", Example(command), 200);
        }
        await Execute(recovered, "deregistration", "CancelRegistration");
        await Execute(charged, "fee-push", "PushIdleFee");
        await Execute(charged, "fee-payment", "PayIdleFee");
        await Execute(charged, "remedies", "SeekRemedy");
        await Execute(charged, "remedy-result", "ConcludeRemedy");
        await Execute(charged, "reminder", "RemindHolder");
        await Execute(charged, "enforcement", "ApplyForEnforcement");
        await service.Auditor.Post("/api/reclamation/impact", Example("EstimateImpact"), 200);
        await service.Auditor.Post("/api/reclamation/scenarios", Example("ComputeScenario"), 200);
        sent.AddRange(["ComputeScenario", "EstimateImpact", "IssueLetter", "CorrectLetter", "PublishLetterTemplate", "LoadCalendarNotice", "RegisterWaitingProject", "ChangeWaitingProject", "WithdrawWaitingProject", "RunMatching", "OverrideMatch"]);

        sent.AddRange(["ReserveAsset", "ProposeReallocation", "WithdrawReallocation", "InspectDevelopment", "PublishReclamationRule"]);
        Assert.Equal(
            typeof(Program).Assembly.GetManifestResourceNames().Where(n => n.Contains(".Examples.", StringComparison.Ordinal)).Select(n => n.Split('.')[^2]).Order(),
            sent.Distinct().Order());
    }

    private async Task ProposeAMatch(List<string> sent)
    {
        var park = service.Host.As("park", "matched");
        var unit = Guid.CreateVersion7();
        await service.Hear(new Contracts.Factories.BuildingDescribed(
            Guid.CreateVersion7(), 1, Given.Day("2023-05-01"), DateTimeOffset.UtcNow, "竣1", "EX-1", "EX-1", "青东坝工业区", null, 2.0m,
            [new(unit, "101", 1, 1200, true, 7.5m, 15, 5)], null, "丙", 1250), "matched");
        await service.EverythingIsHandled();
        var project = (await park.Post("/api/reclamation/projects", Example("RegisterWaitingProject"))).Id();
        await service.TablesAreUpToDate();
        var matching = (await park.Post("/api/reclamation/matchings", Example("RunMatching"))).Id();
        var proposal = About("ProposeMatch", unit);
        proposal["projectId"] = project;
        await park.Post($"/api/reclamation/matchings/{matching}/proposals", proposal);
        sent.Add("ProposeMatch");
    }

    // Four procedures: one to the end, one whose recognition is taken back, one that is turned down, one whose holder leaves after the exit.
    private async Task Inefficient(List<string> sent)
    {
        async Task<(Guid Id, Guid Parcel)> Begun()
        {
            var (parcel, _) = await service.HeldParcel(uscc: Given.NewFirm());
            sent.Add("SuspectInefficiency");
            return ((await service.Park.Post("/api/reclamation/inefficient-cases", About("SuspectInefficiency", parcel))).Id(), parcel);
        }
        async Task Take(Guid id, string step, string command)
        {
            sent.Add(command);
            await service.Park.Post($"/api/reclamation/inefficient-cases/{id}/{step}", Example(command), 200);
        }
        async Task Review(Guid id, bool agreed = true)
        {
            await Take(id, "notice", "IssueInefficiencyNotice");
            await Take(id, "service", "ServeInefficiencyNotice");
            await Take(id, "explanation", "ExplainInefficiency");
            foreach (var (department, role) in new[] { ("park", "park"), ("naturalResources", "bureau"), ("economy", "planner"), ("tax", "park"), ("environment", "park"), ("emergency", "park") })
            {
                var body = Example("GiveInefficiencyOpinion");
                (body["department"], body["agrees"]) = (department, agreed);
                await service.Host.As(role).Post($"/api/reclamation/inefficient-cases/{id}/opinion", body, 200);
            }
            sent.Add("GiveInefficiencyOpinion");
        }
        async Task Recognise(Guid id)
        {
            await Review(id);
            await Take(id, "recognition", "RecogniseInefficiency");
            await Take(id, "publicity", "PubliciseInefficiency");
        }

        var (cleared, _) = await Begun();
        await Recognise(cleared);
        await service.Park.Post($"/api/reclamation/inefficient-cases/{cleared}/letters", Example("IssueInefficiencyLetter"));
        await Take(cleared, "agreement", "AgreeRectification");
        await Take(cleared, "check", "CheckRectification");
        await Take(cleared, "clearing", "ClearInefficiency");

        var (wrong, _) = await Begun();
        await Recognise(wrong);
        await Take(wrong, "withdrawal", "WithdrawInefficiencyPaper");

        var (rejected, _) = await Begun();
        await Review(rejected, agreed: false);
        await Take(rejected, "rejection", "RejectInefficiency");

        var (escalated, parcel) = await Begun();
        await Recognise(escalated);
        var refusal = Example("CheckRectification");
        refusal["result"] = "refused";
        await service.Park.Post($"/api/reclamation/inefficient-cases/{escalated}/check", refusal, 200);
        await Take(escalated, "escalation", "EscalateInefficiency");
        await service.Hear(Given.Ended(parcel, "2024-10-15", 3, cause: "surrendered"));
        await Take(escalated, "closing", "CloseInefficientCase");
        sent.Add("IssueInefficiencyLetter");
    }

    [Fact]
    public async Task Every_command_that_a_body_can_be_sent_for_has_an_example_in_the_documentation()
    {
        var api = await ApiDescription.ReadAsync(service.Host.Anonymous(), "reclamation");
        Assert.Equal(64, api.Addresses.Values.Count(a => a.TryGetProperty("post", out _)));
        Assert.Equal(64, api.Commands.Count);
        api.TellsOfEverything();
    }
}
