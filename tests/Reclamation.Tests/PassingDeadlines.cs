using System.Diagnostics;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Npgsql;
using ParkPlatform.Contracts;
using ParkPlatform.Domain;
using ParkPlatform.Reclamation.Assets;
using ParkPlatform.Reclamation.Cases;
using ParkPlatform.Reclamation.Deadlines;
using ParkPlatform.Testing;
using Wolverine;
using Xunit;

namespace ParkPlatform.Reclamation.Tests;

/// <summary>What passes without being met is entered by the service itself: on time, after an outage, and once. Over databases of its own.</summary>
public sealed class Passing_deadlines(ReclamationService service)
{
    private static readonly Dictionary<string, string?> Often = new() { ["Deadlines:Every"] = "00:00:00.100" }, Never = new() { ["Deadlines:Every"] = "10:00:00" };

    private static async Task<Guid> Held(ServiceHost<Program> host)
    {
        var (parcel, code) = (Guid.CreateVersion7(), Given.Code());
        await using var scope = host.Services.CreateAsyncScope();
        foreach (var message in new IPublishedFact[] { Given.Described(parcel, code), Given.Allocated(parcel, code) })
            await scope.ServiceProvider.GetRequiredService<IMessageBus>().InvokeForTenantAsync("demo", message);
        return parcel;
    }

    private static async Task<Guid> Noticed(ServiceHost<Program> host, string opened, string noticed)
    {
        var id = (await host.As("park").Post("/api/reclamation/cases", Given.Opening(await Held(host), opened))).Id();
        await host.As("park").Step(id, "investigation-notice", Given.Served(noticed));
        return id;
    }

    // Cases on which the holder has had the notice and has not answered: a right that lapsed on 2024-08-05, and nothing else.
    private static async Task<Guid[]> Unanswered(ServiceHost<Program> host, int count)
    {
        Guid[] cases = [.. Enumerable.Range(0, count).Select(_ => Guid.CreateVersion7()).OrderBy(id => id.ToString(), StringComparer.Ordinal)];
        var store = host.Services.GetRequiredService<IDocumentStore>();
        foreach (var some in cases.Chunk(500))
        {
            await using var session = store.LightweightSession("demo");
            foreach (var id in some)
            {
                session.Events.StartStream<Timeline<IdleCase>>(
                    id, new IdleCaseOpened(AssetType.Parcel, Guid.CreateVersion7(), Given.Code(), new(Given.Firm, "绿溪"), "patrol", null, Given.Day("2024-07-01"), "线1"),
                    new InvestigationNoticeIssued(Given.Day("2024-07-05"), "调1"),
                    new CasePaperServed(CasePaper.InvestigationNotice, ServiceMethod.Direct, Given.Day("2024-07-05"), "调1"));
            }
            await session.SaveChangesAsync();
        }
        return cases;
    }

    private static async Task<(Guid Case, string Name)[]> Entered(string connection)
    {
        await using var db = new NpgsqlConnection(connection);
        await db.OpenAsync();
        await using var command = new NpgsqlCommand(
            "select (data ->> 'caseId')::uuid, data ->> 'name' from reclamation.mt_events where type = 'case_deadline_passed' order by seq_id", db);
        await using var rows = await command.ExecuteReaderAsync();
        var entered = new List<(Guid, string)>();
        while (await rows.ReadAsync()) entered.Add((rows.GetGuid(0), rows.GetString(1)));
        return [.. entered];
    }

