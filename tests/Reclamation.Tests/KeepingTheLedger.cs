using System.Text;
using System.Text.Json;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using ParkPlatform.Contracts;
using ParkPlatform.Contracts.Factories;
using ParkPlatform.Contracts.Land;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Firms;
using ParkPlatform.Reclamation.Ledger;
using ParkPlatform.Reclamation.Rules;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Reclamation.Tests;

public class Keeping_the_ledger(ReclamationService service)
{
    private async Task<JsonElement[]> Of(Guid asset, string asOf, string query = "", HttpClient? http = null)
    {
        await service.TablesAreUpToDate();
        return [.. (await (http ?? service.Park).All($"/api/reclamation/ledger?asOf={asOf}&{query}")).Where(i => i.GetProperty("assetId").GetGuid() == asset)];
    }

    private static (string, string, string) Short(JsonElement line) => (line.Text("category"), line.Text("state"), line.Text("since"));

    [Fact]
    public async Task Land_is_warned_of_before_it_becomes_idle_and_says_when_unless_works_begin()
    {
        var (parcel, _) = await service.HeldParcel();
        var line = Assert.Single(await Of(parcel, "2023-06-01", "category=idleLand"));
        Assert.Equal(("idleLand", "forecast", "2023-07-01"), Short(line));
        Assert.Equal((30, 336, "bureau"), (line.GetProperty("daysUntil").GetInt32(), line.GetProperty("daysGross").GetInt32(), line.Text("decider")));
        Assert.Empty(await Of(parcel, "2022-12-31", "category=idleLand")); // 182 days before
        Assert.Single(await Of(parcel, "2022-12-31", "category=idleLand&warningDays=182"));
        Assert.Empty(await Of(parcel, "2023-06-01", "category=idleLand&state=now"));
        Assert.Equal("now", Assert.Single(await Of(parcel, "2023-07-01", "category=idleLand")).Text("state"));

        await service.Hear(Given.Reached(parcel, LandMilestone.Commenced, "2023-06-15", 3));
        Assert.Empty(await Of(parcel, "2023-07-01", "category=idleLand"));
    }

    [Fact]
    public async Task The_four_facts_stand_apart_and_none_follows_from_another()
    {
        var firm = Given.NewFirm();
        var (parcel, _) = await service.HeldParcel(uscc: firm, name: "落后公司");
        await service.Hear([Given.Classed(firm, 2022, "D", "2023-06-01"), Given.Classed(firm, 2023, "D", "2024-06-01")]);
        Assert.Equal(["belowTarget", "idleLand", "inefficientLand", "suppliedNotUsed"], (await Of(parcel, "2024-07-01")).Select(l => l.Text("category")));

        // Better in the latest year: neither inefficient nor below target; idle all the same.
        await service.Hear(Given.Classed(firm, 2024, "B", "2024-06-20"));
        Assert.Equal(["idleLand", "suppliedNotUsed"], (await Of(parcel, "2024-07-01")).Select(l => l.Text("category")));
        Assert.Equal(["belowTarget", "idleLand", "suppliedNotUsed"], (await Of(parcel, "2024-01-01")).Select(l => l.Text("category")));
    }

    [Fact]
    public async Task A_year_that_was_not_evaluated_ends_the_row_of_low_years()
    {
        var firm = Given.NewFirm();
        var (parcel, _) = await service.HeldParcel("2040-01-01", uscc: firm);
        await service.Hear([Given.Classed(firm, 2021, "D", "2022-06-01"), Given.Classed(firm, 2023, "D", "2024-06-01")]);
        Assert.Equal(["belowTarget"], (await Of(parcel, "2024-07-01")).Select(l => l.Text("category")).Where(c => c != "suppliedNotUsed"));
    }

