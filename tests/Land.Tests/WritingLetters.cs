using System.Reflection;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Corrections;
using ParkPlatform.Land.LandContracts;
using ParkPlatform.Land.Parcels;
using ParkPlatform.Land.Preparation;
using ParkPlatform.Land.Supervision;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Land.Tests;

/// <summary>履约提醒函 and 更正通知书: what the bureau writes to those who hold land.</summary>
public class Writing_letters(LandService land)
{
    private const string Firm = "91510799MA6T000470";

    private static int _series;

    // Each test has numbers of its own.
    private readonly string _word = $"测{Interlocked.Increment(ref _series)}函〔2023〕";

    private object Reminders(IEnumerable<Guid> parcels, string on = "2023-06-01", int first = 1, string[]? kinds = null, int? withinDays = 90) =>
        new { parcelIds = parcels, kinds = kinds ?? [], withinDays, office = "绿溪县自然资源局", effectiveOn = on, documentNumber = $"{_word}{first}号" };

    private Task<JsonElement> Remind(object reminders, int status = 201) => land.Bureau.Post("/api/land/letters/reminders", reminders, status);

    private object Notice(int version, int number = 1) =>
        new { version, office = "绿溪县自然资源局", effectiveOn = "2026-03-02", documentNumber = $"{_word}{number}号" };

    private static string[] Paragraphs(JsonElement letter, int version = 1) =>
        [.. letter.GetProperty("versions")[version - 1].GetProperty("paragraphs").EnumerateArray().Select(p => p.GetString()!)];

