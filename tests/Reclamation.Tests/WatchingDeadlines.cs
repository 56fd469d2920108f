using System.Diagnostics;
using System.Text.Json;
using ParkPlatform.Domain;
using ParkPlatform.Reclamation.Deadlines;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Reclamation.Tests;

public class Watching_deadlines(ReclamationService service)
{
    private readonly string _tenant = $"deadlines-{Given.Serial()}";

    private HttpClient As(string role) => service.Host.As(role, _tenant);

    private async Task<Guid> Opened(string on, string? noticed = null)
    {
        var (parcel, _) = await service.HeldParcel(tenant: _tenant);
        var id = (await As("park").Post("/api/reclamation/cases", Given.Opening(parcel, on))).Id();
        if (noticed is not null) await As("bureau").Step(id, "investigation-notice", Given.Served(noticed));
        return id;
    }

    private async Task<JsonElement[]> Board(string query) => (await As("park").Read($"/api/reclamation/deadlines?{query}")).Items();

    private static object Notice(int year, string holiday, string from, string to, string[]? worked = null) => new
    {
        year, noticeNumber = $"国办发明电〔{year - 1}〕1号", holidays = new[] { new { name = holiday, days = new { from, to } } }, makeUpWorkdays = worked ?? [],
        effectiveOn = "2026-11-01", documentNumber = $"国办发明电〔{year - 1}〕1号",
    };

    [Fact]
    public async Task The_board_shows_what_is_late_first_then_red_amber_and_green_each_with_its_strip()
    {
        var late = await Opened("2026-08-01"); // to be verified by 2026-08-31
        var replies = await Opened("2026-09-01", "2026-09-20"); // to be answered by 2026-10-20
        var board = await Board("asOf=2026-10-12");
        Assert.Equal(
            [(late, "verifyBy", "red", -42, true), (replies, "replyBy", "amber", 8, false)],
            board.Select(l => (
                l.GetProperty("caseId").GetGuid(), l.GetProperty("deadline").Text("name"), l.Text("urgency"), l.GetProperty("daysLeft").GetInt32(),
                l.GetProperty("isDuty").GetBoolean())));
        var strip = board[1].GetProperty("deadline").GetProperty("days").EnumerateArray().ToArray();
        Assert.Equal(31, strip.Length); // the day of service, and thirty
        Assert.Contains(strip, d => d.Text("kind") == "holiday" && d.Text("holidayName") == "国庆节");

        Assert.Equal("green", (await Board("asOf=2026-09-22&duty=false")).Single().Text("urgency"));
        Assert.Equal("red", (await Board("asOf=2026-10-17&duty=false")).Single().Text("urgency"));
        Assert.Single(await Board("asOf=2026-10-12&urgency=amber"));
        Assert.Empty(await Board("asOf=2026-09-22&within=5&duty=false"));
        Assert.Empty((await As("enterprise").Read("/api/reclamation/deadlines?asOf=2026-10-12")).Items());
        await As("operator").Read("/api/reclamation/deadlines", 403);
    }

    [Theory]
    [InlineData(3, "Red")]
    [InlineData(4, "Amber")]
    [InlineData(10, "Amber")]
    [InlineData(11, "Green")]
    [InlineData(-1, "Red")]
    public void Three_days_are_red_and_ten_amber(int left, string urgency) => Assert.Equal(urgency, ListDeadlinesEndpoint.UrgencyOf(left).ToString());

