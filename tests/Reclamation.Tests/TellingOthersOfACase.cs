using ParkPlatform.Contracts.Land;
using ParkPlatform.Contracts.Reclamation;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Reclamation.Tests;

/// <summary>Mortgagees and government bodies have to be told of a case; land and factories are told of its restrictions.</summary>
public class Telling_others_of_a_case(ReclamationService service)
{
    private const string Certificate = "川(2023)青东坝不动产证明第0000012号";

    private static LandEncumbered Mortgaged(Guid parcel, string on = "2023-05-01", long version = 3, string kind = "mortgage") =>
        new(parcel, version, null, Given.Day(on), DateTimeOffset.UtcNow, "抵1", kind, Certificate, "县农村商业银行");

    private static object Notice => new { registrationNumber = Certificate };

    private async Task<(Guid Id, Guid Parcel)> Noticed()
    {
        var (parcel, _) = await service.HeldParcel();
        var id = await service.OpenedCase(parcel);
        await service.Bureau.Step(id, "investigation-notice", Given.Served("2024-07-05"));
        return (id, parcel);
    }

    [Fact]
    public async Task Mortgaged_land_is_not_determined_idle_before_the_mortgagee_has_been_told()
    {
        var (id, parcel) = await Noticed();
        await service.Hear([Mortgaged(parcel), Mortgaged(parcel)]);
        var refused = await service.Bureau.Step(id, "determination", Given.Step("2024-08-20", Given.Determination()), 409);
        Assert.Equal("mortgagee-not-notified", refused.Rule());
        Assert.Contains("县农村商业银行", refused.Text("detail"), StringComparison.Ordinal);
        var seen = await service.Auditor.Case(id, "?asOf=2024-08-19");
        Assert.Contains(seen.GetProperty("next").EnumerateArray(), n => n.Text("step") == "mortgagee-notice");
        Assert.Contains(seen.GetProperty("warnings").EnumerateArray(), w => w.GetString()!.Contains(Certificate, StringComparison.Ordinal));

        Assert.Equal("no-such-mortgage", (await service.Bureau.Step(id, "mortgagee-notice", Given.Step("2024-08-10", new { registrationNumber = "另一号" }), 409)).Rule());
        await service.Park.Step(id, "mortgagee-notice", Given.Step("2024-08-10", Notice), 403);
        await service.Bureau.Step(id, "mortgagee-notice", Given.Step("2024-08-10", Notice));
        Assert.Equal("done-before", (await service.Bureau.Step(id, "mortgagee-notice", Given.Step("2024-08-11", Notice), 409)).Rule());
        await service.Bureau.Step(id, "determination", Given.Step("2024-08-20", Given.Determination()));
        Assert.Contains("mortgagee_notified", await service.Auditor.History(id));
    }

    [Fact]
    public async Task A_mortgage_that_comes_later_holds_up_the_recovery_and_one_that_was_lifted_or_a_seizure_holds_up_nothing()
    {
        var (id, parcel) = await Noticed();
        await service.Hear(Mortgaged(parcel, kind: "seizure"));
        await service.Bureau.Step(id, "determination", Given.Step("2024-08-20", Given.Determination()));
        await service.Bureau.Step(id, "publicity", Given.Step("2024-08-22"));
        await service.Bureau.Step(id, "monitoring-filing", Given.Step("2024-08-23"));
        await service.Bureau.Step(id, "hearing-notice", Given.Served("2024-08-26"));
        await service.Hear(Mortgaged(parcel, "2024-08-28", 4));
        Assert.Equal(
            "mortgagee-not-notified", (await service.Bureau.Step(id, "recovery-decision", Given.Served("2024-09-20", more: Given.Approval), 409)).Rule());
        await service.Hear(new LandEncumbranceLifted(parcel, 5, null, Given.Day("2024-09-10"), DateTimeOffset.UtcNow, "注1", Certificate));
        await service.Bureau.Step(id, "recovery-decision", Given.Served("2024-09-20", more: Given.Approval));
    }

