using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using ParkPlatform.Contracts.Land;
using ParkPlatform.Contracts.Reclamation;
using ParkPlatform.Testing;
using Wolverine.Runtime.Serialization;
using Xunit;

namespace ParkPlatform.Reclamation.Tests;

public class Recovering_land(ReclamationService service)
{
    private const string Paper = "闲收〔2024〕1号";

    private async Task<(Guid Id, Guid Parcel)> Decided(bool served = true)
    {
        var (parcel, _) = await service.HeldParcel();
        var id = await service.OpenedCase(parcel);
        await service.Bureau.Filed(id);
        await service.Bureau.Step(id, "hearing-notice", Given.Served("2024-08-26"));
        var body = Given.Step("2024-09-18", Given.Approval);
        body["documentNumber"] = Paper;
        if (served) (body["servedOn"], body["serviceMethod"]) = ("2024-09-20", "direct");
        await service.Bureau.Step(id, "recovery-decision", body);
        return (id, parcel);
    }

    /// <summary>What has been put into the land service's queue about a case.</summary>
    private async Task<LandUseRightRecovered[]> Told(Guid idleCase)
    {
        await using var connection = new NpgsqlConnection(service.Connection);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            "select body from queues.wolverine_queue_land where message_type = 'reclamation.land-use-right-recovered.v1'", connection);
        await using var reader = await command.ExecuteReaderAsync();
        var told = new List<LandUseRightRecovered>();
        while (await reader.ReadAsync())
        {
            var envelope = EnvelopeSerializer.Deserialize((byte[])reader[0]);
            Assert.Equal("demo-bureau", envelope.UserName);
            told.Add(JsonSerializer.Deserialize<LandUseRightRecovered>(envelope.Data!, JsonSerializerOptions.Web)!);
        }
        return [.. told.Where(m => m.CaseId == idleCase)];
    }

    private Task<LandUseRightRecovered[]> Told(Guid idleCase, int count) => Eventually.Gives(() => Told(idleCase), told => told.Length == count);

    [Fact]
    public async Task From_the_lead_to_the_recovery_as_the_contract_prints_it()
    {
        var (parcel, code) = await service.HeldParcel();
        var id = await service.OpenedCase(parcel);
        var bureau = service.Bureau;

        await bureau.Step(id, "investigation-notice", Given.Served("2024-07-05"));
        await bureau.Step(id, "determination", Given.Step("2024-08-20", Given.Determination()));
        await bureau.Step(id, "publicity", Given.Step("2024-08-22"));
        await bureau.Step(id, "monitoring-filing", Given.Step("2024-08-23"));
        await bureau.Step(id, "hearing-notice", Given.Served("2024-08-26"));
        Assert.Equal(10, (await bureau.Step(id, "recovery-decision", Given.Served("2024-09-20", more: Given.Approval))).Number("version"));

        var seen = await bureau.Case(id);
        Assert.Equal(("recoveryDecided", code), (seen.Text("state"), seen.Text("assetCode")));
        Assert.Equal("县人民政府", seen.GetProperty("recoveryDecision").Text("approvedBy"));
        Assert.Equal(
            ["investigation-notice", "service", "determination", "publicity", "monitoring-filing", "hearing-notice", "service", "recovery-decision", "service"],
            seen.GetProperty("steps").EnumerateArray().Select(s => s.Text("step")));
        Assert.Equal("2024-10-21", seen.Deadline("deregisterBy").Text("dueOn")); // the thirtieth day is a Sunday
    }

    [Fact]
    public async Task A_served_decision_tells_the_land_service_who_loses_what_and_from_which_day()
    {
        var (id, parcel) = await Decided();
        var told = Assert.Single(await Told(id, 1));
        Assert.Equal(
            (parcel, Given.Day("2024-09-20"), Given.Firm, "绿溪纺织有限公司", Paper, "府批〔2024〕9号", 10L),
            (told.ParcelId, told.EffectiveOn, told.HolderUscc, told.HolderName, told.DocumentNumber, told.ApprovalDocumentNumber, told.SourceVersion));
    }

    [Fact]
    public async Task A_decision_that_has_not_been_served_ends_nothing_until_it_is()
    {
        var (id, parcel) = await Decided(served: false);
        Assert.Empty(await Told(id));
        Assert.Contains(
            (await service.Auditor.Case(id)).GetProperty("warnings").EnumerateArray(), w => w.GetString()!.Contains("缺送达回证", StringComparison.Ordinal));
        Assert.Equal("register-not-heard", (await service.Bureau.Step(id, "closing", Given.Step("2024-09-25"), 409)).Rule());

        await service.Bureau.Step(id, "service", Given.Step("2024-09-25", new { paper = "recoveryDecision", serviceMethod = "leftAtPremises" }));
        var told = Assert.Single(await Told(id, 1));
        Assert.Equal((parcel, Given.Day("2024-09-25"), Paper), (told.ParcelId, told.EffectiveOn, told.DocumentNumber));
    }

    [Fact]
    public async Task A_decision_sent_twice_with_one_key_is_told_once()
    {
        var (parcel, _) = await service.HeldParcel();
        var id = await service.OpenedCase(parcel);
        await service.Bureau.Filed(id);
        await service.Bureau.Step(id, "hearing-notice", Given.Served("2024-08-26"));
        var key = Guid.NewGuid().ToString();
        for (var i = 0; i < 2; i++)
            await service.Bureau.Post(
                $"/api/reclamation/cases/{id}/recovery-decision", Given.Served("2024-09-20", more: Given.Approval), 200, ("Idempotency-Key", key));
        Assert.Single(await Told(id, 1));
    }

    [Fact]
    public async Task When_the_register_has_ended_the_right_the_case_shows_it_and_can_be_closed()
    {
        var (id, parcel) = await Decided();
        Assert.Equal("register-not-heard", (await service.Bureau.Step(id, "closing", Given.Step("2024-09-21"), 409)).Rule());
        await service.Hear(Given.Ended(parcel, "2024-09-20", 3, Paper));
        var seen = await Eventually.Gives(() => service.Auditor.Case(id), c => c.Text("state") == "recovered");
        Assert.True(seen.GetProperty("register").GetProperty("confirmed").GetBoolean());
        Assert.Equal("closing", Assert.Single(seen.GetProperty("next").EnumerateArray()).Text("step"));

        await service.Bureau.Step(id, "closing", Given.Step("2024-10-25"));
        Assert.Equal("recovered", (await service.Auditor.Case(id)).GetProperty("closing").Text("outcome"));
        Assert.Empty((await service.Auditor.Case(id)).GetProperty("next").EnumerateArray());
    }

    [Fact]
    public async Task The_registers_answer_counts_once_however_often_and_however_late_it_comes()
    {
        var (id, parcel) = await Decided();
        await service.Hear(Given.Ended(parcel, "2024-09-20", 3, Paper));
        await Eventually.Gives(() => service.Auditor.Case(id), c => c.Text("state") == "recovered");
        await service.Hear([Given.Ended(parcel, "2024-09-20", 3, Paper), new LandRecoveryRefused(parcel, 3, Given.Day("2024-09-20"), DateTimeOffset.UtcNow, Paper, id, "notHeld")]);
        await service.Bureau.Step(id, "closing", Given.Step("2024-10-25"));
        await service.Hear(Given.Ended(parcel, "2024-09-20", 3, Paper));
        await service.EverythingIsHandled();
        Assert.Equal(1, (await service.Auditor.History(id)).Count(type => type.Contains("by_register", StringComparison.Ordinal)));
        Assert.Equal("recovered", (await service.Auditor.Case(id)).GetProperty("closing").Text("outcome"));
    }

    [Theory]
    [InlineData("heldByAnother")]
    [InlineData("notHeld")]
    [InlineData("unknownParcel")]
    public async Task When_the_register_refuses_the_decision_the_case_shows_why_and_nothing_was_ended(string reason)
    {
        var (id, parcel) = await Decided();
        var refusal = new LandRecoveryRefused(parcel, 4, Given.Day("2024-09-20"), DateTimeOffset.UtcNow, Paper, id, reason);
        await service.Hear([refusal, refusal]);
        var seen = await service.Auditor.Case(id);
        Assert.Equal(
            ("recoveryRefused", false, reason),
            (seen.Text("state"), seen.GetProperty("register").GetProperty("confirmed").GetBoolean(), seen.GetProperty("register").Text("refusedBecause")));
        await service.Bureau.Step(id, "closing", Given.Step("2024-10-01"));
        Assert.Equal("recoveryRefused", (await service.Auditor.Case(id)).GetProperty("closing").Text("outcome"));
    }

    [Fact]
    public async Task An_end_that_another_decision_brought_about_is_no_answer_to_this_one()
    {
        var (id, parcel) = await Decided();
        await service.Hear([Given.Ended(parcel, "2024-09-20", 3, "另案收回"), Given.Ended(parcel, "2024-09-10", 4, Paper)]);
        await service.EverythingIsHandled();
        Assert.Equal("recoveryDecided", (await service.Auditor.Case(id)).Text("state"));
    }

    [Fact]
    public async Task An_answer_about_a_case_that_nobody_knows_or_of_another_authority_harms_nothing()
    {
        var (id, parcel) = await Decided();
        var refusal = new LandRecoveryRefused(parcel, 4, Given.Day("2024-09-20"), DateTimeOffset.UtcNow, Paper, id, "notHeld");
        await service.Hear(refusal, "elsewhere");
        await service.Hear(refusal with { CaseId = Guid.NewGuid() });
        Assert.Equal("recoveryDecided", (await service.Auditor.Case(id)).Text("state"));
    }

    [Fact]
    public async Task After_the_recovery_the_parcel_is_free_for_the_watch_and_no_candidate()
    {
        var (id, parcel) = await Decided();
        await service.Hear(Given.Ended(parcel, "2024-09-20", 3, Paper));
        await Eventually.Gives(() => service.Auditor.Case(id), c => c.Text("state") == "recovered");
        await service.TablesAreUpToDate();
        bool Is(JsonElement c) => c.GetProperty("assetId").GetGuid() == parcel;
        Assert.Contains(await service.Park.All("/api/reclamation/candidates?asOf=2024-09-19&signal=notStarted"), Is);
        Assert.DoesNotContain(await service.Park.All("/api/reclamation/candidates?asOf=2024-09-20&signal=notStarted"), Is);
    }

    [Fact]
    public async Task There_is_no_address_by_which_anybody_says_that_the_register_has_answered()
    {
        var (id, _) = await Decided();
        foreach (var step in new[] { "recovered", "register", "confirmation" }) await service.Bureau.Post(
            $"/api/reclamation/cases/{id}/{step}", Given.Step("2024-10-01"), 404);
    }
}
