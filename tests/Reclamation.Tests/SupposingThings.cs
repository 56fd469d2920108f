using System.Text.Json;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Reclamation.Tests;

/// <summary>推演沙盘: what would be so, computed and not stored.</summary>
public class Supposing_things(ReclamationService service)
{
    private readonly string _tenant = $"scenarios-{Given.Serial()}";

    private HttpClient As(string role) => service.Host.As(role, _tenant);

    private async Task<JsonElement> Compute(object scenario, int status = 200)
    {
        await service.TablesAreUpToDate();
        return await As("planner").Post("/api/reclamation/scenarios", scenario, status);
    }

    private static object Supposed(Guid parcel, string day, object more)
    {
        var body = JsonSerializer.SerializeToNode(more)!.AsObject();
        body["parcelId"] = parcel;
        return new { day, ledgerValues = Array.Empty<object>(), parcels = new[] { body } };
    }

    private static (string?, string?) Difference(JsonElement parcel, string what) => parcel.GetProperty("differences").EnumerateArray()
        .Where(d => d.Text("what") == what).Select(d => (d.GetProperty("before").GetString(), d.GetProperty("after").GetString())).SingleOrDefault();

    [Fact]
    public async Task An_extension_would_take_the_land_out_of_recovery_and_the_books_stay_as_they_are()
    {
        var (parcel, _) = await service.HeldParcel(tenant: _tenant);
        var seen = (await Compute(Supposed(parcel, "2024-08-01", new { agreedCommencement = "2023-06-30", cause = "holder" }))).GetProperty("parcels")[0];
        Assert.Equal(("TwoYears", "OneYear"), Difference(seen, "level"));
        Assert.Equal(("2022-06-30", "2023-06-30"), Difference(seen, "agreedStart"));
        Assert.Equal("fee", seen.GetProperty("after").Text("branch"));
        Assert.Equal(2_880_000m, seen.GetProperty("after").Number("feeYuan"));

        var begun = (await Compute(Supposed(parcel, "2024-08-01", new { commencedOn = "2023-05-01" }))).GetProperty("parcels")[0];
        Assert.Equal(("TwoYears", "None"), Difference(begun, "level"));
        Assert.Single((await As("park").Read("/api/reclamation/candidates?asOf=2024-08-01&signal=notStarted")).Items());
    }

    [Fact]
    public async Task A_cause_of_the_governments_would_leave_only_the_negotiated_ways_and_fewer_idle_days()
    {
        var (parcel, _) = await service.HeldParcel(tenant: _tenant);
        var seen = (await Compute(Supposed(parcel, "2024-08-01", new
        {
            cause = "holder", causeSpans = new[] { new { cause = "government", from = "2023-01-01", to = "2023-06-30" } },
        }))).GetProperty("parcels")[0];
        Assert.Equal("negotiated", seen.GetProperty("after").Text("branch"));
        Assert.Equal(181, seen.GetProperty("before").GetProperty("idleDaysNet").GetInt32() - seen.GetProperty("after").GetProperty("idleDaysNet").GetInt32());
    }

    [Fact]
    public async Task Another_warning_time_would_bring_lines_in_and_take_lines_out_and_the_published_rule_stays()
    {
        var (parcel, code) = await service.HeldParcel(tenant: _tenant);
        var wide = await Compute(new { day = "2022-10-01", ledgerValues = new[] { new { name = "warningDays", value = 365 } } });
        var entering = Assert.Single(wide.GetProperty("entering").EnumerateArray());
        Assert.Equal((parcel, code, "idleLand", "forecast"), (entering.GetProperty("assetId").GetGuid(), entering.Text("code"), entering.Text("category"), entering.Text("state")));
        Assert.Empty(wide.GetProperty("leaving").EnumerateArray());
        Assert.Equal("IdleLand.Forecast", Assert.Single(wide.GetProperty("ledger").EnumerateArray()).Text("what"));

        var narrow = await Compute(new { day = "2023-06-01", ledgerValues = new[] { new { name = "warningDays", value = 10 } } });
        Assert.Equal(parcel, Assert.Single(narrow.GetProperty("leaving").EnumerateArray()).GetProperty("assetId").GetGuid());
        Assert.Empty((await As("bureau").Read("/api/reclamation/rules/ledger/history")).EnumerateArray());
    }

    [Fact]
    public async Task What_no_rule_has_cannot_be_supposed_and_a_firm_supposes_nothing()
    {
        await Compute(new { day = "2023-06-01", ledgerValues = new[] { new { name = "noSuchFigure", value = 10 } } }, 400);
        await Compute(new { day = "2023-06-01", ledgerValues = new[] { new { name = "warningDays", value = 1.5 } } }, 400);
        await As("enterprise").Post("/api/reclamation/scenarios", new { day = "2023-06-01" }, 403);
        await As("operator").Post("/api/reclamation/scenarios", new { day = "2023-06-01" }, 403);
    }
}
