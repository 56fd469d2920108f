using System.Globalization;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.EndToEnd.Tests;

/// <summary>更正预览 across the services: what a correction in the land register would move everywhere, asked by the land service itself.</summary>
[Collection(OnPostgres.Name)]
public sealed class Previewing_corrections(ParkOnPostgres platform)
{
    [Fact]
    public async Task The_withdrawal_of_a_grant_shows_the_case_its_letters_and_the_land_that_would_be_others()
    {
        var (bureau, park, planner) = (await platform.As("demo-bureau"), await platform.As("demo-park"), await platform.As("demo-planner"));
        var firm = Domain.Uscc.Make("510799", string.Create(CultureInfo.InvariantCulture, $"MC{Random.Shared.Next(1_000_000):D6}"));
        var plot = await bureau.RegisteredParcel();
        await bureau.Post($"/api/land/parcels/{plot}/grant", Given.Grant(firm, "预览公司"));
        await Eventually.Gives(() => park.CandidatesFor(plot, "2024-07-01"), c => c.Length == 1);
        await Eventually.Gives(() => planner.Read($"/api/yield/enterprises/{firm}/land?year=2024"), l => l.Number("ownSquareMetres") == 40_000m);
        var opened = await park.Post(
            "/api/reclamation/cases", new { assetType = "parcel", assetId = plot, source = "contractTimer", effectiveOn = "2024-07-01", documentNumber = "线索1号" });
        await bureau.Post(
            $"/api/reclamation/cases/{opened.Id()}/investigation-notice",
            new { servedOn = "2024-07-05", serviceMethod = "direct", effectiveOn = "2024-07-05", documentNumber = "调查〔2024〕77号" }, 200);

        var preview = await bureau.Post($"/api/land/parcels/{plot}/corrections/preview", new { version = 2 }, 200);

        var elsewhere = preview.GetProperty("elsewhere").EnumerateArray().ToDictionary(e => e.Text("service"), e => e.GetProperty("moves").EnumerateArray().ToArray());
        Assert.Equal(["reclamation", "yield"], elsewhere.Keys.Order(StringComparer.Ordinal));
        Assert.Contains(elsewhere["reclamation"], m => m.Text("kind") == "case");
        Assert.Contains(elsewhere["reclamation"], m => m.Text("kind") == "letter" && m.Text("what") == "调查〔2024〕77号");
        var land = elsewhere["yield"].Single(m => m.Text("what") == $"{firm} 2024 countedSquareMetres");
        Assert.Equal((40_000m, 0m), (decimal.Parse(land.Text("before"), CultureInfo.InvariantCulture), decimal.Parse(land.Text("after"), CultureInfo.InvariantCulture)));
        Assert.Equal(firm, await bureau.HolderOn(plot)); // it was only a question
    }
}
