using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.EndToEnd.Tests;

/// <summary>Roles and tenants through the gateway, with the tokens it issues.</summary>
[Collection(OnPostgres.Name)]
public sealed class Two_authorities(ParkOnPostgres platform)
{
    [Fact]
    public async Task The_park_neither_grants_nor_determines_nor_decides_a_fee_or_a_recovery()
    {
        var bureau = await platform.As("demo-bureau");
        var park = await platform.As("demo-park");
        var plot = await bureau.RegisteredParcel();
        await park.Post($"/api/land/parcels/{plot}/grant", Given.Grant(), 403);
        await bureau.Post($"/api/land/parcels/{plot}/grant", Given.Grant());
        await Eventually.Gives(() => park.CandidatesFor(plot, "2024-07-01"), c => c.Length == 1);

        var opened = await park.Post("/api/reclamation/cases", new { assetType = "parcel", assetId = plot, source = "contractTimer", effectiveOn = "2024-07-01", documentNumber = "线索1号" });
        foreach (var step in new[] { "determination", "fee-decision", "recovery-decision" })
        {
            var body = new { limb = "notStarted", cause = "holder", facts = "未动工", approvedBy = "县人民政府", approvalDocumentNumber = "府批1号", servedOn = "2024-09-20", serviceMethod = "direct", effectiveOn = "2024-09-20", documentNumber = "文1号" };
            await park.Post($"/api/reclamation/cases/{opened.Id()}/{step}", body, 403);
        }
        await park.Post("/api/land/imports/supply-results?dryRun=true", Requests.Upload("a,b"u8.ToArray(), "a.csv"), 403);
        Assert.Equal(Given.Firm, await bureau.HolderOn(plot));
    }

    [Theory]
    [InlineData("demo-auditor")]
    [InlineData("demo-enterprise")]
    public async Task Who_only_reads_changes_nothing(string client)
    {
        var http = await platform.As(client);
        await http.Post("/api/land/parcels", Given.Parcel(), 403);
        await http.Post("/api/factories/buildings", Given.Building(Given.Code()), 403);
        await http.Post("/api/reclamation/cases", new { assetType = "parcel", assetId = Guid.NewGuid(), source = "patrol", effectiveOn = "2024-07-01", documentNumber = "1" }, 403);
        await http.Post("/api/yield/runs", new { year = 2024, ruleSetId = Guid.NewGuid() }, 403);
    }

    [Fact]
    public async Task An_authority_sees_nothing_of_anothers_in_any_service()
    {
        var bureau = await platform.As("demo-bureau");
        var park = await platform.As("demo-park");
        var code = Given.Code();
        var plot = await bureau.RegisteredParcel(code);
        await bureau.Post($"/api/land/parcels/{plot}/grant", Given.Grant());
        var units = await park.RegisteredUnits(code);
        var lease = await park.Post("/api/factories/leases", Given.Lease([units[0]]));
        await Eventually.Gives(() => park.CandidatesFor(plot, "2024-07-01"), c => c.Length == 1);
        await Eventually.Gives(() => park.CandidatesFor(units[1], "2024-07-01"), c => c.Length == 1);

        var tenant = $"elsewhere-{Guid.NewGuid():N}";
        var other = await platform.AsNew("bureau", tenant);
        var otherPark = await platform.AsNew("park", tenant);
        await other.Read($"/api/land/parcels/{plot}", 404);
        await other.Post($"/api/land/parcels/{plot}/grant", Given.Grant(), 404);
        await other.Read($"/api/factories/leases/{lease.Id()}", 404);
        await otherPark.Post("/api/factories/leases", Given.Lease([units[1]]), 409);
        await otherPark.Post("/api/reclamation/cases", new { assetType = "parcel", assetId = plot, source = "patrol", effectiveOn = "2024-07-01", documentNumber = "1" }, 409);
        foreach (var list in new[]
        {
            "/api/land/parcels", "/api/land/allocations?all=true", "/api/factories/buildings", "/api/factories/leases", "/api/reclamation/candidates?asOf=2024-07-01", "/api/reclamation/cases",
            "/api/yield/enterprises?year=2024", "/api/yield/runs",
        })
        {
            Assert.Empty(await other.All(list));
        }

        // The same published list goes into their own books, and the messages about it stay there too.
        var file = SharedFiles.Bytes("data/land-supply-2018/sample-industrial-34.csv");
        Assert.Equal(34, (await other.Post("/api/land/imports/supply-results?dryRun=false", Requests.Upload(file, "供地结果.csv"), 200)).Number("created"));
        await Eventually.Gives(() => other.All("/api/reclamation/candidates?asOf=2021-01-01&signal=notStarted"), c => c.Length == 32);
        var supervised = (await other.All("/api/land/parcels")).Select(p => p.Text("code")).ToHashSet();
        Assert.DoesNotContain(await park.All("/api/reclamation/candidates?asOf=2021-01-01&signal=notStarted"), c => supervised.Contains(c.Text("code")));
    }

    [Fact]
    public async Task A_firm_sees_its_own_affairs_and_nobody_elses()
    {
        var bureau = await platform.As("demo-bureau");
        var firm = await platform.As("demo-enterprise"); // Given.Firm
        var (own, other) = (await bureau.RegisteredParcel(), await bureau.RegisteredParcel());
        await bureau.Post($"/api/land/parcels/{own}/grant", Given.Grant());
        await bureau.Post($"/api/land/parcels/{other}/grant", Given.Grant(Given.OtherFirm, Given.OtherFirmName));
        await firm.Read($"/api/land/parcels/{own}");
        await firm.Read($"/api/land/parcels/{other}", 404);
        var candidates = await Eventually.Gives(() => firm.All("/api/reclamation/candidates?asOf=2024-07-01"), c => c.Any(x => x.Text("assetId") == own.ToString()));
        Assert.All(candidates, c => Assert.Equal(Given.Firm, c.GetProperty("holder").Text("uscc")));
        await firm.Read($"/api/yield/enterprises/{Given.Firm}/land?year=2024");
        await firm.Read($"/api/yield/enterprises/{Given.OtherFirm}/land?year=2024", 404);
    }
}
