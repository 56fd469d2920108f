using System.Text.Json.Nodes;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Reclamation.Tests;

public class Negotiating_schemes(ReclamationService service)
{
    private async Task<Guid> Filed(decimal? price = 10_000_000m)
    {
        var (parcel, _) = await service.HeldParcel("2022-06-30", price: price);
        var id = await service.OpenedCase(parcel, "2025-03-01");
        await service.Bureau.Filed(id, "government", "2025-03-03", "2025-04-10", "2025-04-15");
        return id;
    }

    private static JsonObject Scheme(string option, object? terms = null, string on = "2025-06-01")
    {
        var body = Given.Step(on, terms ?? new { });
        body["option"] = option;
        body["approvedBy"] = "县人民政府";
        body["approvalDocumentNumber"] = "府批〔2025〕1号";
        return body;
    }

    private async Task<string> Refused(Guid id, JsonObject body) => (await service.Bureau.Step(id, "scheme", body, 409)).Rule();

    [Fact]
    public async Task IL_9_an_extension_reaches_at_most_a_year_beyond_the_agreement()
    {
        var id = await Filed();
        Assert.Equal("extension-too-long", await Refused(id, Scheme("extension", new { newStartOn = "2026-06-02" })));
        await service.Bureau.Step(id, "scheme", Scheme("extension", new { newStartOn = "2026-06-01" }));

        var seen = await service.Auditor.Case(id);
        Assert.Equal(("schemeApproved", "2026-06-01"), (seen.Text("state"), seen.GetProperty("scheme").Text("newStartOn")));
        Assert.Equal("done-before", await Refused(id, Scheme("extension", new { newStartOn = "2026-06-01" })));
        Assert.Equal("done-before", (await service.Bureau.Step(id, "hearing-notice", Given.Served("2025-07-01"), 409)).Rule());
    }

    [Fact]
    public async Task IL_10_a_temporary_use_ends_within_two_years()
    {
        var id = await Filed();
        Assert.Equal("temporary-use-too-long", await Refused(id, Scheme("temporaryUse", new { useFrom = "2025-04-01", useTo = "2027-04-02" })));
        await service.Bureau.Step(id, "scheme", Scheme("temporaryUse", new { useFrom = "2025-04-01", useTo = "2027-04-01" }));
    }

    [Fact]
    public async Task IL_14_land_is_exchanged_only_when_paid_with_funds_in_place_and_by_a_lawful_change_of_plan()
    {
        var id = await Filed();
        Assert.Equal(
            "price-not-paid", await Refused(id, Scheme("exchange", new { paidYuan = 8_000_000m, fundsInPlace = true, planChangeDocumentNumber = "规改1号" })));
        Assert.Equal("funds-not-in-place", await Refused(id, Scheme("exchange", new { paidYuan = 10_000_000m, planChangeDocumentNumber = "规改1号" })));
        Assert.Equal("no-plan-change", await Refused(id, Scheme("exchange", new { paidYuan = 10_000_000m, fundsInPlace = true })));
        await service.Bureau.Step(id, "scheme", Scheme("exchange", new { paidYuan = 10_000_000m, fundsInPlace = true, planChangeDocumentNumber = "规改1号" }));
    }

    [Fact]
    public async Task A_price_that_nobody_knows_cannot_be_called_paid() =>
        Assert.Equal("price-not-paid", await Refused(
            await Filed(price: null), Scheme("exchange", new { paidYuan = 10_000_000m, fundsInPlace = true, planChangeDocumentNumber = "规改1号" })));

    [Fact]
    public async Task IL_15_land_that_is_not_filed_in_the_monitoring_system_is_not_negotiated()
    {
        var (parcel, _) = await service.HeldParcel("2022-06-30");
        var id = await service.OpenedCase(parcel, "2025-03-01");
        await service.Bureau.Step(id, "investigation-notice", Given.Served("2025-03-03"));
        await service.Bureau.Step(id, "determination", Given.Step("2025-04-10", Given.Determination("government")));
        await service.Bureau.Step(id, "publicity", Given.Step("2025-04-10"));

        var refused = await service.Bureau.Step(id, "scheme", Scheme("extension", new { newStartOn = "2026-01-01" }), 409);
        Assert.Equal("not-filed", refused.Rule());
        Assert.Contains("第二十五条", refused.Text("source"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_same_level_governments_approval_there_is_no_scheme()
    {
        var body = Scheme("replan", new { terms = "调整为新型工业用地" });
        body.Remove("approvedBy");
        Assert.Equal("no-government-approval", await Refused(await Filed(), body));
    }

    [Fact]
    public async Task A_case_with_a_scheme_is_closed_as_disposed_of()
    {
        var id = await Filed();
        await service.Bureau.Step(id, "scheme", Scheme("paidRecovery", new { terms = "按评估价有偿收回" }));
        await service.Bureau.Step(id, "closing", Given.Step("2025-08-01"));
        Assert.Equal("disposed", (await service.Auditor.Case(id)).GetProperty("closing").Text("outcome"));
    }

    [Theory]
    [InlineData("replan", "terms")]
    [InlineData("paidRecovery", "terms")]
    [InlineData("other", "terms")]
    [InlineData("extension", "newStartOn")]
    [InlineData("temporaryUse", "useFrom")]
    [InlineData("temporaryUse", "useTo")]
    [InlineData("exchange", "paidYuan")]
    public async Task Each_way_needs_its_terms(string option, string field) =>
        Assert.True((await service.Bureau.Step(await Filed(), "scheme", Scheme(option), 400)).GetProperty("errors").TryGetProperty(field, out _));
}