    [Fact]
    public async Task A_year_of_exemption_neither_counts_in_the_row_of_low_years_nor_ends_it()
    {
        var firm = Given.NewFirm();
        var (parcel, _) = await service.HeldParcel("2040-01-01", uscc: firm);
        async Task<string[]> Labels(string day) => [.. (await Of(parcel, day)).Select(l => l.Text("category")).Where(c => c != "suppliedNotUsed")];
        await service.Hear([Given.Classed(firm, 2021, "D", "2022-06-01"), Given.Classed(firm, 2022, null, "2023-06-01", exempt: true)]);
        Assert.Empty(await Labels("2023-07-01"));
        await service.Hear(Given.Classed(firm, 2023, "D", "2024-06-01"));
        Assert.Equal(["belowTarget", "inefficientLand"], await Labels("2024-07-01"));
    }

    [Fact]
    public async Task An_exemption_that_was_heard_of_before_messages_named_it_is_learnt_when_the_class_is_told_again()
    {
        var (firm, run) = (Given.NewFirm(), Guid.CreateVersion7());
        var (parcel, _) = await service.HeldParcel("2040-01-01", uscc: firm);
        async Task<string[]> Labels(string day) => [.. (await Of(parcel, day)).Select(l => l.Text("category")).Where(c => c != "suppliedNotUsed")];
        await service.Hear([Given.Classed(firm, 2021, "D", "2022-06-01"), Given.Classed(firm, 2022, null, "2023-06-01", run), Given.Classed(firm, 2023, "D", "2024-06-01")]);
        await StoredAsBefore(firm);
        Assert.Equal(["belowTarget"], await Labels("2024-07-01")); // a year that nobody says was exempt ends the row
        Assert.Equal(["watched_firm_classed", "watched_firm_classed", "watched_firm_classed"], await Events(firm));

        for (var twice = 0; twice < 2; twice++) await service.Hear(Given.Classed(firm, 2022, null, "2023-06-01", run, exempt: true));
        Assert.Equal(["belowTarget", "inefficientLand"], await Labels("2024-07-01"));
        Assert.Equal(["watched_firm_classed", "watched_firm_classed", "watched_firm_classed", "watched_firm_exempted"], await Events(firm));
        await service.Hear(Given.Classed(firm, 2023, "D", "2024-06-01"));
        Assert.Equal(["belowTarget", "inefficientLand"], await Labels("2024-07-01"));
    }

    // As events were stored when there was no such property.
    private async Task StoredAsBefore(string firm)
    {
        await using var source = NpgsqlDataSource.Create(service.Connection);
        await using var command = source.CreateCommand("update reclamation.mt_events set data = data - 'exempt' where stream_id = $1 and data ? 'exempt'");
        command.Parameters.Add(new() { Value = HearOnClassPublishedHandler.IdOf("demo", firm) });
        Assert.Equal(3, await command.ExecuteNonQueryAsync());
    }

    private async Task<string[]> Events(string firm)
    {
        await using var session = service.Host.Services.GetRequiredService<IDocumentStore>().QuerySession("demo");
        return [.. (await session.Events.FetchStreamAsync(HearOnClassPublishedHandler.IdOf("demo", firm))).Select(e => e.EventTypeName)];
    }

    [Fact]
    public async Task Land_that_nobody_holds_is_approved_and_not_supplied_and_built_works_that_do_not_produce_are_that()
    {
        var (free, code) = (Guid.CreateVersion7(), Given.Code());
        await service.Hear(Given.Described(free, code, on: "2022-02-01"));
        Assert.Equal([("approvedNotSupplied", "now", "2022-02-01")], (await Of(free, "2023-01-01")).Select(Short));
        await service.Hear([Given.Allocated(free, code, "2030-01-01", on: "2023-03-01"), Given.Ended(free, "2024-05-01", 3)]);
        Assert.Equal([("approvedNotSupplied", "now", "2024-05-01")], (await Of(free, "2024-06-01")).Select(Short));

        var (built, _) = await service.HeldParcel();
        await service.Hear([Given.Reached(built, LandMilestone.Commenced, "2022-07-01", 3), Given.Reached(built, LandMilestone.Completed, "2023-05-31", 4)]);
        Assert.Equal(("builtNotProducing", "forecast", "2024-06-01"), Short(Assert.Single(await Of(built, "2024-05-31"))));
        Assert.Equal("now", Assert.Single(await Of(built, "2024-06-01")).Text("state"));
        await service.Hear(Given.Reached(built, LandMilestone.InProduction, "2024-03-01", 5));
        Assert.Empty(await Of(built, "2024-06-01"));
    }

