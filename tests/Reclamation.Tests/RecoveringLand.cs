using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Reclamation.Tests;

public class Recovering_land(ReclamationService service)
{
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
    }
}