    private async Task<string> Printed(HttpClient http, string path)
    {
        using var answer = await http.GetAsync($"/api/land/letters/{path}");
        Assert.Equal((200, "application/pdf"), ((int)answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        return string.Concat(PdfText.LinesOf(await answer.Content.ReadAsByteArrayAsync()));
    }

    [Fact]
    public async Task One_step_writes_to_the_holders_of_many_parcels_what_is_late_and_what_comes_next()
    {
        Guid[] parcels = [await land.Bureau.GrantedParcel(Firm), await land.Bureau.GrantedParcel(), await land.Bureau.RegisteredParcel(), Guid.NewGuid()];
        await land.Bureau.Post($"/api/land/parcels/{parcels[1]}/payments", Given.Example("PayPrice").With("amountYuan", 14400000.00m).On("2023-04-18"), 200);
        await land.Park.Post($"/api/land/parcels/{parcels[1]}/deliver", Given.Step("2023-04-28"), 200);
        await land.Park.Post($"/api/land/parcels/{parcels[1]}/commence", Given.Example("CommenceWorks").On("2023-05-20"), 200);

        var issued = await Remind(Reminders(parcels));
        var rows = issued.GetProperty("rows").EnumerateArray().ToArray();
        Assert.Equal(["sent", "nothingDue", "notHeld", "unknown"], rows.Select(r => r.Text("outcome")));
        Assert.Equal((1m, $"{_word}1号"), (issued.Number("sent"), rows[0].Text("number")));
        Assert.Equal(
            [("payment", "2023-04-20", true), ("commencement", "2023-06-30", false)],
            rows[0].GetProperty("lines").EnumerateArray().Select(l => (l.Text("kind"), l.Text("dueOn"), l.GetProperty("late").GetBoolean())));

        var letter = await land.Host.As("enterprise", uscc: Firm).Read($"/api/land/letters/{rows[0].GetProperty("letterId").GetGuid()}");
        var text = Paragraphs(letter);
        Assert.Equal("绿溪纺织有限公司：", text[0]);
        Assert.Contains("60亩，合同编号510799-2023-C-0007），截至2023年6月1日有下列事项须履行：", text[1], StringComparison.Ordinal);
        Assert.Equal("1. 缴纳价款（7,200,000.00元）：应于2023年4月20日前完成，已逾期42天。逾期按日支付违约金；付清前不办理登记。", text[2]);
        Assert.Equal("2. 约定开工：应于2023年6月30日前完成，尚余29天。逾期未开工按合同支付违约金，满一年可能认定为闲置土地。", text[3]);
        Assert.DoesNotContain(text, p => p.Contains("约定交地", StringComparison.Ordinal)); // that is the government's
    }

    [Fact]
    public async Task About_the_same_red_lines_a_letter_goes_out_once_before_their_day_and_once_after()
    {
        var parcel = await land.Bureau.GrantedParcel(Firm);
        await Remind(Reminders([parcel], kinds: ["commencement"]));
        var again = await Remind(Reminders([parcel], "2023-06-15", 2, ["commencement"]), 200);
        Assert.Equal(("alreadySent", $"{_word}1号"), (again.GetProperty("rows")[0].Text("outcome"), again.GetProperty("rows")[0].Text("number")));
        Assert.Equal("sent", (await Remind(Reminders([parcel], "2023-07-01", 2, ["commencement"]))).GetProperty("rows")[0].Text("outcome")); // late by now
        Assert.Equal("/problems/land/letter-number-taken", (await Remind(Reminders([await land.Bureau.GrantedParcel()], first: 2), 409)).Text("type"));
        Assert.Equal([2m, 1m], (await land.Auditor.Read($"/api/land/letters?parcelId={parcel}")).Items().Select(l => l.Text("number")[^2] - (decimal)'0'));
    }

    [Fact]
    public async Task However_many_steps_write_at_the_same_moment_no_two_letters_have_one_number()
    {
        var pairs = new List<Guid[]>();
        for (var n = 0; n < 10; n++) pairs.Add([await land.Bureau.GrantedParcel(Firm), await land.Bureau.GrantedParcel(Firm)]);

        // Two letters for each step: number 1 and 2, 2 and 3, 3 and 4 …
        var answers = await Task.WhenAll(pairs.Select((parcels, n) => land.Bureau.PostAsync(
            "/api/land/letters/reminders", System.Net.Http.Json.JsonContent.Create(Reminders(parcels, first: n + 1)))));
        Assert.All(answers, a => Assert.True((int)a.StatusCode is 201 or 409, $"{(int)a.StatusCode}"));
        var numbers = new List<string>();
        foreach (var answer in answers)
        {
            var said = JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsByteArrayAsync());
            if ((int)answer.StatusCode == 409) Assert.Equal("/problems/land/letter-number-taken", said.Text("type"));
            else numbers.AddRange(said.GetProperty("rows").EnumerateArray().Select(r => r.Text("number")));
        }
        Assert.InRange(numbers.Count, 8, 10); // every other step at best
        Assert.Equal(numbers.Distinct().Count(), numbers.Count);
    }

    [Fact]
    public async Task A_reminder_is_a_word_file_and_a_pdf_with_a_code_and_all_of_a_step_are_one_file()
    {
        Guid[] parcels = [await land.Bureau.GrantedParcel(Firm), await land.Bureau.GrantedParcel(Firm), await land.Bureau.GrantedParcel()];
        var batch = (await Remind(Reminders(parcels))).GetProperty("batch").GetGuid();
        var listed = (await land.Auditor.Read($"/api/land/letters?batch={batch}")).Items().ToArray();
        Assert.Equal(3, listed.Select(l => l.Text("number")).Distinct().Count());
        var (id, code) = (listed[0].Id(), listed[0].Text("code"));

        using var word = await land.Auditor.GetAsync($"/api/land/letters/{id}/file");
        using var document = WordprocessingDocument.Open(new MemoryStream(await word.Content.ReadAsByteArrayAsync()), isEditable: false);
        var inner = document.MainDocumentPart!.Document!.InnerText;
        Assert.All(["国有建设用地履约提醒函", listed[0].Text("number"), code, "2023年6月1日"], part => Assert.Contains(part, inner, StringComparison.Ordinal));
        Assert.Contains(code, await Printed(land.Auditor, $"{id}/file?format=pdf"), StringComparison.Ordinal);
        var all = await Printed(land.Auditor, $"batches/{batch}/file?format=pdf");
        Assert.All(listed, l => Assert.Contains(l.Text("code"), all, StringComparison.Ordinal));

        var seen = await land.Host.As("enterprise", uscc: "91510799MA6T000208").Read($"/api/land/letters/verification/{code.ToLowerInvariant()}");
        Assert.Equal(["hash", "isLatest", "issuedOn", "letterVersion", "number"], seen.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal));
        await land.Auditor.Read("/api/land/letters/verification/AAAAA-AAAAA", 404);
        await land.Auditor.Read($"/api/land/letters/batches/{Guid.NewGuid()}/file", 404);
    }