    private static DateTimeOffset Beijing(string instant) => DateTimeOffset.Parse($"{instant}+08:00", System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public async Task At_midnight_in_Beijing_what_was_not_done_on_its_last_day_is_entered_and_what_was_done_is_not()
    {
        var clock = new FakeTimeProvider(Beijing("2026-11-26T09:00:00"));
        var connection = await service.NewDatabase();
        await using var host = ServiceHost<Program>.Start(connection, Often, s => s.AddSingleton<TimeProvider>(clock));
        var first = await Noticed(host, "2026-11-20", "2026-11-24"); // to be answered by 2026-12-24
        var second = await Noticed(host, "2026-11-20", "2026-11-25"); // by 2026-12-25
        var answered = await Noticed(host, "2026-11-20", "2026-11-24");
        await host.As("park").Step(answered, "reply", Given.Step("2026-11-26"));

        clock.SetUtcNow(Beijing("2026-12-25T23:59:59"));
        Assert.Equal([(first, "replyBy")], await Eventually.Gives(() => Entered(connection), e => e.Length > 0));
        clock.SetUtcNow(Beijing("2026-12-26T00:00:01"));
        Assert.Equal([(first, "replyBy"), (second, "replyBy")], await Eventually.Gives(() => Entered(connection), e => e.Length > 1));
    }

    [Fact]
    public async Task What_passes_in_the_procedure_about_an_inefficient_asset_is_entered_and_listed_as_that()
    {
        var connection = await service.NewDatabase();
        await using var host = ServiceHost<Program>.Start(connection, Often);
        var park = host.As("park");
        var id = (await park.Post("/api/reclamation/inefficient-cases", Given.Step("2024-03-01", new
        {
            assetType = "parcel", assetId = await Held(host), criterion = "lowTax", measured = 0.2m, evidence = "税务数据",
        }))).Id();
        await park.Post($"/api/reclamation/inefficient-cases/{id}/notice", Given.Served("2024-03-04"), 200);
        Assert.Equal([(id, "explainBy")], await Eventually.Gives(() => Entered(connection), e => e.Length > 0));
        var passed = await Eventually.Gives(
            async () => (await park.Read("/api/reclamation/deadlines/passed?since=2024-03-01")).Items(), lines => lines.Length > 0);
        Assert.Equal(("inefficiency", "2024-03-25", false), (passed[0].Text("procedure"), passed[0].Text("dueOn"), passed[0].GetProperty("isDuty").GetBoolean()));
    }

    [Fact]
    public async Task What_has_passed_is_on_the_case_on_its_list_and_in_its_history_and_comes_from_no_person()
    {
        var connection = await service.NewDatabase();
        Guid id;
        await using (var first = ServiceHost<Program>.Start(connection, Never)) id = await Noticed(first, "2024-07-01", "2024-07-05");
        await using var host = ServiceHost<Program>.Start(connection, Often);
        var seen = await Eventually.Gives(() => host.As("auditor").Case(id), c => c.Deadline("replyBy").GetProperty("entered").GetBoolean());
        Assert.False(seen.Deadline("verifyBy").GetProperty("entered").GetBoolean()); // the notice was issued in time
        Assert.Equal(3, seen.Number("version")); // the case's own entries are its steps alone

        var entry = (await host.As("auditor").Read($"/api/reclamation/cases/{id}/deadlines/history")).EnumerateArray().Single();
        Assert.Equal(("case_deadline_passed", "2024-08-06", "system"), (entry.Text("type"), entry.Text("effectiveOn"), entry.Text("by")));
        var line = (await host.As("park").Read("/api/reclamation/deadlines/passed?since=2024-08-01")).Items().Single();
        Assert.Equal(
            (id, "replyBy", "2024-07-05", "2024-08-05", false),
            (line.GetProperty("caseId").GetGuid(), line.Text("name"), line.Text("triggeredOn"), line.Text("dueOn"), line.GetProperty("isDuty").GetBoolean()));
        Assert.Empty((await host.As("park").Read("/api/reclamation/deadlines/passed?since=2024-08-01&duty=true")).Items());
        Assert.Empty((await host.As("park").Read("/api/reclamation/deadlines/passed")).Items()); // not of late
        Assert.Empty((await host.As("enterprise", "demo", uscc: Given.OtherFirm).Read("/api/reclamation/deadlines/passed?since=2024-08-01")).Items());
        await host.As("operator").Read("/api/reclamation/deadlines/passed", 403);
    }

    [Fact]
    public async Task A_fee_that_was_paid_in_time_is_not_overdue_and_one_that_was_not_is()
    {
        await using var host = ServiceHost<Program>.Start(await service.NewDatabase(), Often);
        async Task<Guid> Charged()
        {
            var (parcel, code, bureau) = (Guid.CreateVersion7(), Given.Code(), host.As("bureau"));
            await using (var scope = host.Services.CreateAsyncScope())
                foreach (var message in new IPublishedFact[] { Given.Described(parcel, code), Given.Allocated(parcel, code, "2023-06-29") })
                    await scope.ServiceProvider.GetRequiredService<IMessageBus>().InvokeForTenantAsync("demo", message);
            var id = (await host.As("park").Post("/api/reclamation/cases", Given.Opening(parcel))).Id();
            await bureau.Filed(id);
            await bureau.Step(id, "hearing-notice", Given.Served("2024-08-26"));
            await bureau.Step(id, "fee-decision", Given.Served("2024-09-20", more: Given.Approval));
            return id;
        }
        var (paid, owed) = (await Charged(), await Charged());
        await host.As("bureau").Post(
            $"/api/reclamation/cases/{paid}/execution/fee-payment", new { amountYuan = 2_880_000m, effectiveOn = "2024-10-10", documentNumber = "缴1" }, 200);

        // The one that owes is entered last or together with it, so the other has been looked at by then.
        await Eventually.Gives(() => host.As("auditor").Case(owed), c => c.Deadline("payBy").GetProperty("entered").GetBoolean());
        Assert.Equal(
            ("met", "2024-10-10"), await host.As("auditor").Case(paid) is var seen ? (seen.Deadline("payBy").Text("state"), seen.Deadline("payBy").Text("doneOn")) : default);
        Assert.Equal("overdue", (await host.As("auditor").Case(owed)).Deadline("payBy").Text("state"));
        var board = (await host.As("park").All("/api/reclamation/deadlines"));
        Assert.Equal([owed], board.Where(l => l.GetProperty("deadline").Text("name") == "payBy").Select(l => l.GetProperty("caseId").GetGuid()));
    }

    [Fact]
    public async Task A_process_that_is_killed_in_the_middle_of_a_sweep_loses_no_deadline_and_none_is_entered_twice()
    {
        var connection = await service.NewDatabase();
        Guid[] cases;
        await using (var first = ServiceHost<Program>.Start(connection, Never)) cases = await Unanswered(first, 120);

        // Somebody holds one record of the second fifty: the sweep has entered the first, and gets no further.
        await using (var blocking = new NpgsqlConnection(connection))
        {
            await blocking.OpenAsync();
            await using var held = await blocking.BeginTransactionAsync();
            await using var hold = new NpgsqlCommand("insert into reclamation.mt_streams (id, tenant_id, version) values ($1, 'demo', 1)", blocking, held)
            {
                Parameters = { new() { Value = PassedDeadlines.IdOf("demo", cases[70]) } },
            };
            await hold.ExecuteNonQueryAsync();
            using var killed = StartProcess(connection);
            try
            {
                Assert.Equal(50, (await Eventually.Gives(() => Entered(connection), e => e.Length > 0, 300)).Length);
            }
            finally
            {
                killed.Kill(entireProcessTree: true);
                await killed.WaitForExitAsync();
            }
        }

        // Two that start where it was killed.
        await using var second = ServiceHost<Program>.Start(connection, Often);
        await using var third = ServiceHost<Program>.Start(connection, Often);
        var entered = await Eventually.Gives(() => Entered(connection), e => e.Length >= cases.Length, 120);
        Assert.Equal(cases.Order(), entered.Select(e => e.Case).Order());

        // A case that comes later is swept after them, and nothing else with it.
        var later = (await Unanswered(second, 1)).Single();
        entered = await Eventually.Gives(() => Entered(connection), e => e.Any(x => x.Case == later));
        Assert.Equal(cases.Append(later).Order(), entered.Select(e => e.Case).Order());
    }

    [Fact]
    public async Task Thousands_that_pass_on_one_day_are_entered_by_one_sweep()
    {
        const int many = 2_000;
        var connection = await service.NewDatabase();
        await using (var first = ServiceHost<Program>.Start(connection, Never)) await Unanswered(first, many);
        var watch = Stopwatch.StartNew();
        await using var second = ServiceHost<Program>.Start(connection, Often);
        Assert.Equal(many, (await Eventually.Gives(() => Entered(connection), e => e.Length >= many, 300)).Distinct().Count());
        TestContext.Current.SendDiagnosticMessage($"{many} deadlines entered {watch.Elapsed.TotalSeconds:0.0} s after the start of the process");
    }

    // A process of its own, which can be killed.
    private static Process StartProcess(string connection)
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd('/', '\\'));
        var program = Path.Combine(here.Parent!.Parent!.FullName, "Reclamation", here.Name, "ParkPlatform.Reclamation.dll");
        var info = new ProcessStartInfo("dotnet", [program]) { WorkingDirectory = Path.GetDirectoryName(program)!, UseShellExecute = false };
        foreach (var (key, value) in new Dictionary<string, string>
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development", ["ASPNETCORE_URLS"] = "http://127.0.0.1:0", ["ConnectionStrings__park"] = connection,
            ["Identity__Issuer"] = TestTokens.Issuer, ["Deadlines__Every"] = "00:00:00.100",
        })
        {
            info.Environment[key] = value;
        }
        return Process.Start(info)!;
    }
}