    [Fact]
    public async Task A_new_notice_moves_open_deadlines_and_lists_them_and_leaves_what_is_done()
    {
        var answered = await Opened("2026-10-01", "2026-11-04"); // reply by 2026-12-04
        await As("bureau").Step(answered, "reply", Given.Step("2026-11-20"));
        var waiting = await Opened("2026-10-02", "2026-11-25"); // reply by 2026-12-25, a Friday

        // A notice for 2027 may reach into the December before.
        var loaded = await As("bureau").Post("/api/reclamation/calendar/notices", Notice(2027, "元旦", "2026-12-25", "2027-01-03"));
        var moved = loaded.GetProperty("moved").EnumerateArray().Single();
        Assert.Equal(
            (waiting, "replyBy", "2026-12-25", "2027-01-04"),
            (moved.GetProperty("caseId").GetGuid(), moved.Text("name"), moved.Text("wasDueOn"), moved.Text("dueOn")));
        Assert.StartsWith("2", loaded.Text("calendarVersion"), StringComparison.Ordinal);

        var seen = (await As("bureau").Case(waiting)).Deadline("replyBy");
        Assert.Equal(("2027-01-04", loaded.Text("calendarVersion"), false), (seen.Text("dueOn"), seen.Text("calendarVersion"), seen.GetProperty("provisional").GetBoolean()));
        Assert.Equal("2026-12-04", (await As("bureau").Case(answered)).Deadline("replyBy").Text("dueOn"));

        // It is revised: the latest notice for a year holds.
        var revised = await As("bureau").Post("/api/reclamation/calendar/notices", Notice(2027, "元旦", "2027-01-01", "2027-01-03"));
        Assert.Equal("2026-12-25", revised.GetProperty("moved").EnumerateArray().Single().Text("dueOn"));
        Assert.Equal(["calendar_notice_loaded", "calendar_notice_loaded"], (await As("auditor").Read("/api/reclamation/calendar/history")).EnumerateArray().Select(h => h.Text("type")));
        Assert.Contains((await As("park").Read("/api/reclamation/calendar")).GetProperty("notices").EnumerateArray(), n => n.GetProperty("year").GetInt32() == 2027);
    }

    [Fact]
    public async Task A_decision_is_held_against_the_calendar_that_has_been_loaded()
    {
        var waiting = await Opened("2026-07-01", "2026-08-03"); // reply by 2026-09-02
        await As("bureau").Post("/api/reclamation/calendar/notices", Notice(2026, "抗战纪念", "2026-09-02", "2026-09-06"));
        var refused = await As("bureau").Step(waiting, "determination", Given.Step("2026-09-04", Given.Determination()), 409);
        Assert.Equal("reply-time-running", refused.Rule());
        await As("bureau").Step(waiting, "determination", Given.Step("2026-09-08", Given.Determination()));
    }

    [Fact]
    public async Task A_faulty_notice_is_refused_and_only_the_bureau_loads_one()
    {
        await As("bureau").Post("/api/reclamation/calendar/notices", Notice(2027, "元旦", "2028-01-01", "2028-01-03"), 400);
        await As("bureau").Post("/api/reclamation/calendar/notices", Notice(2027, "元旦", "2027-01-01", "2027-01-03", ["2027-01-05"]), 400);
        await As("park").Post("/api/reclamation/calendar/notices", Notice(2027, "元旦", "2027-01-01", "2027-01-03"), 403);
        Assert.Empty((await As("auditor").Read("/api/reclamation/calendar/history")).EnumerateArray());
    }

    [Fact]
    public void A_million_deadlines_are_counted_anew()
    {
        var (calendar, rules) = (WorkingCalendar.Official, IdleLandRules.All);
        var watch = Stopwatch.StartNew();
        var moved = 0;
        var after = calendar.With(new(2027, "通知", [new("元旦", new(new(2027, 1, 1), new(2027, 1, 3)))], []));
        for (var n = 0; n < 1_000_000; n++)
        {
            var (rule, trigger) = (rules[n % rules.Count], new DateOnly(2026, 6, 1).AddDays(n % 300));
            if (rule.DueOn(trigger, calendar) != rule.DueOn(trigger, after)) moved++;
        }
        TestContext.Current.SendDiagnosticMessage($"1,000,000 deadlines twice in {watch.ElapsedMilliseconds} ms, {moved} moved");
        Assert.InRange(moved, 1, 999_999);
    }
}