    [Fact]
    public async Task A_firm_reads_what_was_written_to_it_and_a_person_s_letter_is_for_the_bureau_alone()
    {
        var (firms, persons) = (await land.Bureau.GrantedParcel(Firm), await land.Bureau.RegisteredParcel());
        await land.Bureau.Post($"/api/land/parcels/{persons}/grant", Given.Grant().With("holder", new { uscc = (string?)null, name = "王小明" }));
        var rows = (await Remind(Reminders([firms, persons]))).GetProperty("rows").EnumerateArray().ToArray();
        Guid Letter(int n) => rows[n].GetProperty("letterId").GetGuid();

        var (own, other) = (land.Host.As("enterprise", uscc: Firm), land.Host.As("enterprise", uscc: "91510799MA6T000208"));
        Assert.All(await own.All("/api/land/letters"), l => Assert.Equal(Firm, l.GetProperty("holder").Text("uscc")));
        await other.Read($"/api/land/letters/{Letter(0)}", 404);
        await other.Read($"/api/land/letters/{Letter(0)}/file", 404);
        await own.Read($"/api/land/letters/{Letter(1)}", 404);
        await land.Park.Read($"/api/land/letters/{Letter(1)}", 404);
        Assert.Equal("王小明：", Paragraphs(await land.Bureau.Read($"/api/land/letters/{Letter(1)}"))[0]);
        await land.Park.Post("/api/land/letters/reminders", Reminders([firms], first: 9), 403);
        await land.Host.As("bureau", "elsewhere").Read($"/api/land/letters/{Letter(0)}", 404);
    }

    [Fact]
    public async Task A_letter_that_is_issued_anew_keeps_its_number_and_its_former_version_and_says_what_is_known_by_then()
    {
        var parcel = await land.Bureau.GrantedParcel(Firm);
        var id = (await Remind(Reminders([parcel]))).GetProperty("rows")[0].GetProperty("letterId").GetGuid();
        await land.Bureau.Post($"/api/land/parcels/{parcel}/payments", Given.Example("PayPrice").On("2023-06-02"), 200);
        object Again(string on) => Given.Example("ReissueLetter").On(on);
        Assert.Equal("/problems/land/too-early", (await land.Bureau.Post($"/api/land/letters/{id}/versions", Again("2023-05-31"), 409)).Text("type"));
        Assert.Equal(2m, (await land.Bureau.Post($"/api/land/letters/{id}/versions", Again("2023-06-05"))).Number("letterVersion"));

        var letter = await land.Auditor.Read($"/api/land/letters/{id}");
        Assert.Equal((2, $"{_word}1号"), (letter.GetProperty("versions").GetArrayLength(), letter.GetProperty("letter").Text("number")));
        Assert.Contains(Paragraphs(letter), p => p.Contains("缴纳价款", StringComparison.Ordinal));
        Assert.DoesNotContain(Paragraphs(letter, 2), p => p.Contains("缴纳价款", StringComparison.Ordinal)); // paid since
        Assert.Contains("本文书因“合同编号有误”重新印发，为第2版，此前印发的版本不再有效。", Paragraphs(letter, 2));
        var codes = letter.GetProperty("versions").EnumerateArray().Select(v => v.Text("code")).ToArray();
        Assert.False((await land.Auditor.Read($"/api/land/letters/verification/{codes[0]}")).GetProperty("isLatest").GetBoolean());
        Assert.Contains(codes[0], await Printed(land.Auditor, $"{id}/file?format=pdf&version=1"), StringComparison.Ordinal);

        await land.Park.Post($"/api/land/parcels/{parcel}/commence", Given.Example("CommenceWorks").On("2023-06-20"), 200);
        Assert.Equal("/problems/land/nothing-to-remind-of", (await land.Bureau.Post($"/api/land/letters/{id}/versions", Again("2023-06-21"), 409)).Text("type"));
        await land.Bureau.Post($"/api/land/letters/{Guid.NewGuid()}/versions", Again("2023-06-21"), 404);
    }