    [Fact]
    public async Task A_unit_is_warned_of_before_its_lease_runs_out()
    {
        var (unit, lease) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await service.Hear(Given.Building(Guid.CreateVersion7(), "QDB-71", "2023-05-01", 1, (unit, "101", true)));
        await service.Hear(Given.Occupied(lease, unit, "QDB-71-101", "2024-03-01", "2026-02-28"));
        await service.EverythingIsHandled();

        Assert.Equal(("vacantFactory", "forecast", "2026-03-01"), Short(Assert.Single(await Of(unit, "2025-12-01"))));
        Assert.Empty(await Of(unit, "2025-06-01"));
        Assert.Equal(("vacantFactory", "now", "2026-03-01"), Short(Assert.Single(await Of(unit, "2026-03-01"))));
        await service.Hear(Given.Occupied(Guid.CreateVersion7(), unit, "QDB-71-101", "2026-03-01", "2029-02-28")); // let on
        Assert.Empty(await Of(unit, "2025-12-01"));
    }

    [Fact]
    public async Task A_unit_that_is_let_and_not_used_is_a_fact_of_its_own_from_the_visit_until_the_tenant_works_again()
    {
        var (unit, lease) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await service.Hear(
        [
            Given.FoundIdle(lease, unit, "QDB-72-101", "2024-06-10", "2024-03-01"), // told before the lease and the building
            Given.Building(Guid.CreateVersion7(), "QDB-72", "2023-05-01", 1, (unit, "101", true)), Given.Occupied(lease, unit, "QDB-72-101", "2023-07-01", "2026-06-30"),
        ]);
        await service.EverythingIsHandled();

        Assert.Empty(await Of(unit, "2024-06-09"));
        var line = Assert.Single(await Of(unit, "2024-06-10"));
        Assert.Equal(("occupiedIdle", "now", "2024-03-01"), Short(line));
        Assert.Equal(("park", 101, "QDB-72-101"), (line.Text("decider"), line.GetProperty("daysGross").GetInt32(), line.Text("code")));

        var evidence = await service.Park.Read($"/api/reclamation/ledger/{unit}?asOf=2024-07-01");
        var why = Assert.Single(evidence.GetProperty("lines").EnumerateArray());
        Assert.Contains("2024-03-01", why.Text("test"), StringComparison.Ordinal);
        Assert.Contains("不是闲置土地", why.Text("consequence"), StringComparison.Ordinal);
        Assert.Contains(evidence.GetProperty("inputs").EnumerateArray(), i => i.Text("documentNumber") == "查1" && i.GetProperty("sourceStream").GetGuid() == lease);
        var csv = Encoding.UTF8.GetString(await service.Auditor.GetByteArrayAsync("/api/reclamation/ledger/export?asOf=2024-07-01&category=occupiedIdle&format=csv"));
        Assert.Contains(csv.Split("\r\n"), row => row.StartsWith("\"占而不用\",", StringComparison.Ordinal) && row.Contains("QDB-72-101", StringComparison.Ordinal));

        await service.Hear(Given.AtWorkAgain(lease, unit, "2024-08-01"));
        Assert.Empty(await Of(unit, "2024-08-01"));
        Assert.Equal("occupiedIdle", Assert.Single(await Of(unit, "2024-07-31")).Text("category"));

        // A second stop that lasts until the lease runs out: from then on the unit is vacant, and no longer that.
        await service.Hear(Given.FoundIdle(lease, unit, "QDB-72-101", "2026-02-01", "2026-01-10", 4));
        Assert.Equal([("occupiedIdle", "now", "2026-01-10"), ("vacantFactory", "forecast", "2026-07-01")], (await Of(unit, "2026-06-30")).Select(Short).Order());
        Assert.Equal([("vacantFactory", "now", "2026-07-01")], (await Of(unit, "2026-07-01")).Select(Short));
    }

