using System.Globalization;
using System.IO.Compression;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using ParkPlatform.Contracts.Yield;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Buildings;
using ParkPlatform.Factories.CriticalDates;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Factories.Reminders;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Testing;
using Wolverine;
using Xunit;

namespace ParkPlatform.Factories.Tests;

/// <summary>批量发提醒函: letters to the tenants whose leases end.</summary>
public partial class Reminding_tenants(FactoriesService factories)
{
    private const string Address = "/api/factories/leases/reminders";

    private readonly string _tenant = $"letters-{Guid.NewGuid():N}";

    private HttpClient Park => field ??= factories.Host.As("park", _tenant);

    private static object Letters(Guid[] leaseIds, string on = "2028-12-01", string? kind = null, int? withinDays = null) =>
        new { leaseIds, kind, withinDays, office = "示例工业园区管委会", effectiveOn = on, documentNumber = "园函〔2028〕58号" };

    private Task<JsonElement> Send(Guid[] leases, int status = 201, string on = "2028-12-01", string? kind = null) => Park.Post(Address, Letters(leases, on, kind), status);

    private async Task<Guid> Lease(string to = "2029-03-15", string uscc = Given.Firm, string? unit = null) =>
        await Park.Sign(Given.Lease((await Park.RegisteredBuilding())[unit ?? "101"], to: to, uscc: uscc));

    private static (string, string?)[] Outcomes(JsonElement answer) =>
        [.. answer.GetProperty("rows").EnumerateArray().Select(r => (r.Text("outcome"), r.GetProperty("dueOn").GetString()))];

    private async Task<string[]> Listed(bool letters, string on = "2028-12-02") =>
        [.. (await Park.Read($"/api/factories/critical-dates?asOf={on}&kind=leaseEnds&letters={(letters ? "true" : "false")}")).Items().Select(i => i.Text("leaseId"))];

    private async Task Tell(params object[] messages)
    {
        using var scope = factories.Host.Services.CreateScope();
        foreach (var message in messages) await scope.ServiceProvider.GetRequiredService<IMessageBus>().InvokeForTenantAsync(_tenant, message);
    }

    private static ClassPublished Class(int year, string letter, string on) => new(
        Guid.NewGuid(), 1, DateOnly.Parse(on, CultureInfo.InvariantCulture), DateTimeOffset.UnixEpoch, "公示1", Given.Firm, Given.FirmsName, year, letter, Guid.NewGuid(), "rc-1", null);

    private static MeasuresAdvised Advised(string @class, string on) => new(
        Guid.NewGuid(), 4, DateOnly.Parse(on, CultureInfo.InvariantCulture), DateTimeOffset.UnixEpoch, "示例府发1号", Given.Firm, Given.FirmsName, 2027, @class, 2, null,
        [new("factory-rent", "国有标准厂房租金与续租", "rent", 0, "原则上不再续租", "示例1号"), new("land", "新增用地", "landAndQuota", null, "不予安排", "示例2号")]);

    [Fact]
    public async Task About_one_date_a_letter_goes_out_once_and_of_each_lease_the_answer_says_what_became_of_it()
    {
        var (due, far, past, unknown) = (await Lease(), await Lease("2030-03-15"), await Lease("2028-11-30"), Guid.NewGuid());

        var first = await Send([due, far, past, unknown]);
        Assert.Equal([("sent", "2029-03-15"), ("notDue", "2030-03-15"), ("past", "2028-11-30"), ("unknown", null)], Outcomes(first));
        var row = first.GetProperty("rows")[0];
        Assert.Equal((1, 104, first.Id()), (first.GetProperty("sent").GetInt32(), row.GetProperty("daysLeft").GetInt32(), row.GetProperty("reminderId").GetGuid()));

        var again = await Send([due], 200);
        Assert.Equal((JsonValueKind.Null, 0), (again.GetProperty("id").ValueKind, again.GetProperty("sent").GetInt32()));
        Assert.Equal(("alreadySent", first.Id()), (again.GetProperty("rows")[0].Text("outcome"), again.GetProperty("rows")[0].GetProperty("reminderId").GetGuid()));
        var history = await Park.Read($"/api/factories/leases/{due}/history");
        Assert.Equal(["lease_signed", "reminder_letter_sent"], history.EnumerateArray().Select(e => e.Text("type")));

        Assert.Equal([due.ToString()], await Listed(letters: true));
        var file = TextTable.Read(await Park.GetByteArrayAsync("/api/factories/critical-dates/export?asOf=2028-12-02&kind=leaseEnds&letters=true&format=csv"));
        Assert.Equal(["租期届满", "2029-03-15", "103", "绿", "2028-12-01", "园函〔2028〕58号"], new[] { 0, 1, 2, 3, 10, 11 }.Select(at => file.Rows.Single().Cells[at]));
        Assert.DoesNotContain(due.ToString(), await Listed(letters: false));
        Assert.Contains(past.ToString(), await Listed(letters: false));
        Assert.DoesNotContain(due.ToString(), await Listed(letters: true, on: "2028-11-30"));
    }