    [Fact]
    public async Task A_body_that_the_determination_names_is_told_before_the_idleness_is_publicised()
    {
        var (id, _) = await Noticed();
        await service.Bureau.Step(
            id, "determination", Given.Step("2024-08-20", new { limb = "notStarted", cause = "holder", facts = "未动工", governmentBody = "县住建局" }), 400);
        await service.Bureau.Step(
            id, "determination", Given.Step("2024-08-20", new { limb = "notStarted", cause = "government", facts = "规划调整", governmentBody = "县住建局" }));
        Assert.Equal("government-not-notified", (await service.Bureau.Step(id, "publicity", Given.Step("2024-08-22"), 409)).Rule());
        await service.Bureau.Step(id, "government-notice", Given.Step("2024-08-21", new { body = "县交通局" }));
        Assert.Equal("government-not-notified", (await service.Bureau.Step(id, "publicity", Given.Step("2024-08-22"), 409)).Rule());
        await service.Bureau.Step(id, "government-notice", Given.Step("2024-08-21", new { body = "县住建局" }));
        await service.Bureau.Step(id, "publicity", Given.Step("2024-08-22"));
        Assert.Empty((await service.Auditor.Case(id, "?asOf=2024-08-22")).GetProperty("warnings").EnumerateArray());
    }

    [Fact]
    public async Task Land_and_factories_are_told_of_land_that_is_idle_by_its_holders_cause_and_again_when_it_has_been_dealt_with()
    {
        var (id, parcel) = await Noticed();
        await service.Bureau.Step(id, "determination", Given.Step("2024-08-20", Given.Determination()));
        foreach (var listener in new[] { "land", "factories" })
        {
            var told = Assert.Single(await Eventually.Gives(
                async () => (await Queues.Told<LandRestricted>(service.Connection, listener)).Where(m => m.CaseId == id).ToArray(), m => m.Length > 0));
            Assert.Equal(
                (parcel, Given.Firm, Given.Day("2024-08-20"), "文〔2024-08-20〕"), (told.ParcelId, told.HolderUscc, told.EffectiveOn, told.DocumentNumber));
        }

        await service.Hear(Given.Reached(parcel, LandMilestone.Commenced, "2024-09-01", 3));
        await service.Bureau.Step(id, "closing", Given.Step("2024-09-05"));
        Assert.Equal(Given.Day("2024-09-05"), Assert.Single(await Lifted(id)).EffectiveOn);
    }

    [Fact]
    public async Task A_recovery_that_the_register_confirms_lifts_the_restriction_and_closing_does_not_tell_it_again()
    {
        var (id, parcel) = await Noticed();
        await service.Bureau.Step(id, "determination", Given.Step("2024-08-20", Given.Determination()));
        await service.Bureau.Step(id, "publicity", Given.Step("2024-08-22"));
        await service.Bureau.Step(id, "monitoring-filing", Given.Step("2024-08-23"));
        await service.Bureau.Step(id, "hearing-notice", Given.Served("2024-08-26"));
        await service.Bureau.Step(id, "recovery-decision", Given.Served("2024-09-20", more: Given.Approval));
        await service.Hear(Given.Ended(parcel, "2024-09-20", 3, "文〔2024-09-20〕"));
        await Eventually.Gives(() => service.Auditor.Case(id), c => c.Text("state") == "recovered");
        await service.Bureau.Step(id, "closing", Given.Step("2024-10-25"));
        Assert.Equal(Given.Day("2024-09-20"), Assert.Single(await Lifted(id)).EffectiveOn);
    }

    [Fact]
    public async Task A_case_of_the_governments_cause_restricts_nobody()
    {
        var (id, _) = await Noticed();
        await service.Bureau.Step(id, "determination", Given.Step("2024-08-20", Given.Determination("government")));
        await service.EverythingIsHandled();
        Assert.DoesNotContain(await Queues.Told<LandRestricted>(service.Connection, "land"), m => m.CaseId == id);
    }

    private Task<LandRestrictionLifted[]> Lifted(Guid id) => Eventually.Gives(
        async () => (await Queues.Told<LandRestrictionLifted>(service.Connection, "land")).Where(m => m.CaseId == id).ToArray(), m => m.Length > 0);
}
