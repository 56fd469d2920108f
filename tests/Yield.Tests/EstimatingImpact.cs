using System.Text.Json;
using ParkPlatform.Contracts;
using ParkPlatform.Hosting.Previews;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Yield.Tests;

/// <summary>What a correction in the land register would move here, before anybody makes it.</summary>
public class Estimating_impact(YieldService yield)
{
    private readonly Authority _county = yield.NewAuthority();

    private async Task<JsonElement[]> Moves(params IPublishedFact[] messages) =>
        [.. (await _county.Auditor.Post("/api/yield/impact", Supposed.Question(messages), 200)).GetProperty("moves").EnumerateArray()];

    [Fact]
    public async Task An_allocation_that_would_be_withdrawn_moves_the_land_and_the_published_classes_and_nothing_is_stored()
    {
        await _county.IsGiven();
        var parcel = Guid.NewGuid();
        await _county.Hears(Told.Parcel(parcel, "P-70", 200_000), Told.Allocated(parcel, "P-70", 200_000, WorkedExample.Uscc("F04"), "F04"));
        var land = await _county.Land(WorkedExample.Uscc("F04"));
        var run = await _county.Run(await _county.Rules(r => r.Remove("publicityWorkingDays")));
        await _county.Planner.Post($"/api/yield/runs/{run}/publish", new { effectiveOn = "2025-08-08", documentNumber = "示例府发〔2025〕20号" }, 200);

        var moves = await Moves(Told.Withdrawn(parcel, 2, "2025-09-01", 3));
        var figure = moves.Single(m => m.Text("what") == $"{WorkedExample.Uscc("F04")} 2024 countedSquareMetres");
        Assert.Equal(
            (land.Number("countedSquareMetres"), land.Number("countedSquareMetres") - 200_000m),
            (decimal.Parse(figure.Text("before"), System.Globalization.CultureInfo.InvariantCulture),
                decimal.Parse(figure.Text("after"), System.Globalization.CultureInfo.InvariantCulture)));
        var moved = moves.Single(m => m.Text("kind") == "class" && m.Text("what") == $"{WorkedExample.Uscc("F04")} 2024");
        Assert.Equal(("D", "C", "2025-08-08"), (moved.Text("before"), moved.Text("after"), moved.Text("from"))); // as it is without that land
        Assert.Equal(land.Number("countedSquareMetres"), (await _county.Land(WorkedExample.Uscc("F04"))).Number("countedSquareMetres"));
    }

    [Fact]
    public async Task What_changes_nobodys_land_moves_nothing()
    {
        var parcel = Guid.NewGuid();
        await _county.Hears(Told.Parcel(parcel, "P-71", 1_000), Told.Allocated(parcel, "P-71", 1_000, Given.Uscc(7), "甲"));
        Assert.Empty(await Moves(Told.Allocated(parcel, "P-71", 1_000, Given.Uscc(7), "甲", version: 3, corrects: 2)));
        Assert.Empty(await Moves());
    }

    [Fact]
    public async Task Messages_that_are_none_and_too_many_are_refused()
    {
        foreach (var body in new object[]
        {
            new { }, new { messages = new[] { new { name = "land.nothing.v1", message = new { } } } },
            new { messages = new[] { new { name = "land.land-entry-withdrawn.v1", message = new { withdraws = "x" } } } },
            new { messages = Enumerable.Range(0, 201).Select(_ => new { name = "x", message = new { } }) },
        })
            await _county.Auditor.Post("/api/yield/impact", body, 400);
        await _county.Firm(Given.Uscc(1)).Post("/api/yield/impact", new { messages = Array.Empty<object>() }, 403);
    }
}
