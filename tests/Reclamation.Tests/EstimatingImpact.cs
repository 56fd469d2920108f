using System.Text.Json;
using ParkPlatform.Contracts;
using ParkPlatform.Contracts.Land;
using ParkPlatform.Hosting.Previews;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Reclamation.Tests;

/// <summary>What a correction in the land register would move here, before anybody makes it.</summary>
public class Estimating_impact(ReclamationService service)
{
    private async Task<JsonElement[]> Moves(params IPublishedFact[] messages) =>
        [.. (await service.Auditor.Post("/api/reclamation/impact", Supposed.Question(messages), 200)).GetProperty("moves").EnumerateArray()];

    [Fact]
    public async Task Works_that_would_have_begun_in_time_move_the_deadlines_the_case_and_every_letter_that_rests_on_them()
    {
        var (parcel, code) = await service.HeldParcel();
        var id = await service.OpenedCase(parcel);
        await service.Bureau.Filed(id);

        var moves = await Moves(Given.Reached(parcel, LandMilestone.Commenced, "2023-01-10", 3));

        Assert.Equal(
            ["2023-07-01", "2024-07-01"], moves.Where(m => m.Text("kind") == "deadline").Select(m => m.Text("before")).Order(StringComparer.Ordinal));
        var standing = moves.Single(m => m.Text("kind") == "case" && m.Text("what") == code);
        Assert.Contains("无偿收回", standing.Text("before"), StringComparison.Ordinal);
        Assert.Contains("不予处置", standing.Text("after"), StringComparison.Ordinal);
        Assert.Contains(moves, m => m.Text("kind") == "case" && m.Text("what") == $"{code} 下一步");
        Assert.Equal(
            ["文〔2024-07-05〕", "文〔2024-08-20〕"], moves.Where(m => m.Text("kind") == "letter").Select(m => m.Text("what")).Order(StringComparer.Ordinal));
        Assert.Equal("filed", (await service.Auditor.Case(id)).Text("state")); // and nothing has been stored
    }

    [Fact]
    public async Task Another_agreed_start_moves_both_anniversaries()
    {
        var (parcel, _) = await service.HeldParcel();
        var moves = await Moves(Given.Terms(parcel, "2025-12-31", "2022-06-01", 3));
        Assert.Equal(
            [("2023-07-01", "2027-01-01"), ("2024-07-01", "2028-01-01")],
            moves.Where(m => m.Text("kind") == "deadline").Select(m => (m.Text("before"), m.Text("after"))).Order());
        Assert.Contains(moves, m => m.Text("what") == "agreedCommencement" && m.Text("from") == "2022-06-01");
    }

    [Fact]
    public async Task What_says_the_same_again_moves_nothing_and_what_is_no_message_is_refused()
    {
        var (parcel, code) = await service.HeldParcel();
        Assert.Empty(await Moves(Given.Allocated(parcel, code, version: 3, corrects: 2)));
        await service.Auditor.Post("/api/reclamation/impact", new { messages = new[] { new { name = "x", message = new { } } } }, 400);
    }
}