    [Fact]
    public async Task A_line_opens_its_evidence_rule_version_inputs_dates_and_days()
    {
        var (parcel, code) = await service.HeldParcel();
        var evidence = await service.Park.Read($"/api/reclamation/ledger/{parcel}?asOf=2024-07-01");
        Assert.Equal(code, evidence.Text("code"));
        var line = evidence.GetProperty("lines").EnumerateArray().Single(l => l.Text("category") == "idleLand");
        Assert.Equal(("2022-06-30", 732, "twoYears"), (line.Text("countedFrom"), line.GetProperty("daysGross").GetInt32(), line.Text("level")));
        Assert.Contains("2022-06-30", line.Text("test"), StringComparison.Ordinal);
        Assert.Contains("自然资源局", line.Text("consequence"), StringComparison.Ordinal);
        Assert.Equal(["2022-02-01", "2022-03-20"], evidence.GetProperty("inputs").EnumerateArray().Select(i => i.Text("effectiveOn")));
        Assert.All(evidence.GetProperty("inputs").EnumerateArray(), i => Assert.Equal(parcel, i.GetProperty("sourceStream").GetGuid()));
        Assert.NotEmpty(evidence.GetProperty("assessment").GetProperty("reasons").EnumerateArray());
        await service.Park.Read($"/api/reclamation/ledger/{Guid.NewGuid()}", 404);
        await service.Host.As("enterprise", uscc: Given.NewFirm()).Read($"/api/reclamation/ledger/{parcel}?asOf=2024-07-01", 404);
    }

    [Fact]
    public async Task A_line_shows_its_open_case_its_cause_and_the_days_that_do_not_count()
    {
        var (parcel, _) = await service.HeldParcel();
        var idle = await service.OpenedCase(parcel);
        await service.Bureau.Step(idle, "investigation-notice", Given.Served("2024-07-05"));
        await service.TablesAreUpToDate();
        var open = Assert.Single(await Of(parcel, "2024-07-10", "category=idleLand")).GetProperty("case");
        Assert.Equal((idle, "awaitingReply", "2024-08-05"), (open.Id(), open.Text("state"), open.Text("nextDueOn")));

        await service.Bureau.Step(idle, "determination", Given.Step("2024-08-20", new
        {
            limb = "notStarted", cause = "holder", facts = "未动工", causeSpans = new[] { new { cause = "government", from = "2023-01-01", to = "2023-01-31" } },
        }));
        await Eventually.Holds(
            async () => Assert.Single(await Of(parcel, "2024-08-20", "category=idleLand")) is var line
                && line.GetProperty("daysGross").GetInt32() - line.GetProperty("daysNet").GetInt32() == 31,
            "the accepted days are taken out");
        Assert.Equal(JsonValueKind.Null, (await Of(parcel, "2024-08-20", "category=suppliedNotUsed"))[0].GetProperty("case").ValueKind);
    }

