using System.Text.Json;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Reclamation.Deadlines;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Reclamation.Tests;

public class Counting_deadlines(ReclamationService service)
{
    private async Task<(Guid Id, Guid Parcel)> Opened(string start, string on)
    {
        var (parcel, _) = await service.HeldParcel(start);
        return (await service.OpenedCase(parcel, on), parcel);
    }

    private static (string Due, string State) Standing(JsonElement deadline) => (deadline.Text("dueOn"), deadline.Text("state"));

    [Fact]
    public async Task IL_12_a_fee_decision_served_on_15_December_2025_starts_five_periods()
    {
        var (id, _) = await Opened("2024-06-30", "2025-09-01");
        await service.Bureau.Filed(id, notice: "2025-09-10", determination: "2025-10-20", filing: "2025-10-22");
        await service.Bureau.Step(id, "hearing-notice", Given.Served("2025-11-03"));
        await service.Bureau.Step(id, "fee-decision", Given.Served("2025-12-10", "2025-12-15", Given.Approval));

        var seen = await service.Auditor.Case(id, "?asOf=2025-12-15");
        Assert.Equal("2880000.00", seen.GetProperty("feeDecision").GetProperty("feeYuan").GetRawText());
        Assert.Equal(
            ["2026-01-14", "2026-02-13", "2026-06-15", "2026-09-15"],
            new[] { "payBy", "reconsiderBy", "sueBy", "applyToCourtBy" }.Select(name => seen.Deadline(name).Text("dueOn")));
        Assert.Equal("2026-06-16", seen.Deadline("applyToCourtBy").Text("from"));
        Assert.All(seen.GetProperty("deadlines").EnumerateArray(), d => Assert.False(d.GetProperty("provisional").GetBoolean())); // 2025 and 2026 have their notices
        Assert.Equal(
            ("征缴决定送达", "2025-12-15"),
            (seen.Deadline("payBy").GetProperty("triggeredBy").Text("name"), seen.Deadline("payBy").GetProperty("triggeredBy").Text("on")));
    }

    [Fact]
    public async Task A_deadline_says_by_which_rule_and_day_by_day_why()
    {
        var (id, _) = await Opened("2024-06-30", "2025-09-01");
        await service.Bureau.Step(id, "investigation-notice", Given.Served("2025-09-03"));
        var reply = (await service.Auditor.Case(id, "?asOf=2025-09-03")).Deadline("replyBy");

        // The thirtieth day, 3 October, is a holiday; 9 October is the next day on which the offices work.
        Assert.Equal(
            ("2025-10-09", "idle.reply", "2012-07-01", true),
            (reply.Text("dueOn"), reply.Text("rule"), reply.Text("ruleVersion"), reply.GetProperty("rolls").GetBoolean()));
        Assert.Contains("闲置土地处置办法", reply.Text("source"), StringComparison.Ordinal);
        var days = reply.GetProperty("days").EnumerateArray().ToArray();
        Assert.Equal(37, days.Length);
        Assert.Equal(("2025-09-03", false), (days[0].Text("date"), days[0].GetProperty("counts").GetBoolean())); // the first day is not counted
        Assert.Equal(
            ("2025-10-03", 30, "holiday", "国庆节、中秋节"), (days[30].Text("date"), days[30].Number("number"), days[30].Text("kind"), days[30].Text("holidayName")));
        Assert.Equal(("2025-10-09", false), (days[^1].Text("date"), days[^1].GetProperty("counts").GetBoolean()));

        var http = service.Host.As("auditor");
        http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        var english = (await http.Case(id)).Deadline("replyBy");
        Assert.Equal(("Holder's reply", "Investigation notice served"), (english.Text("title"), english.GetProperty("triggeredBy").Text("name")));
    }

    [Fact]
    public async Task The_offices_own_time_does_not_move_with_holidays()
    {
        var (id, _) = await Opened("2024-06-30", "2025-09-05");
        var verify = (await service.Auditor.Case(id, "?asOf=2025-09-05")).Deadline("verifyBy");
        Assert.Equal(("2025-10-05", false), (verify.Text("dueOn"), verify.GetProperty("rolls").GetBoolean()));
    }