    [Fact]
    public async Task Where_the_date_moves_and_about_another_date_another_letter_goes_out()
    {
        var lease = await Lease();
        await Send([lease]);
        Assert.Equal([("sent", "2028-12-15")], Outcomes(await Send([lease], kind: "renewalNotice")));
        await Park.Terminate(lease, "2029-02-01");
        Assert.Equal([("sent", "2029-01-31")], Outcomes(await Send([lease])));
        Assert.Equal([("notDue", null)], Outcomes(await Send([lease], 200, kind: "renewalNotice")));

        var letters = (await Park.Read($"/api/factories/leases/{lease}/critical-dates?asOf=2028-12-01")).GetProperty("letters").EnumerateArray();
        Assert.Equal(["2029-03-15", "2028-12-15", "2029-01-31"], letters.Select(l => l.Text("dueOn")));
    }

    [Fact]
    public async Task A_letter_cites_the_class_history_of_the_tenant_and_what_is_advised_for_its_class()
    {
        await Tell(Class(2026, "C", "2027-06-01"), Class(2027, "D", "2028-06-01"), Class(2028, "A", "2029-06-01"), Advised("D", "2028-06-01"));
        var (mine, others) = (await Lease(), await Lease(uscc: Given.OtherFirm));

        var sent = await Send([mine, others]);
        var row = sent.GetProperty("rows")[0];
        Assert.Equal(("D", 2027, "原则上不再续租"), (row.Text("class"), row.GetProperty("classYear").GetInt32(), row.GetProperty("advice")[0].GetString()));
        Assert.Equal(("D", 2027), (await Park.Read("/api/factories/critical-dates?asOf=2028-12-01&kind=leaseEnds")).Items()
            .Where(i => i.Text("leaseId") == mine.ToString()).Select(i => (i.Text("class"), i.GetProperty("classYear").GetInt32())).Single());
        var batch = await Park.Read($"{Address}/{sent.Id()}");
        Assert.Equal([mine, others], batch.GetProperty("letters").EnumerateArray().Select(l => l.GetProperty("leaseId").GetGuid()));

        await Tell(Class(2027, "A", "2028-11-01")); // published since, and no letter says otherwise for it
        var words = await Words($"{Address}/{sent.Id()}/letters");
        foreach (var said in new[]
        {
            "关于厂房租赁期限即将届满的提醒函", "园函〔2028〕58号", $"{Given.FirmsName}：", "合同编号：园租〔2026〕31号", "自2026年3月16日至2029年3月15日", "尚有104日",
            "请于2028年12月15日前书面提出申请", "2027年度D类、2026年度C类", "国有标准厂房租金与续租，原则上不再续租（示例1号）", "示例工业园区管委会", "2028年12月1日",
        }) Assert.Contains(said, words, StringComparison.Ordinal);
        Assert.DoesNotContain("不予安排", words, StringComparison.Ordinal);
        Assert.Contains("尚无贵单位已公布的", words, StringComparison.Ordinal);
        Assert.Equal(2, words.Split("特此函告").Length - 1);

        using var pdf = await Park.GetAsync($"{Address}/{sent.Id()}/letters?format=pdf");
        Assert.Equal((200, "application/pdf"), ((int)pdf.StatusCode, pdf.Content.Headers.ContentType!.MediaType));
        Assert.EndsWith(".pdf", pdf.Content.Headers.ContentDisposition!.FileNameStar, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_six_officers_who_press_at_the_same_moment_one_sends_the_letters()
    {
        var leases = new[] { await Lease(), await Lease(), await Lease() };
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(async _ =>
        {
            using var answer = await Park.PostAsync(Address, JsonContent.Create(Letters(leases)));
            return (int)answer.StatusCode;
        }));
        Assert.Single(answers, a => a == 201);
        Assert.All(answers.Where(a => a != 201), a => Assert.Contains(a, new[] { 200, 409 }));
        foreach (var lease in leases)
            Assert.Single((await Park.Read($"/api/factories/leases/{lease}/critical-dates?asOf=2028-12-01")).GetProperty("letters").EnumerateArray());
    }

    [Fact]
    public async Task The_park_alone_sends_letters_the_offices_read_them_and_a_firm_reads_its_own()
    {
        var (mine, others) = (await Lease(), await Lease(uscc: Given.OtherFirm));
        var sent = await Send([mine, others]);
        foreach (var role in new[] { "bureau", "planner", "auditor", "enterprise", "operator" })
            await factories.Host.As(role, _tenant, uscc: Given.Firm).Post(Address, Letters([mine]), 403);

        await factories.Host.As("auditor", _tenant).Read($"{Address}/{sent.Id()}");
        var firm = factories.Host.As("enterprise", _tenant, uscc: Given.Firm);
        await firm.Read($"{Address}/{sent.Id()}", 403);
        await firm.Read($"{Address}/{sent.Id()}/letters", 403);
        Assert.Single((await firm.Read($"/api/factories/leases/{mine}/critical-dates?asOf=2028-12-01")).GetProperty("letters").EnumerateArray());
        await firm.Read($"/api/factories/leases/{others}/critical-dates?asOf=2028-12-01", 404);
        await factories.Host.As("park", $"others-{_tenant}").Read($"{Address}/{sent.Id()}", 404);
        await Park.Read($"{Address}/{Guid.NewGuid()}/letters", 404);
    }

    [Fact]
    public async Task Letters_to_nobody_to_too_many_twice_to_one_or_about_another_kind_of_date_are_bad_input()
    {
        var lease = await Lease();
        foreach (var (body, field) in new (object, string)[]
        {
            (Letters([]), "leaseIds"), (Letters([lease, lease]), "leaseIds"), (Letters([.. Enumerable.Range(0, 501).Select(_ => Guid.NewGuid())]), "leaseIds"),
            (Letters([lease], kind: "rentStep"), "kind"), (Letters([lease], withinDays: 731), "withinDays"), (Letters([lease], "1900-01-01"), "effectiveOn"),
        }) Assert.True((await Park.Post(Address, body, 400)).GetProperty("errors").TryGetProperty(field, out _), field);
        Assert.Single((await Park.Read($"/api/factories/leases/{lease}/history")).EnumerateArray());
    }

    // Else a letter would stop the reminders in the house: whoever is to look next would find itself overtaken.
    [Fact]
    public void A_letter_moves_no_date()
    {
        var (id, on) = (Guid.NewGuid(), new DateOnly(2028, 12, 1));
        var signed = new LeaseSigned(
            new(Given.Firm, Given.FirmsName), [new(Guid.NewGuid(), Guid.NewGuid(), "B", "101", Area.FromSquareMetres(1))],
            new(new(2026, 3, 16), new(2029, 3, 15), Yuan.Of(8), Yuan.Of(1), 3, 0, [], Yuan.Zero, new(FireHazardClass.C, 5)), new(2026, 3, 10), "租1");
        var lease = new Timeline<LeaseDates>(id).Record(new Entry(new(id, 1), DateTimeOffset.UnixEpoch, signed))
            .Record(new Entry(new(id, 2), DateTimeOffset.UnixEpoch, new ReminderLetterSent(Guid.NewGuid(), CriticalDateKind.LeaseEnds, new(2029, 3, 15), null, [], [], on, "函1")));
        Assert.Equal((1L, 1), (lease.Seen(), lease.At(on)!.Letters.Count));
    }

    private async Task<string> Words(string address)
    {
        using var answer = await Park.GetAsync(address);
        Assert.Equal(200, (int)answer.StatusCode);
        Assert.EndsWith(".docx", answer.Content.Headers.ContentDisposition!.FileNameStar, StringComparison.Ordinal);
        using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync());
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open(), Encoding.UTF8);
        return string.Join('\n', WordText().Matches(await reader.ReadToEndAsync()).Select(m => m.Groups[1].Value));
    }

    [GeneratedRegex("<w:t[^>]*>([^<]*)</w:t>", RegexOptions.None, 1000)]
    private static partial Regex WordText();
}