    [Fact]
    public async Task The_figures_of_a_rule_are_versions_by_paper_and_day_and_the_day_chooses_its_version()
    {
        var (tenant, parcel, code) = ($"rules-{Given.Serial()}", Guid.CreateVersion7(), Given.Code());
        var (bureau, park) = (service.Host.As("bureau", tenant), service.Host.As("park", tenant));
        await service.Hear([Given.Described(parcel, code), Given.Allocated(parcel, code)], tenant);
        object Version(int days, string on, decimal years = 2) => new
        {
            place = "绿溪县",
            values = new object[]
            {
                new { name = "warningDays", value = days, unit = "days", mark = "recommended", source = "县规" },
                new { name = "builtNotProducingMonths", value = 12, unit = "months", mark = "recommended", source = "县规" },
                new { name = "lowClassYears", value = years, unit = "years", mark = "read", source = "县规" },
            },
            effectiveOn = on, documentNumber = $"规{days}",
        };

        Assert.Equal(180, (await park.Read("/api/reclamation/rules/ledger")).GetProperty("values")[0].Number("value"));
        var version = await bureau.Post("/api/reclamation/rules/ledger/versions", Version(10, "2023-05-01"));
        Assert.Equal((2, 1), (version.GetProperty("edition").GetInt32(), version.GetProperty("version").GetInt32()));
        await service.TablesAreUpToDate();

        async Task<decimal> Lines(string asOf) => (await park.Read($"/api/reclamation/ledger?asOf={asOf}&category=idleLand")).Number("total");
        Assert.Equal((1, 0, 1), (await Lines("2023-04-30"), await Lines("2023-06-01"), await Lines("2023-06-21")));
        Assert.Equal([1, 2], (await park.Read("/api/reclamation/rules/ledger/versions")).EnumerateArray().Select(v => v.GetProperty("edition").GetInt32()));
        Assert.Equal("reclamation_rule_published", (await park.Read("/api/reclamation/rules/ledger/history"))[0].Text("type"));

        Assert.Equal("rule-counts-whole", (await bureau.Post("/api/reclamation/rules/ledger/versions", Version(10, "2024-05-01", 1.5m), 409)).Rule());
        Assert.Equal("rule-values-differ", (await bureau.Post("/api/reclamation/rules/matching/versions", Version(10, "2024-05-01"), 409)).Rule());
        await bureau.Post("/api/reclamation/rules/weather/versions", Version(10, "2024-05-01"), 404);
        await park.Post("/api/reclamation/rules/ledger/versions", Version(5, "2024-05-01"), 403);
        Assert.Equal(5, (await park.Read("/api/reclamation/rules")).GetArrayLength());
    }

    [Fact]
    public async Task The_ledger_adds_up_and_is_a_file_with_the_same_lines()
    {
        var zone = $"片区{Given.Serial()}";
        foreach (var start in new[] { "2022-06-30", "2023-06-30", "2030-06-30" })
        {
            var (parcel, code) = (Guid.CreateVersion7(), Given.Code());
            await service.Hear([Given.Described(parcel, code, zone), Given.Allocated(parcel, code, start)]);
        }
        await service.TablesAreUpToDate();

        var sums = (await service.Auditor.Read($"/api/reclamation/ledger/summary?asOf=2024-06-30&zone={zone}")).EnumerateArray()
            .ToDictionary(s => (s.Text("category"), s.Text("state")), s => (s.GetProperty("lines").GetInt64(), s.Number("areaMu")));
        Assert.Equal((1, 60m), sums[("idleLand", "now")]);
        Assert.Equal((1, 60m), sums[("idleLand", "forecast")]); // idle from the next day on
        Assert.Equal((3, 180m), sums[("suppliedNotUsed", "now")]);

        var csv = Encoding.UTF8.GetString(await service.Auditor.GetByteArrayAsync($"/api/reclamation/ledger/export?asOf=2024-06-30&zone={zone}&format=csv"));
        Assert.Equal(6, csv.TrimEnd().Split("\r\n").Length);
        Assert.Contains("闲置土地（待认定）", csv, StringComparison.Ordinal);
        using var answer = await service.Auditor.GetAsync($"/api/reclamation/ledger/export?asOf=2024-06-30&zone={zone}");
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", answer.Content.Headers.ContentType!.MediaType);
        await service.Host.As("operator").Read("/api/reclamation/ledger", 403);
        await service.Auditor.Read("/api/reclamation/ledger?category=weather", 400);
    }