    [Fact]
    public async Task A_correction_is_told_to_the_holder_with_its_paper_what_stood_there_and_what_stands_there_now()
    {
        var parcel = await land.Bureau.GrantedParcel(Firm);
        await land.Park.Post($"/api/land/parcels/{parcel}/deliver", Given.Example("DeliverLand").On("2023-04-28"), 200);
        await land.Bureau.Post($"/api/land/parcels/{parcel}/corrections", Given.Example("CorrectEntry"), 200);
        var offered = Assert.Single((await land.Auditor.Read($"/api/land/parcels/{parcel}/correction-notices")).EnumerateArray());
        Assert.Equal((4m, 3m, "更正〔2026〕1号", JsonValueKind.Null), (offered.Number("version"), offered.Number("corrects"), offered.Text("documentNumber"), offered.GetProperty("letterId").ValueKind));
        var day = offered.GetProperty("fields").EnumerateArray().Single(f => f.Text("name") == "生效日期");
        Assert.Equal(("2023年4月28日", "2023年5月8日"), (day.Text("was"), day.Text("now")));

        var issued = await land.Bureau.Post($"/api/land/parcels/{parcel}/correction-notices", Notice(4));
        var letter = await land.Host.As("enterprise", uscc: Firm).Read($"/api/land/letters/{issued.Id()}");
        var text = Paragraphs(letter);
        Assert.Equal(("绿溪纺织有限公司：", "correctionNotice"), (text[0], letter.GetProperty("letter").Text("kind")));
        Assert.Contains("第3条记录（交地）有误，现依据更正〔2026〕1号更正如下", text[1], StringComparison.Ordinal);
        Assert.Contains(text, p => p.EndsWith("生效日期：原为“2023年4月28日”，现更正为“2023年5月8日”。", StringComparison.Ordinal));
        Assert.Contains(issued.Text("code"), await Printed(land.Auditor, $"{issued.Id()}/file?format=pdf"), StringComparison.Ordinal);

        Assert.Equal("/problems/land/correction-told-before", (await land.Bureau.Post($"/api/land/parcels/{parcel}/correction-notices", Notice(4, 2), 409)).Text("type"));
        Assert.Equal("/problems/land/not-a-correction", (await land.Bureau.Post($"/api/land/parcels/{parcel}/correction-notices", Notice(3, 2), 409)).Text("type"));
        Assert.Equal(issued.Id(), (await land.Auditor.Read($"/api/land/parcels/{parcel}/correction-notices"))[0].GetProperty("letterId").GetGuid());
        await land.Bureau.Post($"/api/land/letters/{issued.Id()}/versions", Given.Example("ReissueLetter"));
        Assert.Equal(2, (await land.Auditor.Read($"/api/land/letters/{issued.Id()}")).GetProperty("versions").GetArrayLength());
    }

