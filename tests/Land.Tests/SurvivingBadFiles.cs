using System.IO.Compression;
using System.Net;
using System.Text;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Land.Tests;

public class Surviving_bad_files(LandService land)
{
    private readonly string _tenant = $"bad-{Guid.NewGuid():N}";

    private HttpClient Bureau => field ??= land.Host.As("bureau", _tenant);

    private static readonly string[] Header = ["电子监管号", "面积(公顷)", "供地方式", "合同签订日期"];

    private static byte[] WithPart(string name, Action<Stream> write)
    {
        var parts = Workbooks.Parts("");
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (part, content) in parts.Where(p => p.Key != name))
            {
                using var text = new StreamWriter(zip.CreateEntry(part).Open());
                text.Write(content);
            }
            using var entry = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
            write(entry);
        }
        return memory.ToArray();
    }

    private static void Zeros(Stream entry)
    {
        var block = new byte[1 << 20];
        for (var n = 0; n < 520; n++) entry.Write(block);
    }

    private const string Entities = """
        <?xml version="1.0"?><!DOCTYPE x [ <!ENTITY secret SYSTEM "file:///etc/passwd"><!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"> ]>
        <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&secret;&b;</t></is></c><c r="B1" t="inlineStr"><is><t>b</t></is></c></row></sheetData></worksheet>
        """;

    public static TheoryData<string, Func<byte[]>, string> Files => new()
    {
        { "a workbook that unpacks to half a gigabyte", () => WithPart("xl/worksheets/sheet1.xml", Zeros), "过大" },
        { "a workbook that asks for a file of the server", () => WithPart("xl/worksheets/sheet1.xml", s => s.Write(Encoding.UTF8.GetBytes(Entities))), "打不开" },
        { "a workbook with macros inside", () => WithPart("xl/vbaProject.bin", s => s.Write([1, 2, 3])), "宏" },
        { "a sheet with a cell in column ZZZ", () => Workbooks.Zip(Workbooks.Parts("""<row r="1"><c r="A1"><v>1</v></c><c r="ZZZ1"><v>1</v></c></row>""")), "列" },
        { "a million columns", () => Encoding.UTF8.GetBytes(string.Join(',', Enumerable.Range(0, 1_000_000).Select(n => $"c{n}"))), "列" },
        { "a row with a million cells below a good header", () => Encoding.UTF8.GetBytes($"{string.Join(',', Header)}\n{new string(',', 1_000_000)}"), "列" },
        { "objects with a thousand members each", () => Encoding.UTF8.GetBytes($"[{{{string.Join(',', Enumerable.Range(0, 1_000).Select(n => $"\"c{n}\":1"))}}}]"), "列" },
        { "json a thousand levels deep", () => Encoding.UTF8.GetBytes(new string('[', 1_000)), "JSON" },
        { "a json text", () => "[\"a\"]"u8.ToArray(), "对象" },
        { "bytes of no encoding", () => [.. "a,b\n"u8, 0xFF, 0xFF, 0xFF, 0xFF], "编码" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_hostile_file_is_refused_in_words_stores_nothing_and_the_service_keeps_answering(string what, Func<byte[]> file, string reason)
    {
        foreach (var address in new[] { "supply-results?dryRun=false", "supply-results?dryRun=true", "supply-results/marked" })
        {
            var refused = await Bureau.Post($"/api/land/imports/{address}", Requests.Upload(file(), "x"), 400);
            Assert.True(refused.GetProperty("errors").GetProperty("file")[0].GetString()!.Contains(reason, StringComparison.Ordinal), $"{what}: {refused}");
        }
        Assert.Equal(0, (await Bureau.Read("/api/land/imports")).Number("total"));
        Assert.Equal(HttpStatusCode.OK, (await land.Host.Anonymous().GetAsync("/health/ready")).StatusCode);
    }

    [Theory]
    [InlineData("supply-results")]
    [InlineData("parcels")]
    public async Task An_upload_of_300_megabytes_is_too_large(string kind)
    {
        using var form = new MultipartFormDataContent { { new StreamContent(new Endless(300L << 20)), "file", "big.csv" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/land/imports/{kind}?dryRun=true") { Content = form, Headers = { ExpectContinue = true } };
        using var answer = await Bureau.SendAsync(request);
        await answer.Must(413);
        Assert.Equal(HttpStatusCode.OK, (await land.Host.Anonymous().GetAsync("/health/ready")).StatusCode);
    }

    [Theory]
    [InlineData("2023-02-30", "no-such-day")]
    [InlineData("2023年13月01日", "no-such-day")]
    [InlineData("30/02/2023", "not-a-date")]
    [InlineData("NaN", "not-a-date")]
    public async Task A_day_that_cannot_be_is_named_with_line_and_column(string day, string code)
    {
        var file = Encoding.UTF8.GetBytes($"{string.Join(',', Header)}\n5107992023B00001,4,划拨,{day}");
        var answer = await Bureau.Post("/api/land/imports/supply-results", Requests.Upload(file, "a.csv"), 200);
        var message = answer.GetProperty("messages")[0];
        Assert.Equal((code, 2m, "合同签订日期", day), (message.Text("code"), message.Number("line"), message.Text("column"), message.Text("value")));
        await Bureau.Read("/api/land/parcels/5107992023B00001", 404);
    }

    [Fact]
    public async Task A_quote_that_is_never_closed_ends_with_the_file()
    {
        var file = Encoding.UTF8.GetBytes($"{string.Join(',', Header)}\n\"5107992023B00001,4,划拨,2018-12-31\n5107992023B00002,4,划拨,2018-12-31");
        var answer = await Bureau.Post("/api/land/imports/supply-results", Requests.Upload(file, "a.csv"), 200);
        Assert.Equal((1m, 1m, "column-count"), (answer.Number("rows"), answer.Number("failed"), answer.GetProperty("messages")[0].Text("code")));
    }

    /// <summary>So many bytes, without having them.</summary>
    private sealed class Endless(long length) : Stream
    {
        public override bool CanRead => true;
        public override bool CanSeek => true;
        public override bool CanWrite => false;
        public override long Length => length;
        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = (int)Math.Min(count, length - Position);
            Array.Fill(buffer, (byte)'a', offset, read);
            Position += read;
            return read;
        }

        public override void Flush() { }
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