    [Fact]
    public async Task The_lines_that_the_database_finds_are_those_of_the_pure_function_on_any_day_whatever_the_order_of_the_messages()
    {
        var (tenant, firm) = ($"ledger-{Given.Serial()}", Given.NewFirm());
        var assets = new List<Guid>();
        var random = new Random(20_260_315);
        string Day(int days) => new DateOnly(2022, 2, 15).AddDays(days).ToString("yyyy-MM-dd");
        for (var n = 0; n < 25; n++)
        {
            var (parcel, code) = (Guid.CreateVersion7(), Given.Code());
            List<IPublishedFact> told =
            [
                Given.Described(parcel, code, on: Day(0)),
                Given.Allocated(parcel, code, random.Next(4) == 0 ? null : Day(random.Next(900)), n % 3 == 0 ? firm : Given.Firm, on: Day(random.Next(100))),
            ];
            if (random.Next(2) == 0) told.Add(Given.Reached(parcel, LandMilestone.Delivered, Day(100 + random.Next(300)), 3));
            if (random.Next(2) == 0) told.Add(Given.Reached(parcel, LandMilestone.Commenced, Day(400 + random.Next(300)), 4));
            if (random.Next(3) == 0) told.Add(Given.Reached(parcel, LandMilestone.Completed, Day(700 + random.Next(300)), 5));
            if (random.Next(5) == 0) told.Add(Given.Ended(parcel, Day(900 + random.Next(300)), 6));
            var arrivals = told.Concat(told.Take(2)).OrderBy(_ => random.Next()).ToArray();
            await service.Hear(arrivals, tenant);
            assets.Add(parcel);
        }
        for (var n = 0; n < 8; n++)
        {
            var unit = Guid.CreateVersion7();
            IPublishedFact[] told =
            [
                Given.Building(Guid.CreateVersion7(), $"L-{n}", Day(10), 1, (unit, "101", n % 4 != 0)),
                Given.Occupied(Guid.CreateVersion7(), unit, $"L-{n}-101", Day(100 + random.Next(200)), Day(400 + random.Next(600)), uscc: firm),
            ];
            var lease = ((UnitOccupied)told[1]).LeaseId;
            if (n % 2 == 0) told = [.. told, Given.FoundIdle(lease, unit, $"L-{n}-101", Day(350 + random.Next(100)), Day(320))];
            if (n % 4 == 0) told = [.. told, Given.AtWorkAgain(lease, unit, Day(500 + random.Next(100)))];
            await service.Hear(told.OrderBy(_ => random.Next()), tenant);
            assets.Add(unit);
        }
        await service.Hear([Given.Classed(firm, 2022, "D", Day(300)), Given.Classed(firm, 2023, "D", Day(660)), Given.Classed(firm, 2024, "C", Day(1100))], tenant);
        await service.EverythingIsHandled();
        await service.TablesAreUpToDate();

        await using var session = service.Host.Services.GetRequiredService<IDocumentStore>().QuerySession(tenant);
        var rule = ReclamationRules.AsShipped.On(ReclamationRules.Ledger, new(2024, 1, 1));
        var classes = await session.TimelineAsync<FirmClass>(HearOnClassPublishedHandler.IdOf(tenant, firm), default);
        var park = service.Host.As("park", tenant);
        foreach (var days in new[] { 50, 200, 380, 500, 700, 900, 1000, 1150, 2000 })
        {
            var day = new DateOnly(2022, 2, 15).AddDays(days);
            var expected = new List<(Guid, string, string, string, string)>();
            foreach (var id in assets)
            {
                var asset = await session.TimelineAsync<Asset>(id, default);
                expected.AddRange(LedgerLines.Of(asset!, classes!.At(day), rule, day, 180).Select(l => (
                    id, Word(l.Category), Word(l.State), $"{l.Since:O}", Word(l.Level))));
            }
            var found = await park.All($"/api/reclamation/ledger?asOf={day:O}");
            Assert.Equal(
                expected.Order(),
                found.Select(l => (l.GetProperty("assetId").GetGuid(), l.Text("category"), l.Text("state"), l.Text("since"), l.Text("level"))).Order());
        }

        static string Word<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
    }
}