    [Fact]
    public async Task A_grant_that_was_stated_wrongly_and_an_entry_that_was_withdrawn_are_told_too_but_not_to_nobody()
    {
        var parcel = await land.Bureau.GrantedParcel(Firm);
        await land.Bureau.Post($"/api/land/parcels/{parcel}/grant-corrections", Given.Grant(Firm).With("corrects", 2).With("reason", "价款误录").With("priceYuan", 14500000.00m)
            .With("instalments", new[] { new { dueOn = "2023-04-20", amountYuan = 14500000.00m } }).With("documentNumber", "更正〔2023〕2号"), 200);
        await land.Park.Post($"/api/land/parcels/{parcel}/deliver", Given.Example("DeliverLand").On("2023-04-28"), 200);
        await land.Bureau.Post($"/api/land/parcels/{parcel}/withdrawals", Given.Example("WithdrawEntry").With("withdraws", 4), 200);

        var price = await land.Bureau.Post($"/api/land/parcels/{parcel}/correction-notices", Notice(3));
        var text = Paragraphs(await land.Auditor.Read($"/api/land/letters/{price.Id()}"));
        Assert.Contains(text, p => p.EndsWith("价款（元）：原为“14400000”，现更正为“14500000”。", StringComparison.Ordinal));
        Assert.Contains(text, p => p.EndsWith("分期价款金额（元）（2）：原为“7200000”，现更正为“无”。", StringComparison.Ordinal));
        var withdrawn = await land.Bureau.Post($"/api/land/parcels/{parcel}/correction-notices", Notice(5, 2));
        Assert.Contains(Paragraphs(await land.Auditor.Read($"/api/land/letters/{withdrawn.Id()}")), p => p.Contains("予以撤销", StringComparison.Ordinal));

        var nobodys = await land.Bureau.RegisteredParcel();
        await land.Bureau.Post($"/api/land/parcels/{nobodys}/servicing", Given.Example("ServiceLand"), 200);
        await land.Bureau.Post($"/api/land/parcels/{nobodys}/withdrawals", Given.Example("WithdrawEntry").With("withdraws", 2), 200);
        Assert.Equal("/problems/land/nobody-to-tell", (await land.Bureau.Post($"/api/land/parcels/{nobodys}/correction-notices", Notice(3, 3), 409)).Text("type"));
    }

    [Theory]
    [InlineData("kinds", "delivery")]
    [InlineData("documentNumber", "2023年1号")]
    [InlineData("office", "")]
    public async Task A_reminder_that_is_none_of_the_holder_s_or_has_no_number_is_refused(string field, string value)
    {
        var reminders = JsonSerializer.SerializeToNode(Reminders([await land.Bureau.GrantedParcel(Firm)]))!.AsObject();
        reminders[field] = field == "kinds" ? new System.Text.Json.Nodes.JsonArray(value) : value;
        await Remind(reminders, 400);
    }

    // A letter never shows the name of a field as the program calls it.
    [Fact]
    public void Every_field_of_an_entry_that_can_be_corrected_has_a_name_for_letters()
    {
        var texts = new Texts(typeof(Program).Assembly);
        EventNames[] chapters = [ParcelEvents.Names, ContractEvents.Names, SupervisionEvents.Names, PreparationEvents.Names];
        var types = chapters.SelectMany(c => c).Select(e => e.Event)
            .Where(type => Correctable.TypeOf(chapters.SelectMany(c => c).First(e => e.Event == type).Name) is not null || typeof(LandGrantCorrected) == type || typeof(ParcelDescriptionCorrected) == type);
        Assert.All(types.SelectMany(type => Paths(type, "")).Except(["corrects"]), path => Assert.True(texts.Find($"field.{path}") is { Length: > 0 }, path));

        static IEnumerable<string> Paths(Type type, string prefix)
        {
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0 && p.CanWrite))
            {
                var (name, of) = (prefix + JsonNamingPolicy.CamelCase.ConvertName(property.Name), Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType);
                if (of.IsGenericType && of.GetGenericTypeDefinition() == typeof(EquatableArray<>)) of = of.GenericTypeArguments[0];
                if (of == typeof(Boundary) || of.IsEnum || of.Namespace?.StartsWith("ParkPlatform.Land", StringComparison.Ordinal) != true) yield return name;
                else foreach (var path in Paths(of, name + ".")) yield return path;
            }
        }
    }
}