    [Fact]
    public async Task A_year_without_a_notice_makes_what_depends_on_it_provisional_and_nothing_else()
    {
        var (id, _) = await Opened("2022-06-30", "2024-07-01");
        await service.Bureau.Filed(id);
        await service.Bureau.Step(id, "hearing-notice", Given.Served("2024-08-26"));
        var seen = await service.Auditor.Case(id);
        Assert.Equal(
            [("hearingRequestBy", true), ("publishBy", false), ("replyBy", true), ("verifyBy", false)],
            seen.GetProperty("deadlines").EnumerateArray().Select(d => (d.Text("name"), d.GetProperty("provisional").GetBoolean())).OrderBy(d => d.Item1));
        Assert.Equal("2024-09-02", seen.Deadline("hearingRequestBy").Text("dueOn")); // five working days, a weekend among them
    }

    [Fact]
    public async Task A_right_lapses_and_a_duty_becomes_overdue_the_day_after_and_both_are_met_when_done_in_time()
    {
        var (id, _) = await Opened("2022-06-30", "2025-08-01");
        Assert.Equal(("2025-08-31", "open"), Standing((await service.Auditor.Case(id, "?asOf=2025-08-31")).Deadline("verifyBy")));
        Assert.Equal(("2025-08-31", "overdue"), Standing((await service.Auditor.Case(id, "?asOf=2025-09-01")).Deadline("verifyBy")));
        Assert.Contains(
            (await service.Auditor.Case(id, "?asOf=2025-09-01")).GetProperty("warnings").EnumerateArray(),
            w => w.GetString()!.Contains("2025-08-31", StringComparison.Ordinal));

        await service.Bureau.Step(id, "investigation-notice", Given.Served("2025-08-20"));
        Assert.Equal("met", (await service.Auditor.Case(id, "?asOf=2025-12-01")).Deadline("verifyBy").Text("state"));
        Assert.Equal(("2025-09-19", "open"), Standing((await service.Auditor.Case(id, "?asOf=2025-09-19")).Deadline("replyBy")));
        Assert.Equal(("2025-09-19", "lapsed"), Standing((await service.Auditor.Case(id, "?asOf=2025-09-20")).Deadline("replyBy")));

        await service.Bureau.Step(id, "determination", Given.Step("2025-09-20", Given.Determination()));
        await service.Bureau.Step(id, "publicity", Given.Step("2025-09-29")); // nine days later
        var publish = (await service.Auditor.Case(id, "?asOf=2025-09-30")).Deadline("publishBy");
        Assert.Equal(("2025-09-27", "overdue", "2025-09-29"), (publish.Text("dueOn"), publish.Text("state"), publish.Text("doneOn")));
    }

    [Fact]
    public void Every_rule_has_its_own_name_and_the_source_that_callers_read_is_the_tables()
    {
        var texts = new Texts(typeof(Program).Assembly);
        Assert.Distinct(IdleLandRules.All.Select(r => r.Id));
        Assert.All(IdleLandRules.All, rule =>
        {
            Assert.Equal(rule.Source, texts.Find($"rule.{rule.Id}", Texts.Chinese));
            Assert.NotEmpty(texts.Find($"rule.{rule.Id}", Texts.English)!);
        });
    }

    [Fact]
    public void The_rules_do_not_change_unnoticed() => Assert.Equal(
        [
            "idle.verify 2012-07-01 CalendarDays 30 stays", "idle.reply 2012-07-01 CalendarDays 30 rolls", "idle.publish 2012-07-01 CalendarDays 7 stays",
            "idle.hearing.request 2021-07-15 StatuteDaysAsWorkingDays 5 rolls", "idle.hearing.held 2019-04-23 WorkingDays 20 rolls",
            "idle.fee.pay 2012-07-01 CalendarDays 30 rolls",
            "idle.recovery.deregister 2012-07-01 CalendarDays 30 rolls", "idle.reconsider 2024-01-01 CalendarDays 60 rolls",
            "idle.sue 2017-07-01 Months 6 rolls",
            "idle.enforce 2012-01-01 Months 3 rolls", "idle.reminder 2012-01-01 CalendarDays 10 stays",
        ],
        IdleLandRules.All.Select(r => $"{r.Id} {r.Version} {r.Mode} {r.Count} {(r.Rolls ? "rolls" : "stays")}"));

    [Theory]
    [InlineData("2026-02-09", "2026-02-14")] // a worked Saturday counts
    [InlineData("2026-04-28", "2026-05-08")] // over Labour Day
    public void Five_working_days_to_ask_for_a_hearing(string served, string due) =>
        Assert.Equal(Given.Day(due), IdleLandRules.HearingRequest.DueOn(Given.Day(served), WorkingCalendar.Official));
}
